import { fold } from "../model/fold.ts";
import type { Origin } from "../model/index.ts";

/** A stretch of a block's words that stands as one piece at its origin. Line feeds and tabs in it are written as spaces. */
export interface Piece {
  readonly text: string;
  readonly origin: Origin;
}

/** A cell as a format gives it: in order of its row, with its spans, at no fixed column. */
export interface CellInput {
  readonly pieces: readonly Piece[];
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** True where the format itself marks a header cell (th, repeated header rows). */
  readonly header?: boolean;
  readonly origin?: Origin;
}

/** A cell with its place in the grid. */
export interface PlacedCell {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly origin?: Origin;
}

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PlacedCell[];
}

/** Caps on one table: no honest table of a plan is near them; a hostile colspan=100000 is. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 400;
const MAX_PLACES = 400_000;

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

/** Places cells as HTML does: each takes the first free column of its row; row spans reach down into later rows. Empty rows and columns go. */
export function buildGrid(rows: readonly (readonly CellInput[])[]): Grid {
  const placed: PlacedCell[] = [];
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = [];
  let columns = 0;
  let places = 0;
  const rowCount = Math.min(rows.length, MAX_ROWS);
  for (let row = 0; row < rowCount; row++) {
    let column = 0;
    for (const cell of rows[row] ?? []) {
      while ((freeFrom[column] ?? 0) > row) column++;
      if (column >= MAX_COLUMNS) break;
      const columnSpan = clamp(cell.columnSpan, 1, MAX_COLUMNS - column);
      const rowSpan = clamp(cell.rowSpan, 1, rowCount - row);
      places += columnSpan * rowSpan;
      if (places > MAX_PLACES) return trimGrid(placed, row, columns);
      for (let c = column; c < column + columnSpan; c++) freeFrom[c] = row + rowSpan;
      placed.push({
        pieces: cell.pieces,
        // Folded: it is for judging only, and a PDF may write 面积 with look-alikes.
        text: fold(squeeze(cell.pieces.map((piece) => piece.text).join(""))),
        row,
        column,
        rowSpan,
        columnSpan,
        header: cell.header ?? false,
        ...(cell.origin ? { origin: cell.origin } : {}),
      });
      column += columnSpan;
      columns = Math.max(columns, column);
    }
  }
  return trimGrid(placed, rowCount, columns);
}

function clamp(value: number | undefined, low: number, high: number): number {
  if (value === undefined || !Number.isFinite(value)) return low;
  return Math.max(low, Math.min(high, Math.trunc(value)));
}

/** Takes out rows in which no word begins and columns that hold none; spans over them shrink. */
function trimGrid(cells: readonly PlacedCell[], rows: number, columns: number): Grid {
  const rowUsed = new Array<boolean>(rows).fill(false);
  const columnUsed = new Array<boolean>(columns).fill(false);
  for (const cell of cells) {
    if (cell.text === "") continue;
    rowUsed[cell.row] = true;
    columnUsed[cell.column] = true;
  }
  const newRow = shift(rowUsed);
  const newColumn = shift(columnUsed);
  const kept: PlacedCell[] = [];
  for (const cell of cells) {
    const row = newRow[cell.row] ?? 0;
    const column = newColumn[cell.column] ?? 0;
    const rowSpan = (newRow[Math.min(cell.row + cell.rowSpan, rows)] ?? 0) - row;
    const columnSpan = (newColumn[Math.min(cell.column + cell.columnSpan, columns)] ?? 0) - column;
    if (rowSpan > 0 && columnSpan > 0) kept.push({ ...cell, row, column, rowSpan, columnSpan });
  }
  kept.sort((a, b) => a.row - b.row || a.column - b.column);
  return { rows: newRow[rows] ?? 0, columns: newColumn[columns] ?? 0, cells: kept };
}

/** For each old index (and one past the last), the count of used ones before it. */
function shift(used: readonly boolean[]): number[] {
  const result = [0];
  for (const [index, one] of used.entries()) result.push((result[index] ?? 0) + (one ? 1 : 0));
  return result;
}

/**
 * For formats that cannot say "merged": an empty first cell under a worded one, in a row that has words, belongs to the cell above.
 * A row whose second cell is empty too is left as it is, and so is a table in which most first cells are empty for no such reason.
 */
export function mergeBlankHeads(rows: readonly (readonly CellInput[])[]): CellInput[][] {
  const worded = (cell: CellInput | undefined) => cell?.pieces.some((piece) => piece.text.trim() !== "") ?? false;
  const result: CellInput[][] = [];
  let owner: { row: number; span: number } | null = null;
  for (const [index, row] of rows.entries()) {
    if (worded(row[0])) {
      owner = index > 0 && row.length > 2 ? { row: index, span: 1 } : null;
      result.push([...row]);
      continue;
    }
    if (owner && row.length > 2 && worded(row[1])) {
      owner.span++;
      const above: CellInput[] = result[owner.row] ?? [];
      if (above[0]) above[0] = { ...above[0], rowSpan: owner.span };
      result.push(row.slice(1));
    } else {
      owner = null;
      result.push([...row]);
    }
  }
  return result;
}
