import type { Span } from "./span.ts";

/**
 * What a unit measures. `count` covers every classifier (个, 家, 项 …); `percent` is %, `points` is 百分点, `times` is 倍,
 * `doublings` is 番; compound dimensions are written with a slash ("money/area").
 */
export type Dimension = string;

/** A closed or half-open interval; null is "no bound given". */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** The same interval in base units: m2, CNY, USD, count, percent, points, CNY/m2, person … */
export interface BaseValue extends Interval {
  readonly unit: string;
}

/**
 * A number with its unit and bounds as written. The span holds the figure and the words that bound it (超, 近, 以上, 余), not the verb.
 * `min`/`max` are in the unit as written (超过600个 → min 600, max null, unit 个). Digits scale as text, never by rounding.
 */
export interface Figure extends Span, Interval {
  readonly text: string;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly approx: boolean;
  /** An order of magnitude (千亿级, 百亿元以上规模). */
  readonly vague: boolean;
  readonly value: BaseValue;
  /** The bare number and unit inside the span, and the bound words before and after, where there are any. */
  readonly number: Span;
  readonly unitSpan: Span | null;
  /** True for the first member of a range written as two figures (80以上力争85 keeps one figure). */
  readonly rule: string;
}
