import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { placeOf } from "../../src/store/embedded/place.ts";
import { stop } from "../../src/store/embedded/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where everything this run writes lies; in `data` is the Postgres that its test files share. */
    readonly runFolder: string;
  }
}

/** Vitest's global setup: a folder for the run, cleared away at its end with every server that a failed test has left running in it. */
export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "parkfacts-test-"));
  // As root, Postgres runs as a user of its own, which must be able to enter.
  chmodSync(folder, 0o755);
  project.provide("runFolder", folder);
  return async () => {
    for (const home of homesIn(folder, 3)) await stop(placeOf(home));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}

function homesIn(folder: string, depth: number): string[] {
  if (existsSync(join(folder, "postgres", "postmaster.pid"))) return [folder];
  if (depth === 0) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "postgres")
    .flatMap((entry) => homesIn(join(folder, entry.name), depth - 1));
}
