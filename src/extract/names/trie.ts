import { WordNode } from "../word-node.ts";
import { PairFilter } from "./pair-filter.ts";

/** A phrase with its value. */
export interface Match<T> {
  readonly length: number;
  readonly value: T;
}

/** A phrase where it stands in a text. */
export interface Found<T> extends Match<T> {
  readonly at: number;
}

/** A set of phrases that finds the longest one starting or ending at a place in time linear in that phrase. */
export interface Trie<T> {
  /** The longest phrase that starts at `at`; null where none does. */
  longestFrom(text: string, at: number): Match<T> | null;
  /** The first place from `from` on (and before `to`) where a phrase starts, with the longest there. For loops over a whole text. */
  next(text: string, from: number, to?: number): Found<T> | null;
  /** The longest phrase that ends before `at`. */
  longestBefore(text: string, at: number): Match<T> | null;
  get(phrase: string): T | undefined;
  readonly size: number;
}

/** Builds a trie. Of a phrase given twice the first value stands. */
export function buildTrie<T>(entries: Iterable<readonly [phrase: string, value: T]>): Trie<T> {
  const all = new Map<string, T>();
  for (const [phrase, value] of entries) if (phrase.length > 0 && !all.has(phrase)) all.set(phrase, value);
  return new PhraseTrie(all);
}

/** A class, not closures: the scans over a text call it at every unit, and calls of one method are compiled into them. */
class PhraseTrie<T> implements Trie<T> {
  readonly #all: ReadonlyMap<string, T>;
  readonly #root = new WordNode<T>();
  readonly #opens = new PairFilter();
  /** Made when first asked for: few sets of phrases are read leftwards. */
  #back: { readonly root: WordNode<T>; readonly closes: PairFilter } | null = null;

  constructor(all: ReadonlyMap<string, T>) {
    this.#all = all;
    for (const [phrase, value] of all) {
      this.#opens.add(phrase.charCodeAt(0), phrase.charCodeAt(1));
      insert(this.#root, phrase, value, 0, phrase.length, 1);
    }
  }

  get size(): number {
    return this.#all.size;
  }

  get(phrase: string): T | undefined {
    return this.#all.get(phrase);
  }

  longestFrom(text: string, at: number): Match<T> | null {
    return this.#opens.may(text.charCodeAt(at), text.charCodeAt(at + 1)) ? walk(this.#root, text, at, 1) : null;
  }

  next(text: string, from: number, to = text.length): Found<T> | null {
    const opens = this.#opens;
    const last = text.length - 1;
    let second = from <= last ? text.charCodeAt(from) : 0;
    for (let at = from; at < to; at++) {
      const first = second;
      // Each unit is read once, and never past the end: both cost more than the look into the filter.
      second = at < last ? text.charCodeAt(at + 1) : 0;
      if (!opens.may(first, second)) continue;
      const match = walk(this.#root, text, at, 1);
      if (match) return { at, length: match.length, value: match.value };
    }
    return null;
  }

  longestBefore(text: string, at: number): Match<T> | null {
    this.#back ??= backwards(this.#all);
    const { root, closes } = this.#back;
    return at > 0 && closes.may(text.charCodeAt(at - 1), text.charCodeAt(at - 2)) ? walk(root, text, at - 1, -1) : null;
  }
}

function backwards<T>(all: ReadonlyMap<string, T>) {
  const root = new WordNode<T>();
  const closes = new PairFilter();
  for (const [phrase, value] of all) {
    closes.add(phrase.charCodeAt(phrase.length - 1), phrase.charCodeAt(phrase.length - 2));
    insert(root, phrase, value, phrase.length - 1, -1, -1);
  }
  return { root, closes };
}

function insert<T>(root: WordNode<T>, phrase: string, value: T, from: number, to: number, step: number): void {
  let node = root;
  for (let i = from; i !== to; i += step) node = node.grow(phrase.charCodeAt(i));
  node.value = value;
}

function walk<T>(root: WordNode<T>, text: string, from: number, step: number): Match<T> | null {
  let node: WordNode<T> | undefined = root;
  let length = 0;
  let value: T | undefined;
  for (let i = from, reached = 1; i >= 0 && i < text.length; i += step, reached++) {
    node = node.on(text.charCodeAt(i));
    if (!node) break;
    if (node.value === undefined) continue;
    length = reached;
    value = node.value;
  }
  return value === undefined ? null : { length, value };
}
