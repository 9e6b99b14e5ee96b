import type { CellInput } from "../../builder.ts";
import { isFigureCell } from "../../tableheads.ts";
import type { Item } from "../compose.ts";
import { type Extent, type FlowPart, flowOf } from "./flow.ts";
import { joinSegments, paragraphsOf, pieceOf, settleColumns } from "./paragraphs.ts";
import type { RawPdf } from "./protocol.ts";
import { findGrids, type RuledGrid } from "./ruled.ts";
import type { Segment } from "./segments.ts";

/** A table being read, which may go on on the next page. */
interface OpenTable {
  readonly rows: CellInput[][];
  /** The drawn lines between its columns; empty where it has none. */
  readonly edges: readonly number[];
  readonly columns: readonly Extent[];
  /** The page it began on, and the one it was last seen on. */
  readonly page: number;
  lastPage: number;
  readonly box: readonly [number, number, number, number] | null;
}

/** The pages in reading order as paragraphs and tables; what goes on over a page's end is joined. */
export function readPages(pdf: RawPdf, pages: readonly (readonly Segment[])[], usual: number): Item[] {
  type Part = FlowPart | { readonly kind: "grid"; readonly grid: RuledGrid };
  const parts: Part[] = [];
  let open: readonly Extent[] | null = null;
  for (const [index, raw] of pdf.pages.entries()) {
    const segments = pages[index] ?? [];
    const grids = findGrids(raw.rules, segments, raw.number);
    const inside = new Set(grids.flatMap((grid) => grid.cells.flatMap((cell) => cell.segments)));
    const free = segments.filter((one) => !inside.has(one));
    // Text above a grid, the grid, text below it.
    let rest = free;
    for (const grid of grids) {
      parts.push(
        ...flowOf(
          rest.filter((one) => one.y >= grid.top),
          open,
        ),
      );
      open = null;
      rest = rest.filter((one) => one.y < grid.top);
      parts.push({ kind: "grid", grid });
    }
    parts.push(...flowOf(rest, open));
    const last = parts.at(-1);
    open = last?.kind === "table" ? last.columns : null;
  }
  const flow = settleColumns(parts.filter((part): part is FlowPart => part.kind !== "grid"));
  let next = 0;
  const items: Item[] = [];
  let lines: Extract<FlowPart, { kind: "line" }>[] = [];
  let table: OpenTable | null = null;
  const closeTable = () => {
    if (table) {
      const { rows, page, box } = table;
      items.push({ kind: "table", rows, origin: { kind: "pdf", page, ...(box ? { box } : {}) } });
    }
    table = null;
  };
  const closeLines = () => {
    if (lines.length > 0) {
      closeTable();
      for (const paragraph of paragraphsOf(lines, usual, false)) items.push(paragraph);
    }
    lines = [];
  };
  for (const part of parts) {
    if (part.kind === "grid") {
      closeLines();
      const { grid } = part;
      if (grid.columns === 1) {
        closeTable();
        const framed = settleColumns(flowOf(grid.cells.flatMap((cell) => cell.segments))).filter(
          (one) => one.kind === "line",
        );
        for (const paragraph of paragraphsOf(framed, usual, true)) items.push(paragraph);
        continue;
      }
      const rows = gridRows(grid);
      const { edges, page } = grid;
      if (table && table.lastPage < page && sameEdges(table.edges, edges)) {
        joinCutRow(table.rows, withoutRepeatedHead(table.rows, rows));
        table.lastPage = page;
      } else {
        closeTable();
        const box = [grid.left, grid.bottom, grid.right, grid.top] as const;
        table = { rows, edges, columns: [], page, lastPage: page, box };
      }
      continue;
    }
    const settled = flow[next++]!;
    if (settled.kind === "line") lines.push(settled);
    else {
      closeLines();
      const { page, columns } = settled;
      const rows = settled.rows.map((row) =>
        row.map((cell) => ({ pieces: joinSegments(cell), ...(cell[0] ? { origin: pieceOf(cell[0]).origin } : {}) })),
      );
      const more =
        table && table.lastPage === page - 1 && sameColumns(table.columns, columns) ? goesOn(table.rows, rows) : null;
      if (table && more) {
        table.rows.push(...more);
        table.lastPage = page;
      } else {
        closeTable();
        table = { rows, edges: [], columns, page, lastPage: page, box: null };
      }
    }
  }
  closeLines();
  closeTable();
  return items;
}

