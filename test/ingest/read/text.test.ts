import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { readText } from "../../../src/ingest/read/text.ts";
import { cut, rowHeads } from "../../../src/model/index.ts";
import { outline } from "../outline.ts";

const context = { source: "a.txt", mediaType: "text/plain", limits: defaultLimits };
const read = (text: string) => readText(text, context).value!;

describe("an article saved as text", () => {
  const page = [
    "首页 > 江海产业网 > 正文",
    "",
    "江海开发区上半年产值突破300亿元",
    "",
    "江海晚报 2024-07-19 08:30:00",
    "0",
    "分享到",
    "",
    "7月18日，江海开发区公布上半年数据，规上工业总产值达到312亿元，同比增长7.2%。",
    "",
    "江海开发区航拍图。王某 摄",
    "",
    "三个项目集中投产",
    "",
    "其中，甲装备、乙材料等三个项目在二季度投产，总投资46亿元。",
    "",
    "责任编辑：李某",
    "相关推荐",
    "邻市高新区产值超过900亿元，全省第一。",
    "热点推荐",
    "某明星现身机场，引来围观。",
  ].join("\n");

  it("keeps the article and leaves the page round it", () => {
    const document = read(page);
    expect(outline(document)).toEqual([
      "paragraph: 7月18日，江海开发区公布上半年数据，规上工业总产值达到312亿元，同比增长7.2%。",
      "heading1: 三个项目集中投产",
      "paragraph: 其中，甲装备、乙材料等三个项目在二季度投产，总投资46亿元。",
    ]);
  });

  it("reads headline, publisher and day from the lines above it", () => {
    const { title, publisher, published, kind } = read(page);
    expect({ title, publisher, published, kind }).toEqual({
      title: "江海开发区上半年产值突破300亿元",
      publisher: "江海晚报",
      published: "2024-07-19",
      kind: "news",
    });
  });

  it("gives a day without a year the year the article speaks of", () => {
    const text =
      "当前位置：首页 > 招商资讯\n\n江海县举行2023年园区推介会\n\nadmin3个月前 (05-16)招商资讯31\n\n5月15日，江海县举行2023年园区推介会，8家企业现场签约。到2025年，园区产值将达到100亿元。\n\n来源：江海日报\n扫一扫关注公众号\n相关文章\n某县园区开工";
    expect([read(text).published, read(text).publisher]).toEqual(["2023-05-16", "江海日报"]);
  });
});

