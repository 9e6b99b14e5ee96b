import type { DocumentDetail, DocumentSummary, FactView, ParkView, StatusReport } from "../store/views.ts";
import type { Label } from "./labels.ts";

/** The shapes the API speaks: what the server answers and the client reads. Types only; nothing here runs. */

export type { DocumentDetail, DocumentSummary, FactStatus, FactView, ParkView } from "../store/views.ts";

export type FactSort = "place" | "newest" | "confidence" | "value" | "metric" | "subject";

export interface StatusCounts {
  readonly pending: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** One page of an answer: `total` rows match, of which `limit` from `offset` are here. */
export interface Page {
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
}

export interface FactsAnswer extends Page {
  /** Counts a status under the same filters, the status filter apart. */
  readonly counts: StatusCounts;
  readonly facts: readonly FactView[];
}

export interface DocumentsAnswer extends Page {
  readonly documents: readonly DocumentSummary[];
}

/** A document with all that was read from it; mentions that became no fact are left out unless asked for. */
export type DocumentAnswer = Omit<DocumentDetail, "names" | "figures" | "dates" | "ignored"> &
  Partial<Pick<DocumentDetail, "names" | "figures" | "dates" | "ignored">>;

export interface ParksAnswer extends Page {
  readonly parks: readonly ParkView[];
}

export interface MetricRow {
  readonly metric: string;
  readonly label: Label;
  readonly facts: number;
}

export interface MetricsAnswer {
  readonly metrics: readonly MetricRow[];
}

/** What a decision is asked with: `undo` takes back the last one that stands. */
export interface DecisionRequest {
  readonly action: "accept" | "reject" | "undo";
  readonly reason?: string;
}

/** How many addresses were new, and how many stood on the list before. */
export interface SourcesAnswer {
  readonly added: number;
  readonly known: number;
}

export type StatusAnswer = StatusReport & { readonly version: string };

export interface ErrorAnswer {
  readonly code: string;
  readonly message: string;
}
