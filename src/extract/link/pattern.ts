import type { Answer, Place } from "./context.ts";

/** An example of a pattern: a sentence and the facts it gives, each as "subject | metric | aspect | modality | figure | period". */
export type LinkExample = readonly [sentence: string, ...facts: string[]];

/**
 * One family of sentences that ties a figure to what it measures. Patterns are asked in running order; the first that answers
 * binds the figure, says by which rule it is no fact, or (null) leaves it to the next. Examples are its documentation.
 */
export interface Pattern {
  readonly id: string;
  readonly layer: "fact" | "ignored";
  /** The ids under which its facts (or ignored figures) are known, where they are not its own. */
  readonly emits?: readonly string[];
  /** The dimensions of the figures it is asked about; those of every dimension where left out. */
  readonly dimensions?: ReadonlySet<string>;
  readonly bind: (place: Place) => Answer;
  readonly finds: readonly LinkExample[];
  /** Sentences of which no fact may be made. */
  readonly ignores: readonly string[];
}

/** Declares a pattern; the identity function, so that its type is checked where it is written. */
export function definePattern(pattern: Pattern): Pattern {
  return pattern;
}
