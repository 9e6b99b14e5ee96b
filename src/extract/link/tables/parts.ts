import type { Block, Cell, Fact, Figure, Ignored, Issue, NameMention, Span } from "../../../model/index.ts";
import type { Occurrences } from "../build.ts";
import type { PeriodChoice, Scope, SubjectChoice, YearOfHeading } from "../context.ts";
import type { Headings } from "../headings.ts";
import type { Head } from "./heads.ts";

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

/** What the lines over a table say for all its cells; read once a table. */
export interface Setting {
  /** The caption's words without units and dates. */
  readonly caption: string;
  /** The group the table's own title, the caption or the heading over it names. */
  readonly captionSubject: SubjectChoice | null;
  /** The group the document's title names: whose sums a table without a caption adds up. */
  readonly titleSubject: SubjectChoice | null;
  /** Whom the headings over the table, else the whole document, are about. */
  readonly whole: SubjectChoice | null;
  readonly period: PeriodChoice | null;
  /** The year of a column that is of a year it does not name. */
  readonly year: PeriodChoice | null;
  /** The units given for the whole table; [null] where none is. */
  readonly units: readonly (string | null)[];
  /** The columns that hold each row's unit. */
  readonly unitColumns: readonly number[];
}

export interface TableFacts {
  readonly figures: Figure[];
  readonly facts: Fact[];
  readonly ignored: Ignored[];
  readonly issues: Issue[];
  /** Cells of prose with figures, and whom their rows are about. */
  readonly prose: ProseOfRow[];
}

/** A cell whose words are sentences told of its row. */
export interface ProseOfRow extends Span {
  readonly subject: SubjectChoice | null;
  /** True under a head that names what is aimed at (2024年目标任务). */
  readonly target: boolean;
  /** The year its column's head names, and where. */
  readonly year: YearOfHeading | null;
}

export interface Column extends Head {
  /** True for the column that holds each row's unit. */
  readonly unit: boolean;
  readonly skip: boolean;
  /** Whom the column is about, in a transposed table. */
  readonly subject: SubjectChoice | null;
}

export interface Row extends Head {
  readonly nameCell: Cell | undefined;
  readonly subject: SubjectChoice | null;
  readonly total: boolean;
  /** The head that says the row is a sum or a mean (合计, 全市平均), null where none does. */
  readonly sum: string | null;
  /** The words of the section a subtotal adds up. */
  readonly part: { readonly words: string; readonly cell: Cell } | null;
  /** True where the row is a project's. */
  readonly project: boolean;
  /** True where the row's head is a measure (地区生产总值), not somebody's name. */
  readonly measure: boolean;
  /** True where the name is nearly all the row's name cell holds. */
  readonly named: boolean;
  /** The row's words under a column headed 指标, where that stands beside the names. */
  readonly indicator: string;
}
