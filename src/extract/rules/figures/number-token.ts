import type { Decimal } from "./decimal.ts";

/** A number as written, with the scale that goes into its unit: 6.54万 is 6.54 with fold 4. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** In 10^fold; unequal for 三四万. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** Power of the closing 万, 亿 or 万亿: 4, 8, 12, else 0. */
  readonly fold: number;
  /** Nothing but a scale: 百亿, 千. */
  readonly bare: boolean;
  /** 余, 多, 几, +, or 数十: at least this much. */
  readonly more: boolean;
  readonly around: boolean;
  /** Written without Arabic digits. */
  readonly chinese: boolean;
  /** Written with a scale of at least a hundred (百, 千, 万, 亿). */
  readonly scaled: boolean;
}

/** What stands at a place where a number might: a number, or how far to go on past what is none. */
export type NumberReading = NumberToken | { readonly end: number; readonly low: null };

/** No number at `at`; the scan goes on behind what was read. */
export function none(end: number, at: number): NumberReading {
  return { end: Math.max(end, at + 1), low: null };
}
