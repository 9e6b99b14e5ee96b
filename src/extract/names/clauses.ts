import { segment, type Word } from "../segment.ts";
import { unitSet } from "../unit-set.ts";

/** Marks that no name runs over. Quotes, brackets, 、 and dashes may stand inside one. */
const HARD = unitSet("。；;！!？?，,：:\n\t\r|…【】");
/** A clause is cut here though no mark ends it, so that text without marks costs no more than other text. */
const LONGEST_CLAUSE = 160;

/** A stretch between hard marks with its tagged words; offsets of the words are offsets of the block. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

/** True where no name runs over the character, given by its code. */
export const isHardMark = (code: number) => HARD.has(code);

/** Clauses longer than this are seldom said twice; shorter ones fill the cells of tables again and again. */
const REPEATED = 30;

/** Words of the short clauses of a document, with offsets of the clause. */
export type KnownClauses = Map<string, readonly Word[]>;

function wordsOf(clause: string, start: number, known: KnownClauses): readonly Word[] {
  if (clause.length > REPEATED) return segment(clause, start);
  let words = known.get(clause);
  if (!words) {
    words = segment(clause);
    known.set(clause, words);
  }
  return words.map((word) => ({ text: word.text, tag: word.tag, start: word.start + start, end: word.end + start }));
}

/** Gives the tagged clause round an offset, and keeps the last one: candidates come in order. */
export function clauseReader(text: string, known: KnownClauses): (at: number) => Clause {
  let last: Clause | null = null;
  return (at) => {
    if (last && last.start <= at && at < last.end) return last;
    const floor = last && last.end <= at ? last.end : 0;
    let start = at;
    while (start > floor && at - start < LONGEST_CLAUSE && !isHardMark(text.charCodeAt(start - 1))) start--;
    let end = at;
    while (end < text.length && end - start < LONGEST_CLAUSE && !isHardMark(text.charCodeAt(end))) end++;
    if (end === at) end = Math.min(text.length, at + 1);
    last = { start, end, words: wordsOf(text.slice(start, end), start, known) };
    return last;
  };
}
