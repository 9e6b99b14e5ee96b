import { fileURLToPath } from "node:url";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { ParkfactsError } from "../model/index.ts";
import { openEmbedded } from "./embedded/index.ts";
import { storeError } from "./failures.ts";
import * as schema from "./schema/index.ts";

const OLDEST_POSTGRES = 14;
/** Any number of ours; one process at a time brings the tables up to date. */
const MIGRATION_LOCK = 7_275_091;
const POOL_MAX = 12;

export type Database = NodePgDatabase<typeof schema>;
/** A transaction, or the database itself where none is needed. */
export type Session = Pick<Database, "select" | "selectDistinctOn" | "insert" | "update" | "delete" | "execute">;

/** An open store: a pool of connections to one Postgres, and how to let go of it. */
export interface Store {
  /** Where the database is, as a connection string with its password. Not for logs. */
  readonly url: string;
  /** True where this store's Postgres is the embedded one. */
  readonly embedded: boolean;
  readonly home: string;
  readonly db: Database;
  readonly pool: pg.Pool;
  /** Ends the connections; the last process of the folder stops the embedded Postgres. Safe to call twice. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** The data folder; made where it is missing. */
  readonly home: string;
  /** Null or absent: the embedded Postgres of `home`. */
  readonly databaseUrl?: string | null;
  /** `name=value` settings for an embedded Postgres that this call starts. */
  readonly postgresFlags?: readonly string[];
}

/**
 * Opens the store and brings its tables up to date.
 *
 * @throws ParkfactsError STORE_* where the database cannot be used, EMBEDDED_* where the embedded one cannot be run
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const given = options.databaseUrl ?? null;
  const embedded = given === null ? await openEmbedded(options.home, options.postgresFlags) : null;
  const url = embedded?.url ?? (given as string);
  const pool = connectionPool(url, POOL_MAX);
  try {
    await checkServer(pool);
    await bringUpToDate(pool);
  } catch (error) {
    await pool.end().catch(() => {});
    await embedded?.release();
    throw storeError(error);
  }
  let closing: Promise<void> | null = null;
  return {
    url,
    embedded: embedded !== null,
    home: options.home,
    pool,
    db: drizzle(pool, { schema, casing: "snake_case" }),
    close() {
      closing ??= pool.end().then(() => embedded?.release());
      return closing;
    },
  };
}

/**
 * A pool on a store's database for others who speak to it (the queues).
 *
 * @param searchPath the schema its unqualified names are looked up in
 */
export function connectionPool(url: string, max: number, searchPath?: string): pg.Pool {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new ParkfactsError(
      "STORE_URL_INVALID",
      "DATABASE_URL is not a Postgres URL (postgres://user:password@host/database)",
    );
  }
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: "parkfacts",
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    ...(searchPath === undefined ? {} : { options: `-c search_path=${searchPath}` }),
  });
  // An idle connection that breaks is dropped by the pool; the next query that fails says so to whoever asked.
  pool.on("error", () => {});
  // One that breaks while in use, between two questions, would end the process if nobody listened.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

async function checkServer(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ number: number; name: string; encoding: string }>(
    `select current_setting('server_version_num')::int / 10000 as number, current_setting('server_version') as name,
            current_setting('server_encoding') as encoding`,
  );
  const server = rows[0];
  if (server === undefined || server.number < OLDEST_POSTGRES) {
    throw new ParkfactsError(
      "STORE_TOO_OLD",
      `Postgres ${server?.name} is too old; ${OLDEST_POSTGRES} or newer is needed`,
    );
  }
  if (server.encoding !== "UTF8") {
    throw new ParkfactsError("STORE_NOT_UTF8", `the database's encoding is ${server.encoding}; UTF8 is needed`);
  }
}

async function bringUpToDate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    try {
      await migrate(drizzle(client), {
        migrationsFolder: fileURLToPath(new URL("./migrations", import.meta.url)),
        migrationsSchema: "public",
        migrationsTable: "parkfacts_migration",
      });
    } finally {
      await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    }
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Runs queries, with the driver's errors as ParkfactsError STORE_*. */
export async function query<T>(store: Store, work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await work(store.db);
  } catch (error) {
    throw storeError(error);
  }
}

/** A name no other store has: of this cluster and this database in it. For whatever is shared between stores, such as a Redis. */
export async function storeName(store: Store): Promise<string> {
  return query(store, async () => {
    const { rows } = await store.pool.query<{ name: string }>(
      `select system_identifier || '-' || (select oid from pg_database where datname = current_database()) as name
       from pg_control_system()`,
    );
    return rows[0]?.name ?? "unnamed";
  });
}
