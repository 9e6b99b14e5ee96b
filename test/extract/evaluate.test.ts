import { expect, test } from "vitest";
import {
  evaluate,
  explainSentence,
  extractFacts,
  type Gold,
  sentenceDocument,
  toOutput,
} from "../../src/extract/index.ts";

const text = "2023年，长春新区营业收入860亿元，同比增长7%。";
const output = () => {
  const document = { ...sentenceDocument(text, { published: "2024-05-20" }), source: "a/b/one.txt" };
  return toOutput(document, extractFacts(document).value!);
};
const fact = {
  subject: { kind: "park", any: ["长春新区"] },
  metric: "revenue",
  aspect: "level",
  modality: "actual",
  text: "860亿元",
  min: 860,
  max: 860,
  unit: "亿元",
  period: { from: "2023", to: "2023" },
  required_period: true,
  quote: "营业收入860亿元",
};
const growth = { ...fact, aspect: "growth", text: "7%", min: 7, max: 7, unit: "%", quote: "同比增长7%" };

test("what agrees with gold scores one, whatever the folder it stands in", () => {
  const {
    fact: score,
    figure,
    misses,
  } = evaluate([{ document: "one.txt", parks: [{ name: "长春新区" }], facts: [fact, growth] }], [output()]);
  expect([score.f1, figure.f1]).toEqual([1, 1]);
  expect(misses).toEqual([]);
});

test("a wrong period, a missing fact and a spurious one are told apart by family", () => {
  const gold: Gold = {
    document: "one.txt",
    parks: [{ name: "长春新区" }],
    facts: [
      { ...fact, period: { from: "2022", to: "2022" } },
      { ...fact, text: "5家", min: 5, max: 5, unit: "家", metric: "company_count", quote: "企业5家" },
    ],
  };
  const families = evaluate([gold], [output()]).misses.map((miss) => miss.family);
  expect(families).toEqual(["wrong period", "missed company_count", "spurious figure.growth"]);
});

test("other ways of writing a figure and optional facts count neither way", () => {
  const gold: Gold = {
    document: "one.txt",
    facts: [{ ...fact, min: 0.086, max: 0.086, unit: "万亿元" }],
    optional_facts: [growth],
  };
  expect(evaluate([gold], [output()]).fact.f1).toBe(1);
});

test("a document without an output is a miss, not a crash", () => {
  const { fact: score, misses } = evaluate([{ document: "two.txt", facts: [fact] }], []);
  expect(score.recall).toBe(0);
  expect(misses[0]?.family).toBe("no output");
  expect(explainSentence(text).facts.length).toBeGreaterThan(0);
});
