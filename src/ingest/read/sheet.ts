import type { Document, Issue, Reading } from "../../model/index.ts";
import { createBuilder } from "../builder.ts";
import { documentOf, type ReadContext, unreadable } from "./reader.ts";
import type { RawSheet, RawWorkbook } from "./sheet/worker.ts";
import { cellPiece, type SheetCell, writeSheet } from "./sheetrows.ts";
import { readInThread } from "./thread.ts";
import { checkArchive } from "./zip.ts";

/**
 * Reads a workbook (.xlsx, .xlsm, .xls, .et, .ods): each visible sheet with its title lines, tables with merged cells, and notes.
 * Origins are sheet and cell ("B7"). Codes: ENCRYPTED, SHEET_BROKEN, ZIP_BROKEN, ZIP_BOMB, TOO_MANY_CELLS, TIME_LIMIT, TOO_COMPLEX.
 */
export async function readSheet(bytes: Uint8Array, context: ReadContext): Promise<Reading<Document>> {
  const { limits } = context;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    // The library unpacks whatever the archive says; its sizes are checked first.
    const fault = await checkArchive(bytes, limits);
    if (fault) return fault;
  }
  const raw = await readInThread<RawWorkbook>("sheet/worker", bytes, {
    most: limits.maxCells,
    timeoutMs: limits.maxTimeMs,
    broken: "SHEET_BROKEN",
  });
  if (raw.value === null) return { value: null, issues: raw.issues };
  const issues: Issue[] = [];
  if (raw.value.cut)
    issues.push({
      code: "TOO_MANY_CELLS",
      severity: "warning",
      message: `Only the first ${limits.maxCells} cells were read.`,
    });
  const sheets = raw.value.sheets.filter((sheet) => sheet.cells.length > 0);
  if (raw.value.sheets.length === 0 && sheets.length === 0)
    return unreadable("SHEET_BROKEN", "The workbook has no sheets.");
  const builder = createBuilder();
  const several = sheets.length > 1;
  let title: string | null = null;
  let publisher: string | null = null;
  let published: string | null = null;
  for (const sheet of sheets) {
    const named = several && !/^(?:sheet|工作表|表)\s?\d*$/i.test(sheet.name);
    if (named) builder.heading(1, [{ text: sheet.name, origin: { kind: "sheet", sheet: sheet.name } }]);
    const found = writeSheet(builder, rowsOf(sheet), { kind: "sheet", sheet: sheet.name }, named ? 2 : 1);
    title ??= found.title;
    publisher ??= found.publisher;
    published ??= found.published;
  }
  title ??=
    raw.value.title ??
    (sheets.length === 1 && sheets[0] && !/^(?:sheet|工作表)\s?\d*$/i.test(sheets[0].name) ? sheets[0].name : null);
  return documentOf(builder, { kind: "catalogue", title, publisher, published }, issues, context);
}

/** Cells by row, empty rows kept as such (at most a few between two rows: they only part tables). */
function rowsOf(sheet: RawSheet): SheetCell[][] {
  const rows: SheetCell[][] = [];
  let before = -1;
  /** Rows that a merged cell of an earlier row reaches into are not empty. */
  let coveredTo = -1;
  for (const cell of sheet.cells) {
    if (cell.row !== before) {
      if (cell.row > before + 1 && cell.row > coveredTo + 1 && before >= 0) rows.push([]);
      rows.push([]);
      before = cell.row;
    }
    coveredTo = Math.max(coveredTo, cell.row + cell.rowSpan - 1);
    const origin = { kind: "sheet" as const, sheet: sheet.name, cell: addressOf(cell.row, cell.column) };
    rows.at(-1)!.push({
      pieces: cellPiece(cell.text, origin),
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      origin,
    });
  }
  return rows;
}

/** Row 6, column 1 → "B7". */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
