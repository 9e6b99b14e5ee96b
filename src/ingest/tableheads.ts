import { isSerial } from "../model/index.ts";
import { isLabelRow } from "./read/sheetfront.ts";
import { unitOf } from "./tablecaptions.ts";
import type { Grid, PlacedCell } from "./tables.ts";

const NUMBER = /^[约近超逾≥≤<>＜＞+\-—–－±≈~～]?\s*[0-9０-９][0-9０-９,，.．\s]*/;
/** Years, months and quarters are labels: 2023年, 1—6月, 6月末完成, 十四五. */
const YEAR =
  /^(?:19|20)\d{2}\s*(?:年|年度|[A-Za-z]?$|[（(]|[.．/-]\s?\d{1,2}$)|^[“"]?十[一二三四五]五|^(?:\d{1,2}\s?[-—–~～至]\s?)?\d{1,2}\s?(?:月|季度)/;
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

/** True for words that head a column: 所在区, 规划面积, 2023年产值. */
export const isHeadWord = (words: string): boolean => HEAD_WORD.test(words) || YEAR.test(words) || MORE.test(words);
const MORE = /(?:批次|时间|日期|方向|等级|级别|层级|[（(][^（）()]{1,10}[）)])$/;

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
  if (worded.length > 1 && worded.length < grid.columns && isLabelRow(worded.map((cell) => cell.text))) return true;
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
