import type { Block, BlockType, Cell, Origin, OriginRun, Table } from "../model/index.ts";
import { captionWords, isCaptionLine, unitOf } from "./tablecaptions.ts";
import { findHeads } from "./tableheads.ts";
import { buildGrid, type CellInput, type Grid, type Piece } from "./tables.ts";

export type { CellInput, Piece } from "./tables.ts";

export interface TableOptions {
  readonly caption?: string | null;
  readonly unit?: string | null;
  readonly flattened?: boolean;
}

/** Takes a document's blocks in order and writes its canonical text once. A block without words is not written. */
export interface BlockBuilder {
  heading(level: number, pieces: readonly Piece[], origin?: Origin): void;
  /** Ends the sections opened by headings of this level and below: what follows stands outside them (after a box). */
  leave(level: number): void;
  paragraph(pieces: readonly Piece[], origin?: Origin): void;
  list(pieces: readonly Piece[], origin?: Origin): void;
  caption(pieces: readonly Piece[], origin?: Origin): void;
  /** Rows of cells as the format gives them. A table of one column is written as paragraphs: it is a box round text. */
  table(rows: readonly (readonly CellInput[])[], origin: Origin, options?: TableOptions): void;
  /** The text and blocks so far. Nothing may be added afterwards. */
  finish(): { text: string; blocks: Block[] };
}

interface Draft {
  readonly type: BlockType;
  /** Headings of this level and below end before it. */
  readonly leave?: number;
  readonly level?: number;
  readonly pieces: readonly Piece[];
  readonly origin: Origin;
  readonly grid?: Grid;
  readonly options?: TableOptions;
}

/** A builder for one document. */
export function createBuilder(): BlockBuilder {
  const drafts: Draft[] = [];
  let leave: number | undefined;
  const left = () => {
    const level = leave;
    leave = undefined;
    return level === undefined ? {} : { leave: level };
  };
  const add = (type: BlockType, given: readonly Piece[], origin: Origin | undefined, level?: number) => {
    const pieces = trimPieces(given);
    const first = pieces[0];
    if (!first) return;
    drafts.push({ type, pieces, origin: origin ?? first.origin, ...left(), ...(level === undefined ? {} : { level }) });
  };
  return {
    heading: (level, pieces, origin) => add("heading", pieces, origin, level),
    leave(level) {
      leave = Math.min(leave ?? level, level);
    },
    paragraph: (pieces, origin) => add("paragraph", pieces, origin),
    list: (pieces, origin) => add("list", pieces, origin),
    caption: (pieces, origin) => add("caption", pieces, origin),
    table(rows, origin, options) {
      const grid = buildGrid(rows);
      if (grid.columns > 1)
        drafts.push({ type: "table", pieces: [], origin, grid, ...left(), ...(options ? { options } : {}) });
      else for (const cell of grid.cells) add("paragraph", cell.pieces, cell.origin ?? origin);
    },
    finish: () => write(nameTables(drafts)),
  };
}

/** Lines before a table that name it or state its unit become captions and give the table its caption and unit. */
function nameTables(drafts: readonly Draft[]): Draft[] {
  const named = [...drafts];
  for (const [index, draft] of drafts.entries()) {
    if (draft.type !== "table" || !draft.grid) continue;
    let caption = draft.options?.caption ?? null;
    let unit = draft.options?.unit ?? null;
    for (let before = index - 1; before >= Math.max(0, index - 2); before--) {
      const line = drafts[before];
      if (!line || line.type === "table") break;
      const words = wordsOf(line);
      if (line.type !== "caption" && !isCaptionLine(words)) break;
      if (line.type !== "heading") named[before] = { ...line, type: "caption" };
      unit ??= unitOf(words);
      caption ??= captionWords(words);
    }
    for (const cell of draft.grid.cells) {
      if (cell.row > 1 || (cell.columnSpan < draft.grid.columns && unitOf(cell.text) === null)) continue;
      unit ??= unitOf(cell.text);
      if (cell.columnSpan >= draft.grid.columns) caption ??= captionWords(cell.text);
    }
    named[index] = { ...draft, options: { ...draft.options, caption, unit } };
  }
  return named;
}

const wordsOf = (draft: Draft) => draft.pieces.map((piece) => piece.text).join("");

