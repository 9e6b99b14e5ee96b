import { matchAt } from "../words.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { type Decimal, parseDecimal, toNumber } from "./decimal.ts";
import type { NumberToken } from "./number-token.ts";
import { readNumber } from "./numbers.ts";
import { type BoundKind, DIGIT, NUMERAL, type Tables } from "./tables.ts";

/** A share or growth written in words: 一半, 三分之一, 百分之十二点五, 八成五, 翻两番. */
export interface RatioToken {
  readonly start: number;
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly word: "%" | "番";
  readonly more: boolean;
  /** A bound inside the words: 翻了近一番. */
  readonly bound?: BoundKind | undefined;
}

const INSIDE = /^(?:将近|接近|近|超过|超|逾|约)/;
const BOUNDS: Readonly<Record<string, BoundKind>> = {
  将近: "below",
  接近: "below",
  近: "below",
  超过: "min",
  超: "min",
  逾: "min",
  约: "approx",
};
const PER_POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4 };

/** 百分之X, 千分之X, 万分之X: `at` is the scale. Per ten thousand is given in percent. */
export function readPerHundred(text: string, at: number, tables: Tables): RatioToken | null {
  const power = PER_POWERS[text[at] ?? ""];
  if (power === undefined) return null;
  if (text.startsWith("百分百", at)) return { start: at, end: at + 3, ...both(100), word: "%", more: false };
  if (!text.startsWith("分之", at + 1)) return null;
  const from = at + 3;
  const kind = tables.classes[text.charCodeAt(from)] ?? 0;
  if (kind === 0) return null;
  const number = readNumber(text, from, tables);
  if (number.low === null) return null;
  const joined = matchAt(tables.joins, text, number.end);
  // 百分之三到百分之五
  const next = joined && text.startsWith(text.slice(at, at + 3), joined.end) ? joined.end + 3 : (joined?.end ?? 0);
  const second = joined && (tables.classes[text.charCodeAt(next)] ?? 0) > 0 ? readNumber(text, next, tables) : null;
  const upper =
    second && second.low !== null && toNumber(second.low) > toNumber(number.low) && second.fold === 0 ? second : number;
  const scale = (value: Decimal) => ({
    integer: value.integer,
    exponent: value.exponent + number.fold + 2 - power,
  });
  return {
    start: at,
    end: upper.end,
    low: scale(number.low),
    high: scale(upper.high),
    word: "%",
    more: number.more,
  };
}

/** N分之M after a number (三分之二): percent, to two decimals. */
export function readFraction(text: string, number: NumberToken, tables: Tables): RatioToken | null {
  if (!text.startsWith("分之", number.end) || number.fold > 0) return null;
  const kind = tables.classes[text.charCodeAt(number.end + 2)] ?? 0;
  if (kind !== DIGIT && kind !== NUMERAL) return null;
  const top = readNumber(text, number.end + 2, tables);
  if (top.low === null || top.fold > 0) return null;
  const [below, above] = [toNumber(number.low), toNumber(top.low)];
  if (!(above > 0 && above < below && below <= 1000)) return null;
  const share = { start: number.start, ...both(rounded((above * 100) / below)), word: "%" } as const;
  // 三分之一强, 四分之一弱: a little more, a little less.
  const close = isShareEnd(text, top.end + 1) ? text[top.end] : "";
  if (close === "弱") return { ...share, end: top.end + 1, more: false, bound: "below" };
  return close === "强" ? { ...share, end: top.end + 1, more: true } : { ...share, end: top.end, more: top.more };
}

/** 1/3 with small numbers, where something says that it is a share: a bound before, or 占 or 的 or 达. */
export function readSlashFraction(text: string, number: NumberToken, tables: Tables): RatioToken | null {
  if (text[number.end] !== "/") return null;
  const found = /^\/(\d{1,2})(?![\d/.])/.exec(text.slice(number.end, number.end + 4));
  const above = toNumber(number.low);
  const below = Number(found?.[1]);
  if (!found || !(above > 0 && above < below && below <= 10)) return null;
  const shared =
    /(?:[占的达到为][^，。；\d]{0,6}|[正恰刚]好|[低减降少短省压缩削高多增加出剩掉][少低约小减了出]?)$/.test(
      text.slice(Math.max(0, number.start - 7), number.start),
    );
  const end = number.end + found[0].length;
  const bounded = boundBefore(text, number.start, false, tables) ?? boundAfter(text, end, tables);
  if (!shared && bounded === null) return null;
  return { start: number.start, end, ...both(rounded((above * 100) / below)), word: "%", more: false };
}

