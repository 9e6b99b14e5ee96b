import type { CellInput } from "../builder.ts";
import { isCaptionLine } from "../tablecaptions.ts";
import { isHeadWord } from "../tableheads.ts";
import { CELL_FIGURE, CELL_NONE, CELL_WORDS, type FoundTable, type TableSource } from "./flattened.ts";
import { type Glued, gluedCaption } from "./gluedcaptions.ts";
import { columnOfNames, namedRow } from "./namedrows.ts";
import type { SourceLine } from "./sourcelines.ts";
import { isSum, sumRow } from "./sumrows.ts";

const MAX_WIDTH = 14;
const MAX_ROWS = 4_000;

/** A cell of the grid being tried: its place in the run of cells, or null where the row has none. */
export type Places = readonly (number | null)[];

/** The lines from one on as a run of cells. */
export interface Run {
  readonly line: (at: number) => SourceLine | undefined;
  readonly kind: (at: number) => number;
  readonly words: (at: number) => string;
}

/**
 * Cells one a line without any mark: found by a serial number, or by columns of figures, coming back at a constant stride. A row of units
 * may stand between the heads and the first row. A numbered row that is short is put under the heads its cells fit.
 */
export function stridedCells(source: TableSource, from: number): FoundTable | null {
  const first = source.lines[from]!;
  const start = source.place[from] ?? 0;
  const glued = gluedCaption(first);
  if (glued !== null) return underGlued(source, from, glued);
  if (first.words.length > 20 || source.kind[start] !== CELL_WORDS) return null;
  // 表1 主要指标 stands over a table; 指标 alone is the head of its first column.
  if (first.words.length > 4 && isCaptionLine(first.words)) return null;
  const counted = isCounter(first.words);
  const found =
    findGrid(wordedRun(source, start), from, counted) ??
    (counted ? null : findGrid(everyLine(source, from), from, false));
  return found !== null && !counted && isOver(source, from, found) ? null : found;
}

/** True where the first line stands over a table that begins with the next: 全市重点园区情况 over 园区 | 区县 | 产值 | 产业, taken for a head. */
function isOver(source: TableSource, from: number, found: FoundTable): boolean {
  const start = source.place[from] ?? 0;
  const words = (at: number) => source.lines[source.worded[start + at] ?? -1]?.words ?? "";
  const width = found.rows[0]!.length;
  // A running number heads the first column, whatever is above it.
  for (let at = 1; at < width; at++) if (isCounter(words(at))) return true;
  const titled = TITLE.test(words(0));
  if (!titled && (isHeadWord(words(0)) || !isHeadWord(words(width)))) return false;
  const apart = findGrid(wordedRun(source, start + 1), source.worded[start + 1]!, false);
  return apart !== null && apart.to > found.to;
}

const TITLE = /^附[：:]|[：:]$|.{4}(?:情况|概况|一览|数据|简表|名录)$/;

/**
 * A table whose caption stands on one line with its first head. A caption may end in such a word itself (表1 主要指标): then the cells
 * below it come out even without one more.
 */
function underGlued(source: TableSource, from: number, { caption, head }: Glued): FoundTable | null {
  const start = source.place[from] ?? 0;
  const run = wordedRun(source, start);
  const joined = findGrid(
    {
      line: (at) => (at === 0 ? head : run.line(at)),
      kind: (at) => (at === 0 ? CELL_WORDS : run.kind(at)),
      words: (at) => (at === 0 ? head.words : run.words(at)),
    },
    from,
    isCounter(head.words),
  );
  if (joined === null) return null;
  const next = source.worded[start + 1];
  const apart = next === undefined ? null : stridedCells(source, next);
  return apart !== null && apart.to >= joined.to ? null : { ...joined, caption };
}

const isCounter = (words: string): boolean => /^(?:序号|编号|No\.?)$/i.test(words);

/** Empty lines part cells and are none. */
function wordedRun({ lines, worded, kind }: TableSource, start: number): Run {
  const line = (at: number) => lines[worded[start + at] ?? -1];
  return { line, kind: (at) => kind[start + at] ?? 0, words: (at) => line(at)?.words ?? "" };
}

/** Empty lines are empty cells. */
function everyLine({ lines, place, kind }: TableSource, from: number): Run {
  const line = (at: number) => lines[from + at];
  const words = (at: number) => line(at)?.words ?? "";
  const kindAt = (at: number) =>
    line(at) === undefined ? 0 : words(at) === "" ? CELL_NONE : (kind[place[from + at] ?? -1] ?? 0);
  return { line, kind: kindAt, words };
}

function findGrid(run: Run, from: number, counted: boolean): FoundTable | null {
  for (let width = 2; width <= MAX_WIDTH; width++) {
    if (run.kind(width - 1) !== CELL_WORDS || run.words(width - 1).length > 20) return null;
    const found = gridOf(run, width, counted);
    if (found === null) continue;
    const end = run.line(found.end - 1);
    return {
      rows: found.rows.map((row) => row.map((at) => cellOf(at === null ? undefined : run.line(at)))),
      from,
      to: from + (end!.number - run.line(0)!.number) + 1,
      flattened: true,
    };
  }
  return null;
}

function cellOf(line: SourceLine | undefined): CellInput {
  if (line === undefined) return { pieces: [] };
  return { pieces: line.pieces, origin: { kind: "text", line: line.number, start: line.start, end: line.end } };
}

