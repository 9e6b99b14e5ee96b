import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadLexicon } from "../../src/extract/lexicon/index.ts";
import { carryDates, type DateContext, expandDate, scanDates } from "../../src/extract/rules/dates/index.ts";
import { fold } from "../../src/model/index.ts";

const lexicon = loadLexicon();
const undated: DateContext = { published: null, year: null, month: null };
const context: DateContext = { ...undated, published: "2024-11-14" };
const read = (text: string, at: DateContext = context) => scanDates(fold(text), text, 0, at, lexicon);
const brief = (text: string, at: DateContext = context) => read(text, at).map(({ text, from, to }) => [text, from, to]);

const pad = (value: number) => String(value).padStart(2, "0");
const years = fc.integer({ min: 1990, max: 2060 });
const months = fc.integer({ min: 1, max: 12 });
const days = fc.integer({ min: 1, max: 28 });

describe("dates", () => {
  test("every way of writing a day reads back as that day", () => {
    const forms = fc.constantFrom(
      (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
      (y: number, m: number, d: number) => `${y} 年 ${m} 月 ${d} 日`,
      (y: number, m: number, d: number) => `${y}-${pad(m)}-${pad(d)}`,
      (y: number, m: number, d: number) => `${y}/${m}/${d}`,
      (y: number, m: number, d: number) => `${y}.${m}.${d}`,
      (y: number, m: number, d: number) =>
        [...`${y}年${m}月${d}日`]
          .map((c) => (/\d/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c))
          .join(""),
    );
    const tails = fc.constantFrom("，", "。", "在江阴揭牌", "）", "");
    fc.assert(
      fc.property(years, months, days, forms, tails, (y, m, d, form, tail) => {
        const words = form(y, m, d);
        const date = `${y}-${pad(m)}-${pad(d)}`;
        expect(read(`于${words}${tail}`, undated)).toMatchObject([
          { text: words, start: 1, from: date, to: date, grain: "day", basis: "stated" },
        ]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("parts of a year end where they should", () => {
    const parts = fc.oneof(
      fc.integer({ min: 1, max: 4 }).map((n) => ({ words: `${"一二三四"[n - 1]}季度`, from: n * 3 - 2, to: n * 3 })),
      fc.integer({ min: 1, max: 4 }).map((n) => ({ words: `前${"一二三四"[n - 1]}季度`, from: 1, to: n * 3 })),
      fc.integer({ min: 1, max: 12 }).map((n) => ({ words: `前${n}个月`, from: 1, to: n })),
      fc.integer({ min: 2, max: 12 }).map((n) => ({ words: `1-${n}月`, from: 1, to: n })),
      fc.constant({ words: "上半年", from: 1, to: 6 }),
      fc.constant({ words: "下半年", from: 7, to: 12 }),
    );
    fc.assert(
      fc.property(years, parts, (year, part) => {
        const words = `${year}年${part.words}`;
        expect(brief(`${words}，营收增长`, undated)).toEqual([
          [words, `${year}-${pad(part.from)}`, `${year}-${pad(part.to)}`],
        ]);
      }),
      { numRuns: 500 },
    );
  });

  test("any text at all reads without an error, in order, without overlaps, and its ends are in order", () => {
    const pieces = fc.constantFrom(
      ..."0123456789一二十半年月日季度前第近来起底末初中内上下旬去今昨天周至-—~/.（），。“”",
      ..."2024 十四五 以来 截至 个月 同期 当天 上周 期间 到".split(" "),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const text = list.join("");
        let floor = 0;
        for (const date of read(text)) {
          expect(date.start).toBeGreaterThanOrEqual(floor);
          expect(text.slice(date.start, date.end)).toBe(date.text);
          if (date.from !== null && date.to !== null) {
            expect(expandDate(date.from, "from")! <= expandDate(date.to, "to")!).toBe(true);
          }
          floor = date.end;
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("where a year comes from", () => {
  test("the sentence before, then the document's date", () => {
    expect(brief("2018年3月30日开工。6月2日投产。")).toEqual([
      ["2018年3月30日", "2018-03-30", "2018-03-30"],
      ["6月2日", "2018-06-02", "2018-06-02"],
    ]);
    expect(brief("2018年开工。园区随后扩建。产业集聚。6月2日投产。").at(-1)).toEqual([
      "6月2日",
      "2024-06-02",
      "2024-06-02",
    ]);
  });

  test("a day just before the document's date is the news's own, whatever year stood in the sentence before", () => {
    expect(brief("园区始建于2016年。11月12日，新一批项目签约。").at(-1)).toEqual([
      "11月12日",
      "2024-11-12",
      "2024-11-12",
    ]);
  });

  test("a target says nothing of the sentence after it", () => {
    expect(brief("到2030年产值翻番。8月16日公布了名单。").at(-1)).toEqual(["8月16日", "2024-08-16", "2024-08-16"]);
  });

  test("months far ahead are last year's, unless the words look ahead", () => {
    const january: DateContext = { ...undated, published: "2024-01-10" };
    expect(brief("12月签约30个项目", january)).toEqual([["12月", "2023-12", "2023-12"]]);
    expect(brief("12月底前完成", january)).toEqual([["12月底前", "2024-12", "2024-12"]]);
  });

  test("months that run up to the document's own are this year's, in a December too", () => {
    const december: DateContext = { ...undated, published: "2022-12-20" };
    expect(brief("1—11月，工业总产值增长9.9%", december)).toEqual([["1—11月", "2022-01", "2022-11"]]);
    expect(brief("一季度，产值回落", december)).toEqual([["一季度", "2022-01", "2022-03"]]);
    const march: DateContext = { ...undated, published: "2023-03-02" };
    expect(brief("1-12月，进出口总值下降", march)).toEqual([["1-12月", "2022-01", "2022-12"]]);
  });

  test("a part of the year in a December is of the year that ends", () => {
    const december: DateContext = { ...undated, published: "2023-12-08" };
    expect(brief("前10个月产值26.4亿元", december)).toEqual([["前10个月", "2023-01", "2023-10"]]);
    expect(brief("上半年产值9亿元", december)).toEqual([["上半年", "2023-01", "2023-06"]]);
    expect(brief("前三季度产值18亿元", december)).toEqual([["前三季度", "2023-01", "2023-09"]]);
  });

  test("a document without a date leaves relative words open", () => {
    expect(read("去年营收增长", undated)).toMatchObject([{ text: "去年", from: null, to: null, basis: "relative" }]);
    expect(read("4月7日举行", undated)).toMatchObject([{ from: null, to: null }]);
  });

  test("a year stated further up serves a document without a date, block by block", () => {
    const after = carryDates(undated, read("2022年工作要点", undated));
    expect(brief("6月底前完成", after)).toEqual([["6月底前", "2022-06", "2022-06"]]);
  });

  test("今天 counts from the dateline where the paper came out a day later", () => {
    const paper: DateContext = { ...undated, published: "2023-05-08" };
    expect(brief("本报5月7日讯 今天上午，园区开工", paper)).toEqual([
      ["5月7日", "2023-05-07", "2023-05-07"],
      ["今天", "2023-05-07", "2023-05-07"],
    ]);
    const next = carryDates(paper, read("本报5月7日讯", paper));
    expect(brief("昨天签约", next)).toEqual([["昨天", "2023-05-06", "2023-05-06"]]);
  });

  test("上年 counts from a year in the same sentence", () => {
    expect(brief("2020年营收4000亿元，比上年增长5%").at(-1)).toEqual(["上年", "2019", "2019"]);
    expect(brief("2020年营收4000亿元，比去年增长5%").at(-1)).toEqual(["去年", "2023", "2023"]);
  });
});

test("cut dates expand to full days", () => {
  expect(expandDate("2020-02", "from")).toBe("2020-02-01");
  expect(expandDate("2020-02", "to")).toBe("2020-02-29");
  expect(expandDate("2021-02", "to")).toBe("2021-02-28");
  expect(expandDate("2021", "to")).toBe("2021-12-31");
  expect(expandDate("2021-04-07", "to")).toBe("2021-04-07");
  expect(expandDate(null, "to")).toBeNull();
});
