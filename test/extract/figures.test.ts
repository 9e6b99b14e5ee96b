import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadLexicon } from "../../src/extract/lexicon/index.ts";
import { readPhrase } from "../../src/extract/phrase.ts";
import { readCellFigure, scanFigures } from "../../src/extract/rules/figures/index.ts";
import { formatReading } from "../../src/extract/rules/figures/reading.ts";
import { type Figure, fold } from "../../src/model/index.ts";

const lexicon = loadLexicon();
const read = (text: string) => scanFigures(fold(text), text, 0, lexicon);

/** Digits with at most two decimals, as text, so that the expected value never went through arithmetic. */
const amounts = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => (cents === 0 ? `${whole}` : `${whole}.${String(cents).padStart(2, "0").replace(/0$/, "")}`));
const units = fc.constantFrom(
  { word: "亿元", base: "CNY", power: 8 },
  { word: "万元", base: "CNY", power: 4 },
  { word: "万亿元", base: "CNY", power: 12 },
  { word: "亿美元", base: "USD", power: 8 },
  { word: "平方公里", base: "m2", power: 6 },
  { word: "万平方米", base: "m2", power: 4 },
  { word: "公顷", base: "m2", power: 4 },
  { word: "%", base: "percent", power: 0 },
  { word: "个百分点", base: "points", power: 0 },
  { word: "万吨", base: "t", power: 4 },
);
const bounds = fc.constantFrom(
  { before: "", after: "", min: true, max: true, approx: false },
  { before: "超过", after: "", min: true, max: false, approx: false },
  { before: "超", after: "", min: true, max: false, approx: false },
  { before: "逾", after: "", min: true, max: false, approx: false },
  { before: "突破", after: "", min: true, max: false, approx: false },
  { before: "不低于", after: "", min: true, max: false, approx: false },
  { before: "", after: "以上", min: true, max: false, approx: false },
  { before: "近", after: "", min: false, max: true, approx: true },
  { before: "不到", after: "", min: false, max: true, approx: false },
  { before: "不足", after: "", min: false, max: true, approx: false },
  { before: "", after: "以内", min: false, max: true, approx: false },
  { before: "约", after: "", min: true, max: true, approx: true },
  { before: "", after: "左右", min: true, max: true, approx: true },
);
const leads = fc.constantFrom("产业规模", "园区面积为", "，", "", "其中一期", "较上年增加", "（");
const ends = fc.constantFrom("。", "，同比增长", "的目标", "", "）", "；其中");

