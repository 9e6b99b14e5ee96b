import type { Document, Issue } from "../model/index.ts";
import type { KeptPage, SourceRow } from "../store/index.ts";
import { PAGES_MAX, type StepContext } from "./context.ts";
import { joinPages, type Part } from "./joinpages.ts";
import { documentHash, type PageBody, type Parsed, parseBody } from "./parse.ts";

/** A source read with the further pages of its article. */
export interface Whole {
  readonly parsed: Parsed;
  /** The further pages that are in the text, in order. */
  readonly used: readonly KeptPage[];
  /** Addresses of all further pages that are to be read, whether they came or not. */
  readonly wanted: readonly string[];
  /** Further pages that came and could not be read, and why. */
  readonly unread: readonly { readonly page: KeptPage; readonly issue: Issue }[];
}

/**
 * Reads a source's body and, where it is the first page of an article on the web, the bodies of the further pages into one document.
 * Never throws over content.
 */
export async function readWhole(
  source: SourceRow,
  body: PageBody,
  pages: readonly KeptPage[],
  context: StepContext,
): Promise<Whole> {
  const parsed = await parseBody(source, body, context);
  if (parsed.kind !== "document" || source.kind !== "url" || (parsed.document.links.pages ?? []).length === 0)
    return { parsed, used: [], wanted: [], unread: [] };
  const known = new Map(pages.map((page) => [page.url, page]));
  const followed = await followPages(source, parsed, (url) => known.get(url)?.body ?? null, context);
  const { document, issues, used, wanted, unread } = followed;
  return {
    parsed: { kind: "document", document, hash: documentHash(document), issues },
    used: used.flatMap((url) => known.get(url) ?? []),
    wanted,
    unread: unread.flatMap(({ url, issue }) => {
      const page = known.get(url);
      return page === undefined ? [] : [{ page, issue }];
    }),
  };
}

/** An article with what was read of its further pages, each named by its address. */
export interface Followed {
  readonly document: Document;
  readonly issues: readonly Issue[];
  readonly used: readonly string[];
  readonly wanted: readonly string[];
  readonly unread: readonly { readonly url: string; readonly issue: Issue }[];
}

/**
 * Joins an article's further pages to its first. A page may name pages that those before it do not.
 *
 * @param bodyOf gives what a page's address answered; null where nothing came
 */
export async function followPages(
  source: Pick<SourceRow, "location" | "published">,
  first: { readonly document: Document; readonly issues: readonly Issue[] },
  bodyOf: (url: string) => PageBody | null | Promise<PageBody | null>,
  context: StepContext,
): Promise<Followed> {
  const wanted = new Map<string, { number: number; document: Document | null }>();
  const unread: { url: string; issue: Issue }[] = [];
  const issues: Issue[] = [];
  const name = (found: Document["links"]["pages"]) => {
    for (const { url, number } of found ?? [])
      if (url !== source.location && !wanted.has(url)) wanted.set(url, { number, document: null });
  };
  name(first.document.links.pages);
  const max = context.maxArticlePages ?? PAGES_MAX;
  for (const done = new Set<string>(); done.size < max; ) {
    const next = inOrder(wanted).find(([url]) => !done.has(url));
    if (next === undefined) break;
    const [url, at] = next;
    done.add(url);
    const body = await bodyOf(url);
    if (body === null) continue;
    const { published } = source;
    const part = await parseBody({ name: url, location: url, kind: "page", published }, body, context);
    const issue = whyUnread(part);
    if (issue !== null || part.kind !== "document") {
      if (issue !== null) unread.push({ url, issue });
      continue;
    }
    at.document = part.document;
    issues.push(...part.issues.filter(({ code }) => code !== "PAGED_ARTICLE"));
    name(part.document.links.pages);
  }
  const order = inOrder(wanted);
  const parts = order.flatMap(([, { document }], i): Part[] => (document === null ? [] : [{ part: i + 1, document }]));
  const joined = joinPages(first.document, parts);
  const links = { ...joined.links, pages: order.map(([url, { number }]) => ({ url, number })) };
  const left = order.length - parts.length;
  return {
    document: { ...joined, links },
    issues: [
      ...first.issues.filter(({ code }) => code !== "PAGED_ARTICLE"),
      ...issues,
      ...(left > 0 ? [pagesMissing(left, order.length)] : []),
    ],
    used: order.flatMap(([url, { document }]) => (document === null ? [] : [url])),
    wanted: order.slice(0, max).map(([url]) => url),
    unread,
  };
}

const inOrder = <T extends { number: number }>(wanted: ReadonlyMap<string, T>): [string, T][] =>
  [...wanted].sort(([, a], [, b]) => a.number - b.number);

/** A page that is no article has nothing to add: a list, a login. */
function whyUnread(part: Parsed): Issue | null {
  if (part.kind === "unreadable") return part.issue;
  if (part.kind === "archive") return { code: "ARCHIVE", severity: "error", message: "A further page is an archive." };
  const wrong = part.issues.find(({ severity }) => severity === "error");
  return wrong ?? null;
}

const pagesMissing = (left: number, all: number): Issue => ({
  code: "PAGED_ARTICLE",
  severity: "warning",
  message: `The article is cut into pages; ${left} of its ${all} further pages are not in the text.`,
});
