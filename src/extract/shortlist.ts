import { isPair, PARK_MARK, pairOf } from "./pattern-codes.ts";
import { anchorsOf, needsOf, parksOf, startsOf } from "./pattern-edges.ts";
import { type UnitSet, unitSet } from "./unit-set.ts";

/** What is told of each pattern, a row of bits each: it may start, one of each of its sets of needs stands there, one of its anchors does. */
const STARTS = 0;
const NEEDS = [1, 2, 3] as const;
const ANCHORS = 4;
const ROWS = 5;

/**
 * As `Openings` and `Pairings` at once, for any number of patterns: one pass over a text tells for all of them which it may hold. Of 146
 * shapes of relations a sentence may hold five, where units alone leave twelve.
 */
export class Shortlist {
  /** How many words of 32 bits a row takes. */
  readonly #words: number;
  /** The rows of each unit that tells anything, one after another; those of all others are the first, which are never looked at. */
  readonly #slots = new Uint16Array(65_536);
  readonly #rows: number[];
  readonly #pairs = new Map<number, Int32Array>();
  readonly #firsts = unitSet("");
  readonly #seconds = unitSet("");
  /** The rows before anything is read: the bits of those that a row asks nothing of. */
  readonly #free: Int32Array;
  readonly #twoParks: Int32Array;
  /** The rows of the text at hand, and the answer. */
  readonly #told: Int32Array;
  readonly #held: Int32Array;

  constructor(patterns: readonly RegExp[]) {
    const words = Math.ceil(patterns.length / 32);
    this.#words = words;
    this.#free = new Int32Array(ROWS * words);
    this.#told = new Int32Array(ROWS * words);
    this.#held = new Int32Array(words);
    this.#twoParks = new Int32Array(words);
    this.#rows = new Array(ROWS * words).fill(0);
    patterns.forEach((pattern, nth) => {
      const needs = needsOf(pattern);
      this.#tell(startsOf(pattern), STARTS, nth);
      for (const [rank, row] of NEEDS.entries()) this.#tell(needs[rank] ?? null, row, nth);
      this.#tellAnchors(anchorsOf(pattern), nth);
      if (parksOf(pattern) > 1) this.#twoParks[nth >>> 5]! |= 1 << (nth & 31);
    });
  }

  /** The patterns that the text may hold, 32 a word, bit 0 for the first. The next call writes over it. */
  in(text: string): Int32Array {
    const told = this.#told;
    const rows = this.#rows;
    const words = this.#words;
    told.set(this.#free);
    let parks = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === PARK_MARK) parks++;
      const slot = this.#slots[unit]!;
      if (slot > 0) for (let i = 0, from = slot * told.length; i < told.length; i++) told[i]! |= rows[from + i]!;
      if (this.#firsts.has(unit) && at + 1 < text.length) this.#pairAt(unit, text.charCodeAt(at + 1));
    }
    const held = this.#held;
    for (let word = 0; word < words; word++) {
      let all = parks < 2 ? ~this.#twoParks[word]! : -1;
      for (let row = 0; row < ROWS; row++) all &= told[row * words + word]!;
      held[word] = all;
    }
    return held;
  }

  #pairAt(first: number, second: number): void {
    const pair = this.#seconds.has(second) ? this.#pairs.get(pairOf(first, second)) : undefined;
    if (pair) for (let word = 0; word < this.#words; word++) this.#told[ANCHORS * this.#words + word]! |= pair[word]!;
  }

  #tell(units: UnitSet | null, row: number, nth: number): void {
    if (units === null) this.#set(this.#free, 0, row, nth);
    else for (let unit = 0; unit < 65_536; unit++) if (units.has(unit)) this.#tellUnit(unit, row, nth);
  }

  #tellUnit(unit: number, row: number, nth: number): void {
    const size = this.#free.length;
    if (this.#slots[unit] === 0) {
      this.#slots[unit] = this.#rows.length / size;
      for (let i = 0; i < size; i++) this.#rows.push(0);
    }
    this.#set(this.#rows, this.#slots[unit]! * size, row, nth);
  }

  #tellAnchors(anchors: ReadonlySet<number> | null, nth: number): void {
    if (anchors === null) this.#set(this.#free, 0, ANCHORS, nth);
    for (const code of anchors ?? []) {
      if (!isPair(code)) {
        this.#tellUnit(code, ANCHORS, nth);
        continue;
      }
      this.#firsts.add(code >>> 16);
      this.#seconds.add(code & 0xffff);
      const bits = this.#pairs.get(code) ?? new Int32Array(this.#words);
      this.#set(bits, 0, 0, nth);
      this.#pairs.set(code, bits);
    }
  }

  #set(bits: number[] | Int32Array, from: number, row: number, nth: number): void {
    bits[from + row * this.#words + (nth >>> 5)]! |= 1 << (nth & 31);
  }
}
