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
  let from = indexes.length;
  const headlines = new Set<number>();
  for (let k = indexes.length - 1; k >= 0; k--) {
    if (kinds[k] !== "body") continue;
    const above = headlineAbove(page, indexes[k]!);
    if (above < 0) {
      if (page.lines[indexes[k]!]!.size >= 20) break;
      continue;
    }
    headlines.add(above);
    from = k;
  }
  if (headlines.size >= 2 && hasProse(page, indexes, kinds, from)) {
    for (let k = from; k < indexes.length; k++) if (kinds[k] === "body") kinds[k] = "tail";
  }
  const seen = new Set<string>();
  for (let k = 0; k < indexes.length; k++) {
    if (kinds[k] !== "body" || page.lines[indexes[k]!]!.size < copySize) continue;
    const words = squeezeTitle(wordsOf(page.lines[indexes[k]!]!));
    if (seen.has(words)) kinds[k] = "furniture";
    else seen.add(words);
  }
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
