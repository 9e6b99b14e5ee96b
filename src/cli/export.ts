import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify/sync";
import { ParkfactsError } from "../model/index.ts";
import { exportRows, type FactStatus } from "../store/index.ts";
import { print, tell } from "./say.ts";
import { withStore } from "./with-store.ts";

/** A byte order mark, without which Excel reads a CSV file's Chinese as the system's old encoding. */
const BOM = "\ufeff";

/** One CSV line (RFC 4180) without its line end. A text that a spreadsheet would run as a formula is kept from it by a quote mark. */
export function csvLine(values: readonly (string | number | boolean | null)[]): string {
  return stringify([values.map((value) => (typeof value === "boolean" ? String(value) : value))], {
    eof: false,
    escape_formulas: true,
  });
}

/**
 * Writes the facts as CSV or JSON lines, to a file or standard output. A file is written beside its place and moved there when it
 * is whole, so a full disk or a stop never leaves half an export.
 */
export async function exportCommand(
  options: { format: string; out?: string; status?: FactStatus },
  file?: string,
): Promise<void> {
  await withStore(file, async (store) => {
    const rows = exportRows(store, "facts", options.status ? { status: [options.status] } : {});
    const lines = linesOf(rows, options.format);
    if (options.out === undefined) {
      for await (const line of lines) await print(line.replace(/\r?\n$/, ""));
      return;
    }
    const half = `${options.out}.${process.pid}.part`;
    let count = 0;
    const counted = async function* () {
      for await (const line of lines) {
        count += 1;
        yield line;
      }
    };
    try {
      await pipeline(Readable.from(counted()), createWriteStream(half));
      await rename(half, options.out);
    } catch (cause) {
      await rm(half, { force: true });
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new ParkfactsError("EXPORT_FAILED", `cannot write ${options.out}: ${why}`, { cause, retry: "later" });
    }
    const facts = options.format === "csv" ? Math.max(0, count - 1) : count;
    tell(`已导出 exported ${facts} → ${options.out}`);
  });
}

async function* linesOf(
  rows: AsyncIterable<Record<string, string | number | boolean | null>>,
  format: string,
): AsyncGenerator<string> {
  let first = true;
  for await (const row of rows) {
    if (format === "csv") {
      if (first) yield `${BOM}${csvLine(Object.keys(row))}\r\n`;
      yield `${csvLine(Object.values(row))}\r\n`;
    } else {
      yield `${JSON.stringify(row)}\n`;
    }
    first = false;
  }
}
