import { WordNode } from "../word-node.ts";

/** A set of words, matched longest first at a place of a text. Reversed, it matches words that end at a place. */
export type WordTree<T> = WordNode<T>;

/** Builds a tree of words with their values; `reversed` for matching leftwards. A later word replaces an equal earlier one. */
export function wordTree<T>(words: Iterable<readonly [string, T]>, reversed = false): WordTree<T> {
  const root = new WordNode<T>();
  for (const [word, value] of words) {
    let node = root;
    for (let i = 0; i < word.length; i++) node = node.grow(word.charCodeAt(reversed ? word.length - 1 - i : i));
    node.value = value;
  }
  return root;
}

export interface WordMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** The longest word that starts at `at`, or null. */
export function matchAt<T>(tree: WordTree<T>, text: string, at: number): WordMatch<T> | null {
  let node: WordTree<T> | undefined = tree;
  let found: WordMatch<T> | null = null;
  for (let i = at; i < text.length; i++) {
    node = node.on(text.charCodeAt(i));
    if (!node) break;
    if (node.value !== undefined) found = { start: at, end: i + 1, value: node.value };
  }
  return found;
}

/** The longest word of a reversed tree that ends at `at`, or null. */
export function matchBefore<T>(tree: WordTree<T>, text: string, at: number): WordMatch<T> | null {
  let node: WordTree<T> | undefined = tree;
  let found: WordMatch<T> | null = null;
  for (let i = at - 1; i >= 0; i--) {
    node = node.on(text.charCodeAt(i));
    if (!node) break;
    if (node.value !== undefined) found = { start: i, end: at, value: node.value };
  }
  return found;
}

/** The place after at most two spaces from `at`; units and bounds may stand apart from their number in print. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < at + 2 && text.charCodeAt(i) === 32) i++;
  return i;
}
