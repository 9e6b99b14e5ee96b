import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, extractFacts, type Gold, sentenceDocument, toOutput } from "../../src/extract/index.ts";
import { readDocument } from "../../src/ingest/index.ts";

const root = fileURLToPath(new URL("../../fixtures", import.meta.url));
const folders = ["news", "plans", "catalogues"].flatMap((kind) =>
  readdirSync(join(root, kind)).map((slug) => join(root, kind, slug)),
);
const cases = folders.flatMap((folder) => {
  const path = join(folder, "gold.json");
  if (!existsSync(path)) return [];
  const gold = JSON.parse(readFileSync(path, "utf8")) as Gold;
  return existsSync(join(folder, gold.document)) ? [{ gold, path: join(folder, gold.document) }] : [];
});

/** Floors, to be lowered only on purpose: what the fixtures reach together, rounded down. */
const FLOORS = { fact: 0.93, figurePrecision: 0.99, figureRecall: 0.98, statedPeriods: 0.99, park: 0.97, event: 0.95 };

test("facts of the fixtures stay above their floors, and every span is where it says it is", {
  timeout: 120_000,
}, async () => {
  const outputs = [];
  const withoutGazetteer = [];
  for (const { path } of cases) {
    const { value: document } = await readDocument(readFileSync(path), { source: path });
    const { value } = extractFacts(document!);
    withoutGazetteer.push(toOutput(document!, extractFacts(document!, undefined, { gazetteer: false }).value!));
    for (const fact of value!.facts) expect(document!.text.slice(fact.start, fact.end)).toBe(fact.quote);
    for (const figure of value!.figures) expect(document!.text.slice(figure.start, figure.end)).toBe(figure.text);
    outputs.push(toOutput(document!, value!));
  }
  const golds = cases.map(({ gold }) => gold);
  const score = evaluate(golds, outputs);
  expect(score.fact.f1).toBeGreaterThanOrEqual(FLOORS.fact);
  expect(score.figure.precision).toBeGreaterThanOrEqual(FLOORS.figurePrecision);
  expect(score.figure.recall).toBeGreaterThanOrEqual(FLOORS.figureRecall);
  expect(score.statedPeriods).toBeGreaterThanOrEqual(FLOORS.statedPeriods);
  expect(score.park.f1).toBeGreaterThanOrEqual(FLOORS.park);
  expect(score.event.f1).toBeGreaterThanOrEqual(FLOORS.event);
  // The gazetteer seeds resolution; extraction must stand without it.
  expect(evaluate(golds, withoutGazetteer).park.f1).toBeGreaterThanOrEqual(score.park.f1 - 0.05);
});

test("lines of the fixtures cut and shuffled never throw, and quotes stay slices of the text", {
  timeout: 120_000,
}, () => {
  const lines = folders
    .map((folder) => join(folder, "body.txt"))
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, "utf8").split("\n"))
    .filter((line) => line.trim() !== "");
  const cut = fc
    .tuple(fc.constantFrom(...lines), fc.nat(40), fc.integer({ min: 20, max: 200 }))
    .map(([line, from, length]) => line.slice(from, from + length));
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.join("\n");
      const { value } = extractFacts(sentenceDocument(text, { published: "2024-05-20" }));
      for (const fact of value!.facts) {
        expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
        expect(text.slice(fact.evidence.figure.start, fact.evidence.figure.end)).toBe(fact.text);
      }
    }),
    { numRuns: 120, seed: 42 },
  );
});
