import { type Answer, classOf, say } from "../context.ts";
import { definePattern } from "../pattern.ts";
import { fromToFinds } from "./examples/from-to.ts";
import { BETWEEN, endPeriod, OPENS } from "./range-ends.ts";

/** From one value to another: 由2.4万亿元上升到2.8万亿元 is two facts, each with its own time. */
export const fromTo = definePattern({
  id: "figure.from-to",
  layer: "fact",
  bind(place): Answer {
    const { line, index, figure, gap, bound } = place;
    const before = line.figures[index - 1];
    const answer = bound[index - 1];
    if (!before || !answer || "ignore" in answer) return null;
    if (classOf(before.dimension) !== classOf(figure.dimension) || gap.end - gap.start > 30) return null;
    const between = say(place, { start: before.end, end: figure.start });
    if (/[，。；]/.test(between) && !/^[，,][^，。；]{0,8}(?:提高|上升|提升|增加|扩大|下降)(?:到|至)/.test(between))
      return null;
    if (!BETWEEN.test(between.replace(/^[，,]/, ""))) return null;
    const opening = say(place, { start: Math.max(line.start, before.start - 40), end: before.start });
    if (!OPENS.test(opening)) return null;
    const period = endPeriod(place, { start: before.end, end: figure.start }, "to");
    return {
      rule: "figure.from-to",
      metric: answer.metric,
      metricText: answer.metricText,
      metricSpan: answer.metricSpan,
      metricBasis: "carried",
      aspect: answer.aspect,
      ...(answer.subjects ? { subjects: answer.subjects } : {}),
      ...(period ? { period } : {}),
      inherited: true,
      confidence: 0.94,
    };
  },
  finds: fromToFinds,
  ignores: [],
});
