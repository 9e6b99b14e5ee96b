import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { readTime } from "../../../src/ingest/read/frontmatter.ts";
import { readMarkdown } from "../../../src/ingest/read/markdown.ts";
import { columnHeads, cut } from "../../../src/model/index.ts";
import { outline } from "../outline.ts";

const context = { source: "a.md", mediaType: "text/markdown", limits: defaultLimits };
const read = (text: string) => readMarkdown(text, context).value!;

describe("Markdown", () => {
  it("reads front matter in China's zone", () => {
    const document = read(
      "---\ntitle: '江海园区：三个项目签约'\nauthor: 江海日报\ndate: Wed, 15 Jun 2022 18:30:00 GMT\n---\n\n6月15日，三个项目签约。\n",
    );
    expect([document.title, document.publisher, document.published, document.publishedAt]).toEqual([
      "江海园区：三个项目签约",
      "江海日报",
      "2022-06-16",
      "2022-06-16T02:30:00+08:00",
    ]);
  });

  it("takes an inner section of an office for the office, and a person for nobody's publisher", () => {
    const publisher = (author: string) => read(`---\ntitle: 通报\nauthor: ${author}\n---\n正文。`).publisher;
    expect([
      publisher("江海省商务厅园区处"),
      publisher("江海市工业和信息化局规划科"),
      publisher("王小明"),
      publisher("江海晚报"),
    ]).toEqual(["江海省商务厅", "江海市工业和信息化局", null, "江海晚报"]);
  });

  it("finds who and when between the headline and the article where no front matter says it", () => {
    const under = (byline: string) =>
      read(
        `# 五家园区五种打法\n\n${byline}\n\n江海市五家园区今年各走各的路，前三季度产值合计467亿元，同比增长一成四。\n`,
      );
    const said = [
      "> 江海产业周刊 · 2022-11-07",
      "江海产业周刊 | 2022年11月7日",
      "来源：江海产业周刊  2022-11-07 09:12",
      "*更新时间：2022年11月7日　发布：江海产业周刊*",
    ];
    for (const { published, publisher } of said.map(under))
      expect([published, publisher]).toEqual(["2022-11-07", "江海产业周刊"]);
    expect(under("2022-11-07 · 作者：王小明").published).toBe("2022-11-07");
    expect(under("本刊记者 王小明").published).toBeNull();
  });

  it("keeps words, not signs", () => {
    const document = read(
      '全省整合为**134个**[^1]，见[规划](/p.pdf "附件")和`代码`，3*4=12，~~旧~~新&nbsp;文 \\*星\\*。\n\n[^1]: 以批复为准。\n',
    );
    expect(document.text).toBe("全省整合为134个，见规划和代码，3*4=12，旧新 文 *星*。\n以批复为准。");
    expect(document.links.attachments).toEqual([{ url: "/p.pdf", title: "规划" }]);
  });

  it("reads headings, lists and a table with what names it", () => {
    const document = read(
      "# 通报\n\n## 一、情况\n\n- **投资**：完成12亿元。\n- 税收：完成3亿元。\n\n**表1 主要指标**\n\n| 园区 | 面积 | 产值\\|税收 |\n|:--|--:|---|\n| 甲园 | 3 | 10 |\n| 乙园 | 4 | 20 |\n",
    );
    expect(outline(document)).toEqual(
      [
        "heading1: 通报",
        "heading2: 一、情况",
        "list: 投资：完成12亿元。",
        "list: 税收：完成3亿元。",
        "caption: 表1 主要指标",
        "table: 园区|面积|产值\\|税收 / 甲园|3|10 / 乙园|4|20".replace("\\|", "||"),
      ].map((line) => line.replace("产值||税收", "产值|税收")),
    );
    const table = document.blocks.at(-1)!.table!;
    expect([table.columns, table.caption, columnHeads(table, document.text, 1)]).toEqual([3, "表1 主要指标", ["面积"]]);
  });

  it("reads embedded HTML without its styles, scripts and comments", () => {
    const document = read(
      '---\ntitle: 三项目签约\n---\n<div>\n<p>　　江海园区签约<a href="/x">三个</a>项目，<b>总投资</b>46亿元。</p><!-- 广告 -->\n\n<style>.a{color:red}</style>\n<script>track()</script>\n<table><tr><th>项目</th><th>投资</th></tr><tr><td>甲</td><td>10亿元</td></tr></table>\n<p>项目年内开工。</p>\n</div>\n',
    );
    expect(outline(document)).toEqual([
      "paragraph: 江海园区签约三个项目，总投资46亿元。",
      "table: 项目|投资 / 甲|10亿元",
      "paragraph: 项目年内开工。",
    ]);
  });

  it("leaves a site generator's navigation and notices", () => {
    const document = read(
      "[首页](/) > [政务公开](/a) > [通报](/b)\n\n# 通报\n\n甲园规划面积3平方公里，已建成2平方公里。\n\n![区位图](/a.png)\n\n<!-- 勿手工修改 -->\n\n---\n\n[返回列表](/l) | 上一篇：[旧通知](/o)\n\n> 版权所有 江海省商务厅\n",
    );
    expect(outline(document)).toEqual(["heading1: 通报", "paragraph: 甲园规划面积3平方公里，已建成2平方公里。"]);
  });

  it("takes headings from numbering where none are marked", () => {
    expect(
      outline(read("一、总体要求\n\n坚持统筹推进。\n\n（一）目标\n\n到2027年，产值翻一番。\n")).filter((line) =>
        line.startsWith("heading"),
      ),
    ).toEqual(["heading1: 一、总体要求", "heading2: （一）目标"]);
  });

  it("says so where the front matter is broken, and reads on", () => {
    const { value, issues } = readMarkdown("---\ntitle: [a\n---\n正文一句。", context);
    expect([issues[0]?.code, value?.text]).toEqual(["FRONT_MATTER_BROKEN", "正文一句。"]);
  });

  it("does not expand aliases without end", () => {
    const lines = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      ..."bcdefgh"
        .split("")
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[index]}`).join(",")}]`),
    ];
    const begun = performance.now();
    const { issues } = readMarkdown(`---\n${lines.join("\n")}\n---\n正文一句。`, context);
    expect(issues.map((issue) => issue.code)).toContain("FRONT_MATTER_BROKEN");
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it("leads every run back to the same characters at its origin", () => {
    const part = fc.constantFrom(
      "**甲园**",
      "[链接](http://a.cn/b)",
      "| 甲 | 3 |",
      "|---|---|",
      "| 名 | 值 |",
      "# 标题",
      "- 项",
      "<p>段落</p>",
      "普通一句话。",
      "`x`",
      "2*3",
      "> 引",
      "\n",
      "\n\n",
      "a b",
      "<!-- 注 -->",
      "[^1]",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const source = parts.join("\n");
        const document = readMarkdown(source, context).value!;
        for (const run of document.blocks.flatMap((block) => block.runs)) {
          const words = cut(document.text, run).replace(/\s/g, " ");
          const there = source.slice(run.origin.start, run.origin.end).replace(/\s/g, " ");
          expect(there === words || words === " ").toBe(true);
        }
      }),
    );
  });

  it("is read in time that grows with its length, however hostile", () => {
    for (const text of [
      "[".repeat(50_000),
      "*a ".repeat(50_000),
      "<div>".repeat(20_000),
      "![".repeat(30_000),
      "|".repeat(100_000),
      "`a".repeat(50_000),
      "_a_ ".repeat(40_000),
      "> ".repeat(50_000),
    ]) {
      const begun = performance.now();
      readMarkdown(text, context);
      expect([text.slice(0, 8), performance.now() - begun < 20_000]).toEqual([text.slice(0, 8), true]);
    }
  }, 120_000);
});

