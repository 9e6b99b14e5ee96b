import type { Span } from "./span.ts";

/**
 * Where a stretch of text stands in the bytes it was read from. Every field is optional but `kind`: each format fills its own.
 * - html: `selector` of the element, `start`/`end` offsets into the decoded source
 * - pdf: `page` (from 1), `box` [x0, y0, x1, y1] in points, origin at the page's lower left
 * - docx, doc: `path` such as "body/p[12]" or "body/tbl[2]/tr[3]/tc[1]/p[1]"
 * - text, markdown, csv: `line` (from 1), `start`/`end` offsets into the decoded source
 * - sheet: `sheet` name and `cell` ("B7")
 */
export interface Origin {
  readonly kind: "html" | "pdf" | "docx" | "doc" | "text" | "sheet";
  readonly selector?: string;
  readonly start?: number;
  readonly end?: number;
  readonly page?: number;
  readonly box?: readonly [number, number, number, number];
  readonly path?: string;
  readonly line?: number;
  readonly sheet?: string;
  readonly cell?: string;
  /** Of an article cut into pages: which of the document's `links.pages` it stands on, from 1. Absent: the first page, the source itself. */
  readonly part?: number;
}

/** A run of canonical text that stands as one piece at its origin; runs of a block are in order and do not overlap. */
export interface OriginRun extends Span {
  readonly origin: Origin;
}

/** One cell of a table. Its span is empty where the cell has no text. A merged cell stands once, with its row and column spans. */
export interface Cell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly origin?: Origin;
}

/**
 * A table's grid over the canonical text. In the text a row is a line and its cells are joined by a tab; a cell's own line
 * breaks are written as a space. `caption` and `unit` ("亿元" from 单位：亿元) come from the lines round the table or its own first row.
 */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  /** How many leading rows are headers (0 where there are none). */
  readonly headerRows: number;
  /** How many leading columns are row heads. */
  readonly headColumns: number;
  readonly cells: readonly Cell[];
  readonly caption: string | null;
  readonly unit: string | null;
  /** True where the table was recovered from text that had lost its shape. */
  readonly flattened?: boolean;
}

export type BlockType = "heading" | "paragraph" | "list" | "table" | "caption";

/** A typed piece of the main text. Blocks are in order, do not overlap, and are joined by one line feed. */
export interface Block extends Span {
  readonly type: BlockType;
  /** Headings: 1 is the highest. */
  readonly level?: number;
  /** The words of the headings this block stands under, outermost first (a heading's own words are not in its path). */
  readonly path: readonly string[];
  readonly origin: Origin;
  readonly runs: readonly OriginRun[];
  readonly table?: Table;
}

/** Words of the page that belong to the article but not to its sentences: photo captions, bylines, source and editor lines. */
export interface Aside {
  readonly kind: "caption" | "credit" | "byline" | "source" | "editor" | "note" | "attachment";
  readonly text: string;
  readonly origin: Origin;
}

export type DocumentKind = "news" | "plan" | "catalogue" | "other";

/** A document as read: main text, where each piece of it came from, and what is known about it. */
export interface Document {
  /** The path or URL as given. */
  readonly source: string;
  readonly mediaType: string;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO date, cut to what is known: "2021-04-08" or "2021-04". */
  readonly published: string | null;
  /** ISO date-time with zone where the page gives one: "2021-04-08T09:12:00+08:00". */
  readonly publishedAt: string | null;
  /** The canonical text: blocks joined by "\n". Written once, never edited. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  readonly links: DocumentLinks;
}

export interface DocumentLinks {
  readonly canonical?: string;
  readonly amp?: string;
  /** Where the page says it was copied from. */
  readonly syndicatedFrom?: string;
  readonly attachments?: readonly { readonly url: string; readonly title: string }[];
  /**
   * The further pages of an article that is cut into pages, in order. `number` is the page's in its address (some sites count from 0).
   * Where they were read, their text follows the first page's and origins there have a `part`.
   */
  readonly pages?: readonly { readonly url: string; readonly number: number }[];
  /** For feeds, sitemaps and list pages: further sources. `published` is the item's day, `changed` when its page last changed. */
  readonly items?: readonly {
    readonly url: string;
    readonly title?: string;
    readonly published?: string;
    readonly changed?: string;
  }[];
  /** For the index of a site's sitemaps: the sitemaps. */
  readonly sitemaps?: readonly { readonly url: string; readonly changed?: string }[];
}
