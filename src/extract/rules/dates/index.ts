import type { DateMention } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";

/**
 * What dates are counted from. `published` is the document's date (relative words, a last resort for missing years); `year` and
 * `month` are carried from the sentence or block before. The scanner returns mentions only; `carryDates` gives the next block's context.
 */
export interface DateContext {
  readonly published: string | null;
  readonly year: number | null;
  readonly month: number | null;
}

/** Finds every date and period of a block. `folded` is fold(text), `offset` the block's start in the document. */
export function scanDates(
  _folded: string,
  _text: string,
  _offset: number,
  _context: DateContext,
  _lexicon: Lexicon,
): DateMention[] {
  return [];
}

/** The context for the text after `dates`: the last stated year and month go on. */
export function carryDates(context: DateContext, _dates: readonly DateMention[]): DateContext {
  return context;
}

/** Full days of a cut date: expandDate("2020-02", "to") → "2020-02-29"; null stays null. */
export function expandDate(date: string | null, _end: "from" | "to"): string | null {
  return date;
}
