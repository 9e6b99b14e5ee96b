import { expect, test } from "vitest";
import { extractFacts } from "../../../src/extract/index.ts";
import { readDocument } from "../../../src/ingest/index.ts";

/** The facts of a markdown text, as subject | metric | figure. */
async function factsOf(text: string): Promise<string[]> {
  const { value: document } = await readDocument(Buffer.from(text), { source: "page.md" });
  const { value } = extractFacts(document!);
  return value!.facts.map(({ subject, metric, text }) => [subject.name, metric, text].join(" | "));
}

test.each([
  ["“链主引领”示范基地建设", "累计完成固定资产投资85亿元。", "“链主引领”示范基地 | fixed_asset_investment | 85亿元"],
  ["“一县一品”特色产业平台情况", "完成工业总产值640亿元。", "“一县一品”特色产业平台 | industrial_output | 640亿元"],
  ["推进“共富”产业园扩面", "共集聚企业310家。", "“共富”产业园 | company_count | 310家"],
])("what stands under %s is told of the kind of park it quotes", async (heading, sentence, fact) => {
  expect(await factsOf(`# 湘中地区工作情况通报\n\n## 一、${heading}\n\n${sentence}\n`)).toEqual([fact]);
});

test.each([
  ["## 一、推进企业入园\n\n盘活土地600亩。", "推进企业入园"],
  ["## 二、建设绿色园区\n\n工业用水重复利用率达到94%。", "建设绿色园区"],
  ["两项均居十大园区首位。", "两项均居十大园区"],
])("a slogan is nobody: %s", async (text, slogan) => {
  const facts = await factsOf(`# 衡阳市产业园区工作要点\n\n${text}\n`);
  expect(facts.filter((fact) => fact.startsWith(slogan))).toEqual([]);
});

test("a new paragraph about 园区 goes back to all the parks the document is about", async () => {
  const facts = await factsOf(
    "# 衡阳市产业园区发展规划\n\n衡阳市产业园区共有企业3000家。\n\n松木经开区集聚盐卤化工企业48家。\n\n园区平均亩均税收15万元。\n",
  );
  expect(facts.at(-1)).toBe("衡阳市产业园区 | tax_per_land | 15万元");
});

test.each([
  ["赣州市产业园区", "到2027年，建设4个智能制造示范区和6个绿色园区，亩均税收达到30万元。", "tax_per_land | 30万元"],
  ["洛阳市产业园区", "三年内培育8个特色园区、30个精品园，盘活低效用地8000亩。", "renewed_land | 8000亩"],
  ["南宁市产业园区", "加快打造5个数字化示范园区，新增规上工业企业120家。", "company_count | 120家"],
])("what is only made is counted, and the next clause is about %s", async (whole, sentence, fact) => {
  const facts = await factsOf(`# ${whole}提升行动方案\n\n${whole}现有企业2000家。\n\n${sentence}\n`);
  expect(facts.at(-1)).toBe(`${whole} | ${fact}`);
});

test.each([
  ["2022年指标", "2022"],
  ["主要指标（2023年）", "2023"],
  ["指标", null],
])("the head over the row heads dates a whole table: %s", async (corner, year) => {
  const table = `| ${corner} | 澧县高新区 | 津市高新区 |\n| --- | --- | --- |\n| 税收（亿元） | 3.2 | 1.8 |\n| 投产企业（家） | 90 | 50 |\n`;
  const { value: document } = await readDocument(Buffer.from(`# 两家园区的账本\n\n${table}`), { source: "page.md" });
  const { value } = extractFacts(document!);
  expect(value!.facts.map(({ period }) => period?.from ?? null)).toEqual([year, year, year, year]);
});
