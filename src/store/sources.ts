import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { query, type Session, type Store } from "./open.ts";
import { failure, source, stamp } from "./schema/index.ts";

export interface SourceRow {
  readonly id: number;
  readonly name: string;
  readonly kind: "url" | "file" | "member" | "page" | "sitemap";
  readonly location: string;
  readonly published: string | null;
  readonly parentId: number | null;
}

export interface NewSource {
  readonly name: string;
  readonly kind: "url" | "file";
  readonly location: string;
  readonly published?: string | null;
}

const INSERT_ROWS = 5_000;

/**
 * Puts sources on the list, in the order given. Those already known keep their id; with `again` they are to be fetched anew at once,
 * whatever the last try said.
 */
export async function putSources(
  store: Store,
  rows: readonly NewSource[],
  again: boolean,
): Promise<{ id: number; name: string; isNew: boolean }[]> {
  const found: { id: number; name: string; isNew: boolean }[] = [];
  for (let at = 0; at < rows.length; at += INSERT_ROWS) {
    const chunk = rows.slice(at, at + INSERT_ROWS);
    const names = [...new Set(chunk.map((r) => r.name))].sort();
    await query(store, (db) =>
      db.transaction(async (session) => {
        const unique = names.map((name) => chunk.find((r) => r.name === name) as NewSource);
        const known = await session
          .select({ id: source.id, name: source.name })
          .from(source)
          .where(inArray(source.name, names));
        const knownNames = new Set(known.map((k) => k.name));
        const fresh = unique.filter((r) => !knownNames.has(r.name));
        const values = fresh.map(({ name, kind, location, published }) => ({
          name,
          kind,
          location,
          published: published ?? null,
        }));
        const added =
          values.length === 0
            ? []
            : await session
                .insert(source)
                .values(values)
                .onConflictDoNothing()
                .returning({ id: source.id, name: source.name });
        if (again && known.length > 0) await askAgain(session, known, chunk);
        const raced = names.filter((name) => !knownNames.has(name) && !added.some((a) => a.name === name));
        const late =
          raced.length === 0
            ? []
            : await session
                .select({ id: source.id, name: source.name })
                .from(source)
                .where(inArray(source.name, raced));
        found.push(
          ...added.map((r) => ({ ...r, isNew: true })),
          ...[...known, ...late].map((r) => ({ ...r, isNew: false })),
        );
      }),
    );
  }
  const byName = new Map(found.map((row) => [row.name, row]));
  return rows.flatMap((row) => byName.get(row.name) ?? []);
}

async function askAgain(session: Session, known: readonly { id: number; name: string }[], rows: readonly NewSource[]) {
  const ids = known.map((k) => k.id).sort((a, b) => a - b);
  await session
    .update(source)
    .set({ round: sql`${source.round} + 1` })
    .where(inArray(source.id, ids));
  await session.delete(failure).where(and(inArray(failure.sourceId, ids), eq(failure.step, "fetch")));
  for (const { id, name } of known) {
    const row = rows.find((r) => r.name === name);
    if (row === undefined) continue;
    const published = row.published === undefined ? {} : { published: row.published };
    await session
      .update(source)
      .set({ location: row.location, ...published })
      .where(eq(source.id, id));
  }
}

export async function getSource(store: Store, documentId: number): Promise<SourceRow | null> {
  return query(store, async (db) => {
    const [row] = await db
      .select({
        id: source.id,
        name: source.name,
        kind: source.kind,
        location: source.location,
        published: source.published,
        parentId: source.parentId,
      })
      .from(source)
      .where(eq(source.id, documentId));
    return row ?? null;
  });
}

/**
 * The documents under a document, in order of name: the members of an archive, the annexes of a page, the items of a feed. One that was
 * never read is new.
 */
export async function membersOf(
  store: Store,
  documentId: number,
): Promise<{ id: number; name: string; isNew: boolean }[]> {
  return query(store, (db) =>
    db
      .select({
        id: source.id,
        name: source.name,
        isNew: sql<boolean>`not exists (select 1 from ${stamp} where ${stamp.sourceId} = ${source.id} and ${stamp.step} = 'parse')`,
      })
      .from(source)
      .where(and(eq(source.parentId, documentId), ne(source.kind, "page")))
      .orderBy(sql`${source.name} collate "C"`),
  );
}

/** The further pages that are known of an article, in order of id. */
export async function pagesOf(store: Store, documentId: number): Promise<{ id: number; url: string }[]> {
  return query(store, (db) =>
    db
      .select({ id: source.id, url: source.location })
      .from(source)
      .where(and(eq(source.parentId, documentId), eq(source.kind, "page")))
      .orderBy(source.id),
  );
}

const LOOKED_UP = 1_000;

/** The first of these that no source is called, at most so many; and whether there are more. In the order given. */
export async function unknownOf<S extends { readonly name: string }>(
  session: Session,
  found: readonly S[],
  max: number,
): Promise<{ fresh: S[]; more: boolean }> {
  const fresh: S[] = [];
  for (let at = 0; at < found.length && fresh.length <= max; at += LOOKED_UP) {
    const chunk = found.slice(at, at + LOOKED_UP);
    const names = chunk.map((one) => one.name);
    const rows = await session.select({ name: source.name }).from(source).where(inArray(source.name, names));
    const known = new Set(rows.map((row) => row.name));
    fresh.push(...chunk.filter(({ name }) => !known.has(name)));
  }
  return { fresh: fresh.slice(0, max), more: fresh.length > max };
}

/** A source found under another one. */
export interface FoundSource {
  readonly name: string;
  readonly kind: "url" | "page" | "sitemap";
  readonly location: string;
  readonly published?: string | null;
}

/**
 * Puts what a document leads to on the list under it: the files it links to as its annexes, the further pages of its article, the items
 * of a feed. One that is known already, from another document or by itself, stays as it is. Answers the ids of those that are new.
 */
export async function keepFound(
  session: Session,
  parent: { readonly id: number },
  found: readonly FoundSource[],
): Promise<number[]> {
  if (found.length === 0) return [];
  const rows = await session
    .insert(source)
    .values(found.map((row) => ({ ...row, parentId: parent.id })))
    .onConflictDoNothing()
    .returning({ id: source.id });
  return rows.map((row) => row.id);
}
