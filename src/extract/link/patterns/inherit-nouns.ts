import type { Span } from "../../../model/index.ts";
import type { Bound } from "../context.ts";

/** 我们想把开发区|做到1500亿元: whom something is done with is no noun of what is measured. */
export function withoutObject<T extends { readonly text: string }>(noun: T | null): T | null {
  return noun && /^.{0,6}[把将让使](?!来|近|有)/.test(noun.text) ? null : noun;
}

/** 新开工项目38个、竣工29个: what was done goes before the noun of what is counted. */
export function done(level: Bound | null, noun: Span & { readonly text: string }): Bound | null {
  const head = level && /(?:项目|企业|园区|平台|载体|生产线|团队|人才)$/.exec(level.metricText)?.[0];
  if (!level || !head) return level;
  return { ...level, metricText: `${noun.text.replace(/(?:了|的|达|达到)$/, "")}${head}` };
}

/** Sums that the lexicon does not know, told by how the noun ends: 货值, 本外币存款余额, 地方级收入. */
const SUM = /^[^的（()）]+(?<!等)(?:值|额|收入|费用|经费|支出|余额|工资|收益|货款|尾款|税费|订单|销量)$/;

export function sumOf(noun: Span & { readonly text: string }): Bound | null {
  const said = noun.text.replace(/^.*的/, "");
  if (!SUM.test(said) || said.length > 12 || /^(?:超额|足额|全额|差额|限额|定额)$/.test(said)) return null;
  return {
    rule: "figure.after-noun",
    metric: `other:${said}`,
    metricText: said,
    metricSpan: { start: noun.end - said.length, end: noun.end },
    metricBasis: "stated",
    aspect: "level",
    confidence: 0.75,
  };
}

/** A count of 家 that only says what they did is of companies. */
export function companies(noun: Span, text: string): Bound {
  return {
    rule: "figure.doing",
    metric: "company_count",
    metricText: text,
    metricSpan: { start: noun.start, end: noun.end },
    metricBasis: "stated",
    aspect: "level",
    confidence: 0.8,
  };
}
