/**
 * Writes test/ingest/floors.json from what the readers reach today. Floors only rise; `--lower` is the one way down, and a reason for it
 * belongs in the commit.
 *
 *   npx tsx scripts/floors.ts [--lower]
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownPages, savedPages } from "../bench/pages.ts";
import { type Quality, qualityOf } from "../bench/quality.ts";

const file = join(import.meta.dirname, "../test/ingest/floors.json");
const lower = process.argv.includes("--lower");
type Floors = Record<string, Record<string, number>>;
const floors: Floors = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Floors) : {};

for (const [name, pages] of Object.entries({ own: ownPages(), saved: savedPages() })) {
  if (pages.length === 0) {
    console.log(`${name}: no pages here, its floors stay as they are`);
    continue;
  }
  const quality = await qualityOf(pages);
  const before = floors[name] ?? {};
  const now: Record<string, number> = {};
  for (const key of Object.keys(quality) as (keyof Quality)[]) {
    const reached = Math.floor(quality[key] * 1000) / 1000;
    const floor = before[key];
    now[key] = floor === undefined || lower ? reached : Math.max(floor, reached);
    if (floor !== undefined && now[key] !== floor) console.log(`${name}.${key}: ${floor} → ${now[key]}`);
    if (floor !== undefined && reached < floor && !lower)
      console.log(`${name}.${key}: ${reached} is below its floor ${floor}`);
  }
  floors[name] = now;
}
writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