function gridRows(grid: RuledGrid): CellInput[][] {
  const rows: CellInput[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) {
    const first = cell.segments[0];
    const sorted = [...cell.segments].sort((a, b) => b.y - a.y || a.x0 - b.x0);
    rows[cell.row]!.push({
      pieces: joinSegments(sorted),
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      ...(first ? { origin: pieceOf(first).origin } : {}),
    });
  }
  return rows;
}

const sameEdges = (a: readonly number[], b: readonly number[]) =>
  a.length > 0 && a.length === b.length && a.every((edge, index) => Math.abs(edge - (b[index] ?? 0)) < 6);

/** Each column overlaps the one in its place. */
const sameColumns = (a: readonly Extent[], b: readonly Extent[]) =>
  a.length > 1 && a.length === b.length && a.every(({ x0, x1 }, index) => x0 < b[index]!.x1 && b[index]!.x0 < x1);

/** The rows with which a table goes on over the page's end: under its header said again, or beginning with a figure; null where they are another table's. */
function goesOn(before: readonly CellInput[][], rows: CellInput[][]): CellInput[][] | null {
  const more = withoutRepeatedHead(before, rows);
  if (more.length < rows.length) return more;
  return rows[0]?.some(({ pieces }) => isFigureCell(pieces.map((piece) => piece.text).join(""))) ? rows : null;
}

const textOf = (cell: CellInput | undefined): string =>
  (cell?.pieces ?? [])
    .map((piece) => piece.text)
    .join("")
    .trim();

/**
 * Adds the rows of the next page to a ruled table. Where the page's end cut a row, the first of them has no name of its own and words only
 * under cells that were left in the middle of theirs: they are put together again.
 */
function joinCutRow(rows: CellInput[][], more: CellInput[][]): void {
  const [first, ...others] = more;
  const last = rows.at(-1);
  if (!first || !last || !isRestOf(last, first)) {
    rows.push(...more);
    return;
  }
  rows[rows.length - 1] = last.map((cell, at) => ({ ...cell, pieces: [...cell.pieces, ...first[at]!.pieces] }));
  rows.push(...others);
}

function isRestOf(last: readonly CellInput[], rest: readonly CellInput[]): boolean {
  const single = (cell: CellInput) => (cell.rowSpan ?? 1) === 1 && (cell.columnSpan ?? 1) === 1;
  if (rest.length !== last.length || !rest.every(single) || !last.every(single)) return false;
  if (textOf(rest[0]) !== "" || textOf(last[0]) === "") return false;
  const worded = rest.flatMap((cell, at) => (textOf(cell) === "" ? [] : [at]));
  // A row whose other cells are all there belongs to a name that stands over several rows.
  if (worded.length === 0 || (rest.length > 2 && worded.length > rest.length - 2)) return false;
  return worded.every((at) => {
    const before = textOf(last[at]);
    return before !== "" && !/[。；！？]$/.test(before) && !isFigureCell(before) && !isFigureCell(textOf(rest[at]));
  });
}

/** A table that goes on may say its header again at the top of the page. */
function withoutRepeatedHead(before: readonly CellInput[][], rows: CellInput[][]): CellInput[][] {
  const words = (row: readonly CellInput[] | undefined) =>
    (row ?? [])
      .map((cell) =>
        cell.pieces
          .map((piece) => piece.text)
          .join("")
          .replace(/\s/g, ""),
      )
      .join("\t");
  let same = 0;
  while (
    same < 4 &&
    same < rows.length - 1 &&
    same < before.length &&
    words(before[same]) !== "" &&
    words(before[same]) === words(rows[same])
  )
    same++;
  return rows.slice(same);
}
