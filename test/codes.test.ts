import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const sources = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

/** Codes as they are written where they arise: thrown, or in an issue. ENOTFOUND is the system's own, handed on to its caller. */
const WRITTEN = /ParkfactsError\(\s*"([A-Z][A-Z0-9_]+)"|\bcode: "((?!ENOTFOUND)[A-Z][A-Z0-9_]+)"/g;

test("every code that can be thrown or reported stands in docs/codes.md", () => {
  const documented = new Set(
    [...readFileSync(join(root, "docs/codes.md"), "utf8").matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map((m) => m[1]),
  );
  const codes = [...sources(join(root, "src")), ...sources(join(root, "workers"))].flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(WRITTEN)].map((m) => m[1] ?? m[2] ?? ""),
  );
  expect(new Set(codes).size).toBeGreaterThan(40);
  expect([...new Set(codes)].filter((code) => !documented.has(code)).sort()).toEqual([]);
});
