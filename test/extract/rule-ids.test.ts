import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { extractFacts, listRules, loadLexicon } from "../../src/extract/index.ts";
import { readDocument } from "../../src/ingest/index.ts";

const root = fileURLToPath(new URL("../../fixtures", import.meta.url));
const told = fileURLToPath(new URL("./names", import.meta.url));
const DOCUMENT = /\.(?:html|txt|md|docx|pdf|csv|xlsx)$/;

/** The fixtures' documents: in each folder the one that is no body, snapshot or gold. */
const paths = ["news", "plans", "catalogues"].flatMap((kind) =>
  readdirSync(join(root, kind)).flatMap((slug) =>
    readdirSync(join(root, kind, slug))
      .filter((name) => DOCUMENT.test(name) && !/^(?:body|facts)\.txt$/.test(name))
      .map((name) => join(root, kind, slug, name)),
  ),
);

test("every rule that fires on the fixtures is listed with its examples", { timeout: 180_000 }, async () => {
  const lexicon = loadLexicon();
  const fired = new Set<string>();
  for (const path of paths) {
    const { value: document } = await readDocument(readFileSync(path), { source: path });
    if (!document) continue;
    const { facts, figures, dates, names, events, relations, focus, ignored } = extractFacts(document, lexicon).value!;
    for (const fact of facts) for (const rule of fact.evidence.rules) fired.add(rule);
    for (const list of [facts, figures, dates, names, events, relations, focus, ignored])
      for (const { rule } of list) fired.add(rule);
  }
  const listed = new Set(listRules().map(({ id }) => id));
  expect(fired.size).toBeGreaterThan(80);
  expect([...fired].filter((id) => !listed.has(id)).sort()).toEqual([]);
});

test("there are at least 600 example sentences of our own, over 15 cities and 10 kinds of park", () => {
  const sentences = new Set(listRules().flatMap(({ finds, ignores }) => [...finds.map(([text]) => text), ...ignores]));
  for (const name of ["examples.txt", "events.txt", "relations.txt", "focus.txt"]) {
    for (const line of readFileSync(join(told, name), "utf8").split("\n"))
      if (line.includes("⇒") && !line.startsWith("#")) sentences.add(line.split("⇒")[0]!.trim());
  }
  const all = [...sentences].join("\n");
  const held = (words: string) => words.split("、").filter((word) => all.includes(word)).length;
  expect(sentences.size).toBeGreaterThanOrEqual(600);
  expect(
    held(
      "合肥、西安、郑州、长沙、南京、杭州、沈阳、天津、厦门、南宁、大连、济南、南昌、福州、昆明、洛阳、银川、贵阳、兰州、海口",
    ),
  ).toBeGreaterThanOrEqual(15);
  expect(
    held(
      "高新区、经开区、综合保税区、产业园、科技园、工业园、化工园、软件园、产业基地、小镇、科技城、新区、物流港、合作区、度假区",
    ),
  ).toBeGreaterThanOrEqual(10);
});
