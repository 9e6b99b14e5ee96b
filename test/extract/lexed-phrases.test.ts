import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sameValue } from "../../src/extract/evaluate/compare.ts";
import { expandDate, readPhrase } from "../../src/extract/index.ts";

interface Value {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
}
interface Said {
  readonly text: string;
  /** Neither right nor wrong to read. */
  readonly optional?: boolean;
}
interface FigureSaid extends Said, Value {
  readonly alt?: readonly Partial<Value>[];
}
interface DateSaid extends Said {
  readonly from: string | null;
  readonly to: string | null;
  readonly alt?: readonly { readonly from: string; readonly to: string }[];
}
interface Phrase {
  readonly text: string;
  readonly reference: string;
  readonly figures: readonly FigureSaid[];
  readonly dates: readonly DateSaid[];
}

/** What share of each list is read as its gold has it, rounded down; lowered only on purpose. */
const FLOORS = {
  "fixtures/phrases/figures": { figures: 0.9, dates: 0 },
  "fixtures/phrases/measures": { figures: 0.95, dates: 0 },
  "fixtures/phrases/dates": { figures: 0, dates: 0.9 },
  "fixtures/phrases/periods": { figures: 0, dates: 1 },
  "test/sets/phrases/figures-1": { figures: 0.98, dates: 0.95 },
};

/** Mentions that overlap a wording of the phrase, or nothing's. */
const over = <T extends { start: number; end: number }>(
  found: readonly T[],
  text: string,
  said: string,
): T | undefined => {
  const at = text.indexOf(said);
  return found.find((one) => one.start < at + said.length && one.end > at);
};

/** How many of what the gold has were read right, and how many were read in all. */
function tally<G extends Said, T extends { start: number; end: number; text: string }>(
  text: string,
  said: readonly G[],
  found: readonly T[],
  same: (gold: G, one: T) => boolean,
) {
  const free = found.filter((one) => !said.some((gold) => gold.optional && over([one], text, gold.text)));
  const wanted = said.filter((gold) => !gold.optional);
  const right = wanted.filter((gold) => found.some((one) => over([one], text, gold.text) && same(gold, one)));
  return { right: right.length, wanted: wanted.length, read: free.length };
}

const f1 = ({ right, wanted, read }: { right: number; wanted: number; read: number }) =>
  wanted + read === 0 ? 1 : (2 * right) / (wanted + read);

describe("figures and dates of short phrases", () => {
  test.each(Object.entries(FLOORS))("%s stays above its floors", (name, floors) => {
    const phrases = readFileSync(join(import.meta.dirname, "../..", `${name}.ndjson`), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Phrase);
    const sums = { figures: { right: 0, wanted: 0, read: 0 }, dates: { right: 0, wanted: 0, read: 0 } };
    for (const { text, reference, figures, dates } of phrases) {
      const read = readPhrase(text, reference);
      const parts = {
        figures: tally(text, figures, read.figures, (gold, one) =>
          [
            gold,
            ...(gold.alt ?? []).map((other) => ({ min: gold.min, max: gold.max, unit: gold.unit, ...other })),
          ].some((form) => sameValue(form, one)),
        ),
        dates: tally(text, dates, read.dates, (gold, one) =>
          [gold, ...(gold.alt ?? [])].some(
            ({ from, to }) => expandDate(one.from, "from") === from && expandDate(one.to, "to") === to,
          ),
        ),
      };
      for (const kind of ["figures", "dates"] as const)
        for (const key of ["right", "wanted", "read"] as const) sums[kind][key] += parts[kind][key];
    }
    expect(f1(sums.figures)).toBeGreaterThanOrEqual(floors.figures);
    expect(f1(sums.dates)).toBeGreaterThanOrEqual(floors.dates);
  });

  test("phrases that hold neither are left silent", () => {
    const lines = readFileSync(join(import.meta.dirname, "../../fixtures/phrases/silent.ndjson"), "utf8")
      .trim()
      .split("\n");
    for (const line of lines) {
      const { text, reference } = JSON.parse(line) as Phrase;
      expect({ text, ...readPhrase(text, reference) }).toEqual({ text, figures: [], dates: [] });
    }
  });
});
