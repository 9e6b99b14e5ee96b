import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { addSources, dueDocuments, ingest } from "../../src/pipeline/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { runWorkers } from "../../workers/index.ts";
import { ended, reached, startChild } from "../helpers/children.ts";
import { exported } from "../helpers/exports.ts";
import { testFolder } from "../helpers/folders.ts";
import { newsPages } from "../helpers/pages.ts";
import { testDatabase, testStore } from "../helpers/postgres.ts";
import { redisAnswers, redisUrl } from "../helpers/redis.ts";
import { type TestServer, testServer } from "../helpers/server.ts";

const hasRedis = await redisAnswers();
const PAGES = newsPages(8);
const OPTIONS = { fetch: { allowPrivate: true, robots: false }, hostIntervalMs: 0 } as const;
let server: TestServer;
let folder: string;
let words: string[];
let expected: string;

beforeAll(async () => {
  server = await testServer((request, response) => {
    const page = PAGES[`pages${request.url}`];
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  folder = testFolder(PAGES);
  words = [join(folder, "pages"), ...readdirSync(join(folder, "pages")).map((name) => `${server.url}/${name}`)];
  const inline = await testStore(join(folder, ".parkfacts"));
  await ingest(inline, words, OPTIONS);
  expected = await exported(inline);
  expect(expected.split("\n").length).toBeGreaterThan(100);
});

const newStore = async (): Promise<Store> => testStore(join(folder, ".parkfacts"));

async function worked(store: Store, redis: string | null): Promise<void> {
  const trouble: Error[] = [];
  const { failed } = await runWorkers({
    ...OPTIONS,
    store,
    redisUrl: redis,
    until: "idle",
    onEvent: (event) => event.kind === "trouble" && trouble.push(event.error),
  });
  expect(failed).toBe(0);
  expect(trouble).toEqual([]);
}

test("workers on Postgres export the bytes that the inline driver exports", async () => {
  const store = await newStore();
  expect(await addSources(store, words)).toEqual({ added: 16, known: 0 });
  await worked(store, null);
  expect(await exported(store)).toBe(expected);
  expect(await dueDocuments(store, 1)).toEqual([]);
});

test.skipIf(!hasRedis)("workers on Redis export the bytes that the inline driver exports", async () => {
  const store = await newStore();
  await addSources(store, words);
  await worked(store, redisUrl);
  expect(await exported(store)).toBe(expected);
});

test("a queue that was emptied loses nothing", async () => {
  const store = await newStore();
  await addSources(store, words);
  const stop = new AbortController();
  await runWorkers({
    ...OPTIONS,
    store,
    signal: stop.signal,
    onEvent: () => stop.abort(),
  });
  await store.pool.query("drop schema bullmq cascade");
  expect((await dueDocuments(store, 100)).length).toBeGreaterThan(0);
  await worked(store, null);
  expect(await exported(store)).toBe(expected);
});

test("workers killed at any moment and started again end in the same", { timeout: 240_000 }, async () => {
  const store = await newStore();
  await addSources(store, words.slice(0, 1));
  const only = await newStore();
  await ingest(only, words.slice(0, 1));
  for (const moment of ["done 3\n", "done 5\n"]) {
    const child = startChild("work.ts", [store.home, store.url]);
    await reached(child, moment);
    child.kill("SIGKILL");
    expect(await ended(child)).toBe("SIGKILL");
  }
  await runWorkers({ store, until: "idle", lockMs: 1_000 });
  expect(await exported(store)).toBe(await exported(only));
});

test("two sets of workers on one store end in the same", async () => {
  const store = await newStore();
  const other = await openStore({ home: join(inject("runFolder"), "data"), databaseUrl: store.url });
  await addSources(store, words);
  await Promise.all([worked(store, null), worked(other, null)]);
  await other.close();
  expect(await exported(store)).toBe(expected);
});

test("a failed fetch is noted, put off, and does not keep the workers from idling", async () => {
  const store = await newStore();
  await addSources(store, [`${server.url}/no-such-page`]);
  const { done, failed } = await runWorkers({ ...OPTIONS, store, until: "idle" });
  expect({ done, failed }).toEqual({ done: 0, failed: 1 });
});

test("a Redis that does not answer is one coded error", async () => {
  const store = await openStore({ home: join(inject("runFolder"), "data"), databaseUrl: await testDatabase() });
  const asked = runWorkers({ store, redisUrl: "redis://127.0.0.1:1", until: "idle" });
  await expect(asked).rejects.toMatchObject({ code: "QUEUE_UNREACHABLE", retry: "later" });
  await store.close();
});
