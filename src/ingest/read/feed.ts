import { parseFeed } from "feedsmith";
import type { Document, Reading } from "../../model/index.ts";
import { createBuilder } from "../builder.ts";
import { readTime } from "./frontmatter.ts";
import { documentOf, type ReadContext, unreadable } from "./reader.ts";
import { messageOf } from "./thread.ts";

/** Feeds list some dozens of entries; a file of more than this many units is none. */
const MAX_UNITS = 16 * 1024 * 1024;
const MAX_ITEMS = 5_000;

interface Entry {
  readonly link?: string;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly url?: string;
  readonly id?: string;
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean };
  readonly title?: string | { readonly value?: string };
  readonly pubDate?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly date_published?: string;
  readonly dc?: { readonly dates?: readonly string[] };
}

/** Reads RSS, Atom and RDF: the entries as further sources with title and day. Codes: FEED_BROKEN, TOO_LARGE. */
export function readFeed(text: string, context: ReadContext): Reading<Document> {
  if (text.length > MAX_UNITS) return unreadable("TOO_LARGE", "The feed is larger than is allowed.");
  let feed: { title?: unknown; items?: unknown; entries?: unknown; dc?: unknown };
  try {
    feed = parseFeed(text).feed as typeof feed;
  } catch (error) {
    return unreadable("FEED_BROKEN", `The feed cannot be read: ${messageOf(error)}`);
  }
  const entries = ((feed.items ?? feed.entries ?? []) as readonly Entry[]).slice(0, MAX_ITEMS);
  const items: { url: string; title?: string; published?: string }[] = [];
  for (const entry of entries) {
    const url = addressOf(entry, context.source);
    if (url === null) continue;
    const title = plain(entry.title);
    const time = readTime(
      entry.pubDate ?? entry.published ?? entry.date_published ?? entry.updated ?? entry.dc?.dates?.[0] ?? "",
    );
    items.push({ url, ...(title ? { title } : {}), ...(time ? { published: time.day } : {}) });
  }
  return documentOf(createBuilder(), { kind: "other", title: plain(feed.title), links: { items } }, [], context);
}

function plain(title: unknown): string | null {
  const words = typeof title === "string" ? title : ((title as { value?: unknown } | undefined)?.value ?? "");
  const text = String(words)
    .replace(/<[^<>]{0,300}>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? null : text;
}

function addressOf(entry: Entry, base: string): string | null {
  const atom = entry.links?.find((link) => (link.rel ?? "alternate") === "alternate") ?? entry.links?.[0];
  const permanent = entry.guid?.isPermaLink === false ? undefined : entry.guid?.value;
  const found = entry.link ?? atom?.href ?? entry.url ?? permanent ?? entry.id;
  if (!found) return null;
  try {
    const url = new URL(found, /^https?:/.test(base) ? base : undefined);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
