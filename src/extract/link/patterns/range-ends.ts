import type { DateMention } from "../../../model/index.ts";
import { classOf, type PeriodChoice, type Place, say } from "../context.ts";
import { governing } from "../governing.ts";

/** 上升到, 扩大至, 提高到2027年的, 整合为: what stands between the two ends. */
export const BETWEEN =
  /^[^，。；]{0,4}?(?:上升|提升|提高|增长|增加|扩大|扩展|扩张|拓展|扩容|扩|升|涨|增|降|下降|减少|降低|整合|调整|攀升|压减|缩减|跃升|发展|成长|跨越|优化|变|达|增至|缩短|壮大)?(?:了)?(?:到了?|至|为|成)/;
/** 由, 从: what opens the first end. */
export const OPENS = /(?:由|从)[^，。；]{0,24}$/;

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
  const base = end === "from" ? comparedWith(place) : null;
  if (base) return choice(base, base.from, base.to);
  const over = governing(place);
  if (!over) return null;
  const at = end === "from" ? over.date.from : over.date.to;
  return over.date.from === over.date.to || at === null
    ? end === "to"
      ? choice(over.date, over.date.from, over.date.to)
      : null
    : choice(over.date, at, at);
}

/** 和2020年相比，总产值由468亿元增加到…: what a range sets out from where the sentence compares. */
function comparedWith({ line, figure, scope }: Place): DateMention | null {
  return (
    line.dates.findLast(
      (date) =>
        date.end <= figure.start &&
        date.role !== "duration" &&
        (/^相比/.test(scope.folded.slice(date.end, date.end + 2)) ||
          (/[较比]$/.test(scope.folded.slice(Math.max(0, date.start - 1), date.start)) &&
            /^[，,]/.test(scope.folded.slice(date.end, date.end + 1)))),
    ) ?? null
  );
}

function choice(date: DateMention, from: string | null, to: string | null): PeriodChoice {
  return { period: { from, to, text: date.text }, span: { start: date.start, end: date.end }, basis: date.basis };
}
