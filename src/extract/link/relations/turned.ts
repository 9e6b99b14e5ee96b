import { cellAt, cut, type Document, type Span, type Table } from "../../../model/index.ts";
import { nameOfCell } from "../../cell-name.ts";
import { withoutSpaces } from "../../unit-set.ts";

/** A park's column in a table whose rows are what a catalogue's columns are: 级别, 批准时间, 主导产业 down its side. */
export interface TurnedColumn extends Span {
  readonly park: string;
  readonly cells: Readonly<Record<string, { readonly text: string; readonly start: number; readonly end: number }>>;
  readonly column: number;
}

/**
 * The columns of a table that tell of a park each: the park stands in its head, or in the row of names of a form.
 * @param kindOf what the words of a label stand for; null where nothing
 */
export function turnedColumns(
  document: Document,
  table: Table,
  kindOf: (label: string) => string | null,
  parkOf: ReadonlyMap<string, string>,
): TurnedColumn[] {
  const kinds: (readonly [row: number, kind: string])[] = [];
  let nameRow = 0;
  const rows = Math.min(table.rows, 60);
  for (let row = 0; row < rows; row++) {
    const label = cellAt(table, row, 0);
    const kind = label ? kindOf(cut(document.text, label).replace(/[\s（(：:].*$/s, "")) : null;
    if (kind === "name") nameRow = row;
    else if (kind && !kinds.some(([, other]) => other === kind)) kinds.push([row, kind]);
  }
  if (kinds.length < 2) return [];
  const found: TurnedColumn[] = [];
  for (let column = 1; column < table.columns; column++) {
    const head = cellAt(table, nameRow, column);
    const park = head && head.column === column ? parkOf.get(nameOfCell(cut(document.text, head))) : undefined;
    if (!head || !park) continue;
    const cells: Record<string, { text: string; start: number; end: number }> = {};
    for (const [row, kind] of kinds) {
      const cell = cellAt(table, row, column);
      const text = cell ? withoutSpaces(cut(document.text, cell)) : "";
      if (cell && cell.column === column && text !== "") cells[kind] = { text, start: cell.start, end: cell.end };
    }
    found.push({ park, start: head.start, end: head.end, cells, column });
  }
  return found;
}
