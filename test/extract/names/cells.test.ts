import { describe, expect, it } from "vitest";
import { extractFacts } from "../../../src/extract/index.ts";
import { readDocument } from "../../../src/ingest/index.ts";

const parks = async (text: string) => {
  const { value } = await readDocument(new TextEncoder().encode(text), { source: "cells.csv", mediaType: "text/csv" });
  const { value: extraction } = extractFacts(value!, undefined, { gazetteer: false });
  return extraction!.parks.map((park) => park.name);
};

describe("names that fill their cells", () => {
  it("takes a name without a park's ending from a column of parks' names", async () => {
    const found = await parks(
      "园区名称,所在区,面积（亩）\n青羊绿舟街区,青羊区,120\n金牛智造科技园,金牛区,340\n锦江创意产业园,锦江区,95\n",
    );
    expect(found.sort()).toEqual(["金牛智造科技园", "锦江创意产业园", "青羊绿舟街区"].sort());
  });

  it("takes the whole cell where only a piece of it looks like a name, and leaves sums out", async () => {
    const found = await parks(
      "小微园名称,企业（家）\n路桥模具小镇产业园,40\n椒江缝纫机产业园,55\n黄岩新一代信息技术产业园,61\n合计,156\n",
    );
    expect(found.sort()).toEqual(["路桥模具小镇产业园", "椒江缝纫机产业园", "黄岩新一代信息技术产业园"].sort());
  });

  it("takes nothing from a column that is not headed as one of names", async () => {
    expect(await parks("企业,街区\n甲公司,文化街区\n乙公司,滨河步行街\n丙公司,高新智谷产业园\n")).not.toContain(
      "文化街区",
    );
  });
});
