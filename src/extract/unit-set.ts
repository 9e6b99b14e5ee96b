/**
 * A set of single UTF-16 units, asked by code: for loops that look at every unit of a text. One bit a unit: the part of the table that
 * Chinese text asks for then stays in the processor's nearest cache, beside those of the other sets.
 */
export class UnitSet {
  readonly #bits = new Uint32Array(2048);

  add(code: number): void {
    this.#bits[code >>> 5]! |= 1 << (code & 31);
  }

  /** False for NaN, the code behind a text's end. */
  has(code: number): boolean {
    return (this.#bits[code >>> 5]! & (1 << (code & 31))) !== 0;
  }
}

/** The units of a string as a set: a table look-up, several times as fast as a regular expression or a Set of strings. */
export function unitSet(units: string): UnitSet {
  const set = new UnitSet();
  for (let at = 0; at < units.length; at++) set.add(units.charCodeAt(at));
  return set;
}
