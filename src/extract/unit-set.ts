/** A set of single UTF-16 units, asked by code: for loops that look at every unit of a text. */
export class UnitSet {
  readonly #table = new Uint8Array(65536);

  constructor(units: string) {
    for (let at = 0; at < units.length; at++) this.#table[units.charCodeAt(at)] = 1;
  }

  has(code: number): boolean {
    return this.#table[code] === 1;
  }
}

/** The units of a string as a set: a table look-up, several times as fast as a regular expression or a Set of strings. */
export function unitSet(units: string): UnitSet {
  return new UnitSet(units);
}
