import { type Cell, cellAt, columnHeads, type Document, type Table } from "../../model/index.ts";
import { nameInCell } from "../cell-name.ts";
import { holdsUnit, SPACES, unitSet } from "../unit-set.ts";
import type { FoundName } from "./found.ts";
import { surfaceOf } from "./found.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Heads of columns that hold parks' names: 园区名称, 小微园名称, 整合后园区. */
const NAME_HEAD =
  /(?:园区?|基地|载体|开发区|平台|小镇)(?:（[^）]*）)?名称$|^(?:整合[前后]|原|现|新)?(?:园区|产业园|开发区)$|^名称$/;
/** What is no park in such a column: sums, offices, companies, notes. */
const NO_PARK =
  /合计|小计|总计|平均|^(?:全[市省区县国]|其他|其它|其余|备注|注)|(?:公司|集团|管委会|政府|街道|(?<!小)镇|乡|村|项目|级|局|院|产值|收入|税收|税金|利润|投资|面积|人数|增速|增长|数|量|额)$|的/;

/**
 * Names that fill their cells, whatever they end in: in a column headed as one of names where most cells are parks by their
 * endings (白云美湾广场 between parks), and in a head row that tells of a park a column.
 * @returns the names, and the found names that are only a piece of one and give way to it
 */
export function cellNames(
  document: Document,
  folded: readonly string[],
  found: readonly FoundName[],
  vocabulary: Vocabulary,
): { readonly names: FoundName[]; readonly pieces: ReadonlySet<FoundName> } {
  const names: FoundName[] = [];
  const pieces = new Set<FoundName>();
  if (!document.blocks.some((block) => block.table)) return { names, pieces };
  const byBlock = new Map<number, FoundName[]>();
  for (const name of found) {
    const own = byBlock.get(name.block);
    if (own) own.push(name);
    else byBlock.set(name.block, [name]);
  }
  document.blocks.forEach(({ table, start: base }, block) => {
    const own = byBlock.get(block) ?? [];
    if (!table) return;
    const endOf = new Map<number, number>();
    for (const name of own) endOf.set(name.start, Math.max(name.end, endOf.get(name.start) ?? 0));
    const text = folded[block]!;
    const take = (cells: readonly Span[]) => {
      for (const cell of cells) {
        if (endOf.get(cell.start) === cell.end) continue;
        const inner = own.filter((name) => name.start >= cell.start && name.end <= cell.end);
        for (const name of inner) pieces.add(name);
        names.push({
          block,
          start: cell.start,
          end: cell.end,
          surface: surfaceOf(text.slice(cell.start - base, cell.end - base)),
          rule: "park.cell",
        });
      }
    };
    for (const cells of nameColumns(table, text, base, document.text)) {
      const held = cells.filter(
        (cell) => endOf.has(cell.start) || isWrapped(text.slice(cell.start - base, cell.end - base), vocabulary),
      ).length;
      if (held >= 2 && held * 2 >= cells.length) take(cells);
    }
    const heads = headCells(table, text, base);
    const ended = heads.every((cell) => vocabulary.endings.longestBefore(text, cell.end - base));
    if (heads.length >= 2 && ended && heads.some((cell) => endOf.get(cell.start) === cell.end)) take(heads);
  });
  return { names, pieces };
}

const SPACE_UNITS = unitSet(SPACES);

/** 平原经济 技术开发区: a name set on two lines. */
function isWrapped(words: string, vocabulary: Vocabulary): boolean {
  if (!holdsUnit(words, SPACE_UNITS)) return false;
  const name = surfaceOf(words);
  return vocabulary.endings.longestBefore(name, name.length) !== null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function* nameColumns(table: Table, folded: string, base: number, text: string): Generator<Span[]> {
  for (let column = 0; column < table.columns; column++) {
    const head = columnHeads(table, text, column).join("").replace(/\s/g, "");
    if (!NAME_HEAD.test(head)) continue;
    const cells: Span[] = [];
    const seen = new Set<number>();
    for (let row = table.headerRows; row < table.rows; row++) {
      const span = nameSpan(cellAt(table, row, column), folded, base);
      if (span && !seen.has(span.start)) cells.push(span);
      if (span) seen.add(span.start);
    }
    yield cells;
  }
}

/** The cells of a head row behind its first one; none where one of them can be no name. */
function headCells(table: Table, folded: string, base: number): Span[] {
  const cells: Span[] = [];
  if (table.headerRows !== 1) return cells;
  for (let column = 1; column < table.columns; column++) {
    const span = nameSpan(cellAt(table, 0, column), folded, base);
    if (!span) return [];
    cells.push(span);
  }
  return cells;
}

/** The words of a cell without the marks and the bracket that close it, where they can be a name; it may be wrapped. */
function nameSpan(cell: Cell | undefined, folded: string, base: number): Span | null {
  if (!cell) return null;
  const words = folded.slice(cell.start - base, cell.end - base);
  const { start, end } = nameInCell(words);
  const bare = surfaceOf(words.slice(start, end));
  if (!/^[\u3400-\u9fffA-Za-z0-9·（）()]{4,24}$/.test(bare) || NO_PARK.test(bare)) return null;
  return { start: cell.start + start, end: cell.start + end };
}
