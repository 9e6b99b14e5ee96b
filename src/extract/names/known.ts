import type { Document } from "../../model/index.ts";
import type { FoundName } from "./collect.ts";

/** Names of the gazetteer in the text that no rule found. */
export function knownParks(_document: Document, _folded: readonly string[], _found: readonly FoundName[]): FoundName[] {
  return [];
}
