import { type Cell, cellAt, cut, fold, isFullWidth } from "../../../model/index.ts";
import { scanDates } from "../../rules/dates/index.ts";
import { chosen } from "../choices.ts";
import type { Bound, PeriodChoice, SubjectChoice } from "../context.ts";
import { within } from "../line.ts";
import { isOver } from "../modality.ts";
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
    caption: readHead([captionOf(input)], scope).phrase.replace(KIND_OF_TABLE, ""),
    captionSubject: captionSubject(input),
    titleSubject: titleGroup(scope.document.title ?? ""),
    whole: input.headings.subject() ?? input.whole,
    period: periodOver(input) ?? scope.stated,
    year: yearOver(input),
    units: unitsOver(table),
    unitColumns: layout.heads.flatMap((heads, at) =>
      UNIT_HEAD.test(heads.at(-1)?.replace(/\s/g, "") ?? "") ? [at] : [],
    ),
  };
}

/** 完成情况通报表, 统计表, 一览: what a caption calls the table, behind what it measures. */
const KIND_OF_TABLE =
  /(?:完成|主要|基本|变化|执行|分布)*(?:情况)?(?:通报|统计|汇总|一览|明细|对照|对比|排名|排序|调度|进度)*表?$/;

/** Whom a cell is about: its column's park in a transposed table, its row's name, else what the caption or the headings name. */
export function subjectFor(column: Column, row: Row, bound: Bound, setting: Setting): SubjectChoice | null {
  if (column.subject) return column.subject;
  const { whole, captionSubject: caption } = setting;
  if (row.total) return sumOf(row, setting);
  if (bound.rule !== "table.row" && row.subject) return row.subject;
  if (
    bound.rule === "table.row" &&
    (row.subject?.kind === "park" || isNamedSet(row.subject)) &&
    !bound.metric.endsWith("park_count")
  )
    return row.subject;
  // Beside a column of indicators the row's head is their class (规模效益), nobody's name.
  const indicator = bound.rule === "table.indicator" || row.indicator !== "";
  if (bound.rule !== "table.row" && !indicator && !row.measure && row.nameCell && row.heads.length > 0) {
    const name = row.heads.join("");
    if (!/^\d+$/.test(name) && name.length <= 40)
      return { kind: row.project ? "organization" : "group", name, span: row.nameCell, basis: "stated" };
  }
  return caption ?? whole;
}

/** Whose sum a row is: its section's, the set's that the title names, the place's or set's the document is about, else its own words. */
function sumOf({ part, sum, nameCell }: Row, { captionSubject, titleSubject, whole }: Setting): SubjectChoice | null {
  if (part) return { kind: "group", name: part.words, span: part.cell, basis: "stated" };
  // 第一批小计, 东片区小计: of what they say themselves.
  const some = /^(?!全|本|总)(.{2,10})小\s*计$/.exec(sum?.trim() ?? "")?.[1];
  if (some && nameCell) return { kind: "group", name: some, span: nameCell, basis: "stated" };
  const own = sum && nameCell ? ({ kind: "group", name: sum, span: nameCell, basis: "stated" } as const) : null;
  // One park named in the title is no sum of the rows.
  return captionSubject ?? titleSubject ?? (whole && whole.kind !== "park" ? whole : (own ?? whole));
}

/** Whom the sentences of a cell are about: its column's park, its row's, else what its row's name cell says. */
export function subjectOfProse(column: Column, row: Row, setting: Setting): SubjectChoice | null {
  if (column.subject) return column.subject;
  if (row.total) return sumOf(row, setting);
  if (row.subject) return row.subject;
  const name = row.heads.at(-1) ?? "";
  if (!row.nameCell || row.measure || name.length < 2 || name.length > 40 || /^\d+$/.test(name)) return null;
  return { kind: "organization", name, span: row.nameCell, basis: "stated" };
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
  const table = block.table!;
  const lines = [table.caption ?? ""];
  for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
    const above = scope.document.blocks[back]!;
    if (above.type === "table" || above.end - above.start > 60) break;
    lines.push(cut(scope.document.text, above));
  }
  const own = table.caption ?? scope.document.title ?? "";
  for (const line of lines) {
    const title = line === own || /[表单录况]$|指标|情况/.test(line) ? titleGroup(line) : null;
    if (title) return title;
  }
  for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
    const block = scope.document.blocks[back]!;
    if (block.type === "table" || block.end - block.start > 60) break;
    const name = within(names, block).find((each) => each.kind === "group" || each.kind === "park");
    if (name) return chosen(name.kind, name.name, { start: name.start, end: name.end }, "heading");
  }
  return null;
}

