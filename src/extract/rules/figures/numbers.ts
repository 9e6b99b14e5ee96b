import { matchAt } from "../words.ts";
import { type Decimal, ONE, type Pair, pairOf, parseDecimal, plus, scaleBy, ZERO } from "./decimal.ts";
import { DIGIT, NUMERAL, SCALE, SOME, type Tables } from "./tables.ts";

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
const [SPACE, COMMA, POINT] = [32, 44, 46];

/** Reads the number that starts at `at`: a digit, a numeral, a scale or 数/几. Linear: what it steps over is not read again. */
export function readNumber(text: string, at: number, tables: Tables): NumberReading {
  const { classes, values, more: mores } = tables;
  const classAt = (i: number) => classes[text.charCodeAt(i)] ?? 0;
  const none = (end: number) => ({ end: Math.max(end, at + 1), low: null });
  let [yi, wan, section]: [Pair, Pair, Pair] = [ZERO, ZERO, ZERO];
  let coefficient: Pair | null = null;
  let [i, fold, lastPower] = [at, 0, 99];
  let [counted, chinese, scaled, more] = [false, true, false, false];

  for (let part = 0; part < MAX_PARTS; part++) {
    const kind = classAt(i);
    if (kind === DIGIT || kind === NUMERAL) {
      const read = kind === DIGIT ? readArabic(text, i, tables) : readNumerals(text, i, tables, part > 0);
      // 5万2021年, 三万二〇二一: what follows a scale is smaller than it, else it is another number.
      if (part > 0 && (read.value === null || read.size > lastPower)) break;
      if (read.value === null) return none(read.end);
      [coefficient, i, counted, fold] = [read.value, read.end, true, 0];
      if (kind === DIGIT) chinese = false;
    } else if (kind === SOME && part === 0) {
      if (classAt(i + 1) !== SCALE || tables.someNotAfter.has(text.charCodeAt(i - 1))) return none(i + 1);
      [coefficient, counted, more] = [ONE, true, true];
      i++;
    } else if (kind !== SCALE) break;

    const scaleAt = findScale(text, i, tables, chinese);
    if (scaleAt < 0) {
      // 三万五: a lone last digit counts in the scale below.
      if (coefficient !== null && chinese && part > 0 && lastPower > 1 && !isZeroBefore(text, i - 1, tables)) {
        coefficient = scaleBy(coefficient, lastPower - 1);
      }
      break;
    }
    if (scaleAt > i && mores.has(text.charCodeAt(i))) more = true;
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
  if (i === at || sum.low === null || sum.high === null) return none(i);
  // 500 余家: a space may stand before the sign of more, but not before "+".
  if (text.charCodeAt(i) === SPACE && mores.has(text.charCodeAt(i + 1)) && text[i + 1] !== "+" && !chinese) i++;
  const after = text.charCodeAt(i);
  const trailing = !more && mores.has(after);
  const around = !trailing && tables.around.has(after);
  return {
    start: at,
    end: trailing || around ? i + 1 : i,
    ...scaleBy({ low: sum.low, high: sum.high }, -fold),
    fold,
    bare: !counted,
    more: more || trailing,
    around,
    chinese,
    scaled,
  } as NumberToken;
}

/** Where the scale of the number before `at` stands: at once, after 余/多/几, or after a space; -1 where there is none. */
function findScale(text: string, at: number, tables: Tables, chinese: boolean): number {
  const { classes, values, more, around } = tables;
  let i = at;
  if (classes[text.charCodeAt(i)] !== SCALE) {
    const next = text.charCodeAt(i);
    if (next === SPACE ? values[text.charCodeAt(i + 1)]! < 4 : !more.has(next) && !around.has(next)) return -1;
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

interface Coefficient {
  /** Null where the digits are no amount: a code, a version, a year in characters. */
  readonly value: Pair | null;
  readonly end: number;
  /** Digits before the point. */
  readonly size: number;
}

/** Digits with thousands separators and one point. A second point (2021.3.5), a colon or too many digits make it no amount. */
function readArabic(text: string, at: number, { classes }: Tables): Coefficient {
  const isDigit = (i: number) => classes[text.charCodeAt(i)] === DIGIT;
  const run = (from: number) => {
    let i = from;
    while (isDigit(i)) i++;
    return i;
  };
  let end = run(at);
  let digits = text.slice(at, end);
  if (end - at <= 3 && digits[0] !== "0") {
    // 1,650 and 2 300: groups of exactly three, all parted by the same mark.
    const mark = text.charCodeAt(end);
    while ((mark === COMMA || mark === SPACE) && text.charCodeAt(end) === mark && run(end + 1) === end + 4) {
      digits += text.slice(end + 1, end + 4);
      end += 4;
    }
  }
  const size = digits.length;
  let points = 0;
  while (text.charCodeAt(end) === POINT && isDigit(end + 1)) {
    const stop = run(end + 1);
    digits += text.slice(end, stop);
    end = stop;
    points++;
  }
  const code = points > 1 || (text.charCodeAt(end) === 58 && isDigit(end + 1));
  return { value: code ? null : pairOf(parseDecimal(digits)), end, size };
}

/** Digits in characters: one (三), a decimal (三点五), or two that run on (三四). Longer rows are years and codes. */
function readNumerals(text: string, at: number, tables: Tables, inside: boolean): Coefficient {
  const { classes, values, points } = tables;
  const run = (from: number) => {
    let i = from;
    while (classes[text.charCodeAt(i)] === NUMERAL) i++;
    return i;
  };
  const value = (i: number) => values[text.charCodeAt(i)]!;
  // 一千零五: a zero inside a number only holds a place.
  const start = inside && value(at) === 0 && run(at) - at === 2 ? at + 1 : at;
  const end = run(start);
  const size = 1;
  if (points.has(text.charCodeAt(end)) && end - start === 1) {
    const stop = Math.min(run(end + 1), end + 9);
    let digits = `${value(start)}.`;
    for (let i = end + 1; i < stop; i++) digits += value(i);
    if (stop > end + 1) return { value: pairOf(parseDecimal(digits)), end: stop, size };
  }
  const [first, second] = [value(start), value(start + 1)];
  if (end - start === 1) return { value: pairOf({ integer: first, exponent: 0 }), end, size };
  const runsOn = end - start === 2 && first > 0 && (second === first + 1 || (first === 3 && second === 5));
  if (!runsOn) return { value: null, end, size };
  return { value: { low: { integer: first, exponent: 0 }, high: { integer: second, exponent: 0 } }, end, size };
}

function isZeroBefore(text: string, at: number, { classes, values }: Tables): boolean {
  return classes[text.charCodeAt(at - 1)] === NUMERAL && values[text.charCodeAt(at - 1)] === 0;
}

function orOne(pair: Pair): Pair {
  return pair.low?.integer === 0 ? ONE : pair;
}
