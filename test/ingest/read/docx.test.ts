import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { readBody } from "../../../src/ingest/read/docx/body.ts";
import { markPart } from "../../../src/ingest/read/docx/marked.ts";
import type { Marks } from "../../../src/ingest/read/docx/marks.ts";
import { readNumbering } from "../../../src/ingest/read/docx/numbering.ts";
import { readStyles } from "../../../src/ingest/read/docx/styles.ts";
import { readTree } from "../../../src/ingest/read/docx/tree.ts";
import { parseXml } from "../../../src/ingest/read/docx/xml.ts";
import { readDocx } from "../../../src/ingest/read/docx.ts";
import { columnHeads, cut, rowHeads } from "../../../src/model/index.ts";
import { makeDocx, makeZip, p, tbl, tc, tr } from "../makers.ts";
import { outline } from "../outline.ts";

const context = { source: "a.docx", mediaType: "", limits: defaultLimits };
const read = async (body: string, parts: Record<string, string> = {}) =>
  (await readDocx(makeDocx(body, parts), context)).value!;
const codes = async (bytes: Uint8Array, limits = defaultLimits) =>
  (await readDocx(bytes, { ...context, limits })).issues.map((issue) => issue.code);

const centred = '<w:jc w:val="center"/>';

describe("a Word document", () => {
  it("reads number, title, sections, signature and date of a plan", async () => {
    const document = await read(
      [
        p("江工信园区〔2026〕9号", centred),
        `<w:p><w:pPr>${centred}</w:pPr><w:r><w:t>江海市产业园区提质方案</w:t></w:r><w:r><w:br/><w:t>（2026—2027年）</w:t></w:r></w:p>`,
        p("为提升园区质量，制定本方案。"),
        p("一、行动目标", '<w:outlineLvl w:val="0"/>'),
        p("到2027年，产值突破3000亿元。"),
        p("江海市工业和信息化局", '<w:jc w:val="right"/>'),
        p("2026年3月18日", '<w:jc w:val="right"/>'),
        p("附件1 重点项目表"),
        p("见另页。"),
      ].join(""),
    );
    const { title, publisher, published, kind } = document;
    expect({ title, publisher, published, kind }).toEqual({
      title: "江海市产业园区提质方案（2026—2027年）",
      publisher: "江海市工业和信息化局",
      published: "2026-03-18",
      kind: "plan",
    });
    expect(outline(document).slice(0, 4)).toEqual([
      "paragraph: 江工信园区〔2026〕9号",
      "heading1: 江海市产业园区提质方案（2026—2027年）",
      "paragraph: 为提升园区质量，制定本方案。",
      expect.stringMatching(/^heading\d: 一、行动目标$/),
    ]);
    expect(document.blocks.at(-1)?.path).toEqual(["江海市产业园区提质方案（2026—2027年）", "附件1 重点项目表"]);
  });

  it("writes the numbers that Word counts by itself", async () => {
    const level = (index: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCountingThousand", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const item = (text: string, index: number) =>
      p(text, `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="1"/></w:numPr>`);
    const document = await read(
      [
        item("总体要求", 0),
        item("指导思想", 1),
        p("坚持统筹。"),
        item("基本原则", 1),
        item("主要任务", 0),
        item("优化布局", 1),
        item("做强龙头。支持甲园扩区。", 2),
      ].join(""),
      { numbering },
    );
    expect(outline(document)).toEqual([
      "heading1: 一、总体要求",
      "heading2: （一）指导思想",
      "paragraph: 坚持统筹。",
      "heading2: （二）基本原则",
      "heading1: 二、主要任务",
      "heading2: （一）优化布局",
      "paragraph: 1.做强龙头。支持甲园扩区。",
    ]);
  });

  it("takes headings from styles and what they are based on", async () => {
    const styles = `<w:styles><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="x"><w:name w:val="章标题"/><w:basedOn w:val="a1"/></w:style><w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style></w:styles>`;
    const document = await read(
      [
        p("发展基础\t3", '<w:pStyle w:val="t1"/>'),
        p("发展基础", '<w:pStyle w:val="x"/>'),
        p("园区产值稳步增长。"),
      ].join(""),
      { styles },
    );
    expect(outline(document)).toEqual(["heading1: 发展基础", "paragraph: 园区产值稳步增长。"]);
  });

  it("keeps merged cells merged", async () => {
    const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
    const begin = '<w:vMerge w:val="restart"/>';
    const document = await read(
      p("表1 园区目录（单位：平方公里）") +
        tbl(
          tr(tc("序号", begin), tc("名称", begin), tc("面积", span(2))),
          tr(tc("", "<w:vMerge/>"), tc("", "<w:vMerge/>"), tc("规划"), tc("建成")),
          tr(tc("1"), tc("甲园"), tc("20"), tc("16.4")),
          tr(tc("2"), tc("乙园"), tc("15.5"), tc("3.5")),
          tr(tc("合计", span(2)), tc("35.5"), tc("19.9")),
        ),
    );
    const { table } = document.blocks[1]!;
    expect([table?.headerRows, table?.headColumns, table?.caption, table?.unit]).toEqual([
      2,
      2,
      "表1 园区目录",
      "平方公里",
    ]);
    expect(columnHeads(table!, document.text, 3)).toEqual(["面积", "建成"]);
    expect(rowHeads(table!, document.text, 4)).toEqual(["合计"]);
    const value = table!.cells.find((cell) => cut(document.text, cell) === "16.4")!;
    expect(value.origin).toEqual({ kind: "docx", path: "body/tbl[1]/tr[3]/tc[4]" });
  });

  it("reads text boxes, footnotes, frames of one cell, and inserted but not deleted words", async () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p("框内一句。")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p("框内一句。")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const note =
      '<w:p><w:r><w:t>面积134平方公里</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>。</w:t></w:r></w:p>';
    const revised =
      "<w:p><w:ins><w:r><w:t>新增3个园区。</w:t></w:r></w:ins><w:del><w:r><w:delText>新增2个园区。</w:delText></w:r></w:del></w:p>";
    const footnotes = `<w:footnotes><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${p("以批复为准。")}</w:footnote></w:footnotes>`;
    const frame = tbl(tr(`<w:tc>${p("专栏1 重点工程")}${p("1.提升工程。新建厂房30万平方米。")}</w:tc>`));
    const document = await read(`${p("一、任务")}${box}${note}${revised}${frame}${p("框外一句。")}`, { footnotes });
    expect(document.text.split("\n")).toEqual([
      "一、任务",
      "框内一句。",
      "面积134平方公里。",
      "以批复为准。",
      "新增3个园区。",
      "专栏1 重点工程",
      "1.提升工程。新建厂房30万平方米。",
      "框外一句。",
    ]);
    expect(document.blocks.at(-1)?.path).toEqual(["一、任务"]);
    expect(document.blocks.find((block) => cut(document.text, block) === "以批复为准。")?.origin.path).toBe(
      "footnotes/footnote[2]/p[1]",
    );
  });

  it("leaves field codes and hidden words, keeps field results", async () => {
    const field =
      '<w:p><w:r><w:t>产值</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>120亿元</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:t>。</w:t></w:r></w:p>';
    expect((await read(field)).text).toBe("产值120亿元。");
  });
});

