import nodejieba from "nodejieba";

/** A word of a clause with nodejieba's part-of-speech tag. Offsets are in UTF-16 units of the clause, or of the text it was cut from. */
export interface Word {
  readonly text: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a clause into tagged words: the only door to nodejieba. Callers hand in the short stretch round a candidate, never a
 * whole document, since this is the slowest step of extract (some 1.5 million characters a second).
 * @param offset where the clause starts in the text that the words' offsets are to be of
 */
export function segment(clause: string, offset = 0): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const { word, tag } of nodejieba.tag(clause)) {
    // A lone surrogate comes back as a replacement character; its place is then taken from the clause itself.
    const start = clause.startsWith(word, at) ? at : clause.indexOf(word, at);
    if (start < 0) continue;
    at = start + word.length;
    words.push({ text: word, tag, start: start + offset, end: at + offset });
  }
  return words;
}
