import { type DateTables, DIGIT, NUMERAL } from "./tables.ts";

/** A small whole number, as dates have them; `half` for 两年半 is read elsewhere. */
export interface SmallNumber {
  readonly value: number;
  readonly end: number;
  readonly arabic: boolean;
}

/** Reads 1 to 3 digits, or a numeral up to 九十九 (十二, 二十, 两), at `at`. Null where there is none. */
export function readSmall(text: string, at: number, { classes, values }: DateTables): SmallNumber | null {
  const kindAt = (i: number) => classes[text.charCodeAt(i)] ?? 0;
  let i = at;
  if (kindAt(i) === DIGIT) {
    let value = 0;
    while (kindAt(i) === DIGIT && i < at + 4) value = value * 10 + values[text.charCodeAt(i++)]!;
    return i - at > 3 ? null : { value, end: i, arabic: true };
  }
  let [tens, ones, digits] = [-1, 0, 0];
  for (; kindAt(i) === NUMERAL && i < at + 4 && text[i] !== "半"; i++) {
    const value = values[text.charCodeAt(i)]!;
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
  if (i === at) return null;
  return { value: (tens > 0 ? tens * 10 : 0) + ones, end: i, arabic: false };
}

/** A calendar year in four digits or numerals (2024, 二〇二四), before 年; null where it is no year. */
export function readYear(
  text: string,
  at: number,
  { classes, values }: DateTables,
): { year: number; end: number } | null {
  const kind = classes[text.charCodeAt(at)];
  let year = 0;
  let i = at;
  for (; i < at + 4; i++) {
    const unit = text.charCodeAt(i);
    const value = unit === 79 || unit === 111 ? 0 : values[unit]!;
    if ((classes[unit] !== kind && value !== 0) || value === 10 || text[i] === "半" || (i === at && value === 0))
      return null;
    if (classes[unit] === 0 && unit !== 79 && unit !== 111) return null;
    year = year * 10 + value;
  }
  if (classes[text.charCodeAt(i)] === kind || year < 1900 || year > 2100) return null;
  return { year, end: i };
}
