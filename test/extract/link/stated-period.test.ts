import { expect, test } from "vitest";
import { extractFacts, sentenceDocument } from "../../../src/extract/index.ts";

test.each([
  ["本文数据除注明外均为2022年。宜都工业园产值30亿元，2020年为21亿元。", ["30亿元 2022", "21亿元 2020"]],
  ["如无特别说明，文中数据截至2024年6月底。当阳经开区企业42家。", ["42家 2024-06"]],
  ["以下指标统一采用2023年年报。枝江工业园产值30亿元，规划面积9平方公里。", ["30亿元 2023", "9平方公里 undefined"]],
  ["数据显示，2021年7月远安工业园有企业30家。\n兴山工业园产值20亿元。", ["30家 2021-07", "20亿元 undefined"]],
])("figures without a date of their own are of the time the text says all of them are: %s", (text, wanted) => {
  const { facts } = extractFacts(sentenceDocument(text, { published: "2024-09-01" })).value!;
  expect(facts.map((fact) => `${fact.text} ${fact.period?.to}`)).toEqual(wanted);
});
