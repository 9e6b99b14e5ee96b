import { expect, test } from "vitest";
import { extractFacts, sentenceDocument } from "../../../src/extract/index.ts";
import { readDocument } from "../../../src/ingest/index.ts";

test.each([
  ["本文数据除注明外均为2022年。宜都工业园产值30亿元，2020年为21亿元。", ["30亿元 2022", "21亿元 2020"]],
  ["如无特别说明，文中数据截至2024年6月底。当阳经开区企业42家。", ["42家 2024-06"]],
  ["以下指标统一采用2023年年报。枝江工业园产值30亿元，规划面积9平方公里。", ["30亿元 2023", "9平方公里 undefined"]],
  ["数据显示，2021年7月远安工业园有企业30家。\n兴山工业园产值20亿元。", ["30家 2021-07", "20亿元 undefined"]],
])("figures without a date of their own are of the time the text says all of them are: %s", (text, wanted) => {
  const { facts } = extractFacts(sentenceDocument(text, { published: "2024-09-01" })).value!;
  expect(facts.map((fact) => `${fact.text} ${fact.period?.to}`)).toEqual(wanted);
});

test("a work report given in January tells of the year before until it turns to the new one", async () => {
  const text = [
    "政府工作报告",
    "——2016年1月20日在临溪县第十六届人民代表大会第一次会议上",
    "县长　何某",
    "",
    "一年来，临溪工业园实现产值41亿元。新入园企业12家，其中投产5家。",
    "今年，临溪工业园要引进企业20家，其中亿元以上3家。",
  ].join("\n");
  const { value } = await readDocument(Buffer.from(text), { source: "report.txt" });
  const { facts } = extractFacts(value!).value!;
  expect(facts.map((fact) => `${fact.text} ${fact.period?.from}`)).toEqual([
    "41亿元 2015",
    "12家 2015",
    "5家 2015",
    "20家 2016",
    "3家 2016",
  ]);
});

test.each([
  ["自2016年3月封关运行以来，当阳综保区累计进出口580亿元。", "2016-03/2024-09-01"],
  ["枝江工业园自2011年运营至今，累计投资42亿元。", "2011/2024-09-01"],
  ["远安经开区2019年升级以来，先后引进企业63家。", "2019/2024-09-01"],
  ["2019年，远安经开区升级，引进企业63家。", "2019/2019"],
])("what is counted since something happened runs up to the document's day: %s", (text, wanted) => {
  const { facts } = extractFacts(sentenceDocument(text, { published: "2024-09-01" })).value!;
  expect(facts.map((fact) => `${fact.period?.from}/${fact.period?.to}`)).toEqual([wanted]);
});
