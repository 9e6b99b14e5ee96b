import { type Element, isTag } from "domhandler";
import type { Marks, PlainCell, PlainParagraph, PlainTable } from "./marks.ts";
import { readParagraphProperties, readRunProperties } from "./styles.ts";
import { ownText, sound } from "./wordxml.ts";
import { attribute, child, elements, isOn, local } from "./xml.ts";

/**
 * From so many cells on a plain table is read here. Mammoth takes 0.1 ms of computing a cell, most of it for parsing XML a second time and
 * clearing away three trees: 80,000 cells took 10 s, here 0.3 s. Both ways read the same, which a test holds them to.
 */
export const MANY_CELLS = 1_000;

/** Children without words or weight. */
const PASSED = new Set("bookmarkStart bookmarkEnd proofErr tblPr tblGrid permStart permEnd".split(" "));
const PLAIN_IN_RUN = new Set("rPr t tab br cr noBreakHyphen lastRenderedPageBreak softHyphen".split(" "));

/** The table where it is plain and large; null where mammoth is to read it. Cells past the limit are left out. */
export function readPlainTable(table: Element, path: string, marks: Marks): PlainTable | null {
  // In a cell or a text box a block's place says where it belongs; there it must be mammoth's.
  if (!/^body\/tbl\[\d+\]$/.test(path)) return null;
  const rows = elements(table).filter((row) => !PASSED.has(local(row)));
  if (!isPlain(rows, marks.plainFrom)) return null;
  const read: { header: boolean; cells: PlainCell[] }[] = [];
  for (const [r, row] of rows.entries()) {
    if (marks.cells > marks.maxCells) break;
    const given = child(row, "trPr");
    const cells: PlainCell[] = [];
    const skipped = Math.min(Number(attribute(child(given, "gridBefore"), "val") ?? 0), 50);
    if (skipped > 0) cells.push({ path: null, columnSpan: skipped, rowSpan: 1, paragraphs: [] });
    let count = 0;
    for (const cell of elements(row)) {
      if (local(cell) !== "tc" || ++marks.cells > marks.maxCells) continue;
      cells.push(readCell(cell, `${path}/tr[${r + 1}]/tc[${++count}]`));
    }
    read.push({ header: isOn(child(given, "tblHeader")), cells });
  }
  return { path, rows: merged(read) };
}

function isPlain(rows: readonly Element[], least: number): boolean {
  let cells = 0;
  let widest = 0;
  for (const row of rows) {
    if (local(row) !== "tr" || child(child(row, "trPr"), "del")) return false;
    let width = 0;
    for (const cell of elements(row)) {
      const name = local(cell);
      if (name === "tc") width++;
      else if (name !== "trPr" && name !== "tblPrEx" && !PASSED.has(name)) return false;
    }
    cells += width;
    widest = Math.max(widest, width);
  }
  // A table of one column is a frame round text.
  if (cells < least || widest < 2) return false;
  return rows.every((row) => elements(row).every((cell) => local(cell) !== "tc" || isPlainCell(cell)));
}

function isPlainCell(cell: Element): boolean {
  return cell.children.every((block) => {
    if (!isTag(block) || local(block) === "tcPr" || PASSED.has(local(block))) return true;
    return local(block) === "p" && block.children.every((one) => !isTag(one) || isPlainInline(one));
  });
}

function isPlainInline(one: Element): boolean {
  const name = local(one);
  // A deleted mark runs the paragraph into the next one.
  if (name === "pPr") return child(child(one, "rPr"), "del") === undefined;
  if (name === "r") return one.children.every((inner) => !isTag(inner) || PLAIN_IN_RUN.has(local(inner)));
  return PASSED.has(name);
}

function readCell(cell: Element, path: string): PlainCell & { continues: boolean } {
  const properties = child(cell, "tcPr");
  const merge = child(properties, "vMerge");
  const paragraphs: PlainParagraph[] = [];
  for (const block of elements(cell)) {
    if (local(block) !== "p") continue;
    const own = readParagraphProperties(child(block, "pPr"));
    paragraphs.push({ place: { path: `${path}/p[${paragraphs.length + 1}]`, own, images: 0 }, lines: linesOf(block) });
  }
  return {
    path,
    columnSpan: Number.parseInt(attribute(child(properties, "gridSpan"), "val") ?? "1", 10) || 1,
    rowSpan: 1,
    paragraphs,
    continues: merge !== undefined && (attribute(merge, "val") ?? "continue") === "continue",
  };
}

function linesOf(paragraph: Element): string[][] {
  const lines: string[][] = [[]];
  for (const run of elements(paragraph)) {
    if (local(run) !== "r" || readRunProperties(child(run, "rPr")).hidden) continue;
    for (const one of elements(run)) {
      const name = local(one);
      const line = lines.at(-1) as string[];
      if (name === "t") line.push(sound(ownText(one)));
      else if (name === "tab") line.push(" ");
      else if (name === "noBreakHyphen") line.push("-");
      else if (name === "cr" || (name === "br" && (attribute(one, "type") ?? "textWrapping") === "textWrapping"))
        lines.push([]);
    }
  }
  return lines;
}

/** Cells that continue the one above are taken out, and that one spans their rows. */
function merged(
  rows: readonly { header: boolean; cells: (PlainCell & { continues?: boolean })[] }[],
): PlainTable["rows"] {
  const above = new Map<number, PlainCell>();
  return rows.map(({ header, cells }) => {
    let column = 0;
    const kept: PlainCell[] = [];
    for (const { continues = false, ...cell } of cells) {
      const upper = above.get(column);
      if (continues && upper) upper.rowSpan++;
      else {
        kept.push(cell);
        above.set(column, cell);
      }
      column += cell.columnSpan;
    }
    return { header, cells: kept };
  });
}
