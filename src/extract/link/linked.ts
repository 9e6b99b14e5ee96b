import type { DateMention, Document, Fact, Figure, Ignored, Issue, NameMention } from "../../model/index.ts";
import type { Lexicon } from "../lexicon/index.ts";

/** What linking reads: a document with its figures, dates and names, each in order. */
export interface LinkInput {
  readonly document: Document;
  /** fold(document.text), unit for unit. */
  readonly folded: string;
  readonly published: string | null;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly lexicon: Lexicon;
  /** The park of a title that stands over the text, and whether such a title names any. */
  readonly titled?: string | null;
  readonly parkInTitle?: boolean;
}

/** What linking says of a document: every figure is a fact, ignored by a rule, or in an issue. */
export interface Linked {
  readonly figures: Figure[];
  readonly facts: Fact[];
  readonly ignored: Ignored[];
  readonly issues: Issue[];
}
