import {
  type Cell,
  cellAt,
  cut,
  fold,
  isFullWidth,
  type NameMention,
  rowHeads,
  sectionOver,
  type Table,
} from "../../../model/index.ts";
import { nameOfCell } from "../../cell-name.ts";
import { withoutSpaces } from "../../unit-set.ts";
import { chosen } from "../choices.ts";
import type { PeriodChoice, Scope, SubjectChoice } from "../context.ts";
import { within } from "../line.ts";
import { findMetricHits } from "../metric-hits.ts";
import { type Head, readHead } from "./heads.ts";
import { bareCell, choiceOf, type Layout, nameFilling } from "./layout.ts";
import type { Column, Row } from "./parts.ts";
import { unitsOfColumns } from "./units.ts";
import { NO_MEASURE, PROJECT_HEAD, RATIO, SUM, TOTAL, UNIT_HEAD, WHOLE_PART } from "./words.ts";

export function readColumns(table: Table, scope: Scope, layout: Layout): Column[] {
  const words = layout.heads;
  const read = words.map((heads) => readHead(heads, scope));
  const units = unitsOfColumns(
    table,
    // In a transposed table a column is a park; its cells have their rows' units.
    read.map((head, at) => (layout.columnSubjects[at] ? "" : head.phrase)),
    scope,
  );
  let period: PeriodChoice | null = null;
  return read.map(goingOn(scope)).map((head, at) => {
    const last = fold(words[at]!.at(-1) ?? "").replace(/\s/g, "");
    // 2023年产值 | 同比增长 | 其中：出口: what goes with the column before it is of its time.
    const goesOn =
      head.period === null && !/年均/.test(head.phrase) && (RATIO.test(head.phrase) || /^(?:其中|#)/.test(last));
    period = goesOn ? period : head.period;
    return {
      heads: head.heads,
      phrase: head.phrase,
      period,
      base: head.base,
      aim: head.aim,
      planned: head.planned,
      before: head.before,
      yearly: head.yearly,
      unitWords: head.unitWords ?? (RATIO.test(head.phrase) ? "%" : units[at]!),
      unit: UNIT_HEAD.test(last),
      skip: NO_MEASURE.test(last) || at === layout.nameColumn,
      subject: layout.columnSubjects[at] ?? null,
    };
  });
}

/** 2024年税收（亿元） | 2028年目标（亿元）: a column with a time and no measure goes on the one before it in the same unit. */
function goingOn(scope: Scope) {
  let before: Head | null = null;
  return (head: Head): Head => {
    const on: Head =
      head.phrase === "" &&
      (head.period !== null || head.aim) &&
      before !== null &&
      (head.unitWords === null || head.unitWords === before.unitWords)
        ? { ...head, phrase: before.phrase, unitWords: before.unitWords }
        : head;
    const measures = on.unitWords !== null && findMetricHits(on.phrase, 0, scope.lexicon).length > 0;
    if (on.phrase !== "" || on.unitWords !== null) before = measures ? on : null;
    return on;
  };
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
  const isNamed =
    nameCell !== undefined && PROJECT_HEAD.test(layout.heads[nameCell.column]!.at(-1)?.replace(/\s/g, "") ?? "");
  const indicator = readHead(indicatorWords(table, scope, at, layout), scope);
  const sum = heads.find((word) => TOTAL.test(withoutSpaces(word)) || (layout.nameColumn !== null && SUM.test(word)));
  const filled = fills ? cut(scope.document.text, fills).trim() : "";
  const total =
    sum !== undefined &&
    (fills === undefined ||
      TOTAL.test(filled) ||
      SUM.test(filled) ||
      nameFilling(bareCell(fills, scope), names) === null);
  const section = sectionOver(table, scope.document.text, at);
  const subject = total
    ? null
    : fills
      ? subjectIn(fills, scope, names)
      : (rowSubject(table, at, heads, names) ?? indicatorSubject(table, scope, at, layout, names));
  const length = subject?.span ? subject.span.end - subject.span.start : 0;
  return {
    heads: head.heads,
    phrase: head.phrase,
    unitWords: head.unitWords ?? indicator.unitWords ?? (RATIO.test(indicator.phrase || head.phrase) ? "%" : null),
    period: head.period,
    base: head.base,
    aim: head.aim,
    planned: head.planned,
    before: head.before,
    yearly: head.yearly,
    indicator: indicator.phrase,
    nameCell,
    subject,
    total,
    sum: sum ?? null,
    part: section && /小\s*计/.test(sum ?? "") ? section : null,
    named: nameCell !== undefined && length > 0 && (nameCell.end - nameCell.start - length) * 2 <= length,
    measure: subject === null && !isNamed && findMetricHits(head.phrase, 0, scope.lexicon).length > 0,
    project: isNamed,
  };
}

/** Whom the cell in the column of names stands for: the mention that fills it, else all its words. */
function subjectIn(cell: Cell, scope: Scope, names: readonly NameMention[]): SubjectChoice {
  const name = nameFilling(bareCell(cell, scope), names);
  if (name && name.kind !== "programme") return choiceOf(name, cell, scope);
  return {
    kind: "park",
    name: nameOfCell(cut(scope.document.text, cell)),
    span: { start: cell.start, end: cell.end },
    basis: "stated",
  };
}

/** The words of a row under 指标, where that column is no head of the row. */
function indicatorWords(table: Table, scope: Scope, at: number, layout: Layout): string[] {
  if (layout.indicators === null) return [];
  const cell = cellAt(table, at, layout.indicators);
  return cell && cell.end > cell.start ? [cut(scope.document.text, cell)] : [];
}

/** 重点园区亩均税收: whom the words under 指标 begin with. */
function indicatorSubject(
  table: Table,
  scope: Scope,
  at: number,
  layout: Layout,
  names: readonly NameMention[],
): SubjectChoice | null {
  const cell = cellAt(table, at, layout.indicators ?? Math.max(0, table.headColumns - 1));
  if (!cell || cell.end <= cell.start) return null;
  const words = cut(scope.document.text, cell);
  const name = names.find(
    (each) =>
      each.kind === "group" && each.text.length >= 4 && each.text.length < words.length && words.startsWith(each.text),
  );
  if (!name) return null;
  const span = { start: cell.start, end: cell.start + name.text.length };
  return chosen("group", name.name, span, "stated");
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
    return chosen(name.kind, name.name, span, "stated");
  void cell;
  return chosen(name.kind, `${name.name}${lastHead}`, span, "stated");
}
