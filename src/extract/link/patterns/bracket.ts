import { chosen } from "../choices.ts";
import { type Answer, say } from "../context.ts";
import { definePattern } from "../pattern.ts";
import { bracketFinds } from "./examples/bracket.ts";

/** An area in brackets behind a name is how large it is: 药谷工业园（1.84平方公里）. */
export const bracket = definePattern({
  id: "figure.bracket",
  layer: "fact",
  dimensions: new Set(["area"]),
  bind(place): Answer {
    const { figure, line, scope } = place;
    if (!/公里|亩|公顷/.test(figure.unit)) return null;
    const before = /[（(](?:约|面积|占地)?$/.exec(
      say(place, { start: Math.max(line.start, figure.start - 4), end: figure.start }),
    );
    if (!before || !/^[）)]/.test(scope.folded.slice(figure.end, figure.end + 1))) return null;
    const end = figure.start - before[0].length;
    const name = line.names.find((each) => each.end === end && (each.kind === "park" || each.kind === "group"));
    if (!name) return null;
    return {
      rule: "figure.bracket",
      metric: "planned_area",
      metricText: "面积",
      metricSpan: null,
      metricBasis: "carried",
      aspect: "level",
      subjects: [chosen(name.kind, name.name, { start: name.start, end: name.end }, "stated")],
      confidence: 0.85,
    };
  },
  finds: bracketFinds,
  ignores: [],
});
