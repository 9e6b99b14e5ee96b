import { createHash, randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ParkfactsError } from "../../model/index.ts";
import { type Account, accountFor, canReach } from "./account.ts";
import { type Binaries, binariesIn, findBinaries } from "./binaries.ts";

/** Where root keeps what Postgres' own user must reach when the project lies in a folder closed to it, such as /root. */
const ROOT_FALLBACK = "/var/lib/parkfacts";

/** Everything needed to run the embedded Postgres of one data folder. */
export interface Place {
  /** The lock that one process at a time holds while it starts or stops the server. */
  readonly lock: string;
  readonly cluster: string;
  readonly binaries: Binaries;
  readonly account: Account;
}

/** Decides where the cluster lies and which programs run it. The data folder exists afterwards. */
export function placeOf(home: string): Place {
  try {
    mkdirSync(home, { recursive: true });
  } catch (cause) {
    throw new ParkfactsError(
      "STORE_HOME_UNWRITABLE",
      `cannot make the data folder ${home}: ${(cause as Error).message}`,
      {
        cause,
      },
    );
  }
  const wanted = join(home, "postgres");
  const account = accountFor(wanted);
  const found = findBinaries();
  const lock = join(home, "postgres.start");
  const cluster = canReach(home, account) ? wanted : elsewhere(home);
  mkdirSync(resolve(cluster, ".."), { recursive: true, mode: 0o755 });
  const binaries = canReach(found.root, account) ? found : copied(found);
  return { lock, cluster, binaries, account };
}

/**
 * A place that is reachable, noted in the data folder: whoever finds the folder finds its database, and a folder that is removed and
 * made anew gets a new one.
 */
function elsewhere(home: string): string {
  const note = join(home, "postgres.location");
  try {
    writeFileSync(note, join(ROOT_FALLBACK, randomBytes(8).toString("hex"), "postgres"), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error; // else an earlier run or another process was first
  }
  return readFileSync(note, "utf8").trim();
}

/** The programs, copied once to where every user may run them. */
function copied(found: Binaries): Binaries {
  const target = join(ROOT_FALLBACK, `programs-${shortHash(`${found.root}:${statSync(found.initdb).mtimeMs}`)}`);
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`;
    cpSync(found.root, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, target);
    } catch {
      rmSync(half, { recursive: true, force: true }); // another process was first
    }
  }
  return binariesIn(target);
}

const shortHash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
