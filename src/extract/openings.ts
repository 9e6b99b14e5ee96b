import { needsOf, startsOf } from "./pattern-edges.ts";
import { type UnitSet, unitSet } from "./unit-set.ts";

/**
 * Which of some patterns a text may hold at all, told in one pass over its units: a text without a unit that a pattern can start with, or
 * without any of those that one of must stand in it, cannot match it. Most clauses are too short to hold more than one or two of many
 * patterns.
 */
export class Openings {
  readonly #starts = new Masks();
  readonly #needs = new Masks();

  /** @param patterns at most 31: patterns, or the units one of which must stand in the text */
  constructor(patterns: readonly (RegExp | string)[]) {
    if (patterns.length > 31) throw new RangeError(`${patterns.length} patterns, 31 are the most`);
    patterns.forEach((pattern, nth) => {
      this.#starts.add(typeof pattern === "string" ? unitSet(pattern) : startsOf(pattern), 1 << nth);
      this.#needs.add(typeof pattern === "string" ? null : needsOf(pattern), 1 << nth);
    });
  }

  /** The patterns that the text may hold: bit 0 for the first. */
  in(text: string): number {
    const started = this.#starts.in(text);
    return started === 0 ? 0 : started & this.#needs.in(text);
  }
}

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

  in(text: string): number {
    let mask = this.#always;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (this.#units.has(unit)) mask |= this.#masks.get(unit)!;
    }
    return mask;
  }
}
