import type { Element } from "domhandler";
import { type LineKind, squeezeTitle } from "./lines.ts";
import { type Line, type Page, wordsOf } from "./page.ts";

/** Lines shorter than this may come twice: a question asked of several people, a refrain. */
const copySize = 60;

/** How far above its words a teaser's headline stands. */
const reach = 4;

/** A headline that leads elsewhere: set as a heading, and hardly more than a link. */
const leadsElsewhere = (line: Line): boolean =>
  line.heading > 1 && line.size >= 6 && line.size < 80 && line.linkSize > line.size * 0.6;

/**
 * Takes the teasers of other stories off the end: from some line on, all words stand under linked headlines, two at least. Also the
 * second copy of a long line, which sliders and folded panels leave in a page.
 */
export function dropTeasers(page: Page, indexes: readonly number[], kinds: LineKind[]): void {
  dropUnder(page, indexes, kinds, 2, (index) => headlineAbove(page, index));
  dropUnder(page, indexes, kinds, leastLinked, (index) => linkAbove(page, index));
  dropPullQuotes(page, indexes, kinds);
  const dated = datedTeasers(page, indexes, kinds);
  if (hasProse(page, indexes, kinds, dated)) {
    for (let k = dated; k < indexes.length; k++) if (kinds[k] === "body") kinds[k] = "tail";
  }
  const seen = new Set<string>();
  const sizes = new Map<number, number>();
  for (const index of indexes) sizes.set(page.lines[index]!.size, (sizes.get(page.lines[index]!.size) ?? 0) + 1);
  for (let k = 0; k < indexes.length; k++) {
    const { size } = page.lines[indexes[k]!]!;
    // Copies are of one size; few lines share theirs with another.
    if (kinds[k] !== "body" || size < copySize || sizes.get(size) === 1) continue;
    const words = squeezeTitle(wordsOf(page.lines[indexes[k]!]!));
    if (seen.has(words)) kinds[k] = "furniture";
    else seen.add(words);
  }
}

const quoteName = /quote|pull/i;

/** A pull quote is longer than a label and shorter than a paragraph. */
const leastQuote = 4;
const mostQuote = 45;

/** Words pulled out of the text and set large: they stand in it already. */
function dropPullQuotes(page: Page, indexes: readonly number[], kinds: LineKind[]): void {
  let all: string | null = null;
  for (let k = 0; k < indexes.length; k++) {
    const line = page.lines[indexes[k]!]!;
    if (kinds[k] !== "body" || line.size < leastQuote || line.size > mostQuote || !isSetApart(page, line)) continue;
    all ??= indexes.map((i, n) => (kinds[n] === "body" ? squeezeTitle(wordsOf(page.lines[i]!)) : "")).join("|");
    const words = squeezeTitle(wordsOf(line));
    if (words.length >= 8 && all.indexOf(words) !== all.lastIndexOf(words)) kinds[k] = "furniture";
  }
}

function isSetApart(page: Page, line: Line): boolean {
  const inline = line.nodes[0]?.parent as Element | null | undefined;
  if (inline?.name === "q" || quoteName.test(inline?.attribs?.class ?? "")) return true;
  for (let at = line.box, up = 0; up < 3 && at > 0; up++) {
    const { element, parent } = page.boxes[at]!;
    if (element?.name === "blockquote" || element?.name === "aside" || quoteName.test(element?.attribs.class ?? ""))
      return true;
    at = parent;
  }
  return false;
}

const dateAlone =
  /^(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,3}\s*(?:分钟|小时|天)前)$/;

/** The least of dates standing alone that make a list of stories, and the most lines of one story. */
const leastDates = 3;
const mostOfStory = 8;

/** Where stories that each end in their date begin: the end of the list where there are none. */
function datedTeasers(page: Page, indexes: readonly number[], kinds: readonly LineKind[]): number {
  const dates: number[] = [];
  for (let k = 0; k < indexes.length; k++) {
    const line = page.lines[indexes[k]!]!;
    if (line.size <= 14 && kinds[k] !== "title" && dateAlone.test(wordsOf(line))) dates.push(k);
  }
  // From the end, as long as they follow each other closely.
  let from = dates.length;
  while (from > 0 && (dates[from] ?? indexes.length) - dates[from - 1]! <= mostOfStory) from--;
  if (dates.length - from < leastDates) return indexes.length;
  let shortest = mostOfStory;
  for (let i = from + 1; i < dates.length; i++) shortest = Math.min(shortest, dates[i]! - dates[i - 1]!);
  return Math.max(0, dates[from]! - shortest + 1);
}

/** From some line to the end all words stand under headlines, `least` of them at least: they are tail. */
function dropUnder(
  page: Page,
  indexes: readonly number[],
  kinds: LineKind[],
  least: number,
  above: (index: number) => number,
): void {
  let from = indexes.length;
  const headlines = new Set<number>();
  for (let k = indexes.length - 1; k >= 0; k--) {
    if (kinds[k] !== "body") continue;
    const headline = above(indexes[k]!);
    if (headline < 0) {
      if (page.lines[indexes[k]!]!.size >= 20) break;
      continue;
    }
    headlines.add(headline);
    from = k;
  }
  if (headlines.size < least || !hasProse(page, indexes, kinds, from)) return;
  for (let k = from; k < indexes.length; k++) if (kinds[k] === "body") kinds[k] = "tail";
}

/** Headlines that are no headings, but links alone on their lines, make teasers of the short lines right under them from this number. */
const leastLinked = 3;
const mostTeaser = 60;

function linkAbove(page: Page, index: number): number {
  const above = page.lines[index - 1];
  return above && page.lines[index]!.size <= mostTeaser && above.size >= 2 && above.linkSize > above.size * 0.9
    ? index - 1
    : -1;
}

function headlineAbove(page: Page, index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) if (leadsElsewhere(page.lines[i]!)) return i;
  return -1;
}

/** What stays must be an article: a page of teasers alone is a list, and said to be one. */
function hasProse(page: Page, indexes: readonly number[], kinds: readonly LineKind[], to: number): boolean {
  let size = 0;
  for (let k = 0; k < to; k++) {
    const line = page.lines[indexes[k]!]!;
    if (kinds[k] === "body" && line.stops > 0) size += line.size;
  }
  return size >= 60;
}
