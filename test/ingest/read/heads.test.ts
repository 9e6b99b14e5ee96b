import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/ingest/index.ts";
import { readRecordHead } from "../../../src/ingest/read/recordhead.ts";

const read = async (text: string, source: string) =>
  (await readDocument(new TextEncoder().encode(text), { source })).value!;

describe("a head on one line", () => {
  const head = "东政办发〔2023〕12号　东陵市人民政府办公室　2023年6月2日印发";

  it("over a plan's title names issuer and day, and is no part of the title", async () => {
    const plan = await read(
      `${head}\n\n东陵市产业园区提质三年行动方案\n（2023—2025年）\n\n各县区人民政府：\n\n为提升园区承载能力，制定本方案。\n一、现状\n全市现有园区4个。\n`,
      "plan.txt",
    );
    expect([plan.title, plan.publisher, plan.published]).toEqual([
      "东陵市产业园区提质三年行动方案（2023—2025年）",
      "东陵市人民政府办公室",
      "2023-06-02",
    ]);
  });

  it("in a quotation under a Markdown headline does the same for plans and papers", async () => {
    const body = "\n\n全市现有园区4个，规划面积88平方公里，企业数量增至312家。\n";
    const plan = await read(`# 东陵市产业园区提质三年行动方案\n\n> ${head}${body}`, "plan.md");
    expect([plan.publisher, plan.published]).toEqual(["东陵市人民政府办公室", "2023-06-02"]);
    const story = await read(`# 河湾里的三座园区\n\n> 江东产业周刊 · 2023-11-07${body}`, "story.md");
    expect([story.publisher, story.published]).toEqual(["江东产业周刊", "2023-11-07"]);
  });

  it("is none where a part is neither number, name nor date", async () => {
    const story = await read(
      "# 河湾里的三座园区\n\n> 三座园区 · 2023-11-07\n\n全市现有园区4个，企业数量增至312家。\n",
      "story.md",
    );
    expect(story.publisher).toBeNull();
  });
});

describe("whom a notice goes to", () => {
  it.each(["各区县人民政府：", "各区县人民政府", "各开发区管理委员会："])("«%s» is not its publisher", async (line) => {
    const rest = "为支持园区发展，制定如下措施，请结合实际认真贯彻执行。";
    const text = await read(`关于支持园区发展的若干措施\n${line}\n${rest}\n一、用地\n每年安排3000亩。\n`, "notice.txt");
    expect(text.publisher).toBeNull();
    const html = `<html><head><meta charset="utf-8"><title>关于支持园区发展的若干措施</title></head><body><h1>关于支持园区发展的若干措施</h1><div><p>${line}</p><p>${rest}</p><p>每年安排新增建设用地指标不少于3000亩，专项用于园区。</p></div></body></html>`;
    expect((await read(html, "notice.html")).publisher).toBeNull();
  });
});

describe("what print and site leave in a plain text", () => {
  it("goes: page numbers with the running heads beside them, and buttons at the end", async () => {
    const { text, title } = await read(
      `东陵市工业园区“十四五”发展规划\n\n一、发展基础\n全市现有园区6个，规划面积162.3平方公里。\n东陵市工业园区“十四五”发展规划\n- 2 -\n园区总产值1180亿元，占全市比重为91%。\n东陵市工业园区“十四五”发展规划\n第 3 页 共 40 页\n二、总体要求\n到2025年，总产值突破1600亿元。\n【打印】 【关闭】\n`,
      "plan.txt",
    );
    expect(title).toBe("东陵市工业园区“十四五”发展规划");
    expect(text.split("东陵市工业园区“十四五”发展规划")).toHaveLength(2);
    expect(text).not.toMatch(/打印|第 3 页/);
  });

  it("goes from Markdown: links to print and close beside the editor's name", async () => {
    const { text } = await read(
      "# 河湾里的三座园区\n\n前三季度，园区实现产值986亿元，企业数量增至312家。\n\n---\n[打印本页](javascript:print()) | [关闭窗口](javascript:close()) | 责任编辑：顾小满\n",
      "story.md",
    );
    expect(text).not.toMatch(/打印本页|顾小满/);
  });

  it("names the source in brackets under it", async () => {
    const { publisher } = await read(
      "东陵市开发区新闻发布会答记者问（摘登）\n\n时间：2024年8月28日\n\n主持人：大家上午好，欢迎参加今天的新闻发布会。\n\n（来源：东陵发布 编辑：顾小满）\n",
      "qa.txt",
    );
    expect(publisher).toBe("东陵发布");
  });
});

describe("a CSV with semicolons", () => {
  it("has its decimal commas read as points", async () => {
    const { text } = await read("园区名称;规划面积（平方公里）\n东陵高新区;12,5\n青石工业园;8,25\n", "parks.csv");
    expect(text).toContain("东陵高新区\t12.5");
    expect(text).toContain("青石工业园\t8.25");
  });

  it("keeps its thousands where it has points or groups of three alone", async () => {
    const { text } = await read("园区名称;企业数（家）\n东陵高新区;1,250\n青石工业园;2,080\n", "parks.csv");
    expect(text).toContain("1,250");
  });
});

describe("the record over a government's document", () => {
  const body = [
    "东陵高新技术产业开发区第十四个五年规划纲要",
    "",
    "第一章　发展基础",
    "",
    "“十三五”时期，地区生产总值年均增长9.2%，2020年达到412亿元，园区面积扩大到62平方公里。",
  ];
  const tail = [
    "",
    "附件下载：规划全文.pdf（3.6MB）",
    "打印本页  关闭窗口",
    "网站标识码：4206000031  某公网安备42060602000000号",
  ];
  const records = {
    "an entry a line": [
      "索引号：011203/2021-04417",
      "发布机构：东陵高新区管委会",
      "文  号：东高管发〔2021〕15号",
      "发布日期：2021-09-30",
    ],
    "several a line, under a way through the site": [
      "首页 > 政务公开 > 规划计划",
      "索 引 号：011203/2021-04417　　主题分类：综合规划",
      "发文机关：东陵高新区管委会　　成文日期：2021年9月28日",
      "标　题：东陵高新技术产业开发区第十四个五年规划纲要",
      "发布日期：2021年09月30日　有效性：有效",
    ],
    "with marks between": [
      "信息索引号：011203 | 公开方式：主动公开 | 发布机构：东陵高新区管委会 | 公开日期：2021-09-30",
    ],
  };
  it.each(Object.entries(records))("%s, is read and left out of the text", async (_, record) => {
    const document = await read([...record, "", ...body, ...tail].join("\n"), "plan.txt");
    expect(document).toMatchObject({ title: body[0], publisher: "东陵高新区管委会", published: "2021-09-30" });
    expect(document.text).toBe(body.filter((line) => line !== "").join("\n"));
    expect(document.asides.map(({ text }) => text)).toEqual(record);
  });

  it("is no byline and no form of the document's own", () => {
    expect(readRecordHead(["来源：江海晚报", "发布日期：2021-09-30", ...body])).toBeNull();
    expect(readRecordHead(["项目名称：东陵光电产业园", "建设地点：东陵高新区", ...body])).toBeNull();
  });
});
