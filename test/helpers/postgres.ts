import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";
import type { TestProject } from "vitest/node";
import { type Embedded, openEmbedded } from "../../src/store/embedded/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly postgresHome: string;
  }
}

const TEMPLATE = "template_parkfacts";
const TEMPLATE_LOCK = 4_711;

/** Vitest's global setup: a folder for this run's Postgres, which the test files share as any processes of one data folder do. */
export default function setup(project: TestProject): () => void {
  const home = mkdtempSync(join(tmpdir(), "parkfacts-test-"));
  chmodSync(home, 0o755);
  project.provide("postgresHome", home);
  return () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

let server: Promise<Embedded> | null = null;
let count = 0;

/** A real Postgres without waiting for the disk: nothing of a test has to outlive a power cut. */
async function running(): Promise<Embedded> {
  server ??= openEmbedded(inject("postgresHome"), ["fsync=off", "full_page_writes=off"]).then((embedded) => {
    afterAll(() => embedded.release());
    return embedded;
  });
  return server;
}

/** An empty database of this test's own with the tables in it, cloned from a template. Answers its connection string. */
export async function testDatabase(options: { empty?: boolean } = {}): Promise<string> {
  const { url } = await running();
  const name = `test_${process.pid}_${Date.now().toString(36)}_${count++}`;
  const client = new pg.Client(url);
  await client.connect();
  try {
    if (options.empty) {
      await client.query(`create database ${name} template template0`);
    } else {
      await client.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
      await makeTemplate(client, url);
      await client.query(`create database ${name} template ${TEMPLATE}`);
      await client.query("select pg_advisory_unlock($1)", [TEMPLATE_LOCK]);
    }
  } finally {
    await client.end();
  }
  return withDatabase(url, name);
}

async function makeTemplate(client: pg.Client, url: string): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [TEMPLATE]);
  if (rowCount !== 0) return;
  await client.query(`create database ${TEMPLATE}_new template template0`);
  const store = await openStore({ home: inject("postgresHome"), databaseUrl: withDatabase(url, `${TEMPLATE}_new`) });
  await store.close();
  await client.query(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`);
}

const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** A store of this test's own on a real Postgres, closed when the file's tests are done. */
export async function testStore(home: string = inject("postgresHome")): Promise<Store> {
  const store = await openStore({ home, databaseUrl: await testDatabase() });
  afterAll(() => store.close());
  return store;
}
