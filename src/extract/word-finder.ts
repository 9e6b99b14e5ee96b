import { buildTrie, type Trie } from "./names/trie.ts";

/** One trie a list of the lexicon, gone with the lexicon. */
const tries = new WeakMap<readonly string[], Trie<true>>();

/** True where the text holds any word of a lexicon's list: one pass over the text, however long the list is. */
export function holdsAny(words: readonly string[], text: string): boolean {
  let trie = tries.get(words);
  if (!trie) {
    trie = buildTrie(words.map((word) => [word, true] as const));
    tries.set(words, trie);
  }
  return trie.next(text, 0) !== null;
}
