/** Names of the parameter that counts an article's pages. A comment's or a reply's page is none. */
const pageNames = /^(?:page|pages|p|pn|pg|paged|page_?(?:no|num|index)|cur(?:rent)?_?page)$/i;

interface Numbered {
  readonly stem: string;
  readonly number: number;
  /** Where the number stands: in a parameter, at the end of the file's name, or as a name of its own. */
  readonly by: "parameter" | "name" | "folder";
}

/**
 * The number of a further page of the article at `own`, where the address is one: the article's own with a page's number put in
 * (`123.html` → `123_2.html`, `123-2.html`, `123/2.html`, `123.html?page=2`) or with a higher one in its place.
 *
 * @param label what the link says: the page's number, "next" or "last"
 */
export function isFurtherPage(url: string, own: string | null, label: number | "next" | "last"): number | null {
  if (/#.*(?:comment|reply|respond)/i.test(url)) return null;
  for (const at of numbersOf(url)) {
    // Some count from 0: the second page is numbered 1.
    const agrees = typeof label === "string" || label === at.number || label === at.number + 1;
    if (at.number < 1 || !agrees) continue;
    if (own === null) {
      if (typeof label === "number" && at.by !== "folder" && label > 1) return at.number;
      continue;
    }
    if (isSame(at, own)) return label === 1 ? null : at.number;
    for (const mine of numbersOf(own)) {
      if (mine.by !== at.by || mine.stem !== at.stem || mine.by === "folder" || mine.number >= at.number) continue;
      if (mine.by === "parameter" || (mine.number < 100 && (label !== "next" || at.number === mine.number + 1)))
        return at.number;
    }
  }
  return null;
}

/** The address without its page's number is the article's own. */
function isSame({ stem, by }: Numbered, own: string): boolean {
  const bare = stemOf(own);
  if (by !== "folder") return stem === bare;
  return stem === bare || stem === bare.replace(/\.\w{1,6}$/, "") || `${stem}/` === bare;
}

/** The ways to read a page's number in an address. */
function numbersOf(url: string): Numbered[] {
  const found: Numbered[] = [];
  const [path = "", query = ""] = url.replace(/#.*$/, "").split("?", 2);
  const parameters = query.split("&");
  for (const [i, parameter] of parameters.entries()) {
    const [name = "", value = ""] = parameter.split("=", 2);
    if (!pageNames.test(name) || !/^\d{1,3}$/.test(value)) continue;
    const rest = parameters.filter((_, k) => k !== i).join("&");
    found.push({ stem: stemOf(rest === "" ? path : `${path}?${rest}`), number: Number(value), by: "parameter" });
  }
  const tail = query === "" ? "" : `?${query}`;
  const name = /^(.*[^/])?[_-](\d{1,3})(\.\w{1,6})?$/.exec(path);
  if (name)
    found.push({ stem: stemOf(`${name[1] ?? ""}${name[3] ?? ""}${tail}`), number: Number(name[2]), by: "name" });
  const folder = /^(.+?)(?:\/page)?\/(\d{1,2})(?:\.\w{1,6})?\/?$/.exec(path);
  if (folder) found.push({ stem: stemOf(`${folder[1]}${tail}`), number: Number(folder[2]), by: "folder" });
  return found;
}

/** An address without what does not tell pages apart: its scheme, a leading www, an index file's name, a closing slash. */
function stemOf(url: string): string {
  const [path = "", query = ""] = url.replace(/#.*$/, "").split("?", 2);
  const bare = path
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/(?:index|default)(?:\.\w{1,6})?$/i, "")
    .replace(/\/$/, "");
  return query === "" ? bare : `${bare}?${query}`;
}
