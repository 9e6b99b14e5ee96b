import { sql } from "drizzle-orm";
import { query, type Store } from "./open.ts";
import type { StatusReport } from "./views.ts";

/** What the store holds, in numbers. */
export async function totals(store: Store): Promise<Omit<StatusReport, "due" | "failures">> {
  return query(store, async (db) => {
    const { rows } = await db.execute<Record<string, string | number>>(sql`
      select (select count(*) from source where kind <> 'page') as documents, (select count(distinct source_id) from failure) as failed,
        (select count(distinct park_id) from park_name) as parks, (select count(*) from decision) as decisions,
        (select coalesce(sum(size), 0) from blob) as bytes, count(*) as total,
        count(*) filter (where status = 'pending') as pending, count(*) filter (where status = 'accepted') as accepted,
        count(*) filter (where status = 'rejected') as rejected
      from published`);
    const of = (key: string): number => Number(rows[0]?.[key] ?? 0);
    return {
      documents: of("documents"),
      failed: of("failed"),
      facts: { total: of("total"), pending: of("pending"), accepted: of("accepted"), rejected: of("rejected") },
      parks: of("parks"),
      decisions: of("decisions"),
      bytes: of("bytes"),
    };
  });
}
