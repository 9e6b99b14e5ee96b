import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/ingest/index.ts";

const body =
  "<p>园区管委会昨天公布，上半年规模以上工业总产值达到三百亿元，同比增长百分之八。</p><p>下半年还将开工两处标准厂房，新增面积二十万平方米，预计明年春天交付。</p>";

interface Page {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly source?: string;
}

async function read({ head = "", above = "", below = "", source = "page.html" }: Page) {
  const html = `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${above}<div class="content">${body}</div>${below}</body></html>`;
  const { value } = await readDocument(new TextEncoder().encode(html), { source });
  return value!;
}

describe("the headline", () => {
  it.each([
    ["云泽产业园上半年产值过三百亿_要闻_云泽网", "<h1>云泽网</h1><div>云泽产业园上半年产值过三百亿</div>"],
    ["云泽产业园上半年产值过三百亿 - 云泽日报数字版", "<h3>云泽产业园上半年产值过三百亿</h3>"],
    ["云泽日报", "<p class='bt'>云泽产业园上半年产值过三百亿</p>"],
    ["云泽产业园上半年产值过三百亿", ""],
    ["云泽产业园上半年产值过三百亿_云泽网", "<p><b>云泽产业园上半年</b></p><p><b>产值过三百亿</b></p>"],
  ])("is found with the title «%s»", async (title, above) => {
    expect((await read({ head: `<title>${title}</title>`, above })).title).toBe("云泽产业园上半年产值过三百亿");
  });

  it("is whole where an unescaped quote cuts og:title", async () => {
    const head = '<title>云泽"链主"企业落户记_云泽网</title><meta property="og:title" content="云泽"链主"企业落户记">';
    expect((await read({ head, above: '<h1>云泽"链主"企业落户记</h1>' })).title).toBe('云泽"链主"企业落户记');
  });

  it("is no part of the text, nor its repetition inside the body", async () => {
    const { text } = await read({
      head: "<title>云泽产业园上半年产值过三百亿</title>",
      above: "<h1>云泽产业园上半年产值过三百亿</h1>",
    });
    expect(text).not.toContain("过三百亿");
  });
});

describe("a headline's second line", () => {
  it("behind a dash in the headline's own element belongs to it", async () => {
    const above = "<h1>旧厂房换新颜<br>——云泽产业园走访记</h1><p>2024-03-05 09:12</p>";
    const { title, text } = await read({ head: "<title>云泽日报数字报-旧厂房换新颜</title>", above });
    expect(title).toBe("旧厂房换新颜——云泽产业园走访记");
    expect(text).not.toContain("走访记");
  });
});

describe("the date", () => {
  const h1 = "<h1>云泽产业园上半年产值过三百亿</h1>";
  it.each([
    [
      "beside the source",
      { above: `${h1}<p>2024-03-05 09:12 来源：云泽日报</p>` },
      "2024-03-05",
      "2024-03-05T09:12:00+08:00",
    ],
    ["with year, month and day spelt", { above: `${h1}<p>发布时间：2024年03月05日</p>` }, "2024-03-05", null],
    [
      "with month and day alone, the year in the address",
      { above: `${h1}<p>03-05 09:12</p>`, source: "https://y.example/2024/0305/c1.html" },
      "2024-03-05",
      "2024-03-05T09:12:00+08:00",
    ],
    [
      "in meta with a zone",
      { head: '<meta property="article:published_time" content="2024-03-04T20:12:00Z">' },
      "2024-03-05",
      "2024-03-04T20:12:00+00:00",
    ],
    [
      "in JSON-LD",
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05T09:12:00+08:00"}</script>',
      },
      "2024-03-05",
      "2024-03-05T09:12:00+08:00",
    ],
    [
      "as an epoch number in a script",
      { head: '<script>var publish_time = "1709601120";</script>' },
      "2024-03-05",
      "2024-03-05T09:12:00+08:00",
    ],
    ["in the address alone", { source: "https://y.example/20240305/news_1.html" }, "2024-03-05", null],
    [
      "as an official document is dated",
      {
        above:
          "<table><tr><td>成文日期：</td><td>2024-03-05</td></tr><tr><td>发布日期：</td><td>2024-03-08</td></tr></table>",
      },
      "2024-03-05",
      null,
    ],
  ] as const)("is read %s", async (_, page, published, publishedAt) => {
    expect(await read(page)).toMatchObject({ published, publishedAt });
  });

  it("is neither today's in the header, nor an event's, nor the template's", async () => {
    const page = {
      head: '<meta name="others" content="页面生成时间 2025-06-01 08:00:00">',
      above: `<div>今天是2025年6月1日 星期日</div>${h1}<p>2024-03-05 09:12</p><p>（2023年12月1日市政府第三次会议通过）</p>`,
    };
    expect((await read(page)).published).toBe("2024-03-05");
  });

  it("is unknown where nothing says it", async () => expect((await read({ above: h1 })).published).toBeNull());
});

