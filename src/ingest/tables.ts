import { fold } from "../model/fold.ts";
import { isSerial, type Origin } from "../model/index.ts";

/** A stretch of a block's words that stands as one piece at its origin. Line feeds and tabs in it are written as spaces. */
export interface Piece {
  readonly text: string;
  readonly origin: Origin;
}

/** A cell as a format gives it: in order of its row, with its spans, at no fixed column. */
export interface CellInput {
  readonly pieces: readonly Piece[];
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** True where the format itself marks a header cell (th, repeated header rows). */
  readonly header?: boolean;
  readonly origin?: Origin;
}

/** A cell with its place in the grid. */
export interface PlacedCell {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly origin?: Origin;
}

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PlacedCell[];
}

/** Caps on one table: no honest table of a plan is near them; a hostile colspan=100000 is. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 400;
const MAX_PLACES = 400_000;

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

/** Places cells as HTML does: each takes the first free column of its row; row spans reach down into later rows. Empty rows and columns go. */
export function buildGrid(rows: readonly (readonly CellInput[])[]): Grid {
  const placed: PlacedCell[] = [];
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = [];
  let columns = 0;
  let places = 0;
  const rowCount = Math.min(rows.length, MAX_ROWS);
  for (let row = 0; row < rowCount; row++) {
    let column = 0;
    for (const cell of rows[row] ?? []) {
      while ((freeFrom[column] ?? 0) > row) column++;
      if (column >= MAX_COLUMNS) break;
      const columnSpan = clamp(cell.columnSpan, 1, MAX_COLUMNS - column);
      const rowSpan = clamp(cell.rowSpan, 1, rowCount - row);
      places += columnSpan * rowSpan;
      if (places > MAX_PLACES) return trimGrid(placed, row, columns);
      for (let c = column; c < column + columnSpan; c++) freeFrom[c] = row + rowSpan;
      placed.push({
        pieces: cell.pieces,
        // Folded: it is for judging only, and a PDF may write 面积 with look-alikes.
        text: fold(squeeze(cell.pieces.map((piece) => piece.text).join(""))),
        row,
        column,
        rowSpan,
        columnSpan,
        header: cell.header ?? false,
        ...(cell.origin ? { origin: cell.origin } : {}),
      });
      column += columnSpan;
      columns = Math.max(columns, column);
    }
  }
  return trimGrid(placed, rowCount, columns);
}

function clamp(value: number | undefined, low: number, high: number): number {
  if (value === undefined || !Number.isFinite(value)) return low;
  return Math.max(low, Math.min(high, Math.trunc(value)));
}

/** Takes out rows in which no word begins and columns that hold none; spans over them shrink. */
function trimGrid(cells: readonly PlacedCell[], rows: number, columns: number): Grid {
  const rowUsed = new Array<boolean>(rows).fill(false);
  const columnUsed = new Array<boolean>(columns).fill(false);
  for (const cell of cells) {
    if (cell.text === "") continue;
    rowUsed[cell.row] = true;
    columnUsed[cell.column] = true;
  }
  const newRow = shift(rowUsed);
  const newColumn = shift(columnUsed);
  const kept: PlacedCell[] = [];
  for (const cell of cells) {
    const row = newRow[cell.row] ?? 0;
    const column = newColumn[cell.column] ?? 0;
    const rowSpan = (newRow[Math.min(cell.row + cell.rowSpan, rows)] ?? 0) - row;
    const columnSpan = (newColumn[Math.min(cell.column + cell.columnSpan, columns)] ?? 0) - column;
    if (rowSpan > 0 && columnSpan > 0) kept.push({ ...cell, row, column, rowSpan, columnSpan });
  }
  kept.sort((a, b) => a.row - b.row || a.column - b.column);
  return { rows: newRow[rows] ?? 0, columns: newColumn[columns] ?? 0, cells: kept };
}

/** For each old index (and one past the last), the count of used ones before it. */
function shift(used: readonly boolean[]): number[] {
  const result = [0];
  for (const [index, one] of used.entries()) result.push((result[index] ?? 0) + (one ? 1 : 0));
  return result;
}

/**
 * For formats that cannot say "merged": an empty first cell under a worded one, in a row that has words, belongs to the cell above.
 * A row whose second cell is empty too is left as it is, and so is a table in which most first cells are empty for no such reason.
 */
