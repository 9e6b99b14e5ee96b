import type { Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import { type Bound, type Place, say } from "../context.ts";

const SECTOR = /^(?:产业|产业集群|集群)$/;
const OUTPUT = /^(?:industrial_output|revenue|profit|tax)$/;

/** 甲产业产值增长13%，|乙产业|增长22%: true where the sentence has measured another sector. */
export function isOfSector(place: Place, level: Bound, hit: Span): boolean {
  return (
    SECTOR.test(say(place, hit)) &&
    OUTPUT.test(level.metric) &&
    (byIndustry(place) !== null ||
      place.bound.some((answer) => answer !== null && !("ignore" in answer) && answer.metric === level.metric))
  );
}

const BY_INDUSTRY = guarded(/^\s*(?:分|从|按)(?:主要|重点|具体)?(?:产业|行业|门类|领域|类别|板块)(?:来)?看/);

/** 总产值…。分行业看，甲产业增长6%，乙产业下降9%: a sentence that parts the output told of before. */
export function byIndustry(place: Place): Bound | null {
  const { line, memory } = place;
  if (!BY_INDUSTRY.test(say(place, { start: line.start, end: Math.min(line.end, line.start + 10) }))) return null;
  const size = memory.last.get("money:size");
  return size ? { ...size, inherited: true } : null;
}

/** The level of the sentence, said of a sector of its own. */
export function ofSector(
  place: Place,
  level: Bound,
  noun: (Span & { readonly text: string }) | null,
  hit: Span,
): Bound {
  const span = noun ?? hit;
  return {
    rule: "figure.growth",
    metric: level.metric,
    metricText: say(place, span),
    metricSpan: span,
    metricBasis: "carried",
    aspect: "growth",
    confidence: 0.85,
  };
}

/** What the measure ends in, and what may come between it and how much it moved. */
const OWN_NOUN =
  /(?:^|[，。；、：的])([^，。；、：的\d]{2,16}?(?:量|额|率|值|费|耗|价)|[^，。；、：的\d]{0,14}?(?:收入|支出|面积|人次|客流|人员|编制|人数|件数|数量|个数|成本|时间|时限|周期|浓度|密度|强度|社消零|机构))(?:同比|环比|较|比|年均|累计|平均|却|则|反而|反倒|分别|也|又|还|已|大幅|整体|再)*(?=同比|环比|较|比|年均|累计|平均|却|则|反而|反倒|增|减|精简|压|缩|下|上|提|降|升|涨|跌|\+)/;

/** 挥发性有机物排放量比2022年削减10%: a noun of measure the lexicon does not have, right before the comparison. */
export function unknownNoun(place: Place): Bound | null {
  const match = OWN_NOUN.exec(say(place, place.gap));
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

/** What a metric is measured in. */
export function dimensionOf(dimensions: readonly string[]): string {
  return dimensions[0] ?? "count";
}
