import { matchAt } from "../words.ts";
import { type Decimal, MAX_DIGITS, ONE, type Pair, pairOf, plus, scaleBy, shift, ZERO } from "./decimal.ts";
import { type Coefficient, isPoint, readNumerals, readTail } from "./numerals.ts";
import { AROUND, DIGIT, MORE, NUMERAL, SCALE, SOME, type Tables } from "./tables.ts";

/** A number as written, with the scale that goes into its unit: 6.54万 is 6.54 with fold 4. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** In 10^fold; unequal for 三四万. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** Power of the closing 万, 亿 or 万亿: 4, 8, 12, else 0. */
  readonly fold: number;
  /** Nothing but a scale: 百亿, 千. */
  readonly bare: boolean;
  /** 余, 多, 几, +, or 数十: at least this much. */
  readonly more: boolean;
  readonly around: boolean;
  /** Written without Arabic digits. */
  readonly chinese: boolean;
  /** Written with a scale of at least a hundred (百, 千, 万, 亿). */
  readonly scaled: boolean;
}

/** What stands at a place where a number might: a number, or how far to go on past what is none. */
export type NumberReading = NumberToken | { readonly end: number; readonly low: null };

/** Parts of one number (1亿2千3百万 has four); more than this is no amount. */
const MAX_PARTS = 12;
const SPACE = 32;
const COMMA = 44;
const POINT = 46;
const ZERO_DIGIT = 48;
const COLON = 58;
const CLASSIFIER = "个".charCodeAt(0);
const WIDE_COMMA = "，".charCodeAt(0);

/** Reads the number that starts at `at`: a digit, a numeral, a scale or 数/几. Linear: what it steps over is not read again. */
export function readNumber(text: string, at: number, tables: Tables): NumberReading {
  const { classes } = tables;
  // Most numbers are digits with no scale after them, or one: they need none of the sums below.
  if (classes[text.charCodeAt(at)] === DIGIT) {
    const digits = readArabic(text, at, tables);
    if (digits.value === null) return none(digits.end, at);
    if (!goesOn(text.charCodeAt(digits.end), tables)) return plainNumber(at, digits.end, digits.value);
  }
  return readParts(text, at, tables);
}

