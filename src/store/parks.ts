import { eq, inArray, sql } from "drizzle-orm";
import { query, type Session, type Store } from "./open.ts";
import { park, parkMention, parkName } from "./schema/index.ts";
import type { ParkView } from "./views.ts";

export interface NamedPark {
  /** The folded name, by which parks of different documents are one. */
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

const INSERT_ROWS = 5_000;

/** Puts a document's parks in place of those it named before; answers their ids by key. Call with the document locked. */
export async function replaceParks(
  session: Session,
  documentId: number,
  parks: readonly NamedPark[],
): Promise<Map<string, number>> {
  await session.delete(parkMention).where(eq(parkMention.sourceId, documentId));
  await session.delete(parkName).where(eq(parkName.sourceId, documentId));
  if (parks.length === 0) return new Map();
  // In one order everywhere, so two documents that name the same new parks wait for each other instead of deadlocking.
  const keys = [...new Set(parks.map((p) => p.key))].sort();
  await session
    .insert(park)
    .values(keys.map((key) => ({ key })))
    .onConflictDoNothing();
  const rows = await session.select({ id: park.id, key: park.key }).from(park).where(inArray(park.key, keys));
  const ids = new Map(rows.map((r) => [r.key, r.id]));
  const idOf = (p: NamedPark): number => ids.get(p.key) as number;
  const names = parks.flatMap((p) => [
    { sourceId: documentId, parkId: idOf(p), name: p.name, kind: "full" as const },
    ...p.aliases.map((name) => ({ sourceId: documentId, parkId: idOf(p), name, kind: "alias" as const })),
  ]);
  const mentions = parks.flatMap((p) =>
    p.mentions.map(({ start, end }) => ({ sourceId: documentId, parkId: idOf(p), start, end })),
  );
  for (let at = 0; at < names.length; at += INSERT_ROWS) {
    await session
      .insert(parkName)
      .values(names.slice(at, at + INSERT_ROWS))
      .onConflictDoNothing();
  }
  for (let at = 0; at < mentions.length; at += INSERT_ROWS) {
    await session.insert(parkMention).values(mentions.slice(at, at + INSERT_ROWS));
  }
  return ids;
}

/** A park's name: the fullest name most documents use; among equals the first by code point. */
const PARK_NAMES = sql`
  select park_id, (mode() within group (order by name collate "C") filter (where kind = 'full')) as name,
         count(distinct source_id)::int as documents,
         array_agg(distinct name collate "C" order by name collate "C") as names
  from park_name group by park_id`;

/** Every park's name by its id. */
export async function parkNames(store: Store): Promise<Map<number, string>> {
  return query(store, async (db) => {
    const { rows } = await db.execute<{ id: string; name: string }>(sql`
      select park_id as id, mode() within group (order by name collate "C") as name
      from park_name where kind = 'full' group by park_id`);
    return new Map(rows.map((row) => [Number(row.id), row.name]));
  });
}

/** The parks that documents name, most facts first. @param page.query a part of any of a park's names */
export async function listParks(
  store: Store,
  page: { query?: string; limit?: number; offset?: number } = {},
): Promise<ParkView[]> {
  const like = likePart(page.query);
  return query(store, async (db) => {
    const { rows } = await db.execute<{
      id: string;
      name: string;
      names: string[];
      documents: number;
      mentions: number;
      facts: number;
    }>(sql`
      with named as (${PARK_NAMES}), listed as (
        select n.*, (select count(*)::int from park_mention m where m.park_id = n.park_id) as mentions,
               (select count(*)::int from fact f where f.park_id = n.park_id) as facts
        from named n where ${like}::text is null or exists (select 1 from unnest(n.names) one where one ilike ${like})
      )
      select park_id as id, name, names, documents, mentions, facts from listed
      order by facts desc, mentions desc, name collate "C" limit ${page.limit ?? 1000} offset ${page.offset ?? 0}`);
    return rows.map(({ id, name, names, documents, mentions, facts }) => ({
      id: Number(id),
      name,
      aliases: names.filter((other) => other !== name),
      documents,
      mentions,
      facts,
    }));
  });
}

/** How many parks `listParks` would answer without a limit. */
export async function countParks(store: Store, page: { query?: string } = {}): Promise<number> {
  const like = likePart(page.query);
  return query(store, async (db) => {
    const { rows } = await db.execute<{ count: number }>(sql`
      select count(distinct park_id)::int as count from park_name where ${like}::text is null or name ilike ${like}`);
    return rows[0]?.count ?? 0;
  });
}

function likePart(part: string | undefined): string | null {
  const words = part?.trim();
  return words ? `%${words.replace(/[\\%_]/g, "\\$&")}%` : null;
}
