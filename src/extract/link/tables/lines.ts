import {
  type Cell,
  cellAt,
  cut,
  fold,
  isFullWidth,
  type NameMention,
  rowHeads,
  type Table,
} from "../../../model/index.ts";
import type { Scope, SubjectChoice } from "../context.ts";
import { within } from "../line.ts";
import { findMetricHits } from "../metric-hits.ts";
import { readHead } from "./heads.ts";
import { choiceOf, type Layout, nameFilling } from "./layout.ts";
import type { Column, Row } from "./parts.ts";
import { unitsOfColumns } from "./units.ts";
import { NO_MEASURE, TOTAL, UNIT_HEAD, WHOLE_PART } from "./words.ts";

export function readColumns(table: Table, scope: Scope, layout: Layout): Column[] {
  const words = layout.heads;
  const read = words.map((heads) => readHead(heads, scope));
  const units = unitsOfColumns(
    table,
    // In a transposed table a column is a park; its cells have their rows' units.
    read.map((head, at) => (layout.columnSubjects[at] ? "" : head.phrase)),
    scope,
  );
  return read.map((head, at) => {
    const last = fold(words[at]!.at(-1) ?? "").replace(/\s/g, "");
    return {
      ...head,
      unitWords: head.unitWords ?? units[at]!,
      unit: UNIT_HEAD.test(last),
      skip: NO_MEASURE.test(last) || at === layout.nameColumn,
      subject: layout.columnSubjects[at] ?? null,
    };
  });
}

export function readRow(table: Table, scope: Scope, at: number, names: readonly NameMention[], layout: Layout): Row {
  const own = rowHeads(table, scope.document.text, at);
  const named = layout.nameColumn === null ? undefined : cellAt(table, at, layout.nameColumn);
  const fills = named && named.end > named.start ? named : undefined;
  const heads = fills && layout.nameColumn! >= table.headColumns ? [...own, cut(scope.document.text, fills)] : own;
  const head = readHead(heads, scope);
  let nameCell = fills;
  for (let column = table.headColumns - 1; column >= 0 && !nameCell; column--) {
    const cell = cellAt(table, at, column);
    if (cell && cell.end > cell.start && !isFullWidth(table, cell)) nameCell = cell;
  }
  const indicator = readHead(indicatorWords(table, scope, at, layout), scope);
  const total =
    heads.some((word) => TOTAL.test(word.replace(/\s/g, ""))) &&
    (fills === undefined || TOTAL.test(cut(scope.document.text, fills)));
  const subject = total ? null : fills ? subjectIn(fills, scope, names) : rowSubject(table, at, heads, names);
  const length = subject?.span ? subject.span.end - subject.span.start : 0;
  return {
    heads: head.heads,
    phrase: head.phrase,
    unitWords: head.unitWords ?? indicator.unitWords,
    period: head.period,
    base: head.base,
    aim: head.aim,
    indicator: indicator.phrase,
    nameCell,
    subject,
    total,
    named: nameCell !== undefined && length > 0 && (nameCell.end - nameCell.start - length) * 2 <= length,
    measure: subject === null && findMetricHits(head.phrase, 0, scope.lexicon).length > 0,
  };
}

/** Whom the cell in the column of names stands for: the mention that fills it, else all its words. */
function subjectIn(cell: Cell, scope: Scope, names: readonly NameMention[]): SubjectChoice {
  const name = nameFilling(cell, names);
  if (name && name.kind !== "programme") return choiceOf(name, cell, scope);
  const words = cut(scope.document.text, cell).trim();
  return { kind: "park", name: words, span: { start: cell.start, end: cell.end }, basis: "stated" };
}

/** The words of a row under 指标, where that column is no head of the row. */
function indicatorWords(table: Table, scope: Scope, at: number, layout: Layout): string[] {
  for (let column = table.headColumns; column < table.columns; column++) {
    const head = layout.heads[column]!.at(-1)?.replace(/\s/g, "") ?? "";
    if (!/^(?:主要|考核|具体|评价|统计)?(?:指标|指标名称|指标项|考核内容)$/.test(head)) continue;
    const cell = cellAt(table, at, column);
    return cell && cell.end > cell.start ? [cut(scope.document.text, cell)] : [];
  }
  return [];
}

/** The park a row is about: the name in its own head, with the name of the group above it where the head is only a part of that. */
function rowSubject(
  table: Table,
  at: number,
  heads: readonly string[],
  names: readonly NameMention[],
): SubjectChoice | null {
  const own: { cell: Cell; name: NameMention }[] = [];
  for (let column = 0; column < table.headColumns; column++) {
    const cell = cellAt(table, at, column);
    if (!cell || cell.end <= cell.start) continue;
    const name = within(names, cell)
      .filter((each) => each.kind !== "programme")
      .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    if (name) own.push({ cell, name });
  }
  const lastHead = heads.at(-1) ?? "";
  const lastNamed = own.at(-1);
  if (!lastNamed) return null;
  const { cell, name } = lastNamed;
  const span = { start: name.start, end: name.end };
  const sub = lastHead.replace(/\s/g, "");
  const atEnd = fold(sub).includes(fold(name.text.replace(/\s/g, "")));
  if (atEnd || heads.length < 2 || WHOLE_PART.test(sub) || /^[—–-]*$/.test(sub))
    return { kind: name.kind, name: name.name, span, basis: "stated" };
  void cell;
  return { kind: name.kind, name: `${name.name}${lastHead}`, span, basis: "stated" };
}
