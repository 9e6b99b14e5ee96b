import { readArabic, SPACE } from "./arabic.ts";
import type { Decimal } from "./decimal.ts";
import { readParts } from "./number-parts.ts";
import { type NumberReading, type NumberToken, none } from "./number-token.ts";
import { DIGIT, NUMERAL, SCALE, type Tables } from "./tables.ts";

const CLASSIFIER = "个".charCodeAt(0);

/** Reads the number that starts at `at`: a digit, a numeral, a scale or 数/几. Linear: what it steps over is not read again. */
export function readNumber(text: string, at: number, tables: Tables): NumberReading {
  const { classes } = tables;
  // Most numbers are digits with no scale after them, or one: they need none of the sums below.
  if (classes[text.charCodeAt(at)] === DIGIT) {
    const digits = readArabic(text, at, tables);
    if (digits.value === null) return none(digits.end, at);
    if (!goesOn(text.charCodeAt(digits.end), tables)) return plainNumber(at, digits.end, digits.value);
  }
  // ○ is a zero inside a number and a mark of a list at its head.
  if (text[at] === "○") return none(at + 1, at);
  return readParts(text, at, tables);
}

/** True where a number may go on with this unit: a scale, a numeral, 余, or a space before one of them. */
function goesOn(unit: number, { classes, trails }: Tables): boolean {
  if (unit === CLASSIFIER) return true;
  const kind = classes[unit]!;
  return unit === SPACE || kind === SCALE || kind === NUMERAL || trails[unit] !== 0;
}

function plainNumber(start: number, end: number, value: Decimal): NumberToken {
  return {
    start,
    end,
    low: value,
    high: value,
    fold: 0,
    bare: false,
    more: false,
    around: false,
    chinese: false,
    scaled: false,
  };
}