describe("the publisher", () => {
  const head = "<title>云泽产业园上半年产值过三百亿_云泽网</title>";
  const h1 = "<h1>云泽产业园上半年产值过三百亿</h1>";
  it.each([
    ["labelled", "<p>2024-03-05 来源：云泽日报 作者：沈怀远</p>", "云泽日报"],
    ["beside the date", "<p><span>2024-03-05 09:12</span> <span>云泽观察</span></p>", "云泽观察"],
    ["after a reporter's name", "<p>2024-03-05 云泽日报 记者 沈怀远</p>", "云泽日报"],
    ["the site, where only a person stands there", "<p>2024-03-05 09:12 沈怀远</p>", "云泽网"],
    [
      "the office of an official document",
      "<table><tr><td>发文机关</td><td>云泽市人民政府</td></tr></table>",
      "云泽市人民政府",
    ],
  ])("%s", async (_, line, publisher) => {
    const above = line.startsWith("<table") ? line + h1 : h1 + line;
    expect((await read({ head, above })).publisher).toBe(publisher);
  });

  it.each(["办公室", "综合科", "规划发展处", "党政办", "经济运行股"])(
    "is no inner section of an office: %s",
    async (section) => {
      expect((await read({ head, above: `${h1}<p>2024-03-05 来源：${section}</p>` })).publisher).toBe("云泽网");
      const facts = `<table><tr><td>发布机构</td><td>${section}</td></tr></table>${h1}`;
      expect((await read({ head, above: facts })).publisher).toBe("云泽网");
    },
  );

  it.each(["云泽市委办公室", "云泽市商务局外资科", "山脊工作室", "河西街道办事处", "云泽市人民政府办公室"])(
    "is an office named in whole, or who is called alike: %s",
    async (office) => {
      expect((await read({ head, above: `${h1}<p>2024-03-05 来源：${office}</p>` })).publisher).toBe(office);
    },
  );

  it("names the medium that another site's article was copied from", async () => {
    const { links } = await read({ head, above: `${h1}<p>来源：北屿日报</p>` });
    expect(links.syndicatedFrom).toBe("北屿日报");
  });

  it("keeps canonical address, AMP link and annexes", async () => {
    const { links } = await read({
      head: '<link rel="canonical" href="https://y.example/1.html"><link rel="amphtml" href="https://y.example/amp/1.html">',
      below: '<p><a href="files/a1.xlsx">附件1：指标分解表</a></p>',
      source: "https://y.example/1.html",
    });
    expect(links).toEqual({
      canonical: "https://y.example/1.html",
      amp: "https://y.example/amp/1.html",
      attachments: [{ url: "https://y.example/files/a1.xlsx", title: "附件1：指标分解表" }],
    });
  });
});

