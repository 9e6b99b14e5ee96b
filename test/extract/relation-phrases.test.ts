import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluate, extractFacts, type Gold, toOutput } from "../../src/extract/index.ts";
import { readDocument } from "../../src/ingest/index.ts";

interface Snippet extends Pick<Gold, "relations" | "parks"> {
  readonly text: string;
  readonly published: string;
}

/** What each list reaches, rounded down; lowered only on purpose. The second list has been measured and left unread. */
const FLOORS = {
  "relations-1": { relation: 0.96, park: 0.9 },
  "relations-2": { relation: 0.7, park: 0.9 },
  "relations-3": { relation: 0.91, park: 0.9 },
};

describe("relations of short texts, written with their gold by authors who had not seen the rules", () => {
  test.each(Object.entries(FLOORS))("%s stays above its floors", { timeout: 120_000 }, async (name, floors) => {
    const path = join(import.meta.dirname, "../sets/phrases", `${name}.ndjson`);
    const snippets = readFileSync(path, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Snippet);
    expect(snippets.length).toBeGreaterThanOrEqual(100);
    const golds: Gold[] = [];
    const outputs = [];
    for (const [i, { text, published, relations = [], parks = [] }] of snippets.entries()) {
      const document = `${i + 1}.txt`;
      golds.push({ document, title: "", published, facts: [], relations, events: [], parks });
      const { value } = await readDocument(Buffer.from(text), { source: document, published });
      outputs.push(toOutput(value!, extractFacts(value!).value!));
    }
    const score = evaluate(golds, outputs);
    expect(score.relation.f1).toBeGreaterThanOrEqual(floors.relation);
    expect(score.park.f1).toBeGreaterThanOrEqual(floors.park);
  });
});