describe("heads and tails of saved pages", () => {
  const body = [
    "记者从发布会上获悉，江海开发区上半年实现产值312亿元，同比增长7.2%。",
    "",
    "甲装备、乙材料等三个项目在二季度投产，新增产值40亿元。",
    "",
    "下一步，园区将继续优化营商环境，力争全年产值突破700亿元。",
  ];
  const facts = (lines: string[]) => {
    const { title, publisher, published, text } = read(lines.join("\n"));
    return { title, publisher, published, whole: text === body.filter((line) => line !== "").join("\n") };
  };

  it("are told from the article on a portal, a news app, a portal's channel and a public account", () => {
    const title = "江海开发区上半年产值突破300亿元";
    const menus = ["首页", "新闻", "财经", "房产", "江海频道新闻中心", "网上有害信息举报专区", ""];
    expect(
      facts([
        "人民在线>>江海频道>>要闻",
        "",
        title,
        "",
        "2024年07月19日08:12 | 来源：江海时报",
        "小字号",
        "",
        ...body,
        "",
        "(责编：张三、李四)",
        "",
        "分享让更多人看到",
        "",
        "推荐阅读",
        "某市产值突破900亿元，增速全国第一。",
      ]),
    ).toEqual({ title, publisher: "江海时报", published: "2024-07-19", whole: true });
    expect(
      facts([
        ...menus,
        title,
        "2024-07-19 10:11",
        "来源：江海晚报",
        "发布于：江海市",
        "",
        ...body,
        "",
        "声明：该文观点仅代表作者本人。",
        "阅读 (1234)",
        "推荐阅读",
        "别的园区产值900亿元",
      ]),
    ).toEqual({ title, publisher: "江海晚报", published: "2024-07-19", whole: true });
    expect(
      facts([
        title,
        "江海新闻记者 王五",
        "2024-07-19 15:12",
        "来源：江海新闻",
        "∙ 江海头条 >",
        "字号",
        "",
        ...body,
        "责任编辑：赵六",
        "校对：孙七",
        "+1",
        "收藏",
        "我要举报",
      ]),
    ).toEqual({ title, publisher: "江海新闻", published: "2024-07-19", whole: true });
    expect(
      facts([
        "点击上方蓝字关注我们",
        "",
        title,
        "",
        "原创 小王 江海产业地图 2024-07-19 18:00 江海",
        "",
        ...body,
        "",
        "往期推荐",
        "某园区厂房招租",
        "阅读 1.2万",
        "在看",
      ]),
    ).toEqual({ title, publisher: "江海产业地图", published: "2024-07-19", whole: true });
  });

  it("are told from a plan on a government's page", () => {
    const { title, publisher, published, kind, text } = read(
      [
        "当前位置：首页 > 政务公开 > 规划计划",
        "江海市园区发展规划（2021—2025年）",
        "发布时间：2021-06-18 来源：江海市发展和改革委员会 字体：[大 中 小]",
        "",
        "为推动园区发展，制定本规划。",
        "一、发展基础",
        ...body,
        "",
        "打印 关闭",
        "版权所有：江海市人民政府",
      ].join("\n"),
    );
    expect({ title, publisher, published, kind }).toEqual({
      title: "江海市园区发展规划（2021—2025年）",
      publisher: "江海市发展和改革委员会",
      published: "2021-06-18",
      kind: "plan",
    });
    expect(text).not.toMatch(/版权|打印|字体|当前位置/);
  });
});

describe("a notice and what it issues", () => {
  const text = [
    "江海市人民政府办公室",
    "关于印发《江海市园区发展规划",
    "（2021—2025年）》的通知",
    "",
    "江政办发〔2021〕12号",
    "",
    "各县（市、区）人民政府：",
    "《江海市园区发展规划》已经同意，现印发给你们，请认真贯彻执行。",
    "江海市人民政府办公室",
    "2021年6月18日",
    "",
    "江海市园区发展规划（2021—2025年）",
    "",
    "目　录",
    "一、发展基础............1",
    "二、发展目标............5",
    "三、保障措施............9",
    "",
    "一、发展基础",
    "园区产值稳步增长。",
    "二、发展目标",
    "产值突破3000亿元。",
  ].join("\n");

  it("has the notice's whole title, and the plan as a section of it", () => {
    const document = read(text);
    expect([document.title, document.publisher, document.published]).toEqual([
      "关于印发《江海市园区发展规划（2021—2025年）》的通知",
      "江海市人民政府办公室",
      "2021-06-18",
    ]);
    expect(document.blocks.at(-1)?.path.slice(1)).toEqual(["江海市园区发展规划（2021—2025年）", "二、发展目标"]);
  });

  it("loses its table of contents, which says every heading twice", () => {
    expect(read(text).text.match(/发展目标/g)).toHaveLength(1);
    expect(read(text).text).not.toMatch(/目　录|\.{4}/);
  });
});

describe("a text whose title has no usual ending", () => {
  const head = (...lines: string[]) => {
    const { title, publisher, published } = read(
      [...lines, "园区规划面积3平方公里，已建成2平方公里，入驻企业120家。"].join("\n"),
    );
    return [title, publisher, published];
  };

  it("begins with it, over the line that says who and when", () => {
    expect(head("江海市重点产业载体推介（2024年春季版）", "江海市投资促进中心　2024年3月")).toEqual([
      "江海市重点产业载体推介（2024年春季版）",
      "江海市投资促进中心",
      "2024-03",
    ]);
    expect(head("湖海开发区招商手册", "湖海开发区管委会 2023年5月18日")).toEqual([
      "湖海开发区招商手册",
      "湖海开发区管委会",
      "2023-05-18",
    ]);
    expect(head("园区建设这五年")).toEqual(["园区建设这五年", null, null]);
  });

  it("has none where it begins with prose or a section", () => {
    expect(head("“十四五”时期，是江海市产业园区发展的关键五年，要全力推进。")[0]).toBeNull();
    expect(head("一、园区发展基础")[0]).toBeNull();
    expect(read("甲产业园区名单\n乙产业园区\n丙产业园区").title).toBeNull();
  });
});

