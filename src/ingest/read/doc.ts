import type { Document, Reading } from "../../model/index.ts";
import { type CellInput, createBuilder } from "../builder.ts";
import { isCaptionLine } from "../tablecaptions.ts";
import { mergeBlankHeads } from "../tables.ts";
import { compose, type Item } from "./compose.ts";
import type { RawDoc } from "./doc/worker.ts";
import { extremes } from "./extremes.ts";
import { firstLineTitle, isTitleLine, readImprint } from "./imprint.ts";
import { numberingOf } from "./outline.ts";
import { documentOf, type ReadContext, unreadable } from "./reader.ts";
import { readInThread } from "./thread.ts";

/**
 * Reads an old Word document (.doc, .wps): its text and tables; print and styles are not known there, so headings come from numbering
 * and from lines that stand apart. Origins are paths such as "body/p[12]". Codes: ENCRYPTED, DOC_BROKEN, TIME_LIMIT, TOO_COMPLEX.
 */
export async function readDoc(bytes: Uint8Array, context: ReadContext): Promise<Reading<Document>> {
  if (isEncrypted(bytes)) return unreadable("ENCRYPTED", "The document needs a password.");
  const { maxCells, maxTimeMs } = context.limits;
  const raw = await readInThread<RawDoc>("doc/worker", bytes, {
    most: maxCells,
    timeoutMs: maxTimeMs,
    broken: "DOC_BROKEN",
  });
  if (raw.value === null) return { value: null, issues: raw.issues };
  const items = [
    ...itemsOf(raw.value.body, "body"),
    ...itemsOf(raw.value.boxes, "textboxes"),
    ...itemsOf(raw.value.notes, "notes"),
  ];
  const lines = items.flatMap((item) => (item.kind === "line" ? [item.words] : []));
  const imprint = readImprint(lines);
  const title = imprint.title ?? firstLineTitle(lines);
  const builder = createBuilder();
  compose(builder, items, { title, plainHeads: "apart" });
  const kind = title !== null && isTitleLine(title) ? "plan" : "other";
  return documentOf(builder, { kind, title, publisher: imprint.publisher, published: imprint.published }, [], context);
}

/** The flag fEncrypted in the file information block: bit 8 of the word at offset 10. It lies at the start of a sector. */
function isEncrypted(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + 12 <= Math.min(bytes.length, 512 * 4_096); at += 512) {
    const magic = view.getUint16(at, true);
    // Word 97 and later; other sectors hold this number followed by a version only by rare chance.
    if (magic === 0xa5ec && view.getUint16(at + 2, true) >= 0x00c0)
      return (view.getUint16(at + 10, true) & 0x0100) !== 0;
  }
  return false;
}

/** Lines and tables of the extracted text. A row is a line with a tab after each cell; a cell's own line breaks leave lines without a tab between. */
export function itemsOf(text: string, part: string): Item[] {
  const items: Item[] = [];
  const lines = text.split(/\r?\n/);
  let paragraph = 0;
  let table = 0;
  for (let i = 0; i < lines.length; ) {
    const found = rowsFrom(lines, i);
    if (found) {
      const path = `${part}/tbl[${++table}]`;
      const rows: CellInput[][] = found.rows.map((row, r) =>
        row.map((words, c) => {
          const origin = { kind: "doc" as const, path: `${path}/tr[${r + 1}]/tc[${c + 1}]` };
          return { pieces: words === "" ? [] : [{ text: words, origin }], origin };
        }),
      );
      items.push({ kind: "table", rows: mergeBlankHeads(rows), origin: { kind: "doc", path } });
      i = found.to;
      continue;
    }
    const words = lines[i]!.replace(/\t/g, " ").trim();
    const origin = { kind: "doc" as const, path: `${part}/p[${++paragraph}]` };
    if (words !== "") items.push({ kind: "line", pieces: [{ text: lines[i]!, origin }], words, origin });
    i++;
  }
  return items;
}

/** A line without a tab between two tables: a caption, a heading, a sentence. Other short ones are taken for a cell's first paragraph. */
function standsBetween(line: string): boolean {
  const words = line.trim();
  return !line.includes("\t") && (isCaptionLine(words) || numberingOf(words) !== null || /[。：:]$/.test(words));
}

function rowsFrom(lines: readonly string[], from: number): { rows: string[][]; to: number } | null {
  const rows: string[][] = [];
  let to = from;
  let held = "";
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.endsWith("\t")) {
      rows.push(
        (held === "" ? line : `${held} ${line}`)
          .slice(0, -1)
          .split("\t")
          .map((cell) => cell.trim()),
      );
      held = "";
      to = i + 1;
      continue;
    }
    // Inside a table a line without its closing tab is the first part of a cell with several paragraphs.
    const more = lines.slice(i + 1, i + 6).some((one) => one.endsWith("\t"));
    if (rows.length === 0 || !more || line.trim() === "" || line.length > 300 || standsBetween(line)) break;
    held = held === "" ? line : `${held} ${line}`;
  }
  const widest = extremes(rows.map((row) => row.length)).most;
  return rows.length > 0 && widest > 1 ? { rows, to } : null;
}
