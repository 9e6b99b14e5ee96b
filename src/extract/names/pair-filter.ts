/**
 * Tells at nearly no cost that no phrase starts with two given units (or ends with them, read backwards). Most places of a text start
 * no phrase, and a look into a table is much cheaper than one into a tree of maps. May say yes where the answer is no, never the reverse.
 */
export class PairFilter {
  /** By first unit: 0 starts no phrase, 1 only longer ones, 2 is a phrase by itself. */
  readonly #firsts = new Uint8Array(65536);
  readonly #pairs = new Uint8Array(65536);

  /** @param second NaN where the phrase has one unit only */
  add(first: number, second: number): void {
    if (Number.isNaN(second)) this.#firsts[first] = 2;
    else {
      this.#firsts[first] = Math.max(1, this.#firsts[first]!);
      this.#pairs[slotOf(first, second)] = 1;
    }
  }

  /** @param second NaN at the text's edge */
  may(first: number, second: number): boolean {
    const kind = this.#firsts[first];
    return kind === 1 ? this.#pairs[slotOf(first, second)] === 1 : kind === 2;
  }
}

const slotOf = (first: number, second: number) => ((first * 31) ^ (second * 7)) & 0xffff;
