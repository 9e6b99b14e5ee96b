import {
  cellAt,
  columnHeads,
  cut,
  type Document,
  type RelationKind,
  type Span,
  type Table,
} from "../../../model/index.ts";
import { nameOfCell } from "../../cell-name.ts";
import { guarded } from "../../guarded.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import type { Names } from "../../names/index.ts";
import { withoutSpaces } from "../../unit-set.ts";
import { kindOfLabel } from "../labels.ts";
import { proseCells } from "../tables/prose.ts";
import type { RawRelation } from "./raw.ts";
import { turnedColumns } from "./turned.ts";

/** What a catalogue's columns tell of the park in each row: its district, its operator, its level, its batch, its older names. */
export function tableRelations(document: Document, names: Names, lexicon: Lexicon): RawRelation[] {
  const found: RawRelation[] = [];
  for (const row of catalogueRows(document, names, lexicon)) {
    for (const kind of ["located_in", "part_of", "operated_by", "level", "batch", "formerly"] as const) {
      const cell = row.cells[kind];
      if (!cell) continue;
      for (const object of splitCell(cell.text, kind)) {
        const span = spanWith(row, cell);
        found.push({
          park: row.park,
          relation: kind,
          object,
          rule: "relation.table",
          start: span.start,
          end: span.end,
        });
      }
    }
  }
  return found;
}

/** A row's name and one of its cells, on whichever side it stands; in a long table turned on its side the cell alone. */
export function spanWith(row: Span, cell: Span): Span {
  const span = { start: Math.min(row.start, cell.start), end: Math.max(row.end, cell.end) };
  return span.end - span.start > MAX_QUOTE ? { start: cell.start, end: cell.end } : span;
}
const MAX_QUOTE = 1_000;

export interface CatalogueRow {
  readonly park: string;
  /** Where the name's cell starts and ends. */
  readonly start: number;
  readonly end: number;
  readonly cells: Partial<
    Record<
      RelationKind | "focus" | "established" | "opened" | "unveiled",
      { readonly text: string; readonly start: number; readonly end: number }
    >
  >;
  /** The row's cells that tell of the park in sentences. */
  readonly prose: readonly Span[];
  /** The index of the table's block. */
  readonly block: number;
}

const rowsOf = new WeakMap<Names, readonly CatalogueRow[]>();

/** Rows of tables with a column of park names; read once for a document's names. */
export function catalogueRows(document: Document, names: Names, lexicon: Lexicon): readonly CatalogueRow[] {
  const known = rowsOf.get(names);
  if (known) return known;
  const rows = [...readRows(document, names, lexicon)];
  rowsOf.set(names, rows);
  return rows;
}

function* readRows(document: Document, names: Names, lexicon: Lexicon): Generator<CatalogueRow> {
  const parkOf = new Map<string, string>();
  for (const park of names.parks)
    for (const wording of [park.name, ...park.aliases]) parkOf.set(wording.replace(/\s+/g, ""), park.name);
  for (const [at, { table }] of document.blocks.entries()) {
    if (!table) continue;
    const heads = Array.from({ length: table.columns }, (_, column) => columnHeads(table, document.text, column));
    const told = proseCells(table, document.text, heads);
    const columns = columnKinds(table, document.text, lexicon);
    const named = [...columns].find(([, kind]) => kind === "name")?.[0];
    const nameColumn = named ?? 0;
    const tries = named === undefined ? [0, 1, 2] : [named];
    const kindOf = (label: string) => kindOfHead(label, lexicon);
    const turned = columns.size < 2 ? turnedColumns(document, table, kindOf, parkOf) : [];
    for (const { column, ...rest } of turned)
      yield { ...rest, prose: [...told].filter((cell) => cell.column === column), block: at };
    if (turned.length > 0) continue;
    let place: { text: string; start: number; end: number } | null = null;
    for (let row = table.headerRows; row < table.rows; row++) {
      const cells: Record<string, { text: string; start: number; end: number }> = {};
      for (const [column, kind] of columns) {
        const cell = cellAt(table, row, column);
        const text = cell ? withoutSpaces(cut(document.text, cell)) : "";
        const first = cells[kind];
        // 首位产业 | 首攻方向: a second column goes on with the first.
        if (cell && text !== "")
          cells[kind] = first
            ? { text: `${first.text}、${text}`, start: first.start, end: cell.end }
            : { text, start: cell.start, end: cell.end };
        // A blank place left of the names is the one above (温州, blank, blank, 台州).
        if (kind !== "located_in" || column >= nameColumn) continue;
        if (cells[kind]) place = cells[kind];
        else if (place) cells[kind] = place;
      }
      const name = nameOfRow(table, row, document.text, tries, parkOf);
      if (!name) continue;
      const prose: Span[] = [];
      for (let column = 0; column < table.columns; column++) {
        const cell = cellAt(table, row, column);
        if (cell && cell.row === row && cell.column === column && told.has(cell)) prose.push(cell);
      }
      yield { ...name, cells, prose, block: at };
    }
  }
}

function columnKinds(table: Table, text: string, lexicon: Lexicon): Map<number, string> {
  const kinds = new Map<number, string>();
  for (let column = 0; column < table.columns; column++) {
    const head = columnHeads(table, text, column)
      .join("")
      .replace(/[\s（(].*$/, "");
    const kind = kindOfHead(head, lexicon);
    if (kind && (kind === "focus" || ![...kinds.values()].includes(kind))) kinds.set(column, kind);
  }
  return kinds;
}

const NAME_HEAD = guarded(/(?:园区?|基地|载体|开发区|平台|小镇)名称$/);

/** The lexicon's heads with what each stands for: every label of a table is looked up. */
const kindsOf = new WeakMap<object, Map<string, string>>();

/** What a head's words stand for (区 → located_in): those that only a table has are the lexicon's, the rest are read as any label. */
function kindOfHead(head: string, lexicon: Lexicon): string | null {
  if (NAME_HEAD.test(head) && !/前|原/.test(head)) return "name";
  const { columns } = lexicon.relationWords;
  let kinds = kindsOf.get(columns);
  if (!kinds) {
    kinds = new Map();
    for (const [kind, heads] of Object.entries(columns))
      for (const each of heads) if (!kinds.has(each)) kinds.set(each, kind);
    kindsOf.set(columns, kinds);
  }
  return kinds.get(head) ?? kindOfLabel(head);
}

/** The park of a row: its name cell, without what stands in brackets after it. */
function nameOfRow(
  table: Table,
  row: number,
  text: string,
  tries: readonly number[],
  parkOf: ReadonlyMap<string, string>,
) {
  for (const column of tries) {
    const cell = cellAt(table, row, column);
    if (!cell) continue;
    const words = cut(text, cell);
    const park = parkOf.get(withoutSpaces(words)) ?? parkOf.get(withoutSpaces(nameOfCell(words)));
    if (park) return { park, start: cell.start, end: cell.end };
  }
  return null;
}

function splitCell(text: string, kind: RelationKind): string[] {
  if (kind === "operated_by") return text.split(/[；;\n]/).filter((part) => part.length >= 4);
  return text
    .split(/[、，,；;/\s]+/)
    .filter((part) => part.length >= 2 && part.length <= (kind === "formerly" ? 24 : 16) && !/^[—\-0-9.]+$/.test(part));
}