describe("text broken at a fixed measure", () => {
  const sentence = (name: string) =>
    `${name}市产业园区发展规划是指导全市园区发展的纲领性文件，规划期为2021年至2025年，由市发展改革委会同有关部门编制，到2025年全市园区规上工业总产值突破3000亿元，税收达到180亿元。`;
  const wrap = (text: string) => `　　${text}`.match(/.{1,30}/g)!;

  it("is put together to sentences, over page numbers too", () => {
    const [first, second] = [wrap(sentence("江海")), wrap(sentence("河海"))];
    const source = [
      "一、总则",
      ...first,
      ...second.slice(0, 2),
      "",
      "— 1 —",
      "",
      ...second.slice(2),
      "二、目标",
      ...wrap(sentence("湖海")),
      "",
      "— 2 —",
    ].join("\n");
    expect(read(source).text.split("\n")).toEqual([
      "一、总则",
      sentence("江海"),
      sentence("河海"),
      "二、目标",
      sentence("湖海"),
    ]);
  });

  it("is not seen where lines are whole paragraphs", () => {
    const source = Array.from(
      { length: 12 },
      (_, index) => `园区${index}推进项目建设，持续优化营商环境，加快培育新质生产力`,
    ).join("\n");
    expect(read(source).blocks).toHaveLength(12);
  });
});

describe("a plan taken out of Word", () => {
  const plan = [
    "江海市产业园区发展规划（2021—2025年）",
    "[bookmark: _Toc1234567]一、发展基础",
    "2020年，全市园区实现产值1200亿元。",
    "（一）园区体系",
    "1、江海高新区",
    "聚焦集成电路，规划面积12平方公里。",
    "二、主要目标",
    "江海市园区发展主要指标",
    "\t类型",
    "\t序号",
    "\t指标",
    "\t单位",
    "\t2025年",
    "",
    "\t规模",
    "\t1",
    "\t工业总产值",
    "\t亿元",
    "\t2000以上",
    "力争2200",
    "",
    "\t",
    "\t2",
    "\t营业收入",
    "\t亿元",
    "\t3500",
    "",
    "\t创新",
    "\t3",
    "\t研发机构",
    "\t家",
    "\t150",
    "",
    "[image: 0a1b2c3d.jpg]",
    "三、保障措施",
    "加强组织领导。",
    "江海市工业和信息化局",
    "二〇二一年六月十八日",
  ].join("\n");

  it("takes headings from numbering and leaves Word's residue", () => {
    const document = read(plan);
    expect(outline(document).filter((line) => line.startsWith("heading"))).toEqual([
      "heading1: 江海市产业园区发展规划（2021—2025年）",
      "heading2: 一、发展基础",
      "heading3: （一）园区体系",
      "heading4: 1、江海高新区",
      "heading2: 二、主要目标",
      "heading2: 三、保障措施",
    ]);
    expect(document.text).not.toMatch(/bookmark|image|_Toc/);
  });

  it("puts a table back together that was saved one cell a line", () => {
    const document = read(plan);
    const block = document.blocks.find((one) => one.table)!;
    const table = block.table!;
    expect([table.rows, table.columns, table.headerRows, table.flattened, table.caption]).toEqual([
      4,
      5,
      1,
      true,
      "江海市园区发展主要指标",
    ]);
    expect(rowHeads(table, document.text, 2)).toEqual(["规模", "营业收入"]);
    const value = table.cells.find((cell) => cell.row === 1 && cell.column === 4)!;
    expect(cut(document.text, value)).toBe("2000以上 力争2200");
  });

  it("reads the issuer and date of its signature", () => {
    const { publisher, published, kind } = read(plan);
    expect({ publisher, published, kind }).toEqual({
      publisher: "江海市工业和信息化局",
      published: "2021-06-18",
      kind: "plan",
    });
  });

  it("mends a number that a converter wrote in the wrong signs", () => {
    const document = read("一、现状\n现状良好。\n1、园区\n园区多。\n2、 形势\n形势复杂。\n三、目标\n目标明确。");
    expect(outline(document).filter((line) => line.startsWith("heading"))).toEqual([
      "heading1: 一、现状",
      "heading2: 1、园区",
      "heading1: 2、 形势",
      "heading1: 三、目标",
    ]);
  });
});

