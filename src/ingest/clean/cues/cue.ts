import type { LineKind } from "../linekind.ts";

/**
 * A cue: words by which a line shows what it is. `most` is the most units a line may have (names and addresses are short, a sentence
 * that merely begins alike is long). `sure` cues hold anywhere; the others only before the first and after the last sentences.
 */
export interface Cue {
  readonly kind: LineKind;
  readonly pattern: RegExp;
  readonly most: number;
  readonly sure?: boolean;
}

/** Marks that pages set before a line's words. */
const lead = "^[\\s▲△▼▽◆◇■□●○★☆※→▶►>»•·*#|｜丨—\\-–_=~～【\\[（(《「『“\"']*";

/** What stands between a label and what it labels. */
export const colon = "\\s*[:：|｜丨/／]";

/** A pattern at the beginning of a line, marks before it passed over. Small and capital letters are the same unless `flags` says otherwise. */
export const at = (words: string, flags = "i") => new RegExp(lead + words, flags);