function none(end: number, at: number): NumberReading {
  return { end: Math.max(end, at + 1), low: null };
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

/** Sums the parts of a number: 1亿2千3百万, 一千二百余, 三四万. */
function readParts(text: string, at: number, tables: Tables): NumberReading {
  const { classes, values, trails } = tables;
  let yi: Pair = ZERO;
  let wan: Pair = ZERO;
  let section: Pair = ZERO;
  let coefficient: Pair | null = null;
  let i = at;
  let fold = 0;
  let lastPower = 99;
  let counted = false;
  let chinese = true;
  let scaled = false;
  let more = false;

  for (let part = 0; part < MAX_PARTS; part++) {
    const kind = classes[text.charCodeAt(i)] ?? 0;
    if (kind === DIGIT || kind === NUMERAL) {
      const read = kind === DIGIT ? readDigits(text, i, tables) : readNumerals(text, i, tables, part > 0);
      // 5万2021年, 三万二〇二一: what follows a scale is smaller than it, else it is another number.
      if (part > 0 && (read.value === null || read.size > lastPower)) break;
      if (read.value === null) return none(read.end, at);
      coefficient = read.value;
      i = read.end;
      counted = true;
      fold = 0;
      if (kind === DIGIT) chinese = false;
    } else if (kind === SOME && part === 0) {
      const joined = classes[text.charCodeAt(i + 1)] === SCALE;
      if (!joined || tables.someNotAfter.has(text.charCodeAt(i - 1))) return none(i + 1, at);
      coefficient = ONE;
      counted = true;
      more = true;
      i++;
    } else if (part > 0 && chinese && lastPower < 4 && isPoint(text, i, tables)) {
      const read = readTail(text, i + 1, tables);
      if (read === null) break;
      coefficient = read.value;
      i = read.end;
    } else if (kind !== SCALE && (part === 0 || findScale(text, i, tables, chinese) < 0)) break;

    const scaleAt = findScale(text, i, tables, chinese);
    if (scaleAt < 0) {
      // 三万五: a lone last digit counts in the scale below.
      const lone = coefficient?.low?.exponent === 0;
      if (coefficient !== null && lone && chinese && part > 0 && lastPower > 1 && !isZeroBefore(text, i - 1, tables)) {
        coefficient = scaleBy(coefficient, lastPower - 1);
      }
      break;
    }
    if (scaleAt > i && trails[text.charCodeAt(i)] === MORE) more = true;
    const power = values[text.charCodeAt(scaleAt)]!;
    i = scaleAt + 1;
    if (power === 1) counted = true;
    else scaled = true;
    if (power < 4) {
      section = plus(section, scaleBy(coefficient ?? ONE, power));
    } else if (power === 4) {
      wan = plus(wan, scaleBy(orOne(plus(section, coefficient ?? ZERO)), 4));
    } else {
      yi = plus(yi, scaleBy(orOne(plus(wan, plus(section, coefficient ?? ZERO))), 8));
      wan = ZERO;
    }
    if (power >= 4) {
      fold = power === 8 && fold === 4 && coefficient === null ? 12 : power;
      section = ZERO;
    }
    coefficient = null;
    lastPower = power;
  }

  const sum = plus(yi, plus(wan, plus(section, coefficient ?? ZERO)));
  if (i === at || sum.low === null || sum.high === null) return none(i, at);
  // 500 余家: a space may stand before the sign of more, but not before "+".
  if (text.charCodeAt(i) === SPACE && trails[text.charCodeAt(i + 1)] === MORE && text[i + 1] !== "+" && !chinese) i++;
  const trail = trails[text.charCodeAt(i)] ?? 0;
  const trailing = !more && trail === MORE;
  const around = !trailing && trail === AROUND;
  return {
    start: at,
    end: trailing || around ? i + 1 : i,
    low: shift(sum.low, -fold),
    high: shift(sum.high, -fold),
    fold,
    bare: !counted,
    more: more || trailing,
    around,
    chinese,
    scaled,
  };
}

/** Where the scale of the number before `at` stands: at once, after 余/多/几, or after a space; -1 where there is none. */
function findScale(text: string, at: number, tables: Tables, chinese: boolean): number {
  const { classes, values, trails } = tables;
  let i = at;
  // 30个亿, but not 3个亿元项目.
  if (text[i] === "个" && text[i + 1] === "亿" && endsClause(text, i + 2)) return i + 1;
  if (classes[text.charCodeAt(i)] !== SCALE) {
    const next = text.charCodeAt(i);
    if (next === SPACE ? values[text.charCodeAt(i + 1)]! < 4 : !(trails[next]! > 0)) return -1;
    i++;
    if (classes[text.charCodeAt(i)] !== SCALE) return -1;
  }
  // 5千瓦, 20千米: the scale belongs to the unit.
  if (!chinese && values[text.charCodeAt(i)]! < 4) {
    const unit = matchAt(tables.units, text, i);
    if (unit && unit.end > i + 1) return -1;
  }
  return i;
}

interface Digits {
  readonly value: Decimal | null;
  readonly end: number;
  readonly size: number;
}

function readDigits(text: string, at: number, tables: Tables): Coefficient {
  const { value, end, size } = readArabic(text, at, tables);
  return { value: pairOf(value), end, size };
}

function digitsEnd(text: string, at: number): number {
  let i = at;
  for (let unit = text.charCodeAt(i); unit >= 48 && unit <= 57; unit = text.charCodeAt(i)) i++;
  return i;
}

/** Digits with thousands separators and one point. A second point (2021.3.5), a clock's colon or too many digits make it no amount. */
function readArabic(text: string, at: number, { values }: Tables): Digits {
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

function endsClause(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    Number.isNaN(unit) ||
    unit < 0x2e80 ||
    (unit >= 0x3000 && unit < 0x3040) ||
    unit >= 0xff00 ||
    "的以左".includes(text[at]!)
  );
}

function isZeroBefore(text: string, at: number, { classes, values }: Tables): boolean {
  return classes[text.charCodeAt(at - 1)] === NUMERAL && values[text.charCodeAt(at - 1)] === 0;
}

function orOne(pair: Pair): Pair {
  return pair.low?.integer === 0 ? ONE : pair;
}
