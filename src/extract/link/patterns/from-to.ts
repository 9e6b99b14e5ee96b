import type { DateMention } from "../../../model/index.ts";
import { type Answer, classOf, type PeriodChoice, type Place, say } from "../context.ts";
import { definePattern } from "../pattern.ts";
import { governing } from "../period.ts";
import { fromToFinds } from "./examples/from-to.ts";

/** 上升到, 扩大至, 提高到2027年的, 整合为: what stands between the two ends. */
const BETWEEN =
  /^[^，。；]{0,4}?(?:上升|提升|提高|增长|增加|扩大|扩展|扩张|拓展|扩容|扩|升|涨|增|降|下降|减少|降低|整合|调整|攀升|压减|缩减|跃升|发展|成长|跨越|优化|变|达|增至|缩短|壮大)?(?:了)?(?:到了?|至|为|成)/;
const OPENS = /(?:由|从)[^，。；]{0,24}$/;

/** From one value to another: 由2.4万亿元上升到2.8万亿元 is two facts, each with its own time. */
export const fromTo = definePattern({
  id: "figure.from-to",
  layer: "fact",
  bind(place): Answer {
    const { line, index, figure, gap, bound } = place;
    const before = line.figures[index - 1];
    const answer = bound[index - 1];
    if (!before || !answer || "ignore" in answer) return null;
    if (classOf(before.dimension) !== classOf(figure.dimension) || gap.end - gap.start > 30) return null;
    const between = say(place, { start: before.end, end: figure.start });
    if (/[，。；]/.test(between) && !/^[，,][^，。；]{0,8}(?:提高|上升|提升|增加|扩大|下降)(?:到|至)/.test(between))
      return null;
    if (!BETWEEN.test(between.replace(/^[，,]/, ""))) return null;
    const opening = say(place, { start: Math.max(line.start, before.start - 40), end: before.start });
    if (!OPENS.test(opening)) return null;
    const period = endPeriod(place, { start: before.end, end: figure.start }, "to");
    return {
      rule: "figure.from-to",
      metric: answer.metric,
      metricText: answer.metricText,
      metricSpan: answer.metricSpan,
      metricBasis: "carried",
      aspect: answer.aspect,
      ...(answer.subjects ? { subjects: answer.subjects } : {}),
      ...(period ? { period } : {}),
      inherited: true,
      confidence: 0.94,
    };
  },
  finds: fromToFinds,
  ignores: [],
});

/** True where the figure is the first of a from–to pair, so that its own time is the start of a governing range. */
export function opensRange(place: Place): boolean {
  const { figure, line, index } = place;
  const next = line.figures[index + 1];
  if (!next || classOf(next.dimension) !== classOf(figure.dimension)) return false;
  const opening = say(place, { start: Math.max(line.start, figure.start - 40), end: figure.start });
  if (!OPENS.test(opening.replace(/^.*[，。；]/, ""))) return false;
  return BETWEEN.test(say(place, { start: figure.end, end: next.start }).replace(/^[，,]/, ""));
}

/** The time of one end of a from–to pair: a date beside the figure, else that end of the date that governs the clause. */
export function endPeriod(
  place: Place,
  beside: { start: number; end: number },
  end: "from" | "to",
): PeriodChoice | null {
  const own = place.line.dates.find(
    (date) => date.start >= beside.start && date.end <= beside.end && date.role !== "duration",
  );
  if (own) return choice(own, own.from, own.to);
  const over = governing(place);
  if (!over) return null;
  const at = end === "from" ? over.date.from : over.date.to;
  return over.date.from === over.date.to || at === null
    ? end === "to"
      ? choice(over.date, over.date.from, over.date.to)
      : null
    : choice(over.date, at, at);
}

function choice(date: DateMention, from: string | null, to: string | null): PeriodChoice {
  return { period: { from, to, text: date.text }, span: { start: date.start, end: date.end }, basis: date.basis };
}
