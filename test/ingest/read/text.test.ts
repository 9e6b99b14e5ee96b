import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { readText } from "../../../src/ingest/read/text.ts";
import { cut, rowHeads } from "../../../src/model/index.ts";
import { outline } from "../outline.ts";

const context = { source: "a.txt", mediaType: "text/plain", limits: defaultLimits };
const read = (text: string) => readText(text, context).value!;

describe("an article saved as text", () => {
  const page = [
    "首页 > 江海产业网 > 正文",
    "",
    "江海开发区上半年产值突破300亿元",
    "",
    "江海晚报 2024-07-19 08:30:00",
    "0",
    "分享到",
    "",
    "7月18日，江海开发区公布上半年数据，规上工业总产值达到312亿元，同比增长7.2%。",
    "",
    "江海开发区航拍图。王某 摄",
    "",
    "三个项目集中投产",
    "",
    "其中，甲装备、乙材料等三个项目在二季度投产，总投资46亿元。",
    "",
    "责任编辑：李某",
    "相关推荐",
    "邻市高新区产值超过900亿元，全省第一。",
    "热点推荐",
    "某明星现身机场，引来围观。",
  ].join("\n");

  it("keeps the article and leaves the page round it", () => {
    const document = read(page);
    expect(outline(document)).toEqual([
      "paragraph: 7月18日，江海开发区公布上半年数据，规上工业总产值达到312亿元，同比增长7.2%。",
      "heading1: 三个项目集中投产",
      "paragraph: 其中，甲装备、乙材料等三个项目在二季度投产，总投资46亿元。",
    ]);
  });

  it("reads headline, publisher and day from the lines above it", () => {
    const { title, publisher, published, kind } = read(page);
    expect({ title, publisher, published, kind }).toEqual({
      title: "江海开发区上半年产值突破300亿元",
      publisher: "江海晚报",
      published: "2024-07-19",
      kind: "news",
    });
  });

  it("gives a day without a year the year the article speaks of", () => {
    const text =
      "当前位置：首页 > 招商资讯\n\n江海县举行2023年园区推介会\n\nadmin3个月前 (05-16)招商资讯31\n\n5月15日，江海县举行2023年园区推介会，8家企业现场签约。到2025年，园区产值将达到100亿元。\n\n来源：江海日报\n扫一扫关注公众号\n相关文章\n某县园区开工";
    expect([read(text).published, read(text).publisher]).toEqual(["2023-05-16", "江海日报"]);
  });
});

describe("a plan taken out of Word", () => {
  const plan = [
    "江海市产业园区发展规划（2021—2025年）",
    "[bookmark: _Toc1234567]一、发展基础",
    "2020年，全市园区实现产值1200亿元。",
    "（一）园区体系",
    "1、江海高新区",
    "聚焦集成电路，规划面积12平方公里。",
    "二、主要目标",
    "江海市园区发展主要指标",
    "\t类型",
    "\t序号",
    "\t指标",
    "\t单位",
    "\t2025年",
    "",
    "\t规模",
    "\t1",
    "\t工业总产值",
    "\t亿元",
    "\t2000以上",
    "力争2200",
    "",
    "\t",
    "\t2",
    "\t营业收入",
    "\t亿元",
    "\t3500",
    "",
    "\t创新",
    "\t3",
    "\t研发机构",
    "\t家",
    "\t150",
    "",
    "[image: 0a1b2c3d.jpg]",
    "三、保障措施",
    "加强组织领导。",
    "江海市工业和信息化局",
    "二〇二一年六月十八日",
  ].join("\n");

  it("takes headings from numbering and leaves Word's residue", () => {
    const document = read(plan);
    expect(outline(document).filter((line) => line.startsWith("heading"))).toEqual([
      "heading1: 江海市产业园区发展规划（2021—2025年）",
      "heading2: 一、发展基础",
      "heading3: （一）园区体系",
      "heading4: 1、江海高新区",
      "heading2: 二、主要目标",
      "heading2: 三、保障措施",
    ]);
    expect(document.text).not.toMatch(/bookmark|image|_Toc/);
  });

  it("puts a table back together that was saved one cell a line", () => {
    const document = read(plan);
    const block = document.blocks.find((one) => one.table)!;
    const table = block.table!;
    expect([table.rows, table.columns, table.headerRows, table.flattened, table.caption]).toEqual([
      4,
      5,
      1,
      true,
      "江海市园区发展主要指标",
    ]);
    expect(rowHeads(table, document.text, 2)).toEqual(["规模", "营业收入"]);
    const value = table.cells.find((cell) => cell.row === 1 && cell.column === 4)!;
    expect(cut(document.text, value)).toBe("2000以上 力争2200");
  });

  it("reads the issuer and date of its signature", () => {
    const { publisher, published, kind } = read(plan);
    expect({ publisher, published, kind }).toEqual({
      publisher: "江海市工业和信息化局",
      published: "2021-06-18",
      kind: "plan",
    });
  });

  it("mends a number that a converter wrote in the wrong signs", () => {
    const document = read("一、现状\n现状良好。\n1、园区\n园区多。\n2、 形势\n形势复杂。\n三、目标\n目标明确。");
    expect(outline(document).filter((line) => line.startsWith("heading"))).toEqual([
      "heading1: 一、现状",
      "heading2: 1、园区",
      "heading1: 2、 形势",
      "heading1: 三、目标",
    ]);
  });
});

