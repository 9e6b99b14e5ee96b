import type { CellInput, Piece } from "../../builder.ts";
import type { Item } from "../compose.ts";
import { extremes } from "../extremes.ts";
import { type PrintedRun, printedLines } from "./lines.ts";
import { PLAIN, type Place, type PlainCell, type PlainTable } from "./marks.ts";
import type { Numbering } from "./numbering.ts";
import type { Style } from "./styles.ts";
import type { NoteReference, Paragraph, Run, Table, TableCell, Tree, TreeNode } from "./tree.ts";

export interface Parts {
  /** What the numbers in the tree's bookmarks stand for. */
  readonly places: readonly Place[];
  readonly tables: readonly PlainTable[];
  readonly style: (id: string | undefined) => Style;
  readonly numbering: Numbering;
}

type SpannedCell = CellInput & { rowSpan: number };

/** Notes may hold references to notes. */
const MAX_NOTE_DEPTH = 4;

/** Reads mammoth's tree into lines and tables, in reading order: text boxes and footnotes follow the paragraph that holds them. */
export function readBody(tree: Tree, parts: Parts): { items: Item[]; images: number } {
  let images = 0;
  let noteDepth = 0;

  const placeOf = (paragraph: Paragraph): Place | null => {
    // A paragraph whose mark was deleted runs into the next one: the last place is the whole's own.
    const mark = paragraph.children.findLast((one) => one.type === "bookmarkStart");
    return mark?.type === "bookmarkStart" ? (parts.places[Number(mark.name)] ?? null) : null;
  };
  /** The rows that hold cells; what else a malformed table holds is no part of it. */
  const rowsOf = (table: Table) =>
    table.children
      .filter((row) => row.type === "tableRow")
      .map((row) => ({ header: row.isHeader, cells: row.children.filter((cell) => cell.type === "tableCell") }));
  /** A block's path, less the last step that names the block. */
  const pathAbove = (node: TreeNode | undefined): string | null => {
    if (node?.type === "paragraph") return placeOf(node)?.path.replace(/\/p\[\d+\]$/, "") ?? null;
    return node?.type === "table" ? (tablePath(node)?.replace(/\/tbl\[\d+\]$/, "") ?? null) : null;
  };
  /** A cell's place is its first block's; a cell that was put in where a row begins further right has none. */
  const cellPath = (cell: TableCell) =>
    pathAbove(cell.children.find((one) => one.type === "paragraph" || one.type === "table"));
  const tablePath = (table: Table): string | null => {
    for (const { cells } of rowsOf(table)) {
      for (const cell of cells) {
        const path = cellPath(cell);
        if (path !== null) return path.replace(/\/tr\[\d+\]\/tc\[\d+\]$/, "");
      }
    }
    return null;
  };
  function blocks(nodes: readonly TreeNode[], boxed: boolean): Item[] {
    const out: Item[] = [];
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at]!;
      if (node.type === "table") for (const item of readTable(node, boxed)) out.push(item);
      if (node.type !== "paragraph") continue;
      const plain = plainTableOf(node);
      if (plain) {
        out.push(readPlain(plain, boxed));
        continue;
      }
      const boxPath = `${placeOf(node)?.path}/txbxContent[`;
      const from = at + 1;
      while (pathAbove(nodes[at + 1])?.startsWith(boxPath)) at++;
      for (const item of readParagraph(node, nodes.slice(from, at + 1), boxed)) out.push(item);
    }
    return out;
  }

  function readParagraph(node: Paragraph, boxes: readonly TreeNode[], boxed: boolean): Item[] {
    const place = placeOf(node);
    if (!place) return [];
    const style = parts.style(node.styleId ?? undefined);
    const lines: PrintedRun[][] = [[]];
    const notes: NoteReference[] = [];
    let path = place.path;
    let pictures = 0;
    const inline = (one: TreeNode, run: Run | null): void => {
      const put = (text: string) =>
        lines.at(-1)!.push({ text, bold: run?.isBold ?? false, size: run?.fontSize ?? style.size, path });
      if (one.type === "text") put(one.value);
      else if (one.type === "tab") put(" ");
      else if (one.type === "break" && one.breakType === "line") lines.push([]);
      else if (one.type === "noteReference") notes.push(one);
      else if (one.type === "run") for (const inner of one.children) inline(inner, one);
      else if (one.type === "hyperlink") for (const inner of one.children) inline(inner, run);
      else if (one.type === "bookmarkStart") {
        const from = parts.places[Number(one.name)];
        path = from?.path ?? path;
        pictures += from?.images ?? 0;
      }
    };
    for (const one of node.children) inline(one, null);
    images += pictures;
    const centred = node.alignment === null ? style.centred : node.alignment === "center";
    const result: Item[] = style.toc ? [] : printedLines(parts.numbering, lines, place, style, centred, boxed);
    for (const item of blocks(boxes, true)) result.push(item);
    for (const reference of notes) {
      const note = noteDepth < MAX_NOTE_DEPTH ? tree.notes.resolve(reference) : null;
      noteDepth++;
      if (note) for (const item of blocks(note.body, true)) result.push(item);
      noteDepth--;
    }
    const last = result.at(-1);
    if (pictures > 0 && result.length === 0) result.push(IMAGE);
    else if (pictures > 0 && last?.kind === "line") result[result.length - 1] = { ...last, beforeImage: true };
    return result;
  }

  function readTable(table: Table, boxed: boolean): Item[] {
    const rows = rowsOf(table);
    const path = tablePath(table);
    // A table of one column is a frame round text (专栏): its paragraphs and tables are read as what they are.
    if (extremes(rows.map((row) => row.cells.length)).most <= 1)
      return rows.flatMap((row) => row.cells.flatMap((cell) => blocks(cell.children, true)));
    if (path === null) return [];
    const input = rows.map(({ header, cells }) => cells.map((cell) => readCell(cell, header)));
    return [{ kind: "table", rows: input, origin: { kind: "docx", path }, ...(boxed ? { boxed } : {}) }];
  }

  function readCell(cell: TableCell, header: boolean): SpannedCell {
    const path = cellPath(cell);
    const columnSpan = cell.colSpan > 0 ? Math.min(cell.colSpan, MAX_COLUMN_SPAN) : 1;
    if (path === null) return { pieces: [], rowSpan: 1, columnSpan };
    const { rowSpan } = cell;
    return {
      pieces: cellPieces(blocks(cell.children, true), path),
      rowSpan,
      columnSpan,
      header,
      origin: { kind: "docx", path },
    };
  }

  const plainTableOf = ({ children: [first] }: Paragraph): PlainTable | null =>
    first?.type === "bookmarkStart" && first.name.startsWith(PLAIN)
      ? (parts.tables[Number(first.name.slice(PLAIN.length))] ?? null)
      : null;

  function readPlain({ path, rows }: PlainTable, boxed: boolean): Item {
    const input = rows.map(({ header, cells }) => cells.map((cell) => readPlainCell(cell, header)));
    return { kind: "table", rows: input, origin: { kind: "docx", path }, ...(boxed ? { boxed } : {}) };
  }

  function readPlainCell({ path, rowSpan, columnSpan: columns, paragraphs }: PlainCell, header: boolean): SpannedCell {
    const columnSpan = Math.min(columns, MAX_COLUMN_SPAN);
    if (path === null) return { pieces: [], rowSpan: 1, columnSpan };
    const items = paragraphs.flatMap(({ place, lines }): Item[] => {
      const style = parts.style(place.own.style);
      const printed = lines.map((line) => line.map((text) => ({ text, bold: false, size: null, path: place.path })));
      return style.toc
        ? []
        : printedLines(parts.numbering, printed, place, style, place.own.centred ?? style.centred, true);
    });
    return { pieces: cellPieces(items, path), rowSpan, columnSpan, header, origin: { kind: "docx", path } };
  }

  /** A cell's paragraphs in one line, a space between them; tables inside are read as their words. */
  function cellPieces(items: readonly Item[], path: string): Piece[] {
    const pieces: Piece[] = [];
    for (const item of items) {
      const words =
        item.kind === "line" ? item.pieces : item.rows.flat().flatMap((one) => [...one.pieces, space(path)]);
      if (words.length === 0) continue;
      if (pieces.length > 0) pieces.push(space(path));
      for (const piece of words) pieces.push(piece);
    }
    return pieces;
  }

  const items = blocks(tree.children, false);
  return { items, images };
}

const MAX_COLUMN_SPAN = 200;

/** Stands for a picture between lines; it has no words and is not written. */
const IMAGE: Item = { kind: "line", pieces: [], words: "", beforeImage: false };

const space = (path: string): Piece => ({ text: " ", origin: { kind: "docx", path } });
