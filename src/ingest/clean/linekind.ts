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
