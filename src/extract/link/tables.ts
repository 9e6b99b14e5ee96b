import {
  type Block,
  type Cell,
  cellAt,
  columnHeads,
  cut,
  type Fact,
  type Figure,
  fold,
  type Ignored,
  type Issue,
  isFullWidth,
  type NameMention,
  rowHeads,
  type Span,
  type Table,
} from "../../model/index.ts";
import { scanDates } from "../rules/dates/index.ts";
import { readCellFigure } from "../rules/figures/index.ts";
import { buildFact, type Occurrences } from "./build.ts";
import type { Bound, PeriodChoice, Scope, SubjectChoice } from "./context.ts";
import type { Headings } from "./headings.ts";
import { within } from "./line.ts";
import { findMetricHits, senseFor } from "./metric-hits.ts";

export interface TableInput {
  readonly scope: Scope;
  readonly block: Block;
  readonly at: number;
  readonly headings: Headings;
  readonly whole: SubjectChoice | null;
  readonly names: readonly NameMention[];
  readonly occurrences: Occurrences;
  readonly published: string | null;
}

export interface TableFacts {
  readonly figures: Figure[];
  readonly facts: Fact[];
  readonly ignored: Ignored[];
  readonly issues: Issue[];
}

/** Columns that hold no measures: numbers of rows, dates, codes, bounds of a site, remarks. */
const NO_MEASURE =
  /^(?:序号|编号|号|No\.?|代码|电话|邮编|日期|时间|备注|批次|年限|属性|四至.*|联系.*|.*时间|.*日期|.*年限|起止.*|批准.*时间|.*文号|页码|排名|位次)$/i;
const UNIT_HEAD = /^(?:计量)?单\s*位$/;
const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总数|全部|汇总)$/;
const WHOLE_PART = /^(?:合\s*计|小\s*计|总\s*计|全域|全区|整体|全部)$/;

