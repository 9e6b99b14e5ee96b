export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** One disagreement with gold, and the family of mistakes it belongs to: "wrong period", "missed money", "spurious count" … */
export interface Miss {
  readonly document: string;
  readonly family: string;
  readonly text: string;
}

export const RESPECTS = ["value", "metric", "subject", "aspect", "modality", "period"] as const;
export type Respect = (typeof RESPECTS)[number];

export interface Evaluation {
  readonly fact: Score;
  readonly figure: Score;
  /** Of the facts whose figure was found, the part that is right in each respect. */
  readonly ofFound: Readonly<Record<Respect, number>>;
  /** Of the periods that the text states, the part read right. */
  readonly statedPeriods: number;
  readonly park: Score;
  readonly event: Score;
  readonly relation: Score;
  readonly focusRecall: number;
  /** Titles and days that are right; phrases of the body kept, and of the furniture dropped; the body's 4-grams; spans that hold their quote. */
  readonly meta: number;
  readonly keep: number;
  readonly drop: number;
  readonly body: Score;
  readonly span: number;
  readonly misses: readonly Miss[];
}
