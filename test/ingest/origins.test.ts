import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/ingest/encoding.ts";
import { readDocument } from "../../src/ingest/index.ts";
import type { Document } from "../../src/model/index.ts";

const folder = join(import.meta.dirname, "../../fixtures/pages");
const names = readdirSync(folder).filter((name) => name.endsWith(".html"));

/** What stands at a run's origin: the source's characters, an entity decoded. */
function atOrigin(source: string, start: number, end: number): string {
  const written = source.slice(start, end);
  return written.startsWith("&") ? load(`<i>${written}</i>`, null, false)("i").text() : written;
}

const blank = (text: string) => text.replace(/\s+/g, " ");

function expectOrigins(document: Document, source: string, from: number, to: number) {
  for (const block of document.blocks) {
    for (const run of block.runs) {
      if (run.end <= from || run.start >= to) continue;
      const { start, end } = run.origin;
      expect(start).toBeTypeOf("number");
      const said = document.text.slice(run.start, run.end);
      if (end! - start! === said.length) {
        // Unit for unit: any part of the run stands at the same distance in the source.
        const a = Math.max(from, run.start);
        const b = Math.min(to, run.end);
        const there = source.slice(start! + a - run.start, start! + b - run.start);
        expect(blank(there)).toBe(blank(document.text.slice(a, b)));
      } else expect(blank(atOrigin(source, start!, end!))).toBe(blank(said));
    }
  }
}

describe("origins of a page's text", () => {
  it.each(names)("%s: any span is found at its origin", async (name) => {
    const bytes = readFileSync(join(folder, name));
    const source = decodeBytes(bytes).text;
    const { value } = await readDocument(bytes, { source: name });
    if (!value || value.text === "") return expect(value?.blocks ?? []).toEqual([]);
    await fc.assert(
      fc.property(fc.nat(value.text.length), fc.nat(60), (from, length) => {
        expectOrigins(value, source, from, Math.min(value.text.length, from + length));
      }),
      { numRuns: 60 },
    );
  });

  it("every unit of a block but a table's tabs and line feeds has an origin, and selectors find their elements", async () => {
    const bytes = readFileSync(join(folder, "font-soup.html"));
    const { value } = await readDocument(bytes, { source: "font-soup.html" });
    const $ = load(decodeBytes(bytes).text, { xml: { xmlMode: false } });
    for (const block of value!.blocks) {
      const covered = block.runs.reduce((sum, run) => sum + run.end - run.start, 0);
      expect(covered).toBe(block.end - block.start);
      const words = value!.text.slice(block.start, block.end).replace(/\s/g, "");
      expect($(block.origin.selector!).text().replace(/\s/g, "")).toContain(words);
    }
  });

  it("an entity is a run of its own that leads to its own letters", async () => {
    const source =
      "<html><body><p>园区产值&#49;2亿元，同比增长5&middot;3&#37;，比上年&nbsp;高两个百分点；企业达&ldquo;三百家&rdquo;以上。</p><p>新增A&amp;B两家研发机构，投入&lt;10亿元，明年投产。</p></body></html>";
    const { value } = await readDocument(new TextEncoder().encode(source), { source: "x.html" });
    expect(value!.text).toContain("产值12亿元");
    expect(value!.text).toContain("A&B");
    expectOrigins(value!, source, 0, value!.text.length);
    const percent = value!.text.indexOf("%");
    const run = value!.blocks[0]!.runs.find((one) => one.start === percent)!;
    expect(source.slice(run.origin.start, run.origin.end)).toBe("&#37;");
  });
});
