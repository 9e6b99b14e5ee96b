import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guarded } from "../../src/extract/guarded.ts";
import { SUM, TOTAL } from "../../src/extract/link/tables/words.ts";
import { ofIds } from "../../src/extract/of-ids.ts";
import { Openings } from "../../src/extract/openings.ts";
import { Pairings } from "../../src/extract/pairings.ts";
import { led, startsOf } from "../../src/extract/pattern-edges.ts";
import { Shortlist } from "../../src/extract/shortlist.ts";

/** Patterns of every form that the rules use, with the units that texts for them are made of. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(?:位于|坐落[于在]|地处|距离?)$/, "位于坐落在地处距离x"],
  [/^(?:合\s*计|总\s*计|全[国省市])$/, "合计总全国省市 "],
  [/^[^，。]{0,4}(?:后|之后|时)$/, "建成后之时，。"],
  [/^(?:完成|目标|\d{1,3})+(?=年|$)/, "完成目标年1234"],
  [/(?<=[^，。；：、]{2})[与同]$/, "甲乙与同，"],
  [/^(?!其中)[\p{Script=Han}（）()]{0,10}(?:合计|均值?)$|^全[国省]$/u, "其中甲（）合计均值全国省"],
  [/^[\s“]*(?:[0-9０-９]{1,2}|[一-五])[.、]/, " “1９一五.、"],
  [/(?:较|比|[\]\-^])“?$/, "较比]-^“x"],
];

describe("guarded", () => {
  it.each(PATTERNS)("answers as the pattern does: %s", (pattern, units) => {
    const guard = guarded(pattern);
    const text = fc.array(fc.constantFrom(...units), { maxLength: 8 }).map((list) => list.join(""));
    fc.assert(
      fc.property(text, (words) => {
        expect(guard.test(words)).toBe(pattern.test(words));
        expect(guard.exec(words)).toEqual(pattern.exec(words));
      }),
    );
  });

  it("refuses a pattern whose edges say nothing", () => {
    for (const pattern of [/园区/, /^.*园/, /^(?:园|)$/, /园$|区/, /^园/g, /^a/i])
      expect(() => guarded(pattern)).toThrow(TypeError);
  });

  it("keeps the rules' own words", () => {
    expect(TOTAL.test("合 计")).toBe(true);
    expect(SUM.test("其中合计")).toBe(false);
    expect(SUM.test("全市合计")).toBe(true);
  });
});

describe("Openings", () => {
  const patterns = [/(?:下辖|管辖)了?/g, /(?<!产业)发展|围绕/g, /[^，]{2}园/g] as const;

  it("drops no pattern that the text holds", () => {
    const openings = new Openings(patterns);
    const text = fc
      .array(fc.constantFrom(..."下辖管了产业发展围绕园，"), { maxLength: 8 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(text, (words) => {
        const held = openings.in(words);
        patterns.forEach((pattern, nth) => {
          if (words.search(pattern) >= 0) expect(held & (1 << nth)).not.toBe(0);
        });
      }),
    );
  });

  it("asks for every part of a pattern, and for as many parks", () => {
    const openings = new Openings([/(?:下辖|管辖)[^，]*(?:片区|组团)/g, /\uE000\uE001*(?:和|与)\uE000\uE001*/g]);
    expect(openings.in("下辖三个片区")).toBe(0b01);
    expect(openings.in("下辖三个村")).toBe(0);
    expect(openings.in("\uE000\uE001和它")).toBe(0);
    expect(openings.in("\uE000\uE001和\uE000")).toBe(0b10);
  });

  it("tells what a pattern may start with", () => {
    expect(startsOf(/(?<=现)(?:下|管)辖/)?.has("管".charCodeAt(0))).toBe(true);
    expect(startsOf(/(?<=现)(?:下|管)辖/)?.has("现".charCodeAt(0))).toBe(false);
    expect(startsOf(/[^，]园/)).toBeNull();
  });
});

describe("led", () => {
  it.each([
    /(?<=^|[，。]|园区)(?:现|已)*(?:位于|[坐座]落[于在])(?<object>[^，。]{1,3})/g,
    /(?<!不)[位坐][于一-龥]/g,
    /(?<=园区)(?:现)?/g,
    /园区(?<=园区)位/g,
  ])("matches what the pattern does: %s", (pattern) => {
    const quick = led(pattern);
    const text = fc
      .array(fc.constantFrom(..."园区现已位于坐落在不，。"), { maxLength: 12 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(text, (words) => {
        const found = (one: RegExp) => [...words.matchAll(one)].map((match) => [match.index, ...match]);
        expect(found(quick)).toEqual(found(pattern));
      }),
    );
  });
});

describe("Pairings", () => {
  const patterns = [/(?:重点)?(?:发展|围绕)了?/g, /(?<!不)聚焦|[做主]强/g, /产?业园+/g, /从.{2,4}到/g] as const;

  it("drops no pattern that the text holds", () => {
    const pairings = new Pairings(patterns);
    const text = fc
      .array(fc.constantFrom(..."重点发展围绕不聚焦做主强产业园从到，"), { maxLength: 8 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(text, (words) => {
        const held = pairings.in(words);
        patterns.forEach((pattern, nth) => {
          if (words.search(pattern) >= 0) expect(held & (1 << nth)).not.toBe(0);
        });
      }),
    );
  });

  it("asks for two units side by side where a pattern has them", () => {
    const pairings = new Pairings(patterns);
    expect(pairings.in("发 展 聚 焦")).toBe(0);
    expect(pairings.in("展发焦聚业园")).toBe(1 << 2);
  });
});

describe("Shortlist", () => {
  const shapes = [
    /(?:下辖|管)了?[^，]*(?:片区|园)/g,
    /(?<=现)位于|[坐座]落/g,
    /\uE000\uE001*(?:和|与)\uE000\uE001*/g,
    /[^，]区/g,
    /(?:由|归口)?管理/g,
  ] as const;
  /** More than one word of bits. */
  const patterns = Array.from({ length: 8 }, () => shapes).flat();
  const shortlist = new Shortlist(patterns);
  const heldIn = (text: string) => {
    const held = shortlist.in(text);
    return patterns.map((_, nth) => (held[nth >>> 5]! & (1 << (nth & 31))) !== 0);
  };

  it("drops no pattern that the text holds", () => {
    const text = fc
      .array(fc.constantFrom(..."下辖管了片区园现位于坐落由归口理和与，\uE000\uE001"), { maxLength: 10 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(text, (words) => {
        const held = heldIn(words);
        patterns.forEach((pattern, nth) => {
          if (words.search(pattern) >= 0) expect(held[nth]).toBe(true);
        });
      }),
    );
  });

  it("asks for a pair of units, or one where an alternative has no pair, and for as many parks", () => {
    const first = (text: string) => heldIn(text).slice(0, 5);
    expect(first("下设三园")).toEqual([false, false, false, false, false]);
    expect(first("管三园")).toEqual([true, false, false, false, false]);
    expect(first("坐在三区，落在管外")).toEqual([false, false, false, true, false]);
    expect(first("\uE000\uE001和\uE000")).toEqual([false, false, true, false, false]);
    expect(heldIn("由它管理").slice(35)).toEqual([false, false, false, false, true]);
  });
});

describe("ofIds", () => {
  it("answers as the pattern does, again and again", () => {
    const counts = ofIds(/(?:company|park)_count$/);
    for (const id of ["park_count", "staff_count", "sme_company_count", "park_count", "staff_count"])
      expect(counts.test(id)).toBe(/(?:company|park)_count$/.test(id));
    expect(() => ofIds(/a/g)).toThrow(TypeError);
  });
});
