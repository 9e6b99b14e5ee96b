import type { Document, Relation } from "../../model/index.ts";
import type { Names } from "../names/index.ts";

/** What the text says of how parks stand to one another, to places, operators, levels and batches. */
export function findRelations(_document: Document, _folded: readonly string[], _names: Names): Relation[] {
  return [];
}
