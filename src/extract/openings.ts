import { startsOf } from "./pattern-edges.ts";
import { type UnitSet, unitSet } from "./unit-set.ts";

/**
 * Which of some patterns a text may hold at all, told in one pass over its units: a text without a unit that a pattern can start with
 * cannot match it. Most clauses are too short to hold more than one or two of many patterns.
 */
export class Openings {
  readonly #units = unitSet("");
  readonly #masks = new Map<number, number>();
  /** Patterns that may start with anything. */
  #always = 0;

  /** @param patterns at most 31: patterns, or the units one of which must stand in the text */
  constructor(patterns: readonly (RegExp | string)[]) {
    if (patterns.length > 31) throw new RangeError(`${patterns.length} patterns, 31 are the most`);
    patterns.forEach((pattern, nth) => {
      const starts = typeof pattern === "string" ? unitSet(pattern) : startsOf(pattern);
      if (starts === null) this.#always |= 1 << nth;
      else this.#add(starts, 1 << nth);
    });
  }

  /** The patterns that the text may hold: bit 0 for the first. */
  in(text: string): number {
    let mask = this.#always;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (this.#units.has(unit)) mask |= this.#masks.get(unit)!;
    }
    return mask;
  }

  #add(starts: UnitSet, bit: number): void {
    for (let unit = 0; unit < 65_536; unit++) {
      if (!starts.has(unit)) continue;
      this.#units.add(unit);
      this.#masks.set(unit, (this.#masks.get(unit) ?? 0) | bit);
    }
  }
}
