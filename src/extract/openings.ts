import { needsOf, startsOf } from "./pattern-edges.ts";
import { type UnitSet, unitSet } from "./unit-set.ts";

/**
 * Which of some patterns a text may hold at all, told in one pass over its units: a text without a unit that a pattern can start with, or
 * without any of those that one of must stand in it, cannot match it. Most clauses are too short to hold more than one or two of many
 * patterns.
 */
export class Openings {
  /** The units that tell anything, and what each of them does. */
  readonly #telling = unitSet("");
  readonly #told = new Map<number, Told>();
  /** The patterns that start with any unit, and those that need none. */
  #startAnyhow = 0;
  #needNothing = 0;

  /** @param patterns at most 31: patterns, or the units one of which must stand in the text */
  constructor(patterns: readonly (RegExp | string)[]) {
    if (patterns.length > 31) throw new RangeError(`${patterns.length} patterns, 31 are the most`);
    patterns.forEach((pattern, nth) => {
      const bit = 1 << nth;
      const starts = typeof pattern === "string" ? unitSet(pattern) : startsOf(pattern);
      const needs = typeof pattern === "string" ? null : needsOf(pattern);
      if (starts === null) this.#startAnyhow |= bit;
      else for (const unit of unitsOf(starts)) this.#toldBy(unit).starts |= bit;
      if (needs === null) this.#needNothing |= bit;
      else for (const unit of unitsOf(needs)) this.#toldBy(unit).needs |= bit;
    });
  }

  /** The patterns that the text may hold: bit 0 for the first. */
  in(text: string): number {
    let starts = this.#startAnyhow;
    let needs = this.#needNothing;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (!this.#telling.has(unit)) continue;
      const told = this.#told.get(unit)!;
      starts |= told.starts;
      needs |= told.needs;
    }
    return starts & needs;
  }

  #toldBy(unit: number): Told {
    let told = this.#told.get(unit);
    if (!told) {
      told = { starts: 0, needs: 0 };
      this.#told.set(unit, told);
      this.#telling.add(unit);
    }
    return told;
  }
}

/** The patterns that a unit may start, and those that need it or another: a bit each. */
interface Told {
  starts: number;
  needs: number;
}

function unitsOf(set: UnitSet): number[] {
  const units: number[] = [];
  for (let unit = 0; unit < 65_536; unit++) if (set.has(unit)) units.push(unit);
  return units;
}
