import type { Document, NameMention } from "../../model/index.ts";
import type { Collected } from "./collect.ts";

export function findBackReferences(
  _document: Document,
  _folded: readonly string[],
  _taken: readonly NameMention[],
  _collected: Collected,
): NameMention[] {
  return [];
}
