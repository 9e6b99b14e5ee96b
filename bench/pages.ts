import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A page to be read and what a reader would keep of it. */
export interface GoldPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly body: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Date as given, to the day or finer. */
  readonly published: string | null;
  /** False where the page is none: then `kind` says what it is ("list", "login", "video"). */
  readonly article: boolean;
  readonly kind: string | null;
  /** Words of furniture that must not be in the text. */
  readonly drops: readonly string[];
}

/** The project's folder: beside bench/ in the sources, further up from a compiled bench. */
const root = projectRoot(import.meta.dirname);

function projectRoot(from: string): string {
  let folder = from;
  for (let up = 0; up < 8 && !existsSync(join(folder, "package.json")); up += 1) folder = dirname(folder);
  return folder;
}

/** The repository's own pages. */
export const ownPages = (): GoldPage[] => readPages(join(root, "fixtures/pages"));

/** Saved pages beside the repository, where there are any. */
export const savedPages = (): GoldPage[] => readPages(join(root, "../shared/pages"));

/** A folder of pages: `name.html`, `name.body.txt` and one gold.json. */
function readPages(folder: string): GoldPage[] {
  const gold = join(folder, "gold.json");
  if (!existsSync(gold)) return [];
  const rows = JSON.parse(readFileSync(gold, "utf8")) as {
    page: string;
    title: string | null;
    published: string | null;
    publisher: string | null;
    article?: boolean;
    kind?: string;
    drops?: string[];
  }[];
  return rows.map(({ page, title, published, publisher, article, kind, drops }) => ({
    name: page,
    bytes: readFileSync(join(folder, page)),
    body: readFileSync(join(folder, page.replace(/\.html$/, ".body.txt")), "utf8"),
    title,
    publisher,
    published,
    article: article ?? true,
    kind: kind ?? null,
    drops: drops ?? [],
  }));
}
