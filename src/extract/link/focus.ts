import type { Document, Focus } from "../../model/index.ts";
import type { Names } from "../names/index.ts";

/** The industries each park concentrates on, as written. */
export function findFocus(_document: Document, _folded: readonly string[], _names: Names): Focus[] {
  return [];
}
