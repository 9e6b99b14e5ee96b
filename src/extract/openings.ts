import { PARK_MARK } from "./pattern-codes.ts";
import { needsOf, parksOf, startsOf } from "./pattern-edges.ts";
import { type UnitSet, unitSet } from "./unit-set.ts";

/**
 * Which of some patterns a text may hold at all, told in one pass over its units: a text without a unit that a pattern can start with,
 * without any of those that one of must stand in it, or with fewer marks of parks than it asks for, cannot match it. Most clauses are too
 * short to hold more than one or two of many patterns.
 */
export class Openings {
  /** The units that tell anything, and what each of them does. */
  readonly #telling = unitSet("");
  readonly #told = new Map<number, Told>();
  /** The patterns that start with any unit, those that lack a first, second and third set of needs, and those that ask for two parks. */
  #startAnyhow = 0;
  readonly #lack = [0, 0, 0];
  #twoParks = 0;

  /** @param patterns at most 31: patterns, or the units one of which must stand in the text */
  constructor(patterns: readonly (RegExp | string)[]) {
    if (patterns.length > 31) throw new RangeError(`${patterns.length} patterns, 31 are the most`);
    patterns.forEach((pattern, nth) => {
      const bit = 1 << nth;
      const starts = typeof pattern === "string" ? unitSet(pattern) : startsOf(pattern);
      const needs = typeof pattern === "string" ? [] : needsOf(pattern);
      if (typeof pattern !== "string" && parksOf(pattern) > 1) {
        this.#twoParks |= bit;
        this.#toldBy(PARK_MARK);
      }
      if (starts === null) this.#startAnyhow |= bit;
      else for (const unit of unitsOf(starts)) this.#toldBy(unit).starts |= bit;
      for (const [rank, key] of NEEDS.entries()) {
        const set = needs[rank];
        if (!set) this.#lack[rank]! |= bit;
        else for (const unit of unitsOf(set)) this.#toldBy(unit)[key] |= bit;
      }
    });
  }

  /** The patterns that the text may hold: bit 0 for the first. */
  in(text: string): number {
    let starts = this.#startAnyhow;
    let [first, second, third] = this.#lack as [number, number, number];
    let parks = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (!this.#telling.has(unit)) continue;
      if (unit === PARK_MARK) parks++;
      const told = this.#told.get(unit)!;
      starts |= told.starts;
      first |= told.first;
      second |= told.second;
      third |= told.third;
    }
    const held = starts & first & second & third;
    return parks < 2 ? held & ~this.#twoParks : held;
  }

  #toldBy(unit: number): Told {
    let told = this.#told.get(unit);
    if (!told) {
      told = { starts: 0, first: 0, second: 0, third: 0 };
      this.#told.set(unit, told);
      this.#telling.add(unit);
    }
    return told;
  }
}

const NEEDS = ["first", "second", "third"] as const;

/** The patterns that a unit may start, and those of whose sets of needs it is in the first, second, third: a bit each. */
interface Told {
  starts: number;
  first: number;
  second: number;
  third: number;
}

function unitsOf(set: UnitSet): number[] {
  const units: number[] = [];
  for (let unit = 0; unit < 65_536; unit++) if (set.has(unit)) units.push(unit);
  return units;
}