describe("what mammoth passes over by itself", () => {
  const run = (inner: string) => `<w:r>${inner}</w:r>`;
  const t = (text: string) => `<w:t>${text}</w:t>`;

  it("is read: fields without runs, equations, glossed words, signs by number", async () => {
    const body = [
      `<w:p><w:fldSimple w:instr="REF a">${run(t("甲园"))}</w:fldSimple>${run(t("占地"))}<m:oMath><m:r><m:t>20</m:t></m:r></m:oMath>${run(t("公顷。"))}</w:p>`,
      `<w:p>${run(`<w:ruby><w:rt>${run(t("yì"))}</w:rt><w:rubyBase>${run(t("乙园"))}</w:rubyBase></w:ruby>${t("扩至3")}<w:sym w:font="Arial" w:char="00D7"/><w:sym w:font="Symbol" w:char="F0B3"/>${t("2格。")}`)}</w:p>`,
    ].join("");
    expect((await read(body)).text.split("\n")).toEqual(["甲园占地20公顷。", "乙园扩至3×≥2格。"]);
  });

  it("is known of styles: bold and size that a style says and a run takes back", async () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="s"><w:name w:val="强调"/><w:rPr><w:b/></w:rPr></w:style></w:styles>';
    const styled = '<w:pPr><w:pStyle w:val="s"/></w:pPr>';
    const document = await read(
      `<w:p>${styled}${run(t("发展基础"))}</w:p>${p("园区产值稳步增长，企业数量逐年增加。")}<w:p>${styled}${run(`<w:rPr><w:b w:val="0"/></w:rPr>${t("仍是正文")}`)}</w:p>${p("园区面积保持不变。")}`,
      { styles },
    );
    expect(outline(document).map((line) => line.replace(/\d?:.*/, ""))).toEqual([
      "heading",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
  });

  it("keeps origins where a deleted paragraph mark joins two paragraphs, and drops deleted rows", async () => {
    const document = await read(
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run(t("甲园产值"))}</w:p>${p("12亿元。")}${tbl(
        tr(tc("名称"), tc("面积")),
        tr(tc("甲园"), tc("20")),
        `<w:tr><w:trPr><w:del/></w:trPr>${tc("乙园")}${tc("30")}</w:tr>`,
      )}`,
    );
    expect(document.text).toBe("甲园产值12亿元。\n名称\t面积\n甲园\t20");
    expect(document.blocks[0]!.runs.map((one) => one.origin.path)).toEqual(["body/p[1]", "body/p[2]"]);
  });

  it("ends where notes refer to themselves", async () => {
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const footnotes = `<w:footnotes><w:footnote w:id="1"><w:p>${run(t("注一。"))}${reference}</w:p></w:footnote></w:footnotes>`;
    const { text } = await read(`<w:p>${run(t("正文。"))}${reference}</w:p>`, { footnotes });
    expect(text.split("\n")).toEqual(["正文。", "注一。", "注一。", "注一。", "注一。"]);
  });

  it("is put right where the XML is not sound: open tags, other prefixes, no namespaces", async () => {
    const of = async (xml: string) =>
      (await readDocx(makeZip([{ name: "word/document.xml", bytes: xml }]), context)).value?.text;
    expect(await of("<w:document><w:body><w:p><w:r><w:t>甲园&amp;乙园")).toBe("甲园&乙园");
    expect(
      await of(
        '<x:document xmlns:x="urn:a"><x:body><x:p><x:r><x:t>甲<x:b/>园</x:t><x:b"&amp;=/></x:r></x:p></x:body></x:document>',
      ),
    ).toBe("甲园");
  });
});

describe("a file that only calls itself Word", () => {
  it("says in one code what is wrong", async () => {
    const whole = makeDocx(p("正文".repeat(500)));
    expect(await codes(whole.slice(0, whole.length - 40))).toEqual(["ZIP_BROKEN"]);
    expect(await codes(whole.slice(0, 60))).toEqual(["ZIP_BROKEN"]);
    expect(await codes(makeZip([{ name: "word/other.xml", bytes: "<a/>" }]))).toEqual(["DOCX_BROKEN"]);
    expect(await codes(makeZip([{ name: "word/document.xml", bytes: "<w:document>".repeat(50_000) }]))).toEqual([
      "DOCX_BROKEN",
    ]);
    expect(await codes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toEqual(["ENCRYPTED"]);
    expect(await codes(makeZip([{ name: "word/document.xml", bytes: "x", encrypted: true }]))).toEqual(["ENCRYPTED"]);
  });

  it("does not unpack a bomb, whatever its headers say", async () => {
    const bomb = makeZip([{ name: "word/document.xml", bytes: Buffer.alloc(64 * 1024 * 1024, 32) }]);
    expect(await codes(bomb)).toEqual(["ZIP_BOMB"]);
    const lying = makeZip([{ name: "word/document.xml", bytes: Buffer.alloc(8 * 1024 * 1024, 32), claimedSize: 100 }]);
    expect(await codes(lying)).toEqual(["ZIP_BROKEN"]);
    expect(await codes(makeDocx(p("字".repeat(5_000))), { ...defaultLimits, maxUnpackedBytes: 1_000 })).toEqual([
      "ZIP_BOMB",
    ]);
  });

  it("hands mammoth no part that it did not unpack itself", async () => {
    const bomb = Buffer.alloc(64 * 1024 * 1024, 32);
    const bytes = makeZip([
      {
        name: "word/document.xml",
        bytes: "<w:document><w:body><w:p><w:r><w:t>正文。</w:t></w:r></w:p></w:body></w:document>",
      },
      { name: "word/comments.xml", bytes: bomb },
      { name: "_rels/.rels", bytes: bomb },
    ]);
    expect(await readDocx(bytes, context)).toMatchObject({ value: { text: "正文。" }, issues: [] });
  });

  it("is given up at its time, and its table at the most cells", async () => {
    const long = makeDocx(p("甲园产值12亿元。").repeat(4_000));
    expect(await codes(long, { ...defaultLimits, maxTimeMs: 1 })).toEqual(["TIME_LIMIT"]);
    const table = makeDocx(tbl(...["1", "2", "3"].map((n) => tr(tc(n), tc("甲园")))));
    const { value, issues } = await readDocx(table, { ...context, limits: { ...defaultLimits, maxCells: 4 } });
    expect(issues.map((issue) => issue.code)).toEqual(["TOO_MANY_CELLS"]);
    expect(value?.text).toBe("1\t甲园\n2\t甲园");
  });

  it("expands no entities", async () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]><w:document><w:body><w:p><w:r><w:t>甲&y;乙</w:t></w:r></w:p></w:body></w:document>';
    const { value } = await readDocx(makeZip([{ name: "word/document.xml", bytes: xml }]), context);
    expect(value?.text.length).toBeLessThan(12);
  });
});

const sample = new URL("../../../../shared/dev-set/plan-02.docx", import.meta.url);

describe("against mammoth", () => {
  it.skipIf(!existsSync(sample))(
    "loses no paragraph that mammoth finds (skipped where the development set is not at hand)",
    async () => {
      const bytes = readFileSync(sample);
      const { value } = await readDocx(new Uint8Array(bytes), context);
      const squeeze = (text: string) => text.replace(/\s+/g, "");
      const ours = squeeze(value!.text);
      const theirs = (await mammoth.extractRawText({ buffer: bytes })).value
        .split("\n")
        .map(squeeze)
        .filter((line) => line !== "");
      expect(theirs.filter((line) => !ours.includes(line))).toEqual([]);
      expect(theirs.length).toBeGreaterThan(50);
    },
  );
});

describe("a large table, which mammoth does not read", () => {
  /** Rows of cells as they come: words, breaks, merges, numbers, empty ones, print. */
  const inline = fc.constantFrom(
    "<w:r><w:t>甲园</w:t></w:r>",
    '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:b/></w:rPr><w:t xml:space="preserve"> 1,234.5 </w:t></w:r>',
    "<w:r><w:t>合计。</w:t><w:br/><w:t>其中</w:t></w:r>",
    "<w:r><w:t>a</w:t><w:tab/><w:noBreakHyphen/><w:t>&amp;b</w:t><w:cr/></w:r>",
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>",
    '<w:bookmarkStart w:id="1" w:name="x"/><w:proofErr/>',
    '<w:r><w:br w:type="page"/><w:t>后</w:t></w:r>',
  );
  const paragraph = fc
    .tuple(
      fc.constantFrom("", '<w:jc w:val="center"/>', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      fc.array(inline, { maxLength: 3 }),
    )
    .map(([properties, runs]) => `<w:p><w:pPr>${properties}</w:pPr>${runs.join("")}</w:p>`);
  const cell = fc
    .tuple(
      fc.constantFrom("", '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"),
      fc.array(paragraph, { maxLength: 2 }),
    )
    .map(([properties, inner]) => `<w:tc><w:tcPr><w:tcW w:w="9"/>${properties}</w:tcPr>${inner.join("")}</w:tc>`);
  const row = fc
    .tuple(
      fc.constantFrom("", "<w:tblHeader/>", '<w:gridBefore w:val="1"/>'),
      fc.array(cell, { minLength: 1, maxLength: 4 }),
    )
    .map(([properties, cells]) => `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`);
  const numbering =
    '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

  it("is read as mammoth reads it", async () => {
    const encode = (xml: string) => new TextEncoder().encode(xml.replace(/^<w:(\w+)/, '<w:$1 xmlns:w="w"'));
    const itemsOf = async (body: string, plainFrom: number) => {
      const style = readStyles(null);
      const marks: Marks = { places: [], tables: [], plainFrom, cells: 0, maxCells: 1_000 };
      const root = parseXml(encode(`<w:document><w:body>${body}</w:body></w:document>`))!;
      const parts = new Map([["word/document.xml", markPart(root, "document", style, marks)]]);
      const tree = await readTree(parts);
      expect(marks.tables).toHaveLength(plainFrom === 0 ? 1 : 0);
      return readBody(tree, { ...marks, style, numbering: readNumbering(parseXml(encode(numbering))) });
    };
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const body = p("表") + tbl(...rows, tr(tc("园区"), tc("产值"))) + p("完");
        expect(await itemsOf(body, 0)).toEqual(await itemsOf(body, Number.POSITIVE_INFINITY));
      }),
    );
  });

  it("of 80,000 cells takes a fraction of the computing that mammoth would", { timeout: 60_000 }, async () => {
    const line = tr(...Array.from({ length: 10 }, (_, i) => tc(`值${i}`, '<w:tcW w:w="900" w:type="dxa"/>')));
    const bytes = makeDocx(tbl(line.repeat(8_000)));
    const before = process.cpuUsage();
    const document = (await readDocx(bytes, context)).value!;
    const { user, system } = process.cpuUsage(before);
    expect(document.blocks[0]?.table?.cells).toHaveLength(80_000);
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  it("is cut at the limit of cells, and says so", async () => {
    const bytes = makeDocx(tbl(tr(tc("甲"), tc("乙")).repeat(2_000)));
    const { value, issues } = await readDocx(bytes, { ...context, limits: { ...defaultLimits, maxCells: 1_500 } });
    expect(issues.map((issue) => issue.code)).toEqual(["TOO_MANY_CELLS"]);
    expect(value?.blocks[0]?.table?.rows).toBe(750);
  });
});
