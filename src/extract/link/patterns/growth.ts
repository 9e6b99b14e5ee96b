import type { DateMention } from "../../../model/index.ts";
import { type Answer, type Bound, classOf, isCount, type Place, say } from "../context.ts";
import { hitsFor, metricOf } from "../metric.ts";
import type { MetricHit } from "../metric-hits.ts";
import { insideName, leftNoun } from "../nouns.ts";
import { definePattern } from "../pattern.ts";
import { spanningPeriod } from "../period.ts";
import { atHead } from "../subject-words.ts";
import { growthFinds } from "./examples/growth.ts";

const MOVES =
  "年增|年减|递增|递减|精简|增长|增幅|增速|增加|上升|提升|提高|下降|减少|下滑|回落|降低|攀升|扩大|上涨|净增|新增|又增|超出|高出|缩减|压减|削减|压降|压缩|缩短|收窄|翻|增|降|涨|跌|多出|多了|少了|高于|低于|高|低|多|少|负增长|超额";
/** The gap ends in a move (and words of degree), not in "to" (提高到). */
const MOVE = new RegExp(
  `(?:${MOVES})(?:了|将近|约|达|近|幅度?|率|为|达到|超过|超|在|保持|保持在|目标|全[国省市区县]|平均|水平|[^，。；\\d]{0,6}平均)*$`,
);
const TO = /(?:到|至|为|成)(?:了)?[^，。；]{0,10}$/;
const RATE = new Set(["percent", "times", "doublings"]);
const COMPARED =
  /同比|环比|较|比|相比|基础上|净增|又增|再增|年均|分别增|分别较|[一二三四五六七八九十两\d]年(?:来)?(?:累计|共|净)?(?:增|减)/;
const FALLS =
  /(?:年减|递减|精简|下降|减少|下滑|回落|降低|缩减|压减|削减|压降|压缩|缩短|负增长|下跌|萎缩|收窄|降|跌|减)(?:了|将近|约|达|近|幅|为|超过|超)*$/;

/** How much a metric moved: 同比增长5.5% (growth), 比2020年提高12.4亿元/平方公里 (change), 高于全省2.4个百分点 (change). */
export const growth = definePattern({
  id: "figure.growth",
  layer: "fact",
  bind(place): Answer {
    const { figure, gap, clause, scope } = place;
    const rate = RATE.has(figure.dimension);
    const points = figure.dimension === "points";
    const near = say(place, gap).replace(/[\s“”]/g, "");
    const doubled = figure.dimension === "doublings" || /^翻/.test(figure.text);
    const timesOf = figure.dimension === "times" && /(?:是|为|达|相当于)(?:[^，。；]{0,14}的)?$/.test(near);
    const speed = rate && /增速|增幅|增长率/.test(near);
    const moved = MOVE.test(near) && !(/(?:保持|稳定|维持)在$/.test(near) && !speed);
    if (!(doubled || timesOf || speed || moved || points)) return null;
    if (!rate && !points) {
      const clauseText = say(place, { start: clause.start, end: figure.start });
      if (!COMPARED.test(clauseText) && !/(?:又增|净增|再增)$/.test(near) && !addedTo(place, near)) return null;
      if (/新增$/.test(near) && !/同比|较|比/.test(clauseText)) return null;
    }
    if (!doubled && !speed && !timesOf && !points && TO.test(near) && !MOVE.test(near)) return null;
    const from = metricBeside(place) ?? shareBefore(place) ?? inheritedLevel(place);
    if (!from) return null;
    const aspect = rate && !points ? "growth" : "change";
    const sign = FALLS.test(near) || /负增长/.test(near) ? -1 : 1;
    const flip = (value: number | null) => (value === null ? null : sign * value);
    const base = baseDate(place);
    return {
      ...from,
      rule: "figure.growth",
      aspect,
      ...(sign < 0 ? { min: flip(figure.max), max: flip(figure.min) } : {}),
      ...(base ? withPeriod(spanningPeriod(place, base)) : {}),
      confidence: from.inherited ? 0.88 : 0.93,
      ...(scope.published === null ? {} : {}),
    };
  },
  finds: growthFinds,
  ignores: [],
});

