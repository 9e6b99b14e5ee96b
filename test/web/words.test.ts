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
