import type { Figure } from "../../../model/index.ts";
import { atHead } from "../../discourse/heads.ts";
import { type Bound, classOf, type Place, say } from "../context.ts";
import { holdsCue } from "../cues.ts";

/** Words of a comparison. */
export const COMPARED =
  /同比|环比|较|比|相比|基础上|净增|又增|再增|年均|分别增|分别较|[一二三四五六七八九十两\d]年(?:来)?(?:累计|共|净)?(?:增|减)/;

/** The level that a figure without a metric of its own speaks of: the last one of the sentence, else the last of that class before. */
export function inheritedLevel(place: Place): Bound | null {
  const { bound, line, figure, memory, index } = place;
  const back = pointedBack(place);
  const rate = ["percent", "points", "times", "doublings", "rank"].includes(figure.dimension);
  const two = back && rate && twoLevels(place, back);
  if (two) return two;
  const size = sizeFor(place);
  if (size) return taken(size, false);
  for (let at = index - 1; at >= 0; at--) {
    const answer = bound[at];
    if (!answer || "ignore" in answer || answer.aspect === "rank") continue;
    const other = line.figures[at]!;
    if (!rate && (wrongScale(answer, figure) || otherThings(answer, figure))) continue;
    if (rate && answer.rule === "figure.group-count") continue;
    if (rate ? answer.aspect === "share" && other.dimension === "percent" : kindOf(other) !== kindOf(figure)) continue;
    const same = otherUnit(other, figure) ? sameUnit(place, at) : null;
    return taken(same ?? answer, (rate || comparing(place)) && !back && !opensWithName(place));
  }
  const last = memory.last.get(rate ? "any" : kindOf(figure));
  return last && (rate || !(wrongScale(last, figure) || otherThings(last, figure))) ? taken(last, false) : null;
}

const KM = /公里|km/;

/** Square kilometres beside 亩: what is measured by the one is rarely measured by the other. */
const otherUnit = (one: Figure, figure: Figure) =>
  figure.dimension === "area" && one.dimension === "area" && KM.test(one.unit) !== KM.test(figure.unit);

/** 甲园5平方公里，已供地900亩；乙园3平方公里: the level before the one at hand that has the figure's own unit. */
function sameUnit({ bound, line, figure }: Place, at: number): Bound | null {
  for (let back = at - 1; back >= 0; back--) {
    const answer = bound[back];
    if (answer && !("ignore" in answer) && answer.aspect === "level" && line.figures[back]!.unit === figure.unit)
      return answer;
  }
  return null;
}

/** How large all of it is to be: 冲两百亿, 做到1500亿元, 200亿元是2026年的目标. */
const AS_SIZE =
  /(?:冲|冲刺|冲到|冲上|做到|做成|做大到|迈上|迈过|迈向|跨上|跨过|跨入|站上|登上|报的?是|摸到|干到|奔着?)(?:了)?$/;
const AIMED = /^(?:元)?(?:是|为|这个|的)?[^，。；\d]{0,4}(?:\d{4}年)?的?(?:目标|大关|台阶|门槛|俱乐部)/;

/** A sum of money with such words and no metric is of the output or revenue told of last, not of what was invested since. */
function sizeFor(place: Place): Bound | null {
  const { figure, memory, gap, rest } = place;
  const last = figure.dimension === "money" ? memory.last.get("money") : undefined;
  const size = last && /investment|fund|^other:/.test(last.metric) ? memory.last.get("money:size") : undefined;
  if (!size) return null;
  return AS_SIZE.test(say(place, gap)) || AIMED.test(say(place, rest)) ? size : null;
}

/** 前者同比增长6%，后者下降2%: which of the two is meant; null where neither is. */
function pointedBack(place: Place): string | null {
  if (!holdsCue(place, "pair")) return null;
  const { line, index, figure, scope } = place;
  const from = line.figures[index - 1]?.end ?? line.start;
  return /^[\s，；,;]*(?:而|但|其中)?([前后])者/.exec(scope.folded.slice(from, figure.start))?.[1] ?? null;
}

/** 闲置土地1.86万亩、批而未供土地9.4万亩，前者下降37%: of two measures side by side the first or the second. */
function twoLevels({ bound, line, figure, scope }: Place, which: string): Bound | null {
  const until = line.start + scope.folded.slice(line.start, figure.start).search(/[前后]者/);
  const levels = bound.filter(
    (answer, at): answer is Bound =>
      answer !== null && !("ignore" in answer) && answer.aspect === "level" && line.figures[at]!.end <= until,
  );
  const [first, second] = levels.slice(-2);
  if (!first || !second || first.metric === second.metric) return null;
  return taken(which === "前" ? first : second, true);
}

/** People are no firms, parks or projects, whichever were counted before: 380多家企业，3.2万人就业. */
const otherThings = (bound: Bound, { unit }: { readonly unit: string }) =>
  (/[名人位]$/.test(unit) && /(?:company|park|project)_count$/.test(bound.metric)) ||
  (/[套栋幢台架辆张床吨]$/.test(unit) && /(?:company|park|project|staff)_count$/.test(bound.metric)) ||
  (bound.metric === "staff_count" && /[家户项]$/.test(unit));

/** 临江开发区增长9.3%; 麻江经开区受市场拖累，下降3.1%: a clause that opens with a name since the last figure is about that. */
export function opensWithName({ line, index, figure, scope }: Place): boolean {
  const from = line.figures[index - 1]?.end ?? line.start;
  return line.names.some((name) => {
    if (name.kind === "programme" || name.start < from || name.end > figure.start) return false;
    const clause = line.clauses.find((each) => each.start <= name.start && name.start < each.end);
    return clause !== undefined && atHead(scope.folded.slice(clause.start, name.start));
  });
}

/** Square kilometres are of land, whatever floor space was measured before; what is made in square metres is no room. */
function wrongScale(bound: Bound, figure: { readonly dimension: string; readonly unit: string }): boolean {
  if (figure.dimension === "area" && /^other:.*(?:产能|[年日月]产|产量|生产能力|年加工)/.test(bound.metric))
    return true;
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

/** The level of what another figure measured; with its subjects where it is surely of the same. */
export function taken(bound: Bound, keep: boolean): Bound {
  const { metric, metricText, metricSpan, subjects } = bound;
  return {
    rule: "figure.inherited",
    metric,
    metricText,
    metricSpan,
    metricBasis: "carried",
    aspect: "level",
    subjects: keep ? subjects : undefined,
    inherited: true,
    confidence: 0.85,
  };
}
