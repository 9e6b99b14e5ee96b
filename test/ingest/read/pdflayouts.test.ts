import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { readPdf } from "../../../src/ingest/read/pdf.ts";
import { makePdf, type PdfPage } from "../makers.ts";
import { outline } from "../outline.ts";

const context = { source: "a.pdf", mediaType: "", limits: defaultLimits };
const read = async (...pages: PdfPage[]) => (await readPdf(makePdf(pages), context)).value!;
type Text = readonly [number, number, number, string];

const PROSE: Readonly<Record<string, string>> = {
  甲: "临河高新区今年上半年完成工业总产值三百一十二亿元，同比增长百分之八，规模以上企业达到一百四十七家，亩均税收居全市首位。",
  乙: "上塘经开区规划面积三十六平方公里，建成标准厂房八十五万平方米，累计引进项目超过二百一十个，带动就业两万三千余人。",
  丙: "东坝产业园聚焦生物医药与新材料，力争到后年产值突破七百亿元，新增高新技术企业六十家以上，培育上市公司五家。",
};

/** Lines of so many signs under one another, the first set in by two. */
function column(text: string, x: number, top: number, signs: number, size = 10): Text[] {
  const lines: Text[] = [];
  for (let at = 0; at < text.length; ) {
    const room = at === 0 ? signs - 2 : signs;
    lines.push([at === 0 ? x + 2 * size : x, top - lines.length * size * 1.5, size, text.slice(at, at + room)]);
    at += room;
  }
  return lines;
}

describe("a page of three columns", () => {
  const three = (top: number) => [
    ...column(PROSE["甲"]!, 50, top, 15),
    ...column(PROSE["乙"]!, 220, top, 15),
    ...column(PROSE["丙"]!, 390, top, 15),
  ];

  it("is read column by column", async () => {
    const document = await read({ texts: [[200, 780, 20, "全市园区简报"], ...three(730)] });
    expect(document.text.split("\n")).toEqual(["全市园区简报", PROSE["甲"], PROSE["乙"], PROSE["丙"]]);
  });

  it("is so too with columns of unlike lengths, their lines on unlike heights", async () => {
    const document = await read({
      texts: [
        [200, 780, 20, "全市园区简报"],
        ...column(PROSE["甲"]! + PROSE["甲"], 50, 730, 15),
        ...column(PROSE["乙"]!, 220, 726, 15),
        ...column(PROSE["丙"]!, 390, 722, 15),
      ],
    });
    expect(document.text.split("\n")).toEqual(["全市园区简报", PROSE["甲"]! + PROSE["甲"], PROSE["乙"], PROSE["丙"]]);
  });

  it("goes on under a line over the whole width", async () => {
    const document = await read({
      texts: [...three(760), [50, 600, 16, "二、各园区分片推进的重点建设任务和保障措施安排"], ...three(560)],
    });
    expect(document.text.split("\n")).toEqual([
      PROSE["甲"],
      PROSE["乙"],
      PROSE["丙"],
      "二、各园区分片推进的重点建设任务和保障措施安排",
      PROSE["甲"],
      PROSE["乙"],
      PROSE["丙"],
    ]);
  });
});

