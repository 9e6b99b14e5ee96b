import type { BaseValue, Figure } from "./figure.ts";
import type { Basis, DateMention, Period } from "./period.ts";
import type { Issue } from "./reading.ts";
import type { Span } from "./span.ts";

export type SubjectKind = "park" | "group" | "region" | "organization" | "programme";
export type Aspect = "level" | "growth" | "change" | "share" | "rank";
export type Modality = "actual" | "planned" | "target";

/** A name in the text that stands for a park, a described set of parks, a region, a company or a programme. */
export interface NameMention extends Span {
  readonly text: string;
  readonly kind: SubjectKind;
  /** The fullest name the document uses for it (a mention 该园区 carries the name it stands for). */
  readonly name: string;
  readonly rule: string;
}

/** A park of the document: fullest name, other wordings, and where it is named. */
export interface Park {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
}

export interface Subject {
  readonly kind: SubjectKind;
  readonly name: string;
  /** Where the words stand that name it for this fact; start === end === 0 where it is implied. */
  readonly start: number;
  readonly end: number;
}

/** A part of a fact: where its words stand and how it came to be known. */
export interface Part extends Span {
  readonly basis: Basis;
}

/** The words a fact rests on. `rules` are rule ids in the order they fired. */
export interface Evidence {
  readonly quote: Span;
  readonly figure: Part;
  readonly metric: Part | null;
  readonly subject: Part | null;
  readonly period: Part | null;
  /** How it was come by whom the fact is told of, where the text had to be asked. */
  readonly whom?: string;
  readonly rules: readonly string[];
}

/** The place of a table figure. Row and column are counted from 0 over the whole grid. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
  readonly rowHead: string;
  readonly columnHead: string;
}

export interface Fact extends Span {
  /** Stable across runs: hash(document source, masked sentence, which figure in it, which subject of a shared figure). */
  readonly id: string;
  readonly subject: Subject;
  /** An id of the metrics lexicon, or `other:<surface phrase>`. */
  readonly metric: string;
  /** What is measured or counted, as written. */
  readonly metricText: string;
  readonly aspect: Aspect;
  readonly modality: Modality;
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly approx: boolean;
  readonly vague: boolean;
  readonly value: BaseValue;
  readonly period: Period | null;
  readonly quote: string;
  readonly table: TablePlace | null;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: Evidence;
}

export type EventKind =
  | "established"
  | "unveiled"
  | "released"
  | "opened"
  | "held"
  | "signed"
  | "started"
  | "renamed"
  | "extended";

/** Something that happened to a park or collection on a date. The span and quote hold the words. */
export interface ParkEvent extends Span {
  readonly subject: Subject;
  readonly event: EventKind;
  readonly date: string;
  readonly quote: string;
  readonly rule: string;
}

export type RelationKind =
  | "part_of"
  | "contains"
  | "formerly"
  | "located_in"
  | "operated_by"
  | "level"
  | "batch"
  | "member_of";

export interface Relation extends Span {
  readonly park: string;
  readonly relation: RelationKind;
  readonly object: string;
  readonly quote: string;
  readonly rule: string;
}

/** The industries a park concentrates on, as written. */
export interface Focus extends Span {
  readonly park: string;
  readonly industries: readonly string[];
  readonly quote: string;
  readonly rule: string;
}

/** A figure that is no fact, and the rule that says so. */
export interface Ignored extends Span {
  readonly text: string;
  readonly rule: string;
}

/** All that was read from one document. Every list is in order of start. */
export interface Extraction {
  readonly parks: readonly Park[];
  readonly names: readonly NameMention[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly facts: readonly Fact[];
  readonly events: readonly ParkEvent[];
  readonly relations: readonly Relation[];
  readonly focus: readonly Focus[];
  readonly ignored: readonly Ignored[];
  readonly issues: readonly Issue[];
}
