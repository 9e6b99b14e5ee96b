import { startsOf } from "./pattern-edges.ts";
import type { UnitSet } from "./unit-set.ts";

/**
 * Where the last match of a pattern ends: what `^.*(?:…)` finds, without trying every word of the pattern at every place from the end on.
 * Only places whose unit a match can start with are asked.
 */
export class LastMatch {
  readonly #pattern: RegExp;
  readonly #starts: UnitSet;

  constructor(pattern: RegExp) {
    const starts = startsOf(pattern);
    if (!starts) throw new TypeError(`${pattern} may start with anything`);
    this.#starts = starts;
    this.#pattern = new RegExp(pattern.source, "y");
  }

  /** The offset behind the match that starts last; 0 where there is none. */
  endIn(text: string): number {
    for (let at = text.length - 1; at >= 0; at--) {
      if (!this.#starts.has(text.charCodeAt(at))) continue;
      this.#pattern.lastIndex = at;
      if (this.#pattern.test(text)) return this.#pattern.lastIndex;
    }
    return 0;
  }
}
