import { ownText } from "../metadata/declared.ts";
import { type Page, wordsOf } from "./page.ts";

/** How many times more than the chosen box the article's own element must say to be taken instead. */
const moreDeclared = 1.8;

/**
 * Short articles lose to the prose beside them where much that is no prose stands within them. Where the page has one element that is
 * the article by its tag, or declares one to be its body, and that says clearly more than the box chosen, it is the article's.
 */
export function declaredArticle(page: Page, weights: Float64Array, chosen: number): number {
  const { boxes } = page;
  let only = -1;
  for (let i = 1; i < boxes.length; i++) {
    const { element, hint, depth } = boxes[i]!;
    if (hint < 0 || (element?.name !== "article" && hint < 6)) continue;
    if (only >= 0 && i < boxes.length && isInside(page, i, only)) continue;
    if (only >= 0) return chosen;
    if (depth > 0) only = i;
  }
  if (only < 0 || only === chosen || isInside(page, only, chosen)) return chosen;
  return saidBy(page, weights, only) > saidBy(page, weights, chosen) * moreDeclared ? only : chosen;
}

function isInside(page: Page, box: number, outer: number): boolean {
  let at = box;
  while (at > outer) at = page.boxes[at]!.parent;
  return at === outer;
}

function saidBy(page: Page, weights: Float64Array, box: number): number {
  let sum = 0;
  for (let i = page.boxes[box]!.first; i < page.boxes[box]!.last; i++) sum += Math.max(0, weights[i]!);
  return sum;
}

/** How many times more than the chosen part the parts beside it must say. */
const moreBeside = 1.5;

/**
 * Pages made of blocks set each paragraph into a box of its own, and captions and labels between them may outweigh them all: where boxes
 * named like the chosen one, or like one of the few round it, say more together than it, the box that holds them is the article's.
 */
export function amongLike(page: Page, weights: Float64Array, chosen: number): number {
  const { boxes } = page;
  const { first, last } = boxes[chosen]!;
  if (last - first > 6) return chosen;
  const said = (box: number) => saidBy(page, weights, box);
  const own = said(chosen);
  for (let box = chosen, up = 0; up < 4 && box > 0; box = boxes[box]!.parent, up++) {
    const name = nameOf(page, box);
    const { parent } = boxes[box]!;
    if (name === null || boxes[parent]!.depth === 0) continue;
    let beside = 0;
    for (let i = parent + 1; i < boxes.length && boxes[i]!.depth > boxes[parent]!.depth; i++) {
      if (i !== box && boxes[i]!.parent === parent && nameOf(page, i) === name) beside += said(i);
    }
    if (beside > own * moreBeside) return parent;
  }
  return chosen;
}

/** What like boxes share: tag and class, or the name of their part. Null where they have none. */
function nameOf(page: Page, box: number): string | null {
  const element = page.boxes[box]!.element;
  if (!element) return null;
  const name = element.attribs["data-component"] ?? element.attribs["data-testid"] ?? element.attribs.class;
  return name === undefined ? (element.name === "p" ? "p" : null) : `${element.name}.${name.replace(/\d+/g, "")}`;
}

/** What a body of short items must say, as a share of what the one paragraph above it says. */
const leastOfItems = 0.4;

/**
 * Where the article is one paragraph and, in an element named as the body, a list of short items that speak less than it, the paragraph
 * alone is chosen: the box that holds both is the article's.
 */
export function withNamedBody(page: Page, weights: Float64Array, chosen: number): number {
  const { boxes } = page;
  const { first, last } = boxes[chosen]!;
  if (last - first > linesBetween || spokenIn(page, weights, chosen) > 1) return chosen;
  const least = saidBy(page, weights, chosen) * leastOfItems;
  for (let i = chosen + 1; i < boxes.length && boxes[i]!.first < last + linesBetween; i++) {
    if (boxes[i]!.hint < 2 || boxes[i]!.first < last || sentencesIn(page, i) < least) continue;
    let at = boxes[i]!.parent;
    for (let up = 0; up < 2 && !isInside(page, chosen, at); up++) at = boxes[at]!.parent;
    if (at > 0 && isInside(page, chosen, at) && boxes[at]!.hint > 0) return at;
  }
  return chosen;
}

/** How many lines of a box speak for it. */
function spokenIn(page: Page, weights: Float64Array, box: number): number {
  let spoken = 0;
  for (let i = page.boxes[box]!.first; i < page.boxes[box]!.last; i++) if (weights[i]! > 0) spoken++;
  return spoken;
}

/** The size of a box's sentences, short ones and those with links in them too. */
function sentencesIn(page: Page, box: number): number {
  let size = 0;
  for (let i = page.boxes[box]!.first; i < page.boxes[box]!.last; i++) {
    const line = page.lines[i]!;
    if (line.stops > 0 && line.size >= 8 && line.linkSize <= line.size * 0.7 && !line.hidden) size += line.size;
  }
  return size;
}

/** Between the first paragraph and the body stand at most so many lines: the byline, the date, a picture's credit. */
const linesBetween = 10;

/** Prose under the headline is the article from this share of what the chosen box says; below it is a standfirst, as is one line alone. */
const leastUnderTitle = 0.4;

/** What a line must speak with to be the article's first. */
const leastFirst = 10;

/**
 * A short article loses to the longer teasers beside it. Where prose stands under the headline that the page's own title begins with, and
 * the chosen box begins after it, the article is that prose.
 */
export function underTitle(page: Page, sums: Float64Array, weights: Float64Array, chosen: number): number {
  const { boxes, lines } = page;
  const { first: begins, last: ends, hint } = boxes[chosen]!;
  if (hint >= 2) return chosen;
  const title = page.titles[0] === undefined ? "" : ownText(page.titles[0]);
  let headline = -1;
  for (let i = 0; i < begins && headline < 0; i++) {
    const { heading, hidden, size, linkSize } = lines[i]!;
    if (heading > 0 && !hidden && size >= 5 && linkSize < size * 0.6 && title.startsWith(wordsOf(lines[i]!)))
      headline = i;
  }
  if (headline < 0) return chosen;
  let prose = headline + 1;
  while (prose < begins && weights[prose]! < leastFirst) prose++;
  if (prose === begins) return chosen;
  let best = lines[prose]!.box;
  let bestSum = Number.NEGATIVE_INFINITY;
  for (let at = best; at > 0; at = boxes[at]!.parent) {
    const { first, last } = boxes[at]!;
    if (first <= begins && last >= ends) break;
    const sum = sums[last]! - sums[first]!;
    if (sum > bestSum) {
      bestSum = sum;
      best = at;
    }
  }
  const spoken = spokenIn(page, weights, best);
  const says = saidBy(page, weights, best) >= saidBy(page, weights, chosen) * leastUnderTitle;
  return (spoken > 1 || isNamedBody(page, best)) && says ? best : chosen;
}

/** The element, or one of the two above it, is named as the article's body. */
function isNamedBody(page: Page, box: number): boolean {
  for (let at = box, up = 0; up < 3 && at > 0; at = page.boxes[at]!.parent, up++)
    if (page.boxes[at]!.hint >= 2) return true;
  return false;
}
