import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLines } from "./read.ts";

const plain = (text: string) => text.replace(/[\s“”]/g, "");

/** The sentences of a file with what each of them says, blanks and quotes aside. */
function sentencesOf(name: string): [sentence: string, wanted: string[]][] {
  return readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.includes("⇒") && !line.startsWith("#"))
    .map((line) => {
      const [sentence, wanted] = line.split("⇒").map((part) => part.trim()) as [string, string];
      return [sentence, wanted === "" ? [] : wanted.split("|").map(plain).sort()];
    });
}

const read = (sentence: string) => readLines(sentence.split("//"));

describe("events, whole and nothing else", () => {
  it.each(sentencesOf("./events.txt"))("%s ⇒ %s", (sentence, wanted) => {
    const found = read(sentence).events.map(({ event, date, subject }) => plain(`${event}${date}${subject.name}`));
    expect(found.sort()).toEqual(wanted);
  });
});

describe("relations, whole and nothing else", () => {
  it.each(sentencesOf("./relations.txt"))("%s ⇒ %s", (sentence, wanted) => {
    const found = read(sentence).relations.map(({ park, relation, object }) => plain(`${park}${relation}${object}`));
    expect(found.sort()).toEqual(wanted);
  });
});

describe("industries a park concentrates on", () => {
  it.each(sentencesOf("./focus.txt"))("%s ⇒ %s", (sentence, wanted) => {
    const told = new Map<string, string[]>();
    for (const { park, industries } of read(sentence).focus) told.set(park, [...(told.get(park) ?? []), ...industries]);
    expect([...told].map(([park, industries]) => plain(`${park}：${industries.join("、")}`)).sort()).toEqual(wanted);
  });
});