describe("figures", () => {
  test("every number × bound × unit reads back as it was written", () => {
    fc.assert(
      fc.property(amounts, bounds, units, leads, ends, fc.boolean(), (amount, bound, unit, lead, end, wide) => {
        const digits = wide
          ? amount.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          : amount;
        const words = `${bound.before}${digits}${unit.word}${bound.after}`;
        const [figure, ...more] = read(`${lead}${words}${end}`);
        expect(more).toEqual([]);
        const value = Number(amount);
        const base = Number(`${amount}e${unit.power}`);
        expect(figure).toMatchObject({
          text: words,
          start: lead.length,
          end: lead.length + words.length,
          min: bound.min ? value : null,
          max: bound.max ? value : null,
          approx: bound.approx,
          unit: unit.word,
          value: { min: bound.min ? base : null, max: bound.max ? base : null, unit: unit.base },
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test("a range keeps both ends, whichever mark joins them", () => {
    const joins = fc.constantFrom("-", "—", "–", "~", "～", "至", "到");
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 1, max: 4_000 }),
        joins,
        units,
        (low, more, join, unit) => {
          const words = `${low}${join}${low + more}${unit.word}`;
          expect(read(`总计${words}。`)).toMatchObject([{ text: words, min: low, max: low + more, unit: unit.word }]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("whole numbers written in characters have the value of their digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999_999 }), (value) => {
        const words = `${chinese(value)}家`;
        const [figure] = read(`共有${words}企业`);
        expect(figure?.text).toBe(words);
        expect(figure?.value).toEqual({ min: value, max: value, unit: "count" });
      }),
      { numRuns: 2_000 },
    );
  });

  test("any text at all reads without an error, in order, without overlaps, and every span cuts its words", () => {
    const pieces = fc.constantFrom(
      ..."0123456789一二三十百千万亿半翻成倍个家元亩%每/-—~+.，。,近超约以上左右余多第前 （）GＡ〇零点分之",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (characters) => {
        const text = characters.join("");
        let floor = 0;
        for (const figure of read(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(floor);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.min === null && figure.max === null).toBe(false);
          floor = figure.end;
        }
      }),
      { numRuns: 5_000 },
    );
  });

  test("亩 is 2000/3 m², rounded once", () => {
    expect(read("涉及土地82000亩")[0]?.value).toEqual({ min: 164_000_000 / 3, max: 164_000_000 / 3, unit: "m2" });
    expect(read("涉及土地6.54万亩")[0]?.value.min).toBe(43_600_000);
  });

  test("rates divide the base units exactly", () => {
    expect(read("59.6亿元/平方公里")[0]?.value).toEqual({ min: 5960, max: 5960, unit: "CNY/m2" });
    expect(read("20万元/亩")[0]?.value).toEqual({ min: 300, max: 300, unit: "CNY/m2" });
  });

  test("offsets are the document's", () => {
    expect(scanFigures("超600个", "超600个", 40, lexicon)[0]).toMatchObject({
      start: 40,
      end: 45,
      number: { start: 41, end: 44 },
    });
  });
});

describe("table cells", () => {
  const cell = (text: string, unit: string | null): string | null => {
    const figure: Figure | null = readCellFigure(fold(text), text, 0, unit, lexicon);
    return figure && formatReading(figure).trim();
  };

  test.each([
    ["80以上 力争85", "亿元/平方公里", "80–85 亿元/平方公里"],
    ["50左右", "个", "~50 个"],
    ["1,650", null, "1650"],
    ["6.54", "万亩", "6.54 万亩"],
    ["2.86万", "亩", "2.86 万亩"],
    ["≥15", "家", "≥15 家"],
    ["-2.3", "%", "-2.3 %"],
    ["3-5", "个", "3–5 个"],
    ["１２０", "亿元", "120 亿元"],
    ["1500", "家（个）", "1500 家"],
    ["3.2", "单位：万亿元", "3.2 万亿元"],
    ["9.1%", "亿元", "9.1 %"],
    ["20（预期）", "个", "20 个"],
  ])("%s under %s reads as %s", (text, unit, expected) => {
    expect(cell(text, unit)).toBe(expected);
  });

  test.each(["—", "-", "", "预期性", "2025年", "第一批", "G60", "10年", "按国家要求"])("%s is no value", (text) => {
    expect(cell(text, "个")).toBeNull();
  });
});

describe("phrases", () => {
  test("a phrase gives its figures and the dates that have a place in time", () => {
    const { figures, dates } = readPhrase("近三年新增企业超600家，近日再签约30个", "2024-11-14");
    expect(figures.map(formatReading)).toEqual(["≥600 家", "30 个"]);
    expect(dates.map(({ text, from, to }) => [text, from, to])).toEqual([["近三年", "2021-11-14", "2024-11-14"]]);
  });

  test("without a reference relative words stay out", () => {
    expect(readPhrase("去年营收超4000亿", null).dates).toEqual([]);
  });
});

/** 1 to 99,999,999 in characters, as read aloud. */
function chinese(value: number): string {
  const digits = "零一二三四五六七八九";
  const section = (part: number): string => {
    const [thousands, hundreds, tens, ones] = String(part).padStart(4, "0").split("").map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const places: [number, string][] = [
      [thousands, "千"],
      [hundreds, "百"],
      [tens, "十"],
      [ones, ""],
    ];
    let text = "";
    let gap = false;
    for (const [digit, place] of places) {
      if (digit === 0) gap = text !== "";
      else {
        text += `${gap ? "零" : ""}${digits[digit]}${place}`;
        gap = false;
      }
    }
    return text;
  };
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  const head = high > 0 ? `${section(high)}万` : "";
  const tail = low > 0 ? `${head !== "" && low < 1000 ? "零" : ""}${section(low)}` : "";
  return (head + tail).replace(/^一十/, "十");
}
