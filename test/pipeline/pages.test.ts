import { beforeAll, expect, test } from "vitest";
import { type IngestOptions, ingest, readSnapshot, verifyStore } from "../../src/pipeline/index.ts";
import { getDocument, listDocuments, listFacts, type Store } from "../../src/store/index.ts";
import { runWorkers } from "../../workers/index.ts";
import { exported } from "../helpers/exports.ts";
import { newsPage, PARAGRAPHS } from "../helpers/pages.ts";
import { testStore } from "../helpers/postgres.ts";
import { type TestServer, testServer } from "../helpers/server.ts";

let server: TestServer;
/** What each path answers with now: words of the page's paragraphs, a status. */
let pages: Record<string, string | number>;
const OPTIONS: IngestOptions = { fetch: { allowPrivate: true, robots: false }, hostIntervalMs: 0, retryBaseMs: 60_000 };
const MORE = [
  "8月底，云岭高新区标准化厂房二期竣工，新增厂房面积26.4万平方米，可容纳企业90家。",
  "到2025年，云岭高新区计划建成人才公寓3200套，园区绿化覆盖率达到38%。",
];

/** A page of an article whose pager names these. */
const paged = (paragraphs: readonly string[], ...links: [href: string, label: string][]) => {
  const pager = links.map(([href, label]) => `<a href="${href}">${label}</a>`).join(" ");
  return newsPage({ paragraphs }).replace("<footer>", `<div class="fenye">${pager}</div><footer>`);
};

beforeAll(async () => {
  server = await testServer((request, response) => {
    const answer = pages[request.url ?? ""] ?? 404;
    const status = typeof answer === "number" ? answer : 200;
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(String(answer));
  });
});

/** Three pages, of which the first names only the second. */
const article = () => ({
  "/a/71.html": paged(PARAGRAPHS, ["/a/71_2.html", "下一页"]),
  "/a/71_2.html": paged([PARAGRAPHS[0]!, MORE[0]!], ["/a/71.html", "1"], ["/a/71_3.html", "3"]),
  "/a/71_3.html": paged([MORE[1]!], ["/a/71.html", "1"], ["/a/71_2.html", "2"]),
});

async function textOf(store: Store): Promise<string> {
  const [document] = await listDocuments(store);
  return (await getDocument(store, document?.id as number))?.text ?? "";
}

test("an article cut into pages is read as one document, whose origins name their page", async () => {
  pages = article();
  const store = await testStore();
  const url = `${server.url}/a/71.html`;
  const rows = await ingest(store, [url], OPTIONS);
  expect(rows).toMatchObject([{ source: url, outcome: "new", code: null }]);
  const document = await readSnapshot(store, rows[0]?.documentId as number);
  // What the second page repeats of the first stands once.
  expect(document.text).toBe([...PARAGRAPHS, ...MORE].join("\n"));
  expect(document.links.pages).toEqual([
    { url: `${server.url}/a/71_2.html`, number: 2 },
    { url: `${server.url}/a/71_3.html`, number: 3 },
  ]);
  expect(document.blocks.map((block) => block.origin.part)).toEqual([undefined, undefined, undefined, 1, 2]);
  const sources = Object.values(pages) as string[];
  for (const block of document.blocks) {
    for (const { origin, start, end } of block.runs) {
      const bytes = sources[origin.part ?? 0] as string;
      expect(bytes.slice(origin.start, origin.end)).toBe(document.text.slice(start, end));
    }
  }
  const facts = await listFacts(store, { document: url });
  expect(facts.map((fact) => fact.text)).toEqual(expect.arrayContaining(["26.4万平方米", "3200套"]));
  const pageUrls = [`${server.url}/a/71_2.html`, `${server.url}/a/71_3.html`];
  expect(await getDocument(store, rows[0]?.documentId as number)).toMatchObject({ versions: 1, pageUrls });
  expect(await listDocuments(store)).toHaveLength(1);
  expect(await verifyStore(store)).toMatchObject({ due: 0, faults: [] });
});

test("asked for again, every page is asked again; a change on a further page is a new version, no change is none", async () => {
  pages = article();
  const store = await testStore();
  const url = `${server.url}/a/71.html`;
  await ingest(store, [url], OPTIONS);
  const before = server.asked.length;
  expect(await ingest(store, [url], OPTIONS)).toMatchObject([{ outcome: "unchanged" }]);
  expect(server.asked.slice(before).map(({ path }) => path)).toEqual(["/a/71.html", "/a/71_2.html", "/a/71_3.html"]);
  pages["/a/71_3.html"] = paged([MORE[1]!.replace("3200", "3500")], ["/a/71.html", "1"]);
  const [row] = await ingest(store, [url], OPTIONS);
  expect(row).toMatchObject({ outcome: "changed", code: null });
  expect(await textOf(store)).toContain("3500套");
  expect(await getDocument(store, row?.documentId as number)).toMatchObject({ versions: 2 });
});

test("a further page that fails is said to be missing, the others are read, and it joins them once it comes", async () => {
  pages = { ...article(), "/a/71_3.html": 503 };
  const store = await testStore();
  const url = `${server.url}/a/71.html`;
  expect(await ingest(store, [url], OPTIONS)).toMatchObject([{ outcome: "new", code: "PAGED_ARTICLE" }]);
  expect(await textOf(store)).toBe([...PARAGRAPHS, MORE[0]].join("\n"));
  pages = article();
  expect(await ingest(store, [url], OPTIONS)).toMatchObject([{ outcome: "changed", code: null }]);
  expect(await textOf(store)).toContain(MORE[1]);
  // A page that now says that it is gone takes nothing away.
  pages["/a/71_3.html"] = newsPage({ title: "页面不存在", paragraphs: ["您访问的页面不存在或已被删除。"] });
  expect(await ingest(store, [url], OPTIONS)).toMatchObject([{ outcome: "failed", code: "SOFT_404" }]);
  expect(await textOf(store)).toContain(MORE[1]);
});

test("no more pages are read than the setting allows", async () => {
  pages = article();
  const store = await testStore();
  const rows = await ingest(store, [`${server.url}/a/71.html`], { ...OPTIONS, maxArticlePages: 1 });
  expect(rows).toMatchObject([{ code: "PAGED_ARTICLE" }]);
  expect(await textOf(store)).not.toContain(MORE[1]);
  const none = await testStore();
  await ingest(none, [`${server.url}/a/71.html`], { ...OPTIONS, maxArticlePages: 0 });
  expect(await textOf(none)).toBe(PARAGRAPHS.join("\n"));
});

test("workers read the same document of it", { timeout: 60_000 }, async () => {
  pages = article();
  const [inline, worked] = [await testStore(), await testStore()];
  const url = `${server.url}/a/71.html`;
  await ingest(inline, [url], OPTIONS);
  await worked.pool.query("insert into source (name, kind, location) values ($1, 'url', $1)", [url]);
  await runWorkers({ ...OPTIONS, store: worked, until: "idle" });
  expect(await textOf(worked)).toBe([...PARAGRAPHS, ...MORE].join("\n"));
  expect(await exported(worked)).toBe(await exported(inline));
});
