import type { DateMention } from "../../../model/index.ts";
import { classOf, type PeriodChoice, type Place, say } from "../context.ts";
import { holdsCue } from "../cues.ts";
import { governing } from "../governing.ts";
import { SINCE } from "../nouns.ts";

/** 上升到, 扩大至, 提高到2027年的, 整合为: what stands between the two ends. */
export const BETWEEN =
  /^[^，。；]{0,4}?(?:上升|提升|提高|增长|增加|扩大|扩展|扩张|拓展|扩容|扩|升|涨|增|降|下降|减少|降低|整合|调整|上调|下调|调高|调低|修订|攀升|压减|缩减|跃升|发展|成长|跨越|优化|变|达|增至|缩短|壮大)?(?:了)?(?:到了?|至|为|成)/;
/** 由, 从: what opens the first end. */
export const OPENS = /(?:由|从)[^，。；]{0,24}$/;

/** True where the figure is the first of a from–to pair, so that its own time is the start of a governing range. */
export function opensRange(place: Place): boolean {
  const { figure, line, index } = place;
  const next = line.figures[index + 1];
  if (!next || !holdsCue(place, "range") || classOf(next.dimension) !== classOf(figure.dimension)) return false;
  const opening = say(place, { start: Math.max(line.start, figure.start - 40), end: figure.start });
  if (!OPENS.test(opening.replace(/^.*[，。；]/, ""))) return false;
  return BETWEEN.test(say(place, { start: figure.end, end: next.start }).replace(/^[，,]/, ""));
}

/**
 * The time of one end of a from–to pair: a date right beside the figure (由2019年的12亿元), else that end of the date that governs the
 * clause. What is compared with (与2020年相比，由468亿元增加到1135亿元) is the time of the first end.
 */
export function endPeriod(
  place: Place,
  beside: { start: number; end: number },
  end: "from" | "to",
): PeriodChoice | null {
  const own = place.line.dates.findLast((date) => date.start >= beside.start && date.end <= beside.end);
  if (own && own.role !== "duration" && isBeside(place, own, end)) return choice(own, own.from, own.to);
  const base = comparedWith(place);
  if (base && end === "from") return choice(base, base.from, base.to);
  const over = governing(place, base);
  if (!over) return null;
  const { date } = over;
  // 前三季度用工由最多时的6000人降到3800人: the first end has a time that no calendar tells.
  const { line, index, figure } = place;
  const first = end === "from" ? figure : line.figures[index - 1];
  if (first && SINCE.test(say(place, { start: Math.max(line.start, first.start - 20), end: first.start })))
    return end === "to" ? choice(date, date.from, date.to) : null;
  const one = date.from === date.to;
  // 一季度由去年同期的176家增加到192家: where the first end has a time of its own, the whole stretch is the second's.
  if (end === "to" && (one || (date.grain !== "years" && datedStart(place)))) return choice(date, date.from, date.to);
  const at = end === "from" ? date.from : date.to;
  return one || at === null ? null : choice(date, at, at);
}

/** 由2024年的, 到2027年的, 提高至2025年底: a date with no more than 的 or 底 between it and the figure, or right behind 由 and 从. */
function isBeside(place: Place, date: DateMention, end: "from" | "to"): boolean {
  const after = say(place, { start: date.end, end: place.figure.start });
  const before = say(place, { start: Math.max(place.line.start, date.start - 2), end: date.start });
  return end === "to" || /^[^，。；]{0,6}$/.test(after) || /[由从]$/.test(before);
}

/** The date of 与2020年相比 and 较2020年, at the head of the sentence or of the clause. */
function comparedWith(place: Place): DateMention | null {
  const { line, figure } = place;
  const base = line.dates.findLast((date) => {
    if (date.end > figure.start || (date.from ?? date.to) === null) return false;
    const before = say(place, { start: Math.max(line.start, date.start - 1), end: date.start });
    const after = say(place, { start: date.end, end: Math.min(line.end, date.end + 3) });
    return (
      /[与和同比较]/.test(before) &&
      (/^(?:底|末|初)?相比/.test(after) || (/[较比]/.test(before) && /^[，,]/.test(after)))
    );
  });
  return base ?? null;
}

/** True where the first end of the pair has a date of its own right before it. */
function datedStart(place: Place): boolean {
  const { line, index } = place;
  const first = line.figures[index - 1];
  if (!first) return false;
  return line.dates.some(
    (date) => date.end <= first.start && /^的?(?:约|近|超)?$/.test(say(place, { start: date.end, end: first.start })),
  );
}

function choice(date: DateMention, from: string | null, to: string | null): PeriodChoice {
  return { period: { from, to, text: date.text }, span: { start: date.start, end: date.end }, basis: date.basis };
}
