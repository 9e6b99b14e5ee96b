import { describe, expect, test } from "vitest";
import { extractFacts } from "../../../src/extract/index.ts";
import { readDocument } from "../../../src/ingest/index.ts";

async function factsOf(source: string): Promise<string[]> {
  const { value } = await readDocument(new TextEncoder().encode(source), { source: "a.csv" });
  return extractFacts(value!).value!.facts.map(
    (fact) => `${fact.subject.name} | ${fact.metric} | ${fact.modality} | ${fact.text}`,
  );
}

const HEAD = "江海市开发区情况表,,,\n序号,园区名称,规划面积（平方公里）,";

describe("cells told in sentences", () => {
  test.each([
    [
      "备注",
      "2019年整合设立，现有规上企业48家；2026年计划新建标准厂房12万平方米",
      ["河口纺织产业园 | company_count | actual | 48家", "河口纺织产业园 | floor_space | planned | 12万平方米"],
    ],
    ["说明", "铜箔产量居全省第一，去年税收3.4亿元", ["河口纺织产业园 | tax | actual | 3.4亿元"]],
    [
      "发展情况",
      "入驻企业65家，从业人员1.2万人。",
      ["河口纺织产业园 | company_count | actual | 65家", "河口纺织产业园 | staff_count | actual | 1.2万人"],
    ],
  ])("under %s: %s", async (head, cell, facts) => {
    const found = await factsOf(`${HEAD}${head}\n1,河口纺织产业园,12.5,"${cell}"\n2,临江医药产业园,8,\n`);
    expect(found).toEqual(expect.arrayContaining(facts));
  });

  test("a measured cell stays a cell", async () => {
    const found = await factsOf(
      "江海市开发区情况表,,\n园区名称,产值,企业数\n河口纺织产业园,120亿元（快报数）,48家，其中规上20家\n临江医药产业园,80亿元,31家\n",
    );
    expect(found).toContain("河口纺织产业园 | industrial_output | actual | 120亿元");
    expect(found).toContain("河口纺织产业园 | company_count | actual | 48家");
  });
});
