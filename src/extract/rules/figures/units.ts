import { matchAt, matchBefore, skipSpaces } from "../words.ts";
import { divide, type Factor, toNumber } from "./decimal.ts";
import type { NumberToken } from "./number-token.ts";
import type { Tables, UnitEntry } from "./tables.ts";

/** A unit as it stands in the text, compound ones put together: 亿元/平方公里. */
export interface UnitToken {
  readonly start: number;
  readonly end: number;
  /** As written but without spaces; 每 as a slash. */
  readonly word: string;
  readonly dimension: string;
  readonly base: string;
  readonly factor: Factor;
  readonly whole: boolean;
  readonly silent: boolean;
  readonly half: boolean;
  /** A length of time, and whether it needs a bound to be a figure. */
  readonly lapse: "any" | "bounded" | undefined;
}

const SLASH = 47;
const PER = "每".charCodeAt(0);
const DOT = "·".charCodeAt(0);
/** 元/平方米·天 has two; more is no unit. */
const MAX_BOTTOMS = 2;

/** Reads the unit after a number, or null. Silent units come back too: they keep a shorter unit from being read. */
export function readUnit(text: string, at: number, number: NumberToken, tables: Tables): UnitToken | null {
  const start = skipSpaces(text, at);
  const found = matchAt(tables.units, text, start);
  if (!found || !allows(found.value, text, found.end, number)) return null;
  return withBottoms(text, tokenOf(found.value, start, found.end), tables);
}

/** A unit by itself, from a table's header or caption: 亿元/平方公里, 万亩. Null where it is none. */
export function readUnitWord(text: string, tables: Tables): { token: UnitToken; fold: number } | null {
  const scale = /^[百千]?(万亿|万|亿)?/.exec(text);
  const word = scale?.[1] ?? "";
  const from =
    tables.units.on(text.charCodeAt(0)) && matchAt(tables.units, text, 0)?.end === text.length ? 0 : word.length;
  const found = matchAt(tables.units, text, from);
  if (!found) return null;
  const token = withBottoms(text, tokenOf(found.value, from, found.end), tables);
  return { token, fold: from === 0 ? 0 : word === "万亿" ? 12 : word === "亿" ? 8 : word === "万" ? 4 : 0 };
}

/** 每公顷|8127万元: the unit before the number, with 每 before it. Time does not go into the unit (每年3亿元). */
export function readPerBefore(
  text: string,
  at: number,
  tables: Tables,
): { start: number; entry: UnitEntry; power: number } | null {
  const found = matchBefore(tables.unitsBefore, text, at);
  if (!found || found.value.unit.dimension === "time") return null;
  const power = text[found.start - 1] === "万" ? 4 : text[found.start - 1] === "百" ? 2 : 0;
  const start = found.start - (power > 0 ? 2 : 1);
  return text.charCodeAt(start) === PER ? { start, entry: found.value, power } : null;
}

/** How far left 每平方公里 may stand of the amount. */
const LAND_REACH = 16;
const LAND_NOUN = /(?:产值|产出|税收|税额|纳税|营收|收入|强度|投资|投入|GDP|总值|增加值|利润|效益|贡献)[^每]{0,5}$/;

/** 由每亩21万元提高到|33万元: the second end is of the same land as the first. */
const RISEN =
  /每[^\d，。；、：每]{1,5}[\d.,]+[万亿]*元(?:左右|以上)?[^，。；、：\d]{1,6}(?:到|至)(?:\d{4}年底?的?|目前的|现在的|[^，。；、：\d]{0,3})$/;
const RISEN_REACH = 44;

