import nodejieba from "nodejieba";

/** A word of a clause with nodejieba's part-of-speech tag. Offsets are in UTF-16 units of the clause, or of the text it was cut from. */
export interface Word {
  readonly text: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Tags of words taken by themselves. A word has one tag whatever stands round it, and cutting with tags looked up here costs less than
 * half of nodejieba's own tag pass. Null where nodejieba takes the word alone to pieces: then only the whole clause tells.
 */
const tags = new Map<string, string | null>();
/** More words than this are not kept: a long-lived worker reads the words of many documents. */
const MOST_TAGS = 100_000;

function tagOf(word: string): string | null {
  const known = tags.get(word);
  if (known !== undefined) return known;
  const alone = nodejieba.tag(word);
  const tag = alone.length === 1 ? alone[0]!.tag : null;
  if (tags.size >= MOST_TAGS) tags.clear();
  tags.set(word, tag);
  return tag;
}

/**
 * Splits a clause into tagged words: the only door to nodejieba. Callers hand in the short stretch round a candidate, never a
 * whole document, since this is the slowest step of extract (some three million characters a second).
 * @param offset where the clause starts in the text that the words' offsets are to be of
 */
export function segment(clause: string, offset = 0): Word[] {
  // With the model for unknown words, as the tag pass cuts.
  const words: Word[] = [];
  let at = 0;
  const push = (word: string, tag: string) => {
    // A lone surrogate comes back as a replacement character; its place is then taken from the clause itself.
    const start = clause.startsWith(word, at) ? at : clause.indexOf(word, at);
    if (start < 0) return;
    at = start + word.length;
    words.push({ text: word, tag, start: start + offset, end: at + offset });
  };
  for (const word of cut(clause)) {
    const pointing = POINTING.exec(word)?.[0] ?? "";
    const tag = tagOf(word);
    if (tag === null) {
      words.length = at = 0;
      for (const each of nodejieba.tag(clause)) push(each.word, each.tag);
      return words;
    }
    if (tag === GUESSED && pointing !== "") {
      push(pointing, "r");
      if (word.length > pointing.length) push(word.slice(pointing.length), GUESSED);
    } else push(word, tag);
  }
  return words;
}

/** 12家|零碳园区: the model for unknown words takes a classifier into the word behind it; a digit before it says that it is one. */
const COUNTED = /(?<=[0-9][家个座])(?=[\u3400-\u9fff])/;

const cut = (clause: string): string[] =>
  COUNTED.test(clause)
    ? clause.split(COUNTED).flatMap((part) => nodejieba.cut(part, true))
    : nodejieba.cut(clause, true);

/** The tag of words that no dictionary has: the model's guesses. */
const GUESSED = "x";
/** 该园|系: a guess that takes a pronoun and its noun for the head of a name. */
const POINTING = /^[该此](?:园区?|区|基地|小?镇|城|港|片区)?/;
