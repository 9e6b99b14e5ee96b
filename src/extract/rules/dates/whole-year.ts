import { iso } from "./calendar.ts";
import { type Clock, recent } from "./clock.ts";
import { type Moment, moment, type YearBase } from "./moment.ts";

/** A page of the first months of a year tells of the year before as 全年. */
const LOOKS_BACK_UNTIL = 3;

/**
 * The year that 全年 by itself means: the one just named, else the document's, or the one before it where the page is of the first
 * months of a year and looks back. Null where 全年 says something else (全年无休).
 */
export function wholeYear(text: string, at: number, end: number, carried: YearBase, clock: Clock): YearBase {
  if (carried.basis === "carried") return carried;
  const { published, fallbackYear } = clock;
  const after = /^[^，。；：\d]{0,24}/.exec(text.slice(end, end + 24))![0];
  const none = { start: at, year: null, basis: "document" } as const;
  if (!published?.month || /^(?:无休|平均|开放|候|龄|都|性|可)/.test(after)) return none;
  const ahead = /要|力争|目标|将|预计|计划|确保|争取|任务|预期|有望/.test(text.slice(Math.max(0, at - 6), at) + after);
  const back = !ahead && (published.month <= LOOKS_BACK_UNTIL || fallbackYear === published.year - 1);
  return { ...none, year: published.year - (back ? 1 : 0) };
}

/** 去年同期: the period last named, a year before. */
export function samePeriod(start: number, end: number, year: number | null, clock: Clock): Moment {
  const carry = recent(clock);
  const move = (date: string | null) => (date === null || year === null ? null : `${year}${date.slice(4)}`);
  const within = carry?.from && carry.to && carry.from.slice(0, 4) === carry.to.slice(0, 4);
  const whole = year === null ? null : iso(year);
  const base = { start, year, basis: "relative" } as const;
  return moment(base, end, within ? move(carry.from) : whole, within ? move(carry.to) : whole, "year");
}
