import { describe, expect, it } from "vitest";
import { createBuilder } from "../../src/ingest/builder.ts";
import { readDocument } from "../../src/ingest/index.ts";
import { isCaptionLine, unitOf } from "../../src/ingest/tablecaptions.ts";
import { findHeads, isFigureCell } from "../../src/ingest/tableheads.ts";
import { buildGrid, type CellInput, mergeBlankHeads } from "../../src/ingest/tables.ts";
import { cellAt, columnHeads, cut, rowHeads, type Table } from "../../src/model/index.ts";

const cell = (text: string, rowSpan = 1, columnSpan = 1): CellInput => ({
  pieces: text === "" ? [] : [{ text, origin: { kind: "text" } }],
  rowSpan,
  columnSpan,
});
const rows = (...lines: string[]) => lines.map((line) => line.split("|").map((text) => cell(text)));

function build(input: CellInput[][]): { table: Table; text: string } {
  const builder = createBuilder();
  builder.table(input, { kind: "text" });
  const { text, blocks } = builder.finish();
  return { table: blocks[0]!.table!, text };
}

describe("a table's grid", () => {
  it("fills merged cells, so that each place knows its cell", () => {
    const { table, text } = build([
      [cell("序号", 2), cell("名称", 2), cell("面积（平方公里）", 1, 2)],
      [cell("规划"), cell("建成")],
      [cell("1"), cell("甲园"), cell("20"), cell("16.4")],
      [cell("2"), cell("乙园"), cell("15.5"), cell("3.5")],
    ]);
    expect(cut(text, cellAt(table, 1, 0)!)).toBe("序号");
    expect(columnHeads(table, text, 3)).toEqual(["面积（平方公里）", "建成"]);
    expect(rowHeads(table, text, 3)).toEqual(["乙园"]);
    expect(table.headerRows).toBe(2);
  });

  it("survives spans far larger than the table", () => {
    const grid = buildGrid([[cell("甲", 1_000_000, 1_000_000), cell("乙")], [cell("丙")]]);
    expect(grid.columns).toBeLessThanOrEqual(400);
    expect(grid.rows).toBeLessThanOrEqual(2);
  });

  it("takes out empty rows and columns", () => {
    const grid = buildGrid(rows("名称||面积", "||", "甲园||3"));
    expect([grid.rows, grid.columns]).toEqual([2, 2]);
  });

  it("reads a blank first cell as the one above it, not one that heads nothing", () => {
    const merged = mergeBlankHeads(
      rows("开发区|区块|面积", "甲开发区|合计|18", "|东区块|11", "|西区块|7", "乙开发区|全域|9"),
    );
    const { table, text } = build(merged);
    expect(rowHeads(table, text, 2)).toEqual(["甲开发区", "东区块"]);
    expect(rowHeads(table, text, 3)).toEqual(["甲开发区", "西区块"]);
    expect(rowHeads(table, text, 4)).toEqual(["乙开发区", "全域"]);
  });
});

describe("heads of a table", () => {
  const heads = (input: CellInput[][]) => findHeads(buildGrid(input));

  it("sees one header row over figures, and the name column after running numbers", () => {
    expect(
      heads(rows("序号|园区|规划面积|主导产业", "1|甲园|3.2|集成电路", "2|乙园|4.5|生物医药", "3|丙园|6|新材料")),
    ).toEqual({ headerRows: 1, headColumns: 2 });
  });

  it("takes years as labels, not as figures", () => {
    expect(heads(rows("指标|2020年|2025年", "产值（亿元）|100|200", "税收（亿元）|10|21"))).toEqual({
      headerRows: 1,
      headColumns: 1,
    });
  });

  it("finds no header over pairs of name and value", () => {
    expect(heads(rows("规划面积|14.67平方公里", "总投资|80亿元", "入驻企业|120家"))).toEqual({
      headerRows: 0,
      headColumns: 1,
    });
  });

  it("takes a group column and the names beside it", () => {
    const input = [
      [cell("类型"), cell("序号"), cell("指标"), cell("单位"), cell("2025年")],
      [cell("体系", 2), cell("1"), cell("甲"), cell("个"), cell("50左右")],
      [cell("2"), cell("乙"), cell("个"), cell("10")],
    ];
    expect(heads(input)).toEqual({ headerRows: 1, headColumns: 3 });
  });

  it("counts a title over the whole width as part of the head but of no column", () => {
    const { table, text } = build([
      [cell("2023年主要指标（单位：亿元）", 1, 3)],
      [cell("园区"), cell("产值"), cell("税收")],
      [cell("甲园"), cell("100"), cell("9")],
      [cell("乙园"), cell("80"), cell("7")],
    ]);
    expect(columnHeads(table, text, 1)).toEqual(["产值"]);
    expect([table.caption, table.unit, table.headerRows]).toEqual(["2023年主要指标", "亿元", 2]);
  });
});

