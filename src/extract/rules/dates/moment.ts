import type { Basis, Grain } from "../../../model/index.ts";
import { type Clock, recent, yearFor } from "./clock.ts";

/** A date or period as read, before its role. Dates are cut ISO, null where they cannot be told. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  readonly basis: Basis;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A year as known so far, with how it came to be known. Null years stay unresolved. */
export interface YearBase {
  readonly start: number;
  readonly year: number | null;
  readonly basis: Basis;
}

const NOTHING = {};

/** A moment of a year that may not be known: months and days are filled in where it is. */
export function moment(
  base: YearBase,
  end: number,
  from: string | null,
  to: string | null,
  grain: Grain,
  rest: { readonly month?: number | null; readonly day?: number | null } = NOTHING,
): Moment {
  return {
    start: base.start,
    end,
    from,
    to,
    grain,
    basis: base.basis,
    year: base.year,
    month: rest.month ?? null,
    day: rest.day ?? null,
  };
}

/** The base for a month or part that names no year. */
export function baseFor(start: number, clock: Clock, month: number, day: number | null, looksAhead = false): YearBase {
  const found = yearFor(clock, month, day, looksAhead);
  return { start, year: found?.year ?? null, basis: found?.basis ?? "document" };
}

/** The year before or after one named in the same sentence, for 上年 and 次年. */
export function yearInSentence(clock: Clock): number | null {
  const carry = recent(clock, 0);
  return carry?.stated ? carry.year : null;
}
