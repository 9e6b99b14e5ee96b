import type { Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import { type Bound, isCount, type Place, say } from "../context.ts";
import { countedGroup, cuedMetric, hitsFor, type MetricChoice, metricOf, ofItsKind, takesCue } from "../metric.ts";
import { type MetricHit, senseFor } from "../metric-hits.ts";
import { headStart, leftNoun, rightNoun } from "../nouns.ts";
import { definePattern } from "../pattern.ts";
import { leftFinds } from "./examples/left.ts";
import { aspectOf } from "./growth.ts";
import { WORKS } from "./inherit-nouns.ts";
import { isRent } from "./pay.ts";

/** The metric stands left of the figure: 规划面积151平方公里, 营业收入超过4000亿元, 高新技术企业达到12000家. */
export const left = definePattern({
  id: "figure.after-noun",
  layer: "fact",
  bind(place) {
    const { figure, gap } = place;
    const spent = figure.dimension === "money" ? (spentOn(place) ?? earned(place) ?? rented(place)) : null;
    if (spent) return spent;
    const hits = hitsFor(place, gap).filter((hit) => ofItsKind(hit, figure));
    const last = hits.at(-1);
    if (!last) return null;
    // 上市企业及其分支机构11家: the first of the two is what is counted.
    const before = hits.at(-2);
    const hit =
      before && /^(?:及其|及所属|及下属)/.test(say(place, { start: before.end, end: last.start })) ? before : last;
    const noun = leftNoun(place);
    const tail = say(place, { start: hit.end, end: figure.start });
    if (/[，；;、]/.test(tail)) return null;
    // 六家开发区（市区两家…）: what stands in brackets behind a set counts some of it.
    if (/[（(][^）)]*$/.test(tail) && countsSets(hit)) return null;
    // 高新区清理闲置低效用地22宗: the noun right before the count is counted, not the park that did it.
    if (isCount(figure.dimension) && noun && noun.end - hit.end >= 4 && countsThings(place, hit)) return null;
    // 沿江园区占了16个: of what was counted before, so many are there.
    if (isCount(figure.dimension) && /^占(?:了|据)?$/.test(tail.trim())) return null;
    // 企业开出19条生产线: the noun right after a count is what it counts.
    if (isCount(figure.dimension) && tail.length > 0 && countsRight(place, tail)) return null;
    // 开发区50家纽扣厂: whose they are, and what is counted.
    if (tail === "" && /^[家户]$/.test(figure.unit) && countsSets(hit) && countsFirms(place)) return null;
    if (tail.length > 18 && !noun) return null;
    const start =
      noun && noun.start <= hit.start && noun.end >= hit.end ? headStart(place, noun.start, hit.start) : hit.start;
    const made = madeOf(place, noun, hit, tail);
    const choice = made ?? metricOf(place, hit, { start, end: Math.max(hit.end, endOf(place, noun, hit)) });
    const group = countedGroup(place, choice.metric, choice);
    const cued = takesCue(choice) ? cuedMetric(place, figure) : null;
    return {
      rule: "figure.after-noun",
      metric: cued ?? lotOf(place, choice.metric) ?? choice.metric,
      metricText: choice.text,
      metricSpan: { start: choice.start, end: choice.end },
      metricBasis: "stated",
      aspect: aspectOf(place),
      subjects: group ?? undefined,
      confidence: tail.length <= 4 ? 0.97 : 0.9,
    };
  },
  finds: leftFinds,
  ignores: [],
});

const LOT = guarded(/^(?:左右)?的(?:工业|产业|仓储|物流|研发)用地/);

/** 一宗面积约50亩的工业用地: a lot's size is of that kind of land. */
const lotOf = (place: Place, metric: string) =>
  metric === "planned_area" && LOT.test(say(place, place.rest)) ? "industrial_land" : null;

/** 甲公司在这儿投|5.2亿元, 自己掏了|3亿元, 投的是|11亿元, 预算|9亿元: money by the verb alone that spends it. */
const SPENT = guarded(
  /(?:(?<![招融引入再])投(?:的是)?|砸(?:了|下|进)?|掏(?:了|出)?|拿出(?:了|来)?|拨出(?:了)?|拨付|预算(?:总?额)?(?:为|是)?)(?:了?近|了?约|了?逾|了?超)?$/,
);

/** 去年交了|2.6亿元的税, 每年能缴|3000万元税. */
const PAID = /(?:上?[交缴](?:了|出|上|纳)?|纳了?)(?:近|约|逾|超)?$/;
const OF_TAX = guarded(/^(?:左右|以上)?的?(?:[国地]?税(?![务率额种费收])|税收(?!入))/);

/** 全年净赚7亿元, 上季亏了900万元: what is left over, by the verb alone. */
const EARNED = guarded(/(?:净?[赚挣](?:了|到|得|的是)?|亏(?:损|空|掉|了|着)*)(?:近|约|逾|超|整整)?$/);
/** What one earns is a wage. */
const WAGE = /工人|员工|职工|农[民户]|村民|月薪|每月|一个月|每人|人均|每亩|每户|一年能/;

/** Profit or loss that only a verb says. */
function earned(place: Place): Bound | null {
  const { figure, gap, line } = place;
  if (!/[万亿]/.test(figure.unit) || gap.end - gap.start < 1) return null;
  const verb = EARNED.exec(say(place, { start: Math.max(gap.start, figure.start - 6), end: figure.start }));
  if (!verb || WAGE.test(say(place, { start: Math.max(line.start, figure.start - 24), end: figure.start })))
    return null;
  const lost = verb[0].startsWith("亏");
  const flip = (value: number | null) => (value === null ? null : -value);
  const span = { start: figure.start - verb[0].length, end: figure.start };
  return {
    rule: "figure.after-noun",
    metric: "profit",
    metricText: say(place, span),
    metricSpan: span,
    metricBasis: "stated",
    aspect: "level",
    ...(lost ? { min: flip(figure.max), max: flip(figure.min) } : {}),
    confidence: 0.85,
  };
}

/** 写字楼出租：整层每平方米每月30元: a rent where only the letting is told of. */
function rented(place: Place): Bound | null {
  const { gap, line } = place;
  const near = say(place, gap);
  if (!near.includes("每") || !isRent(near) || /价|费|金|补|奖/.test(near)) return null;
  if (!/[招出]租|租赁|租金/.test(say(place, { start: line.start, end: gap.end }))) return null;
  return {
    rule: "figure.after-noun",
    metric: "other:租金",
    metricText: "租金",
    metricSpan: gap,
    metricBasis: "stated",
    aspect: "level",
    confidence: 0.8,
  };
}

const FUND = /^(?:左右|以上)?的?[\u3400-\u9fff]{0,6}(?:资金|基金|补贴|补助|奖励|贷款|债券)/u;

function spentOn(place: Place): Bound | null {
  const { figure, gap, rest } = place;
  const words = say(place, { start: Math.max(gap.start, figure.start - 6), end: figure.start });
  const tax = OF_TAX.test(say(place, rest)) && PAID.exec(words);
  const verb = tax || SPENT.exec(words);
  if (!verb) return null;
  // 拿出3000万元技改资金: a fund by its own name.
  if (!tax && FUND.test(say(place, rest))) return null;
  const span = { start: figure.start - verb[0].length, end: figure.start };
  return {
    rule: "figure.after-noun",
    metric: tax ? "tax" : "investment",
    metricText: say(place, span),
    metricSpan: span,
    metricBasis: "stated",
    aspect: "level",
    confidence: 0.85,
  };
}

/** 年产800台机床, 年产正极材料6万吨: what is made goes with the word that says so. */
function madeOf(place: Place, noun: Span | null, hit: MetricHit, tail: string): MetricChoice | null {
  const { figure } = place;
  const word = say(place, hit);
  if (
    !(isCount(figure.dimension) || figure.dimension === "area") ||
    !/^(?:[年日月]产|[年日](?:加工|处理)|年产量|产量|产能|年产能)$/.test(word)
  )
    return null;
  const what = noun && noun.end - hit.end >= 2 && noun.end - hit.end <= 16 ? { start: hit.end, end: noun.end } : null;
  if (what) {
    const text = `${word}${say(place, what)}`;
    return { start: hit.start, end: what.end, text, metric: `other:${text}` };
  }
  const right = /^[年日月]产$|^[年日](?:加工|处理)$/.test(word) && tail.trim().length <= 2 ? rightNoun(place) : null;
  // 年产30GWh动力电池生产基地: what is made, not where.
  const made = right?.text.replace(/(?:智能|智造|生产|制造|产业|建设)*(?:基地?|项目|生产线|产线|工厂|工程)$/, "") ?? "";
  if (made === "") return null;
  return { start: hit.start, end: hit.end, text: `${word}${made}`, metric: `other:${word}${made}` };
}

/** Measures that a longer noun may end in: 税收|全口径收入, 企业|研发经费支出. */
const MEASURE = /(?:收入|支出|总额|总值|总量|产值|金额|额|规模|数量|总数|面积|能力|投资|余额)$/;

/** How far the noun goes on behind the hit: a few characters, or up to a measure that it ends in. */
function endOf(place: Place, noun: (Span & { readonly text: string }) | null, hit: Span): number {
  if (!noun || noun.end <= hit.end) return hit.end;
  const more = say(place, { start: hit.end, end: noun.end });
  // 32栋|厂房|已建成25栋: what was done is no part of the noun.
  if (/^(?:现?已|全部|先后|陆续|正在)/.test(more)) return hit.end;
  return more.length <= 4 || (more.length <= 8 && MEASURE.test(more)) ? noun.end : hit.end;
}

const countsSets = ({ senses }: MetricHit) => senses.every(({ metric }) => metric?.endsWith("park_count"));

/** True where what the hit names is counted as parks and the figure is of another kind (22宗, 12座). */
function countsThings(place: Place, hit: Parameters<typeof senseFor>[0]): boolean {
  return senseFor(hit, place.figure.dimension)?.metric === "park_count" && !/^[个家]$/.test(place.figure.unit);
}

/** 70家|出口企业, 50家|纽扣厂 */
function countsFirms(place: Place): boolean {
  const noun = rightNoun(place);
  return noun !== null && (WORKS.test(noun.text) || hitsFor(place, noun).some((hit) => !countsSets(hit)));
}

function countsRight(place: Parameters<typeof hitsFor>[0], tail: string): boolean {
  const right = rightNoun(place);
  if (!right) return false;
  if (/(?:达|为|共|超|过|约|到|是|数|量|计)$/.test(tail) && hitsFor(place, right).length === 0) return false;
  return true;
}