describe("tables in plain text", () => {
  const tables = (text: string) =>
    read(text).blocks.flatMap((block) => (block.table ? [`${block.table.rows}x${block.table.columns}`] : []));

  it("finds rows between tabs, bars and wide gaps", () => {
    expect(tables("说明如下。\n园区\t面积\n甲园\t3\n乙园\t4\n")).toEqual(["3x2"]);
    expect(tables("说明如下。\n| 园区 | 面积 |\n| 甲园 | 3 |\n| 乙园 | 4 |\n")).toEqual(["3x2"]);
    expect(tables("说明如下。\n园区    面积    产值\n甲园    3    10\n乙园    4    20\n")).toEqual(["3x3"]);
  });

  it("finds cells one a line by their running numbers", () => {
    expect(tables("目录如下。\n序号\n名称\n面积\n1\n甲园\n3\n2\n乙园\n4\n3\n丙园\n5\n以上园区实行年度考核。")).toEqual([
      "4x3",
    ]);
  });

  it("leaves short lines that are no table as they are", () => {
    expect(tables("甲园\n乙园\n丙园\n丁园\n戊园\n己园\n庚园\n辛园")).toEqual([]);
    expect(tables("采购需求：\n服务器12台\n交换机3台\n防火墙2台")).toEqual([]);
  });
});

describe("any text", () => {
  it("leads every run back to the same characters on its line", () => {
    const line = fc.constantFrom(
      "一、总则",
      "甲园规划面积3平方公里。",
      "\t甲",
      "\t",
      "[bookmark: _Toc1]（二）目标",
      "园区\t12\t3",
      "",
      "　　正文，一段。",
      "责任编辑：某",
      "12",
      "序号",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
        const source = lines.join(end);
        const document = readText(source, context).value!;
        const starts = [0];
        for (const one of source.split("\n")) starts.push(starts.at(-1)! + one.length + 1);
        for (const block of document.blocks) {
          let before = block.start;
          for (const run of block.runs) {
            expect(run.start).toBeGreaterThanOrEqual(before);
            before = run.end;
            const { start = 0, end: stop = 0, line: number = 1 } = run.origin;
            expect(source.slice(start, stop).replace(/\s/g, " ")).toBe(cut(document.text, run).replace(/\s/g, " "));
            expect(start).toBeGreaterThanOrEqual(starts[number - 1]!);
            expect(start).toBeLessThan(starts[number]!);
          }
        }
      }),
    );
  });

  // Each takes well under a second by itself; what reads a text again from every line takes minutes.
  it("is read in time that grows with its length, however hostile", () => {
    for (const text of [
      "[bookmark:".repeat(20_000),
      "\t\n".repeat(50_000),
      "第".repeat(100_000),
      "1\n".repeat(60_000),
      `${"a ".repeat(100_000)}\n`,
      "{HYPERLINK".repeat(20_000),
      "　".repeat(200_000),
    ]) {
      const begun = performance.now();
      readText(text, context);
      expect(performance.now() - begun).toBeLessThan(20_000);
    }
  }, 120_000);

  it("loses none of its parts below lines in its middle that look like a file's own head", () => {
    const part = (name: string, many: string) =>
      [
        "---",
        `title: ${name}经开区的一年`,
        "author: 李某",
        "date: 2024-03-01",
        "draft: false",
        "---",
        "",
        `${name}经开区去年新开工项目${many}个，总投资超过百亿元，其中装备制造占三成。`,
        "",
        `${name}经开区今年还要建成标准厂房${many}万平方米，引进企业${many}家以上。`,
        "",
      ].join("\n");
    const parts = Array.from({ length: 1_000 }, (_, at) => ["甲河", "乙山", "丙湖"][at % 3]! + String(at));
    const { text } = read(parts.map((name, at) => part(name, String(20 + at))).join("\n"));
    const lost = parts.filter((name) => !text.includes(`${name}经开区去年新开工项目`));
    expect(lost).toEqual([]);
  });

  it("goes on below a line that opens a page's tail where far more follows than any page has there", () => {
    const year = (at: number) => `第${at}期简报说，甲河经开区新开工项目${at}个，总投资超过百亿元，其中装备制造占三成。`;
    const lines = Array.from({ length: 400 }, (_, at) => year(at + 1));
    for (const at of [100, 280]) {
      const { text } = read([...lines.slice(0, at), "相关推荐", ...lines.slice(at)].join("\n"));
      expect(lines.filter((line) => !text.includes(line))).toEqual([]);
    }
  });

  it("says so where there is nothing in it", () => {
    expect(readText(" \n\t\n", context).issues.map((issue) => issue.code)).toEqual(["EMPTY_BODY"]);
  });
});

