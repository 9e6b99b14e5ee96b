import { fileURLToPath } from "node:url";
import { aspectsConcept, ignoredConcept, metricsConcept, modalityConcept } from "./facts.ts";
import { type Concept, hashFolder, readConcept } from "./load.ts";
import {
  eventsConcept,
  groupsConcept,
  industriesConcept,
  organizationsConcept,
  parkSuffixesConcept,
  placesConcept,
  programmesConcept,
  relationsConcept,
  townsConcept,
} from "./names.ts";
import { periodsConcept } from "./periods.ts";
import { boundsConcept, numeralsConcept, quietConcept, unitsConcept } from "./quantities.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** Every concept of the lexicon by its name. Adding one is one line here and one YAML file beside it. */
const concepts = {
  parkSuffixes: parkSuffixesConcept,
  places: placesConcept,
  towns: townsConcept,
  industries: industriesConcept,
  groups: groupsConcept,
  organizations: organizationsConcept,
  programmes: programmesConcept,
  eventWords: eventsConcept,
  relationWords: relationsConcept,
  units: unitsConcept,
  numerals: numeralsConcept,
  bounds: boundsConcept,
  quiet: quietConcept,
  periods: periodsConcept,
  metrics: metricsConcept,
  modality: modalityConcept,
  aspects: aspectsConcept,
  ignored: ignoredConcept,
};

type Concepts = typeof concepts;

/** What the rules know of the language: one field a concept, and the hash of all files. Frozen in use; rules never change it. */
export type Lexicon = { readonly [K in keyof Concepts]: Concepts[K] extends Concept<infer T> ? T : never } & {
  readonly hash: string;
};

/** Reads the lexicon of a folder, whole. Throws ParkfactsError LEXICON with file:line where a file is wrong. */
export function readLexicon(folder: string): Lexicon {
  const fields = Object.entries(concepts).map(([name, concept]) => [
    name,
    readConcept(folder, concept as Concept<unknown>),
  ]);
  return { ...Object.fromEntries(fields), hash: hashFolder(folder) } as Lexicon;
}

let cached: Lexicon | undefined;

/** The lexicon that comes with parkfacts, read once a process. */
export function loadLexicon(): Lexicon {
  cached ??= readLexicon(HERE);
  return cached;
}
