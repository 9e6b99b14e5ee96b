import { describe, expect, it } from "vitest";
import { readLines } from "../names/read.ts";
import { examples } from "./told.ts";

describe("events in single sentences, without the gazetteer", () => {
  it.each(examples("./events.txt"))("%s ⇒ %j", (sentence, wanted) => {
    const { document, events } = readLines(sentence.split("\\n"));
    expect(events.map(({ event, date, subject }) => `${event} ${date} ${subject.name}`).sort()).toEqual(wanted.sort());
    for (const { start, end, quote } of events) expect(document.text.slice(start, end)).toBe(quote);
  });
});