describe("who speaks, who issued, whom to ask", () => {
  const interview = (last: string) =>
    [
      "对话云岭片区主任：园区不能只会“摊大饼”",
      "",
      "《云岭观察》记者 柳某　2023年8月9日",
      "",
      "云岭片区这几年走得并不轻松，片区主任在园区接受了本刊专访，谈到家底，也谈到下一步。",
      "",
      "记者：听说园区要扩到30平方公里？",
      "",
      "主任：没有的事。规划面积是13.8平方公里，去年产值268亿元，税收12.9亿元，够我们干十年。",
      "",
      last,
    ].join("\n");

  it("keeps a reporter's question, and leaves out who helped and whom to ask", () => {
    for (const last of [
      "（实习生 何某对本文亦有贡献　编辑：方某　电话：0551-6288 0000）",
      "（联系人：欧阳某　电话：0734-8860000）",
      "意见反馈截止时间：2026年3月15日　邮箱：yl@example.com　返回列表",
      "云岭研究院保留一切权利。往期报告：《十年》《五年》",
    ]) {
      const { text } = read(interview(last));
      expect(text).toContain("记者：听说园区要扩到30平方公里？");
      expect(text.endsWith("够我们干十年。")).toBe(true);
    }
  });

  it("takes no document's number for the title, and the issuer out of its brackets", () => {
    const plan = [
      "东陵市产业园区“十四五”发展规划",
      "东府办发〔2022〕11号",
      "（东陵市人民政府办公室　2022年3月18日印发）",
      "第四章　优化园区空间布局",
      "坚持主城做强、县域做特，推动全市产业园区由粗放向集约转变，到2025年形成一核两翼的格局。",
    ];
    expect(read(plan.join("\n\n"))).toMatchObject({
      title: plan[0],
      publisher: "东陵市人民政府办公室",
      published: "2022-03-18",
    });
  });
});

describe("what an office or an editor writes below a document", () => {
  const body = "临溪县工业园现有企业86家，去年产值47亿元。";
  it.each([
    ["主题词：园区　招商　报告\n抄送：市发改委，存档（共印40份）"],
    ["（供稿：临溪县史志办　撰稿：何某）\n— 213 —"],
    ["（本实录根据现场录音整理，未经发言人审阅）"],
    ["临溪县园区投资公司 2019年债券募集说明书 第41页 共180页"],
    ["临溪县人民政府办公室　　2016年4月8日印发"],
  ])("goes: %s", (below) => {
    expect(read(`${body}\n\n${below}`).text).toBe(body);
  });
  it("stays where the document goes on below it", () => {
    const text = `抄送：各乡镇。\n${body}`;
    expect(read(text).text).toContain("抄送");
  });
});
