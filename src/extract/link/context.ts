import type {
  Aspect,
  Basis,
  DateMention,
  Document,
  Figure,
  Modality,
  NameMention,
  Period,
  Span,
} from "../../model/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { Clause, Line } from "./line.ts";
import type { MetricHit } from "./metric-hits.ts";
import type { ParkNames } from "./park-names.ts";
import type { SubjectChoice } from "./subject-choice.ts";

export type { SubjectChoice } from "./subject-choice.ts";

/** A fact's time with its words. */
export interface PeriodChoice {
  readonly period: Period;
  readonly span: Span | null;
  readonly basis: Basis;
}

/** What a linking pattern makes of a figure. Fields left out are worked out by subject.ts, period.ts and modality.ts. */
export interface Bound {
  readonly rule: string;
  readonly metric: string;
  readonly metricText: string;
  readonly metricSpan: Span | null;
  readonly metricBasis: Basis;
  readonly aspect: Aspect;
  readonly subjects?: readonly SubjectChoice[] | undefined;
  readonly period?: PeriodChoice | undefined;
  readonly modality?: Modality | undefined;
  /** Bounds and unit where they differ from the figure's own (分别超过3000亿元和4000亿元; 下降2.7%). */
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  /** True where the metric was taken over from another figure. */
  readonly inherited?: boolean | undefined;
  readonly confidence: number;
}

export type Answer = Bound | { readonly ignore: string } | null;

export interface Scope {
  readonly document: Document;
  readonly folded: string;
  readonly published: string | null;
  readonly lexicon: Lexicon;
  /** The year or span that the whole document reports on (2021年…统计公报), null for any other document. */
  readonly report: Period | null;
  /** The time the document says all its figures are of where nothing else is said (数据除注明外均为2022年). */
  readonly stated: PeriodChoice | null;
}

/** A company, or one of its projects, that a paragraph speaks of until it turns to somebody else. */
export interface Actor {
  readonly subject: SubjectChoice;
  /** The block where it was last named or taken up. */
  readonly block: number;
  /** True where the last figure of the sentence before was its own. */
  readonly running: boolean;
}

/** A quotation and who speaks in it. */
export interface Speech extends Span {
  readonly subject: SubjectChoice | null;
  /** True where one of the company's people speaks that the paragraph is about. */
  readonly company: boolean;
}

/** What carries over from sentence to sentence. */
export interface Memory {
  /** The last level bound, by dimension class: what a figure without a metric of its own may take over. */
  readonly last: Map<string, Bound>;
  topic: SubjectChoice | null;
  /** True once the topic was named in this very paragraph. */
  topicHere: boolean;
  /** What the paragraph was about before the first point of a list in it (一是…), null where it has none. */
  points: { readonly topic: SubjectChoice | null; readonly here: boolean; readonly strong: boolean } | null;
  /** The zone at the head of a clause of this paragraph, which 全区 comes back to behind its parks. */
  zone: SubjectChoice | null;
  /** True where the topic stood at the head of a clause. */
  topicStrong: boolean;
  /** The company or project that is spoken of, null where none is. */
  actor: Actor | null;
  /** The company the whole document is about, null where it is about none. */
  readonly company: SubjectChoice | null;
  /** The quotations of the paragraph. */
  speeches: readonly Speech[];
  /** Those who were introduced by name, with whom they speak for: 公司董事长胡某. */
  readonly people: Map<string, SubjectChoice>;
  /** Who spoke last in the document. */
  speaker: SubjectChoice | null;
  /** For whom somebody speaks the whole paragraph, or answers its question. */
  speaking: SubjectChoice | null;
  /** True where the document is about all the parks of a place. */
  readonly all: boolean;
  /** The names of the document's parks. */
  readonly parks: ParkNames;
  /** True for a further paragraph of an answer, whose speaker goes on. */
  goesOn: boolean;
  /** The park of the nearest heading, null where none names one. */
  over: SubjectChoice | null;
  /** The park the paragraph is told under (“东方芯港：…”), null where it opens otherwise. */
  lead: SubjectChoice | null;
  date: DateMention | null;
  /** What the block says behind its figures that they are of (以上数据截至4月底). */
  closing: PeriodChoice | null;
  /** The sets named in this paragraph in so many words. */
  readonly named: Set<string>;
  /** The measure that the sentence before only named, and its block. */
  measure: { readonly hit: MetricHit; readonly block: number } | null;
  /** The two that were last told of side by side: 前者 and 后者. */
  pair: readonly SubjectChoice[];
  /** The block that told of them. */
  pairBlock: number;
  /** The last group of each count, for 6家 alone. */
  readonly groups: Map<string, string>;
  /** Counts of groups that have become facts: number and words. */
  readonly counted: Set<string>;
}

/** A year that a heading names, and where it stands. */
export interface YearOfHeading extends Span {
  readonly year: string;
}

/** A figure where it stands: its clause, the words between the figure before it and it, and the words after it. */
export interface Place {
  readonly scope: Scope;
  readonly line: Line;
  readonly memory: Memory;
  readonly figure: Figure;
  readonly index: number;
  readonly clause: Clause;
  /** From the clause's start or the end of the figure before, to the figure. */
  readonly gap: Span;
  /** From the figure to the next figure or the clause's end. */
  readonly rest: Span;
  /** What the earlier figures of the sentence were bound to. */
  readonly bound: readonly Answer[];
  readonly headingTarget: boolean;
  /** The year that the heading over the block names, null for none. */
  readonly headingYear: YearOfHeading | null;
}

/** The folded words of a span. */
export function say(place: Place, span: Span): string {
  return place.scope.folded.slice(span.start, span.end);
}

/** Classes of dimension within which a figure may take over another's metric. */
export function classOf(dimension: string): string {
  return dimension === "person" ? "count" : dimension;
}

export function isCount(dimension: string): boolean {
  return COUNTED.has(dimension);
}

/** Things and stuff that are counted or weighed: what they are of is the noun beside them. */
export const COUNTED: ReadonlySet<string> = new Set([
  "count",
  "person",
  "mass",
  "energy",
  "power",
  "boxes",
  "data",
  "compute",
  "volume",
]);

/** Names of a list that overlap a span. */
export function namesIn(names: readonly NameMention[], span: Span): NameMention[] {
  return names.filter((name) => name.start >= span.start && name.end <= span.end);
}

/** The clause a figure stands in. */
export function clauseOf(line: Line, figure: Span): Clause {
  return (
    line.clauses.find((clause) => clause.start <= figure.start && figure.start < clause.end) ??
    line.clauses.at(-1) ?? { start: line.start, end: line.end, mark: "" }
  );
}
