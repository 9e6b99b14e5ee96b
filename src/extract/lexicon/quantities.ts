import { z } from "zod";
import { concept, reportDuplicates } from "./load.ts";

/** "10000", "0.5" or "2000/3": exact, so that 亩 needs no rounding. */
const factor = z.string().regex(/^\d+(\.\d+)?(\/\d+)?$/, "a factor is digits, or digits/digits");

const units = z.strictObject({
  /** dimension → its base unit: area: m2. */
  dimensions: z.record(z.string(), z.string().min(1)),
  units: z.array(
    z.strictObject({
      /** Every way to write the unit, the usual one first. */
      words: z.array(z.string().min(1)).min(1),
      dimension: z.string(),
      /** How many base units one of it is. */
      factor: factor.default("1"),
      /** Base unit where it is not the dimension's: USD. */
      base: z.string().optional(),
    }),
  ),
});

const numerals = z.strictObject({
  digits: z.record(z.string().length(1), z.number().int().min(0).max(9)),
  scales: z.record(z.string().length(1), z.number().int().min(1).max(12)),
});

const bounds = z.strictObject({
  before: z.record(z.enum(["min", "max", "approx", "below"]), z.array(z.string().min(1))),
  after: z.record(z.enum(["min", "max", "approx", "below"]), z.array(z.string().min(1))),
});

export type Units = z.infer<typeof units>;
export type Numerals = z.infer<typeof numerals>;
export type Bounds = z.infer<typeof bounds>;

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
export const boundsConcept = concept("bounds.yaml", bounds);