/** 规上工业企业210家，五年增加了94家: so many more of what the sentence has just counted. */
function addedTo(place: Place, near: string): boolean {
  if (!/(?:增加|减少|增长|多|少|增|减)了$/.test(near)) return false;
  const { line, bound, index, figure } = place;
  const before = bound[index - 1];
  return (
    before !== null &&
    before !== undefined &&
    !("ignore" in before) &&
    before.aspect === "level" &&
    kindOf(line.figures[index - 1]!) === kindOf(figure)
  );
}

/** 比重为68.5%，较2020年提高9.2个百分点: points right after a share are of the share. */
function shareBefore(place: Place): Bound | null {
  const before = place.bound[place.index - 1];
  if (place.figure.dimension !== "points" || !before || "ignore" in before || before.aspect !== "share") return null;
  return taken(before, true);
}

export function withPeriod(period: Bound["period"] | null): Pick<Bound, "period"> | object {
  return period ? { period } : {};
}

/** The date a comparison counts from: 较2020年, 比“十三五”初, 在2025年基础上, 是2015年的2.6倍. */
export function baseDate(place: Place): DateMention | null {
  const { line, clause, figure } = place;
  for (const date of [...line.dates].reverse()) {
    const compared = /^相比/.test(say(place, { start: date.end, end: Math.min(line.end, date.end + 2) }));
    if (date.end > figure.start || (date.start < clause.start && !compared)) continue;
    if (compared) return date;
    // 较上年 is only another 同比: the growth is of the year itself.
    if (
      /上年|去年|同期|上月|上季/.test(date.text) ||
      /^同期/.test(say(place, { start: date.end, end: Math.min(figure.start, date.end + 3) }))
    )
      continue;
    const before = say(place, { start: Math.max(clause.start, date.start - 3), end: date.start });
    const after = say(place, { start: date.end, end: Math.min(figure.start, date.end + 20) });
    // 由上半年的下降1.2%转为增长3.6%: the first end has a time of its own.
    if (/[由从]$/.test(before) && /^的(?:同比|环比)?(?:增长|下降)?$/.test(after)) continue;
    if (/(?:较|比|与|在|相比|是|为|从|由)“?$/.test(before) && (!/在“?$/.test(before) || /基础上|基数/.test(after)))
      return date;
  }
  return null;
}

function metricBeside(place: Place): Bound | null {
  const noun = leftNoun(place);
  const level = inheritedLevel(place);
  const compared = (hit: MetricHit) =>
    /平均|水平/.test(say(place, { start: hit.end, end: place.figure.start })) ||
    // 比规划预期高1.2个百分点: behind 比 stands what is compared with.
    (level !== null &&
      /(?:比|较|高于|低于)[^，。；]{0,8}$/.test(say(place, { start: place.gap.start, end: hit.start })));
  const sum = hitsFor(place, place.gap, { ...place.figure, dimension: "money" }).at(-1);
  const any = levelHit(place);
  // 单位工业增加值|能耗: of two nouns side by side the second is measured.
  const joined = sum && any && any.start > sum.start && any.start - sum.end <= 1 && isRate(any);
  const hit = [joined ? any : sum, any].find((each) => each && !compared(each));
  if (!hit) return unknownNoun(place);
  const figure = { ...place.figure, dimension: dimensionOf(hit.senses[0]!.dimensions) };
  const start = noun && noun.start <= hit.start ? noun.start : hit.start;
  const choice = metricOf(place, hit, { start, end: hit.end }, figure);
  return {
    rule: "figure.growth",
    metric: choice.metric,
    metricText: choice.text,
    metricSpan: { start: choice.start, end: choice.end },
    metricBasis: "stated",
    aspect: "growth",
    confidence: 0.93,
  };
}

/** 挥发性有机物排放量比2022年削减10%: a noun of measure the lexicon does not have, right before the comparison. */
function unknownNoun(place: Place): Bound | null {
  const match =
    /(?:^|[，。；、：的])([^，。；、：的\d]{2,16}?(?:量|额|率|值|费|耗|价|收入|支出|面积|人次|客流))(?:同比|环比|较|比|年均|累计|平均)/.exec(
      say(place, place.gap),
    );
  if (!match) return null;
  const start = place.gap.start + match.index + match[0].indexOf(match[1]!);
  const span = { start, end: start + match[1]!.length };
  return {
    rule: "figure.growth",
    metric: `other:${match[1]!}`,
    metricText: match[1]!,
    metricSpan: span,
    metricBasis: "stated",
    aspect: "growth",
    confidence: 0.8,
  };
}

