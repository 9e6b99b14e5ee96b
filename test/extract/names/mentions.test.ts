import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../../../src/extract/gazetteer/index.ts";
import { readLines } from "./read.ts";

const told = (lines: string[]) =>
  readLines(lines).names.map(({ text, kind, name }) => (text === name ? `${kind}:${text}` : `${kind}:${text}→${name}`));

describe("names beside parks", () => {
  it("finds counted and described sets", () => {
    expect(told(["全市首批18个特色产业园区营收增长。"])).toContain("group:全市首批18个特色产业园区");
    expect(told(["全省开发区进出口回升，三家高新区领先。"])).toEqual(
      expect.arrayContaining(["group:全省开发区", "group:三家高新区"]),
    );
  });

  it("gives a short count the name of the fuller set", () => {
    expect(told(["首批18个特色产业园区揭晓。", "18个园区各有专长。"])).toContain("group:18个园区→首批18个特色产业园区");
  });

  it("resolves 全市 and 全省 to the place the document speaks of", () => {
    expect(told(["南通市召开会议。", "南通市提出，全市企业要增加投入，全省领先。"])).toEqual(
      expect.arrayContaining(["region:全市→南通市", "region:全省→江苏省"]),
    );
  });

  it("finds companies, in full and by what they invest", () => {
    expect(told(["海川精密机械股份有限公司扩产，远岫半导体计划投资8亿元。"])).toEqual(
      expect.arrayContaining(["organization:海川精密机械股份有限公司", "organization:远岫半导体"]),
    );
  });

  it("finds a plan's sectors", () => {
    expect(told(["四大先导产业签约项目60个，低空经济新赛道提速。"])).toEqual(
      expect.arrayContaining(["programme:四大先导产业", "programme:低空经济新赛道"]),
    );
  });
});

describe("words that point back", () => {
  it("takes 该园区 and a bare 园区 for the park named before", () => {
    const names = told(["淮州智能制造产业园扩建。该园区有企业40家，园区产值增长。"]);
    expect(names).toEqual(expect.arrayContaining(["park:该园区→淮州智能制造产业园", "park:园区→淮州智能制造产业园"]));
  });

  it("takes a bare noun for the set the document is about where no park was named", () => {
    expect(told(["全市产业园区产值增长。", "园区税收也在增长。"])).toContain("group:园区→全市产业园区");
  });

  it("never invents a park for 该园区", () => {
    expect(told(["该园区产值增长。"]).filter((name) => name.startsWith("park"))).toEqual([]);
  });
});

describe("the gazetteer", () => {
  it("has hundreds of parks, each with where it is from", () => {
    const { parks } = loadGazetteer();
    expect(parks.length).toBeGreaterThan(500);
    expect(parks.every((park) => park.from.length > 4 && park.place.length > 1)).toBe(true);
  });

  it("names what no rule of the language can", () => {
    const line = "信息飞鱼今年签约9个项目。";
    expect(readLines([line], "2024-06-20", false).parks).toEqual([]);
    expect(readLines([line], "2024-06-20", true).parks.map((park) => park.name)).toEqual(["信息飞鱼"]);
  });
});
