import { type Cell, cut, fold, isFullWidth } from "../../../model/index.ts";
import { scanDates } from "../../rules/dates/index.ts";
import type { Bound, PeriodChoice, SubjectChoice } from "../context.ts";
import { within } from "../line.ts";
import { readHead } from "./heads.ts";
import type { Layout } from "./layout.ts";
import type { Column, Row, Setting, TableInput } from "./parts.ts";
import { unitsOver } from "./units.ts";
import { UNIT_HEAD } from "./words.ts";

/** Reads the lines over a table. */
export function settingOf(input: TableInput, layout: Layout): Setting {
  const { scope, block } = input;
  const table = block.table!;
  return {
    caption: readHead([captionOf(input)], scope).phrase,
    captionSubject: captionSubject(input),
    whole: input.headings.subject() ?? input.whole,
    period: periodOver(input),
    units: unitsOver(table),
    unitColumns: layout.heads.flatMap((heads, at) =>
      UNIT_HEAD.test(heads.at(-1)?.replace(/\s/g, "") ?? "") ? [at] : [],
    ),
  };
}

/** Whom a cell is about: its column's park in a transposed table, its row's name, else what the caption or the headings name. */
export function subjectFor(column: Column, row: Row, bound: Bound, setting: Setting): SubjectChoice | null {
  if (column.subject) return column.subject;
  const { whole, captionSubject: caption } = setting;
  if (row.total) return caption ?? whole;
  if (bound.rule !== "table.row" && row.subject) return row.subject;
  if (bound.rule === "table.row" && row.subject?.kind === "park" && !bound.metric.endsWith("park_count"))
    return row.subject;
  // Beside a column of indicators the row's head is their class (规模效益), nobody's name.
  const indicator = bound.rule === "table.indicator" || row.indicator !== "";
  if (bound.rule !== "table.row" && !indicator && !row.measure && row.nameCell && row.heads.length > 0) {
    const name = row.heads.join("");
    if (!/^\d+$/.test(name) && name.length <= 40) return { kind: "group", name, span: row.nameCell, basis: "stated" };
  }
  return caption ?? whole;
}

/** The words over a table: its caption, else the short block before it. */
function captionOf({ block, scope, at }: TableInput): string {
  const own = block.table!.caption;
  if (own) return own;
  const before = scope.document.blocks[at - 1];
  if (!before || before.type === "table" || before.end - before.start > 60) return "";
  return cut(scope.document.text, before);
}

/** The group the table's own title, the caption or the heading over it names. */
function captionSubject(input: TableInput): SubjectChoice | null {
  const { scope, at, names, block } = input;
  const lines = [block.table!.caption ?? ""];
  for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
    const above = scope.document.blocks[back]!;
    if (above.type === "table" || above.end - above.start > 60) break;
    lines.push(cut(scope.document.text, above));
  }
  for (const line of lines) {
    const title = /[表单录况]$|指标|情况/.test(line) ? titleGroup(line) : null;
    if (title) return title;
  }
  for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
    const block = scope.document.blocks[back]!;
    if (block.type === "table" || block.end - block.start > 60) break;
    const name = within(names, block).find((each) => each.kind === "group" || each.kind === "park");
    if (name) return { kind: name.kind, name: name.name, span: { start: name.start, end: name.end }, basis: "heading" };
  }
  return null;
}

/** 甲市工业园区（集聚区） of a title 甲市工业园区（集聚区）投资与产出情况表: whose totals the table adds up. */
function titleGroup(title: string): SubjectChoice | null {
  const words = title
    .replace(/^(?:附?[表件]\s*[0-9一二三四五六七八九十]*|续表)[\s:：.．、]*/, "")
    .replace(/^[0-9]{4}年(?:度|[一二三四1-4上下]*(?:季度|半年))?/, "");
  const found =
    /^([\p{Script=Han}“”]{0,16}(?:园区|开发区|产业园|集聚区|功能区|企业园)(?:[（(][\p{Script=Han}、]{2,12}[）)])?)/u.exec(
      words,
    );
  return found ? { kind: "group", name: found[1]!, span: null, basis: "heading" } : null;
}

/** When a cell is of: by its column's head, its row's, the lines over the whole table, the caption. */
export function periodFor(column: Column, row: Row, setting: Setting): PeriodChoice | null {
  return column.period ?? row.period ?? setting.period;
}

function periodOver(input: TableInput): PeriodChoice | null {
  const table = input.block.table!;
  const over = table.cells.filter((cell: Cell) => cell.row < table.headerRows && isFullWidth(table, cell));
  const lines = [...over.map((cell) => cut(input.scope.document.text, cell)), table.caption ?? captionOf(input)];
  for (const line of lines.reverse()) {
    const context = { published: input.published, year: null, month: null };
    const date = scanDates(fold(line), line, 0, context, input.scope.lexicon).find(
      (each) => each.role !== "duration" && each.from !== null,
    );
    if (date)
      return { period: { from: date.from, to: date.to ?? date.from, text: date.text }, span: null, basis: "heading" };
  }
  return null;
}

/** Reported, planned or aimed at: by the heads' own words, then by whether its year lies ahead of the document. */
export function modalityFor(
  column: Column,
  row: Row,
  period: PeriodChoice | null,
  input: TableInput,
  bound: Bound,
): "actual" | "planned" | "target" {
  const plan = input.scope.document.kind === "plan";
  const year = period?.period.to?.slice(0, 4);
  const now = input.published?.slice(0, 4);
  if (column.base || row.base) return "actual";
  if (column.aim || row.aim) return "target";
  if (year && now) return year > now || (year === now && plan) ? "target" : "actual";
  if (year && plan) return "target";
  if (bound.metric === "available_land" || bound.metric === "available_floor_space") return "planned";
  return input.headings.isTarget() && bound.rule === "table.row" ? "target" : "actual";
}
