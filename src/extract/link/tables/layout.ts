import {
  type Cell,
  cellAt,
  columnHeads,
  cut,
  fold,
  isFullWidth,
  type NameMention,
  type Span,
  type Table,
} from "../../../model/index.ts";
import { nameInCell, nameOfCell } from "../../cell-name.ts";
import { chosen } from "../choices.ts";
import type { Scope, SubjectChoice } from "../context.ts";
import { firstFrom } from "../line.ts";
import { findMetricHits } from "../metric-hits.ts";
import { INDICATORS, NAME_HEAD, OTHER_HEAD, PLACE_HEAD, SUM, TOTAL } from "./words.ts";

/** How a table is laid out: which column names what a row is about, or which parks stand over the columns of a transposed one. */
export interface Layout {
  /** The column of names, null where the table's own row heads name its rows. */
  readonly nameColumn: number | null;
  /** For a transposed table, whom each column is about; null for columns that name nobody. */
  readonly columnSubjects: readonly (SubjectChoice | null)[];
  /** The heads over each column, outermost first; read once, asked for at every cell. */
  readonly heads: readonly (readonly string[])[];
  /** The column under 指标, null where none is or it is a head of the rows. */
  readonly indicators: number | null;
}

/** Works out the layout from what the cells hold and the heads say; `names` are the mentions inside the table. */
export function layoutOf(table: Table, scope: Scope, names: readonly NameMention[]): Layout {
  const heads = Array.from({ length: table.columns }, (_, at) => columnHeads(table, scope.document.text, at));
  const columnSubjects = subjectsOverColumns(table, scope, names);
  const nameColumn = columnSubjects.some(Boolean) ? null : nameColumnOf(table, heads, scope, names);
  const indicators = heads.findIndex(
    (words, at) =>
      at >= 1 &&
      (at >= table.headColumns || nameColumn !== null) &&
      INDICATORS.test(words.at(-1)?.replace(/\s/g, "") ?? ""),
  );
  return { nameColumn, columnSubjects, heads, indicators: indicators < 0 ? null : indicators };
}

/** The parks over the columns where they stand there in number and the rows are measures (指标 | 甲园区 | 乙园区). */
function subjectsOverColumns(table: Table, scope: Scope, names: readonly NameMention[]): (SubjectChoice | null)[] {
  const none = Array.from({ length: table.columns }, () => null);
  const form = subjectOfForm(table, scope, names);
  if (form) return [null, form];
  if (table.headerRows === 0) return none;
  const found: (SubjectChoice | null)[] = [];
  for (let column = 0; column < table.columns; column++) {
    const cell = cellAt(table, table.headerRows - 1, column);
    const name = cell && !isFullWidth(table, cell) ? nameFilling(bareCell(cell, scope), names) : null;
    const words = cell ? cut(scope.document.text, cell).trim() : "";
    if (cell && SUM.test(words)) found.push({ kind: "group", name: words, span: cell, basis: "stated" });
    else if (name && name.kind !== "programme") found.push(choiceOf(name, cell!, scope));
    else found.push(cell ? readsAsPark(cell, scope) : null);
  }
  const parks = found.filter((subject) => subject?.kind === "park" || subject?.kind === "group").length;
  if (parks < 2 || found.filter(Boolean).length * 2 < table.columns) return none;
  let measures = 0;
  for (let row = table.headerRows; row < table.rows; row++) {
    const cell = cellAt(table, row, 0);
    const words = cell ? fold(cut(scope.document.text, cell)) : "";
    if (findMetricHits(words, 0, scope.lexicon).length > 0 || /增速|增长|同比|占比/.test(words)) measures++;
  }
  return measures * 2 >= table.rows - table.headerRows ? found : none;
}

/** Whom a form is about: two columns, labels and their words, one of them 园区名称. */
function subjectOfForm(table: Table, scope: Scope, names: readonly NameMention[]): SubjectChoice | null {
  if (table.columns !== 2) return null;
  for (let row = 0; row < Math.min(table.rows, 6); row++) {
    const label = cellAt(table, row, 0);
    const cell = cellAt(table, row, 1);
    if (
      !label ||
      !cell ||
      !/^(?:园区|开发区|基地|载体|平台|小镇|产业园)?名称$/.test(cut(scope.document.text, label).replace(/\s/g, ""))
    )
      continue;
    const name = nameFilling(bareCell(cell, scope), names);
    return name?.kind === "park" ? choiceOf(name, cell, scope) : null;
  }
  return null;
}

