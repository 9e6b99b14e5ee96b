import type { WordShape } from "./lexicon/names.ts";
import { buildTrie, type Trie } from "./names/trie.ts";

interface Tries {
  readonly opens: Trie<true>;
  readonly closes: Trie<true>;
  readonly holds: Trie<true>;
  readonly whole: ReadonlySet<string>;
}

/** The tries of one list of the lexicon, gone with the lexicon. */
const known = new WeakMap<WordShape, Tries>();

/** True where a phrase opens or closes with a word of the lexicon's list, holds one, or is one. */
export function hasShape(shape: WordShape, phrase: string): boolean {
  let tries = known.get(shape);
  if (!tries) {
    const trieOf = (words: readonly string[]) => buildTrie(words.map((word) => [word, true] as const));
    const { opens, closes, holds, whole } = shape;
    tries = { opens: trieOf(opens), closes: trieOf(closes), holds: trieOf(holds), whole: new Set(whole) };
    known.set(shape, tries);
  }
  return (
    tries.whole.has(phrase) ||
    tries.opens.longestFrom(phrase, 0) !== null ||
    tries.closes.longestBefore(phrase, phrase.length) !== null ||
    tries.holds.next(phrase, 0) !== null
  );
}
