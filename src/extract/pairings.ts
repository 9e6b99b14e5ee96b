import { pairOf } from "./pattern-codes.ts";
import { needsOf, pairsOf } from "./pattern-edges.ts";
import { type UnitSet, unitSet } from "./unit-set.ts";

/** Bits by unit. */
class Masks {
  readonly #units = unitSet("");
  readonly #masks = new Map<number, number>();
  /** The bits that any text has. */
  #always = 0;

  add(units: UnitSet | null, bit: number): void {
    if (units === null) {
      this.#always |= bit;
      return;
    }
    for (let unit = 0; unit < 65_536; unit++) {
      if (!units.has(unit)) continue;
      this.#units.add(unit);
      this.#masks.set(unit, (this.#masks.get(unit) ?? 0) | bit);
    }
  }

  get always(): number {
    return this.#always;
  }

  of(unit: number): number {
    return this.#units.has(unit) ? this.#masks.get(unit)! : 0;
  }
}

/**
 * As `Openings`, told by two units side by side where a pattern has such: for patterns of common words, whose single units most sentences
 * hold.
 */
export class Pairings {
  readonly #firsts = unitSet("");
  readonly #slots = unitSet("");
  readonly #units = new Masks();
  readonly #pairs = new Map<number, number>();

  /** @param patterns at most 31 */
  constructor(patterns: readonly RegExp[]) {
    if (patterns.length > 31) throw new RangeError(`${patterns.length} patterns, 31 are the most`);
    patterns.forEach((pattern, nth) => {
      const pairs = pairsOf(pattern);
      if (!pairs) this.#units.add(needsOf(pattern)[0] ?? null, 1 << nth);
      for (const pair of pairs ?? []) {
        this.#firsts.add(pair >>> 16);
        this.#slots.add(slotOf(pair >>> 16, pair & 0xffff));
        this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) | (1 << nth));
      }
    });
  }

  /** The patterns that the text may hold: bit 0 for the first. */
  in(text: string): number {
    let mask = this.#units.always;
    for (let at = 0; at < text.length; at++) mask |= this.#at(text, at);
    return mask;
  }

  /** True where the text may hold any of the patterns: looks no further than the first. */
  some(text: string): boolean {
    if (this.#units.always !== 0) return true;
    for (let at = 0; at < text.length; at++) if (this.#at(text, at) !== 0) return true;
    return false;
  }

  #at(text: string, at: number): number {
    const first = text.charCodeAt(at);
    let mask = this.#units.of(first);
    if (!this.#firsts.has(first) || at + 1 === text.length) return mask;
    const second = text.charCodeAt(at + 1);
    if (this.#slots.has(slotOf(first, second))) mask |= this.#pairs.get(pairOf(first, second)) ?? 0;
    return mask;
  }
}

/** Pairs share the slots of a table of 65,536. */
const slotOf = (first: number, second: number) => ((first * 31) ^ (second * 7)) & 0xffff;
