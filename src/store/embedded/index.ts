import pg from "pg";
import lockfile from "proper-lockfile";
import { ParkfactsError } from "../../model/index.ts";
import { type Place, placeOf } from "./place.ts";
import { initialise, listeningAt, start, stop, urlOf } from "./server.ts";

const DATABASE = "parkfacts";
/** Every process that uses the server keeps one connection of this name for as long as it does. */
const HOLDER = "parkfacts:holder";
const LEAVING = "parkfacts:leaving";
const START_TRIES = 6;
const LOCK_STALE_MS = 8000;
const LOCK_WAIT_MS = 90_000;

export interface Embedded {
  readonly url: string;
  /** Lets go of the server; the last process to do so stops it. Safe to call twice. */
  release(): Promise<void>;
}

/**
 * The Postgres of a data folder: started by the first process that wants it, shared by the others, stopped by the last.
 *
 * Who is using it is counted by the server itself, as connections named `parkfacts:holder`: a process that is killed loses its
 * connection with its life, so there is no count to go stale. Starting, joining and leaving are one at a time, under a lock file that
 * outlives its process by 8 s at most; and should two processes ever start at once, Postgres' own pid file lets one through.
 */
export async function openEmbedded(home: string, flags: readonly string[] = []): Promise<Embedded> {
  const place = placeOf(home);
  const holder = await locked(place, async () => {
    await initialise(place);
    for (let attempt = 0; attempt < START_TRIES; attempt += 1) {
      const running = await join(place);
      if (running !== null) return running;
      if (!(await start(place, flags))) await new Promise((resolve) => setTimeout(resolve, 300 * (attempt + 1)));
    }
    throw new ParkfactsError("EMBEDDED_START_FAILED", `Postgres in ${place.cluster} neither starts nor answers`, {
      retry: "later",
    });
  });
  const port = holder.port;
  let released: Promise<void> | null = null;
  return {
    url: urlOf(place, port, DATABASE),
    release() {
      released ??= leave(place, holder.client);
      return released;
    },
  };
}

interface Holder {
  readonly client: pg.Client;
  readonly port: number;
}

/** Connects to the running server of this folder; null where none runs. A server that is just starting or stopping is waited for. */
async function join(place: Place): Promise<Holder | null> {
  const until = Date.now() + 30_000;
  for (;;) {
    const at = listeningAt(place);
    if (at === null) return null;
    const client = await connect(urlOf(place, at.port, "postgres"));
    if (client instanceof pg.Client) {
      // The port of a dead server may belong to another one by now.
      const { rows } = await client.query<{ ours: boolean }>(
        "select current_setting('data_directory') = $1 or pg_read_file('postmaster.pid') like $2 as ours",
        [place.cluster, `${at.pid}\n%`],
      );
      if (rows[0]?.ours === true) {
        await ensureDatabase(client);
        return { client, port: at.port };
      }
      await client.end();
      return null;
    }
    if (!client.passing || Date.now() > until) return null;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A connection, or whether waiting may help ("the database system is starting up", "… is shutting down"). */
async function connect(url: string): Promise<pg.Client | { passing: boolean }> {
  const client = new pg.Client({
    connectionString: url,
    application_name: HOLDER,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  // The server may end this connection at any time; whoever runs queries learns of it from those.
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    return { passing: (error as { code?: string }).code === "57P03" };
  }
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE}`);
}

async function leave(place: Place, holder: pg.Client): Promise<void> {
  await locked(place, async () => {
    let client: pg.Client | null = holder;
    let others = await othersBeside(client);
    if (others === null) {
      // The server went down under us; another process may have started it again and be using it.
      await client.end().catch(() => {});
      client = (await join(place))?.client ?? null;
      others = client === null ? null : await othersBeside(client);
    }
    await client?.end().catch(() => {});
    if (others === 0) await stop(place);
  });
}

/** How many others hold the server; null where it does not answer. */
async function othersBeside(client: pg.Client): Promise<number | null> {
  try {
    // Renamed first: a connection takes a moment to vanish from the list after it is closed, and the next to leave must not count it.
    await client.query("select set_config('application_name', $1, false)", [LEAVING]);
    const { rows } = await client.query<{ others: number }>(
      "select count(*)::int as others from pg_stat_activity where application_name = $1",
      [HOLDER],
    );
    return rows[0]?.others ?? 0;
  } catch {
    return null;
  }
}

async function locked<T>(place: Place, work: () => Promise<T>): Promise<T> {
  const wait = { retries: Math.ceil(LOCK_WAIT_MS / 100), factor: 1, minTimeout: 50, maxTimeout: 100, randomize: true };
  let release: () => Promise<void>;
  try {
    release = await lockfile.lock(place.lock, {
      realpath: false,
      stale: LOCK_STALE_MS,
      update: LOCK_STALE_MS / 4,
      retries: wait,
      // Losing the lock (a suspended laptop) is survivable: Postgres' own pid file still lets only one server run.
      onCompromised: () => {},
    });
  } catch (cause) {
    throw new ParkfactsError("EMBEDDED_BUSY", `another process holds ${place.lock}.lock: ${(cause as Error).message}`, {
      retry: "later",
      cause,
    });
  }
  try {
    return await work();
  } finally {
    await release().catch(() => {});
  }
}