/** The facts of a table, cell by cell: the column's and the row's heads say what a figure measures, of whom and when. */
export function linkTable(input: TableInput): TableFacts {
  const { block, scope } = input;
  const table = block.table!;
  const out: TableFacts = { figures: [], facts: [], ignored: [], issues: [] };
  const columns = readColumns(table, scope);
  const names = within(input.names, block);
  const caption = readHead([captionOf(input)], scope).phrase;
  let before: Bound | null = null;
  for (const cell of table.cells) {
    if (
      cell.row < table.headerRows ||
      cell.column < table.headColumns ||
      cell.end <= cell.start ||
      isFullWidth(table, cell)
    )
      continue;
    const column = columns[cell.column]!;
    const text = cut(scope.document.text, cell);
    if (column.unit || column.skip) continue;
    const row = readRow(table, scope, cell.row, names);
    const unit = unitFor(table, column, row, scope, cell);
    const figure = readCellFigure(fold(text), text, cell.start, unit, scope.lexicon);
    if (!figure) continue;
    out.figures.push(figure);
    const bound = metricFor(column, row, figure, scope, before, caption);
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
    if (bound.aspect === "level") before = bound;
    const subject = subjectFor(column, row, bound, input);
    if (!subject) continue;
    const period = periodFor(column, row, input);
    const quote = quoteFor(table, cell, row);
    out.facts.push(
      buildFact({
        scope,
        figure,
        bound,
        subject,
        period,
        modality: modalityFor(period, input, bound),
        quote,
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

interface Head {
  readonly heads: readonly string[];
  /** The heads as one phrase without units and dates: 规划面积. */
  readonly phrase: string;
  readonly unitWords: string | null;
  readonly period: PeriodChoice | null;
  readonly base: boolean;
}

interface Column extends Head {
  readonly unit: boolean;
  readonly skip: boolean;
}

interface Row extends Head {
  readonly nameCell: Cell | undefined;
  readonly subject: SubjectChoice | null;
  readonly total: boolean;
  /** True where the row's head is a measure (地区生产总值), not somebody's name. */
  readonly measure: boolean;
  /** The row's words under a column headed 指标, where that stands beside the names. */
  readonly indicator: string;
}

function readColumns(table: Table, scope: Scope): Column[] {
  const out: Column[] = [];
  for (let at = 0; at < table.columns; at++) {
    const heads = columnHeads(table, scope.document.text, at);
    const head = readHead(heads, scope);
    const last = fold(heads.at(-1) ?? "").replace(/\s/g, "");
    out.push({ ...head, unit: UNIT_HEAD.test(last), skip: NO_MEASURE.test(last) });
  }
  return out;
}

const UNIT_IN = /[（(]\s*(?:单位[：:]\s*)?([^（）()]{1,16}?)\s*[）)]\s*$/;

function readHead(heads: readonly string[], scope: Scope): Head {
  let unitWords: string | null = null;
  let period: PeriodChoice | null = null;
  let base = false;
  const words: string[] = [];
  for (const head of heads) {
    let word = fold(head).replace(/\s+/g, "");
    const dates = scanDates(
      word,
      word,
      0,
      { published: scope.published, year: null, month: null },
      scope.lexicon,
    ).filter((date) => date.role !== "duration");
    const date = dates[0];
    if (/基期|现状|基准/.test(word)) base = true;
    if (date && (date.from ?? date.to) !== null) {
      period = {
        period: { from: date.from ?? date.to, to: date.to ?? date.from, text: date.text },
        span: null,
        basis: "heading",
      };
      word = word.slice(0, date.start) + word.slice(date.end);
    }
    const unit = UNIT_IN.exec(word);
    if (unit && looksUnit(unit[1]!)) {
      unitWords = unit[1]!;
      word = word.slice(0, unit.index);
    } else if (unit) word = word.slice(0, unit.index);
    const comma = /[，,、/]([^，,、]{1,8})$/.exec(word);
    if (comma && looksUnit(comma[1]!) && /[元亩里顷米%]|家|个/.test(comma[1]!)) {
      unitWords ??= comma[1]!;
      word = word.slice(0, comma.index);
    }
    word = word
      .replace(/^(?:完成|目标|计划|预期|规划目标|基期|现状|基准|目标值|年|末|底|值|实际|预计)+$/, "")
      .replace(/[（(）)]/g, "");
    if (word !== "") words.push(word);
  }
  return { heads, phrase: words.join(""), unitWords, period, base };
}

function looksUnit(words: string): boolean {
  return /^(?:[万亿千百]*(?:人民币|美元|欧元|元|平方公里|平方千米|平方米|公顷|亩|个|家|项|件|人|户|套|座|条|吨|辆|台|倍|处|宗|㎡|km2|km²|公里|米|%|％|标箱|千瓦时|千瓦|吨标准煤|平方|方)(?:[/每](?:平方公里|亩|公顷|人|平方米|年|万元|户))?|%|％|[万亿]|百分点|番|人\/平方公里)$/.test(
    words,
  );
}

function readRow(table: Table, scope: Scope, at: number, names: readonly NameMention[]): Row {
  const heads = rowHeads(table, scope.document.text, at);
  const head = readHead(heads, scope);
  let nameCell: Cell | undefined;
  for (let column = table.headColumns - 1; column >= 0 && !nameCell; column--) {
    const cell = cellAt(table, at, column);
    if (cell && cell.end > cell.start && !isFullWidth(table, cell)) nameCell = cell;
  }
  const last = heads.at(-1)?.replace(/\s/g, "") ?? "";
  const indicator = readHead(indicatorWords(table, scope, at), scope);
  const subject = rowSubject(table, at, heads, names);
  return {
    ...head,
    unitWords: head.unitWords ?? indicator.unitWords,
    indicator: indicator.phrase,
    nameCell,
    subject,
    total: TOTAL.test(last) && heads.length === 1,
    measure: subject === null && findMetricHits(head.phrase, 0, scope.lexicon).length > 0,
  };
}

/** The words of a row under 指标, where that column is no head of the row. */
function indicatorWords(table: Table, scope: Scope, at: number): string[] {
  for (let column = table.headColumns; column < table.columns; column++) {
    const head = columnHeads(table, scope.document.text, column).at(-1)?.replace(/\s/g, "") ?? "";
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
    const name = names
      .filter((each) => each.start >= cell.start && each.end <= cell.end && each.kind !== "programme")
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

function unitFor(table: Table, column: Column, row: Row, scope: Scope, cell: Cell): string | null {
  if (column.unitWords) return column.unitWords;
  if (row.unitWords) return row.unitWords;
  for (let at = 0; at < table.columns; at++) {
    const head = columnHeads(table, scope.document.text, at).at(-1)?.replace(/\s/g, "") ?? "";
    if (!UNIT_HEAD.test(head)) continue;
    const unit = cellAt(table, cell.row, at);
    const words = unit ? fold(cut(scope.document.text, unit)).replace(/\s/g, "") : "";
    if (words !== "" && !/^[—–-]+$/.test(words)) return words;
  }
  return table.unit;
}

function metricFor(
  column: Column,
  row: Row,
  figure: Figure,
  scope: Scope,
  before: Bound | null,
  caption: string,
): Bound | null {
  const base = { metricSpan: null, metricBasis: "heading" as const, confidence: 0.95 };
  const named = row.subject !== null || row.total || TOTAL.test(row.phrase);
  const moved = /增速|增长|增幅|同比|涨幅/.test(column.phrase) && /percent|points|times/.test(figure.dimension);
  const countRow = figure.dimension === "count" && /park_count/.test(metricOfPhrase(row.phrase, figure, scope) ?? "");
  for (const [phrase, rule] of [
    [column.phrase, "table.column"],
    ...(row.indicator === "" ? [] : ([[row.indicator, "table.indicator"]] as const)),
    ...(countRow ? ([[row.phrase, "table.row"]] as const) : []),
    ...(named ? ([[caption, "table.caption"]] as const) : []),
    ...(row.subject && rowIsName(row) ? [] : ([[row.phrase, "table.row"]] as const)),
    ...(named ? [] : ([[caption, "table.caption"]] as const)),
  ] as const) {
    if (phrase === "") continue;
    const found = metricOfPhrase(phrase, figure, scope);
    if (!found) continue;
    if (moved && found.startsWith("other:")) break;
    const share = figure.dimension === "percent" && /占.*(?:比重|比例|比)$|占比|比重/.test(phrase);
    return {
      ...base,
      rule,
      metric: share && !/integration|concentration/.test(found) ? "share" : found,
      metricText: phrase,
      aspect: share && found !== "industry_concentration" ? "share" : moved ? "growth" : "level",
    };
  }
  if (moved) {
    const hit = metricOfPhrase(column.phrase, { ...figure, dimension: "money" }, scope) ?? before?.metric ?? null;
    if (hit) return { ...base, rule: "table.growth", metric: hit, metricText: column.phrase, aspect: "growth" };
  }
  const phrase = row.subject || column.phrase !== "" ? column.phrase : row.phrase;
  if (phrase === "" || (figure.dimension === "count" && figure.unit === "")) return null;
  return {
    ...base,
    rule: "table.other",
    metric: `other:${phrase}`,
    metricText: phrase,
    aspect: "level",
    confidence: 0.75,
  };
}

/** True where a row's head is a park's or group's name and no measure. */
function rowIsName(row: Row): boolean {
  const span = row.subject?.span;
  return (
    span !== null &&
    span !== undefined &&
    row.nameCell !== undefined &&
    (row.nameCell.end - row.nameCell.start - (span.end - span.start)) * 2 <= span.end - span.start
  );
}

/** The words over a table: its caption, else the short block before it. */
function captionOf({ block, scope, at }: TableInput): string {
  const own = block.table!.caption;
  if (own) return own;
  const before = scope.document.blocks[at - 1];
  if (!before || before.type === "table" || before.end - before.start > 60) return "";
  return cut(scope.document.text, before);
}

/** The metric a heading names for a figure of this dimension: the last fitting noun of it. */
function metricOfPhrase(phrase: string, figure: Figure, scope: Scope): string | null {
  const bare = phrase.replace(/[（(][^（）()]*[）)]/g, "");
  for (const words of arrangements(bare)) {
    const hits = findMetricHits(words, 0, scope.lexicon).filter((hit) => senseFor(hit, figure.dimension));
    const hit = hits.at(-1);
    if (!hit || words.length - hit.end > 6) continue;
    const sense = senseFor(hit, figure.dimension)!;
    if (sense.metric === null) return `other:${words}`;
    if (sense.metric === "company_count" && sense.general) {
      const narrow = scope.lexicon.metrics.metrics.find(
        ({ metric, narrows }) => metric !== null && narrows.some((word) => words.includes(word)),
      );
      if (narrow?.metric) return narrow.metric;
    }
    if (sense.metric === "park_count" && /千亿/.test(words)) return "thousand_yi_park_count";
    if (sense.metric === "park_count" && /百亿/.test(words)) return "hundred_yi_park_count";
    if (sense.metric === "planned_area" && /盘活|低效|腾退/.test(words)) return "renewed_land";
    return sense.metric;
  }
  return null;
}

/** 面积|规划 in two header rows reads 规划面积. */
function arrangements(phrase: string): string[] {
  const out = [phrase];
  const split = /^(.*面积|用地)(规划|建成|已建|现状|批准|可供|开发)$/.exec(phrase);
  if (split) out.unshift(`${split[2]!}${split[1]!}`);
  return out;
}

function subjectFor(column: Column, row: Row, bound: Bound, input: TableInput): SubjectChoice | null {
  void column;
  const whole = input.headings.subject() ?? input.whole;
  const caption = captionSubject(input);
  if (row.total) return caption ?? whole;
  if (bound.rule !== "table.row" && row.subject) return row.subject;
  if (bound.rule === "table.row" && row.subject?.kind === "park" && !bound.metric.endsWith("park_count"))
    return row.subject;
  if (bound.rule !== "table.row" && !row.measure && row.nameCell && row.heads.length > 0) {
    const name = row.heads.join("");
    if (!/^\d+$/.test(name) && name.length <= 40) return { kind: "group", name, span: row.nameCell, basis: "stated" };
  }
  return caption ?? whole;
}

/** The group the caption or the heading over the table names. */
function captionSubject(input: TableInput): SubjectChoice | null {
  const { scope, at, names } = input;
  for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
    const block = scope.document.blocks[back]!;
    if (block.type === "table" || block.end - block.start > 60) break;
    const name = within(names, block).find((each) => each.kind === "group" || each.kind === "park");
    if (name) return { kind: name.kind, name: name.name, span: { start: name.start, end: name.end }, basis: "heading" };
  }
  return null;
}

function periodFor(column: Column, row: Row, input: TableInput): PeriodChoice | null {
  if (column.period) return column.period;
  if (row.period) return row.period;
  const caption = input.block.table!.caption;
  if (!caption) return null;
  const folded = fold(caption);
  const date = scanDates(
    folded,
    caption,
    0,
    { published: input.published, year: null, month: null },
    input.scope.lexicon,
  ).find((each) => each.role !== "duration" && each.from !== null);
  return date
    ? { period: { from: date.from, to: date.to ?? date.from, text: date.text }, span: null, basis: "heading" }
    : null;
}

function modalityFor(period: PeriodChoice | null, input: TableInput, bound: Bound): "actual" | "planned" | "target" {
  const year = period?.period.to?.slice(0, 4);
  const now = input.published?.slice(0, 4);
  if (year && now) return year > now || (year === now && input.scope.document.kind === "plan") ? "target" : "actual";
  if (year && input.scope.document.kind === "plan") return "target";
  if (bound.metric === "available_land" || bound.metric === "available_floor_space") return "planned";
  return input.headings.isTarget() && bound.rule === "table.row" ? "target" : "actual";
}

function quoteFor(table: Table, cell: Cell, row: Row): Span {
  void table;
  const name = row.nameCell;
  if (name && name.row === cell.row && name.start < cell.start && cell.end - name.start <= 160)
    return { start: name.start, end: cell.end };
  return name ? { start: name.start, end: name.end } : { start: cell.start, end: cell.end };
}
