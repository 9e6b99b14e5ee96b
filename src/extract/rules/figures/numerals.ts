import { type Pair, pairOf } from "./decimal.ts";
import { NUMERAL, SCALE, type Tables } from "./tables.ts";

/** Digits before a scale. */
export interface Coefficient {
  /** Null where the digits are no amount: a code, a version, a year in characters. */
  readonly value: Pair | null;
  readonly end: number;
  /** Digits before the point. */
  readonly size: number;
}

/** Digits in characters: one (三), a decimal (三点五), or two that run on (三四). Longer rows are years and codes. */
export function readNumerals(
  text: string,
  at: number,
  { classes, values, points }: Tables,
  inside: boolean,
): Coefficient {
  // 一千零五: a zero inside a number only holds a place.
  const stop = numeralsEnd(text, at, classes);
  const start = inside && values[text.charCodeAt(at)] === 0 && stop - at === 2 ? at + 1 : at;
  const first = values[text.charCodeAt(start)]!;
  const size = 1;
  if (stop - start === 1) {
    const decimals = points.has(text.charCodeAt(stop)) ? numeralsEnd(text, stop + 1, classes) : 0;
    if (decimals <= stop + 1) return { value: pairOf({ integer: first, exponent: 0 }), end: stop, size };
    let integer = first;
    const end = Math.min(decimals, stop + 9);
    for (let i = stop + 1; i < end; i++) integer = integer * 10 + values[text.charCodeAt(i)]!;
    return { value: pairOf({ integer, exponent: stop + 1 - end }), end, size };
  }
  const second = values[text.charCodeAt(start + 1)]!;
  const runsOn = stop - start === 2 && first > 0 && (second === first + 1 || (first === 3 && second === 5));
  if (!runsOn) return { value: null, end: stop, size };
  return { value: { low: { integer: first, exponent: 0 }, high: { integer: second, exponent: 0 } }, end: stop, size };
}

/** A decimal point in characters, with a numeral after it. */
export function isPoint(text: string, at: number, { classes, points }: Tables): boolean {
  return points.has(text.charCodeAt(at)) && classes[text.charCodeAt(at + 1)] === NUMERAL;
}

/** What stands after the point of a number that ends in a scale: 一百二十点|五. Null in a time of day (十点三十分, 十点五分). */
export function readTail(
  text: string,
  at: number,
  { classes, values }: Tables,
): { value: Pair | null; end: number } | null {
  const end = Math.min(numeralsEnd(text, at, classes), at + 8);
  const next = text.charCodeAt(end);
  if ((classes[next] === SCALE && values[next]! < 4) || "分刻钟半整".includes(text[end] ?? " ")) return null;
  let integer = 0;
  for (let i = at; i < end; i++) integer = integer * 10 + values[text.charCodeAt(i)]!;
  return { value: pairOf({ integer, exponent: at - end }), end };
}

function numeralsEnd(text: string, at: number, classes: Uint8Array): number {
  let i = at;
  while (classes[text.charCodeAt(i)] === NUMERAL) i++;
  return i;
}
