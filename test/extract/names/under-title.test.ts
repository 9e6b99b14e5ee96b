import { expect, test } from "vitest";
import { extractFacts, sentenceDocument } from "../../../src/extract/index.ts";

/** Subject and figure of each fact of a text under a title that is no part of it. */
function told(title: string, text: string) {
  const document = { ...sentenceDocument(text, { published: "2024-02-20" }), title };
  const { facts, parks } = extractFacts(document).value!;
  return { facts: facts.map(({ subject, text }) => `${subject.name} ${text}`), parks: parks.map(({ name }) => name) };
}

test("what a report's title names is who its text is about, behind 管委会 and before a year too", () => {
  const { facts, parks } = told(
    "永安经济开发区管委会2023年工作总结",
    "全年完成工业总产值210亿元。尼葛片区产值80亿元，增长4%。\n新签约项目24个。高新技术企业达31家。",
  );
  expect(parks).toContain("永安经济开发区");
  expect(facts).toContain("永安经济开发区 210亿元");
  expect(facts).toContain("永安经济开发区 31家");
});

test("bare words of the text mean the park of the title", () => {
  const { facts } = told(
    "偃师高新技术产业开发区情况简介",
    "高新区规划面积18平方公里。\n西宁甘河工业园区来访，园区面积30平方公里。\n高新区现有企业420家。",
  );
  expect(facts).toContain("偃师高新技术产业开发区 18平方公里");
  expect(facts).toContain("偃师高新技术产业开发区 420家");
});

test("a headline's park that the text never names is no park of the document", () => {
  const { facts, parks } = told("永济开发区：老厂房里的新生意", "芮城工业园区有企业86家。园区去年产值52亿元。");
  expect(parks).toEqual(["芮城工业园区"]);
  expect(facts).toContain("芮城工业园区 52亿元");
});

test.each([
  [
    "兰溪市产业平台提升三年行动计划",
    "全市工业回升。\n一、招引\n兰溪经济开发区有企业300家。\n二、盘活\n年内盘活低效用地800亩。",
    "兰溪市",
  ],
  [
    "安乡县人民政府工作报告",
    "全县经济平稳。\n一、产业\n安乡工业园产值60亿元。\n二、项目\n实施重点项目42个。",
    "安乡县",
  ],
])("a plan or report that names a place and no park is about the place: %s", (title, text, place) => {
  const last = told(title, text).facts.at(-1)!;
  expect(last.split(" ")[0]).toBe(place);
});
