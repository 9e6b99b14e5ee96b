import { type DateTables, DIGIT, NUMERAL } from "./tables.ts";

/** A small whole number, as dates have them; `half` for 两年半 is read elsewhere. */
export interface SmallNumber {
  readonly value: number;
  readonly end: number;
  readonly arabic: boolean;
}

/** Reads 1 to 3 digits, or a numeral up to 九十九 (十二, 二十, 两), at `at`. Null where there is none. */
export function readSmall(text: string, at: number, tables: DateTables): SmallNumber | null {
  const kind = tables.classes[text.charCodeAt(at)];
  if (kind === DIGIT) return readDigits(text, at);
  return kind === NUMERAL ? readNumerals(text, at, tables) : null;
}

function readDigits(text: string, at: number): SmallNumber | null {
  let value = 0;
  let i = at;
  for (let unit = text.charCodeAt(i); unit >= 48 && unit <= 57; unit = text.charCodeAt(i)) {
    if (i === at + 3) return null;
    value = value * 10 + unit - 48;
    i++;
  }
  return { value, end: i, arabic: true };
}

function readNumerals(text: string, at: number, { classes, values }: DateTables): SmallNumber | null {
  let tens = -1;
  let ones = 0;
  let digits = 0;
  let i = at;
  for (; i < at + 4; i++) {
    const unit = text.charCodeAt(i);
    if (classes[unit] !== NUMERAL || unit === HALF) break;
    const value = values[unit]!;
    if (value === 10) {
      if (tens >= 0) return null;
      tens = digits > 0 ? ones : 1;
      ones = 0;
      digits = 0;
    } else {
      if (digits > 0) return null;
      ones = value;
      digits++;
    }
  }
  return i === at ? null : { value: (tens > 0 ? tens * 10 : 0) + ones, end: i, arabic: false };
}

const HALF = "半".charCodeAt(0);
const [UPPER_O, LOWER_O] = [79, 111];

/** A calendar year in four digits or numerals (2024, 二〇二四, 二O二四), before 年; null where it is no year. */
export function readYear(
  text: string,
  at: number,
  { classes, values }: DateTables,
): { year: number; end: number } | null {
  const kind = classes[text.charCodeAt(at)];
  let year = 0;
  for (let i = at; i < at + 4; i++) {
    const unit = text.charCodeAt(i);
    const isZero = i > at && kind === NUMERAL && (unit === UPPER_O || unit === LOWER_O);
    const value = isZero ? 0 : values[unit]!;
    if ((!isZero && classes[unit] !== kind) || value === 10 || unit === HALF || (i === at && value === 0)) return null;
    year = year * 10 + value;
  }
  const next = classes[text.charCodeAt(at + 4)];
  return next === kind || year < 1900 || year > 2100 ? null : { year, end: at + 4 };
}
