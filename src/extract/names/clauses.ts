import { segment, type Word } from "../segment.ts";

/** Marks that no name runs over. Quotes, brackets, 、 and dashes may stand inside one. */
const HARD = /[。；;！!？?，,：:\n\t\r|…【】]/;
/** A clause is cut here though no mark ends it, so that text without marks costs no more than other text. */
const LONGEST_CLAUSE = 160;

/** A stretch between hard marks with its tagged words; offsets of the words are offsets of the block. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

/** True where no name runs over the character. */
export const isHardMark = (character: string) => HARD.test(character);

/** Gives the tagged clause round an offset, and keeps the last one: candidates come in order. */
export function clauseReader(text: string): (at: number) => Clause {
  let last: Clause | null = null;
  return (at) => {
    if (last && last.start <= at && at < last.end) return last;
    const floor = last && last.end <= at ? last.end : 0;
    let start = at;
    while (start > floor && at - start < LONGEST_CLAUSE && !isHardMark(text[start - 1]!)) start--;
    let end = at;
    while (end < text.length && end - start < LONGEST_CLAUSE && !isHardMark(text[end]!)) end++;
    if (end === at) end = Math.min(text.length, at + 1);
    last = { start, end, words: segment(text.slice(start, end), start) };
    return last;
  };
}
