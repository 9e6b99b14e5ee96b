import type { DocumentLinks } from "../model/index.ts";
import type { Page } from "./clean/page.ts";
import { readDeclared } from "./metadata/declared.ts";
import { findPublished } from "./metadata/published.ts";
import { findPublisher } from "./metadata/publisher.ts";
import { findTitle } from "./metadata/title.ts";

/** What a page says of its article. `titleLine` is the index of the headline's line among the page's, -1 where it is in none. */
export interface Metadata {
  readonly title: string | null;
  readonly titleLine: number;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly publishedAt: string | null;
  readonly links: DocumentLinks;
}

/** Reads title, publisher, author, date and addresses of the article whose lines are `first` to `last` (exclusive). */
export function readMetadata(page: Page, article: { first: number; last: number }, source: string): Metadata {
  const declared = readDeclared(page);
  const { first, last } = article;
  const { title, line } = findTitle(page, first, last, declared);
  const place = { title: line, first: firstSentence(page, Math.max(first, line + 1), last), last };
  const { day, at } = findPublished(page, place, declared, source);
  const { publisher, author, copiedFrom } = findPublisher(page, place, declared);
  return {
    title,
    titleLine: line,
    publisher,
    author,
    published: day,
    publishedAt: at,
    links: {
      ...(declared.canonical ? { canonical: declared.canonical } : {}),
      ...(declared.amp ? { amp: declared.amp } : {}),
      ...(copiedFrom ? { syndicatedFrom: copiedFrom } : {}),
    },
  };
}

/** The first line that tells something: facts about the article stand before it, inside the article's element or not. */
function firstSentence(page: Page, from: number, last: number): number {
  for (let i = from; i < last; i++) {
    const { size, stops, commas, linkSize, hidden } = page.lines[i]!;
    if (!hidden && linkSize < size * 0.5 && ((stops > 0 && size >= 15) || (commas > 1 && size >= 20))) return i;
  }
  return from;
}
