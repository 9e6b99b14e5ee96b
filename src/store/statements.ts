import { eq } from "drizzle-orm";
import type { Extraction } from "../model/index.ts";
import type { Session } from "./open.ts";
import { statement } from "./schema/index.ts";

const INSERT_ROWS = 5_000;

/** Puts a document's events, relations and focus in place of those it had. Call with the document locked. */
export async function replaceStatements(session: Session, documentId: number, of: Extraction): Promise<void> {
  await session.delete(statement).where(eq(statement.sourceId, documentId));
  const groups = [
    ["event", of.events],
    ["relation", of.relations],
    ["focus", of.focus],
  ] as const;
  const rows = groups.flatMap(([kind, list]) =>
    list.map((data, place) => ({
      sourceId: documentId,
      kind,
      place,
      start: data.start,
      end: data.end,
      quote: data.quote,
      data,
    })),
  );
  for (let at = 0; at < rows.length; at += INSERT_ROWS) {
    await session.insert(statement).values(rows.slice(at, at + INSERT_ROWS));
  }
}
