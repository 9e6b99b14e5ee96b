import type { Config } from "../config.ts";

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

/** How the fetcher behaves, by the settings. */
export const fetchOptions = (config: Config) => ({
  userAgent: config.userAgent,
  timeoutMs: config.fetchTimeoutMs,
  maxBytes: config.maxBytes,
  allowPrivate: config.allowPrivateAddresses,
});
