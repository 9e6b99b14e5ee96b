import type { Document, DocumentKind, Reading } from "../../model/index.ts";
import { createBuilder } from "../builder.ts";
import { compose, type Item } from "./compose.ts";
import type { PrintedLine } from "./docx/lines.ts";
import type { RawDocx } from "./docx/worker.ts";
import { isTitleLine, readImprint } from "./imprint.ts";
import { documentOf, type ReadContext, unreadable } from "./reader.ts";
import { readInThread } from "./thread.ts";

/**
 * Reads a Word document (.docx, .docm): paragraphs with automatic numbers, headings by outline level, numbering or print, tables with
 * merged cells, text boxes, footnotes, frames of one cell. Origins are paths such as "body/tbl[2]/tr[3]/tc[1]/p[1]".
 * Codes: ENCRYPTED, ZIP_BROKEN, ZIP_BOMB, DOCX_BROKEN, TIME_LIMIT, TOO_COMPLEX, NO_TEXT_LAYER (pages that are pictures).
 */
export async function readDocx(bytes: Uint8Array, context: ReadContext): Promise<Reading<Document>> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return unreadable("ENCRYPTED", "The document needs a password.");
  const { limits } = context;
  const raw = await readInThread<RawDocx>("docx/worker", bytes, {
    most: limits.maxCells,
    timeoutMs: limits.maxTimeMs,
    broken: "DOCX_BROKEN",
    limits,
  });
  if (raw.value === null) return { value: null, issues: raw.issues };
  const { body } = raw.value;
  const issues = [...raw.value.issues];
  if (body === null) return { value: null, issues };
  if (body.cells > limits.maxCells) {
    issues.push({
      code: "TOO_MANY_CELLS",
      severity: "warning",
      message: "The document's tables hold more cells than are allowed; the rest was left out.",
    });
  }
  const items = body.items.filter((item) => item.kind === "table" || item.words !== "");
  const lines = items.filter((item): item is PrintedLine => item.kind === "line");
  const imprint = readImprint(lines.map((line) => line.words));
  const title = imprint.title ?? printedTitle(lines) ?? coreTitle(body.coreTitle);
  const builder = createBuilder();
  compose(builder, markImages(body.items), { title, plainHeads: "prominent" });
  if (items.length === 0 && body.images > 0) {
    issues.push({
      code: "NO_TEXT_LAYER",
      severity: "error",
      message: "The document holds pictures of pages and no text.",
    });
  }
  return documentOf(
    builder,
    { kind: kindOf(title), title, publisher: imprint.publisher, published: imprint.published },
    issues,
    context,
  );
}

/** A paragraph that is only a picture marks the line before it. */
function markImages(items: readonly Item[]): Item[] {
  const marked: Item[] = [];
  for (const item of items) {
    if (item.kind === "table" || item.words !== "") marked.push(item);
    else {
      const last = marked.at(-1);
      if (last?.kind === "line") marked[marked.length - 1] = { ...last, beforeImage: true };
    }
  }
  return marked;
}

const kindOf = (title: string | null): DocumentKind => (title !== null && isTitleLine(title) ? "plan" : "other");

/** The title by style, else the first centred lines in the largest print, near the top. */
function printedTitle(lines: readonly PrintedLine[]): string | null {
  const styled = lines.slice(0, 40).find((line) => line.titled);
  if (styled) return styled.words;
  const top = lines.slice(0, 12).filter((line) => line.centred && line.words.length <= 60 && !/。/.test(line.words));
  const largest = Math.max(0, ...top.map((line) => line.size));
  const usual = lines.map((line) => line.size).sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
  if (largest <= usual) return null;
  const found = top.filter((line) => line.size === largest).map((line) => line.words);
  return found.length > 0 && found.length <= 3 ? found.join("") : null;
}

/** The title in the file's properties, unless it is what programs write there by themselves. */
function coreTitle(words: string | null): string | null {
  return words !== null &&
    words.length >= 4 &&
    words.length <= 90 &&
    !/^(?:microsoft word|文档|document|untitled|无标题|演示)/i.test(words) &&
    !/\.docx?$/i.test(words)
    ? words
    : null;
}
