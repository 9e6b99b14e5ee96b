/** More ids than these are not kept: the ids of measures that the text itself names (other:…) have no end. */
const MOST_IDS = 2000;

/**
 * A pattern asked of ids (of metrics, kinds, rules), of which there are few: each is asked once and the answer kept, which costs a tenth of
 * asking the pattern again.
 */
export class OfIds {
  readonly #pattern: RegExp;
  readonly #known = new Map<string, boolean>();

  constructor(pattern: RegExp) {
    if (pattern.global || pattern.sticky) throw new TypeError(`${pattern} remembers where it stopped`);
    this.#pattern = pattern;
  }

  test(id: string): boolean {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const fits = this.#pattern.test(id);
    if (this.#known.size < MOST_IDS) this.#known.set(id, fits);
    return fits;
  }
}

export const ofIds = (pattern: RegExp) => new OfIds(pattern);
