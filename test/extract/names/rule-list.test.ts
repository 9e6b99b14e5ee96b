import { describe, expect, it } from "vitest";
import { nameRules } from "../../../src/extract/names/rule-list.ts";
import { readLines } from "./read.ts";

describe.each(nameRules)("$id", ({ id, layer, finds, ignores }) => {
  const told = (sentence: string): string[] => {
    const { names, events, relations, focus } = readLines(sentence.split("\n"));
    if (layer === "name") return names.filter((name) => name.rule === id).map((name) => name.text);
    if (layer === "event")
      return events.filter((event) => event.rule === id).map((event) => `${event.subject.name} ${event.date}`);
    if (layer === "relation")
      return relations.filter((one) => one.rule === id).map((one) => `${one.park} ${one.relation} ${one.object}`);
    return focus.filter((one) => one.rule === id).map((one) => `${one.park} ${one.industries.join("、")}`);
  };

  it.each(finds)("%s ⇒ %s", (sentence, wanted) => expect(told(sentence)).toContain(wanted));
  if (ignores.length > 0) it.each(ignores)("nothing in %s", (sentence) => expect(told(sentence)).toEqual([]));
});
