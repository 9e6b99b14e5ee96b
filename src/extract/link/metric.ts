import type { Figure, Span } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { ofIds } from "../of-ids.ts";
import { isCount, type Place, type SubjectChoice, say } from "./context.ts";
import { type MetricHit, type Sense, senseFor } from "./metric-hits.ts";
import { insideName } from "./nouns.ts";

/** A metric found beside a figure: its id, its words and where they stand. */
export interface MetricChoice extends Span {
  readonly metric: string;
  readonly text: string;
}

/** The group that a count of parks is of: the named set its noun stands for (特色产业园区12个), unless that is only 园区. */
export function countedGroup(place: Place, metric: string, span: Span): SubjectChoice[] | null {
  if (!metric.endsWith("park_count")) return null;
  const group = place.line.names.find(
    (name) =>
      name.kind === "group" &&
      name.start < span.end &&
      span.start < name.end &&
      name.text.length > 3 &&
      !/品牌/.test(place.scope.folded.slice(name.end, name.end + 2)) &&
      // 千亿级园区2个, where the page speaks of all the parks of a place, are some of them.
      !(place.memory.all && /^[\d一二三四五六七八九十百千万亿]+元?级(?:产业)?(?:园区|开发区)$/.test(name.text)),
  );
  return group
    ? [{ kind: "group", name: group.name, span: { start: group.start, end: group.end }, basis: "stated" }]
    : null;
}

/** The hits of a span that a figure may have as its metric, in order. */
export function hitsFor(place: Place, span: Span, figure: Figure = place.figure): MetricHit[] {
  return place.line.hits.filter(
    (hit) =>
      hit.start >= span.start &&
      hit.end <= span.end &&
      fits(hit, figure) &&
      (!insideName(place, hit) || namesWhatIsCounted(place, hit, figure)),
  );
}

