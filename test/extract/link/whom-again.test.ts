import { describe, expect, it } from "vitest";
import { extractFacts, loadLexicon } from "../../../src/extract/index.ts";
import { documentOf } from "../names/read.ts";

const lexicon = loadLexicon();
/** Figure and subject of each fact, in order. */
const whom = (...lines: string[]) =>
  (extractFacts(documentOf(lines), lexicon).value?.facts ?? []).map(({ text, subject }) => `${text} ${subject?.name}`);

describe("whom a text comes back to", () => {
  it.each([
    ["桐乡开发区签约项目80个；海宁高新区谈成的只有61个，但投资总额达到574亿元。", "574亿元 海宁高新区"],
    ["甲河高新区、乙江高新区在综合评价中分列第68位和第71位，前者退了2位。", "2位 甲河高新区"],
    ["去年市里把望江科学城并入宜城高新区管理，前者核定面积4.6平方公里。", "4.6平方公里 望江科学城"],
    ["它的后劲来自绍兴芯片产业园：后者去年产值突破400亿元。", "突破400亿元 绍兴芯片产业园"],
    ["跟东湖高新区比，我们还是小字辈，人家去年高新技术企业就有1600多家。", "1600多家 东湖高新区"],
  ])("by 前者, 后者, 人家 and the parts of a sentence: %s", (line, wanted) => {
    expect(whom(line)).toContain(wanted);
  });

  it.each([
    [
      ["宁国经开区管辖面积150平方公里，下辖河东园区、港口园区和汪溪产业园三大板块。2024年，该区产值1068亿元。"],
      "1068亿元 宁国经开区",
    ],
    [["年头最久的是舟山船舶产业园，2011年成立，规划面积达47平方公里。"], "47平方公里 舟山船舶产业园"],
    [
      ["随州高新区总规划面积150平方公里，其中城南产业园、淅河工业园分别为80平方公里和70平方公里，已建成41平方公里。"],
      "41平方公里 随州高新区",
    ],
    [["吴江开发区建设光纤产业园二期，规划用地1180亩；一期已入驻企业46家。"], "46家 光纤产业园"],
    [["专栏2　磁材产业园提能工程", "分三期扩建，总投资68亿元。"], "68亿元 磁材产业园"],
  ])("over lists, parts, stages and boxes: %s", (lines, wanted) => {
    expect(whom(...lines)).toContain(wanted);
  });

  it.each([
    ["宜春高新区去年签约137个项目，号称投资850亿元。", "850亿元 宜春高新区"],
    ["与邻县共建双龙氢能产业园，规划用地1500亩，估算总投资50亿元。", "50亿元 双龙氢能产业园"],
    ["2025年，龙泉高新区将围绕远山动力引进配套企业20家。", "20家 龙泉高新区"],
    ["九龙开发区设立3亿元风险资金池，撬动银行信贷20亿元。", "20亿元 九龙开发区"],
  ])("claims, verbs and whom somebody gathers round are no company's: %s", (line, wanted) => {
    expect(whom(line)).toContain(wanted);
  });

  it("a company that a story follows is called 公司 all through it", () => {
    const facts = whom(
      "站在海州新区的新楼里，创始人把工牌递给记者看。",
      "2011年，他在南山高新区注册了山东禾望传感科技股份有限公司（以下简称“禾望传感”），注册资本50万元。",
      "2015年，公司搬进了青岛智造产业园，租下2800平方米标准厂房。禾望传感的新产线在这里试产。",
      "青岛智造产业园占地640亩。",
      "前年，公司拿到大单，年营业收入过6亿元。禾望传感又一次动身。",
      "今年，公司将再投3.3亿元。",
    );
    for (const figure of ["50万元", "2800平方米", "过6亿元"])
      expect(facts).toContain(`${figure} 山东禾望传感科技股份有限公司`);
    expect(facts).toContain("3.3亿元 禾望传感");
    expect(facts).toContain("640亩 青岛智造产业园");
  });
});
