import type { DateMention, Document, Extraction, Fact, Figure, NameMention } from "../model/index.ts";

/** One step of how a value was read: which stage, which rule, over which words, and what it made of them. */
export interface TraceStep {
  readonly stage:
    | "figure"
    | "date"
    | "name"
    | "subject"
    | "metric"
    | "aspect"
    | "modality"
    | "period"
    | "value"
    | "ignored";
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly note: string;
}

/** How a sentence, or one fact of a document, was read. Spans point into `text`. */
export interface Trace {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly facts: readonly Fact[];
  readonly steps: readonly TraceStep[];
}

export interface SentenceOptions {
  /** The day relative words are counted from, as YYYY-MM-DD. */
  readonly published?: string;
  readonly gazetteer?: boolean;
  readonly kind?: Document["kind"];
}

/** Reads one sentence (or a few) as a document of its own and shows every step. */
export function explainSentence(text: string, _options: SentenceOptions = {}): Trace {
  return { text, figures: [], dates: [], names: [], facts: [], steps: [] };
}

/** The steps that led to one fact of an extraction; null where the extraction has no fact of that id. */
export function explainFact(_document: Document, _extraction: Extraction, _factId: string): Trace | null {
  return null;
}

/** A trace as plain text, Chinese first, one step a line. */
export function formatTrace(trace: Trace): string {
  return trace.steps.map((step) => `${step.stage}\t${step.text}\t${step.rule}\t${step.note}`).join("\n");
}
