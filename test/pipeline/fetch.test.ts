import { beforeAll, expect, test } from "vitest";
import { dueDocuments, type IngestOptions, ingest, runStep, statusReport } from "../../src/pipeline/index.ts";
import { getDocument, listFacts, type Store } from "../../src/store/index.ts";
import { newsPage } from "../helpers/pages.ts";
import { testStore } from "../helpers/postgres.ts";
import { type TestServer, testServer } from "../helpers/server.ts";

let store: Store;
let server: TestServer;
/** What /page answers with now. */
let page: { status: number; body: string; headers: Record<string, string> };
const OPTIONS: IngestOptions = {
  fetch: { allowPrivate: true, timeoutMs: 1500, maxBytes: 200_000 },
  hostIntervalMs: 0,
  retryBaseMs: 60_000,
};

beforeAll(async () => {
  store = await testStore();
  server = await testServer((request, response) => {
    const path = request.url ?? "";
    const html = { "content-type": "text/html; charset=utf-8" };
    if (path === "/page" && request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
    else if (path.startsWith("/page")) response.writeHead(page.status, { ...html, ...page.headers }).end(page.body);
    else if (path === "/huge") {
      response.writeHead(200, { ...html, "content-length": String(10 * 1024 ** 3) });
      response.write(Buffer.alloc(1_000_000, 0x61));
    } else if (path === "/never") return;
    else if (path === "/notice") response.writeHead(200, html).end(noticePage());
    else if (path === "/annex/list.csv") {
      response.writeHead(200, { "content-type": "text/csv; charset=utf-8" });
      response.end(
        "园区名称,规划面积（平方公里）,入驻企业（家）\n临河高新区,12.5,310\n上塘软件园,3.2,145\n东坝产业园,6.8,92\n",
      );
    } else if (path.startsWith("/ok")) response.writeHead(200, html).end(newsPage());
    else response.writeHead(Number(path.slice(1)) || 404, html).end("no");
  });
});
/** A notice with its annex under it. */
const noticePage = () =>
  newsPage().replace(
    "</body>",
    '<div class="fj"><p>附件：<a href="/annex/list.csv">附件1：重点园区名单.csv</a></p></div></body>',
  );
const ask = async (path: string, options: IngestOptions = OPTIONS) => {
  const [result] = await ingest(store, [`${server.url}${path}`], options);
  if (result === undefined) throw new Error("no result");
  return result;
};

test("a page is fetched, kept and read; asked again it is not modified and nothing is computed", async () => {
  page = { status: 200, body: newsPage(), headers: { etag: '"v1"' } };
  const first = await ask("/page");
  expect(first).toMatchObject({ outcome: "new", source: `${server.url}/page` });
  expect(first.facts).toBeGreaterThan(3);
  expect(await ask("/page")).toMatchObject({ outcome: "unchanged", facts: first.facts });
  expect(server.asked.filter((a) => a.path === "/page").map((a) => a.headers["if-none-match"])).toEqual([
    undefined,
    '"v1"',
  ]);
});

test("a fragment does not make another source", async () => {
  const [a, b] = await ingest(store, [`${server.url}/ok#top`, `${server.url}/ok#end`], OPTIONS);
  expect(a?.documentId).toBeTypeOf("number");
  expect(b).toBeUndefined();
});

test("404, 500, silence and 10 GB are one row each with a code, and the rest goes on", async () => {
  const paths = ["/404", "/500", "/never", "/huge", "/ok2"];
  const results = await ingest(
    store,
    paths.map((path) => server.url + path),
    OPTIONS,
  );
  expect(results.map((r) => [r.outcome, r.code])).toEqual([
    ["failed", "FETCH_404"],
    ["failed", "FETCH_5XX"],
    ["failed", "FETCH_TIMEOUT"],
    ["failed", "FETCH_TOO_LARGE"],
    ["new", null],
  ]);
});

test("loopback is refused unless it is allowed", async () => {
  const result = await ask("/ok3", { hostIntervalMs: 0 });
  expect(result).toMatchObject({ outcome: "failed", code: "FETCH_BLOCKED_ADDRESS" });
});

test("a failure that may pass is due again later, not now; one that cannot is left", async () => {
  const { failures } = await statusReport(store);
  expect(failures.map((f) => f.code)).toContain("FETCH_5XX");
  expect(await dueDocuments(store, 100)).toEqual([]);
  await store.pool.query("update failure set retry_at = now() - interval '1 s' where retry_at is not null");
  const { rows } = await store.pool.query("select count(*)::int as n from failure where retry_at is not null");
  expect(await dueDocuments(store, 100)).toHaveLength(rows[0].n);
  expect(rows[0].n).toBeGreaterThan(0);
  await store.pool.query("update failure set retry_at = now() + interval '1 h' where retry_at is not null");
});

test("a page that fails keeps the facts of its last text", async () => {
  page = { status: 200, body: newsPage(), headers: {} };
  const { documentId, facts } = await ask("/page?2");
  page = { status: 503, body: "later", headers: { "retry-after": "600" } };
  expect(await ask("/page?2")).toMatchObject({ outcome: "failed", documentId, facts });
  expect(await getDocument(store, documentId ?? 0)).toMatchObject({ error: { step: "fetch" } });
  expect(await listFacts(store, { document: documentId ?? 0 })).toHaveLength(facts);
  const { rows } = await store.pool.query(
    "select retry_at > now() + interval '9 min' as late from failure where source_id = $1",
    [documentId],
  );
  expect(rows).toEqual([{ late: true }]);
});

test("a page that says it is gone, though the server says 200, takes nothing away", async () => {
  page = { status: 200, body: newsPage(), headers: {} };
  const { documentId, facts } = await ask("/page?3");
  page = {
    status: 200,
    body: newsPage({ title: "页面不存在", paragraphs: ["您访问的页面不存在或已被删除。"] }),
    headers: {},
  };
  expect(await ask("/page?3")).toMatchObject({ outcome: "failed", code: "SOFT_404", documentId, facts });
  expect(await getDocument(store, documentId ?? 0)).toMatchObject({ versions: 1 });
});

test("one host is asked one thing at a time, and rests between", async () => {
  const { url, asked } = await testServer((_request, response) => {
    setTimeout(() => response.writeHead(200, { "content-type": "text/html" }).end(newsPage()), 40);
  });
  const urls = [1, 2, 3, 4].map((n) => `${url}/polite-${n}`);
  const fetch = { allowPrivate: true, robots: false } as const;
  const results = await ingest(store, urls, { fetch, hostIntervalMs: 100, concurrency: 4 });
  expect(results.map((r) => r.outcome)).toEqual(["new", "new", "new", "new"]);
  const times = asked.map((a) => a.at).sort((a, b) => a - b);
  for (const [i, at] of times.entries()) if (i > 0) expect(at - (times[i - 1] as number)).toBeGreaterThanOrEqual(135);
});

test("a process that dies holding a host's turn loses it after a while", async () => {
  await store.pool.query("insert into lease (host, free_at) values ('held.example', now() + interval '120 s')");
  const [{ id }] = (
    await store.pool.query(
      "insert into source (name, kind, location) values ('http://held.example/', 'url', 'http://held.example/') returning id",
    )
  ).rows as [{ id: string }];
  const result = await runStep(store, Number(id), "fetch", OPTIONS);
  expect(result.outcome).toBe("wait");
  expect(result.outcome === "wait" && result.waitMs).toBeLessThanOrEqual(120_000);
  await store.pool.query("update lease set free_at = now() - interval '1 s' where host = 'held.example'");
  expect((await runStep(store, Number(id), "fetch", OPTIONS)).outcome).toBe("failed");
});

test("the annex of a page is a document of its own under that page", async () => {
  const rows = await ingest(store, [`${server.url}/notice`], OPTIONS);
  expect(rows.map((row) => row.source)).toEqual([`${server.url}/notice`, `${server.url}/annex/list.csv`]);
  expect(rows.every((row) => row.outcome === "new")).toBe(true);
  const annex = await listFacts(store, { document: `${server.url}/annex/list.csv` });
  expect(annex.map((fact) => `${fact.subject.name} ${fact.metric} ${fact.text}`)).toContain(
    "临河高新区 planned_area 12.5",
  );
  // Read again, nothing is put twice.
  expect((await ingest(store, [`${server.url}/notice`], OPTIONS)).length).toBe(2);
});
