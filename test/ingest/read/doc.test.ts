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

  it("says in one code what is wrong", async () => {
    const bytes = makeDoc(text);
    expect(await codes(makeDoc(text, { encrypted: true }))).toEqual(["ENCRYPTED"]);
    expect(await codes(bytes.slice(0, 1_500))).toEqual(["DOC_BROKEN"]);
    expect(await codes(bytes.map((byte, index) => (index > 512 && index < 2_048 ? 0xff : byte)))).toEqual([
      "DOC_BROKEN",
    ]);
  });
});
