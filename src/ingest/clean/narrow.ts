import { type Page, wordsOf } from "./page.ts";

/** Of a chosen box's prose, the share that a part named as the article's body must hold to stand for it. */
const namedShare = 0.9;
/** The same where the page declares the part to be the article's body (itemprop). */
const declaredShare = 0.6;
/** The hint that `itemprop="articleBody"` gives. */
const declared = 6;
/** The least share for the cell that holds the article beside columns of other things. */
const cellShare = 0.5;

/** Sums of what speaks for the article: `said[i]` over all lines before `i`. */
export function speaking(weights: Float64Array): Float64Array {
  const said = new Float64Array(weights.length + 1);
  for (let i = 0; i < weights.length; i++) said[i + 1] = said[i]! + Math.max(0, weights[i]!);
  return said;
}

/**
 * Goes from the chosen box to the part of it that is the article without what stands round it as prose (a standfirst, who wrote it, what
 * other stories say): the element declared or named as the body, or the cell of an old layout's table.
 */
export function narrowBox(page: Page, box: number, weights: Float64Array): number {
  const said = speaking(weights);
  return mainCell(page, namedBody(page, box, said), said);
}

const saidIn = (page: Page, box: number, said: Float64Array): number =>
  said[page.boxes[box]!.last]! - said[page.boxes[box]!.first]!;

/** One past the last box inside this one: boxes are numbered in the order they open. */
export function endOfBox(page: Page, box: number): number {
  const { depth } = page.boxes[box]!;
  let i = box + 1;
  while (i < page.boxes.length && page.boxes[i]!.depth > depth) i++;
  return i;
}

function namedBody(page: Page, box: number, said: Float64Array): number {
  const end = endOfBox(page, box);
  let best = box;
  for (let i = box + 1; i < end; i++) {
    const { hint } = page.boxes[i]!;
    if (hint < 2 || page.boxes[i]!.first === page.boxes[i]!.last) continue;
    const share = hint >= declared && page.boxes[best]!.hint < declared ? declaredShare : namedShare;
    if (saidIn(page, i, said) >= saidIn(page, best, said) * share) best = i;
  }
  return best;
}

/** Old pages set their side column into the table that holds the article: in the same row, or over many rows. */
function mainCell(page: Page, box: number, said: Float64Array): number {
  const all = saidIn(page, box, said);
  const end = endOfBox(page, box);
  let best = box;
  for (let i = box + 1; i < end; i++) {
    const own = saidIn(page, i, said);
    if (page.boxes[i]!.element?.name !== "td" || own < all * cellShare) continue;
    let beside = 0;
    const table = tableOf(page, i);
    const around = saidIn(page, table, said) - own;
    for (let k = table + 1; k < endOfBox(page, table); k++) {
      const other = page.boxes[k]!;
      if (k === i || other.element?.name !== "td" || tableOf(page, k) !== table) continue;
      if (other.parent === page.boxes[i]!.parent || other.element.attribs.rowspan !== undefined)
        beside += saidIn(page, k, said);
    }
    if (beside > 0 && beside >= around * 0.6) best = i;
  }
  return best;
}

function tableOf(page: Page, box: number): number {
  let at = page.boxes[box]!.parent;
  while (at > 0 && page.boxes[at]!.element?.name !== "table") at = page.boxes[at]!.parent;
  return at;
}

/** An article must say this much, in weight, to be told from others after it. */
const enough = 60;

/**
 * Of several articles in one box, the one that the page's headline belongs to: the first post of a thread, the first story of an
 * endless page, the story beside lists of other things.
 */
export function firstOfMany(page: Page, box: number, titleLine: number, weights: Float64Array): number {
  const said = speaking(weights);
  return firstPost(page, box, said) ?? storyOfTitle(page, box, titleLine, said, weights) ?? box;
}

const postId = /^([-_a-z]*(?:post|msg|message|reply|floor|pid)[-_a-z]*|p)\d+$/i;

