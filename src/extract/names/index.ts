import type { Document, NameMention, Park } from "../../model/index.ts";

/** What the names layer is asked to do. `gazetteer` false reads the document by the rules of the language alone. */
export interface NameOptions {
  readonly gazetteer?: boolean;
}

/** The names of a document: its parks (fullest name first) and every mention that may be the subject of a fact. */
export interface Names {
  readonly parks: readonly Park[];
  /** In order of start. Outer mentions and the names nested in them may overlap; no two share both ends. */
  readonly names: readonly NameMention[];
}

/**
 * Finds parks, groups of parks, regions, companies and programmes.
 * @param folded one folded string a block, in the order of `document.blocks`, unit for unit as long as the block
 */
export function findNames(_document: Document, _folded: readonly string[], _options: NameOptions = {}): Names {
  return { parks: [], names: [] };
}
