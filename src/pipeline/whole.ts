import type { Document, Issue } from "../model/index.ts";
import type { KeptBody, KeptPage, SourceRow } from "../store/index.ts";
import { PAGES_MAX, type StepContext } from "./context.ts";
import { joinPages, type Part } from "./joinpages.ts";
import { documentHash, type Parsed, parseBody } from "./parse.ts";

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
 * A page may name pages that those before it do not. Never throws over content.
 */
export async function readWhole(
  source: SourceRow,
  body: Pick<KeptBody, "bytes" | "mediaType" | "charset" | "finalUrl">,
  pages: readonly KeptPage[],
  context: StepContext,
): Promise<Whole> {
  const parsed = await parseBody(source, body, context);
  const named = parsed.kind === "document" ? (parsed.document.links.pages ?? []) : [];
  if (parsed.kind !== "document" || source.kind !== "url" || named.length === 0)
    return { parsed, used: [], wanted: [], unread: [] };
  const known = new Map(pages.map((page) => [page.url, page]));
  const wanted = new Map<string, { number: number; document: Document | null }>();
  const unread: { page: KeptPage; issue: Issue }[] = [];
  const issues: Issue[] = [];
  const name = (found: Document["links"]["pages"]) => {
    for (const { url, number } of found ?? [])
      if (url !== source.location && !wanted.has(url)) wanted.set(url, { number, document: null });
  };
  name(named);
  const max = context.maxArticlePages ?? PAGES_MAX;
  for (const done = new Set<string>(); done.size < max; ) {
    const next = inOrder(wanted).find(([url]) => !done.has(url));
    if (next === undefined) break;
    const [url, at] = next;
    done.add(url);
    const page = known.get(url);
    if (page?.body == null) continue;
    const part = await parseBody({ ...source, name: url, location: url, kind: "page" }, page.body, context);
    const issue = whyUnread(part);
    if (issue !== null || part.kind !== "document") {
      if (issue !== null) unread.push({ page, issue });
      continue;
    }
    at.document = part.document;
    issues.push(...part.issues.filter(({ code }) => code !== "PAGED_ARTICLE"));
    name(part.document.links.pages);
  }
  const order = inOrder(wanted);
  const parts = order.flatMap(([, { document }], i): Part[] => (document === null ? [] : [{ part: i + 1, document }]));
  const joined = joinPages(parsed.document, parts);
  const links = { ...joined.links, pages: order.map(([url, { number }]) => ({ url, number })) };
  const document = { ...joined, links };
  const left = order.length - parts.length;
  return {
    parsed: {
      kind: "document",
      document,
      hash: documentHash(document),
      issues: [
        ...parsed.issues.filter(({ code }) => code !== "PAGED_ARTICLE"),
        ...issues,
        ...(left > 0 ? [pagesMissing(left, order.length)] : []),
      ],
    },
    used: order.flatMap(([url, { document }]) => (document === null ? [] : (known.get(url) ?? []))),
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
