import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { loadLexicon } from "../../../src/extract/lexicon/index.ts";
import { concept, hashFolder, readConcept, reportDuplicates } from "../../../src/extract/lexicon/load.ts";
import { boundsConcept, unitsConcept } from "../../../src/extract/lexicon/quantities.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lexicon-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const colours = concept("colours.yaml", z.strictObject({ words: z.array(z.string()) }), ({ words }, report) => {
  reportDuplicates(
    words.map((word, i) => [word, ["words", i]] as const),
    report,
  );
});
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test("a sound file gives its value", () => {
  write("colours.yaml", "words: [红, 绿]\n");
  expect(readConcept(folder, colours)).toEqual({ words: ["红", "绿"] });
});

test.each([
  ["a wrong shape", "words:\n  - 红\n  - 3\n", "colours.yaml:3: words.1"],
  ["an unknown key", "words: []\nwrods: []\n", "colours.yaml:1"],
  ["a duplicate", "words:\n  - 红\n  - 绿\n  - 红\n", 'colours.yaml:4: "红" stands twice'],
  ["a key given twice", "words: []\nwords: []\n", "colours.yaml:2"],
  ["broken YAML", "words: [红\nx: {", "colours.yaml:"],
])("%s is answered with file and line", (_, text, message) => {
  write("colours.yaml", text);
  expect(() => readConcept(folder, colours)).toThrowError(expect.objectContaining({ code: "LEXICON", retry: "never" }));
  expect(() => readConcept(folder, colours)).toThrow(message);
});

test("a unit of an unknown dimension, and one word for two units, are answered with file and line", () => {
  write(
    "units.yaml",
    "dimensions: { area: m2 }\nunits:\n  - { words: [亩], dimension: areas }\n  - { words: [亩], dimension: area }\n",
  );
  expect(() => readConcept(folder, unitsConcept)).toThrow('units.yaml:3: no dimension "areas"');
  expect(() => readConcept(folder, unitsConcept)).toThrow('units.yaml:4: "亩" stands twice');
});

test("a bound means one thing on its side of the number", () => {
  const side = "{ min: [超], max: [], below: [], approx: [超], minOfScale: [], unless: [], between: [] }";
  write("bounds.yaml", `before: ${side}\nafter: ${side}\n`);
  expect(() => readConcept(folder, boundsConcept)).toThrow("bounds.yaml:1");
});

test("the hash moves with any byte and any name, and with nothing else", () => {
  write("a.yaml", "x: 1\n");
  const before = hashFolder(folder);
  write("notes.txt", "not a concept");
  expect(hashFolder(folder)).toBe(before);
  write("a.yaml", "x: 1 \n");
  const changed = hashFolder(folder);
  expect(changed).not.toBe(before);
  write("b.yaml", "");
  expect(hashFolder(folder)).not.toBe(changed);
});

test("the lexicon that comes with parkfacts is sound and read once", () => {
  expect(loadLexicon()).toBe(loadLexicon());
  expect(loadLexicon().hash).toMatch(/^[0-9a-f]{64}$/);
});
