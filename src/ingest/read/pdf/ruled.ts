import type { Rule } from "./protocol.ts";
import type { Segment } from "./segments.ts";

/** A cell of a drawn grid: its place and the segments in it, top to bottom. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly segments: Segment[];
}

/** A drawn grid on a page. */
export interface RuledGrid {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  /** Left edges of the columns, to tell whether a table goes on on the next page. */
  readonly edges: readonly number[];
}

const SLACK = 2.5;
const MAX_EDGES = 400;

/** Finds drawn grids and takes the segments that stand in them. Boxes of one cell are given too: their text is a frame's. */
export function findGrids(rules: readonly Rule[], segments: readonly Segment[], page: number): RuledGrid[] {
  const grids: RuledGrid[] = [];
  for (const group of connected(rules)) {
    const across = group.filter((rule) => rule.y0 === rule.y1);
    const down = group.filter((rule) => rule.x0 === rule.x1);
    const xs = withOpenEnds(
      cluster(down.map((rule) => rule.x0)),
      across.map((rule) => [rule.x0, rule.x1]),
    );
    const ys = withOpenEnds(
      cluster(across.map((rule) => rule.y0)),
      down.map((rule) => [rule.y0, rule.y1]),
    ).reverse();
    // A group of horizontal rules alone is a table without inner lines, or underlined words.
    if (
      down.length === 0 ||
      across.length < 2 ||
      xs.length < 2 ||
      ys.length < 2 ||
      xs.length > MAX_EDGES ||
      ys.length > MAX_EDGES
    )
      continue;
    const grid = buildCells(xs, ys, across, down, segments);
    const worded = grid.filter((cell) => cell.segments.length > 0);
    if (worded.length === 0) continue;
    grids.push({
      page,
      top: ys[0]!,
      bottom: ys.at(-1)!,
      left: xs[0]!,
      right: xs.at(-1)!,
      rows: ys.length - 1,
      columns: xs.length - 1,
      cells: grid,
      edges: xs,
    });
  }
  return grids.sort((a, b) => b.top - a.top || a.left - b.left);
}

/** Groups of rules that touch: one group a table. */
function connected(rules: readonly Rule[]): Rule[][] {
  const sorted = [...rules].sort((a, b) => b.y1 - a.y1);
  const parent = sorted.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i]!;
    // Sorted by upper end: once the other lies wholly below, so do all after it.
    for (let j = i + 1; j < sorted.length && sorted[j]!.y1 >= a.y0 - SLACK; j++) {
      const b = sorted[j]!;
      const meet = a.x0 <= b.x1 + SLACK && b.x0 <= a.x1 + SLACK && a.y0 <= b.y1 + SLACK && b.y0 <= a.y1 + SLACK;
      if (meet) parent[find(i)] = find(j);
    }
  }
  const groups = new Map<number, Rule[]>();
  for (const [index, rule] of sorted.entries()) {
    const root = find(index);
    const group = groups.get(root);
    if (group) group.push(rule);
    else groups.set(root, [rule]);
  }
  return [...groups.values()].filter((group) => group.length >= 4);
}

/** Values less than a few points apart are one edge. */
function cluster(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const edges: number[] = [];
  for (const value of sorted) if (edges.length === 0 || value - edges.at(-1)! > SLACK * 1.6) edges.push(value);
  return edges;
}

/** Many tables are open at their sides, or at the end of a page: the rules that run on past the last crossing one show the edge. */
function withOpenEnds(edges: number[], ranges: readonly (readonly [number, number])[]): number[] {
  const first = edges[0];
  const last = edges.at(-1);
  if (first === undefined || last === undefined) return edges;
  const low = ranges.map(([from]) => from).filter((from) => first - from > 8);
  const high = ranges.map(([, to]) => to).filter((to) => to - last > 8);
  return [...(low.length >= 2 ? [Math.min(...low)] : []), ...edges, ...(high.length >= 2 ? [Math.max(...high)] : [])];
}

function buildCells(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
  segments: readonly Segment[],
): GridCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const wallRight = (row: number, column: number) => {
    const x = xs[column + 1]!;
    const y = (ys[row]! + ys[row + 1]!) / 2;
    return down.some((rule) => Math.abs(rule.x0 - x) <= SLACK * 1.6 && rule.y0 - SLACK <= y && y <= rule.y1 + SLACK);
  };
  const wallBelow = (row: number, column: number) => {
    const y = ys[row + 1]!;
    const x = (xs[column]! + xs[column + 1]!) / 2;
    return across.some((rule) => Math.abs(rule.y0 - y) <= SLACK * 1.6 && rule.x0 - SLACK <= x && x <= rule.x1 + SLACK);
  };
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columns &&
        !taken.has(row * columns + column + columnSpan) &&
        !wallRight(row, column + columnSpan - 1)
      )
        columnSpan++;
      let rowSpan = 1;
      const open = (r: number) =>
        Array.from({ length: columnSpan }, (_, i) => column + i).every(
          (c) => !wallBelow(r, c) && !taken.has((r + 1) * columns + c),
        );
      while (row + rowSpan < rows && open(row + rowSpan - 1)) rowSpan++;
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c);
      const box = { left: xs[column]!, right: xs[column + columnSpan]!, top: ys[row]!, bottom: ys[row + rowSpan]! };
      const inside = segments.filter((segment) => {
        const x = (segment.x0 + segment.x1) / 2;
        const y = segment.y + segment.size * 0.35;
        return x >= box.left && x < box.right && y <= box.top && y > box.bottom;
      });
      cells.push({ row, column, rowSpan, columnSpan, segments: inside });
    }
  }
  return cells;
}
