import { describe, expect, it } from "vitest";
import { extractFacts, loadLexicon } from "../../../src/extract/index.ts";
import { documentOf } from "../names/read.ts";

const lexicon = loadLexicon();
/** Figure and subject of each fact, in order. */
const whom = (...lines: string[]) =>
  (extractFacts(documentOf(lines), lexicon).value?.facts ?? []).map(({ text, subject }) => `${text} ${subject?.name}`);

describe("whom a paragraph goes on to speak of", () => {
  it.each([
    [["大丰港经济开发区紧邻射阳港工业园区。", "园区去年产值达86亿元。"], "86亿元 大丰港经济开发区"],
    [["2022年7月，岳塘氢能产业园跻身全省第三批28家特色园区。园区占地1200亩。"], "1200亩 岳塘氢能产业园"],
    [["安吉智能家居产业园与临安云制造小镇联手办展。园区入驻企业62家。"], "62家 安吉智能家居产业园"],
    [["走进荆门通用航空产业园，机库一字排开。园区占地900亩。"], "900亩 荆门通用航空产业园"],
  ])("a neighbour, a partner or a set that was joined is nobody's 园区: %s", (lines, wanted) => {
    expect(whom(...lines)).toContain(wanted);
  });

  it.each([
    ["凤台经济开发区的煤化工产业园，建成区不足6平方公里，去年完成产值98亿元。", "98亿元 煤化工产业园"],
    ["龙泉高新区里的剪刀产业园占地2300亩。", "2300亩 剪刀产业园"],
    ["北部片区的电子化学品产业园有企业36家。", "36家 电子化学品产业园"],
  ])("what lies in another park is told of under its own name: %s", (line, wanted) => {
    expect(whom(line)).toContain(wanted);
  });

  it.each([
    ["龙头企业海宸光能告诉记者，公司今年计划投入23亿元扩产。", "海宸光能"],
    ["链主企业金穗生物去年实现销售收入47亿元。", "金穗生物"],
    ["宏磁股份今年上半年营业收入12.6亿元，同比增长8%。", "宏磁股份"],
  ])("a company goes by the name it is called: %s", (line, name) => {
    const facts = whom("嘉禾经济开发区去年营业收入310亿元。", line);
    expect(facts.slice(1).every((fact) => fact.endsWith(name))).toBe(true);
    expect(facts.length).toBeGreaterThan(1);
  });

  it.each([
    ["去年底投产的鼎盛电路智能工厂，总投资12亿元，占地180亩。", "12亿元 鼎盛电路智能工厂"],
    ["华星年产20万吨锂电铜箔项目，总投资58亿元。", "58亿元 华星年产20万吨锂电铜箔项目"],
    ["沧海风电装备制造基地，占地640亩，总投资33亿元。", "640亩 沧海风电装备制造基地"],
  ])("a plant that makes up the first clause is what the next ones measure: %s", (line, wanted) => {
    expect(whom("如东洋口港经济开发区去年产值500亿元。", line)).toContain(wanted);
  });

  it("高新区 alone is the one the document is about before it is a counted set", () => {
    const lines = ["娄底高新技术产业开发区在全省14家高新区评价中居第6位。", "去年，高新区清理闲置用地1346亩。"];
    expect(whom(...lines).at(-1)).toBe("1346亩 娄底高新技术产业开发区");
  });
});
