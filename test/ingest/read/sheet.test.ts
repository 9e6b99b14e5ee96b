import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { addressOf, readSheet } from "../../../src/ingest/read/sheet.ts";
import { columnHeads, cut } from "../../../src/model/index.ts";
import { makeZip } from "../makers.ts";
import { outline } from "../outline.ts";

const context = { source: "a.xlsx", mediaType: "", limits: defaultLimits };

function workbook(bookType: "xlsx" | "xls" | "ods"): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["江海市开发区主要指标（2023年）"],
    ["", "", "", "", "单位：亿元"],
    ["开发区", "产值", "", "税收", ""],
    ["", "数值", "增速", "数值", "增速"],
    ["甲开发区", 1234.5, 0.056, 33.2, -0.012],
    ["乙开发区", 900, 0.081, 20.1, 0.02],
    ["注：数据为初步核算数，以年报为准。"],
    [],
    ["园区", "面积"],
    ["东园", 3],
    ["西园", 4.5],
  ]);
  const span = (r0: number, c0: number, r1: number, c1: number) => ({ s: { r: r0, c: c0 }, e: { r: r1, c: c1 } });
  sheet["!merges"] = [span(0, 0, 0, 4), span(2, 0, 3, 0), span(2, 1, 2, 2), span(2, 3, 2, 4), span(6, 0, 6, 4)];
  for (const cell of ["C5", "C6", "E5", "E6"]) sheet[cell].z = "0.0%";
  sheet.B5.z = "#,##0.0";
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "指标");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["代码"], ["x"]]), "隐");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: "array", bookType }));
}

describe("a workbook", () => {
  for (const type of ["xlsx", "xls"] as const) {
    it(`reads title, unit, header rows, figures as shown, notes and a second table (${type})`, async () => {
      const { value, issues } = await readSheet(workbook(type), context);
      expect(issues).toEqual([]);
      expect(outline(value!)).toEqual([
        "heading1: 江海市开发区主要指标（2023年）",
        "caption: 单位：亿元",
        "table: 开发区|产值||税收| / |数值|增速|数值|增速 / 甲开发区|1,234.5|5.6%|33.2|-1.2% / 乙开发区|900|8.1%|20.1|2.0%",
        "paragraph: 注：数据为初步核算数，以年报为准。",
        "table: 园区|面积 / 东园|3 / 西园|4.5",
      ]);
      const block = value!.blocks[2]!;
      expect([block.table?.unit, block.table?.headerRows]).toEqual(["亿元", 2]);
      expect(columnHeads(block.table!, value!.text, 4)).toEqual(["税收", "增速"]);
      const cell = block.table!.cells.find((one) => cut(value!.text, one) === "8.1%")!;
      expect(cell.origin).toEqual({ kind: "sheet", sheet: "指标", cell: "C6" });
    });
  }

  it("names places as spreadsheets do", () => {
    expect([addressOf(6, 1), addressOf(0, 25), addressOf(0, 26), addressOf(99, 701), addressOf(0, 702)]).toEqual([
      "B7",
      "Z1",
      "AA1",
      "ZZ100",
      "AAA1",
    ]);
  });

  it("reads as many cells as are allowed and says so", async () => {
    const { issues } = await readSheet(workbook("xlsx"), { ...context, limits: { ...defaultLimits, maxCells: 5 } });
    expect(issues.map((issue) => issue.code)).toEqual(["TOO_MANY_CELLS"]);
  });

  it("says in one code what is wrong", async () => {
    const codes = async (bytes: Uint8Array) => (await readSheet(bytes, context)).issues.map((issue) => issue.code);
    const whole = workbook("xlsx");
    expect(await codes(whole.slice(0, whole.length - 100))).toEqual(["ZIP_BROKEN"]);
    expect(await codes(workbook("xls").slice(0, 700))).toEqual(["SHEET_BROKEN"]);
    expect(await codes(makeZip([{ name: "xl/workbook.xml", bytes: Buffer.alloc(64 * 1024 * 1024, 32) }]))).toEqual([
      "ZIP_BOMB",
    ]);
  });
});
