import { describe, expect, it } from "vitest";
import { cues } from "../../../src/extract/link/focus/cues.ts";
import { readLines } from "../names/read.ts";
import { examples } from "./told.ts";

/** What sentences tell of parks' industries: park：industries in their order, a line a park. */
function told(sentence: string): string[] {
  const parks = new Map<string, Set<string>>();
  for (const { park, industries } of readLines(sentence.split("\\n")).focus)
    parks.set(park, new Set([...(parks.get(park) ?? []), ...industries]));
  return [...parks].map(([park, industries]) => `${park}：${[...industries].join("、")}`).sort();
}

describe("focus in single sentences, without the gazetteer", () => {
  it.each(examples("./focus.txt"))("%s ⇒ %j", (sentence, wanted) => expect(told(sentence)).toEqual(wanted.sort()));
});

describe.each(cues)("$id", ({ finds, ignores }) => {
  it.each(finds)("%s ⇒ %s", (sentence, wanted) => expect(told(sentence)).toEqual([wanted]));
  it.each(ignores)("nothing in %s", (sentence) => expect(told(sentence)).toEqual([]));
});
