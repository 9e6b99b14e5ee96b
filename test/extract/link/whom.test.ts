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

  it.each([
    [["江州纺织工业园去年产值108亿元。", "这座园区累计投入53亿元。"], "53亿元 江州纺织工业园"],
    [["云台经济开发区去年产值120亿元，这家老牌开发区有企业430家。"], "430家 云台经济开发区"],
    [
      [
        "江北高新技术产业开发区换了模样。",
        "这个2020年由城北经济开发区和城东工业集中区整合设立的省级开发区，面积42平方公里。",
      ],
      "42平方公里 江北高新技术产业开发区",
    ],
    [["宜安高新区来了新伙伴。智能家电产业园二期破土动工。这个总投资23亿元的项目，占地412亩。"], "412亩 智能家电产业园"],
  ])("a demonstrative with any classifier means the park told of: %s", (lines, wanted) => {
    expect(whom(...lines)).toContain(wanted);
  });

  it.each([
    ["在南河经济技术开发区，厂房拔地而起。去年，全区完成工业产值320亿元。", "320亿元 南河经济技术开发区"],
    ["安平丝网产业园名声在外。目前，园内企业用工1.2万人。", "1.2万人 安平丝网产业园"],
    ["说起滨湖高新区，人人称道。区内企业去年纳税9亿元。", "9亿元 滨湖高新区"],
  ])("全区 and 园内 are of the zone that the paragraph is about: %s", (line, wanted) => {
    expect(whom(line)).toContain(wanted);
  });

  it.each([
    ["由西平循环经济园区更名而来的西平清洁能源产业园，规划面积13平方公里。", "13平方公里 西平清洁能源产业园"],
    ["启安经济开发区脱胎于启安渔业工业园，现有企业96家。", "96家 启安经济开发区"],
    ["白河县办起了白河建材工业园；后来，这里更名为白河新型材料产业园，年产值90亿元。", "90亿元 白河新型材料产业园"],
  ])("an older name is not whom a figure is about: %s", (line, wanted) => {
    expect(whom(line)).toContain(wanted);
  });

  it.each([
    ["由江北县高新发展集团投资建设的航空零部件产业园占地186亩。", "186亩 航空零部件产业园"],
    ["梅岭生物医药产业园由梅岭县银泰投资有限公司负责运营，规划面积5平方公里。", "5平方公里 梅岭生物医药产业园"],
    ["都安经济开发区下辖的绿湖产业园，聚焦电子信息，厂房面积已有92万平方米。", "92万平方米 绿湖产业园"],
    ["玉山县、广丰区两地共建的信江产业园，总投资60亿元。", "60亿元 信江产业园"],
  ])("a park is found and told of behind who made, runs or owns it: %s", (line, wanted) => {
    expect(whom(line)).toContain(wanted);
  });

  it.each([
    ["总投资8亿元的智能水表项目日前在白马工业园开工，达产后年产水表200万台。", "8亿元 白马工业园"],
    ["青石装备产业园和青石光电产业园各有侧重，前者做大海工装备，去年营业收入200亿元。", "200亿元 青石装备产业园"],
    ["城南工业园去年产值45亿元，城北物流园产值30亿元，两园合计用工1.3万人。", "1.3万人 城南工业园、城北物流园"],
  ])("projects go to their park, and what is told of two to the one or to both: %s", (line, wanted) => {
    expect(whom(line)).toContain(wanted);
  });

  it("places counted together, particles and slogans are nobody", () => {
    expect(whom("天门、仙桃两市开发区去年产值2600亿元。")).toEqual(["2600亿元 天门、仙桃两市开发区"]);
    expect(whom("随着总投资20亿元的光伏玻璃深加工项目建成，桐山新材料产业园又添龙头。")).toEqual([
      "20亿元 光伏玻璃深加工项目",
    ]);
    expect(whom("全面推行“管委会+公司”模式。新桥开发区新建厂房30万平方米。")).toEqual(["30万平方米 新桥开发区"]);
  });
});
