import type { Grain } from "../../../model/index.ts";
import { matchAt, skipSpaces } from "../words.ts";
import { daysInMonth, isDay, iso } from "./calendar.ts";
import { type Clock, monthFor } from "./clock.ts";
import { type Moment, moment, type YearBase } from "./moment.ts";
import { readSmall, type SmallNumber } from "./small.ts";
import type { DateTables } from "./tables.ts";

/** Months of a year as a period, cut to months. */
function months(base: YearBase, end: number, first: number, last: number, grain: Grain): Moment {
  const { year } = base;
  const at = (month: number) => (year === null ? null : iso(year, month));
  return moment(base, end, at(first), at(last), grain, { month: first === last ? first : null });
}

/** What stands after a year: 3月8日, 前三季度, 1-9月, 上半年, 年底, or nothing. `at` is after 年. */
export function readInYear(text: string, at: number, base: YearBase, tables: DateTables): Moment {
  const start = skipSpaces(text, "度份".includes(text[at] ?? " ") ? at + 1 : at);
  const part = readPart(text, start, base, tables);
  if (part) return part;
  const month = readMonths(text, start, base, tables);
  if (month) return month;
  const whole = base.year === null ? null : iso(base.year);
  // 2021年年底, 2021年末, 2021年内: the year, as far as the text tells.
  const from = text[start] === "年" ? start + 1 : start;
  const close = "初底末中内".includes(text[from] ?? " ") ? text[from]! : "";
  const stop = close !== "" && !opensOther(close, text, from + 1, tables) ? from + 1 : at;
  if (close === "中" && from > start && stop > at && base.year !== null) {
    return moment(base, stop, iso(base.year, 6), iso(base.year, 6), "month", { month: 6 });
  }
  return moment(
    base,
    stop > at ? stop : start > at && "度份".includes(text[at] ?? " ") ? at + 1 : at,
    whole,
    whole,
    "year",
  );
}

/** True where the character before `at` (初, 底, 前) closes no date, but starts another word there: 中|国, 前|期. */
export function opensOther(close: string, text: string, at: number, { unless }: DateTables): boolean {
  const words = unless.get(close);
  return words !== undefined && matchAt(words, text, at) !== null;
}

/** 上半年, 三季度, 前三季度, 前五个月, 首季: parts of a year that need no month. */
export function readPart(text: string, at: number, base: YearBase, tables: DateTables): Moment | null {
  const named = matchAt(tables.parts, text, at);
  if (named) {
    const [first, last] = named.value;
    const grain = last - first === 11 ? "year" : last - first === 5 ? "half" : "quarter";
    return closed(text, months(base, named.end, first, last, grain), tables);
  }
  const first = text[at];
  if (first === "前" || first === "头") {
    const count = readSmall(text, at + 1, tables);
    if (!count) return null;
    const unit = /^(个?季度?|个月|月)/.exec(text.slice(count.end, count.end + 3))?.[0];
    if (!unit || (unit === "季" && text[count.end + 1] === "节")) return null;
    const last = unit.includes("季") ? count.value * 3 : count.value;
    if (last < 1 || last > 12) return null;
    return months(base, count.end + unit.length, 1, last, unit.includes("季") ? "quarter" : "month");
  }
  if (first === "Q" && /^Q[1-4](?!\d)/.test(text.slice(at, at + 3))) {
    return quarter(base, at + 2, Number(text[at + 1]));
  }
  const from = first === "第" ? at + 1 : at;
  const number = readSmall(text, from, tables);
  if (!number || number.value < 1 || number.value > 4) return null;
  // 一至三季度, 一、二季度
  const joined = text[number.end] === "、" ? { end: number.end + 1 } : matchAt(tables.joins, text, number.end);
  const second = joined && readSmall(text, joined.end + (text[joined.end] === "第" ? 1 : 0), tables);
  const end = quarterEnd(text, number.end);
  if (end > 0) return closed(text, quarter(base, end, number.value), tables);
  const last = second && second.value <= 4 && second.value > number.value ? quarterEnd(text, second.end) : 0;
  if (last === 0 || !second) return null;
  return months(base, last, number.value * 3 - 2, second.value * 3, "quarter");
}

