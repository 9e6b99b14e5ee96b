import type { DateMention } from "../../../model/index.ts";
import { holdsUnit, SPACES, unitSet, without } from "../../unit-set.ts";
import { type Answer, type Bound, isCount, type Place, say } from "../context.ts";
import { hitsFor, metricOf } from "../metric.ts";
import type { MetricHit } from "../metric-hits.ts";
import { insideName, leftNoun } from "../nouns.ts";
import { definePattern } from "../pattern.ts";
import { spanningPeriod } from "../period.ts";
import { growthFinds } from "./examples/growth.ts";
import { byIndustry, dimensionOf, isOfSector, ofSector, unknownNoun } from "./growth-nouns.ts";
import { COMPARED, inheritedLevel, kindOf, taken } from "./inherited-level.ts";
import { courseAhead } from "./range-ahead.ts";

const MOVES =
  "年增|年减|成长|递增|递减|精简|增长|增幅|增速|增加|上升|提升|提高|下降|减少|下滑|回落|降低|攀升|扩大|上涨|净增|新增|又增|超出|高出|缩减|压减|削减|压降|压缩|缩短|收窄|翻|增|降|涨|跌|多出|多了|少了|添了|减(?!排|负|税|支|亏)|[多少](?:用|耗|产|卖|销|收|交|缴|发|出|拿|投|赚|花|排|招|完成)|省下|省了|省去|节省|节约|高于|低于|高|低|多|少|负增长|超额|多出来|增收|减收|增支|减支|少了|掉了|缩水|[+＋]";
/** The gap ends in a move (and words of degree), not in "to" (提高到). */
const MOVE = new RegExp(
  `(?:${MOVES})(?:了|将近|约|达|近|幅度?|率|为|达到|超过|超|在|保持|保持在|目标|全[国省市区县]|平均|水平|[^，。；\\d]{0,6}平均)*$`,
);
/** A unit of each of MOVES: most gaps hold none. */
const LOOSE = unitSet(`${SPACES}“”`);
const MOVING = unitSet("增减简长升高降滑落扩涨超缩窄翻跌多少低省节掉添+＋");
const TO = /(?:到|至|为|成)(?:了)?[^，。；]{0,10}$/;
const RATE = new Set(["percent", "times", "doublings"]);
const FALLS =
  /(?:年减|递减|精简|下降|减少|下滑|回落|降低|缩减|压减|削减|压降|压缩|缩短|负增长|下跌|萎缩|收窄|缩水|减收|减支|节省|节约|省下|省了|省去|(?<![至不最缺])少(?:用|耗|产|卖|销|收|交|缴|发|出|拿|投|赚|花|排|招|完成)|降|跌|减|(?<![不至最缺])少(?=了))(?:了|将近|约|达|近|幅|为|超过|超)*$/;

/** How much a metric moved: 同比增长5.5% (growth), 比2020年提高12.4亿元/平方公里 (change), 高于全省2.4个百分点 (change). */
export const growth = definePattern({
  id: "figure.growth",
  layer: "fact",
  bind(place): Answer {
    const { figure, gap, clause } = place;
    const rate = RATE.has(figure.dimension);
    const points = figure.dimension === "points";
    const near = without(say(place, gap), LOOSE);
    const doubled = figure.dimension === "doublings" || figure.text.startsWith("翻");
    const timesOf = figure.dimension === "times" && /(?:是|为|达|相当于)(?:[^，。；]{0,14}的)?$/.test(near);
    const speed = rate && /增速|增幅|增长率/.test(near);
    const moving = holdsUnit(near, MOVING) && MOVE.test(near);
    // 占比高达58% is no move, 增长高达58% is one.
    const moved =
      moving && !(/(?:保持|稳定|维持)在$/.test(near) && !speed) && !/(?<![增长升降跌高减][了]?)高达$/.test(near);
    if (!(doubled || timesOf || speed || moved || points)) return null;
    if (!rate && !points) {
      const clauseText = say(place, { start: clause.start, end: figure.start });
      if (
        !COMPARED.test(clauseText) &&
        !/(?:又增|净增|再增|高出|多出|多出来|[增减]收|[增减]支|(?<![新增累计到至])(?:减少|缩水|减亏)(?:了)?(?:近|约|超|逾)?|[多少](?:用|产|卖|销|收|交|缴|发)了)$/.test(
          near,
        ) &&
        !ABOVE.test(near) &&
        !addedTo(place, near) &&
        !movedOn(place) &&
        (baseDate(place)?.start ?? clause.start) >= clause.start
      )
        return null;
      if (/新增$/.test(near) && !/同比|较|比/.test(clauseText)) return null;
    }
    if (!doubled && !speed && !timesOf && !points && TO.test(near) && !moving) return null;
    const from = metricBeside(place) ?? shareBefore(place) ?? turned(place) ?? inheritedLevel(place);
    if (!from) return null;
    const aspect = rate && !points ? "growth" : "change";
    const sign = FALLS.test(near) || /负增长/.test(near) ? -1 : 1;
    const flip = (value: number | null) => (value === null ? null : sign * value);
    const ahead = courseAhead(place);
    const base = ahead ? null : baseDate(place);
    return {
      rule: "figure.growth",
      metric: from.metric,
      metricText: from.metricText,
      metricSpan: from.metricSpan,
      metricBasis: from.metricBasis,
      aspect,
      subjects: from.subjects,
      period: ahead ?? (base && spanningPeriod(place, base)) ?? from.period,
      modality: from.modality,
      min: sign < 0 ? flip(figure.max) : from.min,
      max: sign < 0 ? flip(figure.min) : from.max,
      inherited: from.inherited,
      confidence: from.inherited ? 0.88 : 0.93,
    };
  },
  finds: growthFinds,
  ignores: [],
});

