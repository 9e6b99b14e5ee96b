import { ParkfactsError } from "../model/index.ts";

/** A line of data on standard output; waits where the reader is slower than we are. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((done) => process.stdout.once("drain", done));
}

/** A line for the person at the terminal, on standard error, so that data can be piped. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** True where standard error is a terminal: only then are there progress bars and colour. */
export const isTerminal = (): boolean => process.stderr.isTTY === true;

/** One line for one thing that went wrong: `错误 error  CODE  where: what`. */
export function complain(severity: "error" | "warning" | "note", code: string, where: string, message: string): void {
  const word = { error: "错误 error", warning: "注意 warning", note: "说明 note" }[severity];
  tell(`${word}  ${code}  ${where}: ${message}`);
}

/** The code and sentence of anything thrown. An error without a code of ours is a defect and says so. */
export function faultOf(error: unknown): { code: string; message: string } {
  if (error instanceof ParkfactsError) return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: "UNEXPECTED", message };
}

/** How many terminal columns a text takes: Chinese characters and full-width forms take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const wide =
      (code >= 0x1100 && code <= 0x115f) ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      (code >= 0x20000 && code <= 0x3fffd);
    width += wide ? 2 : 1;
  }
  return width;
}

/** Cuts a text to a number of terminal columns, with … where something was left out. */
export function clip(text: string, columns: number): string {
  const flat = text.replace(/\s+/g, " ");
  if (widthOf(flat) <= columns) return flat;
  let kept = "";
  for (const character of flat) {
    if (widthOf(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Rows as aligned columns. `right` names the columns (from 0) that hold numbers. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
    });
  const pad = (cell: string, i: number): string => {
    const gap = " ".repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell)));
    return right.includes(i) ? gap + cell : cell + gap;
  };
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}
