import fc from "fast-check";
import { expect, test } from "vitest";
import { explainSentence } from "../../../src/extract/index.ts";

/** Sentences built from parts, each with the fact they must give back: subject × metric × bound × number × unit × period. */
const subjects = [
  "合肥高新区",
  "西安经开区",
  "沈阳软件园",
  "厦门综合保税区",
  "昆明生物医药产业园",
  "大连化工园区",
  "宁波物流园区",
  "太原科技园",
  "海口临空经济区",
  "洛阳工业园区",
];
const metrics = [
  { words: "营业收入", metric: "revenue", units: ["亿元", "万元"] },
  { words: "规上工业总产值", metric: "industrial_output", units: ["亿元", "万亿元"] },
  { words: "规划面积", metric: "planned_area", units: ["平方公里", "公顷", "亩"] },
  { words: "总建筑面积", metric: "floor_space", units: ["万平方米", "平方米"] },
  { words: "高新技术企业", metric: "hightech_company_count", units: ["家"] },
  { words: "税收收入", metric: "tax", units: ["亿元"] },
  { words: "有效发明专利", metric: "patent_count", units: ["件", "万件"] },
  { words: "从业人员", metric: "staff_count", units: ["人", "万人"] },
  { words: "签约项目", metric: "project_count", units: ["个"] },
  { words: "单位土地产值", metric: "output_per_land", units: ["亿元/平方公里"] },
];
const bounds = [
  { before: "", after: "", kind: "exact" },
  { before: "超过", after: "", kind: "min" },
  { before: "突破", after: "", kind: "min" },
  { before: "不低于", after: "", kind: "min" },
  { before: "近", after: "", kind: "max" },
  { before: "约", after: "", kind: "exact" },
  { before: "达到", after: "", kind: "exact" },
  { before: "", after: "以上", kind: "min" },
  { before: "", after: "左右", kind: "exact" },
] as const;
const periods = [
  { words: "", period: null },
  { words: "2023年，", period: ["2023", "2023"] },
  { words: "2022年12月，", period: ["2022-12", "2022-12"] },
  { words: "2024年前三季度，", period: ["2024-01", "2024-09"] },
  { words: "2023年上半年，", period: ["2023-01", "2023-06"] },
  { words: "“十三五”末，", period: ["2020", "2020"] },
  { words: "去年，", period: ["2023", "2023"] },
] as const;

const number = fc.oneof(
  fc.integer({ min: 2, max: 99_999 }).map((value) => ({ value, words: `${value}` })),
  fc
    .integer({ min: 11, max: 99_999 })
    .map((tenths) => ({ value: tenths / 10, words: (tenths / 10).toFixed(tenths % 10 === 0 ? 0 : 1) })),
  fc.integer({ min: 1_000, max: 999_999 }).map((value) => ({ value, words: value.toLocaleString("en-US") })),
  fc
    .constantFrom(["三百二十", 320], ["两千", 2000], ["一百五十", 150], ["八十六", 86])
    .map(([words, value]) => ({ value: value as number, words: words as string })),
);

const sentence = fc.record({
  subject: fc.constantFrom(...subjects),
  metric: fc
    .constantFrom(...metrics)
    .chain((metric) => fc.constantFrom(...metric.units).map((unit) => ({ ...metric, unit }))),
  bound: fc.constantFrom(...bounds),
  period: fc.constantFrom(...periods),
  number,
});

test("a sentence built from a subject, a metric, a bound, a number, a unit and a period gives that very fact back", () => {
  fc.assert(
    fc.property(sentence, ({ subject, metric, bound, period, number }) => {
      const text = `${period.words}${subject}${metric.words}${bound.before}${number.words}${metric.unit}${bound.after}。`;
      const { facts } = explainSentence(text, { published: "2024-11-20" });
      expect(facts, text).toHaveLength(1);
      const [fact] = facts;
      expect(fact!.subject.name, text).toBe(subject);
      expect(fact!.metric, text).toBe(metric.metric);
      expect(fact!.aspect, text).toBe("level");
      expect(fact!.unit, text).toBe(metric.unit);
      expect(fact!.min ?? Number.NaN, text).toBe(bound.kind === "max" ? Number.NaN : number.value);
      expect(fact!.max ?? Number.NaN, text).toBe(bound.kind === "min" ? Number.NaN : number.value);
      expect(fact!.period ? [fact!.period.from, fact!.period.to] : null, text).toEqual(period.period);
      expect(text.slice(fact!.start, fact!.end), text).toBe(fact!.quote);
    }),
    { numRuns: 300, seed: 20241120 },
  );
});

test("a figure is always a fact, ignored by a named rule, or an issue, whatever the words round it", () => {
  const words = fc.constantFrom(
    "园区",
    "合肥高新区",
    "，",
    "。",
    "总投资",
    "50亿元",
    "3家",
    "企业",
    "占",
    "12%",
    "其中",
    "由",
    "增加到",
    "分别",
    "和",
    "（",
    "）",
    "2023年",
    "不是",
    "《",
    "》",
    "各",
    "以上",
    "千亿级",
    "第三",
    "20个",
    "同比增长",
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 24 }), (parts) => {
      const text = parts.join("");
      const { figures, facts, steps } = explainSentence(text, { published: "2024-11-20" });
      for (const figure of figures) {
        const told =
          facts.some((fact) => fact.evidence.figure.start === figure.start) ||
          steps.some((step) => (step.stage === "ignored" || step.stage === "unused") && step.start === figure.start);
        expect(told, `${text} ${figure.text}`).toBe(true);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});
