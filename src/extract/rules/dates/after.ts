import { guarded } from "../../guarded.ts";
import { addDays, addMonths, iso } from "./calendar.ts";
import { type Clock, recent } from "./clock.ts";
import { type Moment, moment } from "./moment.ts";
import { opensOther, readInYear } from "./moments.ts";
import type { DateTables } from "./tables.ts";
import type { Length } from "./words.ts";

const AFTER = guarded(/^[之以]?后(?![续期勤台端备方])/);
const THEN = guarded(/^的(?=\d|[一二三四五六七八九十春夏秋冬年])/);
const SAME_DAY = guarded(/^的(?:今天|今日|这一天|同一天)/);

/** 三年后的4月, 五个月后, 4天后: so long after what was named just before. */
export function lengthAfter(text: string, at: number, length: Length, clock: Clock, tables: DateTables): Moment | null {
  const carry = recent(clock);
  const after = carry && AFTER.exec(text.slice(length.end, length.end + 3));
  if (!carry || !after) return null;
  const end = length.end + after[0].length;
  if (length.months > 0 && length.months % 12 === 0) {
    const base = { start: at, year: carry.year + length.months / 12, basis: "carried" } as const;
    const then = THEN.test(text.slice(end, end + 2)) ? readInYear(text, end + 1, base, tables) : null;
    return then && then.end > end + 1 ? then : moment(base, end, iso(base.year), iso(base.year), "year");
  }
  if (length.months > 0) {
    if (carry.month === null) return null;
    const { year, month } = addMonths(carry.year, carry.month, length.months);
    return moment({ start: at, year, basis: "carried" }, end, iso(year, month), iso(year, month), "month", { month });
  }
  if (carry.month === null || carry.day === null) return null;
  const day = addDays({ year: carry.year, month: carry.month, day: carry.day }, length.days);
  const [year, month, on] = day.split("-").map(Number) as [number, number, number];
  return moment({ start: at, year, basis: "carried" }, end, day, day, "day", { month, day: on });
}

/** 五年前, 两年前的6月, 三年前的今天: the year so many before the document's. 三年前期 and 三年前三季度 are other words. */
export function yearsAgo(text: string, at: number, length: Length, clock: Clock, tables: DateTables): Moment | null {
  const { published, today } = clock;
  if (length.months < 12 || length.months % 12 > 0 || text[length.end] !== "前" || !published) return null;
  const end = length.end + 1;
  if (opensOther("前", text, end, tables)) return null;
  const base = { start: at, year: published.year - length.months / 12, basis: "relative" } as const;
  const same = today?.month && today.day ? SAME_DAY.exec(text.slice(end, end + 4)) : null;
  if (same && today?.month && today.day) {
    const day = iso(base.year, today.month, today.day);
    return moment(base, end + same[0].length, day, day, "day", { month: today.month, day: today.day });
  }
  const then = THEN.test(text.slice(end, end + 2)) ? readInYear(text, end + 1, base, tables) : null;
  return then && then.end > end + 1 ? then : moment(base, end, iso(base.year), iso(base.year), "year");
}
