import type { Document, Issue, Reading } from "../../model/index.ts";
import { createBuilder, type Piece } from "../builder.ts";
import { documentOf, type ReadContext } from "./reader.ts";
import { type SheetCell, writeSheet } from "./sheetrows.ts";

/** Reads CSV and TSV: quoted cells with line ends, separators , ; tab and |, title lines before the header. Origins are offsets and lines. */
export function readCsv(text: string, context: ReadContext): Reading<Document> {
  const issues: Issue[] = [];
  const separator = separatorOf(text);
  const { rows: found, cut, open } = cellsOf(text, separator, context.limits.maxCells);
  const rows = separator === ";" && hasDecimalCommas(found) ? found.map((row) => row.map(withPoint)) : found;
  if (cut)
    issues.push({
      code: "TOO_MANY_CELLS",
      severity: "warning",
      message: `Only the first ${context.limits.maxCells} cells were read.`,
    });
  if (open)
    issues.push({
      code: "CSV_OPEN_QUOTE",
      severity: "warning",
      message: "A quotation mark is opened and never closed.",
    });
  const builder = createBuilder();
  const said = writeSheet(builder, rows, { kind: "text", line: 1, start: 0, end: text.length }, 1);
  return documentOf(builder, { kind: "catalogue", ...said }, issues, context);
}

const wordsOf = ({ pieces }: SheetCell): string => pieces.map((piece) => piece.text).join("");

/** Programs set to other countries' ways separate cells by semicolons because their decimal point is a comma: 12,5 and no 12.5 or 1,234 alone. */
function hasDecimalCommas(rows: readonly (readonly SheetCell[])[]): boolean {
  let commas = 0;
  for (const cell of rows.flat()) {
    const words = wordsOf(cell).trim();
    if (/^-?\d+\.\d+$/.test(words)) return false;
    if (/^-?\d{1,9},(?:\d{1,2}|\d{4,9})$/.test(words)) commas++;
  }
  return commas > 0;
}

/** A cell's decimal comma as the point that every reader of figures knows; it stands for the comma in the source. */
function withPoint(cell: SheetCell): SheetCell {
  if (!/^\s*-?\d+,\d+\s*$/.test(wordsOf(cell))) return cell;
  return { ...cell, pieces: cell.pieces.map((piece) => ({ ...piece, text: piece.text.replace(",", ".") })) };
}

/** The separator that stands most evenly over the first lines, outside quotes. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 30);
  let best = ",";
  let bestScore = 0;
  for (const separator of [",", "\t", ";", "|", "，"]) {
    const counts = lines.map((line) => {
      const bare = line.replace(/"(?:[^"]|"")*"/g, "");
      // Beside semicolons a comma between digits is a decimal point.
      return (separator === "," && bare.includes(";") ? bare.replace(/\d,\d/g, "") : bare).split(separator).length - 1;
    });
    const sorted = [...counts].sort((a, b) => a - b);
    const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const score = usual === 0 ? 0 : usual * (counts.filter((count) => count === usual).length / counts.length);
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

function cellsOf(text: string, separator: string, most: number): { rows: SheetCell[][]; cut: boolean; open: boolean } {
  const rows: SheetCell[][] = [[]];
  let line = 1;
  let count = 0;
  let open = false;
  for (let i = 0; i <= text.length; ) {
    if (++count > most) return { rows, cut: true, open };
    const start = i;
    const pieces: Piece[] = [];
    const put = (from: number, to: number) => {
      if (to > from) pieces.push({ text: text.slice(from, to), origin: { kind: "text", line, start: from, end: to } });
    };
    let lines = 0;
    if (text[i] === '"') {
      i++;
      for (;;) {
        const quote = text.indexOf('"', i);
        if (quote < 0) {
          open = true;
          put(i, text.length);
          i = text.length;
          break;
        }
        if (text[quote + 1] !== '"') {
          put(i, quote);
          i = quote + 1;
          break;
        }
        // A doubled mark stands for one.
        put(i, quote + 1);
        i = quote + 2;
      }
      for (let at = text.indexOf("\n", start); at >= 0 && at < i; at = text.indexOf("\n", at + 1)) lines++;
    }
    const from = i;
    while (i < text.length && text[i] !== separator && text[i] !== "\n" && text[i] !== "\r") i++;
    put(from, i);
    const origin = { kind: "text" as const, line, start, end: i };
    rows.at(-1)!.push({ pieces, column: rows.at(-1)!.length, origin });
    line += lines;
    if (i >= text.length) break;
    if (text[i] === separator) {
      i++;
      continue;
    }
    if (text[i] === "\r" && text[i + 1] === "\n") i++;
    i++;
    line++;
    rows.push([]);
  }
  return { rows, cut: false, open };
}
