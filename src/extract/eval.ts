/** A fact as written by hand in a gold file (fields that widen it are optional). */
export interface GoldFact {
  readonly subject: { readonly kind?: string; readonly any?: readonly string[]; readonly name?: string };
  readonly metric: string;
  readonly metric_any?: readonly string[];
  readonly aspect: string;
  readonly aspect_any?: readonly string[];
  readonly modality: string;
  readonly modality_any?: readonly string[];
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly unit_any?: readonly string[];
  readonly alt?: readonly { readonly min: number | null; readonly max: number | null; readonly unit?: string }[];
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  readonly period_any?: readonly ({ readonly from: string | null; readonly to: string | null } | null)[];
  readonly required_period?: boolean;
  readonly quote: string;
  readonly surface?: string;
  readonly table?: boolean | object | null;
}

/** A gold file, parsed. */
export interface Gold {
  readonly document: string;
  readonly parks?: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly facts?: readonly GoldFact[];
  readonly optional?: readonly GoldFact[];
  readonly optional_facts?: readonly GoldFact[];
  readonly [key: string]: unknown;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** One disagreement with gold, and the family of mistakes it belongs to ("period wrong", "spurious figure" …). */
export interface Miss {
  readonly document: string;
  readonly family: string;
  readonly text: string;
}

export interface Evaluation {
  readonly fact: Score;
  readonly figure: Score;
  /** Of the facts whose figure was found, the part that is right in each respect. */
  readonly ofFound: Readonly<Record<"value" | "metric" | "subject" | "aspect" | "modality", number>>;
  readonly statedPeriods: number;
  readonly park: Score;
  readonly event: Score;
  readonly misses: readonly Miss[];
}

/** Scores output lines (as `toOutput` makes them) against gold files; a gold is paired by the last path segment of its document. */
export function evaluate(_golds: readonly Gold[], _outputs: readonly Record<string, unknown>[]): Evaluation {
  const none: Score = { precision: 0, recall: 0, f1: 0, gold: 0 };
  return {
    fact: none,
    figure: none,
    ofFound: { value: 0, metric: 0, subject: 0, aspect: 0, modality: 0 },
    statedPeriods: 0,
    park: none,
    event: none,
    misses: [],
  };
}

/** An evaluation as a table of a few lines, its misses grouped by family, largest first. */
export function formatEvaluation(evaluation: Evaluation): string {
  return `fact F1 ${(100 * evaluation.fact.f1).toFixed(1)}`;
}
