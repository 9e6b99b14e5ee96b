import { isDay, iso } from "./calendar.ts";
import { type Clock, yearFor } from "./clock.ts";
import { type Moment, moment } from "./moment.ts";
import { dayOf } from "./moments.ts";

/** 2024-03-08, 2024/3/8, 2024.3.8, 2024-03, and 2006.03 as catalogues print a month, where nothing goes on behind it; `at` is at the year's first digit. */
export function readNumeric(text: string, at: number): Moment | null {
  const full = /^((?:19|20)\d\d) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/.exec(text.slice(at, at + 15));
  const [year, month, day] = [Number(full?.[1]), Number(full?.[3]), Number(full?.[4])];
  const base = { start: at, year, basis: "stated" } as const;
  if (full && isDay(year, month, day)) {
    const date = iso(year, month, day);
    return moment(base, at + full[0].length, date, date, "day", { month, day });
  }
  const stretch = readStretch(text, at);
  if (stretch) return stretch;
  const words = text.slice(at, at + 8);
  const cut =
    /^((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d\-年亿万个家%])/.exec(words) ??
    /^((?:19|20)\d\d)\.(0[1-9]|1[0-2])(?=$|[\s,，。；;、)）—～至起])/.exec(words);
  if (!cut) return null;
  const date = `${cut[1]}-${cut[2]}`;
  return moment({ ...base, year: Number(cut[1]) }, at + 7, date, date, "month", { month: Number(cut[2]) });
}

const STRETCH =
  /^((?:19|20)\d\d)([./])(0?[1-9]|1[0-2])(?:月? ?(?:-|—|–|~|至|到){1,2} ?)((?:19|20)\d\d)\2(0?[1-9]|1[0-2])(?![\d./])/;

/** 2021.3-2023.6, 2023/1—2023/9: months of two years, joined. */
function readStretch(text: string, at: number): Moment | null {
  if (text[at + 4] !== "." && text[at + 4] !== "/") return null;
  const found = STRETCH.exec(text.slice(at, at + 20));
  if (!found) return null;
  const from = iso(Number(found[1]), Number(found[3]));
  const to = iso(Number(found[4]), Number(found[5]));
  if (to <= from) return null;
  return moment({ start: at, year: Number(found[4]), basis: "stated" }, at + found[0].length, from, to, "month");
}

/** 08-22 as papers print it: two digits each, a time, a space or an end after it. */
export function readMonthDay(text: string, at: number, clock: Clock): Moment | null {
  if (text[at + 2] !== "-") return null;
  const found = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?=$|[\s,，。)）\]】]|T)/.exec(text.slice(at, at + 6));
  if (!found) return null;
  const [month, day] = [Number(found[1]), Number(found[2])];
  const year = yearFor(clock, month, day);
  const base = { start: at, year: year?.year ?? null, basis: year?.basis ?? "document" } as const;
  return dayOf(base, at + 5, month, day);
}
