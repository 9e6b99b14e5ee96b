import type { CellInput } from "../../builder.ts";
import type { Item } from "../compose.ts";
import { type FlowPart, flowOf } from "./flow.ts";
import { joinSegments, paragraphsOf, pieceOf, settleColumns } from "./paragraphs.ts";
import type { RawPdf } from "./protocol.ts";
import { findGrids, type RuledGrid } from "./ruled.ts";
import type { Segment } from "./segments.ts";

/** A table being read, which may go on on the next page. */
interface OpenTable {
  readonly rows: CellInput[][];
  readonly edges: readonly number[];
  readonly page: number;
  readonly box: readonly [number, number, number, number];
}

/** The pages in reading order as paragraphs and tables; what goes on over a page's end is joined. */
export function readPages(pdf: RawPdf, pages: readonly (readonly Segment[])[], usual: number): Item[] {
  type Part = FlowPart | { readonly kind: "grid"; readonly grid: RuledGrid };
  const parts: Part[] = [];
  for (const [index, raw] of pdf.pages.entries()) {
    const segments = pages[index] ?? [];
    const grids = findGrids(raw.rules, segments, raw.number);
    const inside = new Set(grids.flatMap((grid) => grid.cells.flatMap((cell) => cell.segments)));
    const free = segments.filter((one) => !inside.has(one));
    // Text above a grid, the grid, text below it.
    let rest = free;
    for (const grid of grids) {
      parts.push(...flowOf(rest.filter((one) => one.y >= grid.top)));
      rest = rest.filter((one) => one.y < grid.top);
      parts.push({ kind: "grid", grid });
    }
    parts.push(...flowOf(rest));
  }
  const flow = settleColumns(parts.filter((part): part is FlowPart => part.kind !== "grid"));
  let next = 0;
  const items: Item[] = [];
  let lines: Extract<FlowPart, { kind: "line" }>[] = [];
  let table: OpenTable | null = null;
  const closeTable = () => {
    if (table)
      items.push({ kind: "table", rows: table.rows, origin: { kind: "pdf", page: table.page, box: table.box } });
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
      if (table && table.page < grid.page && sameEdges(table.edges, grid.edges))
        table.rows.push(...withoutRepeatedHead(table.rows, rows));
      else {
        closeTable();
        table = { rows, edges: grid.edges, page: grid.page, box: [grid.left, grid.bottom, grid.right, grid.top] };
      }
      continue;
    }
    const settled = flow[next++]!;
    if (settled.kind === "line") lines.push(settled);
    else {
      closeLines();
      closeTable();
      const rows = settled.rows.map((row) =>
        row.map((cell) => ({ pieces: joinSegments(cell), ...(cell[0] ? { origin: pieceOf(cell[0]).origin } : {}) })),
      );
      items.push({ kind: "table", rows, origin: { kind: "pdf", page: settled.page } });
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
  a.length === b.length && a.every((edge, index) => Math.abs(edge - (b[index] ?? 0)) < 6);

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
