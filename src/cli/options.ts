import type { Config } from "../config/index.ts";

/** The reading limits that the settings give. */
export const limitsOf = (config: Config) => ({
  maxBytes: config.maxBytes,
  maxMarkupBytes: config.maxMarkupBytes,
  maxNodes: config.maxNodes,
  maxDepth: config.maxDepth,
  maxTextUnits: config.maxTextUnits,
  maxPages: config.maxPages,
  maxCells: config.maxCells,
  maxEntries: config.maxEntries,
  maxUnpackedBytes: config.maxUnpackedBytes,
  maxTimeMs: config.maxTimeMs,
});

/** What the steps are told, by the settings. */
export const stepOptions = (config: Config) => ({
  limits: limitsOf(config),
  fetch: fetchOptions(config),
  hostIntervalMs: config.hostIntervalMs,
  maxArticlePages: config.maxArticlePages,
  maxFeedItems: config.maxFeedItems,
  maxSitemaps: config.maxSitemaps,
});

/** How the fetcher behaves, by the settings. */
export const fetchOptions = (config: Config) => ({
  userAgent: config.userAgent,
  timeoutMs: config.fetchTimeoutMs,
  maxBytes: config.maxBytes,
  allowPrivate: config.allowPrivateAddresses,
});
