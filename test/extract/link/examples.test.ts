import { describe, expect, test } from "vitest";
import { explainSentence } from "../../../src/extract/index.ts";
import { modalityFinds } from "../../../src/extract/link/patterns/examples/modality.ts";
import { subjectFinds } from "../../../src/extract/link/patterns/examples/subject.ts";
import { patterns } from "../../../src/extract/link/patterns/index.ts";
import type { Fact } from "../../../src/model/index.ts";

/** A fact as examples print it: subject | metric | aspect | modality | figure | period. */
function print({ subject, metric, aspect, modality, text, period }: Fact): string {
  const when = !period ? "–" : period.from === period.to ? period.from : `${period.from}/${period.to}`;
  return [subject.name, metric, aspect, modality, text, when].join(" | ");
}

const read = (sentence: string) => explainSentence(sentence, { published: "2024-05-20" });

for (const { id, emits, finds, ignores } of patterns) {
  describe(id, () => {
    test.each(finds.map((find) => [find[0], find] as const))("%s", (_, [sentence, ...facts]) => {
      const found = read(sentence).facts;
      expect(found.map(print)).toEqual(facts);
      for (const fact of found) expect(sentence.slice(fact.start, fact.end)).toBe(fact.quote);
    });

    if (finds.length > 0) {
      test("its own examples make it fire", () => {
        const ids = new Set(finds.flatMap(([sentence]) => read(sentence).facts.map((fact) => fact.rule)));
        expect([id, ...(emits ?? [])].some((each) => ids.has(each))).toBe(true);
      });
    }

    if (ignores.length > 0) {
      test.each(ignores)("no fact in %s", (sentence) => {
        expect(read(sentence).facts.map(print)).toEqual([]);
      });
    }
  });
}

describe("whom a figure is about, and whether it is said, planned or set out for", () => {
  test.each([...subjectFinds, ...modalityFinds].map((find) => [find[0], find] as const))(
    "%s",
    (_, [sentence, ...facts]) => {
      expect(read(sentence).facts.map(print)).toEqual(facts);
    },
  );
});

test("there are at least 150 examples, over 15 cities and 10 kinds of park", () => {
  const sentences = [
    ...patterns.flatMap(({ finds, ignores }) => [...finds.map(([sentence]) => sentence), ...ignores]),
    ...subjectFinds.map(([s]) => s),
    ...modalityFinds.map(([s]) => s),
  ];
  const all = sentences.join("\n");
  const cities = [
    "合肥",
    "西安",
    "郑州",
    "长沙",
    "南京",
    "杭州",
    "沈阳",
    "天津",
    "厦门",
    "南宁",
    "大连",
    "济南",
    "南昌",
    "福州",
    "昆明",
    "洛阳",
    "芜湖",
    "烟台",
  ];
  const kinds = [
    "高新区",
    "经开区",
    "综合保税区",
    "产业园",
    "科技园",
    "工业园",
    "化工园",
    "软件园",
    "产业基地",
    "临空经济区",
    "小镇",
    "航空城",
    "片区",
    "科技城",
  ];
  expect(new Set(sentences).size).toBeGreaterThanOrEqual(150);
  expect(cities.filter((city) => all.includes(city)).length).toBeGreaterThanOrEqual(15);
  expect(kinds.filter((kind) => all.includes(kind)).length).toBeGreaterThanOrEqual(10);
});