function write(drafts: readonly Draft[]): { text: string; blocks: Block[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const path: { level: number; words: string }[] = [];
  let at = 0;
  const put = (words: string) => {
    parts.push(words);
    at += words.length;
  };
  const putPieces = (pieces: readonly Piece[], runs: OriginRun[]) => {
    for (const piece of pieces) {
      const start = at;
      put(piece.text);
      runs.push({ start, end: at, origin: piece.origin });
    }
  };
  for (const draft of drafts) {
    if (blocks.length > 0) put("\n");
    const start = at;
    const runs: OriginRun[] = [];
    const level = draft.type === "heading" ? (draft.level ?? 1) : undefined;
    const top = Math.min(level ?? Number.POSITIVE_INFINITY, draft.leave ?? Number.POSITIVE_INFINITY);
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= top) path.pop();
    const words = path.map((heading) => heading.words);
    let table: Table | undefined;
    if (draft.grid) table = writeTable(draft.grid, draft.options ?? {}, put, putPieces, () => at, runs);
    else putPieces(draft.pieces, runs);
    if (level !== undefined) path.push({ level, words: wordsOf(draft) });
    blocks.push({
      type: draft.type,
      start,
      end: at,
      ...(level === undefined ? {} : { level }),
      path: words,
      origin: draft.origin,
      runs,
      ...(table ? { table } : {}),
    });
  }
  return { text: parts.join(""), blocks };
}

/** Writes rows as lines and cells between tabs; a place covered by a merged cell is written empty, so that tabs count columns. */
function writeTable(
  grid: Grid,
  options: TableOptions,
  put: (words: string) => void,
  putPieces: (pieces: readonly Piece[], runs: OriginRun[]) => void,
  at: () => number,
  runs: OriginRun[],
): Table {
  const cells: Cell[] = [];
  const { headerRows, headColumns } = findHeads(grid);
  let next = 0;
  for (let row = 0; row < grid.rows; row++) {
    if (row > 0) put("\n");
    for (let column = 0; column < grid.columns; column++) {
      if (column > 0) put("\t");
      const cell = grid.cells[next];
      if (!cell || cell.row !== row || cell.column !== column) continue;
      next++;
      const start = at();
      putPieces(trimPieces(cell.pieces), runs);
      cells.push({
        start,
        end: at(),
        row,
        column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        header: cell.header || row < headerRows,
        ...(cell.origin ? { origin: cell.origin } : {}),
      });
    }
  }
  return {
    rows: grid.rows,
    columns: grid.columns,
    headerRows,
    headColumns,
    cells,
    caption: options.caption ?? null,
    unit: options.unit ?? null,
    ...(options.flattened ? { flattened: true } : {}),
  };
}

/** White space, zero-width characters and soft hyphens. */
const BLANK = /^(?:\s|\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad)$/;

/** Cuts white space from both ends of a block's pieces and writes breaks inside as spaces; offsets of origins follow. */
export function trimPieces(given: readonly Piece[]): Piece[] {
  const pieces = given
    .filter((piece) => piece.text !== "")
    .map((piece) =>
      /[\n\r\t\u2028\u2029\v\f]/.test(piece.text)
        ? { ...piece, text: piece.text.replace(/[\n\r\t\u2028\u2029\v\f]/g, " ") }
        : piece,
    );
  while (pieces[0]) {
    const rest = cutFront(pieces[0]);
    if (rest) {
      pieces[0] = rest;
      break;
    }
    pieces.shift();
  }
  for (let last = pieces.at(-1); last; last = pieces.at(-1)) {
    const rest = cutBack(last);
    if (rest) {
      pieces[pieces.length - 1] = rest;
      break;
    }
    pieces.pop();
  }
  return pieces;
}

function cutFront(piece: Piece): Piece | null {
  let from = 0;
  while (from < piece.text.length && BLANK.test(piece.text[from]!)) from++;
  return slicePiece(piece, from, piece.text.length);
}

function cutBack(piece: Piece): Piece | null {
  let to = piece.text.length;
  while (to > 0 && BLANK.test(piece.text[to - 1]!)) to--;
  return slicePiece(piece, 0, to);
}

/** A part of a piece. Source offsets follow where the piece stands in the source unit for unit; otherwise they stay the whole's. */
export function slicePiece(piece: Piece, from: number, to: number): Piece | null {
  if (from >= to) return null;
  if (from === 0 && to === piece.text.length) return piece;
  const { start, end } = piece.origin;
  const text = piece.text.slice(from, to);
  if (start === undefined || end === undefined || end - start !== piece.text.length) return { ...piece, text };
  return { text, origin: { ...piece.origin, start: start + from, end: start + to } };
}
