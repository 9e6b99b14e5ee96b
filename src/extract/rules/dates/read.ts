import { guarded } from "../../guarded.ts";
import { matchAt, matchBefore, skipSpaces } from "../words.ts";
import { lengthAfter, yearsAgo } from "./after.ts";
import { isInName } from "./asides.ts";
import { iso } from "./calendar.ts";
import { type Clock, reporting } from "./clock.ts";
import { baseFor, type Moment, moment } from "./moment.ts";
import { lastMonth, lastOfPart, readDayAlone, readInYear, readMonths, readPart } from "./moments.ts";
import { readMonthWord } from "./month-words.ts";
import { readMonthDay, readNumeric } from "./numeric.ts";
import { readSmall, readYear, type SmallNumber } from "./small.ts";
import { type DateTables, DIGIT, LENGTH, NUMERAL, YEAR } from "./tables.ts";
import { placed, readLength, readWord } from "./words.ts";
import { decadeOf, listedYear, readDecade, readDecadePair, readYears } from "./years.ts";

/** The date that starts at `at`, or none and where to go on. */
export function readMoment(
  text: string,
  at: number,
  clock: Clock,
  tables: DateTables,
): { moment: Moment | null; end: number } {
  const kind = tables.classes[text.charCodeAt(at)]!;
  if (kind !== DIGIT && kind !== NUMERAL) {
    if (text[at] === "年") return yearsEdge(text, at, clock, tables);
    if (text[at] === "月") return readMonthWord(text, at, clock, tables);
    if (text[at] === "Q") return found(readPart(text, at, baseFor(at, clock, 1, null), tables), at + 1);
    const word = matchAt(tables.words, text, at);
    if (!word || isCut(text, at, word.end, tables)) return { moment: null, end: at + 1 };
    return readWord(text, at, word.end, word.value, clock, tables);
  }
  // 十四五 starts with a numeral.
  const plan = kind === NUMERAL ? matchAt(tables.words, text, at) : null;
  if (plan?.value.kind === "plan") {
    const read = readWord(text, at, plan.end, plan.value, clock, tables);
    if (read.moment || plan.end - at > 2) return read;
  }
  const past = runEnd(text, at, kind, tables);
  // 2022、2023年: only a year goes on with a mark of a list.
  const listing = past - at === 4 && "、和与及，,".includes(text[past] ?? " ");
  const way = tables.follows[text.charCodeAt(past)];
  if (way === 0 ? !listing && !isLetterAfter(text, past) : way === YEAR && past - at !== 4)
    return { moment: null, end: past };
  if (isCode(text, at) && !isNumbered(text, at, past)) return { moment: null, end: past };
  if (way === LENGTH) return readSpan(text, at, past, clock, tables);
  const year = readYear(text, at, tables);
  if (year) {
    const years = readYears(text, at, year.year, year.end, tables);
    if (years) return found(years, past);
    if (text.startsWith("年代", year.end) && year.year % 10 === 0) {
      return found(decadeOf(text, at, year.end + 2, year.year), past);
    }
    const listed = listedYear(text, at, year.end, tables);
    if (listed > 0) {
      const base = { start: at, year: year.year, basis: "stated" } as const;
      return found(moment(base, listed, `${year.year}`, `${year.year}`, "year"), past);
    }
    const mark = skipSpaces(text, year.end);
    if (text[mark] === "年" && !text.startsWith("年代", mark)) {
      const whole = readInYear(text, mark + 1, { start: at, year: year.year, basis: "stated" }, tables);
      return found(whole.grain === "year" && isInName(text, at, mark + 1) ? null : whole, past);
    }
    // 2022财年, 2024上半年: years written without 年.
    if (text.startsWith("财年", year.end))
      return found(
        moment({ start: at, year: year.year, basis: "stated" }, year.end + 2, iso(year.year), iso(year.year), "year"),
        past,
      );
    if (/^[上下]半年/.test(text.slice(year.end, year.end + 3))) {
      const half = readPart(text, year.end, { start: at, year: year.year, basis: "stated" }, tables);
      if (half) return found(half, past);
    }
    if (text[year.end] === "Q") {
      const quarter = readPart(text, year.end, { start: at, year: year.year, basis: "stated" }, tables);
      if (quarter) return found(quarter, past);
    }
    const numeric = kind === DIGIT ? readNumeric(text, at) : null;
    if (numeric) return found(numeric, past);
  }
  const monthDay = kind === DIGIT ? readMonthDay(text, at, clock) : null;
  if (monthDay) return found(monthDay, past);
  const number = readSmall(text, at, tables);
  if (!number) {
    const decades = kind === NUMERAL ? readDecadePair(text, at, tables) : null;
    return decades ? found(decades, past) : readSpan(text, at, past, clock, tables);
  }
  // 24年5月: two digits are a year only where a month follows.
  if (number.arabic && number.end - at === 2 && text[number.end] === "年") {
    const base = { start: at, year: 2000 + number.value, basis: "stated" } as const;
    const edge = /^[底末]/.test(text[number.end + 1] ?? "") && number.value >= 10 && number.value <= 35;
    const short =
      (edge && text[number.end + 2] !== "子" ? readInYear(text, number.end + 1, base, tables) : null) ??
      readMonths(text, number.end + 1, base, tables) ??
      (/^(?:[上下]半年|[一二三四]季度|前[一二三]季度)/.test(text.slice(number.end + 1, number.end + 5))
        ? readPart(text, number.end + 1, base, tables)
        : null);
    if (short) return found({ ...short, start: at }, past);
  }
  // 三年, 29日 open no month and no part of a year.
  const stretch = "年日".includes(text[number.end] ?? " ") ? null : readStretch(text, at, number, clock, tables);
  if (stretch) return found(stretch, past);
  const decade = readDecade(text, at, number);
  if (decade) return found(decade, past);
  const day = readDayAlone(text, at, number, clock, tables);
  if (day) return found(day, past);
  return readSpan(text, at, past, clock, tables);
}

