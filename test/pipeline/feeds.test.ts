import { beforeAll, beforeEach, expect, test } from "vitest";
import { addSources, type IngestOptions, ingest } from "../../src/pipeline/index.ts";
import { listDocuments, listFacts, type Store } from "../../src/store/index.ts";
import { runWorkers } from "../../workers/index.ts";
import { exported } from "../helpers/exports.ts";
import { newsPage, PARAGRAPHS } from "../helpers/pages.ts";
import { testStore } from "../helpers/postgres.ts";
import { redisAnswers, redisUrl } from "../helpers/redis.ts";
import { type TestServer, testServer } from "../helpers/server.ts";

const hasRedis = await redisAnswers();
const OPTIONS: IngestOptions = { fetch: { allowPrivate: true, robots: false }, hostIntervalMs: 0, retryBaseMs: 60_000 };
let server: TestServer;
/** What each path answers with now. */
let answers: Record<string, string>;

beforeAll(async () => {
  server = await testServer((request, response) => {
    const path = request.url ?? "";
    const news = /^\/news\/(\d+)$/.exec(path);
    const body = answers[path] ?? (news ? article(Number(news[1])) : undefined);
    const type = body?.startsWith("<!doctype") ? "text/html; charset=utf-8" : "application/xml";
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type }).end(body);
  });
});

/** An article that gives no date of its own. */
const article = (number: number) =>
  newsPage({
    title: `云岭高新区第${number}期简报`,
    paragraphs: PARAGRAPHS.map((p) => p.replaceAll("210", String(210 + number)).replace("7月12日，", "")),
  }).replace(/<meta name="pubdate"[^>]*>/, "");

