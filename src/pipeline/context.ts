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
  /** Most new items put on the list at one reading of a feed or sitemap. Default 100. */
  readonly maxFeedItems?: number;
  /** Most sitemaps read of an index of them, the last changed first. Default 5. */
  readonly maxSitemaps?: number;
}

export const HOST_INTERVAL_MS = 5_000;
export const RETRY_BASE_MS = 30_000;
export const PAGES_MAX = 30;
export const FEED_ITEMS_MAX = 100;
export const SITEMAPS_MAX = 5;
/** After so many tries a step that might succeed later is left until somebody asks again. */
export const TRIES_MAX = 5;