describe("an English page", () => {
  const prose =
    "<p>The county council voted on Monday to keep the ferry running through the winter, at a cost of $1.2 million.</p><p>Residents had asked for two sailings a day, said the harbour master, who expects the first of them in November.</p>";
  const page = async (head: string, above: string) => {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${above}<div class="story">${prose}</div></body></html>`;
    return (await readDocument(new TextEncoder().encode(html), { source: "page.html" })).value!;
  };
  const h1 = "<h1>Ferry to run through the winter</h1>";

  it.each([
    ["March 5, 2024", "2024-03-05"],
    ["5 Mar 2024", "2024-03-05"],
    ["Tuesday, March 5th, 2024", "2024-03-05"],
    ["Published 05.03.2024", "2024-03-05"],
    ["Posted on 03/25/2024 - 07:00", "2024-03-25"],
    ["Updated 1502 GMT (2302 HKT) March 5, 2024", "2024-03-05"],
    ["First Posted: 03/05/24 09:12 PM ET Updated: 03/06/24 08:00 AM ET", "2024-03-05"],
    ["5 March 2024 Last updated at 14:20 GMT", "2024-03-05"],
    ["11:04 AM EDT, Tue March 5, 2024", "2024-03-05"],
    ["05-Mar-2024", "2024-03-05"],
    ["05/03/2024 14:00 BST", "2024-03-05"],
  ])("is dated by «%s»", async (words, day) => {
    expect((await page("<title>Ferry to run through the winter</title>", `${h1}<p>${words}</p>`)).published).toBe(day);
  });

  it("keeps the day of its own zone", async () => {
    const head = '<meta property="article:published_time" content="2024-03-05T21:30:00Z">';
    expect((await page(`<title>Ferry to run through the winter</title>${head}`, h1)).published).toBe("2024-03-05");
  });

  it("is dated by what readers see where machines are told the same moment in UTC", async () => {
    const head = '<meta property="article:published_time" content="2024-03-06T02:30:00Z">';
    const shown = await page(`<title>Ferry to run through the winter</title>${head}`, `${h1}<p>March 5, 2024</p>`);
    expect(shown.published).toBe("2024-03-05");
  });

  it("writes day or month first as its language does", async () => {
    const title = "<title>Ferry to run through the winter</title>";
    const dated = async (locale: string) =>
      (await page(`${title}<meta property="og:locale" content="${locale}">`, `${h1}<p>03/05/2024</p>`)).published;
    expect([await dated("en_US"), await dated("en_GB")]).toEqual(["2024-03-05", "2024-05-03"]);
  });

  it("passes over today's date with its weekday above the headline", async () => {
    const above = `<div>Sunday, April 7, 2024</div>${h1}<p>March 5, 2024</p>`;
    expect((await page("<title>Ferry to run through the winter</title>", above)).published).toBe("2024-03-05");
  });

  it("tells its writer by the byline, and its site by the title's end or front", async () => {
    const byline = "<p>By Ana de la Cruz, Harbour Editor</p>";
    const after = await page("<title>Ferry to run through the winter | Island Courier</title>", h1 + byline);
    expect([after.author, after.publisher]).toEqual(["Ana de la Cruz", "Island Courier"]);
    const before = await page("<title>Notes from the Quay: Ferry to run through the winter</title>", h1);
    expect(before.publisher).toBe("Notes from the Quay");
  });

  it("does not take its section for its publisher", async () => {
    const head = '<meta name="source" content="Your Company"><meta property="og:site_name" content="Island Courier">';
    expect((await page(`<title>Ferry to run through the winter</title>${head}`, h1)).publisher).toBe("Island Courier");
  });
});

describe("an account on a platform", () => {
  it("is the publisher, named in the breadcrumb", async () => {
    const above =
      "<div><a href='/h'>云泽号</a> > <a href='/a'>云泽高新发布</a></div><h1>云泽产业园上半年产值过三百亿</h1><p>2024-03-05 14:07 来源：云泽新闻·云泽号·政务</p>";
    const { publisher } = await read({ head: "<title>云泽产业园上半年产值过三百亿_云泽新闻</title>", above });
    expect(publisher).toBe("云泽高新发布");
  });
});
