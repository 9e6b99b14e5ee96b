import type { Element } from "domhandler";
import type { Origin } from "../../model/index.ts";
import { type BlockBuilder, type CellInput, type Piece, slicePiece } from "../builder.ts";
import { compose, type Item, type LineItem } from "../read/compose.ts";
import { sourceEnd } from "../read/markup.ts";
import { type Line, type Page, wordsOf } from "./page.ts";
import { piecesOf, selectors } from "./pieces.ts";

/** Largest table looked at cell by cell. */
const maxTableBoxes = 60_000;

/**
 * For each box, the data table it stands in or is (a box index), 0 where none: a table that holds no other table, has at least two
 * rows and columns, and whose cells hold labels and figures more than sentences and links.
 */
export function findTables(page: Page, from: number, to: number): Int32Array {
  const { boxes, lines } = page;
  const inside = new Int32Array(boxes.length);
  for (let i = 1; i < boxes.length; i++) {
    const box = boxes[i]!;
    inside[i] = inside[box.parent]!;
    if (box.element?.name !== "table" || inside[i] !== 0 || box.last <= from || box.first >= to) continue;
    if (isDataTable(page, i, lines)) inside[i] = i;
  }
  return inside;
}

function isDataTable(page: Page, table: number, lines: readonly Line[]): boolean {
  const { boxes } = page;
  const { first, last } = boxes[table]!;
  let rows = 0;
  let cells = 0;
  let largest = 0;
  let headers = 0;
  for (let i = table + 1; i < boxes.length && i < table + maxTableBoxes; i++) {
    const box = boxes[i]!;
    if (box.first >= last && box.first !== first) break;
    const name = box.element?.name;
    if (name === "table" && isWithin(page, i, table)) return false;
    if (!isWithin(page, i, table)) break;
    if (name === "tr") rows++;
    else if (name === "td" || name === "th") {
      cells++;
      if (name === "th") headers++;
      let size = 0;
      for (let k = box.first; k < box.last; k++) size += lines[k]!.size;
      largest = Math.max(largest, size);
    }
  }
  let total = 0;
  let linked = 0;
  for (let k = first; k < last; k++) {
    total += lines[k]!.size;
    linked += lines[k]!.linkSize;
  }
  if (rows < 2 || cells < rows * 1.6 || total === 0) return false;
  if (linked > total * 0.6) return false;
  return headers > 1 || largest < Math.max(60, total * 0.6);
}

function isWithin(page: Page, box: number, ancestor: number): boolean {
  let at = box;
  while (at > ancestor) at = page.boxes[at]!.parent;
  return at === ancestor;
}

/** Writes the kept lines (indexes of the page's) into the builder; lines of one data table become one table block. */
export function writeBlocks(
  page: Page,
  kept: readonly number[],
  tables: Int32Array,
  source: string,
  builder: BlockBuilder,
): void {
  const select = selectors();
  const originOf = (box: number): Origin => {
    const { element } = page.boxes[box]!;
    const selector = select(element);
    const start = element?.startIndex;
    const end = element ? sourceEnd(element) : undefined;
    return { kind: "html", selector, ...(start == null || end === undefined ? {} : { start, end }) };
  };
  const items: Item[] = [];
  for (let i = 0; i < kept.length; i++) {
    const line = page.lines[kept[i]!]!;
    const table = tables[line.box]!;
    if (table !== 0) {
      const { last } = page.boxes[table]!;
      const indexes = new Set<number>();
      for (; i < kept.length && kept[i]! < last; i++) indexes.add(kept[i]!);
      i--;
      // A caption stands over its table wherever the markup has it.
      for (const at of indexes) {
        const words = page.lines[at]!;
        if (isOfCaption(page, words.box, table))
          items.push({ ...lineItem(page, words, source, originOf(words.box)), caption: true });
      }
      const rows = rowsOf(page, table, indexes, source, select, originOf);
      items.push({ kind: "table", rows, origin: originOf(table) });
    } else items.push(lineItem(page, line, source, originOf(line.box)));
  }
  compose(builder, items, { title: null, plainHeads: "prominent" });
}

function isOfCaption({ boxes }: Page, box: number, table: number): boolean {
  for (let at = box; at > table; at = boxes[at]!.parent) if (boxes[at]!.element?.name === "caption") return true;
  return false;
}

function lineItem(page: Page, line: Line, source: string, origin: Origin): LineItem {
  const tag = page.boxes[line.box]!.element?.name;
  return {
    kind: "line",
    pieces: withoutInlineTail(piecesOf(line, source, origin.selector!)),
    words: wordsOf(line),
    origin,
    ...(line.heading > 0 ? { outline: line.heading - 1 } : {}),
    ...(line.boldSize > line.size * 0.9 ? { prominent: true } : {}),
    ...(tag === "li" || tag === "dd" || tag === "dt" ? { listed: true } : {}),
  };
}

const inlineTail =
  /\s*(?:[（([【]\s*(?:本文)?(?:责任?编辑|責任編輯|责编|責編|编辑|校对|原标题|来源|來源|文章来源|本文来源|稿源)\s*[:：][^（）()【】[\]。]{1,50}[）)\]】]|(?:返回.{2,10}首页|查看更多|点击(?:查看|进入).{2,12}|更多精彩.{0,14})\s*[>》»]+)\s*$/;

/** Cuts off what a page's editors wrote at the end of a paragraph: （责任编辑：…）, a link back. */
function withoutInlineTail(pieces: Piece[]): Piece[] {
  const text = pieces.map((piece) => piece.text).join("");
  const end = text.slice(-90);
  const found = inlineTail.exec(end);
  if (!found || text.length - found[0].length < 10) return pieces;
  let left = text.length - found[0].length;
  const kept: Piece[] = [];
  for (const piece of pieces) {
    if (left <= 0) break;
    const part = slicePiece(piece, 0, Math.min(left, piece.text.length));
    if (part) kept.push(part);
    left -= piece.text.length;
  }
  return kept;
}

function rowsOf(
  page: Page,
  table: number,
  kept: ReadonlySet<number>,
  source: string,
  select: (element: Element | null) => string,
  originOf: (box: number) => Origin,
): CellInput[][] {
  const rows: CellInput[][] = [];
  for (let i = table + 1; i < page.boxes.length && isWithin(page, i, table); i++) {
    const box = page.boxes[i]!;
    const element = box.element;
    if (element?.name === "tr") rows.push([]);
    if (element?.name !== "td" && element?.name !== "th") continue;
    const pieces: Piece[] = [];
    for (let k = box.first; k < box.last; k++) {
      if (!kept.has(k)) continue;
      const line = page.lines[k]!;
      const own = piecesOf(line, source, select(page.boxes[line.box]!.element));
      // A cell's own line breaks are written as a space.
      const first = own[0];
      if (pieces.length > 0 && first)
        pieces.push({ text: " ", origin: { ...first.origin, end: first.origin.start ?? 0 } });
      pieces.push(...own);
    }
    if (rows.length === 0) rows.push([]);
    rows.at(-1)!.push({
      pieces,
      rowSpan: spanOf(element.attribs.rowspan),
      columnSpan: spanOf(element.attribs.colspan),
      header: element.name === "th",
      origin: originOf(i),
    });
  }
  return rows;
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? "1", 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, 1000) : 1;
}
