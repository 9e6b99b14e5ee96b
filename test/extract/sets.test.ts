import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluate, extractFacts, type Gold, toOutput } from "../../src/extract/index.ts";
import { readDocument } from "../../src/ingest/index.ts";

const root = join(import.meta.dirname, "../sets");

/** What each set reaches, rounded down; lowered only on purpose. */
const FLOORS = {
  d: { fact: 0.97, park: 0.98, event: 0.97, relation: 0.97, focus: 0.94 },
  e: { fact: 0.98, park: 0.98, event: 0.99, relation: 0.98, focus: 0.97 },
  f: { fact: 0.95, park: 0.98, event: 0.97, relation: 0.96, focus: 0.97 },
  g: { fact: 0.94, park: 0.97, event: 0.89, relation: 0.85, focus: 0.91 },
  i: { fact: 0.92, park: 0.95, event: 0.96, relation: 0.78, focus: 0.92 },
  j: { fact: 0.87, park: 0.98, event: 0.96, relation: 0.86, focus: 0.87 },
  k: { fact: 0.95, park: 0.98, event: 0.94, relation: 0.87, focus: 0.89 },
  l: { fact: 0.84, park: 0.94, event: 0.87, relation: 0.65, focus: 0.97 },
  m: { fact: 0.95, park: 0.98, event: 0.97, relation: 0.95, focus: 0.94 },
  n: { fact: 0.91, park: 0.93, event: 0.9, relation: 0.91, focus: 0.95 },
  o: { fact: 0.87, park: 0.97, event: 0.93, relation: 0.93, focus: 0.96 },
  p: { fact: 0.91, park: 0.93, event: 0.88, relation: 0.82, focus: 0.9 },
  q: { fact: 0.9, park: 0.96, event: 0.95, relation: 0.82, focus: 0.9 },
  r: { fact: 0.94, park: 0.93, event: 0.95, relation: 0.66, focus: 0.91 },
  s: { fact: 0.93, park: 0.94, event: 0.95, relation: 0.79, focus: 0.74 },
  t: { fact: 0.84, park: 0.91, event: 0.83, relation: 0.77, focus: 0.78 },
  u: { fact: 0.97, park: 0.95, event: 0.89, relation: 0.89, focus: 0.84 },
  v: { fact: 0.91, park: 0.98, event: 0.76, relation: 0.9, focus: 0.74 },
  w: { fact: 0.89, park: 0.92, event: 0.9, relation: 0.77, focus: 0.77 },
  x: { fact: 0.85, park: 0.95, event: 0.89, relation: 0.89, focus: 0.84 },
  y: { fact: 0.83, park: 0.91, event: 0.88, relation: 0.69, focus: 0.7 },
  z: { fact: 0.93, park: 0.99, event: 0.95, relation: 0.93, focus: 0.98 },
  za: { fact: 0.86, park: 0.97, event: 0.87, relation: 0.82, focus: 0.66 },
  zb: { fact: 0.87, park: 0.9, event: 0.86, relation: 0.92, focus: 0.84 },
};

describe("sets of documents written with their gold before the rules saw them", () => {
  test.each(Object.entries(FLOORS))("set %s stays above its floors", { timeout: 120_000 }, async (set, floors) => {
    const folder = join(root, set);
    const golds = readdirSync(folder)
      .filter((name) => name.endsWith(".gold.json"))
      .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Gold);
    expect(golds.length).toBeGreaterThanOrEqual(8);
    const outputs = [];
    for (const { document } of golds) {
      const { value } = await readDocument(readFileSync(join(folder, document)), { source: document });
      outputs.push(toOutput(value!, extractFacts(value!).value!));
    }
    const score = evaluate(golds, outputs);
    expect(score.fact.f1).toBeGreaterThanOrEqual(floors.fact);
    expect(score.park.f1).toBeGreaterThanOrEqual(floors.park);
    expect(score.event.f1).toBeGreaterThanOrEqual(floors.event);
    expect(score.relation.f1).toBeGreaterThanOrEqual(floors.relation);
    expect(score.focusRecall).toBeGreaterThanOrEqual(floors.focus);
    expect(score.span).toBe(1);
  });
});