/** Forums number their posts: two or more elements of one make whose id ends in a number, and nearly all prose stands in them. */
function firstPost(page: Page, box: number, said: Float64Array): number | null {
  const all = saidIn(page, box, said);
  const posts = new Map<string, { first: number; end: number; count: number; said: number }>();
  const end = endOfBox(page, box);
  for (let i = box + 1; i < end; i++) {
    const { element } = page.boxes[i]!;
    const id = element?.attribs.id;
    const prefix = id === undefined ? null : postId.exec(id)?.[1];
    if (!prefix || (prefix.length === 1 && !element!.attribs.class?.includes("post"))) continue;
    const key = `${element!.name}#${prefix}`;
    const known = posts.get(key);
    const own = saidIn(page, i, said);
    if (known === undefined) posts.set(key, { first: i, end: endOfBox(page, i), count: 1, said: own });
    else if (i >= known.end) {
      known.count++;
      known.said += own;
    }
  }
  let best: number | null = null;
  let most = 0;
  for (const post of posts.values()) {
    if (post.count < 2 || post.said < all * 0.6 || post.said < most * 0.9 || isTeaser(page, post.first)) continue;
    most = Math.max(most, post.said);
    best = post.first;
  }
  return best;
}

/** A blog's front page numbers its posts too; each begins with a headline that leads to it. Live pages number their news. */
function isTeaser(page: Page, box: number): boolean {
  const { first, last, element } = page.boxes[box]!;
  if (element?.name === "article" && /live/i.test(element.attribs.class ?? "")) return true;
  for (let i = first; i < Math.min(first + 4, last); i++) {
    const { heading, linkSize, size } = page.lines[i]!;
    if (element?.name === "article" && heading > 0 && linkSize > size * 0.6) return true;
  }
  return false;
}

/** The branch of the box that holds the headline, where like branches follow it that have headlines of their own, or only lists. */
function storyOfTitle(
  page: Page,
  box: number,
  titleLine: number,
  said: Float64Array,
  weights: Float64Array,
): number | null {
  const { boxes, lines } = page;
  const chosen = boxes[box]!;
  if (titleLine < chosen.first || titleLine >= chosen.last) return null;
  const level = lines[titleLine]!.heading;
  let branch = lines[titleLine]!.box;
  while (branch > box) {
    const { parent, last } = boxes[branch]!;
    const own = saidIn(page, branch, said);
    if (own >= enough && level > 0 && hasLike(page, branch, level)) return branch;
    if (parent === box) return own >= 16 && onlyLists(page, last, chosen.last, weights, own) ? branch : null;
    branch = parent;
  }
  return null;
}

/** A later box of the same make begins with a headline of the same rank, and its date stands there or it is an article by its tag. */
function hasLike(page: Page, branch: number, level: number): boolean {
  const { boxes, lines } = page;
  const { element, parent } = boxes[branch]!;
  const end = endOfBox(page, parent);
  for (let i = endOfBox(page, branch); i < end; i = endOfBox(page, i)) {
    const other = boxes[i]!;
    if (other.element?.name !== element?.name || other.element?.attribs.class !== element?.attribs.class) continue;
    for (let k = other.first; k < Math.min(other.first + 4, other.last); k++) {
      if (lines[k]!.heading !== level) continue;
      if (element?.name === "article") return true;
      for (let n = k + 1; n < Math.min(k + 5, other.last); n++)
        if (lines[n]!.size < 40 && /(?:19|20)\d{2}[-/.年]\s?\d{1,2}|\d{1,2}:\d{2}/.test(wordsOf(lines[n]!)))
          return true;
    }
  }
  return false;
}

/** What speaks for the article in these lines are items of lists, and more of them than the branch's own words. */
function onlyLists(page: Page, from: number, to: number, weights: Float64Array, own: number): boolean {
  let items = 0;
  let others = 0;
  for (let i = from; i < to; i++) {
    const weight = Math.max(0, weights[i]!);
    let at = page.lines[i]!.box;
    for (let up = 0; up < 3 && at > 0 && page.boxes[at]!.element?.name !== "li"; up++) at = page.boxes[at]!.parent;
    if (page.boxes[at]?.element?.name === "li") items += weight;
    else others += weight;
  }
  return items > own && others < (items + others) * 0.4;
}