/** A month or a part of a year, or several joined, that names no year: 3月8日, 1—9月, 前三季度. */
function readStretch(text: string, at: number, number: SmallNumber, clock: Clock, tables: DateTables): Moment | null {
  // The year is that of the stretch's end: in a December, 1—11月 are the months just past and not those to come.
  const last = lastMonth(text, number, tables);
  const ahead = looksAhead(text, at, number.end);
  // 截至6月末, 1—6月 and 9月份 tell what a report is of.
  const report = text[number.end] !== "月" || text[number.end + 1] === "份" || matchBefore(tables.until, text, at);
  const said = report ? reporting(clock, last) : clock;
  const told = JUST.test(text.slice(number.end, number.end + 6)) ? { ...said, carry: null } : said;
  const month = readMonths(text, at, baseFor(at, told, last, dayAfter(text, number.end), ahead), tables);
  if (month) return month;
  const close = Math.max(3, Math.min(number.value * 3, 12));
  const base = baseFor(at, reporting(clock, lastOfPart(text, at, tables)), close, null, ahead);
  return readPart(text, at, base, tables);
}

/** 达产后年产值, 5亿元以上年营收: the word's first character belongs to the word before it. */
function isCut(text: string, at: number, end: number, { notAfter }: DateTables): boolean {
  const words = notAfter.get(text.slice(at, end));
  return words !== undefined && matchBefore(words, text, at) !== null;
}

