import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ParkfactsError } from "../../model/index.ts";

/** The user a program runs as; null is the user of this process. */
export type Account = { readonly uid: number; readonly gid: number } | null;

/**
 * Postgres refuses to run as root. As root it runs as the owner of an existing cluster, else as `postgres` (made where it is missing),
 * else as `nobody`.
 *
 * @throws ParkfactsError EMBEDDED_NO_ACCOUNT where none of them exists
 */
export function accountFor(cluster: string): Account {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const known = named("postgres");
  if (known !== null) return known;
  spawnSync("groupadd", ["--system", "postgres"], { stdio: "ignore" });
  spawnSync("useradd", ["--system", "--no-create-home", "-g", "postgres", "postgres"], { stdio: "ignore" });
  const account = named("postgres") ?? named("nobody");
  if (account === null) {
    throw new ParkfactsError(
      "EMBEDDED_NO_ACCOUNT",
      "Postgres does not run as root and no user could be made for it; run as another user or set DATABASE_URL",
    );
  }
  return account;
}

function named(name: string): Account {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((l) => l.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined || gid === undefined || uid === "0" ? null : { uid: Number(uid), gid: Number(gid) };
}

/** True where that user may enter every folder on the way to `path`, itself included. */
export function canReach(path: string, account: Account): boolean {
  if (account === null) return true;
  for (let at = resolve(path); ; at = dirname(at)) {
    const stat = statSync(at, { throwIfNoEntry: false });
    if (stat !== undefined) {
      const bits = stat.uid === account.uid ? 0o100 : stat.gid === account.gid ? 0o010 : 0o001;
      if ((stat.mode & bits) === 0) return false;
    }
    if (at === dirname(at)) return true;
  }
}
