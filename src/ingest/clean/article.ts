import type { Aside, DocumentLinks, Issue } from "../../model/index.ts";
import type { Metadata } from "../metadata.ts";
import { findTables } from "./blocks.ts";
import { findCaptions } from "./captions.ts";
import { attachmentsOf, itemsOf } from "./hrefs.ts";
import { isSentence, judgeLines, type LineHints, type LineKind } from "./lines.ts";
import { type Box, type Line, type Page, wordsOf } from "./page.ts";
import { whyNoArticle } from "./pagekind.ts";
import { selectors } from "./pieces.ts";
import { dropTeasers } from "./teasers.ts";

/** Shows what the page hides, where it shows no article without it: a body that a script lifts. */
export function reveal(page: Page): void {
  for (const line of page.lines) line.hidden = false;
}

/**
 * How much each line speaks for the box it stands in being the article: prose speaks for it by its length, links and furniture
 * against it. A box's sum over its lines then grows from the paragraph up to the article's own element and falls above it.
 */
export function weighLines(page: Page): Float64Array {
  const { lines, boxes } = page;
  const weights = new Float64Array(lines.length);
  const doubt = doubts(page);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.hidden) continue;
    const verse = line.box === lines[i - 1]?.box || line.box === lines[i + 1]?.box;
    weights[i] = weigh(line, doubt[line.box]!, boxes, verse);
  }
  return weights;
}

/** `verse`: the line shares its element with the one before or after, as verse and phrases set line by line do. */
function weigh(line: Line, doubt: number, boxes: readonly Box[], verse: boolean): number {
  const { size, linkSize, stops, commas } = line;
  const tag = boxes[line.box]?.element?.name;
  if (linkSize > size * 0.6) return -Math.min(30, 4 + linkSize);
  const words = size - linkSize;
  const isProse = (stops > 0 && words >= 8) || (commas >= 2 && words >= 15) || words >= 40;
  if (!isProse && verse && doubt >= 0 && linkSize === 0 && size >= 4) return Math.min(size, 20) * 0.3;
  if (!isProse) return doubt < 0 ? -6 : tag === "td" || tag === "th" ? 0 : -2;
  const worth = Math.min(words, 400);
  if (doubt <= -3) return -worth * 0.5;
  if (doubt < 0) return worth * 0.2;
  return worth * (doubt > 0 ? 1.1 : 1);
}

/** The worst that an element or any above it says of itself. An element that holds most of the page's prose is past doubting. */
function doubts(page: Page): Int8Array {
  const { lines, boxes } = page;
  const prose = new Float64Array(boxes.length);
  let total = 0;
  for (const line of lines) {
    if (line.hidden || line.linkSize > line.size * 0.5 || line.stops + line.commas === 0) continue;
    total += line.size;
    prose[line.box]! += line.size;
  }
  for (let i = boxes.length - 1; i > 0; i--) prose[boxes[i]!.parent]! += prose[i]!;
  const doubt = new Int8Array(boxes.length);
  for (let i = 1; i < boxes.length; i++) {
    const { hint, parent } = boxes[i]!;
    const above = doubt[parent]!;
    const own = prose[i]! > total * 0.6 ? Math.max(0, hint) : hint;
    doubt[i] = Math.max(-20, Math.min(20, own < 0 ? Math.min(above, 0) + own : above < 0 ? above : Math.min(6, own)));
  }
  return doubt;
}

/** The box whose lines speak most for it: the index, and its sum. */
export function chooseBox(page: Page, weights: Float64Array): { box: number; sum: number } {
  const sums = new Float64Array(weights.length + 1);
  for (let i = 0; i < weights.length; i++) sums[i + 1] = sums[i]! + weights[i]!;
  let best = 0;
  let bestSum = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < page.boxes.length; i++) {
    const { first, last, hint } = page.boxes[i]!;
    const sum = (sums[last]! - sums[first]!) * (hint > 1 ? 1.05 : 1);
    // Of equal boxes the innermost.
    if (sum >= bestSum) {
      bestSum = sum;
      best = i;
    }
  }
  return { box: widen(page, sums, best), sum: bestSum };
}

