import type { Span } from "../../model/index.ts";

/** A sentence is cut here though no mark ends it, so that text without marks costs no more than other text. */
const LONGEST = 600;

/** Sentences of a block, ended by 。！？； or a line's end. Offsets are the block's. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const ends = at === text.length || /[。！？!?；;\n]/.test(text[at]!) || at - start >= LONGEST;
    if (!ends) continue;
    if (at > start) sentences.push({ start, end: at });
    start = at === text.length || /[。！？!?；;\n]/.test(text[at]!) ? at + 1 : at;
  }
  return sentences;
}