describe("tables in plain text", () => {
  const tables = (text: string) =>
    read(text).blocks.flatMap((block) => (block.table ? [`${block.table.rows}x${block.table.columns}`] : []));

  it("finds rows between tabs, bars and wide gaps", () => {
    expect(tables("说明如下。\n园区\t面积\n甲园\t3\n乙园\t4\n")).toEqual(["3x2"]);
    expect(tables("说明如下。\n| 园区 | 面积 |\n| 甲园 | 3 |\n| 乙园 | 4 |\n")).toEqual(["3x2"]);
    expect(tables("说明如下。\n园区    面积    产值\n甲园    3    10\n乙园    4    20\n")).toEqual(["3x3"]);
  });

  it("finds cells one a line by their running numbers", () => {
    expect(tables("目录如下。\n序号\n名称\n面积\n1\n甲园\n3\n2\n乙园\n4\n3\n丙园\n5\n以上园区实行年度考核。")).toEqual([
      "4x3",
    ]);
  });

  it("leaves short lines that are no table as they are", () => {
    expect(tables("甲园\n乙园\n丙园\n丁园\n戊园\n己园\n庚园\n辛园")).toEqual([]);
    expect(tables("采购需求：\n服务器12台\n交换机3台\n防火墙2台")).toEqual([]);
  });
});

describe("any text", () => {
  it("leads every run back to the same characters on its line", () => {
    const line = fc.constantFrom(
      "一、总则",
      "甲园规划面积3平方公里。",
      "\t甲",
      "\t",
      "[bookmark: _Toc1]（二）目标",
      "园区\t12\t3",
      "",
      "　　正文，一段。",
      "责任编辑：某",
      "12",
      "序号",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
        const source = lines.join(end);
        const document = readText(source, context).value!;
        const starts = [0];
        for (const one of source.split("\n")) starts.push(starts.at(-1)! + one.length + 1);
        for (const block of document.blocks) {
          let before = block.start;
          for (const run of block.runs) {
            expect(run.start).toBeGreaterThanOrEqual(before);
            before = run.end;
            const { start = 0, end: stop = 0, line: number = 1 } = run.origin;
            expect(source.slice(start, stop).replace(/\s/g, " ")).toBe(cut(document.text, run).replace(/\s/g, " "));
            expect(start).toBeGreaterThanOrEqual(starts[number - 1]!);
            expect(start).toBeLessThan(starts[number]!);
          }
        }
      }),
    );
  });

  it("is read in time that grows with its length, however hostile", () => {
    for (const text of [
      "[bookmark:".repeat(20_000),
      "\t\n".repeat(50_000),
      "第".repeat(100_000),
      "1\n".repeat(60_000),
      `${"a ".repeat(100_000)}\n`,
      "{HYPERLINK".repeat(20_000),
      "　".repeat(200_000),
    ]) {
      const begun = performance.now();
      readText(text, context);
      expect(performance.now() - begun).toBeLessThan(4_000);
    }
  });

  it("says so where there is nothing in it", () => {
    expect(readText(" \n\t\n", context).issues.map((issue) => issue.code)).toEqual(["EMPTY_BODY"]);
  });
});
