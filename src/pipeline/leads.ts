import { isFeed } from "../ingest/index.ts";
import type { Document } from "../model/index.ts";
import type { FoundSource, SourceRow } from "../store/index.ts";
import { FEED_ITEMS_MAX, SITEMAPS_MAX, type StepContext } from "./context.ts";

/** Most annexes that one page puts on the list. */
const ANNEXES_MAX = 50;

/** What a document leads to, to be put on the list under it. */
export interface Leads {
  /** The further pages of its article. */
  readonly pages: readonly FoundSource[];
  readonly annexes: readonly FoundSource[];
  readonly sitemaps: readonly FoundSource[];
  /** The items of a feed or sitemap, newest first where it says when; at most `maxItems` of those that are new are taken. */
  readonly items: readonly FoundSource[];
  readonly maxItems: number;
}

/**
 * What a fetched document leads to. A feed's items are taken where somebody asked for the feed itself, a sitemap's also where its index
 * was asked for: an item that is a feed again leads no further.
 *
 * @param pages addresses of the further pages of its article
 */
export function leadsOf(
  source: SourceRow,
  document: Document,
  pages: readonly string[],
  context: Pick<StepContext, "maxFeedItems" | "maxSitemaps">,
): Leads {
  const isAsked = source.kind === "url" && source.parentId === null;
  const { items = [], sitemaps = [] } = isFeed(document) ? document.links : {};
  const ownMaps = isAsked ? newestFirst(sitemaps).slice(0, context.maxSitemaps ?? SITEMAPS_MAX) : [];
  const ownItems = isAsked || source.kind === "sitemap" ? newestFirst(items) : [];
  return {
    pages: pages.map((url) => ({ name: `${source.name}#${url}`, kind: "page", location: url })),
    annexes: source.kind === "url" ? annexesOf(document, source.location) : [],
    sitemaps: distinct(ownMaps, source.location).map((one) => ({ ...one, kind: "sitemap" })),
    items: distinct(ownItems, source.location).map((one) => ({ ...one, kind: "url" })),
    maxItems: context.maxFeedItems ?? FEED_ITEMS_MAX,
  };
}

interface Item {
  readonly url: string;
  readonly published?: string;
  readonly changed?: string;
}

/** Items without a day keep their order, after those with one. */
const newestFirst = (items: readonly Item[]): Item[] => {
  const day = (item: Item): string => item.published ?? item.changed ?? "";
  return [...items].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
};

/** Each address once, without its fragment, named as somebody asking for it would name it; not the document's own. */
function distinct(items: readonly Item[], own: string): { name: string; location: string; published: string | null }[] {
  const found = new Map<string, { name: string; location: string; published: string | null }>();
  for (const { url, published } of items) {
    if (!URL.canParse(url)) continue;
    const address = new URL(url);
    address.hash = "";
    const { href } = address;
    if (href !== own && !found.has(href)) found.set(href, { name: href, location: href, published: published ?? null });
  }
  return [...found.values()];
}

/** The annexes of a fetched page, in order; a page is no annex of itself. */
function annexesOf({ links }: Document, location: string): FoundSource[] {
  const urls = (links.attachments ?? [])
    .map(({ url }) => url)
    .filter((url) => /^https?:/i.test(url) && url !== location);
  const distinct = [...new Set(urls)].sort().slice(0, ANNEXES_MAX);
  return distinct.map((url) => ({ name: url, kind: "url", location: url }));
}
