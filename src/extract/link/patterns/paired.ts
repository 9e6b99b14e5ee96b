import type { DateMention, NameMention, Span } from "../../../model/index.ts";
import { type Answer, type Bound, classOf, namesIn, type Place, type SubjectChoice, say } from "../context.ts";
import { hitsFor, metricOf } from "../metric.ts";
import { definePattern } from "../pattern.ts";
import { pairedFinds } from "./examples/paired.ts";
import { growth } from "./growth.ts";
import { inherit } from "./inherit.ts";
import { left } from "./left.ts";
import { right } from "./right.ts";

const JOIN = /^[\s]*(?:、|和|及|与|以及|，|,)+[\s]*$/;
const MEMBERS = 8;

/** Lists that pair up, one figure a member: 利润总额、上缴税金达到2256亿元和5097亿元; 2025年和2035年…分别突破4万亿元和8万亿元. */
export const paired = definePattern({
  id: "figure.paired",
  layer: "fact",
  emits: ["figure.paired", "figure.growth"],
  bind(place): Answer {
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
    const many = run.size >= 3 ? namedList(first, run.size) : null;
    if (!each && !many) return null;
    const head = nth === 0 ? (growth.bind(first) ?? left.bind(first) ?? inherit.bind(first)) : place.bound[run.first];
    if (!head || "ignore" in head) return null;
    const dates = each ? dateList(first, run.size) : null;
    if (dates) {
      const date = dates[nth]!;
      return {
        ...head,
        rule: "figure.paired",
        ...spread,
        period: { period: { from: date.from, to: date.to, text: date.text }, span: date, basis: date.basis },
      };
    }
    const subjects = each ? subjectList(first, run.size) : many;
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

interface Run {
  readonly first: number;
  readonly size: number;
  readonly gap: Span;
  readonly clauseStart: number;
}

/** The run of figures of one dimension, joined by 、 and 和 alone, that this figure belongs to. */
function runOf(place: Place): Run | null {
  const { line, index, figure } = place;
  const joined = (a: number, b: number) => {
    const [x, y] = [line.figures[a], line.figures[b]];
    return (
      !!x &&
      !!y &&
      classOf(x.dimension) === classOf(y.dimension) &&
      JOIN.test(say(place, { start: x.end, end: y.start }))
    );
  };
  let first = index;
  while (index - first < MEMBERS && joined(first - 1, first)) first--;
  let last = index;
  while (last - first < MEMBERS && joined(last, last + 1)) last++;
  if (last === first) return null;
  const head = line.figures[first]!;
  const before = line.figures[first - 1]?.end ?? line.start;
  const clause = line.clauses.find((each) => each.start <= head.start && head.start < each.end) ?? place.clause;
  void figure;
  return {
    first,
    size: last - first + 1,
    gap: { start: Math.max(before, clause.start), end: head.start },
    clauseStart: Math.max(before, clause.start),
  };
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

/** As many subjects as figures: the members of the list that stands before the metric or before 分别; A、B、C、D四个片区 too. */
export function subjectList(first: Place, size: number): SubjectChoice[] | null {
  const { line, scope } = first;
  const until = listEnd(first);
  const from = Math.max(line.start, until - 90);
  const text = say(first, { start: from, end: until });
  const match = new RegExp(
    `((?:[^、，。；：和与]{1,20}(?:、|和|及|与)){${size - 1}}[^、，。；：和与]{1,20}?)(?:[一二两三四五六七八九十\\d]+[个家大]([^，。；]{0,8}))?[，,]?$`,
  ).exec(text);
  if (!match) return namedList(first, size);
  const names = outermost(namesIn(line.names, { start: from, end: until }));
  const owner = outermost(namesIn(line.names, { start: line.start, end: from + match.index })).findLast(
    (name) => name.kind === "park" || name.kind === "group",
  );
  const tail = (match[2] ?? "").trim();
  const out: SubjectChoice[] = [];
  let at = from + match.index;
  for (const word of match[1]!.split(/、|和|及|与/)) {
    const end = at + word.length;
    const name =
      names.find((each) => each.start >= at && each.end === end && each.end - each.start >= (end - at) / 2) ??
      names.find((each) => each.start >= at && each.end <= end && (each.end - each.start) * 2 > end - at);
    const own = word.replace(/^.*(?:分为|包括|包含|其中|设有|称为)/, "").trim();
    if (own === "") return namedList(first, size);
    if (name)
      out.push({
        kind: name.kind,
        name: name.end === end ? name.name : scope.document.text.slice(name.start, end),
        span: { start: name.start, end },
        basis: "stated",
      });
    else if (own.length <= 2 && tail !== "")
      out.push({
        kind: owner?.kind ?? "group",
        name: `${owner?.name ?? ""}${own}${tail}`,
        span: null,
        basis: "carried",
      });
    else if (PLACE.test(own))
      out.push({
        kind: "group",
        name: scope.document.text.slice(end - own.length, end),
        span: { start: end - own.length, end },
        basis: "stated",
      });
    else return namedList(first, size);
    at = end + 1;
  }
  return out.length === size ? out : null;
}

/** Exactly as many names joined in a list earlier in the sentence: A、B两家园区产值双双迈过大关，分别达到…. */
function namedList(first: Place, size: number): SubjectChoice[] | null {
  const { line, figure } = first;
  const names = outermost(namesIn(line.names, { start: line.start, end: figure.start })).filter(
    (name) => name.kind !== "programme",
  );
  const runs: NameMention[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && JOIN.test(say(first, { start: before.end, end: name.start }))) run.push(name);
    else runs.push([name]);
  }
  const run = runs.findLast((each) => each.length === size);
  return (
    run?.map((name) => ({
      kind: name.kind,
      name: name.name,
      span: { start: name.start, end: name.end },
      basis: "stated" as const,
    })) ?? null
  );
}

const PLACE = /(?:区|园|城|港|谷|岛|基地|小镇|湾|片区|组团|新区|市|县|镇|平台|集团|公司|产业|领域)$/;

/** Where the list of subjects ends: before the metric's phrase, or before 分别 or 各 where the metric comes after them. */
function listEnd(first: Place): number {
  const { line, gap, figure } = first;
  const text = say(first, { start: line.start, end: figure.start });
  const each = Math.max(
    text.lastIndexOf("分别"),
    text.lastIndexOf("依次"),
    /各[^，。；]{0,4}$/.exec(text)?.index ?? -1,
  );
  const hit = hitsFor(first, { start: gap.start, end: each < 0 ? gap.end : line.start + each }).at(-1);
  const noun = hit ? hit.start : line.start + Math.max(0, each);
  const before = say(first, { start: line.start, end: noun });
  return (
    line.start + before.replace(/(?:规上|规模以上|工业|总|年|实现|完成|的|去年|今年|，|,|\s|面积|产)+$/, "").length
  );
}

/** 分别集聚科技型企业740家和医药企业88家: each member of the list has its own metric and its own figure. */
export const shared = definePattern({
  id: "figure.shared-out",
  layer: "fact",
  bind(place): Answer {
    const { line, clause, figure, index, bound } = place;
    const text = say(place, { start: clause.start, end: clause.end });
    const at = text.search(/分别|各自/);
    if (at < 0 || clause.start + at > figure.start) return null;
    const members = line.figures
      .map((each, nth) => ({ each, nth }))
      .filter(({ each }) => each.start > clause.start + at && each.end <= clause.end);
    if (members.length < 2 || members.length > MEMBERS) return null;
    for (let nth = 1; nth < members.length; nth++) {
      const between = say(place, { start: members[nth - 1]!.each.end, end: members[nth]!.each.start });
      if (!/^[、和及与]/.test(between)) return null;
    }
    const first: Place = {
      ...place,
      figure: members[0]!.each,
      index: members[0]!.nth,
      gap: { start: clause.start, end: members[0]!.each.start },
    };
    const subjects = subjectList(first, members.length);
    if (!subjects) return null;
    const own = growth.bind(place) ?? left.bind(place) ?? right.bind(place);
    if (!own || "ignore" in own) return null;
    void bound;
    place.memory.pair = subjects;
    const mine = subjects[members.findIndex(({ nth }) => nth === index)];
    return mine ? { ...own, rule: "figure.shared-out", subjects: [mine] } : null;
  },
  finds: [
    [
      "莆田高新区、三明高新区分别集聚鞋服企业310家和氟新材料企业48家。",
      "莆田高新区 | company_count | level | actual | 310家 | –",
      "三明高新区 | company_count | level | actual | 48家 | –",
    ],
    [
      "2023年，龙岩经开区、南平工业园区分别完成税收21亿元和工业投资76亿元。",
      "龙岩经开区 | tax | level | actual | 21亿元 | 2023",
      "南平工业园区 | fixed_asset_investment | level | actual | 76亿元 | 2023",
    ],
  ],
  ignores: [],
});

/** Names that are not part of a longer one. */
function outermost(names: readonly NameMention[]): NameMention[] {
  return names.filter(
    (name) => !names.some((other) => other !== name && other.start <= name.start && name.end <= other.end),
  );
}
