import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { readPdf } from "../../../src/ingest/read/pdf.ts";
import { fold } from "../../../src/model/fold.ts";
import { columnHeads, cut } from "../../../src/model/index.ts";
import { makePdf, type PdfPage } from "../makers.ts";
import { outline } from "../outline.ts";

const context = { source: "a.pdf", mediaType: "", limits: defaultLimits };
const read = async (pages: readonly PdfPage[]) => (await readPdf(makePdf(pages), context)).value!;

type Text = readonly [number, number, number, string];

/** Lines of one paragraph: the first two signs in, each line `width` signs, 12 points high. */
function paragraph(x: number, y: number, text: string, width: number): Text[] {
  const lines: Text[] = [];
  let rest = text;
  for (let line = 0; rest !== ""; line++) {
    const room = line === 0 ? width - 2 : width;
    lines.push([line === 0 ? x + 24 : x, y - line * 20, 12, rest.slice(0, room)]);
    rest = rest.slice(room);
  }
  return lines;
}

const long = (name: string) =>
  `${name}开发区聚焦集成电路、生物医药、人工智能三大产业，规划面积三十平方公里，入驻企业五百余家，全年产值突破一千二百亿元，同比增长百分之七，税收完成九十八亿元，为全市经济发展提供了有力支撑。`;

