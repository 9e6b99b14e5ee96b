import type { Grain } from "../../../model/index.ts";
import { isMeasured } from "../figures/index.ts";
import { matchAt } from "../words.ts";
import { addDays, addMonths, daysInMonth, iso, type Known, parseIso, weekday } from "./calendar.ts";
import { type Clock, recent, reporting } from "./clock.ts";
import { baseFor, type Moment, moment, yearInSentence } from "./moment.ts";
import { closed, lastOfPart, readInMonth, readInYear, readPart } from "./moments.ts";
import { readPlan } from "./plans.ts";
import { readSmall } from "./small.ts";
import type { DateTables, Meaning } from "./tables.ts";
import { samePeriod, wholeYear } from "./whole-year.ts";

/** A moment, or a length of time placed by 近, 未来 or 来. */
export interface WordReading {
  readonly moment: Moment | null;
  readonly end: number;
}

const NOT_FIRST = "目此之以提当日先会超眼空";

/** Reads what starts with a word of the lexicon: 去年10月, 上周五, 昨天(25日), 前三季度, “十四五”期间, 近三年. */
export function readWord(
  text: string,
  at: number,
  end: number,
  meaning: Meaning,
  clock: Clock,
  tables: DateTables,
): WordReading {
  const found = read(text, at, end, meaning, clock, tables);
  // 已超过|去年全年: 过去 without a length may be two words.
  return { moment: found, end: found?.end ?? (meaning.kind === "past" ? at + 1 : end) };
}

function read(
  text: string,
  at: number,
  end: number,
  meaning: Meaning,
  clock: Clock,
  tables: DateTables,
): Moment | null {
  const { published, today } = clock;
  const carry = recent(clock);
  switch (meaning.kind) {
    case "year":
    case "sameYear": {
      const named = meaning.fromText || meaning.kind === "sameYear" ? yearInSentence(clock) : null;
      const from = meaning.kind === "sameYear" ? (carry?.year ?? null) : (named ?? published?.year ?? null);
      const year = from === null ? null : from + meaning.offset;
      const base = {
        start: at,
        year,
        basis: meaning.kind === "year" && named === null ? "relative" : "carried",
      } as const;
      if (text.startsWith("同期", end)) return samePeriod(base.start, end + 2, year, clock);
      return readInYear(text, end, base, tables);
    }
    case "yearSpan": {
      const [first, last] = meaning.years;
      const at4 = (offset: number) => (published ? iso(published.year + offset) : null);
      return moment({ start: at, year: null, basis: "relative" }, end, at4(first), at4(last), "years");
    }
    case "month":
    case "sameMonth": {
      const from = meaning.kind === "month" ? published : carry;
      const moved = from?.month ? addMonths(from.year, from.month, meaning.offset) : null;
      const base = {
        start: at,
        year: moved?.year ?? null,
        basis: meaning.kind === "month" ? "relative" : "carried",
      } as const;
      return moved ? readInMonth(text, end, base, moved.month, tables) : moment(base, end, null, null, "month");
    }
    case "day":
      // 今日8版: the paper's own furniture.
      if (/^\d{1,3}版/.test(text.slice(end, end + 4))) return null;
      return dayNear(text, at, end, meaning.offset, clock, tables);
    case "sameDay": {
      const date =
        carry?.day && carry.month
          ? addDays({ year: carry.year, month: carry.month, day: carry.day }, meaning.offset)
          : null;
      return dayAt(at, end, date, "carried");
    }
    case "week":
      return week(text, at, end, meaning.offset, clock);
    case "quarter": {
      const now = published?.month ? addMonths(published.year, published.month, meaning.offset * 3) : null;
      const first = now ? now.month - ((now.month - 1) % 3) : 0;
      const base = { start: at, year: now?.year ?? null, basis: "relative" } as const;
      const month = (value: number) => (now ? iso(now.year, value) : null);
      return closed(text, moment(base, end, month(first), month(first + 2), "quarter"), tables);
    }
    case "undated":
      return today ? moment({ start: at, year: null, basis: "relative" }, end, null, null, "day") : null;
    case "part":
    case "first":
    case "ordinal": {
      // 目前6个月, 此前三季度: 前 belongs to the word before it.
      if (meaning.kind === "first" && NOT_FIRST.includes(text[at - 1] ?? " ")) return null;
      const whole = meaning.kind === "part" && meaning.months[1] - meaning.months[0] === 11;
      const last = lastOfPart(text, at, tables);
      const told = whole ? clock : reporting(clock, last);
      // 上半年, 前10个月 in a December: of the year that ends, not of the one whose January is near.
      const late = (clock.published?.month ?? 0) > 10;
      const base = baseFor(at, told, late ? last : meaning.kind === "part" ? meaning.months[0] : 1, null);
      const part = readPart(text, at, whole ? wholeYear(text, at, end, base, clock) : base, tables);
      if (whole && part?.year === null) return null;
      if (part || meaning.kind !== "first") return part;
      // 前两周, 前3天 lie before the document's day; 前三年 may lie anywhere.
      const length = readLength(text, at + 1, tables);
      return length && length.months === 0 ? placed(at, length.end, length, -1, clock) : null;
    }
    case "plan":
      return readPlan(text, at, end, meaning.year, tables);
    case "past":
    case "future":
      return spanFrom(text, at, end, meaning.kind, clock, tables);
  }
}

