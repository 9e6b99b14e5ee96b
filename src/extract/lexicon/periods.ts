import { z } from "zod";
import { concept } from "./load.ts";

const words = z.array(z.string().min(1));
const offsets = z.record(z.string().min(1), z.number().int().min(-10).max(10));
const month = z.number().int().min(1).max(12);

const periods = z.strictObject({
  /** 十三五 → its first year; a plan runs five years. */
  plans: z.record(z.string().min(1), z.number().int().min(1950).max(2100)),
  planNames: words,
  planParts: z.record(z.string().min(1), z.enum(["whole", "first", "middle", "last"])),
  years: offsets,
  yearSpans: z.record(z.string().min(1), z.tuple([z.number().int(), z.number().int()])),
  yearsFromText: words,
  sameYears: offsets,
  months: offsets,
  sameMonths: offsets,
  days: offsets,
  sameDays: offsets,
  weeks: offsets,
  quarters: offsets,
  undated: words,
  parts: z.record(z.string().min(1), z.tuple([month, month])),
  lengths: z.record(z.string().min(1), z.number().int().min(0).max(12)),
  past: words,
  future: words,
  until: words,
  by: words,
  since: words,
  before: words,
  unless: z.record(z.string().min(1), words),
  notAfter: z.record(z.string().min(1), words),
});

export type Periods = z.infer<typeof periods>;

/** Periods: one word has one meaning among those the scanner starts at. */
export const periodsConcept = concept("periods.yaml", periods, (value, report) => {
  const { years, sameYears, months, sameMonths, days, sameDays, weeks, quarters } = value;
  const seen = new Set<string>();
  for (const [name, group] of Object.entries({
    months,
    sameMonths,
    days,
    sameDays,
    weeks,
    quarters,
    years,
    sameYears,
  })) {
    for (const word of Object.keys(group)) {
      if (seen.has(word)) report([name, word], `"${word}" has two meanings`);
      seen.add(word);
    }
  }
});
