import { z } from "zod";
import { concept, reportDuplicates } from "./load.ts";

const words = z.array(z.string().min(1));

const metrics = z.strictObject({
  metrics: z.array(
    z.strictObject({
      /** The id a fact carries; null for measures that have no id of their own. */
      metric: z.string().nullable(),
      label: z.string(),
      /** Dimensions of the figures it may measure. */
      dimensions: z.array(z.string()).min(1),
      surfaces: words,
      /** True where words before the noun may make another metric of it (企业 → 高新技术企业). */
      general: z.boolean().default(false),
      narrows: words.default([]),
      cues: words.default([]),
    }),
  ),
});

const modality = z.strictObject({
  planned: words,
  target: words,
  strong_target: words,
  actual: words,
  target_headings: words,
  actual_headings: words,
});

const aspects = z.strictObject({ growth: words, falls: words, change: words, compare: words, share: words });

const ignored = z.strictObject({
  nouns: z.record(z.string(), words),
  dimensions: z.array(z.string()),
  denied_before: words,
  denied_after: words,
  about_parks: words,
});

export type Metrics = z.infer<typeof metrics>;
export type Modalities = z.infer<typeof modality>;
export type Aspects = z.infer<typeof aspects>;
export type IgnoredWords = z.infer<typeof ignored>;

export const metricsConcept = concept("metrics.yaml", metrics, (value, report) => {
  // A surface may stand under two metrics of different dimensions (亩均税收 in 万元 and in 万元/亩), never twice for one dimension.
  for (const dimension of new Set(value.metrics.flatMap((metric) => metric.dimensions))) {
    reportDuplicates(
      value.metrics.flatMap((metric, i) =>
        metric.dimensions.includes(dimension)
          ? metric.surfaces.map((word, j) => [word, ["metrics", i, "surfaces", j]] as const)
          : [],
      ),
      report,
    );
  }
});
export const modalityConcept = concept("modality.yaml", modality);
export const aspectsConcept = concept("aspects.yaml", aspects);
export const ignoredConcept = concept("ignored.yaml", ignored);