describe("lines round a table", () => {
  it("tells figures from labels", () => {
    for (const text of ["3.2", "1,234.5", "约85", "5.6%", "50左右", "≥70", "2—3个", "—", "12万平方米"])
      expect([text, isFigureCell(text)]).toEqual([text, true]);
    for (const text of ["2020年", "“十四五”", "5G产业生态园区规划", "甲园", "", "2022"])
      expect([text, isFigureCell(text)]).toEqual([text, false]);
  });

  it("reads the unit a line states", () => {
    expect(unitOf("单位：亿元")).toBe("亿元");
    expect(unitOf("表3 工业用地（计量单位: 公顷）")).toBe("公顷");
    expect(unitOf("责任单位由市发改委确定")).toBeNull();
    expect(unitOf("发布单位：江海市商务局")).toBeNull();
    expect(unitOf("编印单位：市开发区协会秘书处")).toBeNull();
    expect(unitOf("单位：江海市统计局")).toBeNull();
  });

  it("knows a table's name from a sentence", () => {
    for (const line of ["表1 主要指标", "表2-1主要指标表", "附表 首批目录", "园区主要经济指标一览表", "（单位：万元）"])
      expect([line, isCaptionLine(line)]).toEqual([line, true]);
    for (const line of ["表示不设目标的数据以横线代替。", "图书馆建设三年行动", "甲园规划面积3平方公里。"])
      expect([line, isCaptionLine(line)]).toEqual([line, false]);
  });

  it("gives a table its name and unit from the lines before it", () => {
    const builder = createBuilder();
    const say = (text: string) => [{ text, origin: { kind: "text" as const } }];
    builder.paragraph(say("现将主要指标通报如下。"));
    builder.paragraph(say("表1 主要指标"));
    builder.paragraph(say("单位：亿元"));
    builder.table(rows("园区|产值", "甲园|100", "乙园|90"), { kind: "text" });
    const { blocks } = builder.finish();
    expect(blocks.map((block) => block.type)).toEqual(["paragraph", "caption", "caption", "table"]);
    expect([blocks[3]?.table?.caption, blocks[3]?.table?.unit]).toEqual(["表1 主要指标", "亿元"]);
  });

  it("keeps the caption that a page's own markup gives a table", async () => {
    const cells = ["甲园", "312", "乙园", "96"].map((words) => `<td>${words}</td>`);
    const page = `<html><body><h1>各园区上半年主要数据</h1><p>现将各园区上半年的主要数据公布如下，最终数据以年报为准，请各单位留意。</p>
      <table><caption>2021年1—6月</caption><tr><th>园区</th><th>产值（亿元）</th></tr>
      <tr>${cells.slice(0, 2).join("")}</tr><tr>${cells.slice(2).join("")}</tr></table>
      <p>上半年，全区工业生产平稳，新投产企业十二家，各项数据均由园区报送并经统计部门审核。</p></body></html>`;
    const { value } = await readDocument(Buffer.from(page), { source: "a.html" });
    const at = value!.blocks.findIndex((block) => block.table);
    expect(value!.blocks[at]!.table!.caption).toBe("2021年1—6月");
    const { type, start, end } = value!.blocks[at - 1]!;
    expect([type, value!.text.slice(start, end)]).toEqual(["caption", "2021年1—6月"]);
  });
});
