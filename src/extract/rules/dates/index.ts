import type { DateMention } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { isAct, isOrigin } from "./asides.ts";
import { parseIso } from "./calendar.ts";
import { type Carry, type Clock, recent, startClock } from "./clock.ts";
import type { Moment } from "./moment.ts";
import { readMoment } from "./read.ts";
import { mentionOf, withRange } from "./roles.ts";
import { type DateTables, dateTablesOf, STOP } from "./tables.ts";

export { expandDate } from "./calendar.ts";

/**
 * What dates are counted from. `published` is the document's date (relative words, and a last resort for missing years); `year` and
 * `month` stood further up and serve documents without a date; `today` is what 今天 means where a dateline says so (本报5月7日讯).
 */
export interface DateContext {
  readonly published: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly today?: string | null;
  /** The finished year that a report tells of (2024年工作总结, published in 2025): its months name no other. */
  readonly reported?: number | null;
}

/**
 * Finds every date and period of a block. `folded` is fold(text), `offset` the block's start in the document. In order of start,
 * without overlaps. What cannot be resolved keeps null for `from` and `to`. Linear in the block's length.
 */
export function scanDates(
  folded: string,
  text: string,
  offset: number,
  context: DateContext,
  lexicon: Lexicon,
): DateMention[] {
  const tables = dateTablesOf(lexicon);
  const clock = startClock(context.published, context.today ?? null, context.year, context.month, context.reported);
  const dates: DateMention[] = [];
  let i = 0;
  while (i < folded.length) {
    const kind = tables.classes[folded.charCodeAt(i)]!;
    if (kind === 0) {
      i++;
      continue;
    }
    if (kind === STOP) {
      clock.sentence++;
      i++;
      continue;
    }
    const { moment, end } = readMoment(folded, i, clock, tables);
    if (moment) {
      const floor = dates.at(-1)?.end ?? offset;
      const whole = inWhole(folded, moment, clock, tables);
      const mention = mentionOf(folded, text, offset, whole, floor - offset, clock, tables);
      dates.push(mention);
      remember(folded, offset, whole, mention, clock);
      i = Math.max(mention.end - offset, i + 1);
    } else {
      i = Math.max(end, i + 1);
    }
  }
  return dates;
}

/** A moment with what it goes on to (2021年至2023年). By itself: in the loop its closure would cost a context at every character. */
function inWhole(folded: string, moment: Moment, clock: Clock, tables: DateTables): Moment {
  const next = (at: number) => readMoment(folded, at, { ...clock, carry: carryOf(moment, clock) }, tables).moment;
  return withRange(folded, moment, next, tables);
}

/** The context for the text after `dates`: the last stated year goes on for documents without a date, and so does the dateline. */
export function carryDates(context: DateContext, dates: readonly DateMention[]): DateContext {
  const last = dates.findLast(
    (date) => date.basis === "stated" && date.role !== "by" && date.grain !== "years" && date.to !== null,
  );
  const known = parseIso(last?.to ?? null);
  const dateline = dates.find((date) => date.rule === "date.dateline");
  return {
    ...context,
    year: known?.year ?? context.year,
    month: known?.month ?? context.month,
    ...(dateline ? { today: dateline.to } : {}),
  };
}

/** What the text behind a moment may leave to it. @param back how many sentences before this one it counts as named */
function carryOf(moment: Moment, clock: Clock, act = false, back = 0): Carry | null {
  if (moment.year === null) return clock.carry;
  const { year, month, day, from, to } = moment;
  return { year, month, day, from, to, stated: moment.basis === "stated", sentence: clock.sentence - back, act };
}

const TIMES = /^的[\d.一二三四五六七八九十两半]+(?:多|余)?倍/;

/** 较上年末净增, 是2018年的1.9倍, 和2020年相比, 由上年同期的18%: years that are only measured against. */
function isCompared(text: string, moment: Moment, end: number, clock: Clock): boolean {
  const before = text[moment.start - 1] ?? " ";
  if ("是为当达".includes(before) && TIMES.test(text.slice(end, end + 8))) return true;
  if (text.startsWith("相比", end)) return true;
  const past = moment.basis === "relative" && clock.published !== null;
  if (past && "由从".includes(before) && text[end] === "的") return true;
  if (text.slice(Math.max(moment.start, moment.end - 2), moment.end) === "同期") return true;
  if ("比较".includes(before)) return clock.published !== null || recent(clock, 0) !== null;
  return before === "于" && recent(clock, 0) !== null;
}

/** Targets and plans say nothing of the sentences after them, nor does a year that is only compared with; a dateline says what 今天 is. */
function remember(text: string, offset: number, moment: Moment, mention: DateMention, clock: Clock): void {
  if (mention.rule === "date.dateline") clock.today = parseIso(mention.to);
  const ahead = clock.published !== null && moment.year !== null && moment.year > clock.published.year;
  if (moment.from === null || moment.year === null || mention.role === "by" || ahead) return;
  if (isCompared(text, moment, mention.end - offset, clock)) return;
  const end = mention.end - offset;
  clock.carry = carryOf(moment, clock, isAct(text, end), isOrigin(text, moment.start, end) ? 1 : 0);
}
