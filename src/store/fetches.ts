import { createHash } from "node:crypto";
import { and, desc, eq, type SQL } from "drizzle-orm";
import { query, type Session, type Store } from "./open.ts";
import { blob, fetched, source, stamp } from "./schema/index.ts";
import { pagesOf } from "./sources.ts";

/** What a source sent, with its bytes. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly finalUrl?: string | null;
  readonly status?: number | null;
  readonly headers?: Record<string, string> | null;
  readonly mediaType?: string | null;
  readonly charset?: string | null;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

export interface KeptBody {
  readonly fetchId: number;
  readonly finalUrl: string | null;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** Fetch's output: what parsing depends on. */
  readonly output: string;
}

const sha256 = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");

const outputOf = (of: { sha256: string; mediaType: string | null; charset: string | null }): string =>
  sha256(JSON.stringify([of.sha256, of.mediaType, of.charset]));

/**
 * Keeps a body; the same body is kept once, and the same answer twice in a row is one row. Answers fetch's output.
 * Call with the document locked.
 */
export async function keepBody(session: Session, documentId: number, body: Body): Promise<string> {
  const hash = sha256(body.bytes);
  const { mediaType = null, charset = null, etag = null, lastModified = null } = body;
  const { finalUrl = null, status = null, headers = null } = body;
  const row = { sha256: hash, mediaType, charset, etag, lastModified, finalUrl, status, headers };
  const [last] = await session
    .select({ id: fetched.id, sha256: fetched.sha256, mediaType: fetched.mediaType, charset: fetched.charset })
    .from(fetched)
    .where(eq(fetched.sourceId, documentId))
    .orderBy(desc(fetched.id))
    .limit(1);
  if (last !== undefined && outputOf(last) === outputOf(row)) {
    await session
      .update(fetched)
      .set({ etag, lastModified, finalUrl, status, headers, at: new Date().toISOString() })
      .where(eq(fetched.id, last.id));
    return outputOf(row);
  }
  await session.insert(blob).values({ sha256: hash, bytes: body.bytes, size: body.bytes.length }).onConflictDoNothing();
  await session.insert(fetched).values({ sourceId: documentId, ...row });
  return outputOf(row);
}

/** The newest body of a document, or null where none ever came. */
export const latestBody = (store: Store, documentId: number): Promise<KeptBody | null> =>
  findBody(store, eq(fetched.sourceId, documentId));

/** The bytes a version was read from, for checking. */
export const bodyOf = (store: Store, fetchId: number, documentId: number): Promise<KeptBody | null> =>
  findBody(store, and(eq(fetched.id, fetchId), eq(fetched.sourceId, documentId)));

/** The newest of the bodies that are asked for. */
function findBody(store: Store, which: SQL | undefined): Promise<KeptBody | null> {
  return query(store, async (db) => {
    const [row] = await db
      .select({
        fetchId: fetched.id,
        sha256: fetched.sha256,
        mediaType: fetched.mediaType,
        charset: fetched.charset,
        finalUrl: fetched.finalUrl,
        bytes: blob.bytes,
      })
      .from(fetched)
      .innerJoin(blob, eq(blob.sha256, fetched.sha256))
      .where(which)
      .orderBy(desc(fetched.id))
      .limit(1);
    if (row === undefined) return null;
    const { sha256: _, ...body } = row;
    return { ...body, output: outputOf(row) };
  });
}

/** A further page of an article, with its newest body; null where none ever came. */
export interface KeptPage {
  readonly id: number;
  readonly url: string;
  readonly body: KeptBody | null;
}

/** The further pages that are known of an article, in order of id. */
export async function keptPagesOf(store: Store, documentId: number): Promise<KeptPage[]> {
  const pages: KeptPage[] = [];
  for (const { id, url } of await pagesOf(store, documentId))
    pages.push({ id, url, body: await latestBody(store, id) });
  return pages;
}

/** The validators of the newest body, for a request that may be answered by "not modified". */
export async function validatorsOf(
  store: Store,
  documentId: number,
): Promise<{ etag: string | null; lastModified: string | null; output: string } | null> {
  return query(store, async (db) => {
    const [row] = await db
      .select({
        etag: fetched.etag,
        lastModified: fetched.lastModified,
        sha256: fetched.sha256,
        mediaType: fetched.mediaType,
        charset: fetched.charset,
      })
      .from(fetched)
      .where(eq(fetched.sourceId, documentId))
      .orderBy(desc(fetched.id))
      .limit(1);
    return row === undefined ? null : { etag: row.etag, lastModified: row.lastModified, output: outputOf(row) };
  });
}

/** Keeps the members of an archive as documents of their own, each with its bytes fetched. Answers their ids. */
export async function keepMembers(
  session: Session,
  parent: { id: number; name: string; published: string | null },
  members: readonly { name: string; bytes: Uint8Array }[],
  version: string,
): Promise<number[]> {
  const ids: number[] = [];
  for (const member of [...members].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = `${parent.name}#${member.name}`;
    const { published } = parent;
    const [row] = await session
      .insert(source)
      .values({ name, kind: "member", location: member.name, parentId: parent.id, published })
      .onConflictDoUpdate({ target: source.name, set: { parentId: parent.id, published } })
      .returning({ id: source.id });
    const id = (row as { id: number }).id;
    const output = await keepBody(session, id, { bytes: member.bytes });
    await session
      .insert(stamp)
      .values({ sourceId: id, step: "fetch", version, input: output, output })
      .onConflictDoUpdate({ target: [stamp.sourceId, stamp.step], set: { version, input: output, output } });
    ids.push(id);
  }
  return ids;
}
