import type { Document, NameMention, Park } from "../../model/index.ts";
import { rolesIn } from "../discourse/roles.ts";
import { type Lexicon, loadLexicon } from "../lexicon/index.ts";
import { findBackReferences } from "./anaphora.ts";
import { clusterParks } from "./cluster.ts";
import { collectParks } from "./collect.ts";
import { findGroups } from "./groups.ts";
import { findMentions } from "./mentions.ts";
import { findNestedSets } from "./nested-sets.ts";
import type { NameOptions } from "./options.ts";
import { findOrganizations } from "./organizations.ts";
import { findPointing } from "./pointing.ts";
import { findProgrammes } from "./programmes.ts";
import { findRegions } from "./regions.ts";
import { findShortParks } from "./short-parks.ts";
import { vocabularyOf } from "./vocabulary.ts";

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
export function findNames(
  document: Document,
  folded: readonly string[],
  options: NameOptions = {},
  lexicon: Lexicon = loadLexicon(),
): Names {
  const vocabulary = vocabularyOf(lexicon);
  const collected = collectParks(document, folded, vocabulary, options);
  const clusters = clusterParks(collected, vocabulary);
  const parks = findMentions(document, folded, clusters, collected);
  const roleOf = rolesIn(document.text);
  const named = [...parks.names, ...findShortParks(document, folded, parks.names, collected, vocabulary)];
  const taken: NameMention[] = [...named, ...findPointing(document, folded, named, roleOf)];
  for (const find of [findOrganizations, findGroups, findRegions, findProgrammes]) {
    for (const name of find(document, folded, taken, collected, lexicon)) taken.push(name);
  }
  for (const name of findNestedSets(document, folded))
    if (!taken.some((other) => other.kind !== "region" && other.start < name.end && name.start < other.end))
      taken.push(name);
  for (const name of findBackReferences(document, folded, taken, collected, roleOf)) taken.push(name);
  return { parks: parks.parks, names: taken.sort((a, b) => a.start - b.start || b.end - a.end) };
}
