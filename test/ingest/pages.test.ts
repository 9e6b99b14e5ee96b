import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownPages, savedPages } from "../../bench/pages.ts";
import { type Quality, qualityOf } from "../../bench/quality.ts";
import { readDocument } from "../../src/ingest/index.ts";

const floors = JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8")) as Record<string, Quality>;
const pages = ownPages();

/** Every floor holds; the message names those that do not. */
async function expectFloors(name: string, set: ReturnType<typeof ownPages>) {
  const quality = await qualityOf(set);
  const below = (Object.keys(floors[name]!) as (keyof Quality)[]).filter((key) => quality[key] < floors[name]![key]);
  expect(below.map((key) => `${key} ${quality[key].toFixed(4)} < ${floors[name]![key]}`)).toEqual([]);
}

describe("page templates", () => {
  it("are at least eighty", () => expect(pages.length).toBeGreaterThanOrEqual(80));

  it("are read no worse than the pinned floors", () => expectFloors("own", pages));

  it.each(pages.filter(({ drops }) => drops.length > 0))("$name keeps no furniture", async ({ name, bytes, drops }) => {
    const { value } = await readDocument(bytes, { source: name });
    for (const words of drops) expect(value?.text ?? "").not.toContain(words);
  });

  it.each(pages.filter(({ article }) => !article))("$name is said to be no article", async ({ name, bytes, kind }) => {
    const { value, issues } = await readDocument(bytes, { source: name });
    const code =
      { list: "LIST_PAGE", login: "LOGIN_WALL", video: "VIDEO_PAGE", gone: "NOT_FOUND_PAGE" }[kind ?? ""] ??
      "EMPTY_BODY";
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(value?.text ?? "").toBe("");
  });
});

describe("saved pages of real sites", () => {
  const saved = savedPages();
  if (saved.length === 0) console.log("saved pages: none beside the repository, their floors are not checked here");
  it.skipIf(saved.length === 0)(
    "are read no worse than the pinned floors",
    () => expectFloors("saved", saved),
    120_000,
  );
});
