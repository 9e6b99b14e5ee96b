import { CELL_FIGURE, CELL_NONE, CELL_WORDS } from "./flattened.ts";
import type { Places, Run } from "./strided.ts";

const SUM = /^[\u3400-\u9fff]{0,6}(?:合\s*计|总\s*计|小\s*计|共\s*计|平均值?)(?:[（(][^（）()]{1,10}[）)])?$/;

/** True for a cell that opens a row of sums: 合计, 总 计, 东片区小计. */
export const isSum = (words: string): boolean => words.length <= 20 && SUM.test(words);

/** What a table so far says of its columns: their kinds, the rows that are added up, and how many columns of them only number the rows. */
export interface Above {
  readonly kinds: readonly number[];
  readonly rows: readonly Places[];
  readonly serials: number;
}

/**
 * A row of sums, whose empty cells have left no line: its figures stand under columns of figures, in order. Where they may stand under
 * several, the columns that add up to them are theirs; null where nothing decides.
 * @param stop true where the next row begins
 */
export function sumRow(run: Run, at: number, above: Above, stop: (at: number) => boolean): Places | null {
  const { kinds } = above;
  const width = kinds.length;
  const label = run.kind(at) === CELL_NONE ? 1 : 0;
  if (!isSum(run.words(at + label))) return null;
  const first = at + label + 1;
  let length = 0;
  while (length < width - label - 1 && isValue(run.kind(first + length)) && !(length > 0 && stop(first + length)))
    length++;
  const cells = Array.from({ length }, (_, i) => first + i);
  const figures = cells.filter((cell) => run.kind(cell) === CELL_FIGURE);
  if (figures.length === 0) return null;
  const put = (columns: readonly number[]): Places =>
    kinds.map((_, column) => {
      if (column === label) return at + label;
      return columns.includes(column) ? figures[columns.indexOf(column)]! : null;
    });
  // A cell for each column.
  if (length === width - label - 1) return kinds.map((_, column) => at + column);
  const open = kinds.flatMap((kind, column) => (column >= Math.max(1, above.serials) && isValue(kind) ? [column] : []));
  const ways = choose(open, figures.length);
  if (ways.length === 1) return put(ways[0]!);
  const adding = ways.filter((columns) =>
    columns.every((column, nth) => addsUp(run, above.rows, column, figures[nth]!)),
  );
  return adding.length === 1 ? put(adding[0]!) : null;
}

const isValue = (kind: number) => kind === CELL_FIGURE || kind === CELL_NONE;

/** The ways to take so many of the columns in order; none where there are too many to try. */
function choose(columns: readonly number[], count: number): number[][] {
  if (count > columns.length || columns.length > 12) return [];
  if (count === columns.length) return [[...columns]];
  if (count === 0) return [[]];
  const [first, ...rest] = columns;
  return [...choose(rest, count - 1).map((way) => [first!, ...way]), ...choose(rest, count)];
}

const numberOf = (words: string) => Number(/[\d.]+/.exec(words.replace(/[,，\s]/g, ""))?.[0] ?? Number.NaN);

/** True where a column's figures make the sum, but for what rounding each of them left out. */
function addsUp(run: Run, rows: readonly Places[], column: number, sum: number): boolean {
  const values = rows.flatMap((row) => {
    const at = row[column];
    return at !== null && at !== undefined && run.kind(at) === CELL_FIGURE && !isSumRow(run, row)
      ? [numberOf(run.words(at))]
      : [];
  });
  const total = values.reduce((all, one) => all + one, 0);
  return values.length > 1 && Math.abs(total - numberOf(run.words(sum))) <= Math.max(total * 0.002, 1e-6);
}

/** True for a row that is itself a sum of others. */
export const isSumRow = (run: Run, row: Places): boolean =>
  row.slice(0, 2).some((at) => at !== null && run.kind(at) === CELL_WORDS && isSum(run.words(at)));
