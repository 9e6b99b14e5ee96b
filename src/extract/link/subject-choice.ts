import type { Basis, Span, SubjectKind } from "../../model/index.ts";
import type { Whom } from "../discourse/whom.ts";

/** Who a fact is about: a mention of the text, or one that is only implied (`span` null). */
export interface SubjectChoice {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly span: Span | null;
  readonly basis: Basis;
  /** How it was come by, for a trace. */
  readonly whom?: Whom | undefined;
  /** True for the park a document is about where it is about no other. */
  readonly sole?: boolean | undefined;
}