export function mergeBlankHeads(rows: readonly (readonly CellInput[])[]): CellInput[][] {
  const worded = (cell: CellInput | undefined) => cell?.pieces.some((piece) => piece.text.trim() !== "") ?? false;
  const result: CellInput[][] = [];
  let owner: { row: number; span: number } | null = null;
  for (const [index, row] of rows.entries()) {
    if (worded(row[0])) {
      owner = index > 0 && row.length > 2 ? { row: index, span: 1 } : null;
      result.push([...row]);
      continue;
    }
    if (owner && row.length > 2 && worded(row[1])) {
      owner.span++;
      const above: CellInput[] = result[owner.row] ?? [];
      if (above[0]) above[0] = { ...above[0], rowSpan: owner.span };
      result.push(row.slice(1));
    } else {
      owner = null;
      result.push([...row]);
    }
  }
  return result;
}

const NUMBER = /^[约近超逾≥≤<>＜＞+\-—–－±≈~～]?\s*[0-9０-９][0-9０-９,，.．\s]*/;
const YEAR = /^(?:19|20)\d{2}\s*(?:年|年度|[A-Za-z]?$)|^[“"]?十[一二三四五]五/;
const HEAD_WORD =
  /^(?:序号|编号|名称|指标|项目|单位|类别|类型|年份|地区|区域|园区|备注|合计|数量|面积|内容|所在|责任|主导|产业|规划|建设|企业|时间|属性|性质|分类|级别|行业|目标|现状|基期|位置|电话|地址)|(?:名称|指标|单位|面积|产业|主体|数量|年份|区域|地区|备注|类型|产值|人数|属性)$/;

/** True for a cell that is a value: a number with at most a short unit, a range, a dash for "none". Years and 十四五 are labels. */
export function isFigureCell(text: string): boolean {
  const words = text.trim();
  if (words === "") return false;
  if (/^[—–\-－/／…*]+$/.test(words)) return true;
  if (YEAR.test(words)) return false;
  const number = NUMBER.exec(words);
  if (!number) return false;
  const rest = words.slice(number[0].length).trim();
  return rest.length <= 6 || /^[-—–~～至]\s*[0-9０-９]/.test(rest) || /^(?:以上|左右|以内|以下)/.test(rest);
}

const isDash = (text: string) => /^[—–\-－/／…*]+$/.test(text.trim());

/** How many leading rows are headers and how many leading columns are row heads. */
export function findHeads(grid: Grid): { headerRows: number; headColumns: number } {
  const byRow: PlacedCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) byRow[cell.row]?.push(cell);
  const headerRows = countHeaderRows(grid, byRow);
  return { headerRows, headColumns: countHeadColumns(grid, headerRows) };
}

function countHeaderRows(grid: Grid, byRow: readonly PlacedCell[][]): number {
  if (grid.rows < 2 || grid.columns < 2) return 0;
  let row = 0;
  // Title and unit lines over the whole width come before the header proper.
  while (row < grid.rows - 1 && isTitleRow(grid, byRow[row] ?? [])) row++;
  const title = row;
  if (title >= 3) return 0;
  const marked = (cells: readonly PlacedCell[]) =>
    cells.length > 0 && cells.every((cell) => cell.header || cell.text === "");
  const first = byRow[row] ?? [];
  if (!marked(first) && !looksLikeHeader(first, byRow.slice(row + 1))) return title;
  // A merged header cell reaches down over the header's further rows.
  let end = row + 1;
  for (; row < end && row < grid.rows - 1; row++) {
    const cells = byRow[row] ?? [];
    for (const cell of cells) {
      if (
        cell.rowSpan > 1 &&
        cell.rowSpan <= 4 &&
        row + cell.rowSpan <= grid.rows - 1 &&
        !hasFigure(byRow, row, row + cell.rowSpan)
      ) {
        end = Math.max(end, row + cell.rowSpan);
      }
    }
    const splits = cells.some((cell) => cell.columnSpan > 1 && cell.columnSpan < grid.columns);
    const next = byRow[row + 1] ?? [];
    if (end === row + 1 && row + 2 < grid.rows && end - title < 4) {
      if (marked(next) || (splits && next.length > 0 && next.every((cell) => !isFigureCell(cell.text)))) end++;
    }
  }
  return end;
}

function isTitleRow(grid: Grid, cells: readonly PlacedCell[]): boolean {
  const worded = cells.filter((cell) => cell.text !== "");
  if (worded.length !== 1 || !worded[0]) return false;
  const [cell] = worded;
  if (isFigureCell(cell.text)) return false;
  return cell.columnSpan >= grid.columns || (cell.row === 0 && cells.length > 1) || unitOf(cell.text) !== null;
}

function hasFigure(byRow: readonly PlacedCell[][], from: number, to: number): boolean {
  return byRow.slice(from, to).some((cells) => cells.some((cell) => isFigureCell(cell.text) && !isDash(cell.text)));
}

