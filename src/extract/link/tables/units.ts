import { type Cell, cellAt, columnHeads, cut, fold, type Table } from "../../../model/index.ts";
import type { Scope } from "../context.ts";
import { looksUnit } from "./heads.ts";
import type { Column, Row } from "./lines.ts";
import { UNIT_HEAD } from "./words.ts";

/**
 * The units a cell may be told in, likeliest first: its column's, its row's, its row's cell under 单位, the table's. A table may
 * name several (单位：亿元、家); then the cell's measure decides. Never empty: [null] where none is given.
 */
export function unitFor(table: Table, column: Column, row: Row, scope: Scope, cell: Cell): readonly (string | null)[] {
  if (column.unitWords) return [column.unitWords];
  if (row.unitWords) return [row.unitWords];
  for (let at = 0; at < table.columns; at++) {
    const head = columnHeads(table, scope.document.text, at).at(-1)?.replace(/\s/g, "") ?? "";
    if (!UNIT_HEAD.test(head)) continue;
    const unit = cellAt(table, cell.row, at);
    const words = unit ? fold(cut(scope.document.text, unit)).replace(/\s/g, "") : "";
    if (words !== "" && !/^[—–-]+$/.test(words)) return [words];
  }
  const several = fold(table.unit ?? "")
    .split(/[、,，;；\s]+/)
    .filter((word) => looksUnit(word));
  return several.length > 0 ? several : [table.unit];
}
