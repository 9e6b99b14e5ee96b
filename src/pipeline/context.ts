import type { FetchOptions, Limits } from "../ingest/index.ts";

/** What the steps need to know beyond the store; every field has a default. */
export interface StepContext {
  readonly limits?: Partial<Limits>;
  readonly fetch?: FetchOptions;
  /** Least time between two requests to one host, in milliseconds. Default 5000. */
  readonly hostIntervalMs?: number;
  /** The first wait before a failed step is tried again, in milliseconds; each further one is four times as long. Default 30,000. */
  readonly retryBaseMs?: number;
  /** Most further pages read of one article that is cut into pages. Default 30. */
  readonly maxArticlePages?: number;
}

export const HOST_INTERVAL_MS = 5_000;
export const RETRY_BASE_MS = 30_000;
export const PAGES_MAX = 30;
/** After so many tries a step that might succeed later is left until somebody asks again. */
export const TRIES_MAX = 5;
