import { segment, type Word } from "../segment.ts";
import { unitSet } from "../unit-set.ts";

/** Marks that no name runs over. Quotes, brackets, 、 and dashes may stand inside one. */
const HARD = unitSet("。；;！!？?，,：:\n\t\r|…【】①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳●◆■▲★");
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

/** The short clauses of a document by their text, each as it was first read. */
export type KnownClauses = Map<string, Clause>;

function readClause(clause: string, start: number, known: KnownClauses): Clause {
  const end = start + clause.length;
  const same = clause.length > REPEATED ? undefined : known.get(clause);
  if (same) return { start, end, words: moved(same.words, start - same.start) };
  const read = { start, end, words: segment(clause, start) };
  if (clause.length <= REPEATED) known.set(clause, read);
  return read;
}

/** Words as they stand `by` units further on. */
function moved(words: readonly Word[], by: number): readonly Word[] {
  if (by === 0) return words;
  return words.map(({ text, tag, start, end }) => ({ text, tag, start: start + by, end: end + by }));
}

/** （二）, 2．, 三、 before what a line says. */
const NUMBER = /^[（(]?[0-9一二三四五六七八九十]{1,3}[）).．、][\s　]*/;
const numberLength = (opening: string) => NUMBER.exec(opening)?.[0].length ?? 0;

/** Gives the tagged clause round an offset, and keeps the last one: candidates come in order. */
export function clauseReader(text: string, known: KnownClauses): (at: number) => Clause {
  let last: Clause | null = null;
  return (at) => {
    if (last && last.start <= at && at < last.end) return last;
    const floor = last && last.end <= at ? last.end : 0;
    let start = at;
    while (start > floor && at - start < LONGEST_CLAUSE && !isHardMark(text.charCodeAt(start - 1))) start--;
    if (start === 0 || text[start - 1] === "\n") start += numberLength(text.slice(start, at));
    let end = at;
    while (end < text.length && end - start < LONGEST_CLAUSE && !isHardMark(text.charCodeAt(end))) end++;
    if (end === at) end = Math.min(text.length, at + 1);
    last = readClause(text.slice(start, end), start, known);
    return last;
  };
}
