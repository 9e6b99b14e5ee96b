import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import type { Evidence, Period, TablePlace } from "../../model/index.ts";
import { park } from "./parks.ts";
import { sourceId } from "./sources.ts";

/** The machine's facts of the versions in use. People's decisions are elsewhere. */
export const fact = pgTable(
  "fact",
  {
    sourceId: sourceId(),
    id: text().notNull(),
    /** Place in the document's list, from 0. */
    place: integer().notNull(),
    versionNumber: integer().notNull(),
    slot: text().notNull(),
    claim: text().notNull(),
    parkId: bigint({ mode: "number" }).references(() => park.id),
    subjectKind: text().notNull(),
    subject: text().notNull(),
    subjectStart: integer().notNull(),
    subjectEnd: integer().notNull(),
    metric: text().notNull(),
    metricText: text().notNull(),
    aspect: text().notNull(),
    modality: text().notNull(),
    text: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    min: doublePrecision(),
    max: doublePrecision(),
    unit: text().notNull(),
    approx: boolean().notNull(),
    vague: boolean().notNull(),
    valueMin: doublePrecision(),
    valueMax: doublePrecision(),
    valueUnit: text().notNull(),
    period: jsonb().$type<Period | null>(),
    quote: text().notNull(),
    tablePlace: jsonb().$type<TablePlace | null>(),
    rule: text().notNull(),
    confidence: doublePrecision().notNull(),
    evidence: jsonb().$type<Evidence>().notNull(),
    /** A decision that is history here, because the figure in the sentence has changed since. */
    supersededBy: bigint({ mode: "number" }),
    /** A decision that stands though the rules now read another value from the same words. */
    disputedBy: bigint({ mode: "number" }),
  },
  (t) => [
    primaryKey({ columns: [t.sourceId, t.id] }),
    index("fact_id").on(t.id),
    index("fact_metric").on(t.metric),
    index("fact_park").on(t.parkId),
    index("fact_slot").on(t.slot),
    check("fact_span", sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
  ],
);

/** Events, relations and focus: rows of one shape, since nothing asks for their parts but exports and pages. */
export const statement = pgTable(
  "statement",
  {
    sourceId: sourceId(),
    kind: text().$type<"event" | "relation" | "focus">().notNull(),
    place: integer().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    quote: text().notNull(),
    data: jsonb().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.kind, t.place] })],
);
