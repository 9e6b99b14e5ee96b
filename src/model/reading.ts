/** What went wrong or odd while content was read. Content never throws: a reading is a value and its issues. */
export interface Issue {
  /** Upper case, stable, documented in docs/codes.md: "EMPTY_BODY", "NO_TEXT_LAYER", "FIGURE_UNUSED" … */
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  /** One plain English sentence; the web client translates by code. */
  readonly message: string;
  /** Where in the canonical text, where that is known. */
  readonly start?: number;
  readonly end?: number;
}

/** A value with what is to be said about it. `value` is null where nothing could be read; then `issues` holds an error. */
export interface Reading<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}
