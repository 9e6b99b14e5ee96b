import { matchAt } from "../words.ts";
import { readDigits, SPACE } from "./arabic.ts";
import { ONE, type Pair, plus, scaleBy, shift, ZERO } from "./decimal.ts";
import { type NumberReading, none } from "./number-token.ts";
import { isPoint, readNumerals, readTail } from "./numerals.ts";
import { AROUND, DIGIT, MORE, NUMERAL, SCALE, SOME, type Tables } from "./tables.ts";

/** Parts of one number (1亿2千3百万 has four); more than this is no amount. */
const MAX_PARTS = 12;
const CLASSIFIER = "个".charCodeAt(0);

/** Sums the parts of a number: 1亿2千3百万, 一千二百余, 三四万. */
export function readParts(text: string, at: number, tables: Tables): NumberReading {
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
  let around = false;

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

    // 百万|千瓦: behind a scale the next one belongs to the unit.
    const scaleAt = findScale(text, i, tables, chinese && (part === 0 || coefficient !== null));
    if (scaleAt < 0) {
      // 三万五: a lone last digit counts in the scale below.
      const lone = coefficient?.low?.exponent === 0;
      if (coefficient !== null && lone && chinese && part > 0 && lastPower > 1 && !isZeroBefore(text, i - 1, tables)) {
        coefficient = scaleBy(coefficient, lastPower - 1);
      }
      break;
    }
    // 余 stands before the scale, behind 个 too (3个多亿).
    const trail = scaleAt > i ? trails[text.charCodeAt(scaleAt - 1)]! || trails[text.charCodeAt(i)]! : 0;
    if (trail === MORE) more = true;
    else if (trail !== 0) around = true;
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
  const close = !trailing && trail === AROUND;
  return {
    start: at,
    end: trailing || close ? i + 1 : i,
    low: shift(sum.low, -fold),
    high: shift(sum.high, -fold),
    fold,
    bare: !counted,
    more: more || trailing,
    around: around || close,
    chinese,
    scaled,
  };
}

/** Where the scale of the number before `at` stands: at once, after 余/多/几, or after a space; -1 where there is none. */
function findScale(text: string, at: number, tables: Tables, chinese: boolean): number {
  const { classes, values, trails } = tables;
  let i = at;
  // 30个亿, but not 3个亿元项目.
  const after = countedScale(text, i, tables);
  if (after > 0) return after;
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

/** 30个|亿, 3个多|亿, 二十多个|亿, but not 3个亿元项目; 0 where there is none. */
function countedScale(text: string, at: number, { trails }: Tables): number {
  let i = trails[text.charCodeAt(at)]! > 0 ? at + 1 : at;
  if (text.charCodeAt(i) !== CLASSIFIER) return 0;
  i++;
  if (i === at + 1 && trails[text.charCodeAt(i)]! > 0) i++;
  return text[i] === "亿" && endsClause(text, i + 1) ? i : 0;
}

function endsClause(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    Number.isNaN(unit) ||
    unit < 0x2e80 ||
    (unit >= 0x3000 && unit < 0x3040) ||
    unit >= 0xff00 ||
    "的以左右就也才都还吧了".includes(text[at]!)
  );
}

function isZeroBefore(text: string, at: number, { classes, values }: Tables): boolean {
  return classes[text.charCodeAt(at - 1)] === NUMERAL && values[text.charCodeAt(at - 1)] === 0;
}

function orOne(pair: Pair): Pair {
  return pair.low?.integer === 0 ? ONE : pair;
}
