import { describe, expect, it } from "vitest";
import { extractFacts, loadLexicon } from "../../../src/extract/index.ts";
import { documentOf } from "../names/read.ts";

const lexicon = loadLexicon();
/** Figure and subject of each fact, in order. */
const whom = (...lines: string[]) =>
  (extractFacts(documentOf(lines), lexicon).value?.facts ?? []).map(({ text, subject }) => `${text} ${subject?.name}`);

describe("what a clause introduces", () => {
  it.each([
    ["梧桐陶瓷产业园区更名为滨江陶瓷产业园，位于青阳市洛河县，规划面积18平方公里。", "18平方公里 滨江陶瓷产业园"],
    ["2021年，长河化工园由省政府批准更名为长河高新区，管辖面积28平方公里。", "28平方公里 长河高新区"],
    [
      "河西经济开发区保留南部片区，更名为永安经济开发区，仍为省级开发区，规划面积41平方公里。",
      "41平方公里 永安经济开发区",
    ],
    ["将沂河产业园、蒙山工业园合并组建沂蒙经济开发区，规划面积52平方公里。", "52平方公里 沂蒙经济开发区"],
    ["“一核”即鲁南新区，由甲子高新区和兰陵区部分区域整合设立，规划面积320平方公里。", "320平方公里 鲁南新区"],
  ])("what a park is called from then on: %s", (line, wanted) => {
    expect(whom(line)).toContain(wanted);
  });

  it.each([
    ["青岭碳酸钙产业园，为青岭工业区的园中园，规划面积6.2平方公里。", "6.2平方公里 青岭碳酸钙产业园"],
    [
      "中越（玉川）茶产业园，作为玉川综合保税区的配套园区，设在江南区，规划面积5平方公里。",
      "5平方公里 中越（玉川）茶产业园",
    ],
    [
      "北川铝产业示范园，选址新田区头桥镇，由广川开发有限责任公司承担一级开发，预计总投资180亿元。",
      "180亿元 北川铝产业示范园",
    ],
    [
      "以兰江经济技术开发区为主体，统筹安平园区、西河园区、皋山园区，整合后规划面积200平方公里。",
      "200平方公里 兰江经济技术开发区",
    ],
    ["云溪高新区去年被列入全省第四批化工园区名单，认定面积8平方公里。", "8平方公里 云溪高新区"],
    [
      "（二）滨海经济开发区新增面积9平方公里，用于宏远集团、临港钢铁基地的配套，投资强度不低于350万元。",
      "不低于350万元 滨海经济开发区",
    ],
  ])("whose part it is, its set and its builder are not told of: %s", (line, wanted) => {
    expect(whom(line)).toContain(wanted);
  });

  it.each([
    ["柳河经开区规划建设的氢能装备产业园在西片区动工，占地640亩，总投资38亿元。", "38亿元 氢能装备产业园"],
    ["会上，全市12个项目签约，总投资150亿元，其中5个项目落地柳河经开区，总投资40亿元。", "40亿元 柳河经开区"],
    ["投资165亿元的岳阳炼化一体化项目进入全面建设阶段，当年完成投资37.8亿元。", "37.8亿元 岳阳炼化一体化项目"],
  ])("parks, projects and where they settle: %s", (line, wanted) => {
    expect(whom(line)).toContain(wanted);
  });
});

describe("companies without a name", () => {
  it.each([
    ["这块210亩的土地2011年出让给一家化工企业，企业当年承诺投资5亿元。", ["210亩 一家化工企业", "5亿元 一家化工企业"]],
    [
      "其中156亩重新挂牌，被两家企业摘得，分别投资4亿元和2亿元建设零部件项目，达产后年税收合计4000万元。",
      ["156亩 两家企业", "4亿元 两家企业", "2亿元 两家企业", "4000万元 两家企业"],
    ],
    [
      "柳河经开区去年引进一家电池企业，租用厂房3万平方米，总投资6亿元。",
      ["3万平方米 一家电池企业", "6亿元 一家电池企业"],
    ],
    ["在柳河经开区，某药企占地120亩，投资2亿元，至今没有投产。", ["120亩 某药企", "2亿元 某药企"]],
  ])("own their figures: %s", (line, wanted) => {
    expect(whom("柳河经开区去年产值300亿元。", line)).toEqual(expect.arrayContaining(wanted));
  });

  it("and are none where they are only counted", () => {
    expect(whom("柳河经开区去年新增一家上市企业，产值增长9%。")).toContain("9% 柳河经开区");
    expect(whom("柳河经开区有两家企业产值超过10亿元，税收合计3亿元。").at(-1)).toBe("3亿元 柳河经开区");
  });
});

describe("what an article and its sets are about", () => {
  const news = [
    "华灿新材料股份有限公司昨日与柳河经开区签约，将建设光刻胶生产基地。",
    "根据协议，项目总投资20亿元，一期用地90亩。",
    "华灿新材料股份有限公司研发人员120人。华灿新材料股份有限公司拥有专利80件。",
    "柳河经开区规划面积30平方公里，目前已有企业140家。",
    "“送货半径不远。”他说，公司去年营业收入5亿元。",
  ];

  it("goes back to the company an article is about, and stays with the park told of", () => {
    const facts = whom(...news);
    expect(facts).toContain("90亩 华灿新材料股份有限公司");
    expect(facts).toContain("140家 柳河经开区");
    expect(facts.at(-1)).toBe("5亿元 华灿新材料股份有限公司");
  });

  it.each([
    [
      "到2026年，全市产业园区产值突破2000亿元，柳河经开区突破600亿元；三年累计盘活厂房80万平方米。",
      "80万平方米 全市产业园区",
    ],
    ["今年，全市盘活园区闲置厂房200万平方米。", "200万平方米 全市园区"],
    [
      "青河经济开发区实行一区三园，包括青河建材工业园和老城区石化工业园，2021年全区工业增加值40亿元。",
      "40亿元 青河经济开发区",
    ],
    ["柳河经开区管委会主任李明介绍，园区今年引进项目30个。", "30个 柳河经开区"],
  ])("goes back to the set or the zone: %s", (line, wanted) => {
    expect(whom(line)).toContain(wanted);
  });

  it("a fund that a park pays for is the park's, one with a size of its own is a programme", () => {
    expect(whom("柳河经开区今年拿出5亿元组建产业基金。")).toContain("5亿元 柳河经开区");
    expect(whom("柳河经开区设立总规模30亿元的产业发展母基金。")).toContain("30亿元 产业发展母基金");
  });
});

describe("a line that is only a title", () => {
  const park = "青石经济技术开发区位于青石县，简称青石经开区，规划面积30平方公里，入驻企业260家。";
  const inner = "青石新能源产业园由青石经开区与青石学院共建，占地900亩，厂房出租率92%。";

  it("ends what was told of before it, and 园区 is the page's park again", () => {
    const said = whom(park, "园中园", inner, "投资环境", "园区可供工业用地2100亩，税收力争达到28亿元。");
    expect(said).toContain("900亩 青石新能源产业园");
    expect(said.slice(-2)).toEqual(["2100亩 青石经济技术开发区", "28亿元 青石经济技术开发区"]);
  });
});
