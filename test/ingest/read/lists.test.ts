import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/ingest/index.ts";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { readCsv } from "../../../src/ingest/read/csv.ts";
import { readFeed } from "../../../src/ingest/read/feed.ts";
import { readSitemap } from "../../../src/ingest/read/sitemap.ts";
import { cut } from "../../../src/model/index.ts";
import { outline } from "../outline.ts";

const context = { source: "https://news.example.cn/list.xml", mediaType: "", limits: defaultLimits };

describe("CSV", () => {
  it("reads title, quoted cells with separators and line ends, and doubled quotation marks", () => {
    const { value } = readCsv(
      '江海市园区名录\r\n序号,名称,面积（平方公里）\r\n1,"甲园,东区","1,234.5"\r\n2,"乙""芯""园\n二期",3\r\n',
      context,
    );
    expect(outline(value!)).toEqual([
      "heading1: 江海市园区名录",
      'table: 序号|名称|面积（平方公里） / 1|甲园,东区|1,234.5 / 2|乙"芯"园 二期|3',
    ]);
    expect([value?.title, value?.kind]).toEqual(["江海市园区名录", "catalogue"]);
  });

  it("keeps who filled a sheet in, when, and how to read it out of the table", () => {
    const { value } = readCsv(
      [
        "海川市园区名录",
        "填报单位：海川市商务局,,,填报日期：2022年3月8日",
        '"说明：本表收录全市园区2家。面积为规划面积。",,,',
        "序号,园区名称,所在县,级别,面积（亩）",
        "1,甲园,东县,省级,300",
        "2,乙园,西县,市级,200",
      ].join("\n"),
      context,
    );
    expect(outline(value!)).toEqual([
      "heading1: 海川市园区名录",
      "caption: 填报单位：海川市商务局",
      "caption: 填报日期：2022年3月8日",
      "paragraph: 说明：本表收录全市园区2家。面积为规划面积。",
      "table: 序号|园区名称|所在县|级别|面积（亩） / 1|甲园|东县|省级|300 / 2|乙园|西县|市级|200",
    ]);
  });

  it("takes lines of labels over and under a table for no rows", () => {
    const { value } = readCsv(
      [
        "江海市开发区情况表,,,",
        "填报单位：江海市商务局,,,填报日期：2024年3月5日",
        '"说明：本表按各开发区上报数汇总，面积为四至范围内的数，不含托管乡镇；产值为快报数，与年报不一致的以年报为准。",,,',
        "开发区,级别,面积（平方公里）,备注",
        "甲开发区,省级,12.5,2020年更名",
        "乙开发区,市级,8,",
        "审核人：张三,,制表人：李四,",
      ].join("\n"),
      context,
    );
    expect(outline(value!)).toEqual([
      "heading1: 江海市开发区情况表",
      "caption: 填报单位：江海市商务局",
      "caption: 填报日期：2024年3月5日",
      "paragraph: 说明：本表按各开发区上报数汇总，面积为四至范围内的数，不含托管乡镇；产值为快报数，与年报不一致的以年报为准。",
      "table: 开发区|级别|面积（平方公里）|备注 / 甲开发区|省级|12.5|2020年更名 / 乙开发区|市级|8|",
      "paragraph: 审核人：张三",
      "paragraph: 制表人：李四",
    ]);
    expect([value?.publisher, value?.published]).toEqual(["江海市商务局", "2024-03-05"]);
    expect(value!.blocks[4]!.table).toMatchObject({ unit: null, headerRows: 1, caption: "江海市开发区情况表" });
  });

  it("finds tabs and semicolons by themselves", () => {
    for (const separator of ["\t", ";", "，"]) {
      const { value } = readCsv(
        ["园区", "产值"].join(separator) +
          "\n" +
          ["甲园", "10"].join(separator) +
          "\n" +
          ["乙园", "20"].join(separator),
        context,
      );
      expect(value?.blocks[0]?.table?.columns).toBe(2);
    }
  });

  it("says where a quotation mark is never closed", () => {
    expect(readCsv('a,b\n1,"x\n2,y', context).issues.map((issue) => issue.code)).toEqual(["CSV_OPEN_QUOTE"]);
  });

  it("leads every run back to the same characters", () => {
    const part = fc.constantFrom("甲", '"', ",", "\n", "\r\n", '""', "1.5", " ", "\t", "乙园");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const source = parts.join("");
        const { value } = readCsv(source, context);
        for (const run of value!.blocks.flatMap((block) => block.runs)) {
          expect(source.slice(run.origin.start, run.origin.end).replace(/\s/g, " ")).toBe(
            cut(value!.text, run).replace(/\s/g, " "),
          );
        }
      }),
    );
  });
});

