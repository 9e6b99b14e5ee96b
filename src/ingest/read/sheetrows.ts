import type { Origin } from "../../model/index.ts";
import type { BlockBuilder, CellInput, Piece } from "../builder.ts";
import { unitOf } from "../tablecaptions.ts";
import { mergeBlankHeads } from "../tables.ts";
import { extremes } from "./extremes.ts";
import { isTitleLine } from "./imprint.ts";

/** A cell of a sheet or CSV file at its place. */
export interface SheetCell extends CellInput {
  readonly column: number;
}

const wordsOf = (cell: CellInput | undefined) => (cell?.pieces.map((piece) => piece.text).join("") ?? "").trim();

/**
 * Writes a sheet's rows: leading lines of one cell name what follows (the first is the title), empty rows part tables, and lines of one
 * cell after a table (注：…) are paragraphs. Gives back the title.
 */
export function writeSheet(
  builder: BlockBuilder,
  rows: readonly (readonly SheetCell[])[],
  origin: Origin,
  level: number,
): string | null {
  let title: string | null = null;
  for (const section of sections(rows)) {
    const { lead, table, tail } = cutSection(section);
    for (const cell of lead) {
      const words = wordsOf(cell);
      if (unitOf(words) !== null || title !== null) builder.caption(cell.pieces, cell.origin);
      else {
        title = words;
        builder.heading(level, cell.pieces, cell.origin);
      }
    }
    if (table.length > 0)
      builder.table(
        fillPlaces(table),
        origin,
        lead.length > 0 ? { caption: wordsOf(lead.find((cell) => unitOf(wordsOf(cell)) === null)) || null } : {},
      );
    for (const cell of tail) {
      const words = wordsOf(cell);
      if (isTitleLine(words) && words.length <= 40) builder.caption(cell.pieces, cell.origin);
      else builder.paragraph(cell.pieces, cell.origin);
    }
  }
  return title;
}

/** Runs of rows between empty ones. A lone line belongs to the section after it. */
function sections(rows: readonly (readonly SheetCell[])[]): (readonly SheetCell[])[][] {
  const found: (readonly SheetCell[])[][] = [[]];
  for (const row of rows) {
    const last = found.at(-1)!;
    if (row.some((cell) => wordsOf(cell) !== "")) last.push(row.filter((cell) => wordsOf(cell) !== ""));
    else if (last.some((one) => one.length > 1)) found.push([]);
  }
  return found.filter((section) => section.length > 0);
}

function cutSection(section: readonly (readonly SheetCell[])[]): {
  lead: SheetCell[];
  table: (readonly SheetCell[])[];
  tail: SheetCell[];
} {
  const widest = extremes(section.map((row) => row.length)).most;
  if (widest <= 1) return { lead: [], table: [], tail: section.flat() as SheetCell[] };
  // A title may share its line with the unit, far to the right.
  const isLead = (row: readonly SheetCell[]) =>
    row.length === 1 || (row.length === 2 && widest > 2 && unitOf(wordsOf(row[1])) !== null);
  let from = 0;
  while (from < section.length && isLead(section[from]!)) from++;
  let to = section.length;
  while (to > from && section[to - 1]!.length === 1 && isNote(section[to - 1]![0]!)) to--;
  return {
    lead: section.slice(0, from).flat() as SheetCell[],
    table: section.slice(from, to),
    tail: section.slice(to).flat() as SheetCell[],
  };
}

/** A line under a table: a note, a source, a long sentence; not the name of a row without figures. */
function isNote(cell: SheetCell): boolean {
  const words = wordsOf(cell);
  return (
    (cell.columnSpan ?? 1) > 2 ||
    words.length > 20 ||
    /^(?:注|备注|说明|资料来源|数据来源|来源|填表|单位负责人|制表)/.test(words)
  );
}

/** Puts cells at their columns, with empty ones between, so that the grid builder places them so. */
function fillPlaces(table: readonly (readonly SheetCell[])[]): CellInput[][] {
  const left = extremes(table.flat().map((cell) => cell.column)).least;
  const right = extremes(table.flat().map((cell) => cell.column + (cell.columnSpan ?? 1))).most;
  /** For each column the first row below a cell merged downwards. */
  const free: number[] = [];
  const merged = table.some((row) => row.some((cell) => (cell.rowSpan ?? 1) > 1));
  const rows = table.map((row, r) => {
    const cells: CellInput[] = [];
    let column = left;
    const fillTo = (to: number) => {
      for (; column < to; column++) if ((free[column] ?? 0) <= r) cells.push({ pieces: [] });
    };
    for (const cell of row) {
      fillTo(cell.column);
      const span = cell.columnSpan ?? 1;
      cells.push(cell);
      for (let c = cell.column; c < cell.column + span; c++) free[c] = r + (cell.rowSpan ?? 1);
      column = cell.column + span;
    }
    fillTo(right);
    return cells;
  });
  return merged ? rows : mergeBlankHeads(rows);
}

/** One piece of a cell's words. */
export const cellPiece = (text: string, origin: Origin): Piece[] => (text === "" ? [] : [{ text, origin }]);
