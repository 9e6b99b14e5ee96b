import { UnitSet } from "../unit-set.ts";

/**
 * Tells at nearly no cost that no phrase starts with two given units (or ends with them, read backwards). Most places of a text start
 * no phrase, and a look into a table is much cheaper than one into a tree of maps. May say yes where the answer is no, never the reverse.
 */
export class PairFilter {
  /** Units that start a phrase, and those that are a phrase by themselves. */
  readonly #firsts = new UnitSet();
  readonly #alone = new UnitSet();
  readonly #pairs = new UnitSet();

  /** @param second NaN where the phrase has one unit only */
  add(first: number, second: number): void {
    this.#firsts.add(first);
    if (Number.isNaN(second)) this.#alone.add(first);
    else this.#pairs.add(slotOf(first, second));
  }

  /** @param second NaN or 0 at the text's edge */
  may(first: number, second: number): boolean {
    return this.#firsts.has(first) && (this.#pairs.has(slotOf(first, second)) || this.#alone.has(first));
  }
}

const slotOf = (first: number, second: number) => ((first * 31) ^ (second * 7)) & 0xffff;
