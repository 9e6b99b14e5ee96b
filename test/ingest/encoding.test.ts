import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/ingest/encoding.ts";

const words = "园区规划面积14.67平方公里，企业三百余家，上半年产值同比增长百分之八。";
const traditional = "園區規劃面積十四平方公里，企業三百餘家，上半年產值同比增長。";
const page = (label: string, body: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head><body><p>${body}</p></body></html>`;

/** The machine's own iconv writes what TextEncoder cannot. */
function encode(text: string, charset: string): Uint8Array {
  return execFileSync("iconv", ["-f", "UTF-8", "-t", charset], { input: text });
}

describe("decoding", () => {
  it("takes a byte order mark before any label", () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from(page("gb2312", words), "utf16le")]);
    expect(decodeBytes(bytes, { charset: "big5" })).toMatchObject({ charset: "utf-16le", text: page("gb2312", words) });
  });

  it("knows UTF-16 without a mark by its zeros", () => {
    expect(decodeBytes(Buffer.from(page("utf-16", words), "utf16le")).charset).toBe("utf-16le");
  });

  it("reads a gb2312 label as GB 18030, four-byte characters too", () => {
    const text = page("gb2312", `${words}李𬀩、㐂里`);
    expect(decodeBytes(encode(text, "GB18030"))).toMatchObject({ charset: "gb18030", text, issues: [] });
  });

  it.each([
    ["GBK", words, "gb18030"],
    ["BIG5", traditional, "big5"],
  ])("knows %s without any label", (charset, body, expected) => {
    const text = `<html><body><p>${body}${body}</p></body></html>`;
    expect(decodeBytes(encode(text, charset))).toMatchObject({ charset: expected, text });
  });

  it("lets the bytes win over a label they cannot be", () => {
    const utf8 = decodeBytes(Buffer.from(page("gb2312", words)), { charset: "gbk" });
    expect(utf8.charset).toBe("utf-8");
    expect(utf8.issues.map(({ code }) => code)).toEqual(["ENCODING_MISLABELLED"]);
    const gbk = decodeBytes(encode(page("utf-8", words), "GBK"), { charset: "utf-8" });
    expect(gbk).toMatchObject({ charset: "gb18030", text: page("utf-8", words) });
  });

  it("keeps UTF-8 with a few broken bytes, and says so", () => {
    const bytes = Buffer.from(page("utf-8", words.repeat(8)));
    bytes[120] = 0xff;
    const { charset, issues } = decodeBytes(bytes);
    expect(charset).toBe("utf-8");
    expect(issues.map(({ code }) => code)).toEqual(["ENCODING_ERRORS"]);
  });

  it("is not misled by a label that no decoder knows", () => {
    expect(decodeBytes(Buffer.from(page("x-unheard-of", words))).charset).toBe("utf-8");
  });
});
