import { describe, expect, it } from "vitest";
import { liveLink, pageUrl } from "../../src/web/client/fragment.ts";

const URL_OF_PAGE = "https://news.example.cn/a.html";
const spanOf = (text: string, quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});
const fragment = (text: string, quote: string): string => {
  const link = liveLink(URL_OF_PAGE, text, spanOf(text, quote));
  expect(link.startsWith(`${URL_OF_PAGE}#:~:text=`)).toBe(true);
  return decodeURIComponent(link.slice(`${URL_OF_PAGE}#:~:text=`.length));
};

describe("a link to the live page", () => {
  it("widens a quote to whole words and stays within its line", () => {
    const text = "前一段说别的。\n青松产业园规划面积12.5平方公里，入驻企业320家。\n后一段。";
    const found = fragment(text, "面积12.5平方公");
    expect(found).toContain("面积12.5平方公");
    expect(text.split("\n")[1]).toContain(found);
  });

  it("gives a long quote by its first and last words", () => {
    const text = `开头说明${"园区内各类企业持续增长并且带动就业".repeat(8)}最后达到86亿元`;
    const [head, tail] = fragment(text, text).split(",");
    expect(text.startsWith(head!)).toBe(true);
    expect(text.endsWith(tail!)).toBe(true);
    expect(head!.length + tail!.length).toBeLessThan(60);
  });

  it("escapes what is syntax in a fragment and drops the page's own", () => {
    const text = "A-B园区, 增长5% & 更多";
    const link = liveLink(`${URL_OF_PAGE}#top`, text, { start: 0, end: text.length });
    expect(link).not.toContain("#top");
    expect(link.split("text=")[1]).not.toMatch(/[-,&]/);
  });

  it("is the plain address where nothing is left to find", () => {
    expect(liveLink(URL_OF_PAGE, "。。。", { start: 0, end: 3 })).toBe(URL_OF_PAGE);
  });
});

it("a piece on a further page of an article has that page's address", () => {
  const pageUrls = ["https://a.example/7_2.html", "https://a.example/7_3.html"];
  const document = { url: "https://a.example/7.html", pageUrls };
  expect(pageUrl(document, { kind: "html", part: 2 })).toBe(pageUrls[1]);
  expect(pageUrl(document, { kind: "html" })).toBe(document.url);
  expect(pageUrl({ url: null, pageUrls: [] }, null)).toBeNull();
});
