/** An exact decimal: integer × 10^exponent. Integers stay below 2^53, so nothing is rounded on the way. */
export interface Decimal {
  readonly integer: number;
  readonly exponent: number;
}

/** Significant digits a figure may have; longer runs of digits are codes, not amounts. */
export const MAX_DIGITS = 15;

/** Reads "1650.25" (digits and at most one point, as checked by the caller). Null where there are too many digits. */
export function parseDecimal(text: string): Decimal | null {
  const point = text.indexOf(".");
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  if (digits.replace(/^0+/, "").length > MAX_DIGITS) return null;
  return { integer: Number(digits), exponent: point < 0 ? 0 : point + 1 - text.length };
}

/** The two ends of an amount; null where a sum would not be exact. */
export interface Pair {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

export const ZERO: Pair = pairOf({ integer: 0, exponent: 0 });
export const ONE: Pair = pairOf({ integer: 1, exponent: 0 });

export function pairOf(value: Decimal): Pair;
export function pairOf(value: Decimal | null): Pair | null;
export function pairOf(value: Decimal | null): Pair | null {
  return value === null ? null : { low: value, high: value };
}

/** value × 10^power. */
export function shift(value: Decimal, power: number): Decimal {
  return { integer: value.integer, exponent: value.exponent + power };
}

export function scaleBy(pair: Pair, power: number): Pair {
  return { low: pair.low && shift(pair.low, power), high: pair.high && shift(pair.high, power) };
}

export function plus(a: Pair, b: Pair): Pair {
  // Most sums are of one part.
  if (a === ZERO) return b;
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

function add(a: Decimal | null, b: Decimal | null): Decimal | null {
  if (a === null || b === null) return null;
  if (a.integer === 0) return b;
  if (b.integer === 0) return a;
  const exponent = Math.min(a.exponent, b.exponent);
  const integer = a.integer * 10 ** (a.exponent - exponent) + b.integer * 10 ** (b.exponent - exponent);
  return Number.isSafeInteger(integer) ? { integer, exponent } : null;
}

/** The nearest number, through text: no product of powers of ten is ever rounded twice. */
export function toNumber(value: Decimal): number {
  const { integer, exponent } = value;
  if (exponent === 0) return integer;
  // Integers and powers of ten to 22 are exact doubles, so one product or quotient is the nearest number.
  if (exponent > 0 && exponent <= 22) return integer * 10 ** exponent;
  if (exponent < 0 && exponent >= -22) return integer / 10 ** -exponent;
  return Number(`${integer}e${exponent}`);
}

/** A unit's factor as an exact fraction: "2000/3", "0.5", "10000". */
export interface Factor {
  readonly over: Decimal;
  readonly under: number;
}

export function parseFactor(text: string): Factor {
  const [over = "1", under = "1"] = text.split("/");
  return { over: parseDecimal(over) ?? { integer: 1, exponent: 0 }, under: Number(under) };
}

/** value × factor as the nearest number: the product is exact where it fits, and is divided once. */
export function times(value: Decimal, factor: Factor): number {
  const integer = value.integer * factor.over.integer;
  const exponent = value.exponent + factor.over.exponent;
  const product = Number.isSafeInteger(integer)
    ? toNumber({ integer, exponent })
    : Number(`${BigInt(value.integer) * BigInt(factor.over.integer)}e${exponent}`);
  return factor.under === 1 ? product : product / factor.under;
}

/** top ÷ bottom, for compound units. Factors keep small integers, so this stays exact. */
export function divide(top: Factor, bottom: Factor): Factor {
  return {
    over: { integer: top.over.integer * bottom.under, exponent: top.over.exponent - bottom.over.exponent },
    under: top.under * bottom.over.integer,
  };
}
