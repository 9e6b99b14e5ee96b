import { eq, sql } from "drizzle-orm";
import { query, type Session, type Store } from "./open.ts";
import { source } from "./schema/index.ts";

/** Holds a document until the transaction ends: steps and decisions on one document are one at a time. */
export async function lockDocument(session: Session, documentId: number): Promise<void> {
  await session.select({ id: source.id }).from(source).where(eq(source.id, documentId)).for("no key update");
}

/**
 * A step's one transaction. It does not wait for the disk: what a step writes can be computed again from what is kept, so a power cut
 * costs the work of the last moments and nothing else. (Decisions wait.)
 */
export async function stepTransaction<T>(
  store: Store,
  documentId: number,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return query(store, (db) =>
    db.transaction(async (session) => {
      await session.execute(
        sql`select set_config('synchronous_commit', 'off', true) from source where id = ${documentId} for no key update`,
      );
      return work(session);
    }),
  );
}
