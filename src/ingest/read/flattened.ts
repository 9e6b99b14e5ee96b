import type { CellInput, Piece } from "../builder.ts";
import { isFigureCell } from "../tableheads.ts";
import type { SourceLine } from "./sourcelines.ts";
import { stridedCells } from "./strided.ts";

/** A table recovered from lines: its rows and the lines it took, from and to (not including). */
export interface FoundTable {
  readonly rows: CellInput[][];
  readonly from: number;
  readonly to: number;
  /** True where the cells stood one a line. */
  readonly flattened: boolean;
  /** The table's caption, where it stood on one line with the first head. */
  readonly caption?: SourceLine;
}

/** A text's lines with what the search for tables needs to know once. */
export interface TableSource {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  /** Indexes of the lines that have words. */
  readonly worded: readonly number[];
  /** For each line, where it stands in `worded` (or the next one that does). */
  readonly place: readonly number[];
  /** For each line with words: 0 no cell (long, or a sentence), 1 a cell of words, 2 a figure, 3 a dash for nothing. */
  readonly kind: Uint8Array;
}

export function tableSource(lines: readonly SourceLine[], text: string): TableSource {
  const worded: number[] = [];
  const place: number[] = [];
  for (const [index, line] of lines.entries()) {
    place.push(worded.length);
    if (line.words !== "") worded.push(index);
  }
  const kind = Uint8Array.from(worded, (index) => kindOf(lines[index]!.words));
  return { text, lines, worded, place, kind };
}

export const CELL_WORDS = 1;
export const CELL_FIGURE = 2;
/** A dash, or nothing: a cell with nothing in it, which may stand in any column. */
export const CELL_NONE = 3;

function kindOf(words: string): number {
  if (words.length > 60 || /[。；]$/.test(words)) return 0;
  if (/^[—–\-－/／]{1,3}$/.test(words)) return CELL_NONE;
  return isFigureCell(words) ? CELL_FIGURE : CELL_WORDS;
}

/**
 * Tries the shapes a table takes in text at this line: a cell a line with tabs, tabs or bars between cells, cells a line by stride.
 * A shape is tried only where it may begin, so that a long text that is no table is not read again from every line.
 */
export function tableAt(source: TableSource, from: number): FoundTable | null {
  const line = source.lines[from];
  if (!line) return null;
  if (line.tabbed) return source.lines[from - 1]?.tabbed ? null : tabbedCells(source.lines, from, source.text);
  if (line.words === "") return null;
  return separatedRows(source, from) ?? stridedCells(source, from);
}

const MAX_CELLS_A_ROW = 60;

/** Word's own flattening: each cell a line that begins with a tab, rows apart by an empty line; a further line without a tab belongs to its cell. */
function tabbedCells(lines: readonly SourceLine[], from: number, source: string): FoundTable | null {
  const rows: SourceLine[][][] = [[]];
  let to = from;
  let blanks = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    const row = rows.at(-1)!;
    if (row.length > MAX_CELLS_A_ROW) return null;
    if (line.tabbed) {
      if (blanks > 0 && row.length > 0) rows.push([[line]]);
      else row.push([line]);
      blanks = 0;
    } else if (line.words === "") {
      blanks++;
      if (blanks > 3) break;
      continue;
    } else if (blanks === 0 && row.length > 0 && line.words.length <= 40 && !/[。；]$/.test(line.words))
      row.at(-1)!.push(line);
    else break;
    to = i + 1;
  }
  const width = commonLength(rows.map((row) => row.length));
  if (rows.length < 2 || width < 2) return null;
  const regular = rows.filter((row) => row.length === width).length;
  if (regular * 10 < rows.length * 7) return null;
  return { rows: rows.map((row) => row.map((cell) => joinLines(cell, source))), from, to, flattened: true };
}

/** Joins a cell's lines; the line break between them is written as one space that leads back to the break. */
function joinLines(cell: readonly SourceLine[], source: string): CellInput {
  const pieces: Piece[] = [];
  for (const line of cell) {
    if (line.pieces.length === 0) continue;
    const before = pieces.at(-1)?.origin.end;
    if (before !== undefined) {
      const at = source.indexOf("\n", before);
      pieces.push({ text: " ", origin: { kind: "text", line: line.number - 1, start: at, end: at + 1 } });
    }
    pieces.push(...line.pieces);
  }
  const first = cell[0]!;
  return { pieces, origin: { kind: "text", line: first.number, start: first.start, end: cell.at(-1)!.end } };
}

function commonLength(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

const SEPARATORS = [/\t/g, /\s?[|｜│]\s?/g, /[\s　]{2,}/g];

/** Rows of cells between tabs, bars or wide gaps: the same number of cells on lines in a row. */
function separatedRows(source: TableSource, from: number): FoundTable | null {
  const { lines } = source;
  if (
    !/[\t|｜│\u3000]|\s{2}/.test(
      source.text.slice(lines[from]!.start, Math.min(lines[from]!.end, lines[from]!.start + 700)),
    )
  )
    return null;
  for (const [kind, separator] of SEPARATORS.entries()) {
    const cells = cellsOf(lines[from]!, separator, source.text);
    const least = kind === 2 ? 3 : 2;
    if (cells.length < least) continue;
    // The line before has as many: what begins here was judged there already.
    const before = lines[from - 1];
    if (before && cellsOf(before, separator, source.text).length === cells.length) continue;
    const rows = [cells];
    let to = from + 1;
    for (; to < lines.length; to++) {
      const line = lines[to]!;
      if (line.words === "") {
        if (lines[to + 1] && cellsOf(lines[to + 1]!, separator, source.text).length === cells.length) continue;
        break;
      }
      const next = cellsOf(line, separator, source.text);
      if (next.length !== cells.length) break;
      rows.push(next);
    }
    const all = rows.flat();
    const long = all.some((cell) => textOf(cell).length > 120);
    const enough = kind === 2 ? rows.length >= 3 && all.some((cell) => isFigureCell(textOf(cell))) : rows.length >= 2;
    const kept = rows.filter((row) => !row.every((cell) => /^[-=:\s—]*$/.test(textOf(cell))));
    if (enough && !long) return { rows: kept, from, to, flattened: false };
  }
  return null;
}

const textOf = (cell: CellInput) => cell.pieces.map((piece) => piece.text).join("");

/** Splits a line that stands in one piece; its own tabs are in the source only. */
function cellsOf(line: SourceLine, separator: RegExp, text: string): CellInput[] {
  const [piece] = line.pieces;
  if (line.pieces.length !== 1 || !piece || piece.text.length > 600) return [];
  const cells: CellInput[] = [];
  const base = piece.origin.start ?? 0;
  const raw = text.slice(base, piece.origin.end);
  const put = (a: number, b: number) => {
    const origin = { ...piece.origin, start: base + a, end: base + b };
    cells.push({ pieces: b > a ? [{ text: raw.slice(a, b), origin }] : [], origin });
  };
  let at = 0;
  for (const match of raw.matchAll(separator)) {
    // A bar at the line's own edge closes no cell.
    if (match.index > 0) put(at, match.index);
    at = match.index + match[0].length;
  }
  if (at < raw.length) put(at, raw.length);
  return cells;
}
