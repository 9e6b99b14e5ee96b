import { matchAt, matchBefore, skipSpaces, type WordTree } from "../words.ts";
import type { Amount } from "./amounts.ts";
import { toNumber } from "./decimal.ts";
import { currencyBefore } from "./prefixes.ts";
import type { Tables } from "./tables.ts";
import { isRatio } from "./unitless.ts";
import { isLetter, type UnitToken } from "./units.ts";

/** How far left a word may stand that makes a bare 亿 money: 营收超4000亿. */
const MONEY_REACH = 14;
/** And one that makes it a count: 用户3亿. */
const COUNT_REACH = 6;

/** What a draft measures, and whether it is only an order of magnitude. */
export interface Kind {
  readonly word: string;
  readonly dimension: string;
  readonly base: string;
  readonly vague: boolean;
  readonly rule: string;
}

/** 一倍, 一成, 一美元 are amounts; 一个 and 一亩 are articles. */
const NEVER_ARTICLES: ReadonlySet<string> = new Set(["times", "percent", "points", "money"]);

/** Money whose unit is 元, written or not. */
function money(word: string, vague: boolean): Kind {
  return { word, dimension: "money", base: "CNY", vague, rule: "figure.bare" };
}

/** An amount with its unit beside it. */
function measured({ word, dimension, base }: UnitToken, vague: boolean): Kind {
  return { word, dimension, base, vague, rule: dimension.includes("/") ? "figure.rate" : "figure.amount" };
}

/** A number whose unit is not written beside it. */
export const BARE: Kind = { word: "", dimension: "count", base: "count", vague: false, rule: "figure.bare" };

/** What the amount measures, or null where it is no figure. */
export function kindOf(
  text: string,
  amount: Amount,
  unit: UnitToken | null,
  bounded: boolean,
  level: boolean,
  currency: boolean,
  start: number,
  end: number,
  tables: Tables,
): Kind | null {
  const { first, fold, range } = amount;
  if (unit) {
    const { word, dimension } = unit;
    // 百亿元, 百万平方米; 亿元 by itself is only a unit.
    const big = (fold >= 8 && toNumber(first.low) >= 10) || (fold === 4 && toNumber(first.low) >= 100);
    if (first.bare && !range) {
      const vague = level || (big && dimension === "money");
      const reached = isReached(text, first.start) && toNumber(first.low) >= 10;
      return bounded || level || reached || (big && !unit.whole) ? measured(unit, vague) : null;
    }
    // 一个, 一亩地: an article or a figure of speech more often than an amount.
    const counted = !NEVER_ARTICLES.has(dimension);
    // 科创二十条, “20条”: the name of a policy, not a count of it.
    if (word === "条" && fold === 0 && !bounded && isClauseEnd(text, end) && !isCountedBefore(text, start, tables))
      return null;
    const article = first.chinese && counted && fold === 0 && toNumber(amount.high) === 1;
    return article && !bounded ? null : measured(unit, level);
  }
  if (currency) {
    const prefix = currencyBefore(text, first.start);
    return prefix && { word: prefix.word, dimension: "money", base: prefix.base, vague: false, rule: "figure.amount" };
  }
  if (fold >= 8) {
    const noun = matchAt(tables.magnitudeNouns, text, end) !== null;
    if (first.bare && !range && hasWord(text, start, COUNT_REACH, tables.countWords)) return bounded ? BARE : null;
    if (first.bare && !range) {
      return bounded || level || noun || isReached(text, first.start) ? money("元", true) : null;
    }
    if (level) return money("元", true);
    if (hasWord(text, start, COUNT_REACH, tables.countWords)) return BARE;
    return noun || isClauseEnd(text, end) || hasWord(text, start, MONEY_REACH, tables.moneyWords)
      ? money("", false)
      : BARE;
  }
  if (fold === 4) {
    if (first.bare && !(bounded && isClauseEnd(text, end))) return null;
    const isMoney = hasWord(text, start, MONEY_REACH, tables.moneyWords) && isClauseEnd(text, end);
    return isMoney ? money("", false) : BARE;
  }
  if (text[first.end - 1] === "+" && !first.chinese && text.charCodeAt(end) > 0x2e80) return BARE;
  return isRatio(text, amount, start, end, bounded, tables) ? { ...BARE, dimension: "ratio", base: "ratio" } : null;
}

/** 生产线19条, 出台20条: a thing counted in 条, or a verb, stands before the number. */
function isCountedBefore(text: string, at: number, tables: Tables): boolean {
  const gap = text[at - 1] === " " ? at - 1 : at;
  return gap === 0 || matchBefore(tables.beforeClassifier, text, gap) !== null;
}

/** 达百亿元, 到千亿级: reached, so the magnitude is meant as an amount. */
function isReached(text: string, at: number): boolean {
  return "达到过破至".includes(text[at - 1] ?? " ");
}

export function isClauseEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(skipSpaces(text, at));
  return (
    Number.isNaN(unit) ||
    (unit < 0x2e80 && !isLetter(unit)) ||
    (unit >= 0x3000 && unit < 0x3040) ||
    unit >= 0xff00 ||
    "的和与及、到至".includes(text[at] ?? " ")
  );
}

function hasWord(text: string, at: number, reach: number, words: WordTree<true>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    if ("，。；！？\n".includes(text[i]!)) return false;
    if (matchAt(words, text, i)) return true;
  }
  return false;
}
