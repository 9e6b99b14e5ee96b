import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page to be read and what a reader would keep of it. */
export interface GoldPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly body: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Date as given, to the day or finer. */
  readonly published: string | null;
}

const root = join(import.meta.dirname, "..");

/** The repository's own pages: one folder each with page.html, body.txt and meta.json. */
export function ownPages(folder = join(root, "fixtures/pages")): GoldPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "body.txt")))
    .map(({ name }) => {
      const meta = JSON.parse(readFileSync(join(folder, name, "meta.json"), "utf8"));
      return {
        name,
        bytes: readFileSync(join(folder, name, "page.html")),
        body: readFileSync(join(folder, name, "body.txt"), "utf8"),
        title: meta.title ?? null,
        publisher: meta.publisher ?? null,
        published: meta.published ?? null,
      };
    });
}

/** Saved pages beside the repository, where there are any: `name.html`, `name.body.txt` and one gold.json. */
export function savedPages(folder = join(root, "../shared/pages")): GoldPage[] {
  const gold = join(folder, "gold.json");
  if (!existsSync(gold)) return [];
  const rows = JSON.parse(readFileSync(gold, "utf8")) as {
    page: string;
    title: string;
    published: string;
    publisher: string | null;
  }[];
  return rows.map(({ page, title, published, publisher }) => ({
    name: page,
    bytes: readFileSync(join(folder, page)),
    body: readFileSync(join(folder, page.replace(/\.html$/, ".body.txt")), "utf8"),
    title,
    publisher,
    published,
  }));
}