/** The last month of a part of a year whose year is not known yet (前三季度: 9), 12 where there is none. */
export function lastOfPart(text: string, at: number, tables: DateTables): number {
  const part = readPart(text, at, { start: at, year: 2000, basis: "carried" }, tables);
  return part?.to ? Number(part.to.slice(5, 7)) : 12;
}

function quarter(base: YearBase, end: number, number: number): Moment {
  return months(base, end, number * 3 - 2, number * 3, "quarter");
}

function quarterEnd(text: string, at: number): number {
  if (text.startsWith("季度", at)) return at + 2;
  if (text.startsWith("个季度", at)) return 0;
  return text[at] === "季" && !"节风常林".includes(text[at + 1] ?? "") ? at + 1 : 0;
}

/** 三季度末 is its last month, 上半年初 its first. */
export function closed(text: string, period: Moment, tables: DateTables): Moment {
  const close = text[period.end] ?? "";
  if (!"初底末".includes(close) || close === "" || opensOther(close, text, period.end + 1, tables)) return period;
  const at = close === "初" ? period.from : period.to;
  return {
    ...period,
    end: period.end + 1,
    from: at,
    to: at,
    grain: "month",
    month: at ? Number(at.slice(5, 7)) : null,
  };
}

/** 3月, 1-9月, 3月8日, 8月上旬, 6月底: `at` is at the number. */
export function readMonths(text: string, at: number, base: YearBase, tables: DateTables): Moment | null {
  if (text.startsWith("元月", at)) return readInMonth(text, monthEnd(text, at + 1), base, 1, tables);
  const number = readSmall(text, at, tables);
  if (!number || number.value < 1 || number.value > 12) return null;
  const month = monthEnd(text, number.end);
  if (month > 0 && isLunar(text, at, month)) return null;
  if (month > 0) return readInMonth(text, month, base, number.value, tables);
  const joined = matchAt(tables.joins, text, number.end);
  const last = joined && readSmall(text, joined.end, tables);
  const end = last && last.value <= 12 && last.value > number.value ? monthEnd(text, last.end) : 0;
  return end > 0 && last ? months(base, end, number.value, last.value, "month") : null;
}

const NEW_MOON = /^[一二三四五六七八九十](?![批个家项期步台座])/;
const OLD_CALENDAR = /(?:农历|阴历|旧历)(?:[一-鿿]{2}年)?$/;

/** 农历八月, 二月初九: months of the old calendar have no date here. */
function isLunar(text: string, at: number, month: number): boolean {
  const next = text[month] ?? " ";
  if (next === "初") return NEW_MOON.test(text.slice(month + 1, month + 3));
  if ("廿卅".includes(next)) return true;
  const before = text[at - 1];
  if (before !== "历" && !(before === "年" && text.charCodeAt(at - 2) > 0x4e00)) return false;
  return OLD_CALENDAR.test(text.slice(Math.max(0, at - 5), at));
}

/** The last month of a stretch (1-9月: 9), else the month itself, within 1 to 12. */
export function lastMonth(text: string, first: SmallNumber, tables: DateTables): number {
  const joined = matchAt(tables.joins, text, first.end);
  const last = joined && readSmall(text, joined.end, tables);
  const month = last && last.value <= 12 && monthEnd(text, last.end) > 0 ? last.value : first.value;
  return Math.min(Math.max(month, 1), 12);
}

function monthEnd(text: string, from: number): number {
  const at = skipSpaces(text, from);
  if (text[at] !== "月") return 0;
  return text[at + 1] === "份" ? at + 2 : "均饼薪租嫂球亮".includes(text[at + 1] ?? " ") ? 0 : at + 1;
}

