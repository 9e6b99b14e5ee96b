import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLines } from "./read.ts";

const plain = (name: string) => name.replace(/[\s“”]/g, "");
const examples = readFileSync(new URL("./examples.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.includes("⇒") && !line.startsWith("#"))
  .map((line) => line.split("⇒").map((part) => part.trim()) as [string, string]);

describe("parks in single sentences, without the gazetteer", () => {
  it("has at least 200 sentences", () => expect(examples.length).toBeGreaterThanOrEqual(200));

  it.each(examples)("%s ⇒ %s", (sentence, wanted) => {
    const names = readLines([sentence]).parks.map((park) => plain(park.name));
    const expected = wanted === "" ? [] : wanted.split("|").map((name) => plain(name.trim()));
    expect(names.sort()).toEqual(expected.sort());
  });
});

describe("one park's many forms", () => {
  const names = (lines: string[]) => readLines(lines).parks.map((park) => [park.name, ...park.aliases].join("/"));

  it("joins the short form the text declares", () => {
    expect(names(["芜湖经济技术开发区（以下简称“芜湖经开区”）产值上升。", "芜湖经开区新增企业3家。"])).toEqual([
      "芜湖经济技术开发区/芜湖经开区",
    ]);
  });

  it("joins a short form it can work out: 高新区, without its leading places, with 和 for 与", () => {
    expect(names(["绵阳高新技术产业开发区有企业900家。", "绵阳高新区又来了12家。"])).toEqual([
      "绵阳高新技术产业开发区/绵阳高新区",
    ]);
    expect(names(["合肥市微电子创意谷产业园开园。", "微电子创意谷产业园已满。"])).toEqual([
      "合肥市微电子创意谷产业园/微电子创意谷产业园",
    ]);
    expect(names(["北碚传感与医疗产业园动工。", "北碚传感和医疗产业园投产。"])).toHaveLength(1);
  });

  it("keeps a former name as a park of its own", () => {
    const read = readLines(["兰溪经济开发区（原兰溪轻工业园区）扩区。"]);
    expect(read.parks.map((park) => park.name).sort()).toEqual(["兰溪经济开发区", "兰溪轻工业园区"]);
    expect(read.relations).toMatchObject([{ park: "兰溪经济开发区", relation: "formerly", object: "兰溪轻工业园区" }]);
  });

  it("lets a short form that two parks share name neither", () => {
    const read = readLines(["长垣经济技术开发区和长垣高新技术产业开发区都在扩容。", "长垣开发区产值增长。"]);
    expect(read.parks.map((park) => park.name)).toEqual(["长垣经济技术开发区", "长垣高新技术产业开发区"]);
  });

  it("keeps the document's own characters in names", () => {
    expect(names(["東莞松山湖高新區新增企業。"])).toEqual(["東莞松山湖高新區"]);
  });
});

describe("odd names", () => {
  it("takes a head without an ending among heads that are parks", () => {
    const lines = ["鹿港智造园：聚焦机床。", "潮汐灯塔：聚焦海洋传感。", "白鹭软件园：聚焦工业软件。"];
    expect(readLines(lines).parks.map((park) => park.name)).toContain("潮汐灯塔");
  });

  it("takes a place in a list that closes as a list of parks", () => {
    const parks = readLines(["推动宝山、顾村以及杨行工业园、罗店工业园等重点区域转型。"]).parks.map(
      (park) => park.name,
    );
    expect(parks).toContain("顾村");
  });
});

describe("hostile text", () => {
  const took = (text: string) => {
    const start = performance.now();
    readLines([text]);
    return performance.now() - start;
  };

  it.each([
    ["产业园 without end", "产业园", 60_000],
    ["a list without end", "张江科学城、", 20_000],
    ["open brackets", "（以下简称“", 30_000],
    ["quotes", "“某某", 40_000],
    ["short endings", "某某谷", 40_000],
  ])("%s takes time in step with its length", (_, piece, count) => {
    took(piece.repeat(2000));
    const small = Math.max(took(piece.repeat(count / 4)), 20);
    expect(took(piece.repeat(count))).toBeLessThan(small * 14);
  });
});