/** An article of one paragraph is its own box; the lines beside it (a sub-heading, who adopted it) are in the box above. */
function widen(page: Page, sums: Float64Array, chosen: number): number {
  const sumOf = (box: number) => sums[page.boxes[box]!.last]! - sums[page.boxes[box]!.first]!;
  let best = chosen;
  for (let up = 0; up < 2; up++) {
    const { parent, first, last } = page.boxes[best]!;
    if (parent <= 0 || last - first > 2) break;
    const above = page.boxes[parent]!;
    if (above.last - above.first > last - first + 8 || sumOf(parent) < sumOf(best) - 10) break;
    best = parent;
  }
  return best;
}

/** The article of a page: its lines as blocks to write, what stands beside its sentences, and what is to be said of it. */
export interface Article {
  /** Indexes among the page's lines. */
  readonly kept: readonly number[];
  readonly tables: Int32Array;
  readonly asides: Aside[];
  readonly issues: Issue[];
  readonly links: DocumentLinks;
}

/** Judges the lines of the chosen box and keeps those that are the article. */
export function cleanArticle(
  page: Page,
  box: number,
  weights: Float64Array,
  metadata: Pick<Metadata, "title" | "titleLine">,
  source: string,
): Article {
  const { lines, boxes } = page;
  const { first, last } = boxes[box]!;
  const tables = findTables(page, first, last);
  const dropped = furnitureBoxes(page, box, weights);
  const indexes: number[] = [];
  const start = metadata.titleLine >= first && metadata.titleLine < last ? metadata.titleLine + 1 : first;
  const unfolds = canUnfold(page, first, last);
  for (let i = start; i < last; i++) {
    const line = lines[i]!;
    if (dropped[line.box] === 1) continue;
    if (line.hidden && !(unfolds && line.linkSize === 0 && isSentence(wordsOf(line)))) continue;
    indexes.push(i);
  }
  const words = indexes.map((i) => wordsOf(lines[i]!));
  const captions = findCaptions(
    page,
    indexes.filter((i) => tables[lines[i]!.box] === 0),
  );
  const hints = indexes.map((i): LineHints => hintsOf(page, lines[i]!, tables[lines[i]!.box] !== 0, captions.has(i)));
  const kinds = judgeLines(words, { title: metadata.title, hints });
  trimEdges(page, indexes, kinds, tables);
  dropTeasers(page, indexes, kinds);
  const kept: number[] = [];
  const asides: Aside[] = [];
  const select = selectors();
  for (let k = 0; k < indexes.length; k++) {
    const index = indexes[k]!;
    const line = lines[index]!;
    const kind = kinds[k]!;
    if (kind === "body") {
      if (isLinkLine(line) && tables[line.box] === 0) continue;
      kept.push(index);
    } else if (isAside(kind)) {
      const node = line.nodes[0]!;
      asides.push({
        kind,
        text: words[k]!,
        origin: {
          kind: "html",
          selector: select(boxes[line.box]!.element),
          ...(node.startIndex === null ? {} : { start: node.startIndex }),
        },
      });
    }
  }
  const attachments = attachmentsOf(page, first, last + linesForAnnexes, source);
  const why = whyNoArticle(page, { indexes: kept, first, last });
  if (why?.severity === "error") {
    const items = why.code === "LIST_PAGE" ? itemsOf(page, source) : [];
    return { kept: [], tables, asides: [], issues: [why], links: { ...(items.length > 0 ? { items } : {}) } };
  }
  return { kept, tables, asides, issues: why ? [why] : [], links: attachments.length > 0 ? { attachments } : {} };
}

/** Annexes are linked at most this many lines below the article. */
const linesForAnnexes = 30;

const unfold =
  /^[\s\S]{0,6}(?:展开(?:全文|剩余|阅读|更多)|阅读全文|查看全文|点击展开|余下全文|显示全文|read more|show more|continue reading)[\s\S]{0,12}$/i;

/** A button in or right under the article unfolds the rest of it, which is in the page already. */
function canUnfold(page: Page, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last + 3, page.lines.length); i++) {
    const line = page.lines[i]!;
    if (line.size < 12 && unfold.test(wordsOf(line))) return true;
  }
  return false;
}

/**
 * Takes short lines off both ends that stand in other elements than the article's sentences do (a label over the text, a form under
 * it), and at the end sentences too where they have another parent.
 */
