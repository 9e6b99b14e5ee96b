import { expect, test } from "vitest";
import {
  explainFact,
  explainSentence,
  extractFacts,
  formatTrace,
  listRules,
  sentenceDocument,
  unusedLexiconLines,
} from "../../src/extract/index.ts";

test("a sentence is explained step by step, every step over the words it names", () => {
  const text = "2023年，沈阳中德产业园入驻企业超过560家，电话024-85600000。";
  const trace = explainSentence(text, { published: "2024-05-20" });
  for (const step of trace.steps)
    expect(text.slice(step.start, step.end).startsWith(step.text.slice(0, 2)) || step.text === "").toBe(true);
  expect(trace.steps.map((step) => step.stage)).toEqual(
    expect.arrayContaining(["figure", "date", "name", "metric", "subject", "period", "modality", "value"]),
  );
  expect(formatTrace(trace)).toContain("company_count");
});

test("events, relations and industries are shown with the rules that read them", () => {
  const trace = explainSentence(
    "2019年5月，邢台新材料产业园揭牌。邢台新材料产业园位于信都区，重点发展铝型材和碳纤维。",
  );
  const told = trace.steps.map(({ stage, rule, note }) => [stage, rule, note]);
  expect(told).toContainEqual(["event", "event.unveiled", "邢台新材料产业园 unveiled 2019-05"]);
  expect(told).toContainEqual(["relation", "relation.located", "邢台新材料产业园 located_in 信都区"]);
  expect(told.findLast(([stage]) => stage === "focus")?.[2]).toBe("邢台新材料产业园：铝型材、碳纤维");
  for (const step of trace.steps) expect(trace.text.slice(step.start, step.end)).toContain(step.text);
});

test("a fact of a document is explained by its id, and replaying gives the same value", () => {
  const document = sentenceDocument("宁波石化区规划面积56平方公里。\n其中启动区12平方公里。");
  const extraction = extractFacts(document).value!;
  for (const fact of extraction.facts) {
    const trace = explainFact(document, extraction, fact.id);
    expect(trace?.facts).toEqual([fact]);
    expect(extractFacts(document).value!.facts.find((each) => each.id === fact.id)).toEqual(fact);
  }
  expect(explainFact(document, extraction, "none")).toBeNull();
});

test("figures that are no facts are shown with the rule that says so", () => {
  const trace = explainSentence("更正前的稿件说园区有企业800家。");
  expect(trace.steps.filter((step) => step.stage === "ignored").map((step) => step.rule)).toEqual(["denied"]);
});

test("rules are listed once each, with examples", () => {
  const rules = listRules();
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  // What is ignored is shown by the sentences that it is silent on.
  const examples = ({ finds, ignores }: (typeof rules)[number]) => Math.max(finds.length, ignores.length);
  expect(rules.filter((rule) => examples(rule) < 3).map(({ id }) => id)).toEqual([]);
});

test("lexicon words that no text uses are named by file and line", () => {
  const unused = unusedLexiconLines(["规划面积"]);
  expect(unused.some((line) => line.surface === "利润总额" && line.file === "metrics.yaml" && line.line > 1)).toBe(
    true,
  );
  expect(unused.some((line) => line.surface === "规划面积")).toBe(false);
});
