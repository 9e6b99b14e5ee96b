import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { storable } from "../../src/pipeline/hash.ts";
import { dueDocuments, ingest, runStep, STEPS, statusReport, verifyStore } from "../../src/pipeline/index.ts";
import { decide, getDocument, getFact, listFacts, type Store } from "../../src/store/index.ts";
import { exported } from "../helpers/exports.ts";
import { testFolder } from "../helpers/folders.ts";
import { newsPage, PARAGRAPHS } from "../helpers/pages.ts";
import { testStore } from "../helpers/postgres.ts";
import { makeZip } from "../ingest/makers.ts";

let store: Store;
let folder: string;
beforeAll(async () => {
  folder = testFolder();
  store = await testStore(join(folder, ".parkfacts"));
});

/** When each step of a document last ran. */
async function ranAt(documentId: number): Promise<Record<string, string>> {
  const { rows } = await store.pool.query(
    "select step, xmin::text || ' ' || at::text as at from stamp where source_id = $1",
    [documentId],
  );
  return Object.fromEntries(rows.map((row) => [row.step, row.at]));
}
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
async function ingested(path: string) {
  const [result] = await ingest(store, [path]);
  if (result?.documentId == null) throw new Error(`not ingested: ${JSON.stringify(result)}`);
  return { ...result, documentId: result.documentId };
}

test("a page becomes facts whose words stand in the kept text", async () => {
  const result = await ingested(write("first.html", newsPage()));
  expect(result).toMatchObject({ source: "first.html", outcome: "new", title: "云岭高新区上半年运行平稳", code: null });
  expect(result.facts).toBeGreaterThan(3);
  const document = await getDocument(store, result.documentId);
  for (const fact of document?.factList ?? []) expect(document?.text.slice(fact.start, fact.end)).toBe(fact.quote);
  expect(await verifyStore(store)).toMatchObject({ faults: [] });
});

test("the same bytes again: nothing is computed", async () => {
  const path = write("same.html", newsPage());
  const { documentId } = await ingested(path);
  const { fetch: _before, ...before } = await ranAt(documentId);
  expect(await ingested(path)).toMatchObject({ outcome: "unchanged", documentId });
  const { fetch: _after, ...after } = await ranAt(documentId);
  expect(after).toEqual(before);
  const { rows } = await store.pool.query("select count(*)::int as n from fetched where source_id = $1", [documentId]);
  expect(rows).toEqual([{ n: 1 }]);
});

test("bytes that changed and a text that did not: it stops after parse", async () => {
  const path = write("dressed.html", newsPage());
  const { documentId } = await ingested(path);
  const before = await ranAt(documentId);
  write("dressed.html", newsPage({ style: "dark wide" }).replaceAll("<p>", '<p class="lead">'));
  await ingested(path);
  const after = await ranAt(documentId);
  expect(after["parse"]).not.toBe(before["parse"]);
  expect([after["extract"], after["resolve"]]).toEqual([before["extract"], before["resolve"]]);
  expect(await getDocument(store, documentId)).toMatchObject({ versions: 1 });
  expect((await verifyStore(store)).faults).toEqual([]);
});

test("a text that changed is a new version, and facts follow it", async () => {
  const path = write("revised.html", newsPage());
  const { documentId } = await ingested(path);
  write("revised.html", newsPage({ paragraphs: PARAGRAPHS.map((p) => p.replace("312.6", "355.1")) }));
  expect(await ingested(path)).toMatchObject({ outcome: "changed", documentId });
  expect(await getDocument(store, documentId)).toMatchObject({ versions: 2 });
  const texts = (await listFacts(store, { document: documentId })).map((fact) => fact.text);
  expect(texts.some((text) => text.includes("355.1"))).toBe(true);
  expect(texts.some((text) => text.includes("312.6"))).toBe(false);
});

test("a step whose code has moved is due alone, and running it ends in the same", async () => {
  const { documentId } = await ingested(write("older.html", newsPage()));
  const before = await exported(store);
  await store.pool.query("update stamp set version = 'older' where source_id = $1 and step = 'extract'", [documentId]);
  expect(await dueDocuments(store, 10)).toEqual([{ documentId, step: "extract" }]);
  const stamps = await ranAt(documentId);
  expect(await runStep(store, documentId, "parse")).toMatchObject({ outcome: "current" });
  expect(await runStep(store, documentId, "extract")).toMatchObject({ outcome: "done", next: "resolve" });
  expect(await runStep(store, documentId, "resolve")).toMatchObject({ outcome: "current" });
  expect((await ranAt(documentId))["resolve"]).toBe(stamps["resolve"]);
  expect(await exported(store)).toBe(before);
});

test("two that race on one step give one result", async () => {
  const { documentId } = await ingested(write("raced.html", newsPage()));
  const before = await exported(store);
  for (const step of STEPS.slice(1)) {
    await store.pool.query("update stamp set version = 'older' where source_id = $1 and step = $2", [documentId, step]);
    const runs = await Promise.all([1, 2, 3].map(() => runStep(store, documentId, step)));
    expect(runs.map((run) => run.outcome).sort()).toEqual(["current", "current", "done"]);
  }
  expect(await exported(store)).toBe(before);
});

test("a decision made between two runs outlives the second", async () => {
  const { documentId } = await ingested(write("judged.html", newsPage()));
  const [fact] = await listFacts(store, { document: documentId });
  const id = fact?.id ?? "";
  await decide(store, { factId: id, action: "reject", actor: "lin" });
  await store.pool.query("update stamp set version = 'older' where source_id = $1", [documentId]);
  await ingested(join(folder, "judged.html"));
  expect(await getFact(store, id)).toMatchObject({ status: "rejected" });
});

