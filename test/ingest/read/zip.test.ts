import { describe, expect, it } from "vitest";
import { unpackArchive } from "../../../src/ingest/index.ts";
import { sniffFormat } from "../../../src/ingest/read/sniff.ts";
import { makeDocx, makePdf, makeZip, p } from "../makers.ts";

const codes = async (bytes: Uint8Array, limits = {}) =>
  (await unpackArchive(bytes, { source: "a.zip", limits })).issues.map((issue) => issue.code);

describe("an archive", () => {
  it("gives its files, not its folders and hidden entries, with names in GBK read as such", async () => {
    const gbk = Buffer.from([0xb9, 0xe6, 0xbb, 0xae, 0x2e, 0x74, 0x78, 0x74]);
    const bytes = makeZip([
      { name: "附件/", bytes: "" },
      { name: "附件/一.txt", bytes: "甲园规划面积3平方公里。" },
      { name: gbk, bytes: "乙" },
      { name: "__MACOSX/._一.txt", bytes: "x" },
      { name: ".DS_Store", bytes: "x" },
    ]);
    const { value, issues } = await unpackArchive(bytes, { source: "a.zip" });
    expect([value?.map((file) => file.name), issues]).toEqual([["附件/一.txt", "规划.txt"], []]);
    expect(new TextDecoder().decode(value?.[0]?.bytes)).toBe("甲园规划面积3平方公里。");
  });

  it("keeps a file whose name leads out of it, without the steps", async () => {
    const names = ["../../etc/甲.txt", "/乙.txt", "./丙/./丁.txt", "..\\戊.txt"];
    const { value } = await unpackArchive(makeZip(names.map((name) => ({ name, bytes: "x" }))), { source: "a.zip" });
    expect(value?.map((file) => file.name)).toEqual(["etc/甲.txt", "乙.txt", "丙/丁.txt", "戊.txt"]);
  });

  it("says in one code what is wrong", async () => {
    const one = { name: "a.txt", bytes: "甲".repeat(1_000) };
    const whole = makeZip([one]);
    expect(await codes(whole.slice(0, -30))).toEqual(["ZIP_BROKEN"]);
    expect(await codes(makeZip([]))).toEqual(["EMPTY_BODY"]);
    expect(await codes(makeZip([{ ...one, encrypted: true }]))).toEqual(["ENCRYPTED"]);
    expect(await codes(makeZip([one, one, one]), { maxEntries: 2 })).toEqual(["TOO_MANY_ENTRIES"]);
    expect(await codes(makeZip([one, one, one]), { maxUnpackedBytes: 7_000 })).toEqual(["ZIP_BOMB"]);
    expect(await codes(makeZip([{ name: "a.txt", bytes: Buffer.alloc(32 * 1024 * 1024) }]))).toEqual(["ZIP_BOMB"]);
  });
});

describe("telling formats apart", () => {
  const sniff = (bytes: string | Uint8Array, source: string, mediaType?: string) =>
    sniffFormat(Buffer.from(bytes), { source, mediaType });

  it("believes the bytes, not the name", () => {
    expect(sniff(makePdf([{}]), "a.docx")).toBe("pdf");
    expect(sniff(makeDocx(p("甲")), "a.pdf")).toBe("docx");
    expect(sniff(makeZip([{ name: "a.txt", bytes: "x" }]), "a.xlsx")).toBe("zip");
    expect(sniff("<!DOCTYPE html><p>甲", "a.pdf")).toBe("html");
    expect(sniff("\x00\x01\x02\x03".repeat(50), "a.html")).toBe("binary");
    expect(sniff("---\ntitle: 甲\n---\n正文", "a.txt")).toBe("markdown");
    expect(sniff('<?xml version="1.0"?>\n<rss version="2.0">', "a.html", "text/html")).toBe("feed");
    expect(sniff("<urlset><url>", "sitemap")).toBe("sitemap");
  });

  it("asks name and media type only where the bytes leave it open", () => {
    expect([
      sniff("甲,乙\n1,2", "a.csv"),
      sniff("甲,乙\n1,2", "a.txt"),
      sniff("# 甲", "a.md"),
      sniff("# 甲", "https://a.cn/x?f=a.csv", "text/markdown; charset=utf-8"),
    ]).toEqual(["csv", "text", "markdown", "markdown"]);
    expect([sniff("<div><p>甲</p></div>", "https://a.cn/1"), sniff("甲", "https://a.cn/1.html")]).toEqual([
      "html",
      "html",
    ]);
    expect(sniff(Buffer.from("\ufeff甲乙丙", "utf16le"), "a.txt")).toBe("text");
  });
});
