import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** The kinds of fixture that hold documents with gold; pages and phrases are for the tests alone. */
const KINDS = ["news", "plans", "catalogues"];

/** The fixtures' documents, in order: the file that each folder's gold.json names. */
export function fixtureDocuments(root = join(packageRoot(), "fixtures")): string[] {
  return KINDS.flatMap((kind) => {
    const folder = join(root, kind);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .sort()
      .flatMap((slug) => {
        const gold = join(folder, slug, "gold.json");
        if (!existsSync(gold)) return [];
        const { document } = JSON.parse(readFileSync(gold, "utf8")) as { document: string };
        return [join(folder, slug, document)];
      });
  });
}
