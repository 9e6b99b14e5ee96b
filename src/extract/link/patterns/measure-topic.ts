import type { Memory, Place } from "../context.ts";
import { say } from "../context.ts";
import type { Line } from "../line.ts";
import { type MetricChoice, metricOf } from "../metric.ts";
import { type MetricHit, senseFor } from "../metric-hits.ts";
import { definePattern } from "../pattern.ts";
import { aspectOf } from "./growth.ts";

/** 从企业数看，研发强度方面，: what the clauses behind it compare. */
const LOOKED_AT =
  /^[”]?(?:总?数量?)?(?:(?:的?(?:情况|角度|指标|数据|水平|数量|规模))?(?:来看|看|来说|来讲|而言|方面|上|这一项|一项|这项指标|指标上|指标|层面))(?=[，,：:]|[^，。；：]{0,14}(?:[区园城谷港]|前者|后者))/;
/** 亩均税收差距更大。研发强度呢？: a sentence that only says what the next one measures. */
const COMPARED = /^(?:的|上的|方面的)?(?:差距|差异|差别|悬殊|分化|高低|情况|排名|表现|呢|如何|怎么样|怎样|又如何)/;

/** What the parks of a passage are compared by, said once before them: 从企业数看，甲园最多，共1380家；乙园1210家. */
export const measureTopic = definePattern({
  id: "figure.measure-topic",
  layer: "fact",
  bind(place) {
    const choice = topicHere(place) ?? topicBefore(place);
    if (!choice) return null;
    return {
      rule: "figure.measure-topic",
      metric: choice.metric,
      metricText: choice.text,
      metricSpan: choice.start < place.line.start ? null : { start: choice.start, end: choice.end },
      metricBasis: "carried",
      aspect: aspectOf(place),
      inherited: true,
      confidence: 0.84,
    };
  },
  finds: [
    [
      "从企业数看，仪征经开区最多，共1380家；高邮高新区次之，有1210家。",
      "仪征经开区 | company_count | level | actual | 1380家 | –",
      "高邮高新区 | company_count | level | actual | 1210家 | –",
    ],
    [
      "研发强度方面，醴陵经开区为3.4%，而攸县高新区只有2.1%。",
      "醴陵经开区 | other:研发强度 | level | actual | 3.4% | –",
      "攸县高新区 | other:研发强度 | level | actual | 2.1% | –",
    ],
    [
      "亩均税收差距更大。信丰高新区28.6万元，龙南经开区仅15.2万元。",
      "信丰高新区 | tax_per_land | level | actual | 28.6万元 | –",
      "龙南经开区 | tax_per_land | level | actual | 15.2万元 | –",
    ],
  ],
  ignores: [],
});

/** The figure has no noun of its own: only a name and words of degree stand between the clause's head and it. */
const BARE =
  /^[\s，,；;]*(?:而|但|则|其中|目前|去年|今年|前者|后者|最[高低多少大小强弱]的(?:是)?|另外|还)*(?:(?:最[高多大强]|最[低少小弱]|领先|居首|第一|次之|靠前|靠后|落后)[，,])?(?:则|却|也|仅|只|约|近|才|已|就|共|达到?|是|为|有|有了|接近|超过?|不到|不足|高达|多达|刚过|分别)*$/;

/** The words between the last name, or the clause's head, and the figure. */
function isBare(place: Place): boolean {
  const { line, clause, gap, figure } = place;
  const from = line.names.reduce(
    (at, name) => (name.end <= figure.start && name.end > at ? name.end : at),
    Math.max(gap.start, clause.start),
  );
  return BARE.test(say(place, { start: from, end: figure.start }));
}

function topicHere(place: Place): MetricChoice | null {
  const { line, clause, scope, index } = place;
  for (let at = line.clauses.indexOf(clause); at >= 0; at--) {
    const each = line.clauses[at]!;
    const hit = line.hits.findLast(
      (hit) =>
        hit.start >= each.start &&
        hit.end <= Math.min(each.end, place.figure.start) &&
        hit.start - each.start <= 10 &&
        LOOKED_AT.test(scope.folded.slice(hit.end, Math.min(line.end, hit.end + 24))),
    );
    if (!hit) continue;
    if (!senseFor(hit, place.figure.dimension) || !isBare(place)) return null;
    if (line.figures.slice(0, index).some((figure) => figure.start >= each.start && figure.end <= hit.start))
      return null;
    return metricOf(place, hit, hit);
  }
  return null;
}

function topicBefore(place: Place): MetricChoice | null {
  const { memory, line, figure } = place;
  const told = memory.measure;
  if (!told || told.block !== line.block || !senseFor(told.hit, figure.dimension) || !isBare(place)) return null;
  return metricOf(place, told.hit, told.hit);
}

/** After a sentence: the measure that it only names for the next to tell (亩均税收差距更大), kept while bare figures follow. */
export function carryMeasure(memory: Memory, line: Line, folded: string): void {
  if (line.figures.length > 0) {
    memory.measure = null;
    return;
  }
  const last: MetricHit | undefined = line.hits.find((hit) =>
    COMPARED.test(folded.slice(hit.end, Math.min(line.end, hit.end + 6))),
  );
  memory.measure = last && line.end - line.start <= 30 ? { hit: last, block: line.block } : null;
}