function isRate(hit: MetricHit): boolean {
  return hit.senses.some(
    (sense) =>
      sense.metric !== "share" && (sense.dimensions.includes("percent") || sense.dimensions.includes("energy")),
  );
}

function dimensionOf(dimensions: readonly string[]): string {
  return dimensions[0] ?? "count";
}

/** Any metric noun of the gap that has a level: counts, areas, money, ratios. */
function levelHit(place: Place) {
  const { line, gap } = place;
  const hits = line.hits.filter(
    (hit) =>
      hit.start >= gap.start &&
      hit.end <= gap.end &&
      !/增速|增幅|增长率|比例/.test(say(place, hit)) &&
      !countsParks(place, hit),
  );
  return hits.at(-1);
}

/** 黄州高新区增长8.8% goes on with what was measured: nobody counts one park. */
function countsParks(place: Place, hit: MetricHit): boolean {
  return (
    insideName(place, hit) ||
    (hit.senses.every((sense) => sense.metric?.endsWith("park_count")) && !/[数量]$/.test(say(place, hit)))
  );
}

/** The level that a figure without a metric of its own speaks of: the last one of the sentence, else the last of that class before. */
export function inheritedLevel(place: Place): Bound | null {
  const { bound, line, figure, memory, index } = place;
  const rate = ["percent", "points", "times", "doublings", "rank"].includes(figure.dimension);
  for (let at = index - 1; at >= 0; at--) {
    const answer = bound[at];
    if (!answer || "ignore" in answer || answer.aspect === "rank") continue;
    const other = line.figures[at]!;
    if (!rate && wrongScale(answer, figure)) continue;
    if (rate && answer.rule === "figure.group-count") continue;
    if (rate ? answer.aspect === "share" && other.dimension === "percent" : kindOf(other) !== kindOf(figure)) continue;
    return taken(answer, (rate || comparing(place)) && !opensWithName(place));
  }
  const last = memory.last.get(rate ? "any" : kindOf(figure));
  return last && (rate || !wrongScale(last, figure)) ? taken(last, false) : null;
}

/** 临江开发区增长9.3%; 麻江经开区受市场拖累，下降3.1%: a clause that opens with a name since the last figure is about that. */
export function opensWithName({ line, index, figure, scope }: Place): boolean {
  const from = line.figures[index - 1]?.end ?? line.start;
  return line.names.some((name) => {
    if (name.kind === "programme" || name.start < from || name.end > figure.start) return false;
    const clause = line.clauses.find((each) => each.start <= name.start && name.start < each.end);
    return clause !== undefined && atHead(scope.folded.slice(clause.start, name.start));
  });
}

/** Square kilometres are of land, whatever floor space was measured before. */
function wrongScale(bound: Bound, figure: { readonly dimension: string; readonly unit: string }): boolean {
  return kindOf(figure) === "area:land" && /floor/.test(bound.metric);
}

/** 同比增加193亿元 is of the same subject as the level before it; a new level may have its own. */
function comparing(place: Place): boolean {
  return COMPARED.test(say(place, place.gap));
}

/** Figures within which one may take over another's metric: land is not floor space, though both are areas; 8127万元/公顷 and 7150万元 are one. */
export function kindOf(figure: { readonly dimension: string; readonly unit: string }): string {
  if (figure.dimension === "area")
    return !/公里|公顷|km/.test(figure.unit) && /米|方|㎡|m[²2]|平$/.test(figure.unit) ? "area:floor" : "area:land";
  if (figure.dimension === "money/area") return "money";
  return classOf(figure.dimension);
}

function taken(bound: Bound, keep: boolean): Bound {
  const { metric, metricText, metricSpan, subjects } = bound;
  return {
    rule: "figure.inherited",
    metric,
    metricText,
    metricSpan,
    metricBasis: "carried",
    aspect: "level",
    ...(keep && subjects ? { subjects } : {}),
    inherited: true,
    confidence: 0.85,
  };
}

/** A count of what is newly there is a change of the count (又增14个, 净增1100家); anything else is its level. */
export function aspectOf(place: Place): "level" | "change" {
  const { figure, clause } = place;
  if (!isCount(figure.dimension)) return "level";
  return /(?:新增|又增|净增|再增)/.test(
    say(place, { start: Math.max(clause.start, place.gap.start), end: figure.start }),
  )
    ? "change"
    : "level";
}
