import type { ParagraphProperties } from "./styles.ts";

/** Where a paragraph stands in its part, and what mammoth's tree does not tell of it. */
export interface Place {
  /** "body/tbl[2]/tr[3]/tc[1]/p[1]". */
  readonly path: string;
  readonly own: ParagraphProperties;
  /** Pictures in it. */
  images: number;
}

/** Before the number of a plain table in its bookmark's name. */
export const PLAIN = "table ";

/** What is found out while parts are marked. */
export interface Marks {
  readonly places: Place[];
  /** Large plain tables, which mammoth does not read. */
  readonly tables: PlainTable[];
  /** From so many cells on a plain table is none of mammoth's. */
  readonly plainFrom: number;
  /** Cells met; those past `maxCells` are left out, so that mammoth never sees them. */
  cells: number;
  readonly maxCells: number;
}

/** A table whose cells hold nothing but paragraphs of plain runs. */
export interface PlainTable {
  readonly path: string;
  readonly rows: readonly { readonly header: boolean; readonly cells: readonly PlainCell[] }[];
}

export interface PlainCell {
  /** Null for the room left free where a row begins further right. */
  readonly path: string | null;
  readonly columnSpan: number;
  rowSpan: number;
  readonly paragraphs: readonly PlainParagraph[];
}

/** A paragraph's lines, cut at its soft returns, each of pieces of text. */
export interface PlainParagraph {
  readonly place: Place;
  readonly lines: readonly (readonly string[])[];
}
