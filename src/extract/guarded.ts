import { edgesOf } from "./pattern-edges.ts";
import type { UnitSet } from "./unit-set.ts";

/**
 * A pattern held to the start or the end of a text, asked only where the text's first or last unit may be its own. To ask a regular
 * expression costs fifty nanoseconds and more before it looks at a character, to ask a set of units costs two; and most words that stand
 * before or behind a name are none of those a pattern looks for.
 */
export class Guarded {
  readonly #pattern: RegExp;
  readonly #opens: UnitSet | null;
  readonly #closes: UnitSet | null;

  constructor(pattern: RegExp) {
    const { opens, closes } = edgesOf(pattern);
    if (!opens && !closes) throw new TypeError(`${pattern} may start and end with anything`);
    this.#pattern = pattern;
    this.#opens = opens;
    this.#closes = closes;
  }

  test(text: string): boolean {
    return mayHold(text, this.#opens, this.#closes) && this.#pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return mayHold(text, this.#opens, this.#closes) ? this.#pattern.exec(text) : null;
  }
}

/** No method: this is asked half a million times a document, and a private one checks its object at each call. */
function mayHold(text: string, opens: UnitSet | null, closes: UnitSet | null): boolean {
  return (
    (closes === null || closes.has(text.charCodeAt(text.length - 1))) &&
    (opens === null || opens.has(text.charCodeAt(0)))
  );
}

/** Guards a pattern whose every alternative is held by `^`, or every one by `$`. Throws where no set of units can be told from it. */
export function guarded(pattern: RegExp): Guarded {
  return new Guarded(pattern);
}
