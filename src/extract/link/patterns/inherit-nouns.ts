import type { Figure, Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
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

const PAID =
  /(?<=[费额值])(?:就|便|才|已|也|都|又|一年)*(?:交|缴|花|付|省|用|拿|给|发|补|收|掏|要|退|减)(?:了|出|掉|去|下|到)*$/;

/** Sums that the lexicon does not know, told by how the noun ends: 货值, 本外币存款余额, 地方级收入. */
const SUM =
  /^[^的（()）]+(?<!等)(?:值|额|收入|费|费用|经费|支出|成本|租金|[底单均地房]价|(?<=.)规模|余额|工资|收益|货款|尾款|税费|订单|销量|社会资[本金])$/;

export function sumOf(whole: Span & { readonly text: string }): Bound | null {
  // 水费一年就缴了3000万元: what was done with it is no part of the noun.
  const paid = PAID.exec(whole.text);
  const noun = paid ? { ...whole, end: whole.end - paid[0].length, text: whole.text.slice(0, paid.index) } : whole;
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

/** 210多家零部件厂, 46家门店, 57家小店和作坊: firms known by what they are. */
export const WORKS = guarded(
  /(?<!智能|灯塔|绿色|数字|无人|黑灯|透明)(?:工厂|厂[家子]?|作坊|门店|商店|小店|店铺|商铺|工作室|工坊|经销商|代理商|贸易商|开发商|运营商|服务商|[企商])$/,
);
/** 37家彩印厂|产值12.4亿元, 24家陶瓷厂|产日用瓷4.1亿件: works, and what is said of them behind. */
export const WORKS_THAT =
  /^[^的和与及]{0,10}?(?:(?<!智能|灯塔|绿色|数字|无人|黑灯|透明)(?:工厂|厂子?)|作坊|门店|商店|小店|店铺|商铺|工作室|工坊)(?=年?产(?![区地线])|产值|生产|营收|销售|税收|上缴|缴|出口|加工|用工|从业|每)/;
/** Verbs by which firms come together, where no noun says that they are firms: 链上聚拢了90户. */
const GATHER = guarded(
  /(?:凑|攒|拢|聚集?|招|招来|引进?|引来|迎来?|请来?|拉来?|签|收|落|落户|扎根|安家|搬来|迁来|搬进来?|迁进来?|住进来?|落进来?|留下来?|进驻|入驻|吸引)了?$/,
);
/** Verbs by which people come to work: 再雇了60人. */
const HIRE = guarded(/(?:招|招聘|招录|招工|招收|招募|聘|聘用|聘请|录用|雇|雇佣|雇用)了?$/);
/** 现场签约9项, 集中竣工5个: what is signed and begun with no noun of its own are projects. */
const SIGN = guarded(
  /^(?:当场|现?场|会上|当天|当日|集中|一次性|一口气|批量)+(?:签|签约|开工|竣工|投产|落地|动工|揭牌)了?$/,
);

/** What a count without a noun is of, by its unit and the verb before it; null where they do not tell. */
export function byUnit(noun: Span & { readonly text: string }, { unit }: Figure, level: Bound | null): Bound | null {
  if (
    /^[家户]$/.test(unit) &&
    (WORKS.test(noun.text) || GATHER.test(noun.text)) &&
    !/park_count$/.test(level?.metric ?? "")
  )
    return companies(noun, noun.text);
  const metric =
    /^[人名]$/.test(unit) && HIRE.test(noun.text)
      ? "staff_count"
      : /^[个项]$/.test(unit) && SIGN.test(noun.text)
        ? "project_count"
        : null;
  if (!metric) return null;
  const { rule: _, ...same } = companies(noun, noun.text);
  return { ...same, rule: "figure.after-noun", metric, aspect: metric === "staff_count" ? "change" : "level" };
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