test("bytes that can no longer be read take nothing away", async () => {
  const path = write("broken.html", newsPage());
  const { documentId, facts } = await ingested(path);
  write("broken.html", new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0, 7, 7, 7, 200]));
  expect(await ingested(path)).toMatchObject({ outcome: "failed", documentId, facts });
  expect(await dueDocuments(store, 10)).toEqual([]);
  write("broken.html", newsPage());
  expect(await ingested(path)).toMatchObject({ outcome: "unchanged", code: null });
  expect((await statusReport(store)).failures.filter((f) => f.source === "broken.html")).toEqual([]);
});

test("a file that is gone is a failure with a code; its facts stay", async () => {
  const path = write("gone.html", newsPage());
  const { documentId, facts } = await ingested(path);
  rmSync(path);
  await store.pool.query("update source set round = round + 1 where id = $1", [documentId]);
  expect(await runStep(store, documentId, "fetch")).toMatchObject({ outcome: "failed", code: "FILE_NOT_FOUND" });
  expect(await listFacts(store, { document: documentId })).toHaveLength(facts);
  expect(await dueDocuments(store, 10)).toEqual([]);
});

test("bad input is one row with a code, and the rest goes on", async () => {
  const bad = testFolder({
    "a-empty.html": "",
    "b-binary.html": new Uint8Array(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)),
    "c-truncated.docx": new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3]),
    "d-good.html": newsPage(),
    ".hidden.html": newsPage(),
  });
  const seen: number[] = [];
  const results = await ingest(store, [bad, join(bad, "no-such.pdf")], { onProgress: ({ done }) => seen.push(done) });
  expect(results.map((r) => r.source.split("/").at(-1))).toEqual([
    ...["a-empty.html", "b-binary.html", "c-truncated.docx", "d-good.html", "no-such.pdf"],
  ]);
  expect(results.map((r) => r.outcome)).toEqual(["failed", "failed", "failed", "new", "skipped"]);
  for (const r of results.filter((row) => row.outcome !== "new")) expect(r.code).toMatch(/^[A-Z_]{4,}$/);
  expect(seen).toEqual([1, 2, 3, 4, 5]);
  expect((await ingest(store, [bad])).map((r) => r.outcome)).toEqual(["failed", "failed", "failed", "unchanged"]);
});

test("text that Postgres cannot hold is put unit for unit into text that it can", () => {
  const odd = { text: "介\u0000绍\ud83d，\ud83d\ude00", list: ["\udc00"], number: 1.5, nothing: null };
  const kept = storable(odd);
  expect(kept).toEqual({ text: "介\ufffd绍\ufffd，\ud83d\ude00", list: ["\ufffd"], number: 1.5, nothing: null });
  expect(kept.text.length).toBe(odd.text.length);
});

test("an archive's files are documents of their own", async () => {
  const entries = [
    { name: "二/b.html", bytes: newsPage({ title: "乙" }) },
    { name: "a.html", bytes: newsPage({ title: "甲" }) },
    { name: "empty.html", bytes: "" },
  ];
  const path = write("pages.zip", makeZip(entries));
  const results = await ingest(store, [path]);
  expect(results.map((r) => [r.source, r.outcome])).toEqual([
    ["pages.zip#a.html", "new"],
    ["pages.zip#empty.html", "failed"],
    ["pages.zip#二/b.html", "new"],
  ]);
  expect((await ingest(store, [path])).map((r) => r.outcome)).toEqual(["unchanged", "failed", "unchanged"]);
  write(
    "pages.zip",
    makeZip([{ name: "a.html", bytes: newsPage({ title: "甲", paragraphs: PARAGRAPHS.slice(0, 1) }) }]),
  );
  const [again] = await ingest(store, [path]);
  expect(again).toMatchObject({ source: "pages.zip#a.html", outcome: "changed" });
  expect((await verifyStore(store)).faults).toEqual([]);
});

test("a date given for a source counts where the document has none, and another one is another input", async () => {
  const path = write("undated.txt", `${PARAGRAPHS[1]}\n去年云岭高新区完成投资96亿元。`);
  const at = async (published: string) => {
    const [result] = await ingest(store, [path], { published });
    return { outcome: result?.outcome, ...(await getDocument(store, result?.documentId ?? 0)) };
  };
  expect(await at("2024-03-01")).toMatchObject({ outcome: "new", published: "2024-03-01" });
  expect(await at("2023-03-01")).toMatchObject({ outcome: "changed", published: "2023-03-01" });
});

test("verify finds words and bytes that were tampered with", async () => {
  const { documentId } = await ingested(write("tampered.html", newsPage()));
  expect((await verifyStore(store)).faults).toEqual([]);
  await store.pool.query("update version set text = replace(text, '312.6', '412.6') where source_id = $1", [
    documentId,
  ]);
  const { faults, due } = await verifyStore(store);
  expect(due).toBe(0);
  expect(new Set(faults.map((fault) => fault.code))).toEqual(new Set(["TEXT_DIFFERS", "QUOTE_DIFFERS"]));
  expect(faults.every((fault) => fault.source === "tampered.html")).toBe(true);
  await store.pool.query("update version set text = replace(text, '412.6', '312.6') where source_id = $1", [
    documentId,
  ]);
});

test("a folder moved with its store keeps its documents", async () => {
  const place = testFolder();
  const moved = join(place, "work");
  const pages = testFolder({ "page.html": newsPage() });
  const sibling = { ...store, home: join(pages, ".parkfacts") };
  const [first] = await ingest(sibling, [pages]);
  renameSync(pages, moved);
  const [second] = await ingest({ ...store, home: join(moved, ".parkfacts") }, [moved]);
  expect(second).toMatchObject({ source: "page.html", documentId: first?.documentId, outcome: "unchanged" });
});
