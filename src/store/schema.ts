import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  customType,
  doublePrecision,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  pgView,
  primaryKey,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import type { Document, Evidence, Extraction, Fact, Issue, Period, TablePlace } from "../model/index.ts";
import type { DecisionAction, FactPatch, FactStatus } from "./views.ts";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });
const id = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();
const sourceId = () =>
  bigint({ mode: "number" })
    .notNull()
    .references(() => source.id, { onDelete: "cascade" });
const now = () => timestamp({ withTimezone: true, mode: "string" }).notNull().defaultNow();

// ── sources, what they sent, and what was read from it ──────────────────────────────────────────────────────────────

/** A path or URL somebody asked for, or a member of an archive: what the application calls a document. */
export const source = pgTable(
  "source",
  {
    id: id(),
    /** How the store calls it, alike on every machine: the URL, or the path seen from beside the data folder. */
    name: text().notNull().unique(),
    kind: text().$type<"url" | "file" | "member">().notNull(),
    /** Where this machine finds it: the URL, the absolute path; for a member its name inside the archive. */
    location: text().notNull(),
    parentId: bigint({ mode: "number" }),
    /** The date somebody gave for it, used where the document itself has none; a part of parse's input. */
    published: text(),
    /** Raised whenever somebody asks for it anew; fetch's input. */
    round: integer().notNull().default(1),
    addedAt: now(),
  },
  (t) => [index("source_parent").on(t.parentId)],
);

/** A distinct body. Kept for good. */
export const blob = pgTable("blob", {
  sha256: text().primaryKey(),
  bytes: bytea().notNull(),
  size: integer().notNull(),
});

/** One answer of the outside world, newest last. */
export const fetched = pgTable(
  "fetched",
  {
    id: id(),
    sourceId: sourceId(),
    at: now(),
    finalUrl: text(),
    status: integer(),
    headers: jsonb().$type<Record<string, string>>(),
    mediaType: text(),
    charset: text(),
    etag: text(),
    lastModified: text(),
    sha256: text()
      .notNull()
      .references(() => blob.sha256),
  },
  (t) => [index("fetched_source").on(t.sourceId, t.id)],
);

/** A text of a document. A new row only where what was read differs; the row with the highest number is the one in use. */
export const version = pgTable(
  "version",
  {
    sourceId: sourceId(),
    number: integer().notNull(),
    /** Of everything extraction reads: text, blocks, tables, title, dates; not of offsets into the source. */
    hash: text().notNull(),
    /** The newest bytes that read as this text. */
    fetchId: bigint({ mode: "number" })
      .notNull()
      .references(() => fetched.id),
    kind: text().$type<Document["kind"]>().notNull(),
    mediaType: text().notNull(),
    title: text(),
    publisher: text(),
    published: text(),
    text: text().notNull(),
    /** The document without its text. */
    document: json().$type<Omit<Document, "text">>().notNull(),
    issues: json().$type<readonly Issue[]>().notNull(),
    at: now(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.number] })],
);

// ── steps ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** That a step ran: by which code, on what, with what result. All hashes. */
export const stamp = pgTable(
  "stamp",
  {
    sourceId: sourceId(),
    step: text().notNull(),
    version: text().notNull(),
    input: text().notNull(),
    output: text().notNull(),
    at: now(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.step] })],
);

/** The last try of a step failed. `retryAt` is null where another try would not help. Gone when a try succeeds. */
export const failure = pgTable(
  "failure",
  {
    sourceId: sourceId(),
    step: text().notNull(),
    code: text().notNull(),
    message: text().notNull(),
    attempts: integer().notNull(),
    retryAt: timestamp({ withTimezone: true, mode: "string" }),
    at: now(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.step] })],
);

/** When a host may next be asked; the row is held while a request runs. */
export const lease = pgTable("lease", {
  host: text().primaryKey(),
  freeAt: timestamp({ withTimezone: true, mode: "string" }).notNull(),
});

/** What extraction read from the version in use, whole. Written by extract, opened out into rows by resolve. */
export const extraction = pgTable("extraction", {
  sourceId: sourceId().primaryKey(),
  versionNumber: integer().notNull(),
  /** Extract's output. */
  hash: text().notNull(),
  data: json().$type<Extraction>().notNull(),
});

// ── what resolve opens out ──────────────────────────────────────────────────────────────────────────────────────────

/** A park of any document. Rows are never removed; one that no document names any more is shown nowhere. */
export const park = pgTable("park", { id: id(), key: text().notNull().unique() });

