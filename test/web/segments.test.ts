import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, marksBySpan, segments } from "../../src/web/client/segments.ts";

const PARTS: readonly Mark["part"][] = ["quote", "figure", "metric", "subject", "period", "issue"];
const mark = fc
  .record({
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 20 }),
    part: fc.constantFrom(...PARTS),
    fact: fc.constantFrom("a", "b", "c"),
  })
  .map(({ start, length, part, fact }): Mark => ({ start, end: start + length, part, fact }));

describe("segments", () => {
  it("cuts overlapping marks so that each run knows all that cover it", () => {
    const a: Mark = { start: 2, end: 8, part: "quote", fact: "a" };
    const b: Mark = { start: 5, end: 12, part: "quote", fact: "b" };
    expect(segments({ start: 0, end: 10 }, [a, b])).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 5, marks: [a] },
      { start: 5, end: 8, marks: [a, b] },
      { start: 8, end: 10, marks: [b] },
    ]);
  });

  it("joined are the span again, and each mark is covered exactly", () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.integer({ min: 1, max: 50 }),
        fc.array(mark, { maxLength: 12 }),
        (start, length, marks) => {
          const span = { start, end: start + length };
          const cut = segments(span, marks);
          let at = span.start;
          for (const piece of cut) {
            expect(piece.start).toBe(at);
            expect(piece.end).toBeGreaterThan(piece.start);
            at = piece.end;
          }
          expect(at).toBe(span.end);
          for (const one of marks) {
            const covered = cut
              .filter((piece) => piece.marks.includes(one))
              .reduce((sum, piece) => sum + piece.end - piece.start, 0);
            expect(covered).toBe(Math.max(0, Math.min(one.end, span.end) - Math.max(one.start, span.start)));
          }
        },
      ),
    );
  });
});

describe("marksBySpan", () => {
  it("finds for each span what a search of every mark would find", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.nat(12)), { maxLength: 10 }),
        fc.array(mark, { maxLength: 15 }),
        (gaps, marks) => {
          let at = 0;
          const spans = gaps.map(([gap, length]) => {
            const start = at + gap;
            at = start + length;
            return { start, end: at };
          });
          const found = marksBySpan(spans, marks);
          spans.forEach((span, i) => {
            const expected = marks.filter((one) => one.start < span.end && one.end > span.start);
            expect(new Set(found[i])).toEqual(new Set(expected));
          });
        },
      ),
    );
  });
});