/** 甲市工业园区（集聚区） of a title 甲市工业园区（集聚区）投资与产出情况表: whose totals the table adds up. */
function titleGroup(title: string): SubjectChoice | null {
  const words = title
    .replace(/^(?:附?[表件]\s*[0-9一二三四五六七八九十]*|续表)[\s:：.．、]*/, "")
    .replace(
      /^[0-9]{4}年(?:度|[0-9]{1,2}(?:[-—–~～至][0-9]{1,2})?月(?:份|末|底)?|(?:第?[一二三四1-4前]{1,2}|上|下)(?:季度|半年))?/,
      "",
    );
  const found =
    /^([\p{Script=Han}“”]{0,16}(?:园区|开发区|产业园|集聚区|功能区|企业园|高新区|经开区|化工园|载体|产业平台|特色小镇|产业基地)(?:和[\p{Script=Han}]{2,8}园区)?(?:[（(][\p{Script=Han}、]{2,12}[）)])?)/u.exec(
      words,
    );
  return found ? { kind: "group", name: found[1]!, span: null, basis: "heading" } : null;
}

/** When a cell is of: by its column's head, its row's, the lines over the whole table, the caption. */
export function periodFor(column: Column, row: Row, setting: Setting): PeriodChoice | null {
  if (column.before && setting.period) return yearBefore(setting.period);
  return column.period ?? (column.yearly ? setting.year : null) ?? row.period ?? setting.period;
}

/** The same months a year earlier. */
function yearBefore(choice: PeriodChoice): PeriodChoice {
  const back = (date: string | null) => date && `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  const { from, to, text } = choice.period;
  return { ...choice, period: { from: back(from), to: back(to), text } };
}

/** 2022年指标, 主要指标（2023年）: the head over the row heads dates the whole table. */
function cornerOf({ block, scope }: TableInput): string {
  const table = block.table!;
  const corner = table.headerRows > 0 ? cellAt(table, 0, 0) : undefined;
  const words = corner && !isFullWidth(table, corner) ? cut(scope.document.text, corner) : "";
  return /指标|项目|数据|情况|内容/.test(words) ? words : "";
}

/** 某市2025年第三季度…清单: the year that a table's caption or its page's title names. */
function yearOver(input: TableInput): PeriodChoice | null {
  for (const line of [captionOf(input), input.scope.document.title ?? ""]) {
    const years = new Set(line.match(/(?:19|20)\d{2}(?=年)/g) ?? []);
    const [year] = years;
    if (years.size === 1)
      return { period: { from: year!, to: year!, text: `${year}年` }, span: null, basis: "heading" };
  }
  return null;
}

function periodOver(input: TableInput): PeriodChoice | null {
  const table = input.block.table!;
  const over = table.cells.filter((cell: Cell) => cell.row < table.headerRows && isFullWidth(table, cell));
  const { document } = input.scope;
  const lines = [
    document.kind === "catalogue" || !document.blocks.slice(0, input.at).some((block) => block.type !== "caption")
      ? (document.title ?? "")
      : "",
    // A sheet called 2022.
    ...input.block.path.flatMap((words) => (/^(?:19|20)\d{2}年?度?$/.test(words) ? [`${words.slice(0, 4)}年`] : [])),
    ...over.map((cell) => cut(document.text, cell)),
    table.caption ?? captionOf(input),
    cornerOf(input),
  ];
  for (const line of lines.reverse()) {
    const context = { published: input.published, year: null, month: null };
    const date = scanDates(fold(line), line, 0, context, input.scope.lexicon).find(
      // （2023年版） says when the list was made, not when its figures are of.
      (each) => each.role !== "duration" && each.from !== null && !/^(?:度?版|修订|编制)/.test(line.slice(each.end)),
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
  if (column.planned || row.planned) return "planned";
  if (column.aim || row.aim) return "target";
  if (isOver(input, period)) return "actual";
  if (year && now) return year > now || (year === now && plan) ? "target" : "actual";
  if (year && plan) return "target";
  if (bound.metric === "available_land" || bound.metric === "available_floor_space") return "planned";
  return input.headings.isTarget() && bound.rule === "table.row" ? "target" : "actual";
}

/** 重点园区亩均税收: a set by a name of its own that a row of measures begins with. */
const isNamedSet = (subject: SubjectChoice | null) => subject?.kind === "group" && subject.name.length >= 4;
