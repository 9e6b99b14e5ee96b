import type { Figure } from "../../../model/index.ts";
import type { Bound, Scope } from "../context.ts";
import { findMetricHits, senseFor } from "../metric-hits.ts";
import { kindOf } from "../patterns/inherited-level.ts";
import type { Column, Row } from "./parts.ts";
import { NEUTRAL, TOTAL } from "./words.ts";

const MOVES = /percent|points|times/;
const MOVED = /增速|增长|增幅|同比|涨幅|增减|环比/;
const NET =
  /净增|新增(?![^，。；]{0,4}(?:用地|土地|空间))|增加(?!值)|较(?:上年|年初|去年|上月|上季)|比(?:上年|年初|去年|上月)/;

/**
 * What a cell measures: by its column's head, the row's indicator, the row's head or the caption, whichever first names a measure
 * that fits the figure's dimension. A growth without a measure of its own takes that of `before`, the level it stands beside.
 */
export function metricFor(
  column: Column,
  row: Row,
  figure: Figure,
  scope: Scope,
  before: Bound | null,
  caption: string,
): Bound | null {
  const base = { metricSpan: null, metricBasis: "heading" as const, confidence: 0.95 };
  const named = row.subject !== null || column.subject !== null || row.total || TOTAL.test(row.phrase);
  const heads = column.subject ? row.phrase : column.phrase;
  const moved = MOVES.test(figure.dimension) && MOVED.test(heads);
  const countRow =
    figure.unit !== "" &&
    figure.dimension === "count" &&
    (metricOfPhrase(row.phrase, figure, scope) ?? "").includes("park_count");
  const phrases: (readonly [phrase: string, rule: string])[] = [];
  if (!column.subject) phrases.push([column.phrase, "table.column"]);
  phrases.push([row.indicator, "table.indicator"]);
  if (countRow && !column.subject) phrases.push([row.phrase, "table.row"]);
  // A column that names a measure of its own (综合得分) is not of what the caption names.
  const neutral = () => column.phrase === "" || column.phrase === row.phrase || NEUTRAL.test(column.phrase);
  if (named && !column.subject && neutral()) phrases.push([caption, "table.caption"]);
  if (!row.subject || !row.named) phrases.push([row.phrase, "table.row"]);
  if (!named) phrases.push([caption, "table.caption"]);
  for (const [phrase, rule] of phrases) {
    if (phrase === "") continue;
    const found = metricOfPhrase(phrase, figure, scope);
    if (!found) continue;
    if (moved && found.startsWith("other:")) break;
    const share = figure.dimension === "percent" && /占.*(?:比重|比例|比)$|占比|比重/.test(phrase);
    const net = !share && !moved && NET.test(phrase);
    return {
      rule,
      metric: share && !/integration|concentration/.test(found) ? "share" : found,
      metricText: phrase,
      metricSpan: null,
      metricBasis: "heading",
      aspect: share && found !== "industry_concentration" ? "share" : moved ? "growth" : net ? "change" : "level",
      confidence: 0.95,
    };
  }
  if (moved) {
    const money = { ...figure, dimension: "money" };
    const hit =
      metricOfPhrase(heads, money, scope) ??
      (row.measure ? metricOfPhrase(row.phrase, money, scope) : null) ??
      before?.metric ??
      metricOfPhrase(caption, money, scope);
    const words =
      !before && !metricOfPhrase(heads, money, scope)
        ? caption
        : before && /^(?:同比|增速|增长|增幅|比|较|%|（|\(|环比)/.test(heads)
          ? before.metricText
          : heads;
    if (hit) return { ...base, rule: "table.growth", metric: hit, metricText: words, aspect: "growth" };
  }
  const phrase = column.subject ? row.phrase : row.subject || column.phrase !== "" ? column.phrase : row.phrase;
  if (phrase === "" || (figure.dimension === "count" && figure.unit === "")) return null;
  return {
    ...base,
    rule: "table.other",
    metric: `other:${phrase}`,
    metricText: phrase,
    aspect: moved ? "growth" : NET.test(phrase) ? "change" : "level",
    confidence: 0.75,
  };
}

/** The metric a heading names for a figure of this dimension: the last fitting noun of it. */
export function metricOfPhrase(phrase: string, figure: Figure, scope: Scope): string | null {
  const { dimension } = figure;
  const read = readFor(scope, dimension);
  let metric = read.get(phrase);
  if (metric === undefined) {
    metric = readMetric(phrase, dimension, scope);
    read.set(phrase, metric);
  }
  // 可供面积 in square metres is of workshops and offices.
  return metric === "available_land" && kindOf(figure) === "area:floor" ? "available_floor_space" : metric;
}

/** What the phrases of a document's tables measure, by dimension: a head is asked for at every cell under it. */
const metrics = new WeakMap<Scope, Map<string, Map<string, string | null>>>();

function readFor(scope: Scope, dimension: string): Map<string, string | null> {
  let dimensions = metrics.get(scope);
  if (!dimensions) {
    dimensions = new Map();
    metrics.set(scope, dimensions);
  }
  let read = dimensions.get(dimension);
  if (!read) {
    read = new Map();
    dimensions.set(dimension, read);
  }
  return read;
}

function readMetric(phrase: string, dimension: string, scope: Scope): string | null {
  const bare = phrase.replace(/[（(][^（）()]*[）)]/g, "");
  for (const words of arrangements(bare)) {
    const hits = findMetricHits(words, 0, scope.lexicon).filter((hit) => senseFor(hit, dimension));
    const hit = hits.at(-1);
    if (!hit || words.length - hit.end > 6) continue;
    const sense = senseFor(hit, dimension)!;
    if (sense.metric === null) return `other:${words}`;
    if (sense.metric === "company_count" && sense.general) {
      const narrow = scope.lexicon.metrics.metrics.find(
        ({ metric, narrows }) => metric !== null && narrows.some((word) => words.includes(word)),
      );
      if (narrow?.metric) return narrow.metric;
    }
    if (sense.metric === "park_count" && /千亿/.test(words)) return "thousand_yi_park_count";
    if (sense.metric === "park_count" && /百亿/.test(words)) return "hundred_yi_park_count";
    if (sense.metric === "planned_area" && /厂房|楼宇|孵化|写字楼|办公/.test(words)) return "floor_space";
    if (sense.metric === "planned_area" && /盘活|低效|腾退/.test(words)) return "renewed_land";
    return sense.metric;
  }
  return null;
}

/** 面积|规划 in two header rows reads 规划面积. */
function arrangements(phrase: string): string[] {
  const out = [phrase];
  const split = /^(.*面积|用地)(规划|建成|已建|现状|批准|可供|开发)$/.exec(phrase);
  if (split) out.unshift(`${split[2]!}${split[1]!}`);
  return out;
}
