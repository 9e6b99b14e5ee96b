import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { expect, test } from "vitest";
import { findBinaries } from "../../src/store/embedded/binaries.ts";
import { openEmbedded } from "../../src/store/embedded/index.ts";
import { openStore } from "../../src/store/index.ts";
import { ended, startChild } from "../helpers/children.ts";
import { testFolder } from "../helpers/folders.ts";

const FLAGS = ["fsync=off"];
/** Most tests leave the folder as they found it: a cluster at rest. Making one takes most of a second. */
const shared = join(testFolder(), "data");
const pidFile = (home: string): string => join(home, "postgres", "postmaster.pid");
const serverPid = (home: string): number => Number(readFileSync(pidFile(home), "utf8").split("\n")[0]);

async function ask(url: string): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query("select current_user as name, current_setting('server_encoding') as encoding");
  await client.end();
  return rows[0];
}

test("the first to open starts a server, others of the folder share it, the last to leave stops it", async () => {
  const home = shared;
  const first = await openEmbedded(home, FLAGS);
  const pid = serverPid(home);
  const second = await openEmbedded(home);
  expect(second.url).toBe(first.url);
  expect(serverPid(home)).toBe(pid);
  await first.release();
  expect(await ask(second.url)).toEqual({ name: "parkfacts", encoding: "UTF8" });
  await second.release();
  expect(existsSync(pidFile(home))).toBe(false);
  await expect(ask(second.url)).rejects.toThrow();
});

test("a server is open to nobody without the folder's password", async () => {
  const home = shared;
  const embedded = await openEmbedded(home, FLAGS);
  const other = new URL(embedded.url);
  other.password = "guess";
  await expect(ask(other.href)).rejects.toMatchObject({ code: "28P01" });
  expect(other.hostname).toBe("127.0.0.1");
  await embedded.release();
});

test("processes that come and go at once find one server, and none is left behind", async () => {
  const home = join(testFolder(), "data");
  const children = [0, 0, 150, 300, 10, 80].map((waitMs) => startChild("share.ts", [home, String(waitMs)]));
  expect(await Promise.all(children.map(ended))).toEqual([0, 0, 0, 0, 0, 0]);
  expect(existsSync(pidFile(home))).toBe(false);
  const embedded = await openEmbedded(home, FLAGS);
  const client = new pg.Client(embedded.url);
  await client.connect();
  expect((await client.query("select count(distinct pid)::int as n from visit")).rows).toEqual([{ n: 6 }]);
  await client.end();
  await embedded.release();
});

test("a process killed while it shares the server is not counted, and the next to leave stops it", async () => {
  const home = join(testFolder(), "data");
  const child = startChild("share.ts", [home, "60000"]);
  await once(child.stdout as NodeJS.ReadableStream, "data");
  child.kill("SIGKILL");
  await ended(child);
  expect(existsSync(pidFile(home))).toBe(true);
  const embedded = await openEmbedded(home);
  await sleep(50);
  await embedded.release();
  expect(existsSync(pidFile(home))).toBe(false);
});

test("a killed server is started again, with what was committed", async () => {
  const home = shared;
  const before = await openEmbedded(home, FLAGS);
  const client = new pg.Client(before.url);
  client.on("error", () => {});
  await client.connect();
  await client.query("create table kept as select 1 as one");
  process.kill(serverPid(home), "SIGKILL");
  await client.end().catch(() => {});
  const after = await openEmbedded(home, FLAGS);
  const again = new pg.Client(after.url);
  await again.connect();
  expect((await again.query("select one from kept")).rows).toEqual([{ one: 1 }]);
  await again.end();
  // The first lost its connection with the server; leaving, it must not take the new one from under the second.
  await before.release();
  expect(await ask(after.url)).toMatchObject({ name: "parkfacts" });
  await after.release();
  expect(existsSync(pidFile(home))).toBe(false);
});

test("a pid file whose number belongs to another program now is passed over", async () => {
  const home = shared;
  await (await openEmbedded(home, FLAGS)).release();
  const lines = [String(process.pid), join(home, "postgres"), "1700000000", "5999", "", "127.0.0.1", "", "ready   "];
  writeFileSync(pidFile(home), `${lines.join("\n")}\n`, { mode: 0o600 });
  const embedded = await openEmbedded(home, FLAGS);
  expect(await ask(embedded.url)).toMatchObject({ name: "parkfacts" });
  await embedded.release();
});

test("what a killed initdb left is cleared away", async () => {
  const home = join(testFolder(), "data");
  for (const name of ["postgres.new-old", "postgres.new-now"]) mkdirSync(join(home, name, "base"), { recursive: true });
  const before = new Date(Date.now() - 3_600_000);
  utimesSync(join(home, "postgres.new-old"), before, before);
  const embedded = await openEmbedded(home, FLAGS);
  await embedded.release();
  // What is new may be in the making.
  expect(readdirSync(home).sort()).toEqual(["postgres", "postgres.new-now"]);
});

test("a platform without binaries is told what to do instead", () => {
  expect(() => findBinaries({ platform: "aix", arch: "ppc64" })).toThrow(
    expect.objectContaining({ code: "EMBEDDED_UNSUPPORTED", message: expect.stringContaining("DATABASE_URL") }),
  );
});

test("a data folder that cannot be made is said so", async () => {
  const folder = testFolder({ file: "" });
  await expect(openStore({ home: join(folder, "file", "data") })).rejects.toMatchObject({
    code: "STORE_HOME_UNWRITABLE",
  });
});

test.runIf(process.getuid?.() === 0)("as root the server runs as another user", async () => {
  const home = shared;
  const embedded = await openEmbedded(home, FLAGS);
  const user = execFileSync("ps", ["-o", "uid=", "-p", String(serverPid(home))], { encoding: "utf8" }).trim();
  expect(user).not.toBe("0");
  await embedded.release();
});

test.runIf(process.getuid?.() === 0)("as root a data folder closed to other users still works", async () => {
  const folder = testFolder();
  chmodSync(folder, 0o700);
  const home = join(folder, "data");
  const embedded = await openEmbedded(home, FLAGS);
  expect(await ask(embedded.url)).toMatchObject({ name: "parkfacts" });
  await embedded.release();
  const noted = readFileSync(join(home, "postgres.location"), "utf8");
  expect(existsSync(join(noted, "PG_VERSION"))).toBe(true);
  rmSync(dirname(noted), { recursive: true });
});
