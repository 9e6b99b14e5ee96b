import type { Figure } from "../../../model/index.ts";
import { classOf, type PeriodChoice, type Place } from "../context.ts";
import { holdsCue } from "../cues.ts";
import { type MetricChoice, metricOf } from "../metric.ts";
import { senseFor } from "../metric-hits.ts";
import { definePattern } from "../pattern.ts";
import { BETWEEN, endPeriod } from "./range-ends.ts";

/** 从, 由最初的: nothing but a time stands before the first end. */
const HEAD = /^[\s“]*(?:而|且)?(?:由|从)[^，。；]{0,16}$/;
/** 家, 元: nothing of its own is counted by the second end (到15家企业). */
const SHUT = /^[\s，,、—]/;
/** How far behind the second end the measure may stand. */
const REACH = 36;

/** Both ends of a course that the sentence opens with, its measure told behind them: 从2012年的47亿元到2022年的611亿元，某园区的营业收入…. */
export const rangeAhead = definePattern({
  id: "figure.range-ahead",
  layer: "fact",
  bind(place) {
    const { line, index } = place;
    if (index > 1 || line.figures.length < 2 || !holdsCue(place, "range")) return null;
    const [first, second] = line.figures as readonly [Figure, Figure];
    const choice = measureBehind(place, first, second);
    if (!choice) return null;
    const end = index === 0 ? "from" : "to";
    const beside = index === 0 ? { start: line.start, end: first.start } : { start: first.end, end: second.start };
    return {
      rule: "figure.range-ahead",
      metric: choice.metric,
      metricText: choice.text,
      metricSpan: { start: choice.start, end: choice.end },
      metricBasis: "stated",
      aspect: "level",
      period: endPeriod(place, beside, end) ?? undefined,
      confidence: 0.88,
    };
  },
  finds: [
    [
      "从2015年的38亿元到2021年的126亿元，芷江工业园的营业收入六年间翻了一番多。",
      "芷江工业园 | revenue | level | actual | 38亿元 | 2015",
      "芷江工业园 | revenue | level | actual | 126亿元 | 2021",
      "芷江工业园 | revenue | growth | actual | 翻了一番多 | 2015/2021",
    ],
    [
      "由最初的5家增加到如今的83家，依安经开区的规上企业越来越多。",
      "依安经开区 | company_count | level | actual | 5家 | –",
      "依安经开区 | company_count | level | actual | 83家 | –",
    ],
    [
      "从3.2平方公里到18平方公里，平罗工业园的规划面积一扩再扩。",
      "平罗工业园 | planned_area | level | actual | 3.2平方公里 | –",
      "平罗工业园 | planned_area | level | actual | 18平方公里 | –",
    ],
  ],
  ignores: [],
});

function measureBehind(place: Place, first: Figure, second: Figure): MetricChoice | null {
  const { line, scope } = place;
  if (classOf(first.dimension) !== classOf(second.dimension)) return null;
  const between = scope.folded.slice(first.end, second.start);
  if (!HEAD.test(scope.folded.slice(line.start, first.start)) || !BETWEEN.test(between)) return null;
  if (!SHUT.test(scope.folded.slice(second.end, second.end + 1))) return null;
  if (line.hits.some((hit) => hit.end <= second.start)) return null;
  const until = Math.min(line.figures[2]?.start ?? line.end, second.end + REACH);
  const hit = line.hits.find(
    (each) =>
      each.start >= second.end &&
      each.end <= until &&
      senseFor(each, place.figure.dimension) !== null &&
      !each.senses.every(({ metric }) => metric?.endsWith("park_count")),
  );
  return hit ? metricOf(place, hit, hit) : null;
}

/** The times of both ends of such a course; null where the sentence has none. */
export function courseAhead({ bound, line, figure }: Place): PeriodChoice | null {
  const [from, to] = bound;
  if (!from || !to || "ignore" in from || "ignore" in to || from.rule !== "figure.range-ahead") return null;
  const start = from.period?.period.from;
  const end = to.period?.period.to;
  if (!start || !end || start >= end) return null;
  // A date of its own, or a clause on something else: 税收去年增长9%.
  if (
    line.dates.some(
      (date) => date.start >= line.figures[1]!.end && date.end <= figure.start && date.role !== "duration",
    )
  )
    return null;
  return { period: { from: start, to: end, text: from.period!.period.text }, span: from.period!.span, basis: "stated" };
}
