import { describe, expect, test } from "vitest";
import { loadLexicon } from "../../src/extract/lexicon/index.ts";
import { rules } from "../../src/extract/rules/index.ts";
import { fold } from "../../src/model/index.ts";

const lexicon = loadLexicon();
/** Many times what the slowest rule takes on an idle machine, since tests share theirs; a quadratic rule takes minutes. */
const HOSTILE_LIMIT_MS = 15_000;
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ["10,000 digits", "7".repeat(10_000)],
  ["10,000 spaces", " ".repeat(10_000)],
  ["a megabyte of brackets", "（".repeat(1_000_000)],
  ["a megabyte of numerals", "三万".repeat(500_000)],
  ["ranges without an end", "3-".repeat(100_000)],
  ["thousands without an end", "1,234".repeat(50_000)],
  ["a row of 第", "第".repeat(200_000)],
  ["units without numbers", "亿元每亩".repeat(100_000)],
];

for (const rule of rules) {
  describe(rule.id, () => {
    const read = (text: string) => rule.read(fold(text), text, lexicon);

    test.each(rule.finds.map(([sentence, words, reading]) => ({ sentence, words, reading })))(
      "in $sentence finds $words",
      ({ sentence, words, reading }) => {
        const found = read(sentence).map((mention) => ({
          words: sentence.slice(mention.start, mention.end),
          reading: rule.show?.(mention),
        }));
        const expected = reading === undefined ? { words } : { words, reading };
        expect(found).toContainEqual(reading === undefined ? expect.objectContaining(expected) : expected);
      },
    );

    test.each(rule.ignores)("in %s finds nothing", (sentence) => {
      const found = read(sentence).map((mention) => sentence.slice(mention.start, mention.end));
      expect(found).toEqual([]);
    });

    test.each(HOSTILE)(
      "stays linear on %s",
      (_, text) => {
        const start = performance.now();
        read(text);
        expect(performance.now() - start).toBeLessThan(HOSTILE_LIMIT_MS);
      },
      60_000,
    );
  });
}
