import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { type Embedded, openEmbedded } from "../../src/store/embedded/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { atEnd } from "./ends.ts";

const TEMPLATE = "template_parkfacts";
const TEMPLATE_LOCK = 4_711;

let server: Promise<Embedded> | null = null;
let count = 0;

/** A real Postgres without waiting for the disk: nothing of a test has to outlive a power cut. */
async function running(): Promise<Embedded> {
  server ??= openEmbedded(join(inject("runFolder"), "data"), ["fsync=off", "full_page_writes=off"]).then((embedded) => {
    atEnd(() => embedded.release());
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
  const store = await openStore({
    home: join(inject("runFolder"), "data"),
    databaseUrl: withDatabase(url, `${TEMPLATE}_new`),
  });
  await store.close();
  await client.query(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`);
}

const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** A store of this test's own on a real Postgres, closed when the file's tests are done. */
export async function testStore(home: string = join(inject("runFolder"), "data")): Promise<Store> {
  const store = await openStore({ home, databaseUrl: await testDatabase() });
  atEnd(() => store.close());
  return store;
}