describe("what stands round the text of a page", () => {
  const body = (n: number) => column(PROSE["甲乙丙"[n % 3]!]!, 90, 700, 40);
  const pages = (count: number, edges: (n: number) => Text[]): PdfPage[] =>
    Array.from({ length: count }, (_, n) => ({ texts: [...body(n), ...edges(n + 1)] }));
  const expected = (count: number) => Array.from({ length: count }, (_, n) => PROSE["甲乙丙"[n % 3]!]);

  it.each([
    [
      "heads that change sides",
      (n: number): Text[] => [
        [n % 2 ? 90 : 400, 800, 9, "临河市产业园区发展规划"],
        [n % 2 ? 500 : 90, 40, 9, `— ${n} —`],
      ],
    ],
    [
      "unlike heads on left and right pages",
      (n: number): Text[] => [
        [90, 800, 9, n % 2 ? "临河市产业园区发展规划" : "第二章　空间布局"],
        [300, 40, 9, `第 ${n} 页 共 6 页`],
      ],
    ],
    ["a head with the number in it", (n: number): Text[] => [[90, 800, 9, `临河市人民政府公报　2024年第8期　${n}`]]],
    [
      "three lines of a foot",
      (n: number): Text[] => [
        [90, 62, 8, "地址：临河市建设路一号"],
        [90, 50, 8, "电话：0000-8000000"],
        [300, 36, 8, `${n}/6`],
      ],
    ],
    [
      "numbers in words",
      (n: number): Text[] => [
        [90, 800, 9, "内部资料　注意保存"],
        [290, 40, 9, `－${"一二三四五六"[n - 1]}－`],
      ],
    ],
    ["numbers in brackets", (n: number): Text[] => [[290, 40, 9, `[${n}]`]]],
    ["Page 1 of 6", (n: number): Text[] => [[290, 40, 9, `Page ${n} of 6`]]],
  ] as const)("%s is left out", async (_, edges) => {
    const document = await read(...pages(6, edges));
    expect(document.text.split("\n")).toEqual(expected(6));
  });

  it("a figure at the foot of the last page that is part of the text stays", async () => {
    const document = await read(
      { texts: [...body(0), [300, 40, 9, "1"]] },
      {
        texts: [
          ...body(1),
          ...column("全区现有规模以上企业一百二十家，其中高新技术企业四十五家。", 90, 600, 40),
          [300, 40, 9, "2"],
        ],
      },
    );
    expect(document.text).toContain("全区现有规模以上企业一百二十家");
    expect(document.text).not.toMatch(/^[12]$/m);
  });
});

describe("a table without drawn lines over two pages", () => {
  const row = (y: number, ...cells: string[]): Text[] => cells.map((cell, i) => [90 + i * 130, y, 10, cell] as Text);
  const HEAD = ["园区名称", "产值（亿元）", "企业（家）"];
  const ROWS = Array.from({ length: 8 }, (_, i) => [
    `${"临上东西南北中外"[i]}河园`,
    String(100 + i * 7),
    String(20 + i),
  ]);
  const intro: Text[] = column(PROSE["甲"]!, 90, 300, 40);

  it.each([
    ["said again", true],
    ["not said again", false],
  ] as const)("is one table, its header %s", async (_, again) => {
    const first = [
      ...intro,
      ...row(230, ...HEAD),
      ...ROWS.slice(0, 4).flatMap((cells, i) => row(212 - i * 18, ...cells)),
    ];
    const second = [
      ...(again ? row(780, ...HEAD) : []),
      ...ROWS.slice(4).flatMap((cells, i) => row(762 - i * 18, ...cells)),
      ...column(PROSE["乙"]!, 90, 600, 40),
    ];
    const document = await read({ texts: first }, { texts: second });
    expect(outline(document)).toEqual([
      `paragraph: ${PROSE["甲"]}`,
      `table: ${[HEAD, ...ROWS].map((cells) => cells.join("|")).join(" / ")}`,
      `paragraph: ${PROSE["乙"]}`,
    ]);
    expect(document.blocks[1]?.table?.headerRows).toBe(1);
  });

  it("is one table where only its last row stands on the next page", async () => {
    const first = [
      ...intro,
      ...row(230, ...HEAD),
      ...ROWS.slice(0, 7).flatMap((cells, i) => row(212 - i * 18, ...cells)),
    ];
    const document = await read(
      { texts: first },
      { texts: [...row(780, ...ROWS[7]!), ...column(PROSE["乙"]!, 90, 700, 40)] },
    );
    expect(document.blocks.map((block) => block.table?.rows)).toEqual([undefined, 9, undefined]);
  });

  it("another table at the head of the next page is another table", async () => {
    const document = await read(
      { texts: [...intro, ...row(230, ...HEAD), ...ROWS.flatMap((cells, i) => row(212 - i * 18, ...cells))] },
      {
        texts: [
          ...row(780, "年份", "投资（亿元）", "税收（亿元）"),
          ...[2021, 2022, 2023].flatMap((y, i) => row(762 - i * 18, String(y), `${i + 3}.5`, `${i + 1}.2`)),
        ],
      },
    );
    expect(document.blocks.filter((block) => block.type === "table")).toHaveLength(2);
  });
});