describe("a PDF's text layer", () => {
  it("joins sentences over lines and pages, and leaves running heads and page numbers", async () => {
    const text = long("甲");
    const lines = paragraph(80, 720, text, 36);
    const head: Text = [200, 800, 9, "江海市园区发展报告"];
    const pages: PdfPage[] = [
      { texts: [head, ...lines.slice(0, 2), [290, 30, 9, "— 1 —"]] },
      {
        texts: [
          head,
          ...lines.slice(2).map(([x, y, size, words]): Text => [x, y + 40, size, words]),
          ...paragraph(80, 600, long("乙"), 36),
          [290, 30, 9, "— 2 —"],
        ],
      },
      { texts: [head, ...paragraph(80, 700, long("丙"), 36), [290, 30, 9, "— 3 —"]] },
    ];
    const document = await read(pages);
    expect(document.text.split("\n")).toEqual([text, long("乙"), long("丙")]);
    const boxes = document.blocks[0]!.runs.map((run) => run.origin.page);
    expect(new Set(boxes)).toEqual(new Set([1, 2]));
  });

  it("reads columns one after the other", async () => {
    const left = paragraph(60, 700, long("甲"), 18);
    const right = paragraph(320, 700, long("乙"), 18);
    const document = await read([
      { texts: [[180, 760, 20, "园区发展简报"], ...left.flatMap((line, index) => [line, right[index]!])] },
    ]);
    expect(document.text.split("\n")).toEqual(["园区发展简报", long("甲"), long("乙")]);
    expect(document.title).toBe("园区发展简报");
  });

  const columns = [80, 180, 280, 380, 480];
  const grid = (top: number, rows: number): NonNullable<PdfPage["lines"]> => [
    ...Array.from({ length: rows + 1 }, (_, i) => [80, top - i * 30, 480, top - i * 30] as const),
    ...columns.map((x) => [x, top, x, top - rows * 30] as const),
  ];
  const row = (y: number, ...cells: string[]): Text[] =>
    cells.flatMap((text, index): Text[] => (text === "" ? [] : [[columns[index]! + 10, y, 10, text]]));

  it("reads a drawn table with merged cells and cells of several lines", async () => {
    const page: PdfPage = {
      texts: [
        [220, 720, 12, "表1 主要指标（单位：亿元）"],
        ...row(670, "园区", "产值", "", "备注"),
        ...row(640, "", "2020年", "2025年", ""),
        ...row(610, "甲园", "100", "200", ""),
        [390, 616, 10, "含东区"],
        [390, 603, 10, "和西区"],
        ...row(580, "乙园", "80", "160", "—"),
      ],
      lines: [
        ...[690, 630, 600, 570].map((y) => [80, y, 480, y] as const),
        [180, 660, 380, 660],
        ...[80, 180, 380, 480].map((x) => [x, 690, x, 570] as const),
        [280, 660, 280, 570],
      ],
    };
    const document = await read([page]);
    const block = document.blocks.at(-1)!;
    expect(outline(document).at(-1)).toBe(
      "table: 园区|产值||备注 / |2020年|2025年| / 甲园|100|200|含东区和西区 / 乙园|80|160|—",
    );
    expect([block.table?.headerRows, block.table?.unit]).toEqual([2, "亿元"]);
    expect(columnHeads(block.table!, document.text, 2)).toEqual(["产值", "2025年"]);
    const value = block.table!.cells.find((cell) => cut(document.text, cell) === "160")!;
    expect([value.origin?.page, Math.round(value.origin?.box?.[0] ?? 0)]).toEqual([1, 290]);
  });

  it("goes on with a table on the next page, its header said once", async () => {
    const pages: PdfPage[] = [
      {
        texts: [...row(80 + 20, "甲园", "1", "2", "3"), ...row(130, "园区", "面积", "产值", "税收")],
        lines: grid(150, 2),
      },
      {
        texts: [
          ...row(780, "园区", "面积", "产值", "税收"),
          ...row(750, "乙园", "4", "5", "6"),
          ...row(720, "丙园", "7", "8", "9"),
        ],
        lines: grid(800, 3),
      },
    ];
    const document = await read(pages);
    expect(outline(document)).toEqual(["table: 园区|面积|产值|税收 / 甲园|1|2|3 / 乙园|4|5|6 / 丙园|7|8|9"]);
  });

  it("puts a row together that the page's end cut, and no other", async () => {
    const pages = (rest: Text[]): PdfPage[] => [
      {
        texts: [...row(100, "甲园", "1", "2", "含东区和"), ...row(130, "园区", "面积", "产值", "备注")],
        lines: grid(150, 2),
      },
      { texts: [...rest, ...row(750, "乙园", "4", "5", "—")], lines: grid(800, 2) },
    ];
    expect(outline(await read(pages(row(780, "", "", "", "西区两片"))))).toEqual([
      "table: 园区|面积|产值|备注 / 甲园|1|2|含东区和西区两片 / 乙园|4|5|—",
    ]);
    expect(outline(await read(pages(row(780, "", "3", "6", "南区"))))).toEqual([
      "table: 园区|面积|产值|备注 / 甲园|1|2|含东区和 / |3|6|南区 / 乙园|4|5|—",
    ]);
  });

  it("reads aligned cells without drawn lines", async () => {
    const texts = [
      ...row(700, "园区", "面积", "产值"),
      ...row(680, "甲园", "1.5", "20"),
      ...row(660, "乙园", "2.5", "30"),
      ...row(640, "丙园", "3.5", "40"),
    ];
    expect(outline(await read([{ texts }]))).toEqual([
      "table: 园区|面积|产值 / 甲园|1.5|20 / 乙园|2.5|30 / 丙园|3.5|40",
    ]);
  });

  it("keeps the page's own characters and judges by what they stand for", async () => {
    const document = await read([
      {
        texts: [
          [150, 760, 20, "江海⾼新区发展规划"],
          [80, 720, 12, "⼀、发展⽬标"],
          ...paragraph(80, 690, `到2025年，⼯业产值${long("甲")}`, 36),
        ],
      },
    ]);
    expect(document.text).toContain("⼯业产值");
    expect(fold(document.text)).toContain("工业产值");
    expect(document.title).toBe("江海高新区发展规划");
    expect(outline(document)[1]).toBe("heading2: ⼀、发展⽬标");
  });

  it("leaves a table of contents", async () => {
    const entry = (y: number, words: string, number: string): Text[] => [
      [80, y, 12, words],
      [220, y, 12, "．．．．．．．．．．．．．．．．．．"],
      [480, y, 12, number],
    ];
    const document = await read([
      {
        texts: [
          [270, 740, 16, "目录"],
          ...entry(700, "一、发展基础", "1"),
          ...entry(680, "二、发展目标", "5"),
          ...entry(660, "三、保障措施", "9"),
        ],
      },
      { texts: [[80, 740, 12, "一、发展基础"], ...paragraph(80, 700, long("甲"), 36)] },
    ]);
    expect(outline(document)).toEqual(["heading1: 一、发展基础", `paragraph: ${long("甲")}`]);
  });

  it("reads title, issuer and date where they are printed", async () => {
    const document = await read([
      {
        texts: [
          [130, 760, 22, "江海市园区发展规划"],
          [150, 730, 22, "（2021—2025年）"],
          [250, 700, 14, "（2021年6月）"],
          ...paragraph(80, 660, long("甲"), 36),
          [330, 400, 12, "江海市发展和改革委员会"],
          [380, 375, 12, "2021年6月18日"],
        ],
      },
    ]);
    const { title, publisher, published, kind } = document;
    expect({ title, publisher, published, kind }).toEqual({
      title: "江海市园区发展规划（2021—2025年）",
      publisher: "江海市发展和改革委员会",
      published: "2021-06-18",
      kind: "plan",
    });
  });
});

