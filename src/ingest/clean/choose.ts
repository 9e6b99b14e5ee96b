import type { Box, Line, Page } from "./page.ts";
import { amongLike, declaredArticle, underTitle, withNamedBody } from "./rivals.ts";

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
  if (!isProse) return doubt < 0 ? -Math.min(6, 2 + size) : tag === "td" || tag === "th" ? 0 : -2;
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
  const wide = amongLike(page, weights, widen(page, sums, best));
  const declared = withNamedBody(page, weights, declaredArticle(page, weights, wide));
  return { box: underTitle(page, sums, weights, declared), sum: bestSum };
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
