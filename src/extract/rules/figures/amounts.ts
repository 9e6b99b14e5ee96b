import { matchAt, matchBefore, skipSpaces } from "../words.ts";
import { type Decimal, shift, toNumber } from "./decimal.ts";
import type { NumberToken } from "./number-token.ts";
import { readNumber } from "./numbers.ts";
import { isHalfMore } from "./ratios.ts";
import { MORE, type Tables } from "./tables.ts";
import { readUnit, type UnitToken } from "./units.ts";

/** A number or range with its unit, before bounds. */
export interface Amount {
  readonly first: NumberToken;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly fold: number;
  readonly unit: UnitToken | null;
  readonly numberEnd: number;
  readonly end: number;
  readonly more: boolean;
  readonly around: boolean;
  readonly range: boolean;
}

/** Reads the amount whose first number is `first`: 600个, 30-50亿元, 三倍半, 1万至5万元. a change (由 … 到 …), told by what stands before `start`, bars a range with two units; in a `cell` a range needs no unit. */
export function readAmount(
  text: string,
  first: NumberToken,
  start: number | null,
  tables: Tables,
  cell = false,
): Amount {
  const unit = readUnit(text, first.end, first, tables);
  const single = withHalf(text, first, unit, tables);
  const joined = matchAt(tables.joins, text, skipSpaces(text, single.end));
  if (!joined || first.around) return single;
  const at = skipSpaces(text, joined.end);
  if ((tables.classes[text.charCodeAt(at)] ?? 0) === 0) return single;
  const second = readNumber(text, at, tables);
  if (second.low === null) return single;
  const last = readUnit(text, second.end, second, tables);
  if (unit ? unit.word !== last?.word : last === null && second.fold === 0 && !cell) return single;

  // 由30家到50家 is a change; 从50万元到200万元不等 is a range.
  if (
    unit !== null &&
    start !== null &&
    isChange(text, start, tables) &&
    !text.startsWith("不等", last?.end ?? second.end)
  )
    return single;
  const low = lowOf(first, second);
  const high = second.high;
  if (!(toNumber(low) < toNumber(high))) return single;
  const { fold, more } = second;
  const end = last?.end ?? second.end;
  return { first, low, high, fold, unit: last, numberEnd: second.end, end, more, around: false, range: true };
}

/** The lower end in the upper end's scale. 30-50亿 shares the scale, 5000万-1亿 has its own, 八到九百亿 and 3-5千 share 百 and 千 too. */
function lowOf(first: NumberToken, second: NumberToken): Decimal {
  const unscaled = !first.scaled && first.fold === 0 && first.low.exponent === 0;
  if (unscaled && second.low.exponent > 0 && first.low.integer < second.low.integer && second.low.integer < 10) {
    return shift(first.low, second.low.exponent);
  }
  const shares = first.fold === 0 && second.fold > 0 && toNumber(first.low) < toNumber(second.high);
  return shares ? first.low : shift(first.low, first.fold - second.fold);
}

function withHalf(text: string, first: NumberToken, unit: UnitToken | null, tables: Tables): Amount {
  const { low, high } = first;
  const end = unit ? pastOther(text, unit) : first.end;
  if (unit?.half) {
    const tenths = unit.word === "成" ? tenthsAfter(text, end, tables) : null;
    if (tenths) return amountOf(first, plusTenth(low, tenths.value), plusTenth(high, tenths.value), unit, tenths.end);
    if (first.fold === 0 && isHalfMore(text, end, tables)) {
      return amountOf(first, plusTenth(low, 5), plusTenth(high, 5), unit, end + 1);
    }
  }
  // 增长一倍多, 3亿元多: the sign of more after the unit, where no noun follows it (30家多元化企业).
  const trails = unit !== null && !first.more && tables.trails[text.charCodeAt(end)] === MORE && text[end] !== "+";
  const share = unit?.word === "成" || unit?.word === "倍";
  if (trails && (isWordEnd(text, end + 1) || (share && !"元样种边式层次".includes(text[end + 1]!))))
    return { ...amountOf(first, low, high, unit, end + 1), more: true };
  // 三成强: a little more.
  const strong = unit?.word === "成" && text[end] === "强" && isWordEnd(text, end + 1);
  if (strong) return { ...amountOf(first, low, high, unit, end + 1), more: true };
  return amountOf(first, low, high, unit, end);
}

/** 30个（支）, 4000万件(套), 320人（次）: the other word for what is counted is part of the unit. */
function pastOther(text: string, unit: UnitToken): number {
  if (!unit.whole || !"（(".includes(text[unit.end] ?? " ")) return unit.end;
  return (
    unit.end +
    (/^[（(][个件套支家只台间次所座条项名人张株头尾羽艘辆户棵块份门根处栋幢宗批][）)]/.test(
      text.slice(unit.end, unit.end + 3),
    )
      ? 3
      : 0)
  );
}

function isWordEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    Number.isNaN(unit) || unit < 0x2e80 || (unit >= 0x3000 && unit < 0x3040) || unit >= 0xff00 || text[at] === "的"
  );
}

function amountOf(first: NumberToken, low: Decimal, high: Decimal, unit: UnitToken | null, end: number): Amount {
  return {
    first,
    low,
    high,
    fold: first.fold,
    unit,
    numberEnd: first.end,
    end,
    more: first.more,
    around: first.around,
    range: low !== high && toNumber(low) < toNumber(high),
  };
}

/** 八成五: the digit after 成 counts tenths of it. */
function tenthsAfter(text: string, at: number, tables: Tables): { value: number; end: number } | null {
  const unit = text.charCodeAt(at);
  const value = tables.values[unit]!;
  if (tables.classes[unit] !== 2 || value === 0 || (tables.classes[text.charCodeAt(at + 1)] ?? 0) !== 0) return null;
  const after = matchAt(tables.units, text, at + 1);
  return after ? null : { value, end: at + 1 };
}

function plusTenth(value: Decimal, tenths: number): Decimal {
  return value.exponent === 0 ? { integer: value.integer * 10 + tenths, exponent: -1 } : value;
}

/** True where the number before `at` starts a change from one value to another: 由30家增加到50家. */
function isChange(text: string, at: number, tables: Tables): boolean {
  return matchBefore(tables.from, text, at) !== null;
}
