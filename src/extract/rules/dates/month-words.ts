import { iso } from "./calendar.ts";
import { type Clock, recent } from "./clock.ts";
import { baseFor, type Moment, moment } from "./moment.ts";
import { readInMonth } from "./moments.ts";
import type { DateTables } from "./tables.ts";

/** 两百元月付 is no first month. */
const MONEY = /[\d\s万亿千百十多余几数美欧日港澳加韩新一二三四五六七八九两半单公纪]/;
const EDGE = /^月(?:[底末](?![薪端])|初(?![一二三四五六七八九十步级]))/;
const NO_MONTH =
  /[\d\s○零一二三四五六七八九十百两几数余半各每近多按当本上下前后隔逐单同全满整岁明腊正元冬个蜜密新弯残圆赏弦水心海]/;

/** 元月, 月底, 月初 by themselves; `at` is 月. The month's edge is that of the month named in the sentence, or the document's. */
export function readMonthWord(
  text: string,
  at: number,
  clock: Clock,
  tables: DateTables,
): { moment: Moment | null; end: number } {
  const none = { moment: null, end: at + 1 };
  if (text[at - 1] === "元") {
    if (MONEY.test(text[at - 2] ?? "，")) return none;
    const end = text[at + 1] === "份" ? at + 2 : at + 1;
    const first = readInMonth(text, end, baseFor(at - 1, clock, 1, null), 1, tables);
    return { moment: first, end: first.end };
  }
  if (!"底末初".includes(text[at + 1] ?? " ")) return none;
  if (!EDGE.test(text.slice(at, at + 3)) || NO_MONTH.test(text[at - 1] ?? "，")) return none;
  const carry = recent(clock, 0);
  const now = carry?.month ? carry : clock.published;
  if (!now?.month) return none;
  const date = iso(now.year, now.month);
  const base = { start: at, year: now.year, basis: carry?.month ? "carried" : "relative" } as const;
  return { moment: moment(base, at + 2, date, date, "month", { month: now.month }), end: at + 2 };
}