/** A wording a document uses for a park: its fullest name there, or another. */
export const parkName = pgTable(
  "park_name",
  {
    sourceId: sourceId(),
    parkId: bigint({ mode: "number" })
      .notNull()
      .references(() => park.id),
    name: text().notNull(),
    kind: text().$type<"full" | "alias">().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sourceId, t.parkId, t.name] }),
    index("park_name_park").on(t.parkId),
    index("park_name_name").on(t.name),
  ],
);

export const parkMention = pgTable(
  "park_mention",
  {
    sourceId: sourceId(),
    parkId: bigint({ mode: "number" })
      .notNull()
      .references(() => park.id),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [index("park_mention_source").on(t.sourceId), index("park_mention_park").on(t.parkId)],
);

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

// ── what people say ─────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A person's word on one occurrence (a fact's id, which outlives offsets, rules and values). Rows are only added.
 * `basis` is the fact as the person saw it, with the version it came from: it can be shown when its page is long gone.
 */
export const decision = pgTable(
  "decision",
  {
    id: id(),
    sourceId: bigint({ mode: "number" })
      .notNull()
      .references(() => source.id),
    factId: text().notNull(),
    at: now(),
    actor: text().notNull(),
    action: text().$type<DecisionAction>().notNull(),
    /** The decision an undo takes back. */
    undoes: bigint({ mode: "number" }).unique(),
    reason: text(),
    patch: jsonb().$type<FactPatch | null>(),
    basis: jsonb().$type<Basis>().notNull(),
  },
  (t) => [index("decision_fact").on(t.sourceId, t.factId, t.id)],
);

/** What a decision was taken on. */
export interface Basis {
  readonly versionNumber: number;
  readonly slot: string;
  readonly claim: string;
  /** The whole sentence, to tell a changed page from changed rules. */
  readonly sentence: string;
  /** What the machine proposed; what the person put in its place is the decision's patch. */
  readonly fact: Fact;
}

/**
 * What people see: each machine's fact under the decision in force, and each accepted fact that the latest version no longer yields.
 * The decision in force is the last that says accept, edit, reject or defer and was not undone, unless the figure has changed since.
 */
export const published = pgView("published", {
  sourceId: bigint({ mode: "number" }).notNull(),
  factId: text().notNull(),
  start: integer().notNull(),
  parkId: bigint({ mode: "number" }),
  subjectKind: text().notNull(),
  subject: text().notNull(),
  metric: text().notNull(),
  decisionId: bigint({ mode: "number" }),
  status: text().$type<FactStatus>().notNull(),
  changed: boolean().notNull(),
  disagrees: boolean().notNull(),
  gone: boolean().notNull(),
}).as(sql`
select f.source_id, f.id as fact_id, f.start, f.park_id,
  coalesce(o.over->'subject'->>'kind', f.subject_kind) as subject_kind,
  coalesce(o.over->'subject'->>'name', f.subject) as subject,
  coalesce(o.over->>'metric', f.metric) as metric,
  d.id as decision_id,
  case when d.id is null or d.action = 'defer' or d.id = f.superseded_by then 'pending'
    when d.action = 'reject' then 'rejected' else 'accepted' end as status,
  coalesce(d.id = f.superseded_by, false) as changed,
  coalesce(d.id = f.disputed_by, false) as disagrees,
  false as gone
from fact f
left join lateral (
  select * from decision taken
  where taken.source_id = f.source_id and taken.fact_id = f.id and taken.action in ('accept', 'edit', 'reject', 'defer')
    and not exists (select 1 from decision u where u.undoes = taken.id)
  order by taken.id desc limit 1
) d on true
left join lateral (
  select case when d.id = f.superseded_by then null
    when d.id = f.disputed_by then (d.basis->'fact') || coalesce(d.patch, '{}')
    else d.patch end as over
) o on true
union all
select d.source_id, d.fact_id, (d.basis->'fact'->>'start')::int, null,
  coalesce(d.patch->'subject'->>'kind', d.basis->'fact'->'subject'->>'kind'),
  coalesce(d.patch->'subject'->>'name', d.basis->'fact'->'subject'->>'name'),
  coalesce(d.patch->>'metric', d.basis->'fact'->>'metric'),
  d.id, 'accepted', false, false, true
from (
  select distinct on (taken.source_id, taken.fact_id) * from decision taken
  where taken.action in ('accept', 'edit', 'reject', 'defer')
    and not exists (select 1 from decision u where u.undoes = taken.id)
  order by taken.source_id, taken.fact_id, taken.id desc
) d
where d.action in ('accept', 'edit')
  and not exists (select 1 from fact f where f.source_id = d.source_id and f.id = d.fact_id)`);
