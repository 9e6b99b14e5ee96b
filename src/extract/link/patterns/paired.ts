import type { DateMention } from "../../../model/index.ts";
import { type Answer, type Bound, type Place, type SubjectChoice, say } from "../context.ts";
import { hitsFor, metricOf } from "../metric.ts";
import { definePattern } from "../pattern.ts";
import { pairedFinds } from "./examples/paired.ts";
import { type Run, runOf } from "./figure-run.ts";
import { growth } from "./growth.ts";
import { inherit } from "./inherit.ts";
import { left } from "./left.ts";
import { measureTopic } from "./measure-topic.ts";
import { pointedMeasure } from "./pointed-measures.ts";
import { namedList, subjectList } from "./subject-list.ts";

/** Lists that pair up, one figure a member: 利润总额、上缴税金达到2256亿元和5097亿元; 2025年和2035年…分别突破4万亿元和8万亿元. */
export const paired = definePattern({
  id: "figure.paired",
  layer: "fact",
  emits: ["figure.paired", "figure.growth"],
  bind(place): Answer {
    const pointed = pointedMeasure(place);
    if (pointed) return pointed;
    const run = runOf(place);
    if (!run || run.size < 2) return null;
    const first: Place = { ...place, figure: place.line.figures[run.first]!, index: run.first, gap: run.gap };
    const nth = place.index - run.first;
    const opening = say(place, { start: run.clauseStart, end: run.gap.end });
    const each = /分别|依次|各[^，。；]{0,4}$/.test(opening);
    const spread = each ? sharedBound(place, run.first) : {};
    const metrics = metricList(first, run);
    if (metrics) return { ...metrics[nth]!, ...spread };
    const earlier = earlierRun(first, run);
    if (earlier && nth < earlier.length) {
      const moved = growth.bind({ ...first, index: run.first });
      const base = earlier[nth]!;
      if (moved && !("ignore" in moved)) {
        // The sign was read off the first figure of the run; each has its own value.
        const fallen =
          moved.min === undefined ? {} : { min: negated(place.figure.max), max: negated(place.figure.min) };
        return {
          ...moved,
          ...fallen,
          metric: base.metric,
          metricText: base.metricText,
          metricSpan: base.metricSpan,
          ...(base.subjects ? { subjects: base.subjects } : {}),
          inherited: true,
        };
      }
    }
    const signed = earlier ? oppositeMoves(first, run, earlier)?.[nth] : null;
    if (signed) return signed;
    const many = run.size >= 3 || (run.size === 2 && !each) ? namedList(first, run.size) : null;
    if (many && run.size === 2 && !isTwo(first, many)) return null;
    if (!each && !many) return null;
    const head =
      nth === 0
        ? (growth.bind(first) ?? left.bind(first) ?? measureTopic.bind(first) ?? inherit.bind(first))
        : place.bound[run.first];
    if (!head || "ignore" in head) return null;
    const at = (date: DateMention, { from, to }: Pick<DateMention, "from" | "to">): Answer => ({
      ...head,
      rule: "figure.paired",
      ...spread,
      period: { period: { from, to, text: date.text }, span: date, basis: date.basis },
    });
    const dates = each ? dateList(first, run.size) : null;
    if (dates) return at(dates[nth]!, dates[nth]!);
    const subjects = each ? subjectList(first, run.size) : many;
    const years = subjects ? null : yearsOf(first, run.size);
    if (years) {
      const year = String(years.first + nth);
      return at(years.date, { from: year, to: year });
    }
    if (!subjects) return nth === 0 ? null : { ...head, rule: "figure.paired", ...spread };
    place.memory.pair = subjects;
    return { ...head, rule: "figure.paired", ...spread, subjects: [subjects[nth]!] };
  },
  finds: pairedFinds,
  ignores: [],
});

function negated(value: number | null): number | null {
  return value === null ? null : -value;
}

/** 甲园、乙园上半年产值为5亿元、6亿元: a list of two at the head of its clause, and two figures that nothing but a measure stands before. */
function isTwo(first: Place, [one, other]: readonly SubjectChoice[]): boolean {
  const { gap, figure, clause } = first;
  if (!one?.span || !other?.span || one.kind !== "park" || other.kind !== "park" || one.name === other.name)
    return false;
  return (
    one.span.start - clause.start <= 8 &&
    one.span.start >= clause.start &&
    /^[^，。；、和与及]{2,26}$/.test(say(first, { start: Math.max(gap.start, other.span.end), end: figure.start })) &&
    !/总共|共计|一共|合计|总计|合起来|加起来|相距|之间|一起|共建|共同|联合/.test(
      say(first, { start: other.span.end, end: figure.start }),
    )
  );
}

