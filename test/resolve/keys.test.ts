import { expect, test } from "vitest";
import { explainSentence } from "../../src/extract/index.ts";
import { agreement, claimKey, occurrenceKey, slotKey } from "../../src/resolve/index.ts";

const fact = (sentence: string) => explainSentence(sentence, { published: "2024-05-20" }).facts[0]!;

test("the same question has one slot and another answer is another claim", () => {
  const a = fact("2023年，南京软件谷营业收入2600亿元。");
  const b = fact("南京软件谷2023年营业收入2580亿元。");
  expect(slotKey(a)).toBe(slotKey(b));
  expect(claimKey(a)).not.toBe(claimKey(b));
});

test("another year, another metric and another park are other questions", () => {
  const slots = [
    "2023年，南京软件谷营业收入2600亿元。",
    "2022年，南京软件谷营业收入2600亿元。",
    "2023年，南京软件谷税收收入2600亿元。",
    "2023年，大连软件园营业收入2600亿元。",
  ].map((sentence) => slotKey(fact(sentence)));
  expect(new Set(slots).size).toBe(4);
});

test("an occurrence outlives moved text and a changed figure, and tells two figures of a sentence apart", () => {
  const before = explainSentence("西安高新区企业6200家，税收410亿元。").facts;
  const moved = explainSentence("据了解。\n西安高新区企业6300家，税收410亿元。").facts;
  const keys = (facts: typeof before) => facts.map((each) => occurrenceKey("d", each));
  expect(keys(moved)).toEqual(keys(before));
  expect(new Set(keys(before)).size).toBe(2);
});

test("values that can both hold agree, values that cannot conflict, other units do not compare", () => {
  const over600 = fact("无锡高新区项目超过600个。");
  const near600 = fact("无锡高新区项目近600个。");
  const about600 = fact("无锡高新区项目约600个。");
  const exact612 = fact("无锡高新区项目612个。");
  const money = fact("无锡高新区总投资612亿元。");
  expect(agreement(over600, exact612)).toBe("agree");
  expect(agreement(near600, exact612)).toBe("conflict");
  expect(agreement(about600, exact612)).toBe("agree");
  expect(agreement(money, exact612)).toBe("incomparable");
});

test("the same area in 亩 and 平方公里 is one value in base units", () => {
  const mu = fact("常德高新区规划面积15000亩。");
  const km = fact("常德高新区规划面积10平方公里。");
  expect(agreement(mu, km)).toBe("agree");
  expect(claimKey(mu)).toBe(claimKey(km));
});
