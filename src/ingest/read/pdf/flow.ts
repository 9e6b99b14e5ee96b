import { isFigureCell } from "../../tableheads.ts";
import { extremes } from "../extremes.ts";
import { bandFrom } from "./bands.ts";
import type { Segment } from "./segments.ts";

/** Segments of one column in reading order, or rows of cells that stand under one another without drawn lines. */
export type FlowPart =
  | { readonly kind: "line"; readonly segment: Segment; readonly column: Column }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly Segment[][])[];
      readonly page: number;
      readonly top: number;
      readonly columns: readonly Extent[];
    };

/** From where to where a table's column reaches on the page. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** The measure of a column of text. */
export interface Column {
  left: number;
  right: number;
}

type Row = Segment[];

/**
 * Orders a page's free segments: columns one after the other, aligned cells as tables.
 *
 * @param open the columns of a table that ends the page before: the page may begin with its last rows, however few
 */
export function flowOf(segments: readonly Segment[], open: readonly Extent[] | null = null): FlowPart[] {
  return orderRows(rowsOf(segments), 0, open);
}

/** Segments on one baseline, top to bottom. */
function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: Row[] = [];
  for (const segment of [...segments].sort((a, b) => b.y - a.y || a.x0 - b.x0)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - segment.y) < Math.max(row[0].size, segment.size) * 0.42) row.push(segment);
    else rows.push([segment]);
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0);
  return rows;
}

function orderRows(rows: readonly Row[], depth: number, open: readonly Extent[] | null = null): FlowPart[] {
  const parts: FlowPart[] = [];
  let plain: Row[] = [];
  const flush = () => {
    const column = measure(plain);
    for (const row of plain) for (const segment of row) parts.push({ kind: "line", segment, column });
    plain = [];
  };
  for (let i = 0; i < rows.length; ) {
    const table = (i === 0 && open ? tableFrom(rows, i, open) : null) ?? tableFrom(rows, i);
    if (table) {
      flush();
      const { page, y } = rows[i]![0]!;
      parts.push({ kind: "table", rows: table.cells, page, top: y, columns: table.columns });
      i = table.to;
      continue;
    }
    const zone = depth < 3 ? columnsFrom(rows, i) : null;
    if (zone) {
      flush();
      const inside = rows.slice(i, zone.to).flat();
      parts.push(...orderRows(rowsOf(inside.filter((one) => one.x1 <= zone.gutter)), depth + 1));
      parts.push(...orderRows(rowsOf(inside.filter((one) => one.x1 > zone.gutter)), depth + 1));
      i = zone.to;
      continue;
    }
    plain.push(rows[i]!);
    i++;
  }
  flush();
  return parts;
}

function measure(rows: readonly Row[]): Column {
  const all = rows.flat();
  return { left: extremes(all.map((one) => one.x0)).least, right: extremes(all.map((one) => one.x1)).most };
}

/** A zone of columns: rows from here on with a gutter that no segment crosses, prose on both sides. */
function columnsFrom(rows: readonly Row[], from: number): { gutter: number; to: number } | null {
  const first = rows[from]!;
  // The zone may begin with a line on one side alone; a gutter shows in a row of two.
  const pair = rows.slice(from, from + 4).find((row) => row.length >= 2) ?? first;
  for (let i = 0; i + 1 < pair.length; i++) {
    const gutter = (pair[i]!.x1 + pair[i + 1]!.x0) / 2;
    let to = from;
    let left = 0;
    let right = 0;
    let leftWidth = 0;
    let rightWidth = 0;
    for (; to < rows.length; to++) {
      if (rows[to]!.some((one) => one.x0 < gutter && one.x1 > gutter)) break;
      for (const one of rows[to]!) {
        const width = (one.x1 - one.x0) / Math.max(1, one.size);
        if (one.x1 <= gutter) {
          left++;
          leftWidth += width;
        } else {
          right++;
          rightWidth += width;
        }
      }
    }
    // Cells are short; columns of text are not.
    if (left >= 4 && right >= 4 && leftWidth / left >= 9 && rightWidth / right >= 9) return { gutter, to };
  }
  return null;
}

/**
 * Rows of aligned cells without drawn lines: three or more rows with the same columns, or two columns whose second holds figures. Under
 * the columns of an open table one row is enough.
 */
function tableFrom(
  rows: readonly Row[],
  from: number,
  open: readonly Extent[] | null = null,
): { cells: Segment[][][]; to: number; columns: Extent[] } | null {
  const head = rows[from]!;
  if (head.length < 2) return null;
  let to = from + 1;
  let full = 1;
  const columns = (open ?? head).map((one) => ({ x0: one.x0, x1: one.x1 }));
  const fitsColumn = (one: Segment) => columns.findIndex((column) => one.x0 < column.x1 + 2 && column.x0 - 2 < one.x1);
  const first = head.map(fitsColumn);
  if (open && (first.includes(-1) || new Set(first).size !== first.length)) return null;
  const cells: Segment[][][] = [columns.map((_, column) => head.filter((_one, index) => first[index] === column))];
  for (let count = 1; to < rows.length; to += count) {
    const before = rows[to - 1]![0]!;
    const gap = before.y - rows[to]![0]!.y;
    count = bandFrom(rows, to, columns.length, (row) => row.map(fitsColumn));
    if (count > 1 && gap <= Math.max(before.size, rows[to]![0]!.size) * 3.2) {
      cells.push(
        columns.map((_, column) =>
          rows.slice(to, to + count).flatMap((row) => row.filter((one) => fitsColumn(one) === column)),
        ),
      );
      full++;
      continue;
    }
    count = 1;
    const row = rows[to]!;
    if (gap > Math.max(before.size, row[0]!.size) * 3.2) break;
    const places = row.map(fitsColumn);
    if (places.some((place) => place < 0) || new Set(places).size !== places.length) break;
    const wide = row.some(
      (one, index) =>
        (one.x1 - one.x0) / one.size > 30 &&
        columns[places[index]!]!.x1 - columns[places[index]!]!.x0 < (one.x1 - one.x0) * 0.5,
    );
    if (wide) break;
    // A figure under another goes on with nothing.
    const isOwn = row.some((one, index) => isFigureCell(one.text) && cells.at(-1)![places[index]!]!.length > 0);
    // Words under a cell without anything in the first column, set close: the cell goes on.
    if (!isOwn && row.length < columns.length && places[0] !== 0 && gap < row[0]!.size * 1.6) {
      for (const [index, one] of row.entries()) cells.at(-1)![places[index]!]!.push(one);
    } else {
      if (row.length === 1 && columns.length > 1 && (!isOwn || places[0] === 0)) break;
      const next: Segment[][] = columns.map(() => []);
      for (const [index, one] of row.entries()) next[places[index]!]!.push(one);
      cells.push(next);
      if (row.length >= 2) full++;
    }
    for (const [index, one] of row.entries()) {
      const column = columns[places[index]!]!;
      column.x0 = Math.min(column.x0, one.x0);
      column.x1 = Math.max(column.x1, one.x1);
    }
  }
  const body = cells.slice(open ? 0 : 1).flatMap((row) => row.flat());
  const short = body.filter((one) => (one.x1 - one.x0) / one.size < 16).length;
  const figures = body.filter((one) => /[0-9０-９]/.test(one.text)).length;
  if ((full < 3 && !open) || short * 10 < body.length * 7 || figures * 6 < body.length) return null;
  return { cells, to, columns };
}
