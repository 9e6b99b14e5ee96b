/** Runs in a thread of its own: a workbook can name millions of cells in a few bytes. */
import { parentPort } from "node:worker_threads";
import { type CellObject, read, utils } from "@e965/xlsx";
import { answerWith, messageOf, type ThreadRequest } from "../thread.ts";

export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As shown, in the cell's own number format. */
  readonly text: string;
}

export interface RawSheet {
  readonly name: string;
  readonly cells: readonly RawCell[];
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly title: string | null;
  /** True where the limit on cells left some out. */
  readonly cut: boolean;
}

async function readWorkbook(request: ThreadRequest): Promise<RawWorkbook> {
  const book = read(request.bytes, {
    type: "array",
    dense: true,
    cellHTML: false,
    cellFormula: false,
    dateNF: "yyyy-mm-dd",
    sheetRows: 200_000,
  });
  const sheets: RawSheet[] = [];
  let left = request.most;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    // Hidden sheets hold lists for forms and old drafts.
    if (!sheet || (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) continue;
    const spans = new Map<string, { rows: number; columns: number }>();
    const covered = new Set<string>();
    for (const merge of (sheet["!merges"] ?? []).slice(0, 20_000)) {
      const rows = Math.min(merge.e.r - merge.s.r + 1, 20_000);
      const columns = Math.min(merge.e.c - merge.s.c + 1, 500);
      spans.set(`${merge.s.r},${merge.s.c}`, { rows, columns });
      if (rows * columns > 200_000) continue;
      for (let r = merge.s.r; r < merge.s.r + rows; r++)
        for (let c = merge.s.c; c < merge.s.c + columns; c++) covered.add(`${r},${c}`);
      covered.delete(`${merge.s.r},${merge.s.c}`);
    }
    const cells: RawCell[] = [];
    const grid = (sheet as unknown as { "!data"?: (CellObject | undefined)[][] })["!data"] ?? [];
    for (const [row, line] of grid.entries()) {
      for (const [column, cell] of (line ?? []).entries()) {
        if (!cell || covered.has(`${row},${column}`)) continue;
        const text = (cell.w ?? utils.format_cell(cell) ?? "").trim();
        if (text === "") continue;
        if (--left < 0) break;
        const span = spans.get(`${row},${column}`);
        cells.push({ row, column, rowSpan: span?.rows ?? 1, columnSpan: span?.columns ?? 1, text });
      }
    }
    sheets.push({ name, cells });
  }
  const title = book.Props?.Title;
  return { sheets, title: typeof title === "string" && title.trim() !== "" ? title.trim() : null, cut: left < 0 };
}

answerWith(parentPort, readWorkbook, (error) => {
  const message = messageOf(error);
  if (/password|encrypt/i.test(message)) return { code: "ENCRYPTED", message: "The workbook needs a password." };
  return { code: "SHEET_BROKEN", message: `The workbook is damaged: ${message}` };
});
