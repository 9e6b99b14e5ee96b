import { isFigureCell } from "../../tableheads.ts";
import { extremes } from "../extremes.ts";
import type { Segment } from "./segments.ts";

type Row = readonly Segment[];

/** Baselines nearer than this, in signs, print over one another: they are lines of one row. */
const OVERLAP = 0.95;
/** The lines of one cell are at most this far apart, in signs. */
const LEADING = 1.55;
/** Rows stand at least so many times as far apart as the lines of one cell. */
const APART = 1.25;
const MOST_LINES = 6;

/**
 * How many lines from one on make one row of a table without drawn lines whose cells are broken over them: a long name stands on two or
 * three lines beside, above and below those of the other cells. 1 where the line is a row by itself.
 *
 * @param placesOf the columns that a line's segments stand in, -1 for none
 */
export function bandFrom(
  rows: readonly Row[],
  from: number,
  columns: number,
  placesOf: (row: Row) => readonly number[],
): number {
  const gap = (at: number) => {
    const [a, b] = [rows[at]?.[0], rows[at + 1]?.[0]];
    return a && b ? (a.y - b.y) / Math.max(a.size, b.size) : Number.POSITIVE_INFINITY;
  };
  for (let count = MOST_LINES; count > 1; count--) {
    const inner = Array.from({ length: count - 1 }, (_, at) => gap(from + at));
    const widest = Math.max(...inner);
    const around = Math.min(gap(from - 1), gap(from + count - 1));
    if (widest > LEADING || (around < widest * APART && widest > OVERLAP) || around <= widest) continue;
    // Alone on the page nothing shows how far apart rows stand.
    if (around === Number.POSITIVE_INFINITY) continue;
    if (isOneRow(rows.slice(from, from + count), rows.slice(Math.max(0, from - 8), from + 16), columns, placesOf))
      return count;
  }
  return 1;
}

/**
 * At most one of the lines has all cells; and of the cells broken over lines each line but the last is as long as its column is wide –
 * why else was it broken – and none is a figure, which nobody breaks, or a note.
 */
function isOneRow(
  band: readonly Row[],
  near: readonly Row[],
  columns: number,
  placesOf: (row: Row) => readonly number[],
): boolean {
  const cells = new Map<number, Segment[]>();
  for (const row of band) {
    const places = placesOf(row);
    if (places.includes(-1) || new Set(places).size !== places.length) return false;
    for (const [index, place] of places.entries()) cells.set(place, [...(cells.get(place) ?? []), row[index]!]);
  }
  if (cells.size < 2 || band.filter((row) => row.length === columns).length > 1) return false;
  const broken = [...cells].filter(([, lines]) => lines.length > 1);
  return (
    broken.length > 0 &&
    broken.every(([place, lines]) => {
      const column = extremes(
        near
          .filter((row) => row.length > 1 || band.includes(row))
          .flatMap((row) => row.filter((_, at) => placesOf(row)[at] === place).map(width)),
      ).most;
      return lines.every(
        (line, at) =>
          !isFigureCell(line.text) &&
          (at === 0 || !NOTE.test(line.text)) &&
          (at === lines.length - 1 || width(line) > column - line.size * 1.6),
      );
    })
  );
}

const NOTE = /^(?:注|备注|说明|(?:数据|资料)?来源)\s*[\d一二三]?\s*[:：.、]/;

const width = ({ x0, x1 }: Segment): number => x1 - x0;
