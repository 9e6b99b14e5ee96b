/** Caps on what one document may cost. Every loop over outside input ends at one of them. */
export interface Limits {
  /** Largest body read, in bytes; larger ones are refused with TOO_LARGE. */
  readonly maxBytes: number;
  /** Largest mark-up parsed into a tree, in bytes; larger HTML is refused with TOO_LARGE. */
  readonly maxMarkupBytes: number;
  /** Most nodes of one HTML tree; what follows is left out with TOO_MANY_NODES. */
  readonly maxNodes: number;
  /** Deepest nesting of elements; deeper ones are read as if they stood at this depth (TOO_DEEP). */
  readonly maxDepth: number;
  /** Most units of canonical text; what follows is left out with TEXT_CUT. */
  readonly maxTextUnits: number;
  /** Most pages of a PDF. */
  readonly maxPages: number;
  /** Most cells of all tables or sheets of one document. */
  readonly maxCells: number;
  /** Most entries of an archive. */
  readonly maxEntries: number;
  /** Most bytes an archive may unpack to in all. */
  readonly maxUnpackedBytes: number;
  /** Longest time one reading may take, in milliseconds: files read in a thread are stopped, pages look at the clock (TIME_LIMIT). */
  readonly maxTimeMs: number;
}

/** The defaults: generous for any real page, plan or yearbook, small enough that a hostile file costs seconds at most. */
export const defaultLimits: Limits = {
  maxBytes: 64 * 1024 * 1024,
  maxMarkupBytes: 24 * 1024 * 1024,
  maxNodes: 400_000,
  maxDepth: 512,
  maxTextUnits: 8_000_000,
  maxPages: 2_000,
  maxCells: 500_000,
  maxEntries: 2_000,
  maxUnpackedBytes: 512 * 1024 * 1024,
  maxTimeMs: 60_000,
};

/** The defaults with the given ones in their place. */
export function withLimits(limits: Partial<Limits> | undefined): Limits {
  return { ...defaultLimits, ...limits };
}