/** 三年, and 三年来 counted back from the document's date. */
function readSpan(
  text: string,
  at: number,
  past: number,
  clock: Clock,
  tables: DateTables,
): { moment: Moment | null; end: number } {
  // 第十四个五年规划 counts plans, not years.
  const length = "个第".includes(text[at - 1] ?? " ") ? null : readLength(text, at, tables);
  if (!length) return { moment: null, end: past };
  const since = text.startsWith("以来", length.end)
    ? 2
    : text[length.end] === "来" && text[length.end + 1] !== "自"
      ? 1
      : 0;
  // 一年来 in a report on a year is that year.
  if (since > 0 && length.months === 12 && clock.reported !== null) {
    const year = clock.reported;
    const end = length.end + since;
    const [from, to] = [String(year), String(year)];
    return found({ start: at, end, from, to, grain: "year", basis: "document", year, month: null, day: null }, past);
  }
  if (since > 0) return found(placed(at, length.end + since, length, -1, clock), past);
  const placedBy = yearsAgo(text, at, length, clock, tables) ?? lengthAfter(text, at, length, clock, tables);
  if (placedBy) return found(placedBy, past);
  const grain = length.months >= 12 ? "years" : length.months > 0 ? "month" : "day";
  const basis = "stated" as const;
  return found(
    { start: at, end: length.end, from: null, to: null, grain, basis, year: null, month: null, day: null },
    past,
  );
}

/** 年底, 年初 by themselves, in the sentence's year or the document's. 年中国 and 少年初 are other words. */
function yearsEdge(text: string, at: number, clock: Clock, tables: DateTables): { moment: Moment | null; end: number } {
  const close = text[at + 1] ?? "";
  if (
    !"初底末内".includes(close) ||
    close === "" ||
    /[\d零一二三四五六七八九十每近多大末青少成常老周百整当历逐新往余几两]/.test(text[at - 1] ?? " ")
  ) {
    return { moment: null, end: at + 1 };
  }
  const after = readInYear(text, at, { ...baseFor(at, clock, 6, null), start: at }, tables);
  return after.end > at + 1 ? { moment: after, end: after.end } : { moment: null, end: at + 1 };
}

function found(moment: Moment | null, past: number): { moment: Moment | null; end: number } {
  return { moment, end: moment?.end ?? past };
}

function runEnd(text: string, at: number, kind: number, { classes }: DateTables): number {
  let i = at + 1;
  while (classes[text.charCodeAt(i)] === kind) i++;
  return i;
}

/** 二O二五年, 2023Q3: a letter goes on with the date. */
function isLetterAfter(text: string, at: number): boolean {
  const letter = text[at];
  return letter === "O" || letter === "o" || letter === "Q";
}

/** G60, 第3, 021-2311: digits that belong to a name, an ordinal or a code. */
function isCode(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const letter = (before >= 65 && before <= 90) || (before >= 97 && before <= 122);
  return letter || before === 46 || (before >= 48 && before <= 57);
}

/** 3.2025年预期目标: the number of an item stands right before a year. */
function isNumbered(text: string, at: number, past: number): boolean {
  if (past - at !== 4 || text[at - 1] !== "." || text[past] !== "年") return false;
  return (
    /(?:^|[\s。；：（(])\d{1,2}\.$/.test(text.slice(Math.max(0, at - 5), at)) &&
    /^(?:19|20)/.test(text.slice(at, at + 2))
  );
}
const PLANNED = /[将拟]|预计|计划|力争|确保|争取/;
const BEFORE_END = guarded(/^月[^，。；]{0,5}前/);
/** 5月刚开工, 5月28日才投用: a month just past, whatever year was told of before. */
const JUST = guarded(/^月(?:\d{1,2}[日号])?(?:份|初|中旬|底)?[刚才]/);
const DAY = guarded(/^月(\d{1,2})[日号]/);

/** 将于9月举行, 11月底前完成: the words say that the month is still to come. */
function looksAhead(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 10), at);
  return PLANNED.test(before) || BEFORE_END.test(text.slice(end, end + 8));
}

function dayAfter(text: string, at: number): number | null {
  const day = DAY.exec(text.slice(at, at + 4));
  return day ? Number(day[1]) : null;
}