/** The rows of a table of so many columns that begins the run; null where it is none. */
function gridOf(run: Run, width: number, counted: boolean): { rows: Places[]; end: number } | null {
  const across = (at: number) => Array.from({ length: width }, (_, column) => at + column);
  let units = 0;
  while (units < width && UNIT.test(run.words(width + units))) units++;
  const body = width + units;
  // A sum of all may stand above them.
  const begin = firstRow(run, body, width, counted);
  const kinds = across(begin).map(run.kind);
  const rows: Places[] = [across(0)];
  if (units > 0) {
    const under = unitColumns(kinds, units, width);
    if (under === null) return null;
    rows.push(across(0).map((column) => (under.includes(column) ? width + under.indexOf(column) : null)));
  }
  const names = counted || width < 3 ? -1 : columnOfNames(run, width);
  const above = { kinds, rows, serials: counted ? 1 : 0 };
  let at = body;
  let plain = 0;
  while (rows.length < MAX_ROWS) {
    const number = plain + 1;
    const sum = sumRow(run, at, above, (next) => counted && beginsRow(run, next, number));
    const isRow = () => figureRow(run, at, kinds) || namedRow(run, at, names, width);
    const row = sum ?? (counted ? countedRow(run, at, number, kinds) : isRow() ? across(at) : null);
    if (row === null) break;
    if (sum === null) plain++;
    rows.push(row);
    at = Math.max(...row.map((place) => place ?? 0)) + 1;
  }
  const least = counted || (names >= 0 && !kinds.includes(CELL_FIGURE)) ? 2 : 3;
  return plain < least ? null : { rows, end: at };
}

/** Where the first row begins that is no sum: behind the heads, or behind the sum that stands there. */
function firstRow(run: Run, body: number, width: number, counted: boolean): number {
  if (!isSum(run.words(body))) return body;
  for (let at = body + 2; at <= body + width; at++)
    if (counted ? beginsRow(run, at, 1) : run.kind(at) === CELL_WORDS) return at;
  return body;
}

/** True where a row's own number stands, with words behind it. */
const beginsRow = (run: Run, at: number, number: number) =>
  run.words(at) === String(number) && run.kind(at + 1) === CELL_WORDS;

/** （平方公里）, 亿元: what stands in a row of units. */
const UNIT =
  /^[（(]?(?:[%％‰人家个户亩天年元台套辆件吨次种条]|[百千万亿]?(?:元|美元|人|亩|吨|家|个|户|千瓦时|标准煤|平方米|立方米|公里)|[百千]?平方公里|公顷|平方千米|k?m²|㎡|个百分点|元\/(?:平方米|亩|人)|[万亿]元\/(?:亩|平方公里|人|公顷))[)）]?$/;

/** The columns that units belong to: all, all but the first, or those of figures. */
function unitColumns(kinds: readonly number[], units: number, width: number): number[] | null {
  const all = kinds.map((_, column) => column);
  const figures = all.filter((column) => kinds[column] === CELL_FIGURE);
  // A serial number is a figure that has no unit.
  for (const columns of [figures, figures.slice(1), all, all.slice(1)])
    if (columns.length === units && columns.length <= width) return columns;
  return null;
}

/** A row whose cells are of the same kinds as the first row's: words first, and figures among them. */
function figureRow(run: Run, at: number, kinds: readonly number[]): boolean {
  let figures = 0;
  for (const [column, usual] of kinds.entries()) {
    const own = run.kind(at + column);
    if (own === 0 || (own !== usual && own !== CELL_NONE && usual !== CELL_NONE)) return false;
    if (own === CELL_FIGURE) figures++;
  }
  return figures > 0 && figures < kinds.length && run.kind(at) === CELL_WORDS;
}

/** A row that begins with its own number; the next number stands right after it, or sooner where cells are missing. */
function countedRow(run: Run, at: number, number: number, kinds: readonly number[]): Places | null {
  if (run.words(at) !== String(number)) return null;
  const width = kinds.length;
  const next = String(number + 1);
  // Sentences are cells too where the row after begins in its place.
  if (run.kind(at + 1) > 0 && (beginsRow(run, at + width, number + 1) || isSum(run.words(at + width))))
    return kinds.map((_, column) => at + column);
  const isCells = (count: number) =>
    Array.from({ length: count }, (_, i) => run.kind(at + i)).every((kind) => kind > 0);
  if (!isCells(2)) return null;
  if (run.words(at + width) !== next) {
    for (let length = 2; length < width; length++) {
      // The row after must begin there in earnest: its own next number, or words, follow.
      if (run.words(at + length) === next && isCells(length) && run.kind(at + length + 1) === CELL_WORDS)
        return fitted(run, at, length, kinds);
    }
  }
  return isCells(width) || endsSo(run, at, kinds) ? kinds.map((_, column) => at + column) : null;
}

/** True for a last row whose sentences stand where sentences stood before. */
const endsSo = (run: Run, at: number, kinds: readonly number[]) =>
  kinds.includes(0) &&
  kinds.every((kind, column) => kind === 0 || run.kind(at + column) > 0) &&
  run.line(at + kinds.length - 1) !== undefined;

/** The cells of a short row under the columns of their kind, where there is one way to put them; else null. */
function fitted(run: Run, at: number, length: number, kinds: readonly number[]): Places | null {
  const ways: number[][] = [];
  const place = (cell: number, column: number, taken: readonly number[]): void => {
    if (ways.length > 1) return;
    if (cell === length) ways.push([...taken]);
    else
      for (let to = column; to <= kinds.length - (length - cell); to++)
        if (run.kind(at + cell) === kinds[to]) place(cell + 1, to + 1, [...taken, to]);
  };
  place(1, 1, [0]);
  const [columns] = ways;
  if (ways.length !== 1 || !columns) return null;
  return kinds.map((_, column) => (columns.includes(column) ? at + columns.indexOf(column) : null));
}
