import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../src/model/index.ts";

test.each([
  ["２０２０年５０％", "2020年50%"],
  ["產業園區規劃總面積", "产业园区规划总面积"],
  ["⽅⾯⾥⻔⻓", "方面里门长"],
  ["蕞新政策", "最新政策"],
  ["滙總　ＧＤＰ", "汇总 GDP"],
  ["第一，第二：（甲）！", "第一，第二：（甲）！"],
  ["上海自贸区", "上海自贸区"],
  ["约44㎡½", "约44㎡½"],
])("%s folds to %s", (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test("one unit folds to one unit, surrogates stay, and folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const folded = fold(text);
      expect(folded.length).toBe(text.length);
      expect(fold(folded)).toBe(folded);
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit >= 0xd800 && unit <= 0xdfff) expect(folded.charCodeAt(i)).toBe(unit);
      }
    }),
    { numRuns: 1_000 },
  );
});
