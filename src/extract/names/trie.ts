import { PairFilter } from "./pair-filter.ts";

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

/** A set of phrases that finds the longest one starting or ending at a place in time linear in that phrase. */
export interface Trie<T> {
  /** Length of the longest phrase that starts at `at`, with its value; null where none does. */
  longestFrom(text: string, at: number): { readonly length: number; readonly value: T } | null;
  /** True where any phrase starts at `at`. */
  startsAt(text: string, at: number): boolean;
  /** Length of the longest phrase that ends before `at`. */
  longestBefore(text: string, at: number): { readonly length: number; readonly value: T } | null;
  get(phrase: string): T | undefined;
  readonly size: number;
}

/** Builds a trie, forwards and backwards. Of a phrase given twice the first value stands. */
export function buildTrie<T>(entries: Iterable<readonly [phrase: string, value: T]>): Trie<T> {
  const forward: Node<T> = { next: new Map(), value: undefined };
  const backward: Node<T> = { next: new Map(), value: undefined };
  const all = new Map<string, T>();
  const opens = new PairFilter();
  const closes = new PairFilter();
  for (const [phrase, value] of entries) {
    if (phrase.length === 0 || all.has(phrase)) continue;
    all.set(phrase, value);
    opens.add(phrase.charCodeAt(0), phrase.charCodeAt(1));
    closes.add(phrase.charCodeAt(phrase.length - 1), phrase.charCodeAt(phrase.length - 2));
    insert(forward, phrase, value, 0, phrase.length, 1);
    insert(backward, phrase, value, phrase.length - 1, -1, -1);
  }
  return {
    longestFrom: (text, at) =>
      opens.may(text.charCodeAt(at), text.charCodeAt(at + 1)) ? walk(forward, text, at, 1) : null,
    startsAt: (text, at) => opens.may(text.charCodeAt(at), text.charCodeAt(at + 1)) && anyFrom(forward, text, at),
    longestBefore: (text, at) =>
      at > 0 && closes.may(text.charCodeAt(at - 1), text.charCodeAt(at - 2)) ? walk(backward, text, at - 1, -1) : null,
    get: (phrase) => all.get(phrase),
    size: all.size,
  };
}

function insert<T>(root: Node<T>, phrase: string, value: T, from: number, to: number, step: number): void {
  let node = root;
  for (let i = from; i !== to; i += step) {
    const code = phrase.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map(), value: undefined };
      node.next.set(code, next);
    }
    node = next;
  }
  node.value = value;
}

function anyFrom<T>(root: Node<T>, text: string, from: number): boolean {
  let node: Node<T> | undefined = root;
  for (let i = from; i < text.length; i++) {
    node = node.next.get(text.charCodeAt(i));
    if (!node) return false;
    if (node.value !== undefined) return true;
  }
  return false;
}

function walk<T>(root: Node<T>, text: string, from: number, step: number) {
  let node: Node<T> | undefined = root;
  let best: { length: number; value: T } | null = null;
  for (let i = from, length = 1; i >= 0 && i < text.length; i += step, length++) {
    node = node.next.get(text.charCodeAt(i));
    if (!node) break;
    if (node.value !== undefined) best = { length, value: node.value };
  }
  return best;
}