function looksLikeHeader(cells: readonly PlacedCell[], below: readonly PlacedCell[][]): boolean {
  const worded = cells.filter((cell) => cell.text !== "");
  if (worded.length < 2) return false;
  if (worded.some((cell) => isFigureCell(cell.text) || cell.text.length > 40)) return false;
  const headWords = worded.filter((cell) => HEAD_WORD.test(cell.text) || YEAR.test(cell.text)).length;
  if (headWords * 2 >= worded.length) return true;
  // A row of labels over rows of figures.
  const rest = below.flat().filter((cell) => cell.text !== "");
  const figures = rest.filter((cell) => isFigureCell(cell.text)).length;
  if (figures > 0 && figures * 5 >= rest.length) return true;
  const mean = (list: readonly PlacedCell[]) =>
    list.reduce((sum, cell) => sum + cell.text.length, 0) / Math.max(1, list.length);
  return headWords > 0 || (below.length >= 2 && mean(worded) * 2 < mean(rest));
}

function countHeadColumns(grid: Grid, headerRows: number): number {
  if (grid.columns < 2) return 0;
  let heads = 0;
  for (let column = 0; column < Math.min(grid.columns - 1, 4); column++) {
    const cells = grid.cells.filter(
      (cell) => cell.column === column && cell.row >= headerRows && cell.columnSpan < grid.columns && cell.text !== "",
    );
    if (cells.length === 0) break;
    const serial = cells.filter((cell) => isSerial(cell.text)).length * 2 > cells.length;
    const figures = cells.filter((cell) => isFigureCell(cell.text)).length;
    if (serial && isCounting(cells)) {
      heads = column + 1;
      continue;
    }
    if (figures * 2 > cells.length) break;
    heads = column + 1;
    // A column of groups (merged cells) has the row's own name to its right; else the first column of words is the row's name.
    if (!cells.some((cell) => cell.rowSpan > 1)) break;
  }
  return heads;
}

/** True for 1, 2, 3 … going up by one (a few gaps, such as 合计, allowed). */
function isCounting(cells: readonly PlacedCell[]): boolean {
  const numbers = cells.filter((cell) => isSerial(cell.text)).map((cell) => Number(cell.text.replace(/[^0-9]/g, "")));
  const steps = numbers.slice(1).filter((number, index) => number === (numbers[index] ?? 0) + 1).length;
  return numbers[0] !== undefined && numbers[0] <= 1_000 && steps >= (numbers.length - 1) * 0.7;
}

/** The unit a line states for a whole table: "亿元" of 单位：亿元 or （计量单位: 万元、%）; null where it states none. */
export function unitOf(given: string): string | null {
  const line = fold(given);
  // 填报单位, 主管单位 and their like name an office, not a unit.
  const found =
    /(?<![报制办导管建属施设牵责持\u4efb])(?:计量)?单\s{0,4}位\s{0,2}[：:]\s{0,4}([^\s（()）;；：:，,]{1,20})/.exec(
      line,
    );
  return found?.[1] ?? null;
}

/** True for a line that names a table: 表1 …, 附表 …, 专栏3 …, 图2 …, or states its unit. */
export function isCaptionLine(line: string): boolean {
  const words = line.trim();
  if (words === "" || words.length > 60 || /[。；;]$/.test(words)) return false;
  if (unitOf(words) !== null && words.length <= 40 && !/[公司部门]单位[：:]/.test(words)) return true;
  return (
    /^(?:附\s{0,2}表|续\s{0,2}表|表|图表|专栏|专\s{0,2}栏|图)\s{0,3}[0-9０-９一二三四五六七八九十]{0,3}(?:[-—－.．][0-9０-９]{1,3})?(?:[\s　：:、.．]|$|(?<=[0-9０-９])(?=[\u4e00-\u9fff]))/.test(
      words,
    ) ||
    /^(?:附表|续表)/.test(words) ||
    /(?:一览表|明细表|汇总表|统计表|目录|指标|情况表|清单|名单)(?:[（(][^）)]{1,20}[）)])?$/.test(words)
  );
}

/** The caption's words without the unit: "表1 主要指标" of "表1 主要指标（单位：亿元）"; null where nothing is left. */
export function captionWords(line: string): string | null {
  const words = line
    .replace(
      /[（(【]?(?<![报制办导管建属施设牵责持\u4efb])(?:计量)?单\s{0,4}位\s{0,2}[：:]\s{0,4}[^\s（()）;；：:，,】]{1,20}[）)】]?/,
      "",
    )
    .trim();
  return words === "" ? null : words;
}
