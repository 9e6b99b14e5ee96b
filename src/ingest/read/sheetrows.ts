import type { Origin } from "../../model/index.ts";
import type { BlockBuilder, CellInput, Piece } from "../builder.ts";
import { captionWords, unitOf } from "../tablecaptions.ts";
import { isFigureCell } from "../tableheads.ts";
import { mergeBlankHeads } from "../tables.ts";
import { isDateLine } from "./datelines.ts";
import { extremes } from "./extremes.ts";
import { isOrganisationLine, isTitleLine } from "./imprint.ts";
import { frontLine, isLabelRow, readFront } from "./sheetfront.ts";

/** A cell of a sheet or CSV file at its place. */
export interface SheetCell extends CellInput {
  readonly column: number;
}

const wordsOf = (cell: CellInput | undefined) => (cell?.pieces.map((piece) => piece.text).join("") ?? "").trim();

/** What a sheet's own lines say of it. */
export interface SheetFound {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/**
 * Writes a sheet's rows: leading lines of one cell name what follows (the first that is a name is the title), empty rows part tables, and
 * lines of one cell after a table (注：…) are paragraphs. Gives back the title, and who issued the sheet and when.
 */
export function writeSheet(
  builder: BlockBuilder,
  rows: readonly (readonly SheetCell[])[],
  origin: Origin,
  level: number,
): SheetFound {
  let title: string | null = null;
  const said: string[] = [];
  for (const section of sections(rows)) {
    const { lead, table, tail } = cutSection(section);
    let caption: string | null = null;
    let unit: string | null = null;
    for (const cell of lead) {
      const words = wordsOf(cell);
      const line = frontLine(words);
      if (line === "name" && title === null) {
        title = captionWords(words)?.replace(/\s*[\r\n]\s*/g, "") ?? words;
        builder.heading(level, cell.pieces, cell.origin);
      } else if (line === "prose") builder.paragraph(cell.pieces, cell.origin);
      else builder.caption(cell.pieces, cell.origin);
      if (line === "name") {
        caption = captionWords(words) ?? words;
        unit = unitOf(words) ?? unit;
      }
      if (line !== "prose") said.push(words);
    }
    if (table.length > 0)
      builder.table(fillPlaces(table), origin, { ...(caption ? { caption } : {}), ...(unit ? { unit } : {}) });
    for (const cell of tail) {
      const words = wordsOf(cell);
      if (isTitleLine(words) && words.length <= 40) builder.caption(cell.pieces, cell.origin);
      else builder.paragraph(cell.pieces, cell.origin);
      if (words.length <= 80) said.push(words);
    }
  }
  return { title, ...readFront(said) };
}

/** Runs of rows between empty ones. A lone line belongs to the section after it; rows of values go on the table above the empty row. */
function sections(rows: readonly (readonly SheetCell[])[]): (readonly SheetCell[])[][] {
  const found: (readonly SheetCell[])[][] = [[]];
  let parted = false;
  for (const row of rows) {
    const last = found.at(-1)!;
    const worded = row.filter((cell) => wordsOf(cell) !== "");
    if (worded.length === 0) {
      parted = last.some((one) => one.length > 1);
      continue;
    }
    if (parted && !goesOn(worded, last)) found.push([]);
    parted = false;
    found.at(-1)!.push(worded);
  }
  return found.filter((section) => section.length > 0);
}

/** A row of values under a table of its columns: no head of a new one. */
function goesOn(row: readonly SheetCell[], above: readonly (readonly SheetCell[])[]): boolean {
  const columns = new Set(above.flat().map((cell) => cell.column));
  return (
    row.length > 2 &&
    above.some((one) => one.length > 2) &&
    row.every((cell) => columns.has(cell.column)) &&
    row.slice(1).some((cell) => isFigureCell(wordsOf(cell)))
  );
}

function cutSection(section: readonly (readonly SheetCell[])[]): {
  lead: SheetCell[];
  table: (readonly SheetCell[])[];
  tail: SheetCell[];
} {
  const widest = extremes(section.map((row) => row.length)).most;
  if (widest <= 1) return { lead: [], table: [], tail: section.flat() as SheetCell[] };
  // A title may share its line with the unit or the date, far to the right; so may who filled the sheet in and when.
  const isLead = (row: readonly SheetCell[]) =>
    row.length === 1 ||
    (row.length === 2 && widest > 2 && ["unit", "date"].includes(frontLine(wordsOf(row[1])))) ||
    (widest > row.length && isLabelRow(row.map(wordsOf)));
  let from = 0;
  while (from < section.length && isLead(section[from]!)) from++;
  let to = section.length;
  while (to > from && isTail(section[to - 1]!, widest)) to--;
  return {
    lead: section.slice(0, from).flat() as SheetCell[],
    table: section.slice(from, to),
    tail: section.slice(to).flat() as SheetCell[],
  };
}

const isTail = (row: readonly SheetCell[], widest: number): boolean =>
  row.length === 1 ? isNote(row[0]!) : widest > row.length && isLabelRow(row.map(wordsOf));

/** A line under a table: a note, a source, a long sentence; not the name of a row without figures. */
function isNote(cell: SheetCell): boolean {
  const words = wordsOf(cell);
  return (
    (cell.columnSpan ?? 1) > 2 ||
    words.length > 20 ||
    /^(?:注|备注|说明|资料来源|数据来源|来源|填表|单位负责人|制表|[*＊①※])/.test(words) ||
    isDateLine(words) ||
    isOrganisationLine(words)
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
