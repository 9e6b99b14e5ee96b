import { type Amount, readAmount } from "./amounts.ts";
import { type BoundToken, boundAfter, boundBefore, boundOverReference, isAboutShare } from "./bounds.ts";
import type { Decimal } from "./decimal.ts";
import { type Draft, FACTOR_ONE } from "./figure.ts";
import { readHope } from "./hopes.ts";
import { BARE, isClauseEnd, kindOf } from "./kinds.ts";
import { draftLapse, readHalfLapse } from "./lapses.ts";
import type { NumberToken } from "./number-token.ts";
import { currencyBefore } from "./prefixes.ts";
import type { RatioToken } from "./ratios.ts";
import type { Tables } from "./tables.ts";
import { isJoinedRatio } from "./unitless.ts";
import { isLetter, per, perLand, readPerBefore, type UnitToken } from "./units.ts";

/** A share in words, with the bounds round it. */
export function draftRatio(text: string, ratio: RatioToken, floor: number, tables: Tables): Draft {
  const before = within(boundBefore(text, ratio.start, ratio.word !== "番", tables), floor);
  const after = boundAfter(text, ratio.end, tables);
  const { low, high, more, word } = ratio;
  return {
    start: before?.at ?? ratio.start,
    end: after?.at ?? ratio.end,
    low,
    high,
    fold: 0,
    word,
    dimension: word === "番" ? "doublings" : "percent",
    base: word === "番" ? "doublings" : "percent",
    factor: FACTOR_ONE,
    bounds: [
      before?.kind,
      ratio.bound,
      after?.kind,
      isAboutShare(text, before?.at ?? ratio.start) ? "approx" : undefined,
      before ? undefined : boundOverReference(text, ratio.start),
    ],
    more,
    vague: false,
    number: { start: ratio.start, end: ratio.end },
    unit: null,
    rule: "figure.ratio",
  };
}

/** A draft, or none, and where to go on. */
export interface DraftReading {
  readonly draft: Draft | null;
  readonly next: number;
}

/** Reads the figure whose first number is `number`. No draft where the number is no amount; `next` is where to go on. */
export function draftAmount(text: string, number: NumberToken, floor: number, tables: Tables): DraftReading {
  const silent = { draft: null, next: number.end };
  const plus = text[number.end - 1] === "+";
  const beforeCode = text.charCodeAt(number.start - 1);
  // “3+6”, 1+N: a formula, not amounts; 同比+38% has a sign.
  const formula = text[number.start - 1] === "+" && !isGrowthSign(text, number.start, number.end);
  if (formula || (plus && isCodeAt(text, number.end))) return silent;

  const near = within(boundBefore(text, number.start, number.bare || text[number.end] === "成", tables), floor);
  // 容积率1.5-2.0: a range without a unit, after a noun that needs none.
  const read = readAmount(text, number, near?.at ?? number.start, tables, isJoinedRatio(text, number, tables));
  // 百亿项目 has no 项 in it.
  const plain = number.bare && number.fold >= 8 && !read.range && read.unit?.whole;
  const amount = plain ? { ...read, unit: null, end: number.end } : read;
  // 三年半 is an amount; 三年 and 2024年 are left to dates.
  if (amount.unit?.silent && amount.end === amount.unit.end) {
    const timed = amount.unit.lapse !== undefined || text[number.end] === "个";
    const draft = timed ? readLapse(text, amount, near, tables) : null;
    return { draft, next: draft?.end ?? (amount.range ? amount.numberEnd : number.end) };
  }
  if (isLetter(beforeCode) && !/[A-Za-z]{3}$/.test(text.slice(Math.max(0, number.start - 3), number.start))) {
    return silent;
  }
  // "2.3家企业" at the start of a line is item 2 of a list.
  if (amount.unit?.whole && amount.fold === 0 && number.low.exponent < 0 && isLineStart(text, number.start)) {
    return { draft: null, next: text.indexOf(".", number.start) + 1 };
  }

  const currency = currencyBefore(text, number.start);
  const bound =
    currency && currency.start >= floor ? within(boundBefore(text, currency.start, false, tables), floor) : near;
  const signed = isNegative(text, number.start, amount.unit);
  let start =
    bound?.at ?? (currency?.sign && currency.start >= floor ? currency.start : number.start - (signed ? 1 : 0));
  const level =
    text[amount.end] === "级" &&
    text[amount.end + 1] !== "别" &&
    (number.bare || amount.fold >= 4 || amount.unit !== null);
  let end = level ? amount.end + 1 : amount.end;
  const after = boundAfter(text, end, tables) ?? priceFrom(text, end, amount);
  if (after && !(text[after.at - 1] === "+" && isCodeAt(text, after.at))) end = after.at;

  let unit = amount.unit;
  if (unit && !unit.base.includes("/")) {
    const perUnit = readPerBefore(text, start, tables);
    if (!perUnit && unit.dimension === "money") unit = perLand(text, start, unit, tables);
    else if (perUnit && perUnit.start >= floor && unit.dimension !== "percent" && unit.dimension !== "points") {
      unit = per(unit, perUnit.entry, perUnit.power, unit.end);
      start = perUnit.start;
    }
  }
  const bounded = bound !== null || after !== null || amount.more || amount.around;
  const hope = after?.kind === "min" ? readHope(text, end, amount, tables) : null;
  const kind =
    kindOf(text, amount, unit, bounded, level, currency !== null, start, end, tables) ??
    (hope && bounded ? BARE : null);
  if (!kind) return silent;
  if (hope) end = hope.end;
  const relative = unit?.dimension === "percent" || unit?.dimension === "times";
  const against = relative && !bound && !after ? boundOverReference(text, start) : undefined;
  const about = !bound && unit?.dimension === "percent" && isAboutShare(text, start);
  return {
    draft: {
      start,
      end,
      low: signed ? negative(amount.low) : amount.low,
      high: hope?.high ?? (signed ? negative(amount.high) : amount.high),
      fold: amount.fold,
      word: kind.word,
      dimension: kind.dimension,
      base: kind.base,
      factor: unit?.factor ?? FACTOR_ONE,
      bounds: hope ? [] : [bound?.kind, after?.kind, amount.around || about ? "approx" : undefined, against],
      more: !hope && (amount.more || level || kind.vague) && !isUpper(bound) && !isUpper(after),
      vague: kind.vague,
      number: { start: number.start, end: amount.numberEnd },
      unit: unit && { start: unit.start, end: unit.end },
      rule: kind.vague ? "figure.magnitude" : amount.range || hope ? "figure.range" : kind.rule,
    },
    next: end,
  };
}