/** 松江区现有产业园区26个: a name right before a count is what is counted, for nobody counts one park. */
function namesWhatIsCounted(place: Place, hit: MetricHit, figure: Figure): boolean {
  if (!isCount(figure.dimension) || hit.end > figure.start || figure.start - hit.end > 4) return false;
  if (
    !/^[个家座处]$/.test(figure.unit) ||
    !/^[，。；、,;（(\s]|^$/.test(place.scope.folded.slice(figure.end, figure.end + 1))
  )
    return false;
  return (
    senseFor(hit, figure.dimension)?.metric === "park_count" &&
    place.line.names.some((name) => name.end === hit.end && name.kind !== "organization") &&
    /^(?:共有|共|有|达到?|为|约|已有|增至)?\s*$/.test(say(place, { start: hit.end, end: figure.start }))
  );
}

/** Metrics of the same thing a unit of land: 年均税收不低于30万元/亩 is a tax per land. */
const PER_LAND: Readonly<Record<string, string>> = {
  tax: "tax_per_land",
  industrial_output: "output_per_land",
  revenue: "revenue_per_land",
  investment: "other:投资强度",
  fixed_asset_investment: "other:投资强度",
  profit: "other:亩均利润",
};
const FLOOR = new Set(["floor_space", "available_floor_space"]);
const COUNT = ofIds(/_(?:company|park|project)_count$|^(?:company|park|project)_count$/);
const OWNERS = ofIds(/(?:company|park)_count$/);

/** False where what is counted in 家 or 双 would be people (38家企业|用工9000人), and in 名 companies (公司500多名员工). */
export function ofItsKind(hit: MetricHit, figure: Figure): boolean {
  const metric = senseFor(hit, figure.dimension)?.metric;
  if (COUNT.test(metric ?? "") && /[名人位]$/.test(figure.unit)) return false;
  // 企业共销售各类专用车11.2万辆: what they make or own is counted.
  if (OWNERS.test(metric ?? "") && /[辆台套件艘架只栋幢张床]$/.test(figure.unit)) return false;
  return metric !== "staff_count" || /^[万亿萬億]*(?:[人名个個位员員]|人次)?$/.test(figure.unit);
}

function fits(hit: MetricHit, figure: Figure): boolean {
  const sense = senseFor(hit, figure.dimension);
  if (!sense) return figure.dimension === "money/area" && (senseFor(hit, "money")?.metric ?? "") in PER_LAND;
  // Land is not floor space: 拢共9.96平方公里 measures no workshops.
  return !(
    sense.metric !== null &&
    FLOOR.has(sense.metric) &&
    figure.dimension === "area" &&
    /公里|亩|公顷/.test(figure.unit)
  );
}

/**
 * The metric of a noun phrase that ends in `hit`. A general noun (企业) is narrowed by the words before it (高新技术企业); a park
 * noun by an order of magnitude (产值超千亿元园区).
 * @param phrase the whole noun phrase, or the hit where nothing stands before it
 */
export function metricOf(place: Place, hit: MetricHit, phrase: Span, figure: Figure = place.figure): MetricChoice {
  const sense = senseFor(hit, figure.dimension);
  const text = say(place, phrase);
  const word = say(place, hit);
  if (!sense) {
    const metric = PER_LAND[senseFor(hit, "money")?.metric ?? ""] ?? `other:${word}`;
    return { start: phrase.start, end: phrase.end, metric, text };
  }
  return { start: phrase.start, end: phrase.end, metric: idOf(place, sense, text, word), text };
}

function idOf(place: Place, sense: Sense, text: string, word: string): string {
  if (sense.metric === null) return `other:${trimPhrase(text, word)}`;
  if (sense.metric === "company_count" && sense.general) {
    for (const { metric, narrows } of place.scope.lexicon.metrics.metrics) {
      if (metric !== null && narrows.some((narrow) => text.includes(narrow))) return metric;
    }
  }
  if (sense.metric === "park_count") {
    const over = overThreshold(place);
    if (over) return thresholdMetric(over) ?? "park_count";
    const said = thresholdMetric(text);
    if (said) return said;
  }
  return sense.metric;
}

/** The bound that says which parks are counted, where it stands right before them: 超千亿元园区, 千亿级2个. */
export function overThreshold(place: Place): string | null {
  const { line, index, bound } = place;
  const before = line.figures[index - 1];
  const answer = bound[index - 1];
  if (before?.dimension !== "money" || !answer || !("ignore" in answer)) return null;
  return /threshold-of-kind|magnitude-of-kind/.test(answer.ignore) ? before.text : null;
}

const THOUSAND = /(?<![五两三四六七八九十\d])(?:千亿|1,?000\s*亿)/;
const HUNDRED = /(?<![五两三四六七八九十\d])(?:百亿|100\s*亿)/;

/** A bound from above, or both ways, is no threshold that is passed. */
const BELOW = /以下|不足|不到|低于|以内|未达|亿元?(?:至|到|[—–~～-])/;

/** The metric id of a threshold on a count of parks (12个园区产值超千亿元), null where the words name none. */
export function thresholdMetric(text: string): string | null {
  if (BELOW.test(text)) return null;
  if (THOUSAND.test(text)) return "thousand_yi_park_count";
  return HUNDRED.test(text) ? "hundred_yi_park_count" : null;
}

/** The words an `other:` metric is known by: the phrase without what only leads up to it. */
function trimPhrase(text: string, word: string): string {
  const phrase = text.replace(/^.*[，、；：]/, "").trim();
  return phrase.length > 24 || phrase === "" ? word : phrase;
}

/** Where a figure has an area or a sum of money and the clause says what is done to it (盘活 … 1.8万亩), the metric that says so. */
export function cuedMetric(place: Place, figure: Figure): string | null {
  if (figure.dimension !== "area" || /米|方|㎡|m/.test(figure.unit)) {
    if (!/公里/.test(figure.unit)) return null;
  }
  const { clause, line, figure: at } = place;
  const near = say(place, { start: clause.start, end: Math.min(clause.end, at.end + 16) });
  const wide = say(place, { start: line.start, end: at.end });
  for (const { metric, cues } of place.scope.lexicon.metrics.metrics) {
    if (metric === null || cues.length === 0) continue;
    if (cues.some((cue) => near.includes(cue))) return metric;
  }
  for (const { metric, cues } of place.scope.lexicon.metrics.metrics) {
    if (metric === null || cues.length < 3) continue;
    if (cues.some((cue) => wide.includes(cue))) return metric;
  }
  return null;
}

/** Area metrics whose noun is so general that a cue in the clause says more. */
const GENERAL_AREA = new Set(["planned_area", "industrial_land", "adjusted_land"]);
/** 规划面积, 核定面积: nouns that say what they measure whatever else the sentence tells of (盘活低效用地；规划面积由…调整到…). */
const OUTRIGHT = guarded(/(?:规划|核定|核准|批准|批复|管辖|辖区|国土|核心区|控制)(?:总|用地|控制)?面积$/);

/** True where a cue beside the figure may make another metric of an area's noun. */
export const takesCue = ({ metric, text }: MetricChoice) => GENERAL_AREA.has(metric) && !OUTRIGHT.test(text);

/** Whether a figure's dimension lets it be a metric's level at all. */
export function countsOrMeasures(figure: Figure): boolean {
  return isCount(figure.dimension) || figure.dimension !== "";
}
