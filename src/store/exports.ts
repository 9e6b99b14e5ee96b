import { and, asc, eq, gt, inArray, isNotNull, sql } from "drizzle-orm";
import type { Focus, ParkEvent, Relation } from "../model/index.ts";
import { listDocuments } from "./documents.ts";
import { conditions, factViews } from "./facts.ts";
import { query, type Session, type Store } from "./open.ts";
import { listParks, parkNames } from "./parks.ts";
import { fact, published, source, statement } from "./schema/index.ts";
import type { ExportKind, FactFilter, FactStatus, FactView } from "./views.ts";

export type ExportRow = Record<string, string | number | boolean | null>;

/** The columns of each export, in order. */
export const EXPORT_COLUMNS: { readonly [K in ExportKind]: readonly string[] } = {
  facts: [
    ...["id", "source", "title", "publisher", "published", "subject_kind", "subject", "park", "metric", "metric_text"],
    ...["aspect", "modality", "text", "min", "max", "unit", "approx", "vague", "value_min", "value_max", "value_unit"],
    ...[
      "period_from",
      "period_to",
      "period_text",
      "quote",
      "start",
      "end",
      "row_head",
      "column_head",
      "rule",
      "confidence",
    ],
    ...["status", "changed", "disagrees", "gone"],
  ],
  parks: ["name", "aliases", "documents", "mentions", "facts"],
  events: ["source", "subject_kind", "subject", "event", "date", "quote", "start", "end", "rule"],
  relations: ["source", "park", "relation", "object", "quote", "start", "end", "rule"],
  focus: ["source", "park", "industries", "quote", "start", "end", "rule"],
  documents: ["source", "kind", "media_type", "title", "publisher", "published", "facts"],
};

/** Documents read at once, so memory does not grow with the store. */
const DOCUMENTS = 200;
const LISTED_MAX = 10_000_000;

/**
 * Rows of the published view. Their order depends on sources and places in the text alone, and no column holds an id of the store's own
 * or a time: two stores with the same content export the same bytes.
 *
 * @param options which facts: those of these statuses, and those a list with `filter` would show (its limit and offset are not used)
 */
export async function* exportRows(
  store: Store,
  kind: ExportKind,
  options: { status?: readonly FactStatus[]; filter?: FactFilter } = {},
): AsyncGenerator<ExportRow> {
  if (kind === "parks") return yield* parkRows(store);
  if (kind === "documents") return yield* documentRows(store);
  const parks = kind === "facts" ? await parkNames(store) : new Map<number, string>();
  let after = "";
  for (;;) {
    const names = await query(store, async (db) => {
      const rows = await db
        .select({ id: source.id, name: source.name })
        .from(source)
        .where(gt(sql`${source.name} collate "C"`, after))
        .orderBy(sql`${source.name} collate "C"`)
        .limit(DOCUMENTS);
      return rows;
    });
    const last = names.at(-1);
    if (last === undefined) return;
    const ids = names.map((n) => n.id);
    if (kind === "facts") yield* await factRows(store, ids, parks, options);
    else yield* await statementRows(store, ids, kind);
    after = last.name;
  }
}

async function factRows(
  store: Store,
  ids: readonly number[],
  parks: ReadonlyMap<number, string>,
  { status, filter = {} }: { status?: readonly FactStatus[]; filter?: FactFilter },
) {
  return query(store, async (db) => {
    const where = and(
      inArray(published.sourceId, [...ids]),
      status ? inArray(published.status, [...status]) : undefined,
      conditions(db, filter),
    );
    const facts = await factViews(db, where, null);
    const parkOf = await factParks(db, ids);
    return facts.map((fact) => factRow(fact, parks.get(parkOf.get(`${fact.documentId}/${fact.id}`) ?? 0) ?? null));
  });
}

/** The id of each fact's park, by document and fact. */
async function factParks(db: Session, ids: readonly number[]): Promise<Map<string, number>> {
  const rows = await db
    .select({ documentId: fact.sourceId, factId: fact.id, parkId: fact.parkId })
    .from(fact)
    .where(and(inArray(fact.sourceId, [...ids]), isNotNull(fact.parkId)));
  return new Map(rows.map((row) => [`${row.documentId}/${row.factId}`, row.parkId ?? 0]));
}

function factRow(fact: FactView, park: string | null): ExportRow {
  return {
    id: fact.id,
    source: fact.source,
    title: fact.documentTitle,
    publisher: fact.publisher,
    published: fact.published,
    subject_kind: fact.subject.kind,
    subject: fact.subject.name,
    park,
    metric: fact.metric,
    metric_text: fact.metricText,
    aspect: fact.aspect,
    modality: fact.modality,
    text: fact.text,
    min: fact.min,
    max: fact.max,
    unit: fact.unit,
    approx: fact.approx,
    vague: fact.vague,
    value_min: fact.value.min,
    value_max: fact.value.max,
    value_unit: fact.value.unit,
    period_from: fact.period?.from ?? null,
    period_to: fact.period?.to ?? null,
    period_text: fact.period?.text ?? null,
    quote: fact.quote,
    start: fact.start,
    end: fact.end,
    row_head: fact.table?.rowHead ?? null,
    column_head: fact.table?.columnHead ?? null,
    rule: fact.rule,
    confidence: fact.confidence,
    status: fact.status,
    changed: fact.changed,
    disagrees: fact.disagrees,
    gone: fact.gone,
  };
}

async function statementRows(store: Store, ids: readonly number[], kind: "events" | "relations" | "focus") {
  return query(store, async (db) => {
    const rows = await db
      .select({ source: source.name, data: statement.data })
      .from(statement)
      .innerJoin(source, eq(source.id, statement.sourceId))
      .where(
        and(
          inArray(statement.sourceId, [...ids]),
          eq(statement.kind, kind === "focus" ? "focus" : kind === "events" ? "event" : "relation"),
        ),
      )
      .orderBy(sql`${source.name} collate "C"`, asc(statement.place));
    return rows.map(({ source: name, data }): ExportRow => {
      const { quote, start, end, rule } = data as ParkEvent | Relation | Focus;
      const words = { quote, start, end, rule };
      if (kind === "events") {
        const { subject, event, date } = data as ParkEvent;
        return { source: name, subject_kind: subject.kind, subject: subject.name, event, date, ...words };
      }
      if (kind === "relations") {
        const { park, relation, object } = data as Relation;
        return { source: name, park, relation, object, ...words };
      }
      const { park, industries } = data as Focus;
      return { source: name, park, industries: industries.join("、"), ...words };
    });
  });
}

async function* parkRows(store: Store): AsyncGenerator<ExportRow> {
  const parks = await listParks(store, { limit: LISTED_MAX });
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  for (const { name, aliases, documents, mentions, facts } of parks.sort(byName)) {
    yield { name, aliases: aliases.join("、"), documents, mentions, facts };
  }
}

async function* documentRows(store: Store): AsyncGenerator<ExportRow> {
  const documents = await listDocuments(store, { limit: LISTED_MAX });
  for (const d of documents.sort((a, b) => (a.source < b.source ? -1 : 1))) {
    const { source: name, kind, mediaType, title, publisher, facts } = d;
    yield { source: name, kind, media_type: mediaType, title, publisher, published: d.published, facts };
  }
}
