import { z } from "@hono/zod-openapi";

/** The API's shapes for its description and for checking requests. Answers come from the store, whose types `api.ts` names. */

export const ErrorSchema = z
  .object({ code: z.string().openapi({ example: "FACT_UNKNOWN" }), message: z.string() })
  .openapi("Error");

const bound = z.number().nullable();
const interval = { min: bound, max: bound };
const span = { start: z.int(), end: z.int() };
const part = z.object({ ...span, basis: z.string() });

export const FactSchema = z
  .object({
    id: z.string(),
    documentId: z.int(),
    source: z.string(),
    documentTitle: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    subject: z.object({ kind: z.string(), name: z.string(), ...span }),
    metric: z.string().openapi({ example: "planned_area" }),
    metricText: z.string(),
    aspect: z.string(),
    modality: z.string(),
    text: z.string().openapi({ description: "The figure as written", example: "超过600个" }),
    ...interval,
    unit: z.string(),
    approx: z.boolean(),
    vague: z.boolean(),
    value: z.object({ ...interval, unit: z.string() }).openapi({ description: "The same interval in base units" }),
    period: z
      .object({ from: z.string().nullable(), to: z.string().nullable(), text: z.string().nullable() })
      .nullable(),
    quote: z.string(),
    ...span,
    table: z.object({ row: z.int(), column: z.int(), rowHead: z.string(), columnHead: z.string() }).nullable(),
    rule: z.string(),
    confidence: z.number(),
    evidence: z.object({
      quote: z.object(span),
      figure: part,
      metric: part.nullable(),
      subject: part.nullable(),
      period: part.nullable(),
      whom: z.string().optional(),
      rules: z.array(z.string()),
    }),
    status: z.enum(["pending", "accepted", "rejected"]),
    changed: z.boolean(),
    disagrees: z.boolean(),
    gone: z.boolean(),
    decision: z
      .object({
        id: z.int(),
        factId: z.string(),
        at: z.string(),
        actor: z.string(),
        action: z.string(),
        reason: z.string().nullable(),
      })
      .loose()
      .nullable(),
  })
  .loose()
  .openapi("Fact", { description: "Spans are half-open, in UTF-16 units of the document's canonical text" });

const counts = z.object({ pending: z.int(), accepted: z.int(), rejected: z.int() });
const page = { total: z.int(), limit: z.int(), offset: z.int() };

export const FactsSchema = z.object({ ...page, counts, facts: z.array(FactSchema) }).openapi("Facts");

export const DocumentSchema = z
  .object({
    id: z.int(),
    source: z.string(),
    kind: z.string().nullable(),
    mediaType: z.string().nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    versions: z.int(),
    facts: z.int(),
    pending: z.int(),
    accepted: z.int(),
    rejected: z.int(),
    error: z.object({ step: z.string(), code: z.string(), message: z.string() }).nullable(),
    readingIssues: z.array(z.string()),
    fetchedAt: z.string().nullable(),
  })
  .loose()
  .openapi("Document");

export const DocumentsSchema = z.object({ ...page, documents: z.array(DocumentSchema) }).openapi("Documents");

export const DocumentDetailSchema = DocumentSchema.extend({
  url: z.string().nullable(),
  pageUrls: z.array(z.string()),
  text: z.string(),
  blocks: z.array(z.object({ type: z.string(), ...span }).loose()),
  factList: z.array(FactSchema),
})
  .loose()
  .openapi("DocumentDetail");

export const ParkSchema = z
  .object({
    id: z.int(),
    name: z.string(),
    aliases: z.array(z.string()),
    documents: z.int(),
    mentions: z.int(),
    facts: z.int(),
  })
  .loose()
  .openapi("Park");

export const ParksSchema = z.object({ ...page, parks: z.array(ParkSchema) }).openapi("Parks");

export const MetricsSchema = z
  .object({
    metrics: z.array(
      z.object({ metric: z.string(), label: z.object({ zh: z.string(), en: z.string() }), facts: z.int() }),
    ),
  })
  .openapi("Metrics");

export const StatusSchema = z
  .object({ version: z.string(), documents: z.int(), failed: z.int(), parks: z.int(), decisions: z.int() })
  .loose()
  .openapi("Status");

const MOST_URLS = 500;
const URL_UNITS = 2048;

export const SourcesRequest = z
  .object({
    urls: z
      .array(z.url({ protocol: /^https?$/ }).max(URL_UNITS))
      .min(1)
      .max(MOST_URLS),
  })
  .openapi("SourcesRequest");

export const DecisionRequestSchema = z
  .object({ action: z.enum(["accept", "reject", "undo"]), reason: z.string().trim().max(1000).optional() })
  .openapi("DecisionRequest");

/** Whole numbers in queries; what is left out or empty takes the default. */
export function count(fallback: number, most: number) {
  return z.preprocess(
    (value) => (value === undefined || value === "" ? fallback : Number(value)),
    z.int().min(0).max(most),
  );
}

/** A text field of a query: empty means not asked for. */
export const words = z
  .string()
  .trim()
  .max(200)
  .optional()
  .transform((value) => (value === "" ? undefined : value));

export const FactQuery = z.object({
  park: words.openapi({ param: { name: "park", in: "query" }, example: "东方芯港" }),
  metric: words.openapi({ param: { name: "metric", in: "query" }, example: "planned_area" }),
  status: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["pending", "accepted", "rejected"]).optional(),
  ),
  modality: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["actual", "planned", "target"]).optional(),
  ),
  search: words,
  document: words,
  sort: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["place", "newest", "confidence", "value", "metric", "subject"]).optional(),
  ),
});

/** A JSON answer for a route's description. */
export function json<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { "application/json": { schema } } };
}

export const FAILURES = {
  400: json(ErrorSchema, "The request does not fit"),
  404: json(ErrorSchema, "There is no such thing"),
  500: json(ErrorSchema, "The server failed"),
};
