import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/ingest/index.ts";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { parseMarkup } from "../../../src/ingest/read/markup.ts";

const first = "园区管委会昨天公布，上半年规模以上工业总产值达到三百亿元，同比增长百分之八。";
const second = "下半年还将开工两处标准厂房，新增面积二十万平方米，预计明年春天交付使用。";
const page = (cell: string) =>
  `<html><body><table width="960"><tr><td>${cell}</td><td width="240"><p>广告位招租</p></td></tr></table></body></html>`;

describe("choosing the parser", () => {
  it("takes the fast one for sound mark-up, unclosed paragraphs and cells included", () => {
    for (const cell of [`<div><p>${first}<p>${second}</div>`, `<p>${first}<td><p>${second}`]) {
      expect(parseMarkup(page(cell), defaultLimits).parser).toBe("htmlparser2");
    }
  });

  it("falls back to the browsers' way where a stray closing tag tears a table apart", async () => {
    // The outer div is open; a browser ignores its closing tag inside the cell, the fast parser closes the table with it.
    const source = `<div>${page(`<p>${first}</p></div><p>${second}</p>`)}`;
    expect(parseMarkup(source, defaultLimits).parser).toBe("parse5");
    const { value } = await readDocument(new TextEncoder().encode(source), { source: "x.html" });
    expect(value?.text).toBe(`${first}\n${second}`);
    for (const run of value!.blocks.flatMap((block) => block.runs)) {
      expect(source.slice(run.origin.start, run.origin.end)).toBe(value!.text.slice(run.start, run.end));
    }
  });

  it("does not take what an unclosed link swallows for a link", async () => {
    const source = `<html><body><a href="#top"><div><p>${first}</p><p>${second}</p></div></body></html>`;
    const { value } = await readDocument(new TextEncoder().encode(source), { source: "x.html" });
    expect(value?.text).toBe(`${first}\n${second}`);
  });
});