/** 半: 一半, 半数, 过半; `at` is 半. The span starts at 一 where it stands before. */
export function readHalf(text: string, at: number): RatioToken | null {
  const half = both(50);
  const before = text[at - 1] ?? "";
  if (text[at + 1] === "数" && before !== "多" && before !== "大")
    return { start: at, end: at + 2, ...half, word: "%", more: false };
  const next = text[at + 1] ?? "";
  if (before === "一" && !"一".includes(text[at - 2] ?? " ")) {
    return { start: at - 1, end: at + 1, ...half, word: "%", more: false };
  }
  // 近半, 过半, 超半: only where a bound makes it a share and no noun follows it (过半年, 近半个月).
  if ("近过超逾".includes(before) && !/[年个天月日小径导]/.test(next))
    return { start: at, end: at + 1, ...half, word: "%", more: false };
  return null;
}

/** 翻番, 翻一番, 翻了两番, 翻两倍还多; `at` is 翻. */
export function readDoubling(text: string, at: number, tables: Tables): RatioToken | null {
  let i = at + 1;
  if (text[i] === "了") i++;
  if (text[i] === "番") return { start: at, end: i + 1, ...both(1), word: "番", more: false };
  // 翻了近一番: the bound stands inside.
  const inside = INSIDE.exec(text.slice(i, i + 2));
  const bound = inside ? BOUNDS[inside[0]] : undefined;
  i += inside?.[0].length ?? 0;
  const kind = tables.classes[text.charCodeAt(i)] ?? 0;
  if (kind !== DIGIT && kind !== NUMERAL) return null;
  const number = readNumber(text, i, tables);
  if (number.low === null || number.fold > 0) return null;
  const { low, high, more } = number;
  const end = number.end + 1;
  // 翻了一番多, 翻了一倍还多
  const trail = text[end] === "多" && isShareEnd(text, end + 1) ? 1 : text.startsWith("还多", end) ? 2 : 0;
  const closing = { start: at, end: end + trail, more: more || trail > 0, bound };
  const percent = (value: Decimal) => ({ integer: value.integer, exponent: value.exponent + 2 });
  if (text[number.end] === "番") {
    // More than doubled is a growth of more than a hundred percent; 番 counts whole doublings.
    const once = trail > 0 && toNumber(low) === 1 && toNumber(high) === 1;
    return once
      ? { ...closing, low: percent(low), high: percent(high), word: "%" }
      : { ...closing, low, high, word: "番" };
  }
  if (text[number.end] !== "倍") return null;
  // 翻了一倍 is a growth of a hundred percent.
  return { ...closing, low: percent(low), high: percent(high), word: "%" };
}

/** 半个平方公里, 半公里, 半个百分点: half of a measure, as a number of its own; null where 半 is anything else. */
export function readHalfOf(text: string, at: number, tables: Tables): NumberToken | null {
  if (/[一大小多过对各近超后前]/.test(text[at - 1] ?? " ")) return null;
  const end =
    text[at + 1] === "个" && !matchAt(tables.units, text, at + 1)?.value.word.startsWith("个百分") ? at + 2 : at + 1;
  const unit = matchAt(tables.units, text, end)?.value.unit;
  if (!unit || unit.whole || unit.silent || !/^(?:area|length|points|volume|mass)$/.test(unit.dimension)) return null;
  if (unit.arabic && end === at + 1) return null;
  const value = { integer: 5, exponent: -1 };
  return {
    start: at,
    end,
    low: value,
    high: value,
    fold: 0,
    bare: false,
    more: false,
    around: false,
    chinese: true,
    scaled: true,
  };
}

/** True where a share in words ends at `at`: no word goes on there (三分之一强, not 三分之一强企). */
export function isShareEnd(text: string, at: number): boolean {
  return !/[一-鿿]/.test(text[at] ?? " ") || "的来自由为是在和与及都均已位".includes(text[at]!);
}

/** True where 半 after a unit is half of it: 三倍半, not 两家半导体企业. */
export function isHalfMore(text: string, at: number, tables: Tables): boolean {
  return text[at] === "半" && !matchAt(tables.halfUnless, text, at + 1);
}

function both(value: number): { low: Decimal; high: Decimal } {
  const decimal = parseDecimal(String(value)) ?? { integer: 0, exponent: 0 };
  return { low: decimal, high: decimal };
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
