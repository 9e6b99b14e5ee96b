/** A date cut to what is known of it, in numbers. */
export interface Known {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const MS_PER_DAY = 86_400_000;

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** "2021", "2021-04" or "2021-04-07". */
export function iso(year: number, month: number | null = null, day: number | null = null): string {
  if (month === null) return String(year);
  return day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

/** Reads a cut ISO date; null where it is none. */
export function parseIso(date: string | null): Known | null {
  if (date === null || date.length < 4) return null;
  const year = Number(date.slice(0, 4));
  if (!Number.isInteger(year)) return null;
  const month = date.length >= 7 ? Number(date.slice(5, 7)) : null;
  const day = date.length >= 10 ? Number(date.slice(8, 10)) : null;
  return { year, month, day };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The cut month `count` months on. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The day `count` days on, as ISO. */
export function addDays(date: Known, count: number): string {
  const moved = new Date(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) + count * MS_PER_DAY);
  return moved.toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(date: Known): number {
  return (new Date(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1)).getUTCDay() + 6) % 7;
}

/** Days from `a` to `b`, cut dates taken at their first day. */
export function daysBetween(a: Known, b: Known): number {
  return Math.round((timeOf(b) - timeOf(a)) / MS_PER_DAY);
}

function timeOf({ year, month, day }: Known): number {
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1);
}

/** Full days of a cut date: expandDate("2020-02", "to") → "2020-02-29"; null stays null. */
export function expandDate(date: string | null, end: "from" | "to"): string | null {
  const known = parseIso(date);
  if (!known) return null;
  const month = known.month ?? (end === "from" ? 1 : 12);
  const day = known.day ?? (end === "from" ? 1 : daysInMonth(known.year, month));
  return iso(known.year, month, day);
}
