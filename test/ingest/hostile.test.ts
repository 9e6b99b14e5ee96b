import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/ingest/index.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sentence = "园区新增企业三十家，产值同比增长。";
const read = (bytes: Uint8Array, source = "x.html", limits = {}) =>
  readDocument(bytes, { source, mediaType: "text/html", limits });
const codes = async (bytes: Uint8Array, source?: string, limits?: object) =>
  (await read(bytes, source, limits)).issues.map(({ code }) => code);

describe("files that are not what they say", () => {
  it("gives one code for an empty file", async () => expect(await codes(new Uint8Array(0))).toEqual(["EMPTY_FILE"]));

  it("gives one code for bytes that no reader knows, whatever the name", async () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) & 255);
    expect(await codes(bytes)).toEqual(["UNKNOWN_FORMAT"]);
  });

  it("reads a page that is named .pdf as the page it is", async () => {
    const { value } = await read(
      bytesOf(`<!doctype html><html><body><p>${sentence.repeat(3)}</p></body></html>`),
      "plan.pdf",
    );
    expect(value).toMatchObject({ mediaType: "text/html", text: sentence.repeat(3) });
  });

  it("gives one code for a PDF named .html that holds nothing but its signature", async () => {
    const { value, issues } = await read(bytesOf("%PDF-1.7\n"));
    expect(value).toBeNull();
    expect(issues).toHaveLength(1);
  });

  it("sends an archive on to be unpacked", async () => {
    expect(await codes(bytesOf("PK\u0003\u0004 rest of an archive"))).toEqual(["ARCHIVE"]);
  });
});

describe("pages made to hurt", () => {
  it("refuses a page over the limit of bytes at once", async () => {
    const bytes = new Uint8Array(50 * 1024 * 1024).fill(0x61);
    bytes.set(bytesOf("<html><body><p>"));
    expect(await codes(bytes)).toEqual(["TOO_LARGE"]);
  });

  it("reads a line of seven million characters in one go", async () => {
    const { value } = await read(bytesOf(`<html><body><p>${"园区产值增长。".repeat(1_000_000)}`));
    expect(value?.text.length).toBe(7_000_000);
  });

  it.each([
    ["open elements", `${"<div>".repeat(100_000)}${sentence}`],
    ["links", `${"<a href=x>".repeat(50_000)}${sentence}`],
    ["tables", `${"<table><tr><td>".repeat(20_000)}${sentence}`],
    ["closed elements", `${"<div>".repeat(15_000)}<p>${sentence}</p>${"</div>".repeat(15_000)}`],
  ])("survives deep nesting of %s", async (_, inner) => {
    expect(await codes(bytesOf(`<html><body>${inner}`))).toContain("TOO_DEEP");
  });

  it("keeps the text of elements nested deeper than the limit", async () => {
    const deep = `${"<div>".repeat(3000)}<p>${sentence.repeat(4)}</p>${"</div>".repeat(3000)}`;
    expect((await read(bytesOf(`<html><body>${deep}`))).value?.text).toBe(sentence.repeat(4));
  });

  it("stops at the limit of nodes and says so", async () => {
    const page = `<html><body>${`<p>${sentence}</p>`.repeat(2000)}`;
    const { value, issues } = await read(bytesOf(page), "x.html", { maxNodes: 1000 });
    expect(issues.map(({ code }) => code)).toEqual(["TOO_MANY_NODES"]);
    expect(value?.blocks.length).toBeGreaterThan(300);
    expect(value?.blocks.length).toBeLessThan(1000);
  });

  it("cuts the text at its limit and says so", async () => {
    const page = `<html><body>${`<p>${sentence}</p>`.repeat(50)}`;
    const { value, issues } = await read(bytesOf(page), "x.html", { maxTextUnits: 200 });
    expect(issues.map(({ code }) => code)).toEqual(["TEXT_CUT"]);
    expect(value?.text.length).toBeGreaterThan(100);
    expect(value?.text.length).toBeLessThanOrEqual(200);
  });

  it.each([
    ["elements", "<p><b>"],
    ["lines", "字词，一二。<br>"],
  ])("gives a page of too many %s up when its time is over", async (_, piece) => {
    const { value, issues } = await read(bytesOf(`<html><body>${piece.repeat(60_000)}`), "x.html", { maxTimeMs: 2 });
    expect(value).toBeNull();
    expect(issues).toEqual([{ code: "TIME_LIMIT", severity: "error", message: "The file was not read within 2 ms." }]);
  });

  it.each([
    ["angle brackets", "<".repeat(2_000_000)],
    ["ampersands", "&".repeat(2_000_000)],
    ["an attribute", `<p a="${"x".repeat(4_000_000)}`],
    ["a comment", `<!--${"-".repeat(4_000_000)}`],
    ["spaces in a title", `<title>${" ".repeat(300_000)}-${" ".repeat(300_000)}</title>`],
    ["style rules", `<style>${".a{display:none}".repeat(150_000)}</style>`],
    ["brackets in JSON-LD", `<script type="application/ld+json">${"[".repeat(100_000)}</script>`],
    [
      "spans over spans",
      `<table>${`<tr>${"<td colspan=1000 rowspan=1000>1</td>".repeat(50)}</tr>`.repeat(20)}</table>`,
    ],
    ["short lines", `<div>${"字词，一二。<br>".repeat(60_000)}</div>`],
  ])("gets through a flood of %s", async (_, flood) => {
    const started = performance.now();
    const { issues } = await read(bytesOf(`<html><body><p>${sentence}</p>${flood}`));
    expect(issues.map(({ code }) => code)).not.toContain("READER_FAILED");
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
