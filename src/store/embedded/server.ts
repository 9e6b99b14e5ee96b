import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { basename, dirname, join } from "node:path";
import { ParkfactsError } from "../../model/index.ts";
import type { Place } from "./place.ts";

export const EMBEDDED_USER = "parkfacts";
const START_TIMEOUT_SECONDS = 60;
const LEFT_AFTER_MS = 5 * 60_000;
const LOG_MAX_BYTES = 1_000_000;

const passwordFile = (place: Place): string => join(place.cluster, "parkfacts.password");
const logFile = (place: Place): string => join(place.cluster, "parkfacts.log");

/** Where the server of this folder listens, as its own pid file says; null where there is no pid file or it is not yet whole. */
export function listeningAt(place: Place): { readonly pid: number; readonly port: number } | null {
  let lines: string[];
  try {
    lines = readFileSync(join(place.cluster, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return null;
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return Number.isInteger(pid) && Number.isInteger(port) && pid > 0 && port > 0 ? { pid, port } : null;
}

/** The connection string of a server of this folder on that port. */
export function urlOf(place: Place, port: number, database: string): string {
  const password = readFileSync(passwordFile(place), "utf8").trim();
  return `postgres://${EMBEDDED_USER}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes the cluster where there is none. It is made beside its place and renamed, so a cluster is whole or absent whatever kills us.
 * Call under the start lock.
 */
export async function initialise(place: Place): Promise<void> {
  if (existsSync(join(place.cluster, "PG_VERSION"))) return;
  const parent = dirname(place.cluster);
  const prefix = `${basename(place.cluster)}.new-`;
  for (const name of readdirSync(parent)) {
    const left = join(parent, name);
    const age = Date.now() - (statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (name.startsWith(prefix) && age > LEFT_AFTER_MS) rmSync(left, { recursive: true, force: true }); // of a killed process
  }
  const half = join(parent, prefix + randomBytes(4).toString("hex"));
  const secret = `${half}.secret`;
  const password = randomBytes(24).toString("base64url");
  try {
    mkdirSync(half, { mode: 0o700 });
    writeFileSync(secret, `${password}\n`, { mode: 0o600 });
    if (place.account !== null) {
      for (const path of [half, secret]) chownSync(path, place.account.uid, place.account.gid);
    }
    const made = await run(place, place.binaries.initdb, [
      `--pgdata=${half}`,
      `--username=${EMBEDDED_USER}`,
      `--pwfile=${secret}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--no-instructions",
    ]);
    if (made.status !== 0) {
      throw new ParkfactsError("EMBEDDED_INIT_FAILED", `initdb failed in ${parent}: ${lastLines(made.output)}`);
    }
    renameSync(secret, join(half, basename(passwordFile(place))));
    renameSync(half, place.cluster);
  } catch (cause) {
    rmSync(half, { recursive: true, force: true });
    rmSync(secret, { force: true });
    if (cause instanceof ParkfactsError) throw cause;
    throw new ParkfactsError(
      "EMBEDDED_INIT_FAILED",
      `cannot make a database in ${parent}: ${(cause as Error).message}`,
      {
        cause,
      },
    );
  }
}

/**
 * Tries to start the server, detached from this process, on a free loopback port. Call under the start lock.
 *
 * @param flags further `name=value` settings of Postgres
 * @returns whether it started; if not, whether that may pass: the port was taken in between, the children of a killed server have not
 * yet noticed, or one is just coming up
 * @throws ParkfactsError EMBEDDED_START_FAILED with the end of the server's log, where it cannot start at all
 */
export async function start(place: Place, flags: readonly string[] = []): Promise<boolean> {
  const log = logFile(place);
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_MAX_BYTES) truncateSync(log);
  dropStalePid(place);
  const from = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "jit=off",
    ...flags,
  ];
  const options = [`-p ${await freePort()}`, ...settings.map((s) => `-c ${s}`)].join(" ");
  const args = ["start", "-w", "-t", String(START_TIMEOUT_SECONDS), "-D", place.cluster, "-l", log, "-o", options];
  const started = await run(place, place.binaries.pgCtl, args);
  if (started.status === 0) return true;
  const said = existsSync(log) ? readFileSync(log).subarray(from).toString("utf8") : started.output;
  if (/address already in use|could not bind|shared memory block|is still in use|lock file/i.test(said)) return false;
  throw new ParkfactsError("EMBEDDED_START_FAILED", `Postgres did not start in ${place.cluster}: ${lastLines(said)}`, {
    retry: "later",
  });
}

/** Stops the server and waits until it has. Call under the start lock. */
export async function stop(place: Place): Promise<void> {
  await run(place, place.binaries.pgCtl, ["stop", "-w", "-m", "fast", "-D", place.cluster]);
}

/**
 * Postgres clears a dead server's pid file itself, except where that number now belongs to some other program of the same user
 * (after a reboot, or in a container, where numbers are small).
 */
function dropStalePid(place: Place): void {
  const at = listeningAt(place);
  if (at === null) return;
  let command: string;
  try {
    command = readFileSync(`/proc/${at.pid}/cmdline`, "utf8");
  } catch {
    return; // no such process, or no /proc: Postgres judges for itself
  }
  if (!command.includes("postgres")) rmSync(join(place.cluster, "postmaster.pid"), { force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error()),
      );
    });
  });
}

/** Runs a program to its end as the cluster's user. Waits for its exit, not for its pipes: the server it leaves behind holds them. */
function run(place: Place, program: string, args: readonly string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: dirname(place.binaries.initdb),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
      ...(place.account ?? {}),
    });
    let output = "";
    for (const pipe of [child.stdout, child.stderr]) {
      pipe.setEncoding("utf8");
      pipe.on("data", (chunk: string) => {
        if (output.length < 20_000) output += chunk;
      });
    }
    child.once("error", (error) => resolve({ status: -1, output: error.message }));
    child.once("exit", (status) => {
      setImmediate(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ status: status ?? -1, output });
      });
    });
  });
}

const lastLines = (text: string): string => text.trim().split("\n").slice(-4).join(" | ").slice(0, 600);
