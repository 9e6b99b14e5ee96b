import type { Figure, Span } from "../../../model/index.ts";
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
const SUM =
  /^[^的（()）]+(?<!等)(?:值|额|收入|费|费用|经费|支出|成本|租金|[底单均地房]价|(?<=.)规模|余额|工资|收益|货款|尾款|税费|订单|销量|社会资[本金])$/;

export function sumOf(noun: Span & { readonly text: string }): Bound | null {
  const said = noun.text.replace(/^.*的/, "");
  if (!SUM.test(said) || said.length > 12 || /^(?:超额|足额|全额|差额|限额|定额)$/.test(said)) return null;
  return saidBy(noun, said, 0.75);
}

/** Measures told by how the noun ends: 灌装能力50万吨, 单位产值能耗0.11吨标准煤/万元, 全员劳动生产率38万元/人. */
const MEASURE = /[^的（()）]{2}(?:能力|产能|产量|能耗|水耗|电耗|[率量额值]|成本|强度|密度|租金|[底单均地房]价|水平)$/;

/** A quantity, or one for each of something, of a measure that the lexicon does not know. */
export function measureOf(noun: Span & { readonly text: string }, { dimension }: Figure): Bound | null {
  const said = noun.text.replace(/^.*的/, "");
  if (dimension === "area" || dimension === "money" || dimension === "length") return null;
  if (said.length > 14 || !MEASURE.test(said)) return null;
  return saidBy(noun, said, 0.78);
}

/** Bound by the noun's own last words. */
function saidBy(noun: Span, said: string, confidence: number): Bound {
  const metricSpan = { start: noun.end - said.length, end: noun.end };
  return {
    rule: "figure.after-noun",
    metric: `other:${said}`,
    metricText: said,
    metricSpan,
    metricBasis: "stated",
    aspect: "level",
    confidence,
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
