import { matchAt, matchBefore, skipSpaces } from "../words.ts";
import { iso } from "./calendar.ts";
import { type Moment, moment } from "./moment.ts";
import { isWordEnd } from "./moments.ts";
import { readYear, type SmallNumber } from "./small.ts";
import type { DateTables } from "./tables.ts";

const BOTH = /^[、和与及](\d{4})(?:这)?两年/;

/** 2020—2035年, 2023至2025年, （2021-2025）: two years joined, the second with 年 or both in brackets. */
export function readYears(text: string, at: number, first: number, end: number, tables: DateTables): Moment | null {
  // 2018、2019两年, 2022和2023两年: both as one stretch.
  const both = "、和与及".includes(text[end] ?? " ") ? BOTH.exec(text.slice(end, end + 9)) : null;
  if (both && Number(both[1]) === first + 1)
    return moment(
      { start: at, year: null, basis: "stated" },
      end + both[0].length,
      iso(first),
      iso(first + 1),
      "years",
    );
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

/** 2022、2023、2024年: the end of a year that only the last of a list writes 年 for; 0 where it is none. */
export function listedYear(text: string, at: number, end: number, tables: DateTables): number {
  let from = end;
  for (let guard = 0; guard < 6; guard++) {
    const mark = skipSpaces(text, from);
    if (!"、和与及，,".includes(text[mark] ?? " ")) return 0;
    const next = skipSpaces(text, mark + 1);
    if (tables.classes[text.charCodeAt(next)] !== tables.classes[text.charCodeAt(at)]) return 0;
    const year = readYear(text, next, tables);
    if (!year) return 0;
    if (text[year.end] === "年" && text[year.end + 1] !== "代") return end;
    from = year.end;
  }
  return 0;
}

/** What 初, 中期 and 末 make of a decade: the first and last of its years. */
const DECADE_PARTS: readonly (readonly [word: string, first: number, last: number])[] = [
  ["初期", 0, 2],
  ["初", 0, 2],
  ["中期", 4, 6],
  ["末期", 7, 9],
  ["末", 7, 9],
];

/** The years of a decade that begins with `first`, narrowed by the word at `at` behind 年代 (90年代初). */
export function decadeOf(text: string, start: number, at: number, first: number): Moment {
  const part = DECADE_PARTS.find(([word]) => text.startsWith(word, at));
  const base = { start, year: null, basis: "stated" } as const;
  const [word, from, to] = part ?? ["", 0, 9];
  return moment(base, at + word.length, iso(first + from), iso(first + to), "years");
}

/** 90年代, 20世纪90年代, 上世纪九十年代. */
export function readDecade(text: string, at: number, number: SmallNumber): Moment | null {
  if (!text.startsWith("年代", number.end) || number.value % 10 !== 0 || number.value > 90) return null;
  const { start, first } = centuryBefore(text, at);
  return decadeOf(text, start, number.end + 2, first + number.value);
}

const PAIR = /^([一二三四五六七八])([二三四五六七八九])十年代/;

/** 七八十年代, 上世纪八九十年代: two decades in one word. */
export function readDecadePair(text: string, at: number, { values }: DateTables): Moment | null {
  const found = PAIR.exec(text.slice(at, at + 5));
  if (!found) return null;
  const [low, high] = [values[text.charCodeAt(at)]!, values[text.charCodeAt(at + 1)]!];
  const { start, first } = centuryBefore(text, at);
  if (high !== low + 1) return null;
  const base = { start, year: null, basis: "stated" } as const;
  return moment(base, at + found[0].length, iso(first + low * 10), iso(first + high * 10 + 9), "years");
}

const CENTURY = /(?:(上个?)|(本)|(19|十九)|(20|二十)|(21|二十一))世纪$/;

/** The century written before a decade, and where it starts; the last one where there is none. */
function centuryBefore(text: string, at: number): { start: number; first: number } {
  const found = CENTURY.exec(text.slice(Math.max(0, at - 5), at));
  const first = found?.[3] ? 1800 : found?.[2] || found?.[5] ? 2000 : 1900;
  return { start: at - (found?.[0].length ?? 0), first };
}
