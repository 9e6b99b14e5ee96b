import type { RelationKind, Span } from "../../../model/index.ts";

/** A relation before its quote is cut. */
export interface RawRelation extends Span {
  readonly park: string;
  readonly relation: RelationKind;
  readonly object: string;
  readonly rule: string;
}