/** 每平方公里产值超|200亿元: the land stands before the noun. Payments for land (每亩补贴5万元) keep their own unit. */
export function perLand(text: string, at: number, unit: UnitToken, tables: Tables): UnitToken {
  const before = text.slice(Math.max(0, at - RISEN_REACH), at);
  if (!before.includes("每")) return unit;
  const risen = RISEN.exec(before);
  if (risen) {
    const found = matchAt(tables.units, text, at - risen[0].length + 1);
    if (found?.value.unit.dimension === "area") return per(unit, found.value, 0, unit.end);
  }
  for (let i = at - 1; i >= Math.max(0, at - LAND_REACH); i--) {
    const code = text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || "，。；、：\n".includes(text[i]!)) return unit;
    if (code !== PER) continue;
    const power = text[i + 1] === "万" ? 4 : text[i + 1] === "百" ? 2 : 0;
    const found = matchAt(tables.units, text, i + (power > 0 ? 2 : 1));
    const land = found?.value.unit.dimension === "area" && LAND_NOUN.test(text.slice(found.end, at));
    return land ? per(unit, found.value, power, unit.end) : unit;
  }
  return unit;
}

/** Money per area and the like: the factor of the whole, and "CNY/m2". */
export function per(top: UnitToken, bottom: UnitEntry, power: number, end: number, mark = "/"): UnitToken {
  const scaled: Factor = {
    over: { ...bottom.factor.over, exponent: bottom.factor.over.exponent + power },
    under: bottom.factor.under,
  };
  return {
    ...top,
    end,
    word: `${top.word}${mark}${power === 4 ? "万" : power === 2 ? "百" : ""}${bottom.word}`,
    dimension: `${top.dimension}/${bottom.unit.dimension}`,
    base: `${top.base}/${bottom.unit.dimension === "time" ? bottom.word : bottom.base}`,
    factor: divide(top.factor, scaled),
    whole: false,
    silent: false,
    half: false,
  };
}

function tokenOf(entry: UnitEntry, start: number, end: number): UnitToken {
  const { unit, word, base, factor } = entry;
  const { dimension, whole, silent, half, lapse } = unit;
  return { start, end, word, dimension, base, factor, whole, silent, half, lapse };
}

function allows(entry: UnitEntry, text: string, end: number, number: NumberToken): boolean {
  const { unit, unless, word } = entry;
  // 其中七成为本地企业: a share where a numeral stands alone before it, no 成为.
  const share =
    word === "成" &&
    text[end] === "为" &&
    number.chinese &&
    number.end - number.start === 1 &&
    !"一之第".includes(text[number.start] ?? "一") &&
    !"之第".includes(text[number.start - 1] ?? " ");
  if (unless && !share && matchAt(unless, text, end)) return false;
  // 一双, 三笔 are words more often than amounts; 四十六笔 is counted.
  if (unit.arabic && isSmall(number)) return false;
  if (unit.scaled && number.fold === 0) return false;
  if (unit.unscaled && (number.fold > 0 || number.more || number.chinese)) return false;
  return !(isLetter(word.charCodeAt(word.length - 1)) && isLetter(text.charCodeAt(end)));
}

/** A digit in characters or two, and no 三四 or 二十. */
function isSmall({ chinese, scaled, fold, low, high }: NumberToken): boolean {
  return chinese && !scaled && fold === 0 && toNumber(low) < 20 && toNumber(low) === toNumber(high);
}

function withBottoms(text: string, top: UnitToken, tables: Tables): UnitToken {
  let token = top;
  for (let i = 0; i < MAX_BOTTOMS && !token.silent; i++) {
    const mark = text.charCodeAt(token.end);
    if (mark !== SLASH && mark !== PER && !(mark === DOT && i > 0)) break;
    const at = token.end + 1;
    const power = text[at] === "万" ? 4 : text[at] === "百" ? 2 : 0;
    const bottom = matchAt(tables.units, text, power > 0 ? at + 1 : at);
    // 投资5亿元每年: after 每 only measures make a unit.
    if (!bottom || (mark === PER && (bottom.value.unit.whole || bottom.value.unit.dimension === "time"))) break;
    token = per(token, bottom.value, power, bottom.end, mark === DOT ? "·" : "/");
  }
  return token;
}

export function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
