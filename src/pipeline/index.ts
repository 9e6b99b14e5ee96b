import type { StatusReport, Store } from "../store/index.ts";

export type Step = "fetch" | "parse" | "extract" | "resolve";

/** How one document went. `code` and `message` are set where it failed, or was read with a warning. */
export interface IngestResult {
  readonly source: string;
  readonly documentId: number | null;
  readonly outcome: "new" | "changed" | "unchanged" | "failed" | "skipped";
  readonly title: string | null;
  readonly facts: number;
  readonly parks: number;
  readonly code: string | null;
  readonly message: string | null;
}

export interface IngestProgress {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  /** What was finished last. */
  readonly last: IngestResult | null;
}

export interface IngestOptions {
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Addresses the fetcher would refuse (loopback, private networks) are allowed. */
  readonly allowPrivate?: boolean;
  /** How many documents are read at once; default 2. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
}

/** Runs every step for files, folders and URLs in this process. Never throws for one document's sake: its row says what failed. */
export async function ingest(
  _store: Store,
  _targets: readonly string[],
  _options?: IngestOptions,
): Promise<IngestResult[]> {
  throw new Error("not yet");
}

/** Puts paths and URLs on the list to be fetched by workers; answers how many were new. */
export async function addSources(
  _store: Store,
  _targets: readonly string[],
): Promise<{ added: number; known: number }> {
  throw new Error("not yet");
}

/** Documents with a step to run, and which; in order of id. */
export async function dueDocuments(_store: Store, _limit: number): Promise<{ documentId: number; step: Step }[]> {
  throw new Error("not yet");
}

export async function statusReport(_store: Store): Promise<StatusReport> {
  throw new Error("not yet");
}

export interface VerifyReport {
  readonly documents: number;
  readonly facts: number;
  /** One line a mismatch: which document, which fact, what was found. */
  readonly faults: readonly {
    readonly source: string;
    readonly factId: string | null;
    readonly code: string;
    readonly message: string;
  }[];
}

/** Checks every fact's words against the kept text, and the kept text against the kept bytes read again. */
export async function verifyStore(_store: Store): Promise<VerifyReport> {
  throw new Error("not yet");
}
