import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CODES } from "../../src/web/client/words/codes.ts";
import { en } from "../../src/web/client/words/en.ts";
import { zh } from "../../src/web/client/words/zh.ts";
import { metricLabel } from "../../src/web/labels.ts";

it("both languages fill the same blanks", () => {
  const blanks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [key, words] of Object.entries(zh)) {
    expect(blanks(en[key as keyof typeof zh]), key).toEqual(blanks(words));
  }
});

it("every code is explained in both languages", () => {
  for (const [code, { zh: chinese, en: english }] of Object.entries(CODES)) {
    expect(chinese, code).toMatch(/\p{Script=Han}/u);
    expect(english, code).not.toMatch(/\p{Script=Han}/u);
  }
});

it("a metric outside the lexicon is shown by the phrase it was read from", () => {
  expect(metricLabel("other:绿地率")).toEqual({ zh: "绿地率", en: "绿地率" });
  expect(metricLabel("tax").zh).toBe("上缴税金");
});

it("every code that fetching, reading or extracting can give is explained", () => {
  const source = join(import.meta.dirname, "..", "..", "src");
  const given = new Set<string>();
  for (const folder of ["ingest", "extract", "pipeline"]) {
    for (const name of readdirSync(join(source, folder), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      const text = readFileSync(join(source, folder, name), "utf8");
      const codes = text.matchAll(/(?:code: |\bissue\(|new ParkfactsError\(\s*)"([A-Z][A-Z0-9_]{3,})"/g);
      for (const [, code] of codes) given.add(code!);
    }
  }
  // A lexicon with faults stops the program before any page is shown; the last is Node's own code.
  for (const code of ["LEXICON", "ENOTFOUND"]) given.delete(code);
  expect(given.size).toBeGreaterThan(30);
  expect([...given].filter((code) => !(code in CODES))).toEqual([]);
});
