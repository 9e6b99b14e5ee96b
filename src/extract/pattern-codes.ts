/** Single units, and pairs of units, as numbers. Null where none can be told. */
export type Codes = ReadonlySet<number> | null;

/** Two units side by side, as one number; one unit alone is its own code, which no pair is. */
export const pairOf = (first: number, second: number) => first * 0x10000 + second;
export const isPair = (code: number) => code >= 0x10000;

export const PARK_MARK = 0xe000;

/** Units that most sentences hold: to need one of them tells little. */
export const COMMON = new Set([..."，。、；的了在有为是和区园市产业\uE000"].map((unit) => unit.charCodeAt(0)));

/** What one of two alternatives holds. */
export const eitherOf = (a: Codes, b: Codes): Codes => a && b && new Set([...a, ...b]);

/** How often one of the codes stands in a text, very roughly: a unit as often as dozens of pairs. */
function oftenness(codes: ReadonlySet<number>): number {
  let sum = 0;
  for (const code of codes) sum += isPair(code) ? 1 : COMMON.has(code) ? 500 : 25;
  return sum;
}

/** Of two sets of which both are needed, the one that fewer texts hold. */
export const fewer = (a: Codes, b: Codes): Codes => (a === null || (b !== null && oftenness(b) < oftenness(a)) ? b : a);
