import type { Document, NameMention } from "../../model/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { Collected } from "./collect.ts";

export function findProgrammes(
  _document: Document,
  _folded: readonly string[],
  _taken: readonly NameMention[],
  _collected: Collected,
  _lexicon: Lexicon,
): NameMention[] {
  return [];
}
