import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { readText } from "../../../src/ingest/read/text.ts";
import { outline } from "../outline.ts";

const context = { source: "a.txt", mediaType: "text/plain", limits: defaultLimits };
const read = (...lines: string[]) => readText(lines.join("\n"), context).value!;
const tables = (...lines: string[]) => outline(read(...lines)).filter((line) => line.startsWith("table: "));
const PROSE = "临河市各园区运行总体平稳，重点项目建设按计划推进，主要指标完成情况如下。";
const AFTER = "下一步，各园区将继续加大招商引资力度，力争全年目标任务圆满完成。";

describe("tables whose cells stand one a line", () => {
  const parks = ["园区", "面积", "企业", "甲园", "12.5", "310", "乙园", "3.2", "145", "丙园", "6.8", "92"];
  const projects = ["项目", "投资", "进度", "高速路", "46", "完工", "污水厂", "8.5", "在建", "变电站", "3", "在建"];
  const parkTable = "table: 园区|面积|企业 / 甲园|12.5|310 / 乙园|3.2|145 / 丙园|6.8|92";
  const projectTable = "table: 项目|投资|进度 / 高速路|46|完工 / 污水厂|8.5|在建 / 变电站|3|在建";

  it("two in a row are two, with a caption between them and without", () => {
    expect(tables(PROSE, "表1 园区", ...parks, "表2 项目", ...projects, AFTER)).toEqual([parkTable, projectTable]);
    expect(tables(PROSE, ...parks, ...projects, AFTER)).toEqual([parkTable, projectTable]);
  });

  it("the caption may stand on one line with the first head", () => {
    for (const [line, caption] of [
      ["表1 各园区情况园区", "表1 各园区情况"],
      ["表1 各园区情况 园区", "表1 各园区情况"],
      ["附表2：园区一览（单位：家）园区", "附表2：园区一览（单位：家）"],
      ["2023年园区统计表园区", "2023年园区统计表"],
    ] as const) {
      const document = read(PROSE, line, ...parks.slice(1), AFTER);
      expect(outline(document), line).toContain(parkTable);
      expect(document.text, line).toContain(`\n${caption}\n`);
      for (const run of document.blocks.flatMap((block) => block.runs))
        expect([PROSE, line, ...parks.slice(1), AFTER].join("\n").slice(run.origin.start, run.origin.end)).toBe(
          document.text.slice(run.start, run.end),
        );
    }
    const wide = [
      "单位",
      "2022年",
      "2023年",
      "产值",
      "亿元",
      "30",
      "40",
      "企业",
      "家",
      "20",
      "25",
      "税收",
      "亿元",
      "8",
      "9",
    ];
    const wideTable = "table: 指标|单位|2022年|2023年 / 产值|亿元|30|40 / 企业|家|20|25 / 税收|亿元|8|9";
    expect(tables(PROSE, "表1 主要指标完成情况指标", ...wide, AFTER)).toEqual([wideTable]);
    expect(tables(PROSE, "表1 主要指标", "指标", ...wide, AFTER)).toEqual([wideTable]);
    const counted = ["项目", "进度", "1", "高速路", "完工", "2", "污水厂", "在建", "3", "变电站", "在建"];
    expect(tables(PROSE, "重点项目清单序号", ...counted, AFTER)).toEqual([
      "table: 序号|项目|进度 / 1|高速路|完工 / 2|污水厂|在建 / 3|变电站|在建",
    ]);
  });

  it("a note after one is none of its rows", () => {
    for (const note of ["注：数据为快报数。", "注：1.数据为快报数", "说明：面积为规划面积", "数据来源：临河市统计局"]) {
      const document = read(PROSE, ...parks, note, AFTER);
      expect(outline(document)).toContain(parkTable);
      expect(document.blocks.at(-2)?.type).not.toBe("table");
    }
  });

  it("a row of units under the heads is a row of the head, its cells over their columns", () => {
    const body = parks.slice(3);
    expect(tables(PROSE, "园区", "面积", "企业", "（平方公里）", "（家）", ...body, AFTER)).toEqual([
      "table: 园区|面积|企业 / |（平方公里）|（家） / 甲园|12.5|310 / 乙园|3.2|145 / 丙园|6.8|92",
    ]);
    expect(
      tables(PROSE, "指标", "单位", "数量", "产值", "亿元", "312", "企业", "家", "147", "税收", "亿元", "9.8", AFTER),
    ).toEqual(["table: 指标|单位|数量 / 产值|亿元|312 / 企业|家|147 / 税收|亿元|9.8"]);
    expect(
      tables(
        PROSE,
        "序号",
        "园区",
        "面积",
        "产值",
        "平方公里",
        "亿元",
        "1",
        "甲园",
        "12",
        "30",
        "2",
        "乙园",
        "3",
        "8",
        "3",
        "丙园",
        "6",
        "9",
        AFTER,
      ),
    ).toEqual(["table: 序号|园区|面积|产值 / ||平方公里|亿元 / 1|甲园|12|30 / 2|乙园|3|8 / 3|丙园|6|9"]);
  });

  it("rows begin with their number, whatever their cells", () => {
    const lines = [
      "序号",
      "园区名称",
      "面积（公顷）",
      "主导产业",
      "1",
      "甲园",
      "120",
      "装备",
      "2",
      "乙园",
      "80",
      "食品",
      "3",
      "丙园",
      "96",
      "新材料",
      "4",
      "丁园",
      "15",
      "物流",
    ];
    expect(tables(PROSE, ...lines, AFTER)).toEqual([
      "table: 序号|园区名称|面积（公顷）|主导产业 / 1|甲园|120|装备 / 2|乙园|80|食品 / 3|丙园|96|新材料 / 4|丁园|15|物流",
    ]);
  });

  it("a row with cells missing is put under the heads its cells fit, where they fit one way alone", () => {
    const rows = (third: string[]) => [
      "序号",
      "园区",
      "面积",
      "产业",
      "1",
      "甲园",
      "120",
      "装备",
      "2",
      "乙园",
      "80",
      "食品",
      ...third,
      "4",
      "丁园",
      "15",
      "物流",
    ];
    const whole = (third: string) => [
      `table: 序号|园区|面积|产业 / 1|甲园|120|装备 / 2|乙园|80|食品 / ${third} / 4|丁园|15|物流`,
    ];
    expect(tables(PROSE, ...rows(["3", "丙园", "96"]), AFTER)).toEqual(whole("3|丙园|96|"));
    expect(tables(PROSE, ...rows(["3", "丙园", "新材料"]), AFTER)).toEqual(whole("3|丙园||新材料"));
  });

  it("an empty line is an empty cell where every other line is a cell", () => {
    expect(
      tables(
        PROSE,
        "园区",
        "面积",
        "产值",
        "甲园",
        "12",
        "30",
        "乙园",
        "",
        "8",
        "丙园",
        "6",
        "9",
        "丁园",
        "7",
        "11",
        "",
        AFTER,
      ),
    ).toEqual(["table: 园区|面积|产值 / 甲园|12|30 / 乙园||8 / 丙园|6|9 / 丁园|7|11"]);
  });

  it("a line over the heads is none of them", () => {
    const body = ["序号", "园区", "面积", "产业", "1", "甲园", "120", "装备", "2", "乙园", "80", "食品"];
    const counted = ["table: 序号|园区|面积|产业 / 1|甲园|120|装备 / 2|乙园|80|食品"];
    expect(tables(PROSE, "附：临河市园区基本情况", ...body, AFTER)).toEqual(counted);
    const plain = ["园区", "面积", "产业", "甲园", "120", "装备", "乙园", "80", "食品", "丙园", "96", "物流"];
    for (const over of ["临河市园区基本情况", "具体如下：", "临河三园"])
      expect(tables(PROSE, over, ...plain, AFTER), over).toEqual([
        "table: 园区|面积|产业 / 甲园|120|装备 / 乙园|80|食品 / 丙园|96|物流",
      ]);
  });

  it("a row of sums has its figures under columns of figures, or those that add up to them", () => {
    const rows = ["序号", "园区", "区县", "面积", "企业", "产业", "1", "甲园", "东区", "120", "30", "装备"];
    const more = ["2", "乙园", "西区", "80", "12", "食品"];
    const grid = "table: 序号|园区|区县|面积|企业|产业 / 1|甲园|东区|120|30|装备 / 2|乙园|西区|80|12|食品";
    expect(tables(PROSE, ...rows, ...more, "合计", "200", "42", AFTER)).toEqual([`${grid} / 合计|||200|42|`]);
    expect(tables(PROSE, ...rows, ...more, "总 计", "42", AFTER)).toEqual([`${grid} / 总 计||||42|`]);
    expect(tables(PROSE, ...rows, ...more, "合计", "—", "—", "200", "42", "—", AFTER)).toEqual([
      `${grid} / 合计|—|—|200|42|—`,
    ]);
    // Neither column adds up to it.
    expect(tables(PROSE, ...rows, ...more, "合计", "57", AFTER)).toEqual([grid]);
    expect(tables(PROSE, ...rows, "小计", "120", "30", ...more, "小计", "80", "12", AFTER)).toEqual([
      "table: 序号|园区|区县|面积|企业|产业 / 1|甲园|东区|120|30|装备 / 小计|||120|30| / 2|乙园|西区|80|12|食品 / 小计|||80|12|",
    ]);
    expect(tables(PROSE, ...rows.slice(0, 6), "合计", "200", "42", ...rows.slice(6), ...more, AFTER)).toEqual([
      "table: 序号|园区|区县|面积|企业|产业 / 合计|||200|42| / 1|甲园|东区|120|30|装备 / 2|乙园|西区|80|12|食品",
    ]);
  });

  it("a numbered row may hold sentences, and a table of words shows by its parks' names", () => {
    const heads = ["序号", "园区", "定位"];
    expect(
      tables(PROSE, ...heads, "1", "甲园", "以装备为主。", "2", "乙园", "以食品为主。", "3", "丙园", "物流", AFTER),
    ).toEqual(["table: 序号|园区|定位 / 1|甲园|以装备为主。 / 2|乙园|以食品为主。 / 3|丙园|物流"]);
    const words = ["所在区", "园区名称", "主导产业", "东区", "甲装备园", "装备", "西区", "乙食品产业园", "—"];
    expect(tables(PROSE, "各园区名录", ...words, AFTER)).toEqual([
      "table: 所在区|园区名称|主导产业 / 东区|甲装备园|装备 / 西区|乙食品产业园|—",
    ]);
  });
});

describe("what is no table", () => {
  it.each([
    ["short lines of words", ["甲园", "乙园", "丙园", "丁园", "戊园", "己园", "庚园", "辛园"]],
    ["a way through a site with numbers", ["首页", "1", "2", "3", "下一页", "尾页"]],
    ["numbered clauses", ["序号", "要求", "1", "加快项目建设", "加强要素保障", "2", "优化营商环境"]],
    ["a list of phone numbers", ["联系人", "王某", "电话", "0000-8000000", "传真", "0000-8000001"]],
  ])("%s", (_, lines) => {
    expect(tables(PROSE, ...lines, AFTER)).toEqual([]);
  });
});
