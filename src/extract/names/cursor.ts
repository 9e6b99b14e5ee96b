import type { Found, Trie } from "./trie.ts";

/**
 * Asks a trie for its next phrase from places that only move on. What was found further on is kept, so that two tries may be read side by
 * side in one pass over the text each.
 */
export class Cursor<T> {
  readonly #trie: Trie<T>;
  readonly #text: string;
  #found: Found<T> | null;

  constructor(trie: Trie<T>, text: string) {
    this.#trie = trie;
    this.#text = text;
    this.#found = trie.next(text, 0);
  }

  /** The first phrase that starts at `from` or later; null where none does. */
  next(from: number): Found<T> | null {
    if (this.#found && this.#found.at < from) this.#found = this.#trie.next(this.#text, from);
    return this.#found;
  }
}
