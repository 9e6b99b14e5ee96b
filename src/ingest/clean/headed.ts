import type { LineKind } from "./lines.ts";
import { type Page, wordsOf } from "./page.ts";

/** A box that holds more of the prose than this is no box of offers. */
const mostShare = 0.15;

/** The same of a box of other stories and comments, with this much at least before it. */
const mostOthers = 0.6;
const leastBefore = 50;

/** A number or a sign heads nothing. */
const leastWords = 1.5;

/** Most lines of a box that its first line is believed to speak for. */
const mostLines = 400;

/**
 * Takes out whole boxes that begin with a call or with the headline of other stories (Sign up for …, 延伸阅读): what stands under it in
 * the same box belongs to it.
 */
export function dropHeaded(
  page: Page,
  root: number,
  indexes: readonly number[],
  kinds: LineKind[],
  weights: Float64Array,
): void {
  const { boxes, lines } = page;
  let total = -1;
  for (let k = 0; k < indexes.length; k++) {
    if (kinds[k] !== "furniture" && kinds[k] !== "tail") continue;
    const index = indexes[k]!;
    if (lines[index]!.size < leastWords || !/\p{L}/u.test(wordsOf(lines[index]!))) continue;
    let at = lines[index]!.box;
    let headed = -1;
    while (at > root && boxes[at]!.first === index && boxes[at]!.last - index <= mostLines) {
      if (boxes[at]!.last - index > 1) headed = at;
      at = boxes[at]!.parent;
    }
    if (headed < 0) continue;
    if (total < 0) total = prose(weights, boxes[root]!.first, boxes[root]!.last);
    const { last } = boxes[headed]!;
    const within = prose(weights, index, last);
    if (within > total * mostShare) {
      const before = prose(weights, boxes[root]!.first, index);
      if (kinds[k] !== "tail" || last - index < 3 || within > total * mostOthers || before < leastBefore) continue;
    }
    for (let n = k + 1; n < indexes.length && indexes[n]! < last; n++) if (kinds[n] === "body") kinds[n] = "furniture";
  }
}

function prose(weights: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += Math.max(0, weights[i]!);
  return sum;
}

/** Takes out headings that are left with nothing under them: what they stood over was no part of the article. */
export function dropOrphans(page: Page, kept: number[], last: number): void {
  const { lines } = page;
  let to = last;
  for (let k = kept.length - 1; k >= 0; k--) {
    const { heading } = lines[kept[k]!]!;
    if (heading > 0 && k > 0) {
      let next = kept[k]! + 1;
      while (next < to && !(lines[next]!.heading > 0 && lines[next]!.heading <= heading)) next++;
      const ends = next < to || to === last || (lines[to]!.heading > 0 && lines[to]!.heading <= heading);
      if (ends && to - kept[k]! > 1) {
        kept.splice(k, 1);
        continue;
      }
    }
    to = kept[k]!;
  }
}
