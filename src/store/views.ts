import type {
  Block,
  DateMention,
  DocumentKind,
  Fact,
  Figure,
  Focus,
  Ignored,
  Issue,
  Modality,
  NameMention,
  ParkEvent,
  Relation,
} from "../model/index.ts";

/** What a person has said of a fact; `pending` is nothing yet, or nothing that still holds for the figure as it stands now. */
export type FactStatus = "pending" | "accepted" | "rejected";

export type DecisionAction = "accept" | "reject" | "edit" | "defer" | "note" | "undo";

/** One person's word on one occurrence. Rows are only ever added. `at` is an ISO date-time. */
export interface DecisionView {
  readonly id: number;
  readonly factId: string;
  readonly at: string;
  readonly actor: string;
  readonly action: DecisionAction;
  readonly reason: string | null;
  readonly patch: FactPatch | null;
  /** The decision that an undo takes back. */
  readonly undoes: number | null;
}

/** What a person may put in place of the machine's reading. Spans and quote are not among them: those are the evidence. */
export type FactPatch = Partial<
  Pick<
    Fact,
    | "subject"
    | "metric"
    | "metricText"
    | "aspect"
    | "modality"
    | "min"
    | "max"
    | "unit"
    | "approx"
    | "vague"
    | "value"
    | "period"
  >
>;

/** A fact of the published view: the machine's proposal with the person's decision over it. */
export interface FactView extends Fact {
  readonly documentId: number;
  /** The version of the document whose text its spans point into. */
  readonly versionNumber: number;
  /** The document's path or URL as the store knows it. */
  readonly source: string;
  readonly documentTitle: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly status: FactStatus;
  /** The figure in the sentence changed after a decision; the decision is history and the fact is pending again. */
  readonly changed: boolean;
  /** The words are the same, the rules now read another value than the one a person accepted; the person's value is shown. */
  readonly disagrees: boolean;
  /** A person accepted it and it is no longer found in the latest version; shown from the snapshot it was accepted from. */
  readonly gone: boolean;
  readonly decision: DecisionView | null;
}

export interface FactFilter {
  /** A park's, group's or region's name: exact, or part of it. */
  readonly park?: string;
  readonly metric?: string;
  readonly status?: FactStatus;
  /** Document id, or its path or URL. */
  readonly document?: number | string;
  readonly modality?: Modality;
  /** Words that stand in the subject, the metric as written, the quote, or the document's title or publisher. */
  readonly search?: string;
  /** Order of a list; default `place`. `value` goes by base unit, then by size; `confidence` puts the least certain first. */
  readonly sort?: "place" | "newest" | "confidence" | "value" | "metric" | "subject";
  /** Default 100, at most 10,000. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface ParkView {
  readonly id: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly documents: number;
  readonly mentions: number;
  readonly facts: number;
}

export interface MetricView {
  readonly metric: string;
  readonly facts: number;
}

export interface DocumentSummary {
  readonly id: number;
  readonly source: string;
  readonly kind: DocumentKind | null;
  readonly mediaType: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** How many versions of its text are kept. */
  readonly versions: number;
  readonly facts: number;
  readonly pending: number;
  readonly accepted: number;
  readonly rejected: number;
  /** The last failure of a step, where the last try failed. */
  readonly error: { readonly step: string; readonly code: string; readonly message: string } | null;
  /** Codes of what was odd in reading the latest version, each once. */
  readonly readingIssues: readonly string[];
  readonly fetchedAt: string | null;
}

/** One document with everything read from its latest version. Offsets of all spans point into `text`. */
export interface DocumentDetail extends DocumentSummary {
  readonly url: string | null;
  /** Of an article cut into pages: the addresses of the further pages; an origin's `part` counts them from 1. */
  readonly pageUrls: readonly string[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly factList: readonly FactView[];
  readonly parks: readonly string[];
  readonly names: readonly NameMention[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly events: readonly ParkEvent[];
  readonly relations: readonly Relation[];
  readonly focus: readonly Focus[];
  readonly ignored: readonly Ignored[];
  readonly issues: readonly Issue[];
}

export interface StatusReport {
  readonly documents: number;
  readonly failed: number;
  readonly facts: { readonly total: number } & { readonly [S in FactStatus]: number };
  readonly parks: number;
  readonly decisions: number;
  /** How many documents have a step to run, by the first step that is due. */
  readonly due: { readonly fetch: number; readonly parse: number; readonly extract: number; readonly resolve: number };
  readonly bytes: number;
  readonly failures: readonly {
    readonly source: string;
    readonly step: string;
    readonly code: string;
    readonly message: string;
  }[];
}

export type ExportKind = "facts" | "parks" | "events" | "relations" | "focus" | "documents";
