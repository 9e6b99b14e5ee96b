import type { Answer, Place } from "./context.ts";

/** An example of a pattern: a sentence and the facts it gives, each as "subject | metric | aspect | modality | value | period". */
export type LinkExample = readonly [sentence: string, ...facts: string[]];

/**
 * One family of sentences that ties a figure to what it measures. Patterns are asked in running order; the first that answers
 * binds the figure, says by which rule it is no fact, or (null) leaves it to the next. Examples are its documentation.
 */
export interface Pattern {
  readonly id: string;
  readonly bind: (place: Place) => Answer;
  readonly finds: readonly LinkExample[];
}

/** Declares a pattern; the identity function, so that its type is checked where it is written. */
export function definePattern(pattern: Pattern): Pattern {
  return pattern;
}
