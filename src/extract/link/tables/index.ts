import { type Cell, cellAt, cut, type Figure, isFullWidth, type Span, type Table } from "../../../model/index.ts";
import { holdsNumeral, readCellFigure } from "../../rules/figures/index.ts";
import { buildFact } from "../build.ts";
import type { Bound, YearOfHeading } from "../context.ts";
import { within } from "../line.ts";
import { layoutOf } from "./layout.ts";
import { readColumns, readRow } from "./lines.ts";
import { metricFor } from "./metric.ts";
import type { Column, Row, Setting, TableFacts, TableInput } from "./parts.ts";
import { proseCells } from "./prose.ts";
import { modalityFor, periodFor, settingOf, subjectFor, subjectOfProse } from "./settings.ts";
import { unitFor } from "./units.ts";

/** The facts of a table, cell by cell: the column's and the row's heads say what a figure measures, of whom and when. */
export function linkTable(input: TableInput): TableFacts {
  const { block, scope } = input;
  const table = block.table!;
  const out: TableFacts = { figures: [], facts: [], ignored: [], issues: [], prose: [] };
  const names = within(input.names, block);
  const layout = layoutOf(table, scope, names);
  const columns = readColumns(table, scope, layout);
  const setting = settingOf(input, layout);
  const { caption } = setting;
  const rows = new Map<number, Row>();
  const prose = proseCells(table, scope.document.text, layout.heads);
  /** The level a growth stands beside: left of it in its row, or above it in the column of a transposed table. */
  const before = new Map<number, Bound>();
  for (const cell of table.cells) {
    if (cell.row < table.headerRows || cell.column < table.headColumns || cell.end <= cell.start) continue;
    if (isFullWidth(table, cell)) continue;
    const column = columns[cell.column]!;
    const told = prose.has(cell);
    if (column.unit || (column.skip && !told)) continue;
    const folded = scope.folded.slice(cell.start, cell.end);
    if (!holdsNumeral(folded, scope.lexicon)) continue;
    const row = rows.get(cell.row) ?? readRow(table, scope, cell.row, names, layout);
    rows.set(cell.row, row);
    if (told) {
      const { start, end } = cell;
      const subject = subjectOfProse(column, row, setting);
      const target = column.aim && !/完成|实际|进展/.test(column.heads.join(""));
      out.prose.push({ start, end, subject, target, year: yearOver(table, cell, column) });
      continue;
    }
    const key = column.subject ? -1 - cell.column : cell.row;
    const text = cut(scope.document.text, cell);
    const figure = readCell(input, cell, folded, text, column, row, before.get(key) ?? null, setting);
    if (!figure) continue;
    out.figures.push(figure);
    const bound = metricFor(column, row, figure, scope, before.get(key) ?? null, caption);
    if (!bound) {
      out.issues.push({
        code: "FIGURE_UNUSED",
        severity: "note",
        message: `no heading says what ${figure.text} measures`,
        start: figure.start,
        end: figure.end,
      });
      continue;
    }
    if (bound.aspect === "level" && figure.dimension !== "percent") before.set(key, bound);
    const subject = subjectFor(column, row, bound, setting);
    if (!subject) continue;
    const period = periodFor(column, row, setting);
    out.facts.push(
      buildFact({
        scope,
        figure,
        bound,
        subject,
        period,
        modality: modalityFor(column, row, period, input, bound),
        quote: quoteFor(cell, row),
        table: {
          row: cell.row,
          column: cell.column,
          rowHead: row.heads.join(" / "),
          columnHead: column.heads.join(" / "),
        },
        id: input.occurrences.id(
          scope.document.source,
          `${row.heads.join("|")}\u0001${column.heads.join("|")}`,
          "table",
        ),
        rules: [figure.rule, bound.rule],
      }),
    );
  }
  return out;
}

/** The year that a head names for the sentences under it (2024年目标任务). */
function yearOver(table: Table, { column }: Cell, { period }: Column): YearOfHeading | null {
  const year = period?.period.from;
  const head = cellAt(table, table.headerRows - 1, column);
  return head && year?.length === 4 && year === period?.period.to ? { year, start: head.start, end: head.end } : null;
}

/** Reads a cell in the unit its heads give; where the table names several, in the first that its measure can be told in. */
function readCell(
  { block, scope }: TableInput,
  cell: Cell,
  folded: string,
  text: string,
  column: Column,
  row: Row,
  before: Bound | null,
  setting: Setting,
): Figure | null {
  const units = unitFor(block.table!, column, row, scope, cell, setting);
  let first: Figure | null = null;
  for (const unit of units) {
    const figure = readCellFigure(folded, text, cell.start, unit, scope.lexicon);
    if (!figure) continue;
    if (units.length === 1) return figure;
    first ??= figure;
    const bound = metricFor(column, row, figure, scope, before, setting.caption);
    if (bound && !bound.metric.startsWith("other:") && bound.rule !== "table.caption") return figure;
  }
  return first;
}

function quoteFor(cell: Cell, row: Row): Span {
  const name = row.nameCell;
  if (name && name.row === cell.row && name.start < cell.start && cell.end - name.start <= 160)
    return { start: name.start, end: cell.end };
  return name ? { start: name.start, end: name.end } : { start: cell.start, end: cell.end };
}
