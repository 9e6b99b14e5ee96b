import type { Span } from "./span.ts";

export type Grain = "day" | "ten-days" | "month" | "quarter" | "half" | "year" | "years";

/** How a value came to be known: written there, in a heading, carried from before, computed from a reference, or the document's own. */
export type Basis = "stated" | "heading" | "carried" | "relative" | "document";

/**
 * A date or period in the text. `from` and `to` are inclusive ISO dates cut to what the text gives ("2021", "2020-03", "2021-04-07");
 * null is an open end that nothing closes.
 */
export interface DateMention extends Span {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  readonly basis: Basis;
  /**
   * - point: a day, month, year or period of which something is told
   * - since / until: 2019年以来 / 截至2024年三季度
   * - by: a target's date (到2025年, 2026年底前)
   * - duration: a length without a place in time (三年, 5个月); from and to are null
   */
  readonly role: "point" | "since" | "until" | "by" | "duration";
  readonly rule: string;
}

/** A fact's time. Dates as in `DateMention`; `text` is the wording it was read from, null where it was taken from the document. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string | null;
}