const OPPOSITE = /一([增升涨扬正减降跌抑负])一([增升涨扬正减降跌抑负])[^。；\d]{0,14}$/;
const DOWN = /[减降跌抑负]/;

/** 一涨一跌，分别为6%和4%: which way each of two measures moved is said ahead of how far. */
function oppositeMoves(first: Place, run: Run, earlier: readonly Bound[]): Bound[] | null {
  const { line, figure, index } = first;
  if (run.size !== 2 || figure.dimension !== "percent") return null;
  const said = OPPOSITE.exec(say(first, { start: line.figures[index - 1]?.end ?? line.start, end: figure.start }));
  if (!said || DOWN.test(said[1]!) === DOWN.test(said[2]!)) return null;
  return earlier.slice(-2).map((base, nth) => {
    const { min, max } = line.figures[run.first + nth]!;
    const falls = DOWN.test(said[nth + 1]!);
    return {
      ...base,
      rule: "figure.growth",
      metricBasis: "carried",
      aspect: "growth",
      min: falls ? negated(max) : min,
      max: falls ? negated(min) : max,
      inherited: true,
      confidence: 0.85,
    };
  });
}

/** As many metric nouns as figures, joined in a list left of the run. */
function metricList(first: Place, run: Run): Bound[] | null {
  const hits = hitsFor(first, run.gap).slice(-run.size);
  if (hits.length < run.size) return null;
  for (let at = 1; at < hits.length; at++) {
    const between = say(first, { start: hits[at - 1]!.end, end: hits[at]!.start });
    if (!/^[^，。；]{0,8}?[、和及与][^，。；、]{0,14}$/.test(between)) return null;
  }
  if (/(?:、|和|及|与)/.test(say(first, { start: hits.at(-1)!.end, end: run.gap.end }))) return null;
  return hits.map((hit, at) => {
    const start = at === 0 ? hit.start : hit.start;
    const choice = metricOf(first, hit, { start, end: hit.end });
    return {
      rule: "figure.paired",
      metric: choice.metric,
      metricText: choice.text,
      metricSpan: { start: choice.start, end: choice.end },
      metricBasis: "stated",
      aspect: "level",
      confidence: 0.94,
    };
  });
}

/** An earlier run of as many figures in the sentence (达到2256亿元和5097亿元，同比增加193亿元和514亿元). */
function earlierRun(first: Place, run: Run): Bound[] | null {
  const levels = first.bound
    .slice(0, run.first)
    .filter(
      (answer): answer is Bound =>
        answer !== null && !("ignore" in answer) && (answer.aspect === "level" || answer.aspect === "share"),
    );
  return levels.length >= run.size ? levels.slice(-run.size) : null;
}

/** 分别超过3000亿元和4000亿元: the bound before the first figure holds for all. */
function sharedBound(place: Place, first: number): Pick<Bound, "min" | "max"> | object {
  const head = place.line.figures[first]!;
  const { figure } = place;
  if (
    figure.start === head.start ||
    figure.min === null ||
    figure.max === null ||
    figure.min !== figure.max ||
    figure.approx
  )
    return {};
  // Only a bound before the number is shared; 以上 after it is its own.
  if (head.number.start === head.start) return {};
  if (head.min !== null && head.max === null) return { max: null };
  if (head.max !== null && head.min === null && !head.approx) return { min: null };
  return {};
}

function dateList(first: Place, size: number): DateMention[] | null {
  const { line } = first;
  const before = line.dates.filter((date) => date.end <= first.figure.start && date.role !== "duration");
  const last = before.slice(-size);
  if (last.length < size) return null;
  for (let at = 1; at < last.length; at++) {
    if (!/^[\s]*(?:、|和|及|与|到)*[\s]*$/.test(say(first, { start: last[at - 1]!.end, end: last[at]!.start })))
      return null;
  }
  return last;
}

/** 2017年至2019年…分别为a、b和c: a stretch of as many years as there are figures, one a year. */
function yearsOf({ line, figure }: Place, size: number): { readonly date: DateMention; readonly first: number } | null {
  const date = line.dates.findLast((each) => each.end <= figure.start && each.role !== "duration");
  if (!date || !/^\d{4}$/.test(date.from ?? "") || !/^\d{4}$/.test(date.to ?? "")) return null;
  const first = Number(date.from);
  return Number(date.to) - first + 1 === size ? { date, first } : null;
}
