import { z } from "zod";
import { concept, reportDuplicates } from "./load.ts";

const words = z.array(z.string().min(1)).min(1);

const parkSuffixes = z.strictObject({
  endings: z.array(
    z.strictObject({
      family: z.string().min(1),
      /** What must stand before the ending for the whole to name one park. */
      needs: z.enum(["sector", "name", "place"]),
      words,
    }),
  ),
  ordinary: words,
  generic: words,
  goals: words,
  edges: words,
  inner: words,
  tails: words,
  /** ending of one character → the characters after it that make another word */
  following: z.record(z.string().length(1), z.string().min(1)),
  wide: words,
  foreign: words,
});

/** province → city (or 市辖区, 县, …直辖 where there is none) → districts and counties, all by their full names */
const places = z.strictObject({
  provinces: z.record(z.string(), z.record(z.string(), z.array(z.string().min(2)))),
  /** Well-known places that are no divisions of their own: towns, shores, districts of old. */
  localities: words,
});

/** Names of towns, in one text: as a list of so many the file would take a tenth of a second to read. */
const towns = z.strictObject({ names: z.string().transform((text) => text.split(" ")) });

/** Words that rule a phrase out: by how it opens or closes, what it holds, or what it is as a whole. */
const wordShape = z.strictObject({ opens: words, closes: words, holds: words, whole: words });
const industries = z.strictObject({
  industries: words,
  goods: words,
  /** Endings of nouns for what is made or done, and words that only end alike. */
  heads: words,
  notHeads: words,
  /** Words around a list of things made that make it no list of trades, and words that only begin as those do. */
  otherLists: words,
  notOtherLists: words,
  closers: words,
  notTrades: wordShape,
});
const groups = z.strictObject({ nouns: words, sets: words, classifiers: words });
const organizations = z.strictObject({
  companies: words,
  shortBefore: words,
  shortEndings: words,
  notNames: words,
  notSpenders: wordShape,
});
const programmes = z.strictObject({ heads: words, bareHeads: words });

const sides = z.strictObject({ left: z.array(z.string().min(1)), right: z.array(z.string().min(1)) });
const eventKinds = z.enum([
  "established",
  "unveiled",
  "released",
  "opened",
  "held",
  "signed",
  "started",
  "renamed",
  "extended",
]);
const events = z.strictObject({ events: z.record(eventKinds, sides) });

const relations = z.strictObject({
  formerly: words,
  renamed: words,
  partOf: words,
  contains: words,
  locatedIn: words,
  operatedBy: words,
  operatedVerbs: words,
  levels: words,
  batches: words,
  /** Heads that only tables have; all others are read as labels are (link/labels.ts). */
  columns: z.strictObject({ name: words, located_in: words, operated_by: words, focus: words, level: words }),
});

export type ParkSuffixes = z.infer<typeof parkSuffixes>;
export type Places = z.infer<typeof places>;
export type WordShape = z.infer<typeof wordShape>;
export type Industries = z.infer<typeof industries>;
export type Groups = z.infer<typeof groups>;
export type Organizations = z.infer<typeof organizations>;
export type Programmes = z.infer<typeof programmes>;
export type EventWords = z.infer<typeof events>;
export type RelationWords = z.infer<typeof relations>;

export const parkSuffixesConcept = concept("park-suffixes.yaml", parkSuffixes, (value, report) => {
  reportDuplicates(
    value.endings.flatMap((ending, i) => ending.words.map((word, j) => [word, ["endings", i, "words", j]] as const)),
    report,
  );
  for (const key of ["ordinary", "generic", "goals", "edges", "inner", "tails"] as const) {
    reportDuplicates(
      value[key].map((word, i) => [word, [key, i]] as const),
      report,
    );
  }
});
export const placesConcept = concept("places.yaml", places);
export const townsConcept = concept("towns.yaml", towns, ({ names }, report) => {
  reportDuplicates(
    names.map((name) => [name, ["names"]] as const),
    report,
  );
});
export const industriesConcept = concept("industries.yaml", industries, (value, report) => {
  reportDuplicates(
    value.industries.map((word, i) => [word, ["industries", i]] as const),
    report,
  );
});
export const groupsConcept = concept("groups.yaml", groups);
export const organizationsConcept = concept("organizations.yaml", organizations);
export const programmesConcept = concept("programmes.yaml", programmes);
export const eventsConcept = concept("events.yaml", events);
export const relationsConcept = concept("relations.yaml", relations);
