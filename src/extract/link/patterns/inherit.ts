import { type Answer, isCount, namesIn, type SubjectChoice, say } from "../context.ts";
import { cuedMetric } from "../metric.ts";
import { leftNoun } from "../nouns.ts";
import { definePattern } from "../pattern.ts";
import { inheritedLevel } from "./growth.ts";

/** A part of what the sentence speaks of: its words are the subject, its metric the one before (其中双流部分约39.2平方公里). */
const PARTS =
  /(?:部分|领域|方面|片区|分区|区块|核心区|启动区|拓展区|起步区|园区|期|级|区|县|市|省|镇|类|地块|片|带|组团|板块|主园|分园|东区|西区|南区|北区)$/;
const PHASES =
  /^(?:一期|二期|三期|四期|首期|近期|中期|远期|前期|后期|其余|其他|另外|合|全年|当年|全部|届时|同期|现状|年末|年初|合计|折合|约合)$/;

/** A figure without a metric of its own takes over the one before it: 到2035年突破2000亿元; 其中双流部分约39.2平方公里; 光明区4个. */
export const inherit = definePattern({
  id: "figure.inherited",
  bind(place): Answer {
    const { figure, gap } = place;
    const level = inheritedLevel(place);
    const noun = leftNoun(place);
    const cued = cuedMetric(place, figure);
    if (!noun) return withCue(level, cued, place);
    const names = namesIn(place.line.names, noun);
    const named = names.find((name) => name.start <= noun.start && name.end >= noun.end - 1);
    if (level && PHASES.test(noun.text)) return withCue(level, cued, place);
    if (level && (named || PARTS.test(noun.text))) {
      const part: SubjectChoice = named
        ? { kind: named.kind, name: named.name, span: named, basis: "stated" }
        : { kind: "group", name: noun.text, span: noun, basis: "stated" };
      return { ...level, rule: "figure.part", subjects: [part], confidence: 0.86 };
    }
    if (isCount(figure.dimension)) {
      if (noun.text.length < 2 || !/[一-鿿A-Za-z]/.test(noun.text)) return level;
      if (/[动占到于给过着]$/.test(noun.text)) return level;
      return {
        rule: "figure.after-noun",
        metric: `other:${noun.text}`,
        metricText: noun.text,
        metricSpan: noun,
        metricBasis: "stated",
        aspect: "level",
        confidence: 0.7,
      };
    }
    if (level) return withCue(level, cued, place);
    if (figure.dimension === "area") return areaOf(place, cued);
    void gap;
    return null;
  },
  finds: [],
});

function withCue(
  level: ReturnType<typeof inheritedLevel>,
  cued: string | null,
  place: Parameters<typeof leftNoun>[0],
): Answer {
  if (
    place.figure.dimension === "area" &&
    (!level || (cued && level.metric !== cued && !level.metric.includes("floor")))
  ) {
    return areaOf(place, cued) ?? level;
  }
  return level;
}

/** An area of a place that says no more is how large the place is (8.08平方公里); with 盘活 and the like it is what was renewed. */
function areaOf(place: Parameters<typeof leftNoun>[0], cued: string | null): Answer {
  const { figure } = place;
  const metric = cued ?? (/公里|公顷|亩/.test(figure.unit) ? "planned_area" : null);
  if (!metric) return null;
  const text = say(place, place.gap).trim();
  return {
    rule: "figure.bare-area",
    metric,
    metricText: text === "" ? "面积" : text,
    metricSpan: null,
    metricBasis: "carried",
    aspect: "level",
    confidence: 0.7,
  };
}
