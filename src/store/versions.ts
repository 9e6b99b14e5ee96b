import { and, desc, eq } from "drizzle-orm";
import type { Document, Extraction, Issue } from "../model/index.ts";
import { query, type Session, type Store } from "./open.ts";
import { extraction, type PartBytes, version } from "./schema/index.ts";

export interface KeptVersion {
  readonly number: number;
  readonly hash: string;
  readonly fetchId: number;
  /** The bytes of the further pages that are in its text. */
  readonly parts: readonly PartBytes[];
  readonly document: Document;
  readonly issues: readonly Issue[];
}

/**
 * Keeps what was read. The same text as the version in use stays that version, with where its pieces now stand in the bytes; another
 * text is a new one. Answers its number. Call with the document locked.
 */
export async function keepVersion(
  session: Session,
  documentId: number,
  read: {
    hash: string;
    fetchId: number;
    parts?: readonly PartBytes[];
    document: Document;
    issues: readonly Issue[];
  },
): Promise<number> {
  const { text, ...rest } = read.document;
  const [last] = await session
    .select({ number: version.number, hash: version.hash })
    .from(version)
    .where(eq(version.sourceId, documentId))
    .orderBy(desc(version.number))
    .limit(1);
  const { kind, mediaType, title, publisher, published } = rest;
  const row = {
    fetchId: read.fetchId,
    parts: read.parts ?? [],
    kind,
    mediaType,
    title,
    publisher,
    published,
    document: rest,
    issues: read.issues,
  };
  if (last?.hash === read.hash) {
    await session
      .update(version)
      .set(row)
      .where(and(eq(version.sourceId, documentId), eq(version.number, last.number)));
    return last.number;
  }
  const number = (last?.number ?? 0) + 1;
  await session.insert(version).values({ sourceId: documentId, number, hash: read.hash, text, ...row });
  return number;
}

/** The version in use, or null where nothing was ever read. */
export async function currentVersion(store: Store, documentId: number): Promise<KeptVersion | null> {
  return query(store, async (db) => {
    const [row] = await db
      .select()
      .from(version)
      .where(eq(version.sourceId, documentId))
      .orderBy(desc(version.number))
      .limit(1);
    if (row === undefined) return null;
    const { number, hash, fetchId, parts, text, document, issues } = row;
    return { number, hash, fetchId, parts, issues, document: { ...document, text } };
  });
}

/** The hash of the version in use; "" where there is none. */
export async function currentHash(session: Session, documentId: number): Promise<string> {
  const [row] = await session
    .select({ hash: version.hash })
    .from(version)
    .where(eq(version.sourceId, documentId))
    .orderBy(desc(version.number))
    .limit(1);
  return row?.hash ?? "";
}

/** The bytes of further pages that are in the text in use. */
export async function currentParts(store: Store, documentId: number): Promise<readonly PartBytes[]> {
  return query(store, async (db) => {
    const [row] = await db
      .select({ parts: version.parts })
      .from(version)
      .where(eq(version.sourceId, documentId))
      .orderBy(desc(version.number))
      .limit(1);
    return row?.parts ?? [];
  });
}

/** The text of one version; an accepted fact that is gone from the newest still has its words in an older one. */
export async function textOf(store: Store, documentId: number, number: number): Promise<string | null> {
  return query(store, async (db) => {
    const [row] = await db
      .select({ text: version.text })
      .from(version)
      .where(and(eq(version.sourceId, documentId), eq(version.number, number)));
    return row?.text ?? null;
  });
}

/** Puts what extraction read in place of what it read before. Call with the document locked. */
export async function replaceExtraction(
  session: Session,
  documentId: number,
  read: { versionNumber: number; hash: string; data: Extraction },
): Promise<void> {
  await session
    .insert(extraction)
    .values({ sourceId: documentId, ...read })
    .onConflictDoUpdate({ target: extraction.sourceId, set: read });
}

/** What extraction last read, and from which version's text. */
export async function currentExtraction(
  store: Store,
  documentId: number,
): Promise<{ versionNumber: number; hash: string; text: string; data: Extraction } | null> {
  return query(store, async (db) => {
    const [row] = await db
      .select({
        versionNumber: extraction.versionNumber,
        hash: extraction.hash,
        data: extraction.data,
        text: version.text,
      })
      .from(extraction)
      .innerJoin(version, and(eq(version.sourceId, extraction.sourceId), eq(version.number, extraction.versionNumber)))
      .where(eq(extraction.sourceId, documentId));
    return row ?? null;
  });
}
