import { cellAt, columnHeads, cut, type Document, type RelationKind, type Table } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import type { Names } from "../../names/index.ts";
import type { RawRelation } from "./raw.ts";

/** What a catalogue's columns tell of the park in each row: its district, its operator, its level, its batch. */
export function tableRelations(document: Document, names: Names, lexicon: Lexicon): RawRelation[] {
  const found: RawRelation[] = [];
  for (const row of catalogueRows(document, names, lexicon)) {
    for (const kind of ["located_in", "operated_by", "level", "batch"] as const) {
      const cell = row.cells[kind];
      if (!cell) continue;
      for (const object of splitCell(cell.text, kind)) {
        // The column may stand on either side of the names.
        const span = { start: Math.min(row.start, cell.start), end: Math.max(row.end, cell.end) };
        found.push({ park: row.park, relation: kind, object, rule: "relation.table", ...span });
      }
    }
  }
  return found;
}

export interface CatalogueRow {
  readonly park: string;
  /** Where the name's cell starts and ends. */
  readonly start: number;
  readonly end: number;
  readonly cells: Partial<
    Record<
      RelationKind | "focus" | "established" | "opened" | "unveiled" | "remarks",
      { readonly text: string; readonly start: number; readonly end: number }
    >
  >;
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
  for (const block of document.blocks) {
    if (!block.table) continue;
    const { table } = block;
    const columns = columnKinds(table, document.text, lexicon);
    const nameColumn = [...columns].find(([, kind]) => kind === "name")?.[0] ?? 0;
    let place: { text: string; start: number; end: number } | null = null;
    for (let row = table.headerRows; row < table.rows; row++) {
      const cells: Record<string, { text: string; start: number; end: number }> = {};
      for (const [column, kind] of columns) {
        const cell = cellAt(table, row, column);
        const text = cell ? cut(document.text, cell).replace(/\s+/g, "") : "";
        if (cell && text !== "") cells[kind] = { text, start: cell.start, end: cell.end };
        // A blank place left of the names is the one above (温州, blank, blank, 台州).
        if (kind !== "located_in" || column >= nameColumn) continue;
        if (cells[kind]) place = cells[kind];
        else if (place) cells[kind] = place;
      }
      const name = nameOfRow(table, row, document.text, columns, parkOf);
      if (name) yield { ...name, cells };
    }
  }
}

function columnKinds(table: Table, text: string, lexicon: Lexicon): Map<number, string> {
  const kinds = new Map<number, string>();
  const words = Object.entries(lexicon.relationWords.columns);
  for (let column = 0; column < table.columns; column++) {
    const head = columnHeads(table, text, column)
      .join("")
      .replace(/[\s（(].*$/, "");
    for (const [kind, heads] of words) {
      const named = kind === "name" && /(?:园区?|基地|载体|开发区|平台|小镇)名称$/.test(head);
      if ((named || heads.includes(head)) && ![...kinds.values()].includes(kind)) kinds.set(column, kind);
    }
  }
  return kinds;
}

/** The park of a row: its name cell, without what stands in brackets after it. */
function nameOfRow(
  table: Table,
  row: number,
  text: string,
  columns: Map<number, string>,
  parkOf: ReadonlyMap<string, string>,
) {
  const named = [...columns].find(([, kind]) => kind === "name")?.[0];
  const tries = named === undefined ? [0, 1, 2] : [named];
  for (const column of tries) {
    const cell = cellAt(table, row, column);
    if (!cell) continue;
    const words = cut(text, cell).replace(/\s+/g, "");
    const park = parkOf.get(words) ?? parkOf.get(words.replace(/[（(].*$/, ""));
    if (park) return { park, start: cell.start, end: cell.end };
  }
  return null;
}

function splitCell(text: string, kind: RelationKind): string[] {
  if (kind === "operated_by") return text.split(/[；;\n]/).filter((part) => part.length >= 4);
  return text
    .split(/[、，,；;/\s]+/)
    .filter((part) => part.length >= 2 && part.length <= 16 && !/^[—\-0-9.]+$/.test(part));
}
