/** A set of single UTF-16 units, asked by code: for loops that look at every unit of a text. */
export interface UnitSet {
  has(code: number): boolean;
}

/** The units of a string as a set: a table look-up, several times as fast as a regular expression or a Set of strings. */
export function unitSet(units: string): UnitSet {
  const table = new Uint8Array(65536);
  for (let at = 0; at < units.length; at++) table[units.charCodeAt(at)] = 1;
  return { has: (code) => table[code] === 1 };
}