describe("lines put together", () => {
  const joined = async (...lines: string[]) => {
    const texts = lines.map((line, i): Text => [i === 0 ? 110 : 90, 700 - i * 15, 10, line]);
    return (await read({ texts: [...texts, ...column(PROSE["丙"]!, 90, 560, 40)] })).text.split("\n")[0];
  };
  const pad = (line: string, signs = 38) =>
    line + "其中各类园区持续提升综合承载能力并不断完善配套服务设施体系建设推进产业集聚".slice(0, signs - line.length);

  it("have a space between Latin words only", async () => {
    const first = `${pad("全区已引进").slice(0, 27)}Fraunhofer`;
    expect(await joined(first, "Institute等研发机构十二家。")).toBe(`${first} Institute等研发机构十二家。`);
  });

  it("have none between Chinese and Latin or figures", async () => {
    const first = pad("全区推广应用");
    expect(await joined(first, "5G基站一千二百座。")).toBe(`${first}5G基站一千二百座。`);
    const latin = `${pad("推进").slice(0, 34)}AI`;
    expect(await joined(latin, "产业园建设。")).toBe(`${latin}产业园建设。`);
  });

  it("close up a word cut at a hyphen, and keep the hyphen of names", async () => {
    const cut = `${pad("引进").slice(0, 29)}biotech-`;
    expect(await joined(cut, "nology企业九家。")).toBe(`${cut.slice(0, -1)}nology企业九家。`);
    const name = `${pad("建设").slice(0, 32)}COVID-`;
    expect(await joined(name, "19检测试剂生产线。")).toBe(`${name}19检测试剂生产线。`);
  });

  it("put figures cut over two lines together", async () => {
    const first = `${pad("全年完成固定资产投资").slice(0, 34)}1,23`;
    expect(await joined(first, "4.5亿元，增长百分之九。")).toBe(`${first}4.5亿元，增长百分之九。`);
  });
});

describe("a table without rules", () => {
  const head = (y: number): Text[] => [
    [60, y, 10, "园区名称"],
    [240, y, 10, "面积"],
    [330, y, 10, "企业数"],
  ];
  const row = (y: number, name: string, area: string, firms: string): Text[] => [
    [60, y, 10, name],
    [240, y, 10, area],
    [330, y, 10, firms],
  ];
  const rest = (y: number): Text[] => [
    ...row(y, "上塘经开区", "3.2", "145"),
    ...row(y - 22, "东坝产业园", "6.8", "92"),
  ];
  const table = async (...texts: readonly Text[]) =>
    outline(await read({ texts: [...column(PROSE["甲"]!, 60, 800, 40), ...texts] })).filter((line) =>
      line.startsWith("table: "),
    );
  const whole = (name: string) => [
    `table: 园区名称|面积|企业数 / ${name}|12.5|310 / 上塘经开区|3.2|145 / 东坝产业园|6.8|92`,
  ];

  it("joins a name broken over lines that stand above, beside and below its row's other cells", async () => {
    const [one, two, three] = ["临河高新技术产业", "开发区北片区生物", "医药园"];
    const cells = (y: number): Text[] => [
      [240, y, 10, "12.5"],
      [330, y, 10, "310"],
    ];
    const below: Text[] = [[60, 700, 10, one], ...cells(700), [60, 687, 10, two]];
    expect(await table(...head(722), ...below, ...rest(665))).toEqual(whole(one + two));
    const astride: Text[] = [[60, 706.5, 10, one], ...cells(700), [60, 693.5, 10, two]];
    expect(await table(...head(728), ...astride, ...rest(672))).toEqual(whole(one + two));
    const around: Text[] = [[60, 712, 10, one], [60, 700, 10, two], ...cells(700), [60, 688, 10, three]];
    expect(await table(...head(734), ...around, ...rest(666))).toEqual(whole(one + two + three));
  });

  it("joins no two names, no figures and no note to a row", async () => {
    const names: Text[] = [...row(700, "甲园", "12.5", "310"), [60, 687, 10, "乙园"]];
    for (const line of await table(...head(722), ...names, ...rest(665))) expect(line).not.toContain("甲园乙园");
    const figures: Text[] = [...row(700, "临河高新区", "12.5", "310"), [330, 687, 10, "298"]];
    for (const line of await table(...head(722), ...figures, ...rest(665))) expect(line).not.toContain("310298");
    const noted: Text[] = [...row(700, "临河高新区", "12.5", "310"), ...rest(678), [60, 643, 10, "注：快报数"]];
    expect(await table(...head(722), ...noted)).toEqual(whole("临河高新区"));
  });
});
