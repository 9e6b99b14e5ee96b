import type { Block, Cell, Fact, Figure, Ignored, Issue, NameMention } from "../../../model/index.ts";
import type { Occurrences } from "../build.ts";
import type { Scope, SubjectChoice } from "../context.ts";
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

export interface TableFacts {
  readonly figures: Figure[];
  readonly facts: Fact[];
  readonly ignored: Ignored[];
  readonly issues: Issue[];
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
  /** True where the row's head is a measure (地区生产总值), not somebody's name. */
  readonly measure: boolean;
  /** True where the name is nearly all the row's name cell holds. */
  readonly named: boolean;
  /** The row's words under a column headed 指标, where that stands beside the names. */
  readonly indicator: string;
}