/** What stands after a month: a day, days, 上旬, 初, 底, or nothing. `at` is after 月. */
export function readInMonth(text: string, after: number, base: YearBase, month: number, tables: DateTables): Moment {
  const { year } = base;
  // 10月当月: the month by itself, not the months up to it.
  const at = text.startsWith("当月", after) ? after + 2 : after;
  const first = skipSpaces(text, at);
  const tens = tenDays(text, first, base, month);
  if (tens) return tens;
  const day = readSmall(text, first, tables);
  if (day && day.value >= 1 && day.value <= 31) {
    const marked = dayEnd(text, day.end);
    if (marked > 0) return dayOf(base, marked, month, day.value) ?? months(base, at, month, month, "month");
    if (!day.arabic && isWordEnd(text, day.end))
      return dayOf(base, day.end, month, day.value) ?? months(base, at, month, month, "month");
    const joined = matchAt(tables.joins, text, day.end);
    const last = joined && readSmall(text, joined.end, tables);
    const end = last && last.value > day.value && last.value <= 31 ? dayEnd(text, last.end) : 0;
    if (end > 0 && last && year !== null && isDay(year, month, last.value)) {
      return moment(base, end, iso(year, month, day.value), iso(year, month, last.value), "day", {
        month,
        day: last.value,
      });
    }
  }
  const close = text[at] ?? "";
  const stop = "初底末中".includes(close) && close !== "" && !opensOther(close, text, at + 1, tables) ? at + 1 : at;
  return months(base, stop, month, month, "month");
}

/** 上旬, 中下旬: ten days of a month, or twenty. */
function tenDays(text: string, at: number, base: YearBase, month: number): Moment | null {
  const first = "上中下".indexOf(text[at] ?? "x");
  if (first < 0) return null;
  const more = "上中下".indexOf(text[at + 1] ?? "x");
  const [last, end] = more > first ? [more, at + 2] : [first, at + 1];
  if (text[end] !== "旬") return null;
  const { year } = base;
  const on = (day: number) => (year === null ? null : iso(year, month, day));
  const close = last === 2 && year !== null ? daysInMonth(year, month) : last * 10 + 10;
  return moment(base, end + 1, on(first * 10 + 1), on(close), "ten-days", { month });
}

export function dayOf(base: YearBase, end: number, month: number, day: number): Moment | null {
  const { year } = base;
  if (year !== null && !isDay(year, month, day)) return null;
  const at = year === null ? null : iso(year, month, day);
  return moment(base, end, at, at, "day", { month, day });
}

function dayEnd(text: string, from: number): number {
  const at = skipSpaces(text, from);
  return text[at] === "日" || text[at] === "号" ? at + 1 : 0;
}

/** A day by itself (29日, 18日至20日), in the month last named or the document's. Digits only: 一日 is a length of time. */
export function readDayAlone(
  text: string,
  at: number,
  number: SmallNumber,
  clock: Clock,
  tables: DateTables,
): Moment | null {
  if (!number.arabic || number.value < 1 || number.value > 31) return null;
  let [end, last] = [number.end, number.value];
  const joined = text[end] === "日" ? null : matchAt(tables.joins, text, end);
  if (joined) {
    const second = readSmall(text, joined.end, tables);
    if (!second || second.value <= number.value || second.value > 31) return null;
    [end, last] = [second.end, second.value];
  }
  if (text[end] !== "日" || "均产内游间元志期程系用处化供耗报常趋益照".includes(text[end + 1] ?? " ")) return null;
  const found = monthFor(clock, last);
  const base = { start: at, year: found?.year ?? null, basis: found?.basis ?? "document" } as const;
  const iso8 = (day: number) =>
    found && isDay(found.year, found.month, day) ? iso(found.year, found.month, day) : null;
  return moment(base, end + 1, iso8(number.value), iso8(last), "day", { month: found?.month ?? null, day: last });
}

export function isWordEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return Number.isNaN(unit) || (unit >= 0x3000 && unit < 0x3040) || unit >= 0xff00 || unit === 44;
}
