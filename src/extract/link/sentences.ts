import type { Span } from "../../model/index.ts";
import { unitSet } from "../unit-set.ts";

/** A sentence is cut here though no mark ends it, so that text without marks costs no more than other text. */
const LONGEST = 600;
const ENDS = unitSet("。！？!?；;\n");

/** Sentences of a block, ended by 。！？； or a line's end. Offsets are the block's. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const mark = at === text.length || ENDS.has(text.charCodeAt(at));
    if (!mark && at - start < LONGEST) continue;
    if (at > start) sentences.push({ start, end: at });
    start = mark ? at + 1 : at;
  }
  return sentences;
}
