import { matchAt, matchBefore, skipSpaces } from "../words.ts";
import { iso } from "./calendar.ts";
import { type Moment, moment } from "./moment.ts";
import { isWordEnd } from "./moments.ts";
import { readYear, type SmallNumber } from "./small.ts";
import type { DateTables } from "./tables.ts";

/** 2020—2035年, 2023至2025年, （2021-2025）: two years joined, the second with 年 or both in brackets. */
export function readYears(text: string, at: number, first: number, end: number, tables: DateTables): Moment | null {
  const joined = matchAt(tables.joins, text, skipSpaces(text, end));
  if (!joined) return null;
  const from = skipSpaces(text, joined.end);
  if (tables.classes[text.charCodeAt(from)] !== tables.classes[text.charCodeAt(at)]) return null;
  const last = readYear(text, from, tables);
  const marked = last !== null && text[last.end] === "年";
  const bracketed = last !== null && "（([".includes(text[at - 1] ?? " ") && "）)]".includes(text[last.end] ?? " ");
  // 从2016到2018: 从 says that bare numbers are years, where no unit follows.
  const opened = matchBefore(tables.from, text, at) !== null && last !== null && isWordEnd(text, last.end);
  if (!last || last.year <= first || !(marked || bracketed || opened)) return null;
  const stop = marked ? (text[last.end + 1] === "度" ? last.end + 2 : last.end + 1) : last.end;
  return moment({ start: at, year: null, basis: "stated" }, stop, iso(first), iso(last.year), "years");
}

/** 90年代, 20世纪90年代, 上世纪九十年代. */
export function readDecade(text: string, at: number, number: SmallNumber): Moment | null {
  if (!text.startsWith("年代", number.end) || number.value % 10 !== 0 || number.value > 90) return null;
  const century = /(上|本|20|21)世纪$/.exec(text.slice(Math.max(0, at - 4), at));
  const start = at - (century?.[0].length ?? 0);
  const first = (century?.[1] === "本" || century?.[1] === "21" ? 2000 : 1900) + number.value;
  return moment({ start, year: null, basis: "stated" }, number.end + 2, iso(first), iso(first + 9), "years");
}