/** 高出全省|3.8万元, 超出平均水平|1.2万元: by how much something lies above what is compared with. */
const ABOVE = /(?:高出|超出|领先)(?:全[国省市区县州]|[^，。；\d]{2,10})(?:平均)?(?:水平)?$/;

/** Words that may stand between a growth and the clause before that says of what. */
const BARE_MOVE =
  /^[\s，,]*(?:同比|环比|实际|比?较?去年同期|较上年|名义|只|仅|微|又|再|大幅|小幅|降幅|增幅|累计)*(?:增长|下降|上升|回落|下滑|增加|上涨|增|降|涨|跌|升|由负转正|增速(?:达到?|为|在|保持在)?)(?:了|达|至|约|近|超)*$/;
/** How a measure moves before it is said by how much: 规上工业总产值由负转正，增长0.8%. */
const TURNS =
  /^(?:[^，。；\d的]{0,4}(?:由|从)?[负正降升增减跌]+(?:转|变|翻|为|成|回)[正负升降增涨跌减]|[^，。；\d的]{0,4}扭负为正|[^，。；\d的]{0,4}(?:止跌|回升|回稳|企稳|转正|转负|翻红|回暖|向好|提速|加快|加速|放缓|承压|领跑|领先|平稳|稳中|逆势|飘红|亮眼|强劲|增势|保持|创(?:下)?(?:历史)?新高|由降|再上台阶|高开|开门红|明显|大增|猛增|大幅|持续)[^，。；\d]{0,8})$/;

/** The measure of the clause right before, where it only says which way it went. */
function turned(place: Place): Bound | null {
  const { line, clause, index } = place;
  if (!RATE.has(place.figure.dimension) || !BARE_MOVE.test(say(place, place.gap))) return null;
  const before = line.clauses[line.clauses.indexOf(clause) - 1];
  if (!before || (line.figures[index - 1]?.end ?? 0) > before.start || place.gap.start !== clause.start) return null;
  const hit = line.hits.findLast(
    (each) => each.start >= before.start && each.end <= before.end && !countsParks(place, each),
  );
  if (!hit || !TURNS.test(say(place, { start: hit.end, end: before.end }))) return null;
  const figure = { ...place.figure, dimension: dimensionOf(hit.senses[0]!.dimensions) };
  const choice = metricOf(place, hit, hit, figure);
  return {
    rule: "figure.growth",
    metric: choice.metric,
    metricText: choice.text,
    metricSpan: hit,
    metricBasis: "stated",
    aspect: "growth",
    confidence: 0.85,
  };
}

/** 规上工业企业210家，五年增加了94家: so many more of what the sentence has just counted. */
function addedTo(place: Place, near: string): boolean {
  const { line, bound, index, figure, gap } = place;
  // 税收3.2亿元，减1600万元: nothing but the move stands between the two.
  const bare = /^(?:同比|环比)?(?:增|减|增加|减少|净增)$/.test(near) && line.figures[index - 1]?.end === gap.start - 1;
  if (!bare && !/(?:增加|减少|增长|多|少|增|减)了$/.test(near)) return false;
  const before = bound[index - 1];
  return (
    before !== null &&
    before !== undefined &&
    !("ignore" in before) &&
    before.aspect === "level" &&
    kindOf(line.figures[index - 1]!) === kindOf(figure)
  );
}

/** 前者增加12亿元，后者减少8亿元: one move goes on from another of its kind. */
function movedOn({ bound, line, index, figure }: Place): boolean {
  const before = bound[index - 1];
  if (!before || "ignore" in before || before.aspect !== "change") return false;
  return kindOf(line.figures[index - 1]!) === kindOf(figure);
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
    if (
      /[较比][^，。；\d]{2,7}的$/.test(say(place, { start: Math.max(clause.start, date.start - 9), end: date.start }))
    )
      return date;
    if (/(?:较|比|与|在|相比|是|为|从|由)“?$/.test(before) && (!/在“?$/.test(before) || /基础上|基数/.test(after)))
      return date;
  }
  return null;
}

function metricBeside(place: Place): Bound | null {
  const noun = leftNoun(place);
  const level = byIndustry(place) ?? inheritedLevel(place);
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
  // 甲产业产值增长13%，乙产业增长22%: what was measured of the one.
  if (level?.inherited && isOfSector(place, level, hit)) return ofSector(place, level, noun, hit);
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

function isRate(hit: MetricHit): boolean {
  return hit.senses.some(
    (sense) =>
      sense.metric !== "share" && (sense.dimensions.includes("percent") || sense.dimensions.includes("energy")),
  );
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
