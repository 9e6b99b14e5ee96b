import { type Decimal, MAX_DIGITS, pairOf } from "./decimal.ts";
import type { Coefficient } from "./numerals.ts";
import type { Tables } from "./tables.ts";

/** UTF-16 unit of the space that may part a number and its scale. */
export const SPACE = 32;
const COMMA = 44;
const POINT = 46;
const ZERO_DIGIT = 48;
const COLON = 58;
const WIDE_COMMA = "，".charCodeAt(0);

interface Digits {
  readonly value: Decimal | null;
  readonly end: number;
  readonly size: number;
}

/** Arabic digits as the coefficient of a scale. */
export function readDigits(text: string, at: number, tables: Tables): Coefficient {
  const { value, end, size } = readArabic(text, at, tables);
  return { value: pairOf(value), end, size };
}

function digitsEnd(text: string, at: number): number {
  let i = at;
  for (let unit = text.charCodeAt(i); unit >= 48 && unit <= 57; unit = text.charCodeAt(i)) i++;
  return i;
}

/** Digits with thousands separators and one point. A second point (2021.3.5), a clock's colon or too many digits make it no amount. */
export function readArabic(text: string, at: number, { values }: Tables): Digits {
  let end = digitsEnd(text, at);
  const mark = text.charCodeAt(end);
  if (
    end - at <= 3 &&
    (mark === COMMA || mark === SPACE || mark === WIDE_COMMA) &&
    text.charCodeAt(at) !== ZERO_DIGIT
  ) {
    // 1,650 and 2 300: groups of exactly three, all parted by the same mark.
    while (text.charCodeAt(end) === mark && digitsEnd(text, end + 1) === end + 4) end += 4;
  }
  const whole = end;
  let points = 0;
  while (text.charCodeAt(end) === POINT) {
    const stop = digitsEnd(text, end + 1);
    if (stop === end + 1) break;
    end = stop;
    points++;
  }
  const time = text.charCodeAt(end) === COLON && digitsEnd(text, end + 1) > end + 1;
  if (points > 1 || time) return { value: null, end, size: whole - at };
  let integer = 0;
  let digits = 0;
  for (let i = at; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < ZERO_DIGIT || unit === COMMA || unit === WIDE_COMMA || unit === POINT) continue;
    integer = integer * 10 + values[unit]!;
    if (integer > 0) digits++;
  }
  const value = digits > MAX_DIGITS ? null : { integer, exponent: points > 0 ? whole + 1 - end : 0 };
  return { value, end, size: whole - at };
}