/** True for two characters side by side. Most cells are figures: no unit of theirs is as high as a character's. */
function holdsWord(text: string): boolean {
  for (let at = 1; at < text.length; at++)
    if (text.charCodeAt(at) >= 0x2e80 && text.charCodeAt(at - 1) >= 0x2e80) return HAN.test(text);
  return false;
}
const HAN = /\p{Script=Han}{2}/u;

/** The column whose cells name parks, told by what they hold, then by its head; null where the row heads do it already. */
function nameColumnOf(
  table: Table,
  heads: readonly (readonly string[])[],
  scope: Scope,
  names: readonly NameMention[],
): number | null {
  const rows = table.rows - table.headerRows;
  let best: { column: number; score: number } | null = null;
  for (let column = 0; column < table.columns; column++) {
    const head = fold(heads[column]!.at(-1) ?? "").replace(/\s/g, "");
    let parks = 0;
    let words = 0;
    for (let row = table.headerRows; row < table.rows; row++) {
      const cell = cellAt(table, row, column);
      if (!cell || cell.end <= cell.start || isFullWidth(table, cell)) continue;
      const text = cut(scope.document.text, cell).trim();
      if (TOTAL.test(text) || SUM.test(text)) continue;
      if (holdsWord(text)) words++;
      if (nameFilling(bareCell(cell, scope), names)?.kind === "park") parks++;
    }
    // A plot's row is about the plot, wherever it lies.
    if (PLACE_HEAD.test(head) && column > 0) continue;
    // 小微企业园 names parks, not companies.
    const other = OTHER_HEAD.test(head.replace(/(?:企业|产业)(?=园)/g, ""));
    const named = NAME_HEAD.test(head) && !other;
    if (words * 2 < rows) continue;
    const score = parks / Math.max(1, rows) + (named ? 0.6 : 0) - (other ? 0.5 : 0);
    if (score >= 0.5 && (best === null || score > best.score + 0.05)) best = { column, score };
  }
  return best?.column ?? null;
}

/** A head that ends as parks' names do and names no measure: where several stand side by side, each is a park's. */
function readsAsPark(cell: Cell, scope: Scope): SubjectChoice | null {
  const words = cut(scope.document.text, cell).trim();
  if (!/^[\p{Script=Han}A-Za-z0-9（）()·—-]{3,24}$/u.test(words) || !/(?:[园区谷城港湾岛镇]|基地)$/.test(fold(words)))
    return null;
  if (
    /^(?:全|各|所在|主要|重点)/.test(words) ||
    findMetricHits(fold(words), 0, scope.lexicon).some((hit) => hit.end === words.length && !/[园区]$/.test(words))
  )
    return null;
  return chosen("park", words, { start: cell.start, end: cell.end }, "stated");
}

/** A cell's span without what stands round the name in it: marks of footnotes, brackets that say something of it. */
export function bareCell(cell: Span, scope: Scope): Span {
  const { start, end } = nameInCell(cut(scope.document.text, cell));
  return { start: cell.start + start, end: cell.start + end };
}

/** The mention that fills most of a cell; null where the cell says more than a name. @param names in order of start */
export function nameFilling(
  cell: { readonly start: number; readonly end: number },
  names: readonly NameMention[],
): NameMention | null {
  let longest: NameMention | null = null;
  for (let at = firstFrom(names, cell.start); at < names.length && names[at]!.start < cell.end; at++) {
    const name = names[at]!;
    if (name.end > cell.end) continue;
    if (!longest || name.end - name.start > longest.end - longest.start) longest = name;
  }
  return longest && (longest.end - longest.start) * 5 >= (cell.end - cell.start) * 3 ? longest : null;
}

/**
 * Whom a cell names. A bare noun that the text before made stand for something else (综合保税区 after 甲新区) keeps its own
 * words here: in a table's heads it is a name among names. Short forms (经开区) keep what they stand for.
 */
export function choiceOf(name: NameMention, cell: Cell, scope: Scope): SubjectChoice {
  const words = nameOfCell(cut(scope.document.text, cell));
  const kin = name.name.includes(words) || words.includes(name.name) || name.name.slice(0, 2) === words.slice(0, 2);
  const longer = words.startsWith(name.text) && words.length > name.text.length && !/[（(]/.test(words);
  const own = (kin && !longer) || words.length <= 4 ? null : readsAsPark(cell, scope);
  return own ?? chosen(name.kind, name.name, { start: name.start, end: name.end }, "stated");
}
