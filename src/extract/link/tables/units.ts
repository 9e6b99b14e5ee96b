import { type Cell, cellAt, cut, fold, type Table } from "../../../model/index.ts";
import { readCellFigure } from "../../rules/figures/index.ts";
import type { Scope } from "../context.ts";
import { looksUnit } from "./heads.ts";
import { metricOfPhrase } from "./metric.ts";
import type { Column, Row, Setting } from "./parts.ts";

/**
 * The units a cell may be told in, likeliest first: its column's, its row's, its row's cell under 单位, the table's. A table may
 * name several (单位：亿元、家); then the cell's measure decides. Never empty: [null] where none is given.
 */
export function unitFor(
  table: Table,
  column: Column,
  row: Row,
  scope: Scope,
  cell: Cell,
  setting: Setting,
): readonly (string | null)[] {
  if (column.unitWords) return [column.unitWords];
  if (row.unitWords) return [row.unitWords];
  for (const at of setting.unitColumns) {
    const unit = cellAt(table, cell.row, at);
    const words = unit ? fold(cut(scope.document.text, unit)).replace(/\s/g, "") : "";
    if (words !== "" && !/^[—–-]+$/.test(words)) return [words];
  }
  return setting.units;
}

/** The units a table gives for all its cells; [null] where it gives none. */
export function unitsOver(table: Table): readonly (string | null)[] {
  const several = unitsOfTable(table);
  return several.length > 0 ? several : [table.unit];
}

function unitsOfTable(table: Table): string[] {
  return fold(table.unit ?? "")
    .split(/[、,，;；\s]+/)
    .filter((word) => looksUnit(word));
}

/**
 * The unit of each column where the table names several for all (单位：亩、万平方米、家、万元): the next one in the order given
 * that the column's measure can be told in, else the first; null where none fits or the table names but one.
 */
export function unitsOfColumns(table: Table, phrases: readonly string[], scope: Scope): (string | null)[] {
  const units = unitsOfTable(table);
  if (units.length < 2) return phrases.map(() => null);
  const samples = units.map((unit) => readCellFigure("1", "1", 0, unit, scope.lexicon));
  let last = -1;
  return phrases.map((phrase) => {
    if (phrase === "") return null;
    const fitting = samples.flatMap((figure, at) => {
      // 单位：亿元、万美元: only what comes from or goes abroad is told in dollars, foreign capital always.
      const dollars = /美元/.test(units[at]!);
      if (dollars ? !/外资|外商|出口|进口|境外/.test(phrase) : /外资|外商/.test(phrase) && /美元/.test(units.join("")))
        return [];
      const metric = figure && metricOfPhrase(phrase, figure, scope);
      return metric && !metric.startsWith("other:") ? [at] : [];
    });
    const abroad = /外资|外商/.test(phrase) ? units.findIndex((unit) => /美元/.test(unit)) : -1;
    const chosen = abroad >= 0 ? abroad : (fitting.find((at) => at > last) ?? fitting[0]);
    if (chosen === undefined) return null;
    last = chosen;
    return units[chosen]!;
  });
}