describe("feeds and sitemaps", () => {
  const items = (reading: ReturnType<typeof readFeed>) => reading.value?.links.items;

  it("reads RSS, Atom and RDF as further sources with their day in China", () => {
    const rss =
      '<?xml version="1.0"?><rss version="2.0"><channel><title>园区新闻</title><item><title>甲&amp;乙签约</title><link>https://a.cn/1</link><pubDate>Thu, 16 Jun 2022 23:08:47 GMT</pubDate></item><item><title>无址</title></item></channel></rss>';
    expect(items(readFeed(rss, context))).toEqual([
      { url: "https://a.cn/1", title: "甲&乙签约", published: "2022-06-17" },
    ]);
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>园区</title><entry><title>丙</title><link href="/2"/><updated>2022-06-16T08:00:00+08:00</updated></entry></feed>';
    expect(items(readFeed(atom, context))).toEqual([
      { url: "https://news.example.cn/2", title: "丙", published: "2022-06-16" },
    ]);
    expect(readFeed(rss, context).value?.title).toBe("园区新闻");
  });

  it("reads sitemaps, their indexes and news entries; a last change is no date of publication", () => {
    const map =
      '<urlset xmlns:image="i" xmlns:news="n"><url><loc> https://a.cn/1?x=1&amp;y=2 </loc><lastmod>2024-01-02T20:00:00Z</lastmod><image:image><image:loc>https://a.cn/p.jpg</image:loc></image:image></url><url><loc>javascript:x</loc></url><url><loc>https://a.cn/2</loc><news:news><news:publication><news:name>某报</news:name></news:publication><news:title>丁</news:title><news:publication_date>2024-01-05</news:publication_date></news:news></url></urlset>';
    expect(items(readSitemap(map, context))).toEqual([
      { url: "https://a.cn/1?x=1&y=2", changed: "2024-01-03" },
      { url: "https://a.cn/2", title: "丁", published: "2024-01-05" },
    ]);
    const index = readSitemap(
      "<sitemapindex><sitemap><loc>https://a.cn/s1.xml</loc><lastmod>2024-01-06</lastmod></sitemap></sitemapindex>",
      context,
    );
    expect(index.value?.links).toEqual({ sitemaps: [{ url: "https://a.cn/s1.xml", changed: "2024-01-06" }] });
    expect(index.issues).toEqual([]);
  });

  it("reads a packed sitemap; a damaged or swollen one is one code", async () => {
    const map = "<urlset><url><loc>https://a.cn/1</loc></url></urlset>";
    const packed = gzipSync(map);
    const hints = { source: "https://a.cn/sitemap.xml.gz", mediaType: "application/x-gzip" };
    expect((await readDocument(packed, hints)).value?.links.items).toEqual([{ url: "https://a.cn/1" }]);
    const swollen = gzipSync(Buffer.alloc(2_000_000));
    for (const bytes of [packed.subarray(0, 20), swollen]) {
      const { value, issues } = await readDocument(bytes, { ...hints, limits: { maxBytes: 1_000_000 } });
      expect([value, issues.map((issue) => issue.code)]).toEqual([null, ["ZIP_BROKEN"]]);
    }
  });

  it("says so where it is no feed, and does not swell on entities", () => {
    expect(readFeed("<rss><channel>", context).issues.map((issue) => issue.severity)).not.toContain("note");
    expect(readFeed("nothing of a feed", context).issues.map((issue) => issue.code)).toEqual(["FEED_BROKEN"]);
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">${"bcdefghij"
      .split("")
      .map((name, index) => `<!ENTITY ${name} "${`&${"abcdefghi"[index]};`.repeat(10)}">`)
      .join(
        "",
      )}]><rss version="2.0"><channel><title>&j;</title><item><link>https://a.cn/1</link></item></channel></rss>`;
    const begun = performance.now();
    const { value } = readFeed(laughs, context);
    expect((value?.title ?? "").length).toBeLessThan(10_000);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
