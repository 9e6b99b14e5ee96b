import type { Cell, Table } from "./document.ts";
import { cut } from "./span.ts";

const grids = new WeakMap<Table, readonly (Cell | undefined)[]>();

/** The grid with merged cells filled, row by row. Made once a table. */
function gridOf(table: Table): readonly (Cell | undefined)[] {
  const known = grids.get(table);
  if (known) return known;
  const grid: (Cell | undefined)[] = new Array(table.rows * table.columns);
  for (const cell of table.cells) {
    const rows = Math.min(cell.row + cell.rowSpan, table.rows);
    const columns = Math.min(cell.column + cell.columnSpan, table.columns);
    for (let r = cell.row; r < rows; r++)
      for (let c = cell.column; c < columns; c++) grid[r * table.columns + c] = cell;
  }
  grids.set(table, grid);
  return grid;
}

/** The cell that covers a place of the grid (a merged cell covers several); undefined outside the grid or where no cell stands. */
export function cellAt(table: Table, row: number, column: number): Cell | undefined {
  if (row < 0 || column < 0 || row >= table.rows || column >= table.columns) return undefined;
  return gridOf(table)[row * table.columns + column];
}

/** True for a cell that spans its whole row: a title or a section line, not a head of one column. */
export function isFullWidth(table: Table, cell: Cell): boolean {
  return table.columns > 1 && cell.columnSpan >= table.columns;
}

/**
 * The words of the header cells over a column, outermost first: ["面积（平方公里）", "建成"]. Lines that span the whole table
 * (its title) are left out; empty where the table has no header rows.
 */
export function columnHeads(table: Table, text: string, column: number): string[] {
  return heads(
    Array.from({ length: table.headerRows }, (_, row) => cellAt(table, row, column)),
    table,
    text,
  );
}

const sections = new WeakMap<Table, readonly (Cell | undefined)[]>();

/** The section line that stands over each row, the nearest one above it. Made once a table. */
function sectionsOf(table: Table, text: string): readonly (Cell | undefined)[] {
  const known = sections.get(table);
  if (known) return known;
  const over: (Cell | undefined)[] = new Array(table.rows);
  let last: Cell | undefined;
  for (let row = 0; row < table.rows; row++) {
    over[row] = last;
    const cell = row >= table.headerRows ? sectionIn(table, text, row) : undefined;
    if (cell) last = cell;
  }
  sections.set(table, over);
  return over;
}

/** The cell of a row that is a line over rows: it spans the table, or it is its row's only one but for a number of sections (一 | 东区). */
function sectionIn(table: Table, text: string, row: number): Cell | undefined {
  const first = cellAt(table, row, 0);
  if (first && isFullWidth(table, first)) return first;
  if (table.columns < 4 || table.headerRows === 0) return undefined;
  let only: Cell | undefined;
  let numbered = false;
  for (let column = 0; column < table.columns; column++) {
    const cell = cellAt(table, row, column);
    if (!cell || cell.row !== row || cell.end <= cell.start || cell === only) continue;
    if (column === 0 && /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]?$/.test(cut(text, cell).trim())) {
      numbered = true;
      continue;
    }
    if (only || column > 1) return undefined;
    only = cell;
  }
  if (!only) return undefined;
  const words = cut(text, only).trim();
  return numbered || /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[市县区州盟旗类级：:]$/.test(words)
    ? only
    : undefined;
}

/** The section line over a row with its words, without its number; null where none stands there. */
export function sectionOver(
  table: Table,
  text: string,
  row: number,
): { readonly words: string; readonly cell: Cell } | null {
  const cell = sectionsOf(table, text)[row];
  if (!cell) return null;
  const words = cut(text, cell)
    .trim()
    .replace(/^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]\s*|[：:]$/g, "");
  return words === "" ? null : { words, cell };
}

/**
 * The words of the head cells of a row, outermost first: the section line above it, then its head columns. Serial numbers
 * (1, 2, 3) are left out where another head stands beside them.
 */
export function rowHeads(table: Table, text: string, row: number): string[] {
  const cells: (Cell | undefined)[] = [];
  const section = sectionsOf(table, text)[row];
  if (section) cells.push({ ...section, columnSpan: 1 });
  for (let c = 0; c < table.headColumns; c++) cells.push(cellAt(table, row, c));
  const words = heads(cells, table, text);
  const named = words.filter((word) => !isSerial(word));
  return named.length > 0 ? named : words;
}

/** True for a row's running number: 1, 12, （3）, 4. */
export function isSerial(text: string): boolean {
  return /^[（(]?[0-9０-９]{1,4}[)）.．、]?$/.test(text.trim());
}

function heads(cells: readonly (Cell | undefined)[], table: Table, text: string): string[] {
  const words: string[] = [];
  let before: Cell | undefined;
  for (const cell of cells) {
    if (!cell || cell === before || isFullWidth(table, cell)) continue;
    before = cell;
    const word = cut(text, cell).trim();
    if (word !== "" && word !== words.at(-1)) words.push(word);
  }
  return words;
}
