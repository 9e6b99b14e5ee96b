import type { Basis } from "../../../model/index.ts";
import { daysBetween, isDay, type Known, parseIso } from "./calendar.ts";

/** What was named before in the text, for words and dates that leave their year or month to it. */
export interface Carry {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly stated: boolean;
  readonly sentence: number;
  /** True for the time of an act (2012年4月奠基), which dates no report of a later sentence. */
  readonly act: boolean;
}

/** Where the scanner stands in time. */
export interface Clock {
  /** The document's date. */
  readonly published: Known | null;
  /** The day that 今天 means: a dateline's (本报5月7日讯), else the document's date. */
  today: Known | null;
  /** A year that stood further up, for documents without a date. */
  readonly fallbackYear: number | null;
  readonly fallbackMonth: number | null;
  /** The finished year that a report tells of. */
  readonly reported: number | null;
  carry: Carry | null;
  sentence: number;
}

/** More than this ahead of the document's date, a month without a year is last year's, unless the words look ahead (9月底前). */
const AHEAD_DAYS = 100;
/** More than this behind it, next year's. */
const BEHIND_DAYS = 333;
/** A day this close before the document's date is the news's own, whatever year stood in the sentence before. */
const NEWS_DAYS = 7;
/** For so long after its end a stretch of the year without a number is news. */
const REPORT_DAYS = 150;

export function startClock(
  published: string | null,
  today: string | null,
  year: number | null,
  month: number | null,
  reported: number | null = null,
): Clock {
  const known = parseIso(published);
  return {
    published: known,
    today: parseIso(today) ?? known,
    fallbackYear: year,
    fallbackMonth: month,
    reported,
    carry: null,
    sentence: 0,
  };
}

/** What was named in this sentence or the one before, else null. */
export function recent(clock: Clock, reach = 1): Carry | null {
  return clock.carry && clock.sentence - clock.carry.sentence <= reach ? clock.carry : null;
}

/** The year of a month or day that names none: the sentence's, the one before it, then the document's. */
export function yearFor(
  clock: Clock,
  month: number,
  day: number | null,
  looksAhead = false,
): { year: number; basis: Basis } | null {
  const carry = recent(clock);
  const { published, reported } = clock;
  if (reported !== null && !looksAhead && carry?.sentence !== clock.sentence)
    return { year: reported, basis: "document" };
  if (carry && !(carry.sentence < clock.sentence && isNews(published, month, day))) {
    return { year: carry.year, basis: "carried" };
  }
  if (!published) return clock.fallbackYear === null ? null : { year: clock.fallbackYear, basis: "carried" };
  if (published.month === null) return { year: published.year, basis: "document" };
  const ahead = daysBetween(published, { year: published.year, month, day });
  const shift = ahead > AHEAD_DAYS && !looksAhead ? -1 : ahead < -BEHIND_DAYS ? 1 : 0;
  return { year: published.year + shift, basis: "document" };
}

/** The month of a day that names none: the sentence's, else the last such day up to today. */
export function monthFor(clock: Clock, day: number): { year: number; month: number; basis: Basis } | null {
  const carry = recent(clock);
  if (carry?.month) return { year: carry.year, month: carry.month, basis: "carried" };
  const { today } = clock;
  if (!today?.month) return null;
  const back = today.day !== null && day > today.day + 1;
  const month = back ? (today.month === 1 ? 12 : today.month - 1) : today.month;
  const year = back && today.month === 1 ? today.year - 1 : today.year;
  return isDay(year, month, day) ? { year, month, basis: "document" } : null;
}

/**
 * The clock for a stretch of a year that a report is of (上半年, 截至6月末), up to the month `last`: an act told of in a sentence
 * before dates none, nor does an older year as a whole where the document came out soon after such a stretch ended.
 */
export function reporting(clock: Clock, last: number): Clock {
  const { carry, published } = clock;
  if (!carry || !published) return clock;
  if (carry.act && carry.sentence < clock.sentence) return { ...clock, carry: null };
  if (carry.year >= published.year || published.month === null) return clock;
  const since = daysBetween({ year: published.year, month: last + 1, day: 1 }, published);
  if (since < -NEWS_DAYS || since > REPORT_DAYS) return clock;
  // 2018年由…整合设立，上半年产值… in one sentence: only an act so long past leaves the stretch to the document.
  const apart = carry.sentence < clock.sentence ? carry.month === null : carry.act && carry.year < published.year - 1;
  return apart ? { ...clock, carry: null } : clock;
}

function isNews(published: Known | null, month: number, day: number | null): boolean {
  if (!published?.day || day === null) return false;
  const behind = daysBetween({ year: published.year, month, day }, published);
  return behind >= 0 && behind <= NEWS_DAYS;
}
