import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/ingest/index.ts";
import { newsPage } from "../../helpers/pages.ts";

const read = async (source: string, tail: string, head = "") =>
  readDocument(Buffer.from(newsPage().replace("<footer>", `${tail}<footer>`).replace("</head>", `${head}</head>`)), {
    source,
    mediaType: "text/html",
  });
const pagesOf = async (source: string, tail: string, head = "") => {
  const { value, issues } = await read(source, tail, head);
  const pages = (value?.links.pages ?? []).map(({ url }) => url);
  expect(issues.some((issue) => issue.code === "PAGED_ARTICLE")).toBe(pages.length > 0);
  return pages;
};
const site = "https://news.lanping.example";

describe("an article that is cut into pages", () => {
  it.each([
    ["_2", `${site}/2024/0712/c11-5512.html`, "c11-5512_2.html", "c11-5512_3.html"],
    ["-2", `${site}/a/20240712.shtml`, "20240712-2.shtml", "20240712-3.shtml"],
    ["a parameter", `${site}/view.jsp?id=88`, "view.jsp?id=88&amp;page=2", "view.jsp?id=88&amp;page=3"],
    ["a name of its own", `${site}/read/5512.html`, "/read/5512/2.html", "/read/5512/3.html"],
    ["counting from 0", `${site}/zw/t20240712_55121.html`, "./t20240712_55121_1.html", "./t20240712_55121_2.html"],
  ])("names its pages by %s", async (_, source, second, third) => {
    const pager = `<div class="fy"><span>1</span><a href="${second}">2</a><a href="${third}">[3]</a><a href="${second}">下一页</a></div>`;
    const expected = [second, third].map((href) => new URL(href.replaceAll("&amp;", "&"), source).href);
    expect(await pagesOf(source, pager)).toEqual(expected);
    const { value } = await read(source, pager);
    expect(value?.text).not.toMatch(/下一页|\[3\]/);
  });

  it("is told by rel=next, by a lone link to the next page, by 第二页 and by a pager's script", async () => {
    const source = `${site}/2024/0712/88.html`;
    const second = `${site}/2024/0712/88_2.html`;
    expect(await pagesOf(source, "", '<link rel="next" href="88_2.html">')).toEqual([second]);
    expect(await pagesOf(source, '<p><a href="88_2.html">下一页 »</a></p>')).toEqual([second]);
    expect(await pagesOf(source, '<p><a href="88_2.html">第二页：产业布局</a></p>')).toEqual([second]);
    expect(await pagesOf(source, '<p><a href="88_2.html">第二页</a></p>')).toEqual([second]);
    expect(await pagesOf(source, '<script>createPageHTML(3, 0, "88", "html");</script>')).toEqual([
      `${site}/2024/0712/88_1.html`,
      `${site}/2024/0712/88_2.html`,
    ]);
  });

  it("read at its second page names those after it", async () => {
    const pager = '<p><a href="88.html">1</a> 2 <a href="88_3.html">3</a> <a href="88_3.html">下一页</a></p>';
    expect(await pagesOf(`${site}/2024/88_2.html`, pager)).toEqual([`${site}/2024/88_3.html`]);
  });

  it("saved without its address is told by numbered links to numbered files", async () => {
    expect(await pagesOf("saved.html", '<p><a href="88_2.html">2</a><a href="88_3.html">3</a></p>')).toEqual([
      "88_2.html",
      "88_3.html",
    ]);
    expect(await pagesOf("saved.html", '<p><a href="/news/2">2</a></p>')).toEqual([]);
  });
});

describe("what is no further page", () => {
  it.each([
    ["the next article", '<p>下一篇：<a href="89.html" rel="next">东岗园区开工</a></p>'],
    ["the next article under the words of a page", '<p><a href="../0713/90.html">下一页</a></p>'],
    ["a list's second page", '<p><a href="/news/index_2.html">2</a><a href="/news/index_3.html">下一页</a></p>'],
    ["a page of comments", '<p><a href="88.html?cpage=2">2</a><a href="88.html?page=2#comments">下一页</a></p>'],
    ["a script's button", '<p><a href="javascript:;">2</a><a href="#">下一页</a></p>'],
    ["another site's page", '<p><a href="https://other.example/2024/0712/88_2.html">2</a></p>'],
    ["a list's pager by script", '<script>createPageHTML(9, 0, "index", "html");</script>'],
  ])("%s", async (_, tail) => {
    expect(await pagesOf(`${site}/2024/0712/88.html`, tail)).toEqual([]);
  });
});
