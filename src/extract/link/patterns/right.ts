import type { Span } from "../../../model/index.ts";
import { type Bound, isCount, type Place, say } from "../context.ts";
import { ignoredNoun } from "../ignored-nouns.ts";
import { countedGroup, cuedMetric, hitsFor, metricOf, ofItsKind, takesCue } from "../metric.ts";
import { type MetricHit, type Sense, senseFor } from "../metric-hits.ts";
import { rightNoun } from "../nouns.ts";
import { definePattern } from "../pattern.ts";
import { rightFinds } from "./examples/right.ts";
import { aspectOf } from "./growth.ts";
import { WORKS, WORKS_THAT } from "./inherit-nouns.ts";
import { opensRange } from "./range-ends.ts";

/** How far right of a figure the noun it counts may end: 10个具有引领示范意义的国家生态工业示范园区. */
const REACH = 30;

const STOPS =
  /[，。；：,;:！？（(+]|用工|吸纳|一年|榜上|上榜|入围|入列|达标|签约|开工|落户|入驻|在(?!谈|建|孵|园|研|营)|于|被|已|将|与|达|超|突破|总投资|占/;
/** An area or a sum has its noun right behind it, in the same member of a list. */
const TIGHT = new RegExp(`[、和及]|${STOPS.source}`);

/** 有5个产值同比下降: a sum of money or a rate right behind a count is what is said of those counted. */
function measured(place: Place, noun: Span): boolean {
  const hit = place.line.hits.find((each) => each.start === noun.start);
  return hit !== undefined && senseFor(hit, place.figure.dimension) === null && hit.senses.some(isSum);
}

function isSum(sense: Sense): boolean {
  return sense.dimensions.includes("money");
}

/** Verbs that what was counted goes on with. */
const DO =
  /^(?:进场|封顶|主体(?:完工|封顶|竣工)|试产|试生产|复产|复工|交地|交房|摘地|拿地|供地|办证|用上|拿到|领到|尚未|尚在|还没|没有|仍|打算|准备|来自|属于|出自|达产|满产|转产|停工|停产|停摆|烂尾|延期|提前)/;

const AIMS = /^(?:聚焦|瞄准|主攻|布局|锁定|押注|深耕|面向|侧重|偏重|分布|落在|属于|归属|选择|转向|专注|做)/;

/** True where the figure before counts parks. */
function countsSet({ bound, index }: Place): boolean {
  const before = bound[index - 1];
  return !!before && !("ignore" in before) && before.metric === "park_count";
}

const LEFT_OVER = /(?:剩余|其余|余下|剩下)的?$/;

/** A noun with a colon behind it, after a space. */
function isLabel({ scope, rest }: Place, hit: Span): boolean {
  return (
    /^[：:]/.test(scope.folded.slice(hit.end, hit.end + 1)) &&
    /^\s/.test(scope.folded.slice(rest.start, rest.start + 1))
  );
}

/** 23户茶叶|加工企业: of the nouns in one phrase the last is what is counted. */
function headOf(place: Place, last: MetricHit, end: number): MetricHit {
  if (!isCount(place.figure.dimension)) return last;
  const noun = rightNoun(place);
  const later = noun && hitsFor(place, { start: last.end, end: Math.min(end, noun.end) }).at(-1);
  const between = later ? say(place, { start: last.end, end: later.start }) : "";
  return later && later.end === noun.end && /^[\p{Script=Han}]{0,6}$/u.test(between) && !/[和及与或等的]/.test(between)
    ? later
    : last;
}

/** So many of what the noun says. */
const counted = (noun: Span & { readonly text: string }, metric: string): Bound => ({
  rule: "figure.before-noun",
  metric,
  metricText: noun.text,
  metricSpan: noun,
  metricBasis: "stated",
  aspect: "level",
  confidence: 0.75,
});

/** The metric stands right of the figure: 322个全市重大项目, 60平方公里工业用地, 100家掌握核心技术的专精特新企业. */
export const right = definePattern({
  id: "figure.before-noun",
  layer: "fact",
  bind(place) {
    const { figure, rest, line } = place;
    // 10多个国家和地区的|160多家企业: what the next count counts is its own.
    const following = line.figures[place.index + 1];
    const counts = following !== undefined && isCount(figure.dimension) && isCount(following.dimension);
    // 能耗从0.42吨标准煤|降至0.31吨标准煤: what stands behind the second is not the first's.
    const bounded = counts && (place.scope.folded[following.start - 1] === "的" || opensRange(place));
    const limit = bounded ? following.start : line.end;
    const text = say(place, { start: rest.start, end: Math.max(rest.start, Math.min(limit, rest.start + REACH)) });
    const stop = text.search(isCount(figure.dimension) ? STOPS : TIGHT);
    const end = rest.start + (stop < 0 ? text.length : stop);
    // 概念验证中心9家|、中试平台47个: the next of a list.
    if (end <= rest.start || /^、(?![0-9])/.test(text)) return null;
    const works = /^[家户]$/.test(figure.unit) ? WORKS_THAT.exec(text) : null;
    if (works) {
      const noun = { start: rest.start, end: rest.start + works[0].length, text: works[0] };
      return counted(noun, "company_count");
    }
    const first = hitsFor(place, { start: rest.start, end }).find((each) => ofItsKind(each, figure));
    // 总面积：9.3平方公里 可供用地：1860亩: a label is of what stands behind it.
    const hit = first && isLabel(place, first) ? undefined : first;
    if (hit) {
      // A money or area figure has its noun right behind it, or behind 的.
      if (!isCount(figure.dimension) && hit.start - figure.end > 8) return null;
      let last = hit;
      for (const next of hitsFor(place, { start: hit.end, end })) {
        // 8家酒企|年产…: what they make is told next.
        if (!ofItsKind(next, figure) || /^[年日月](?:产|加工|处理)/.test(say(place, next))) break;
        // 企业|总部: a noun made of two; 孵化器和众创空间: the first says what is counted.
        if (next.start === last.end) last = next;
      }
      last = headOf(place, last, end);
      const tail = say(place, { start: last.end, end: Math.min(line.end, last.end + 6) });
      const list = ignoredNoun(place.scope.lexicon.ignored, null, tail, (_, of) => of !== "parts" && of !== "times");
      if (list) return { ignore: `noun-${list}` };
      const choice = metricOf(place, last, { start: rest.start, end: last.end });
      const group = countedGroup(place, choice.metric, choice);
      const cued = takesCue(choice) ? cuedMetric(place, figure) : null;
      return {
        rule: "figure.before-noun",
        metric: cued ?? choice.metric,
        metricText: choice.text.replace(/^[的\s]+/, ""),
        metricSpan: { start: rest.start, end: last.end },
        metricBasis: "stated",
        aspect: aspectOf(place),
        subjects: group ?? undefined,
        confidence: 0.95,
      };
    }
    if (!isCount(figure.dimension)) return null;
    // 内设机构由117个压减到63个: what is counted stands on the left.
    if (opensRange(place)) return null;
    const noun = rightNoun(place);
    if (!noun || measured(place, noun) || isLabel(place, noun)) return null;
    // 8个园区聚焦…，4个|瞄准…: what those of a set do.
    if (/^[个家座]$/.test(figure.unit) && AIMS.test(noun.text) && countsSet(place)) return null;
    // 剩余22个|年底前全部完成: when, not what.
    if (line.dates.some((date) => date.start === noun.start) && LEFT_OVER.test(say(place, place.gap))) return null;
    // 项目20个，其中有7个主体封顶: what some of those counted do.
    if (
      DO.test(noun.text) &&
      /其中[^，。；]{0,8}$|[，；](?:已有?|现有|还有|另有|有|剩下的?|剩余的?|余下的?|其余的?|还剩|另外)$/.test(
        say(place, { start: line.start, end: figure.start }),
      )
    )
      return null;
    return counted(
      noun,
      /^[家户]$/.test(figure.unit) && WORKS.test(noun.text) ? "company_count" : `other:${noun.text}`,
    );
  },
  finds: rightFinds,
  ignores: [],
});
