import type { Span } from "../../model/index.ts";
import type { Lexicon } from "../lexicon/index.ts";

/** An example of what a rule finds: the sentence, the mention's words, and (where it matters) how the mention prints. */
export type Finding = readonly [sentence: string, mention: string, reading?: string];

/**
 * A rule as a value: text → mentions. `read` sees the folded text (same length and offsets as the text) and the lexicon, nothing
 * else; it must be linear in the length of the text. Its examples are its documentation: `parkfacts rules` prints them, and one
 * test runs them all and times each rule on hostile input.
 */
export interface Rule<M extends Span> {
  readonly id: string;
  readonly read: (folded: string, text: string, lexicon: Lexicon) => readonly M[];
  readonly finds: readonly Finding[];
  /** Sentences in which the rule must find nothing. */
  readonly ignores: readonly string[];
  /** How a mention prints in examples, where words alone do not tell its reading. */
  show?(mention: M): string;
}

/** Declares a rule; the identity function, so that its type is checked where it is written. */
export function defineRule<M extends Span>(rule: Rule<M>): Rule<M> {
  return rule;
}
