import { guarded } from "../../guarded.ts";
import { type Answer, namesIn, say } from "../context.ts";
import { holdsCue } from "../cues.ts";
import { definePattern } from "../pattern.ts";
import { eachFinds } from "./examples/each.ts";
import { inherit } from "./inherit.ts";
import { left } from "./left.ts";
import { right } from "./right.ts";

const EACH = guarded(/各(?:自|有|设|建|建成|引进|拥有|新增|布局)?$/);

/** 龙岗区、龙华区、坪山区各3个: one fact for each of the list. */
export const each = definePattern({
  id: "figure.each",
  layer: "fact",
  bind(place): Answer {
    const { gap, line, figure } = place;
    if (!figure.text.startsWith("各") && !(holdsCue(place, "each") && EACH.test(say(place, gap).trim()))) return null;
    const names = namesIn(line.names, gap).filter(
      (name, _, all) => !all.some((other) => other !== name && other.start <= name.start && name.end <= other.end),
    );
    const list = names.filter((name, at) => {
      const next = names[at + 1];
      return !next || /^[\s、和及与]*$/.test(say(place, { start: name.end, end: next.start }));
    });
    if (list.length < 2) return null;
    const answer = right.bind(place) ?? left.bind(place) ?? inherit.bind(place);
    if (!answer || "ignore" in answer) return answer;
    return {
      ...answer,
      rule: "figure.each",
      subjects: list.map((name) => ({ kind: name.kind, name: name.name, span: name, basis: "stated" })),
    };
  },
  finds: eachFinds,
  ignores: [],
});
