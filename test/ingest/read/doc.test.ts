import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { readDoc } from "../../../src/ingest/read/doc.ts";
import { sniffFormat } from "../../../src/ingest/read/sniff.ts";
import { makeDoc } from "../makers.ts";
import { outline } from "../outline.ts";

const context = { source: "a.doc", mediaType: "", limits: defaultLimits };
const codes = async (bytes: Uint8Array) => (await readDoc(bytes, context)).issues.map((issue) => issue.code);

const text = [
  "江海市园区发展规划\r",
  "一、发展基础\r",
  "2020年，全市园区产值达到1200亿元。\r",
  "表1 主要指标\r",
  "园区\x07面积\x07产值\x07\x07",
  "甲园\x07东区\r西区\x0710\x07\x07",
  "乙园\x073\x0720\x07\x07",
  "注：产值为快报数，单位为亿元，仅供参考。\r",
  "江海市发展和改革委员会\r",
  "2021年6月18日\r",
].join("");

describe("an old Word document", () => {
  it("gives paragraphs, headings by numbering, and tables", async () => {
    const bytes = makeDoc(text);
    expect(sniffFormat(bytes, { source: "a.txt" })).toBe("doc");
    const { value, issues } = await readDoc(bytes, context);
    expect(issues).toEqual([]);
    expect(outline(value!)).toEqual([
      "heading1: 江海市园区发展规划",
      "heading2: 一、发展基础",
      "paragraph: 2020年，全市园区产值达到1200亿元。",
      "caption: 表1 主要指标",
      "table: 园区|面积|产值 / 甲园|东区 西区|10 / 乙园|3|20",
      "paragraph: 注：产值为快报数，单位为亿元，仅供参考。",
      "paragraph: 江海市发展和改革委员会",
      "paragraph: 2021年6月18日",
    ]);
    const { title, publisher, published } = value!;
    expect({ title, publisher, published }).toEqual({
      title: "江海市园区发展规划",
      publisher: "江海市发展和改革委员会",
      published: "2021-06-18",
    });
    expect(value!.blocks[4]!.table!.cells[4]!.origin).toEqual({ kind: "doc", path: "body/tbl[1]/tr[2]/tc[2]" });
  });

  it("keeps a caption, a heading or a sentence between two tables out of them", async () => {
    const table = "园区\x07产值\x07\x07甲园\x0710\x07\x07";
    for (const between of ["表2 临河市园区名单", "二、重点项目", "各区县另有安排。"]) {
      const { value } = await readDoc(makeDoc(`正文一段。\r${table}${between}\r${table}完。\r`), context);
      expect(value?.blocks.map((block) => block.table?.rows)).toEqual([undefined, 2, undefined, 2, undefined]);
    }
  });

  it("written by LibreOffice is read whole; numbers counted by the program and cells merged side by side are not in it", async () => {
    const bytes = readFileSync(join(import.meta.dirname, "files", "libreoffice-plan.doc"));
    const { value, issues } = await readDoc(bytes, context);
    expect(issues).toEqual([]);
    expect(outline(value!)).toEqual([
      "heading1: 临河市产业园区提质方案（2025—2027年）",
      "paragraph: 为提升园区质量，制定本方案。到2027年，全市园区产值突破3000亿元。",
      "paragraph: 总体要求",
      expect.stringMatching(/: 指导思想$/),
      "paragraph: 坚持统筹，单位面积产值达到12.5亿元/平方公里（㎡换算另计）。",
      "paragraph: 重点任务",
      "caption: 表1 主要指标（单位：亿元）",
      "table: 指标|2025年|2027年 / 产值|2100|3000 / 合计|5100| / 税收|80|120 / |81|121",
      "heading2: 一、手写标题",
      "paragraph: 第一段。",
      "paragraph: 软回车前",
      expect.stringMatching(/: 软回车后$/),
      "paragraph: 𠮷林与①②，英文 English words，“引号”—破折号…",
      "paragraph: 临河市人民政府",
      "paragraph: 2025年3月18日",
    ]);
    expect([value?.published, value?.publisher]).toEqual(["2025-03-18", "临河市人民政府"]);
  });

  it("says in one code what is wrong", async () => {
    const bytes = makeDoc(text);
    expect(await codes(makeDoc(text, { encrypted: true }))).toEqual(["ENCRYPTED"]);
    expect(await codes(bytes.slice(0, 1_500))).toEqual(["DOC_BROKEN"]);
    expect(await codes(bytes.map((byte, index) => (index > 512 && index < 2_048 ? 0xff : byte)))).toEqual([
      "DOC_BROKEN",
    ]);
  });
});