/** 昨天, 今日（29日）: the day in brackets is the paper's own count and wins. */
function dayNear(text: string, at: number, end: number, offset: number, clock: Clock, tables: DateTables): Moment {
  const { today } = clock;
  const exact = today?.day ? addDays(today, offset) : null;
  const bracket = /^[（(](?:(\d{1,2})月)?(\d{1,2})日[）)]/.exec(text.slice(end, end + 9));
  if (!bracket || !today) return dayAt(at, end, exact, "relative");
  const near = parseIso(exact) ?? today;
  const month = bracket[1] ? Number(bracket[1]) : near.month;
  const day = Number(bracket[2]);
  if (month === null) return dayAt(at, end, exact, "relative");
  // 今日（31日） in a paper of the 1st: the month before.
  const back =
    !bracket[1] && near.day !== null && day - near.day > 15
      ? addMonths(near.year, month, -1)
      : { year: near.year, month };
  const base = { start: at, year: back.year, basis: "relative" } as const;
  const found = readInMonth(text, end + 1 + (bracket[1] ? bracket[1].length + 1 : 0), base, back.month, tables);
  return { ...found, end: end + bracket[0].length };
}

function dayAt(start: number, end: number, date: string | null, basis: "relative" | "carried"): Moment {
  const known = parseIso(date);
  const base = { start, year: known?.year ?? null, basis } as const;
  return moment(base, end, date, date, "day", { month: known?.month ?? null, day: known?.day ?? null });
}

/** 上周, 上周五, 本周日. */
function week(text: string, at: number, end: number, offset: number, clock: Clock): Moment {
  const { today } = clock;
  const on = "一二三四五六日天".indexOf(text[end] ?? "x");
  const stop = on >= 0 ? end + 1 : end;
  if (!today?.day) return dayAt(at, stop, null, "relative");
  const monday = offset * 7 - weekday(today);
  if (on >= 0) return dayAt(at, stop, addDays(today, monday + Math.min(on, 6)), "relative");
  const base = { start: at, year: today.year, basis: "relative" } as const;
  if (text[end] === "末") {
    return moment(base, end + 1, addDays(today, monday + 5), addDays(today, monday + 6), "day", { month: today.month });
  }
  return moment(base, stop, addDays(today, monday), addDays(today, monday + 6), "day", { month: today.month });
}

/** 近三年(来), 过去五年, 未来两年: whole months from the document's. Weeks and days by days. */
function spanFrom(
  text: string,
  at: number,
  end: number,
  kind: "past" | "future",
  clock: Clock,
  tables: DateTables,
): Moment | null {
  const length = readLength(text, end, tables);
  // 工期近40天 is a length of time, 近40天 the days just past.
  if (!length || (text[at] === "近" && isMeasured(text, at))) return null;
  // 由过去的21天压缩到14天
  if (text.startsWith("过去的", at) && "由从".includes(text[at - 1] ?? " ")) return null;
  const stop = text.startsWith("以来", length.end)
    ? length.end + 2
    : "来间内".includes(text[length.end] ?? " ")
      ? length.end + 1
      : length.end;
  return placed(at, stop, length, kind === "past" ? -1 : 1, clock);
}

/** A length of time counted back (-1) or on (1) from the document's date. */
export function placed(start: number, end: number, length: Length, direction: 1 | -1, clock: Clock): Moment {
  const { published } = clock;
  const grain: Grain = length.months >= 12 ? "years" : length.months > 0 ? "month" : "day";
  const base = { start, year: null, basis: "relative" } as const;
  if (!published) return moment(base, end, null, null, grain);
  const now = iso(published.year, published.month, published.day);
  const then =
    length.months > 0 ? monthsFrom(published, direction * length.months) : daysFrom(published, direction * length.days);
  return direction < 0 ? moment(base, end, then, now, grain) : moment(base, end, now, then, grain);
}

/** As many months on, the day cut to the month's length; in years where the month is not known. */
function monthsFrom({ year, month, day }: Known, count: number): string {
  if (month === null) return iso(year + Math.trunc(count / 12));
  const moved = addMonths(year, month, count);
  return iso(moved.year, moved.month, day && Math.min(day, daysInMonth(moved.year, moved.month)));
}

function daysFrom(date: Known, count: number): string | null {
  return date.day === null ? null : addDays(date, count);
}

export interface Length {
  readonly months: number;
  readonly days: number;
  readonly end: number;
}

/** A length of time: 三年, 18个月, 半年, 两年半, 五天. */
export function readLength(text: string, at: number, tables: DateTables): Length | null {
  if (text.startsWith("半年", at)) return { months: 6, days: 0, end: at + 2 };
  const first = readSmall(text, at, tables);
  // 未来3—5年 reaches as far as its upper end.
  const joined = first && matchAt(tables.joins, text, first.end);
  const number = (joined && readSmall(text, joined.end, tables)) ?? first;
  if (!first || !number || number.value === 0 || number.value < first.value) return null;
  const unit = matchAt(tables.lengths, text, number.end);
  if (!unit) return null;
  const half = unit.value === 12 && text[unit.end] === "半" ? 6 : 0;
  // 两年多来: a little more than two years.
  const more = half === 0 && text[unit.end] === "多" && text[unit.end + 1] === "来" ? 1 : 0;
  const word = text.slice(unit.start, unit.end);
  const days = unit.value > 0 ? 0 : number.value * (word.includes("周") || word.includes("星期") ? 7 : 1);
  return { months: number.value * unit.value + half, days, end: half > 0 || more > 0 ? unit.end + 1 : unit.end };
}
