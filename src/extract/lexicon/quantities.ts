import { z } from "zod";
import { concept, type Report, reportDuplicates } from "./load.ts";

const words = z.array(z.string().min(1));

/** "10000", "0.5" or "2000/3": exact, so that 亩 needs no rounding. */
const factor = z.string().regex(/^\d+(\.\d+)?(\/\d+)?$/, "a factor is digits, or digits/digits");

const unit = z.strictObject({
  /** Every way to write the unit, the usual one first. */
  words: words.min(1),
  dimension: z.string(),
  /** How many base units one of it is. */
  factor: factor.default("1"),
  /** Base unit where it is not the dimension's: USD. */
  base: z.string().optional(),
  /** What may not follow the word. */
  unless: words.default([]),
  /** A classifier: fractions of it are no count. */
  whole: z.boolean().default(false),
  /** Only after digits or a scale. */
  arabic: z.boolean().default(false),
  /** Only after 万 or 亿. */
  scaled: z.boolean().default(false),
  /** Only after plain digits. */
  unscaled: z.boolean().default(false),
  /** May be followed by 半. */
  half: z.boolean().default(false),
  /** Matched so that no shorter unit is, but never a figure. */
  silent: z.boolean().default(false),
  /** A silent unit whose amounts are lengths of time, and whether they need a bound to be a figure. */
  lapse: z.enum(["any", "bounded"]).optional(),
});

const units = z.strictObject({
  /** dimension → its base unit: area: m2. */
  dimensions: z.record(z.string(), z.string().min(1)),
  units: z.array(unit),
});

const power = z.number().int().min(0).max(12);

const numerals = z.strictObject({
  digits: z.record(z.string().length(1), z.number().int().min(0).max(9)),
  scales: z.record(z.string().length(1), power),
  point: z.array(z.string().length(1)),
  some: z.array(z.string().length(1)),
  someNotAfter: z.array(z.string().length(1)),
  more: z.array(z.string().length(1)),
  around: z.array(z.string().length(1)),
  joins: words,
  from: words,
  hopes: words,
  halfUnless: words,
});

const side = z.strictObject({
  min: words,
  max: words,
  below: words,
  approx: words,
  minOfScale: words,
  /** Longer words that only look like a bound. */
  unless: words,
  /** May stand between the bound and the number. */
  between: words,
});

const bounds = z.strictObject({ before: side, after: side });

const quiet = z.strictObject({
  names: words,
  moneyWords: words,
  countWords: words,
  ratioWords: words,
  beforeClassifier: words,
  magnitudeNouns: words,
});

export type Unit = z.infer<typeof unit>;
export type Units = z.infer<typeof units>;
export type Numerals = z.infer<typeof numerals>;
export type Bounds = z.infer<typeof bounds>;
export type Quiet = z.infer<typeof quiet>;

/** Units: no word twice, every dimension known. */
export const unitsConcept = concept("units.yaml", units, (value, report) => {
  reportDuplicates(
    value.units.flatMap((unit, i) => unit.words.map((word, j) => [word, ["units", i, "words", j]] as const)),
    report,
  );
  value.units.forEach((unit, i) => {
    if (!(unit.dimension in value.dimensions)) report(["units", i, "dimension"], `no dimension "${unit.dimension}"`);
  });
});

export const numeralsConcept = concept("numerals.yaml", numerals);

/** Bounds: a word means one thing on its side of the number. */
export const boundsConcept = concept("bounds.yaml", bounds, (value, report) => {
  for (const at of ["before", "after"] as const) {
    const { unless, between, ...kinds } = value[at];
    const listed = Object.entries(kinds).flatMap(([kind, list]) =>
      list.map((word, i) => [word, [at, kind, i]] as const),
    );
    reportDuplicates(listed, report);
    reportList(unless, [at, "unless"], report);
  }
});

export const quietConcept = concept("quiet.yaml", quiet, (value, report) => {
  for (const [name, list] of Object.entries(value)) reportList(list, [name], report);
});

function reportList(list: readonly string[], path: readonly string[], report: Report): void {
  reportDuplicates(
    list.map((word, i) => [word, [...path, i]] as const),
    report,
  );
}
