import { read, utils, write } from "@e965/xlsx";
import { load } from "cheerio";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument, unpackArchive } from "../../src/ingest/index.ts";
import type { Document, OriginRun } from "../../src/model/index.ts";
import { makeDoc, makeDocx, makePdf, p, tbl, tc, tr } from "./makers.ts";

/** Draws spans of a document's text and gives the runs they touch. */
async function eachRun(document: Document, check: (run: OriginRun, words: string) => void): Promise<void> {
  await fc.assert(
    fc.property(fc.nat(document.text.length), fc.nat(40), (from, length) => {
      for (const run of document.blocks.flatMap((block) => block.runs)) {
        if (run.start < from + length && from < run.end) check(run, document.text.slice(run.start, run.end));
      }
    }),
    { numRuns: 80 },
  );
}

const words = fc
  .array(fc.constantFrom("甲园", "产值", "12.5亿元", "，", "。", " ", "A", "㎡", "（一）", "2025年"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => list.join(""));

describe("origins in files", () => {
  it("of Word are paths at which the same words stand", async () => {
    const block = fc.oneof(
      words.map((text) => p(text)),
      fc
        .array(fc.array(words, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 })
        .map((rows) => tbl(...rows.map((row) => tr(...row.map((text) => tc(text)))))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
        const bytes = makeDocx(blocks.join(""));
        const { value } = await readDocument(bytes, { source: "a.docx" });
        const file = (await unpackArchive(bytes, { source: "a.docx" })).value!.find(
          (one) => one.name === "word/document.xml",
        )!;
        const $ = load(new TextDecoder().decode(file.bytes), { xml: true });
        for (const run of value!.blocks.flatMap((one) => one.runs)) {
          const path = run.origin.path!.split("/").slice(1);
          let at = $("w\\:body");
          for (const step of path) {
            const [, name, number] = /^(\w+)\[(\d+)\]$/.exec(step)!;
            at = at.children(`w\\:${name}`).eq(Number(number) - 1);
          }
          const said = value!.text.slice(run.start, run.end);
          if (said.trim() !== "") expect(at.find("w\\:t").text()).toContain(said);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("of a workbook are cells that show the same words", async () => {
    const sheet = utils.aoa_to_sheet([
      ["园区主要指标"],
      ["园区", "产值", "税收"],
      ["甲园", 1234.5, 9],
      ["乙园", 80, 7.25],
      ["注：以年报为准，仅供内部参考使用。"],
    ]);
    const book = utils.book_new(sheet, "指标");
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
    const { value } = await readDocument(bytes, { source: "a.xlsx" });
    const again = read(bytes, { type: "array" });
    await eachRun(value!, (run, said) => {
      const cell = again.Sheets[run.origin.sheet!]![run.origin.cell!];
      expect(cell.w ?? String(cell.v)).toBe(said);
    });
  });

  it("of an old Word document are paths at which the same words stand", async () => {
    const rows = fc.array(fc.tuple(words, words), { minLength: 2, maxLength: 3 });
    const block = fc.oneof(words, rows);
    await fc.assert(
      // Four tables of three rows are what one page of a made file's properties holds.
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), async (blocks) => {
        // A table ends at a paragraph that is no part of a cell.
        const parts = blocks.flatMap((one) => (typeof one === "string" ? [`${one}。`] : [one, "另见下表。"]));
        const text = parts
          .map((one) =>
            typeof one === "string" ? `${one}\r` : one.map((row) => `${row.join("\x07")}\x07\x07`).join(""),
          )
          .join("");
        const { value } = await readDocument(makeDoc(text), { source: "a.doc" });
        const paragraphs = parts.filter((one) => typeof one === "string");
        const tables = parts.filter((one) => typeof one !== "string");
        for (const run of value!.blocks.flatMap((one) => one.runs)) {
          const said = value!.text.slice(run.start, run.end);
          const [, table, row, cell, paragraph] = /^body\/(?:tbl\[(\d+)\]\/tr\[(\d+)\]\/tc\[(\d+)\]|p\[(\d+)\])$/.exec(
            run.origin.path!,
          )!;
          const there = paragraph
            ? paragraphs[Number(paragraph) - 1]
            : tables[Number(table) - 1]?.[Number(row) - 1]?.[Number(cell) - 1];
          expect(there).toContain(said);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("of a PDF with columns and tables are boxes of the same words, on the page where they stand", async () => {
    const name = fc.constantFrom("甲园产值", "乙区税收", "企业总数", "规划面积");
    const cell = fc.tuple(name, fc.nat(99_999));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 8, maxLength: 30 }), fc.nat(2), async (cells, columns) => {
        const across = columns + 1;
        const texts = cells.flatMap(([label, number], i): [number, number, number, string][] => {
          const [x, y] = [60 + (i % across) * 180, 690 - Math.floor(i / across) * 18];
          return columns === 2
            ? [[x, y, 10, `${label}${number}`]]
            : [
                [x, y, 10, label],
                [x + 90, y, 10, String(number)],
              ];
        });
        const half = Math.floor(texts.length / 2);
        const pages = [texts.slice(0, half), texts.slice(half)];
        const { value } = await readDocument(makePdf(pages.map((one) => ({ texts: one }))), { source: "a.pdf" });
        let seen = 0;
        for (const run of value!.blocks.flatMap((block) => block.runs)) {
          const { page, box } = run.origin;
          const said = value!.text.slice(run.start, run.end);
          const drawn = pages[page! - 1]!.find(([x, y]) => Math.abs(x - box![0]) < 1 && box![1] < y && y < box![3]);
          if (said.trim() === "") continue;
          expect(drawn?.[3]).toBe(said);
          seen += said.length;
        }
        expect(seen).toBe(texts.reduce((sum, [, , , text]) => sum + text.length, 0));
      }),
      { numRuns: 30 },
    );
  });

  it("of a PDF are boxes on the page where the same words were drawn", async () => {
    const texts = Array.from(
      { length: 12 },
      (_, line) => [80, 760 - line * 24, 12, `第${line}行甲园产值12亿元，乙园产值8亿元。`] as const,
    );
    const bytes = makePdf([{ texts: texts.slice(0, 6) }, { texts: texts.slice(6) }]);
    const { value } = await readDocument(bytes, { source: "a.pdf" });
    await eachRun(value!, (run, said) => {
      const { page, box } = run.origin;
      const drawn = (page === 1 ? texts.slice(0, 6) : texts.slice(6)).find(
        ([x, y]) => Math.abs(x - box![0]) < 1 && box![1] < y && y < box![3],
      );
      expect(drawn?.[3]).toBe(said);
      expect(box![2]).toBeGreaterThan(box![0]);
    });
  });
});
