import { eq, sql } from "drizzle-orm";
import type { Issue } from "../model/index.ts";
import { factViews } from "./facts.ts";
import { query, type Store } from "./open.ts";
import { extraction, published, version } from "./schema/index.ts";
import type { DocumentDetail, DocumentSummary } from "./views.ts";

interface SummaryRow extends Record<string, unknown> {
  id: string;
  source: string;
  kind: DocumentSummary["kind"];
  media_type: string | null;
  title: string | null;
  publisher: string | null;
  published: string | null;
  versions: number;
  facts: number;
  pending: number;
  accepted: number;
  rejected: number;
  error: DocumentSummary["error"];
  fetched_at: string | null;
  issues: string[] | null;
}

const SUMMARY = sql`
  select s.id, s.name as source, v.kind, v.media_type, v.title, v.publisher, v.published, coalesce(v.number, 0) as versions,
    n.facts, n.pending, n.accepted, n.rejected,
    (select json_build_object('step', e.step, 'code', e.code, 'message', e.message) from failure e
      where e.source_id = s.id order by e.at desc limit 1) as error,
    (select max(f.at) from fetched f where f.source_id = s.id) as fetched_at,
    (select json_agg(distinct i->>'code' order by i->>'code') from json_array_elements(v.issues) i) as issues
  from source s
  left join lateral (
    select kind, media_type, title, publisher, published, number, issues from version where source_id = s.id order by number desc limit 1
  ) v on true
  left join lateral (
    select count(*)::int as facts, count(*) filter (where status = 'pending')::int as pending,
      count(*) filter (where status = 'accepted')::int as accepted, count(*) filter (where status = 'rejected')::int as rejected
    from published p where p.source_id = s.id
  ) n on true`;

/** Documents, newest first, those without a date last. @param page.query a part of the title, publisher or source */
export async function listDocuments(
  store: Store,
  page: { query?: string; limit?: number; offset?: number } = {},
): Promise<DocumentSummary[]> {
  return query(store, async (db) => {
    const { rows } = await db.execute<SummaryRow>(sql`${SUMMARY} where s.kind <> 'page' and ${found(page.query)}
      order by v.published desc nulls last, s.name collate "C" limit ${page.limit ?? 1000} offset ${page.offset ?? 0}`);
    return rows.map(summaryOf);
  });
}

/** What a driver says of a document it has just worked on; null where there is no such document. */
export async function documentOutcome(
  store: Store,
  id: number,
): Promise<{
  title: string | null;
  mediaType: string | null;
  facts: number;
  parks: number;
  issues: readonly Issue[];
  failure: Failure | null;
} | null> {
  return query(store, async (db) => {
    const { rows } = await db.execute<{
      title: string | null;
      mediaType: string | null;
      issues: Issue[] | null;
      more: Issue[] | null;
      facts: number;
      parks: number;
      failure: Failure | null;
    }>(sql`
      select v.title, v.media_type as "mediaType", v.issues, x.data->'issues' as more,
        (select count(*)::int from published where source_id = s.id) as facts,
        (select count(distinct park_id)::int from park_name where source_id = s.id) as parks,
        (select json_build_object('step', e.step, 'code', e.code, 'message', e.message) from failure e
          where e.source_id = s.id order by array_position(array['fetch', 'parse', 'extract', 'resolve'], e.step) limit 1) as failure
      from source s
      left join lateral (select title, media_type, issues from version where source_id = s.id order by number desc limit 1) v on true
      left join extraction x on x.source_id = s.id
      where s.id = ${id}`);
    const row = rows[0];
    if (row === undefined) return null;
    const { title, mediaType, facts, parks, failure, issues, more } = row;
    return { title, mediaType, facts, parks, failure, issues: [...(issues ?? []), ...(more ?? [])] };
  });
}

type Failure = NonNullable<DocumentSummary["error"]>;

/** How many documents `listDocuments` would answer without a limit. */
export async function countDocuments(store: Store, page: { query?: string } = {}): Promise<number> {
  return query(store, async (db) => {
    const { rows } = await db.execute<{ count: number }>(sql`
      select count(*)::int as count from source s
      left join lateral (select title, publisher from version where source_id = s.id order by number desc limit 1) v on true
      where s.kind <> 'page' and ${found(page.query)}`);
    return rows[0]?.count ?? 0;
  });
}

function found(part: string | undefined) {
  const words = part?.trim();
  if (!words) return sql`true`;
  return sql`concat_ws(' ', v.title, v.publisher, s.name) ilike ${`%${words.replace(/[\\%_]/g, "\\$&")}%`}`;
}

/** One document with everything read from its version in use, or null. */
export async function getDocument(store: Store, id: number): Promise<DocumentDetail | null> {
  return query(store, async (db) => {
    const { rows } = await db.execute<SummaryRow>(sql`${SUMMARY} where s.id = ${id}`);
    const row = rows[0];
    if (row === undefined) return null;
    const [read] = await db
      .select()
      .from(version)
      .where(eq(version.sourceId, id))
      .orderBy(sql`${version.number} desc`)
      .limit(1);
    const [found] = await db.select({ data: extraction.data }).from(extraction).where(eq(extraction.sourceId, id));
    const factList = await factViews(db, eq(published.sourceId, id), null);
    const data = found?.data;
    return {
      ...summaryOf(row),
      url: /^https?:/.test(row.source) ? row.source : null,
      pageUrls: (read?.document.links.pages ?? []).map((page) => page.url),
      text: read?.text ?? "",
      blocks: read?.document.blocks ?? [],
      factList,
      parks: (data?.parks ?? []).map((p) => p.name),
      names: data?.names ?? [],
      figures: data?.figures ?? [],
      dates: data?.dates ?? [],
      events: data?.events ?? [],
      relations: data?.relations ?? [],
      focus: data?.focus ?? [],
      ignored: data?.ignored ?? [],
      issues: [...(read?.issues ?? []), ...(data?.issues ?? [])],
    };
  });
}

function summaryOf(row: SummaryRow): DocumentSummary {
  const { source, kind, title, publisher, published, versions, facts, pending, accepted, rejected, error } = row;
  return {
    id: Number(row.id),
    source,
    kind,
    mediaType: row.media_type,
    title,
    publisher,
    published,
    versions,
    facts,
    pending,
    accepted,
    rejected,
    error,
    readingIssues: row.issues ?? [],
    fetchedAt: row.fetched_at === null ? null : new Date(row.fetched_at).toISOString(),
  };
}