/** A length of time, where nothing makes it a date. */
function readLapse(text: string, amount: Amount, near: BoundToken | null, tables: Tables): Draft | null {
  const half = readHalfLapse(text, amount.first, tables);
  const unit = half?.unit ?? amount.unit;
  if (unit === null) return null;
  const { number: first } = half ?? { number: amount.first };
  const whole = half ? { ...amount, first, low: first.low, high: first.high, end: half.unit.end } : amount;
  return draftLapse(text, whole, unit, near, tables);
}

/** A digit or letter, as formulas and codes go on with. */
function isCodeAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 48 && unit <= 57) || isLetter(unit);
}

/** 租金1.8元/㎡/天起, 每套30万元起: the least that is asked. Only money, and only where no word goes on (起步, 起拍). */
function priceFrom(text: string, end: number, { unit, fold }: Amount): BoundToken | null {
  const money = unit ? unit.dimension.startsWith("money") : fold === 4;
  const priced = money && text[end] === "起" && isClauseEnd(text, end + 1);
  return priced ? { kind: "min", at: end + 1 } : null;
}

function within(bound: BoundToken | null, floor: number): BoundToken | null {
  return bound && bound.at >= floor ? bound : null;
}

function isUpper(bound: BoundToken | null): boolean {
  return bound?.kind === "max" || bound?.kind === "below";
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || "\n\t".includes(text[at - 1] ?? "\n");
}

/** +38% straight after a word: a sign of growth. */
function isGrowthSign(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 2);
  return before > 0x4e00 && before < 0xa000 && (text[end] === "%" || text.startsWith("个百分点", end));
}

/** -2.7% after a word is a fall; after a figure the sign joins a range. */
function isNegative(text: string, at: number, unit: UnitToken | null): boolean {
  const sign = text[at - 1];
  if ((sign !== "-" && sign !== "−") || !(unit?.dimension === "percent" || unit?.dimension === "points")) return false;
  const before = text.charCodeAt(at - 2);
  return Number.isNaN(before) || before > 0x2e80 || before === 32 || before === 40;
}

function negative(value: Decimal): Decimal {
  return { integer: -value.integer, exponent: value.exponent };
}
