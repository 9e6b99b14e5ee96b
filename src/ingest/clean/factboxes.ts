import { endOfBox, speaking } from "./narrow.ts";
import { type Page, wordsOf } from "./page.ts";

/** A box of facts has so many labels at least, and hardly anything else. */
const leastLabels = 3;
const labelShare = 0.4;

/** It holds no more of the page's prose than a sentence or two of who or what it is about, which in a short article is much. */
const mostProse = 0.35;
const mostLines = 40;

/** A label in Latin letters on a line of its own: Company:, Launch Date:. Chinese documents list their own facts so. */
const label = /^\p{Script=Latin}[\p{Script=Latin}\d ./&'’()-]{1,28}:$/u;
const mostValue = 15;

/**
 * Marks in `dropped` the boxes inside `root` that tell facts about somebody the article names, as labels and values line by line: a
 * company's or a person's card.
 */
export function dropFactBoxes(page: Page, root: number, weights: Float64Array, dropped: Uint8Array): void {
  const { boxes, lines } = page;
  const labels = new Uint32Array(lines.length + 1);
  const { first, last } = boxes[root]!;
  for (let i = 0; i < lines.length; i++) {
    const next = lines[i + 1];
    const isLabel =
      i >= first && i + 1 < last && lines[i]!.size < 8 && next!.size <= mostValue && label.test(wordsOf(lines[i]!));
    labels[i + 1] = labels[i]! + (isLabel && !label.test(wordsOf(next!)) ? 1 : 0);
  }
  if (labels[lines.length]! < leastLabels) return;
  const said = speaking(weights);
  const all = said[last]! - said[first]!;
  const end = endOfBox(page, root);
  for (let i = root + 1; i < end; i++) {
    const { first: from, last: to } = boxes[i]!;
    const found = labels[to]! - labels[from]!;
    if (dropped[i] === 1 || found < leastLabels || to - from > mostLines || found * 2 < (to - from) * labelShare)
      continue;
    if (said[to]! - said[from]! > all * mostProse) continue;
    const after = endOfBox(page, i);
    dropped.fill(1, i, after);
    i = after - 1;
  }
}
