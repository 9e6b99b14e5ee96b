import { sql } from "drizzle-orm";
import { query, type Store } from "./open.ts";

/**
 * Takes a host's one place for a request. A process that dies with it gives it back after `holdMs`.
 *
 * @returns 0 where the place is ours, else the milliseconds until it may be free
 */
export async function takeLease(store: Store, host: string, holdMs: number): Promise<number> {
  return query(store, async (db) => {
    const hold = sql`clock_timestamp() + ${holdMs} * interval '1 millisecond'`;
    const taken = await db.execute(sql`
      insert into lease (host, free_at) values (${host}, ${hold})
      on conflict (host) do update set free_at = excluded.free_at where lease.free_at <= clock_timestamp()
      returning host`);
    if (taken.rows.length > 0) return 0;
    const { rows } = await db.execute<{ ms: number }>(sql`
      select ceil(extract(epoch from free_at - clock_timestamp()) * 1000)::int as ms from lease where host = ${host}`);
    return Math.max(1, rows[0]?.ms ?? 1);
  });
}

/** Gives the place back, to be taken again after `restMs`. */
export async function giveLease(store: Store, host: string, restMs: number): Promise<void> {
  await query(store, (db) =>
    db.execute(sql`
      update lease set free_at = clock_timestamp() + ${restMs} * interval '1 millisecond' where host = ${host}`),
  );
}