describe("a PDF that cannot be read", () => {
  const codes = async (bytes: Uint8Array, limits = defaultLimits) =>
    (await readPdf(bytes, { ...context, limits })).issues.map((issue) => issue.code);

  it("says that scanned pages have no text", async () => {
    expect(await codes(makePdf([{ image: true }, { image: true }]))).toEqual(["NO_TEXT_LAYER"]);
    const mixed = await readPdf(makePdf([{ texts: paragraph(80, 700, long("甲"), 36) }, { image: true }]), context);
    expect(mixed.issues.map((issue) => [issue.code, issue.message])).toEqual([
      ["PAGES_WITHOUT_TEXT", "Pages without text to read: 2."],
    ]);
  });

  it("says in one code what is wrong with the file", async () => {
    expect(await codes(makePdf([{ texts: paragraph(80, 700, long("甲"), 36) }], { encrypt: true }))).toEqual([
      "ENCRYPTED",
    ]);
    expect(await codes(new Uint8Array(Buffer.from("%PDF-1.7\nnothing of a PDF follows")))).toEqual(["PDF_BROKEN"]);
    expect(
      await codes(
        new Uint8Array(
          Buffer.from(`%PDF-1.7\n${"1 0 obj << /Type /Pages /Kids [1 0 R] /Count 9 >> endobj\n".repeat(2_000)}`),
        ),
      ),
    ).toEqual(["PDF_BROKEN"]);
  });

  it("is given up after its time, and the next file is read", async () => {
    const pages = Array.from({ length: 300 }, () => ({ texts: paragraph(80, 700, long("甲"), 36) }));
    const bytes = makePdf(pages);
    expect(await codes(bytes, { ...defaultLimits, maxTimeMs: 5 })).toEqual(["TIME_LIMIT"]);
    expect((await read([{ texts: paragraph(80, 700, long("乙"), 36) }])).text).toBe(long("乙"));
  });

  it("reads as many pages as are allowed and says how many there are", async () => {
    const bytes = makePdf(["甲", "乙", "丙"].map((name) => ({ texts: paragraph(80, 700, long(name), 36) })));
    const { value, issues } = await readPdf(bytes, { ...context, limits: { ...defaultLimits, maxPages: 2 } });
    expect([value?.text.split("\n").length, issues.map((issue) => issue.message)]).toEqual([
      2,
      ["Only the first 2 of 3 pages were read."],
    ]);
  });

  it("reads what is there of a file cut in the middle", async () => {
    const whole = makePdf([
      { texts: paragraph(80, 700, long("甲"), 36) },
      { texts: paragraph(80, 700, long("乙"), 36) },
    ]);
    const { value, issues } = await readPdf(whole.slice(0, whole.length - 400), context);
    expect(value?.text.startsWith("甲开发区") || issues[0]?.code === "PDF_BROKEN").toBe(true);
  });
});