const rss = (...items: [number, string][]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>云岭要闻</title>${items
    .map(
      ([n, day]) => `<item><title>第${n}期</title><link>${server.url}/news/${n}</link><pubDate>${day}</pubDate></item>`,
    )
    .join("")}</channel></rss>`;
const urlset = (...numbers: number[]) =>
  `<urlset>${numbers.map((n) => `<url><loc>${server.url}/news/${n}</loc><lastmod>2024-0${n % 9 || 1}-01</lastmod></url>`).join("")}</urlset>`;
const index = (...names: [string, string][]) =>
  `<sitemapindex>${names.map(([name, day]) => `<sitemap><loc>${server.url}/${name}</loc><lastmod>${day}</lastmod></sitemap>`).join("")}</sitemapindex>`;

beforeEach(() => {
  answers = {
    "/rss.xml": rss([1, "Thu, 11 Jul 2024 08:00:00 +0800"], [2, "Fri, 12 Jul 2024 08:00:00 +0800"]),
    "/index.xml": index(["old.xml", "2023-01-01"], ["new.xml", "2024-06-01"], ["newer.xml", "2024-07-01"]),
    "/old.xml": urlset(31),
    "/new.xml": urlset(41, 42),
    "/newer.xml": urlset(51),
  };
});

const namesOf = async (store: Store) =>
  (await listDocuments(store)).map((document) => document.source.slice(server.url.length)).sort();

test("the items of a feed are documents under it; asked for again, only new items are read", async () => {
  const store = await testStore();
  const first = await ingest(store, [`${server.url}/rss.xml`], OPTIONS);
  expect(first.map((row) => [row.source.slice(server.url.length), row.outcome, row.title])).toEqual([
    ["/rss.xml", "new", "云岭要闻"],
    ["/news/1", "new", "云岭高新区第1期简报"],
    ["/news/2", "new", "云岭高新区第2期简报"],
  ]);
  // The feed says when an article appeared that does not say so itself.
  expect((await listDocuments(store)).map((document) => document.published)).toEqual([
    "2024-07-12",
    "2024-07-11",
    null,
  ]);
  expect((await listFacts(store, { document: `${server.url}/news/2` })).map((fact) => fact.text)).toContain(
    "超过212个",
  );
  answers["/rss.xml"] = rss([3, ""], [1, ""], [2, ""]);
  const before = server.asked.length;
  const second = await ingest(store, [`${server.url}/rss.xml`], OPTIONS);
  expect(second.map((row) => [row.source.slice(server.url.length), row.outcome])).toEqual([
    ["/rss.xml", "unchanged"],
    ["/news/3", "new"],
  ]);
  expect(server.asked.slice(before).map(({ path }) => path)).toEqual(["/rss.xml", "/news/3"]);
});

test("no more new items are taken at one reading than the setting allows, the newest first, and the feed says so", async () => {
  const store = await testStore();
  const rows = await ingest(store, [`${server.url}/rss.xml`], { ...OPTIONS, maxFeedItems: 1 });
  expect(rows.map((row) => [row.source.slice(server.url.length), row.code])).toEqual([
    ["/rss.xml", "TOO_MANY_ITEMS"],
    ["/news/2", null],
  ]);
});

test("an index of sitemaps leads to its newest sitemaps and their pages, and is followed again", async () => {
  const store = await testStore();
  await ingest(store, [`${server.url}/index.xml`], { ...OPTIONS, maxSitemaps: 2 });
  expect(await namesOf(store)).toEqual(
    ["/index.xml", "/new.xml", "/newer.xml", "/news/41", "/news/42", "/news/51"].sort(),
  );
  // When a page last changed is not the day its article appeared.
  expect((await listDocuments(store)).map((document) => document.published)).toEqual(Array(6).fill(null));
  answers["/new.xml"] = urlset(41, 42, 43);
  const before = server.asked.length;
  await ingest(store, [`${server.url}/index.xml`], { ...OPTIONS, maxSitemaps: 2 });
  expect(server.asked.slice(before).map(({ path }) => path)).toEqual([
    "/index.xml",
    "/new.xml",
    "/news/43",
    "/newer.xml",
  ]);
});

test("what an item or a sitemap of an index leads to in turn is not followed", async () => {
  answers["/rss.xml"] = rss([1, ""]).replace("/news/1", "/inner.xml");
  answers["/inner.xml"] = rss([2, ""]);
  answers["/index.xml"] = index(["deep.xml", "2024-01-01"]);
  answers["/deep.xml"] = index(["new.xml", "2024-01-01"]);
  const store = await testStore();
  await ingest(store, [`${server.url}/rss.xml`, `${server.url}/index.xml`], OPTIONS);
  expect(await namesOf(store)).toEqual(["/deep.xml", "/index.xml", "/inner.xml", "/rss.xml"]);
});

test("a list page names its links and leads to none of them", async () => {
  const links = Array.from(
    { length: 12 },
    (_, i) => `<li><a href="/news/${i + 1}">云岭高新区第${i + 1}期工作简报发布</a></li>`,
  );
  answers["/list"] = `<!doctype html><html><body><ul>${links.join("")}</ul></body></html>`;
  const store = await testStore();
  const rows = await ingest(store, [`${server.url}/list`], OPTIONS);
  expect(rows).toMatchObject([{ code: "LIST_PAGE" }]);
  expect(await namesOf(store)).toEqual(["/list"]);
});

for (const [where, url, skip] of [
  ["Postgres", null, false],
  ["Redis", redisUrl, !hasRedis],
] as const) {
  test.skipIf(skip)(`workers on ${where} read the same documents of feeds`, { timeout: 120_000 }, async () => {
    const [inline, worked] = [await testStore(), await testStore()];
    const urls = [`${server.url}/rss.xml`, `${server.url}/index.xml`];
    await ingest(inline, urls, OPTIONS);
    await addSources(worked, urls);
    const { failed } = await runWorkers({ ...OPTIONS, store: worked, redisUrl: url, until: "idle" });
    expect(failed).toBe(0);
    expect(await namesOf(worked)).toHaveLength(11);
    expect(await exported(worked)).toBe(await exported(inline));
  });
}
