import { describe, expect, it } from "vitest";
import { softFault } from "../../../src/ingest/index.ts";

const url = "https://a.cn/news/2024/1.html";
const judge = (text: string, more: { title?: string; finalUrl?: string } = {}) =>
  softFault({ url, finalUrl: more.finalUrl ?? url, title: more.title ?? null, text });

describe("an answer of 200 that is no page", () => {
  it("is known by what it says", () => {
    for (const text of [
      "很抱歉，您访问的页面不存在。",
      "该文章已被删除",
      "页面走丢了，3秒后返回首页",
      "对不起，没有找到您要访问的内容",
      "抱歉，你所查看的信息已下线",
      "404 Not Found",
      "該頁面已刪除",
    ])
      expect([text, judge(text)]).toEqual([text, "SOFT_404"]);
    expect(judge("返回首页", { title: "404" })).toBe("SOFT_404");
    expect(judge("请登录后查看全文")).toBe("LOGIN_WALL");
    expect(judge("  ")).toBe("EMPTY_SHELL");
  });

  it("is known by where it led", () => {
    expect(judge("首页新闻。".repeat(200), { finalUrl: "https://a.cn/" })).toBe("SOFT_404");
    expect(judge("首页新闻。".repeat(200), { finalUrl: "https://a.cn/index.html" })).toBe("SOFT_404");
    expect(judge("首页新闻。".repeat(200), { finalUrl: "https://a.cn/404.html" })).toBe("SOFT_404");
    expect(judge("正文。".repeat(200), { finalUrl: "https://m.a.cn/news/2024/1.html" })).toBeNull();
  });

  it("is no article that speaks of such things", () => {
    expect(
      judge(`园区旧网站的页面不存在统一入口，平台上线后已整合。${"甲园规划面积3平方公里，入驻企业120家。".repeat(30)}`),
    ).toBeNull();
    expect(judge("甲园规划面积3平方公里，入驻企业404家。")).toBeNull();
    expect(judge("市民登录平台即可办理，园区服务更便捷。")).toBeNull();
  });
});