describe("the furniture of a page saved as Markdown", () => {
  it("is left out at head and foot: letter sizes, numbers of the report and of the printing", () => {
    const prose = "临河高新区上半年完成工业总产值三百亿元，同比增长百分之八。";
    const more = "全年要建成标准厂房八十万平方米，引进企业九十家以上。";
    const head = ["字号：大 中 小", "报告编号：LH-2024-018", "密级：公开"];
    const foot = ["印数：3000册", "（共印120份）", "第 1 页 共 8 页"];
    const document = read(["# 临河高新区半年报告", ...head, prose, "## 一、安排", more, ...foot].join("\n\n"));
    expect(document.text).toBe(["临河高新区半年报告", prose, "一、安排", more].join("\n"));
  });
});

describe("dates in front matter", () => {
  it("reads what people write", () => {
    const days = [
      "2022-10-14",
      "2022/1/3",
      "2022年10月14日",
      "2022-10-14 23:30:00",
      "2022-10-14T20:00:00Z",
      "2022-10",
    ].map((words) => readTime(words)?.day);
    expect(days).toEqual(["2022-10-14", "2022-01-03", "2022-10-14", "2022-10-14", "2022-10-15", "2022-10"]);
    expect([readTime("昨天"), readTime("2022-13-40"), readTime("")]).toEqual([null, null, null]);
  });
});
