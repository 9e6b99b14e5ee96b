// Writes each fixture's facts.txt: one readable line a park, fact, event, relation and focus. Review the diff; never edit by hand.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fixtureDocuments } from "../src/cli/fixture-documents.ts";
import { packageRoot } from "../src/cli/package-root.ts";
import { snapshotOf } from "../src/cli/snapshot.ts";
import { extractFacts } from "../src/extract/index.ts";
import { readDocument } from "../src/ingest/index.ts";

let changed = 0;
for (const path of fixtureDocuments()) {
  const source = relative(packageRoot(), path).replaceAll("\\", "/");
  const { value: document } = await readDocument(readFileSync(path), { source });
  if (document === null) throw new Error(`${source}: could not be read`);
  const { value: extraction } = extractFacts(document);
  if (extraction === null) throw new Error(`${source}: nothing extracted`);
  const file = join(dirname(path), "facts.txt");
  const now = snapshotOf(document, extraction);
  let before = "";
  try {
    before = readFileSync(file, "utf8");
  } catch {
    // A new fixture has no snapshot yet.
  }
  if (before !== now) {
    writeFileSync(file, now);
    changed += 1;
    console.log(`${source}: facts.txt written`);
  }
}
console.log(`${changed} snapshots changed`);
