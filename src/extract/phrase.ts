import { type DateMention, type Figure, fold } from "../model/index.ts";
import { type Lexicon, loadLexicon } from "./lexicon/index.ts";
import { scanDates } from "./rules/dates/index.ts";
import { scanFigures } from "./rules/figures/index.ts";

/**
 * Reads the figures and dates of a phrase by itself, as `parkfacts lex` does. `reference` is the ISO date that relative words are
 * counted from (去年, 昨天); null leaves them unresolved.
 */
export function readPhrase(
  text: string,
  reference: string | null,
  lexicon: Lexicon = loadLexicon(),
): { figures: Figure[]; dates: DateMention[] } {
  const folded = fold(text);
  return {
    figures: scanFigures(folded, text, 0, lexicon),
    dates: scanDates(folded, text, 0, { published: reference, year: null, month: null }, lexicon).filter(
      // Lengths of time and what nothing can date (近日, 去年 without a reference) have no place in time to print.
      ({ from, to }) => from !== null || to !== null,
    ),
  };
}