function trimEdges(page: Page, indexes: readonly number[], kinds: LineKind[], tables: Int32Array): void {
  const prose = new Map<string, number>();
  const parents = new Map<number, number>();
  let total = 0;
  for (let k = 0; k < indexes.length; k++) {
    const line = page.lines[indexes[k]!]!;
    if (kinds[k] !== "body" || (!isSentence(wordsOf(line)) && tables[line.box] === 0)) continue;
    const make = makeOf(page, line);
    prose.set(make, (prose.get(make) ?? 0) + line.size);
    const { parent } = page.boxes[line.box]!;
    parents.set(parent, (parents.get(parent) ?? 0) + line.size);
    total += line.size;
  }
  let largest = 0;
  for (const size of parents.values()) largest = Math.max(largest, size);
  if (total === 0) return;
  const settled = largest > total * 0.5;
  const foreign = (line: Line, end: boolean): boolean => {
    if (tables[line.box] !== 0 || line.heading > 0) return false;
    const { parent } = page.boxes[line.box]!;
    const astray = settled && !parents.has(line.box) && (parents.get(parent) ?? 0) < total * 0.05;
    const alike = (prose.get(makeOf(page, line)) ?? 0) > total * 0.05;
    if (isSentence(wordsOf(line))) return end && astray && !alike;
    return line.size < 30 && line.boldSize < line.size * 0.8 && (!alike || (end && astray));
  };
  for (let k = 0; k < indexes.length; k++) {
    if (kinds[k] !== "body") continue;
    if (!foreign(page.lines[indexes[k]!]!, false)) break;
    kinds[k] = "furniture";
  }
  for (let k = indexes.length - 1; k >= 0; k--) {
    if (kinds[k] !== "body") continue;
    if (!foreign(page.lines[indexes[k]!]!, true)) break;
    kinds[k] = "tail";
  }
}

function makeOf(page: Page, line: Line): string {
  const element = page.boxes[line.box]?.element;
  return element ? `${element.name}.${element.attribs.class ?? ""}` : "";
}

const isAside = (kind: LineKind): kind is "caption" | "credit" | "byline" | "source" | "editor" | "note" =>
  kind === "caption" ||
  kind === "credit" ||
  kind === "byline" ||
  kind === "source" ||
  kind === "editor" ||
  kind === "note";

/** A line that is hardly more than a link leads elsewhere. */
function isLinkLine(line: Line): boolean {
  return line.linkSize > line.size * 0.8 && (line.size < 60 || line.stops === 0);
}

function hintsOf(page: Page, line: Line, cell: boolean, caption: boolean): LineHints {
  return {
    ...(caption ? { is: "caption" as const } : {}),
    linkShare: line.size > 0 ? line.linkSize / line.size : 0,
    ...(cell
      ? { role: "cell" as const }
      : line.heading > 0
        ? { role: "heading" as const }
        : page.boxes[line.box]?.element?.name === "li"
          ? { role: "item" as const }
          : {}),
  };
}

/** Marks the boxes inside the article's that are furniture: by name, by their links, by speaking against it. */
function furnitureBoxes(page: Page, root: number, weights: Float64Array): Uint8Array {
  const { boxes, lines } = page;
  const dropped = new Uint8Array(boxes.length);
  const { last } = boxes[root]!;
  let total = 0;
  for (let i = boxes[root]!.first; i < last; i++) total += Math.max(0, weights[i]!);
  for (let i = root + 1; i < boxes.length && boxes[i]!.first <= last; i++) {
    const box = boxes[i]!;
    if (box.parent < root) break;
    if (dropped[box.parent] === 1) {
      dropped[i] = 1;
      continue;
    }
    const tag = box.element?.name;
    let size = 0;
    let linked = 0;
    let prose = 0;
    let count = 0;
    for (let k = box.first; k < box.last; k++) {
      const line = lines[k]!;
      size += line.size;
      linked += line.linkSize;
      count++;
      if (line.linkSize < line.size * 0.5 && (line.stops > 0 || line.commas > 1) && line.size >= 12) prose += line.size;
    }
    if (count === 0) continue;
    const share = total > 0 ? prose / total : 0;
    if (box.hint <= -2 && share < 0.3) dropped[i] = 1;
    else if (box.hint < 0 && share < 0.05 && prose < size * 0.5) dropped[i] = 1;
    else if ((tag === "ul" || tag === "ol" || tag === "div" || tag === "dl") && count >= 2 && linked > size * 0.7)
      dropped[i] = 1;
  }
  return dropped;
}
