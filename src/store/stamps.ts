import { and, eq, sql } from "drizzle-orm";
import { query, type Session, type Store } from "./open.ts";
import { failure, source, stamp } from "./schema/index.ts";

export const STEPS = ["fetch", "parse", "extract", "resolve"] as const;
export type Step = (typeof STEPS)[number];
export type StepVersions = { readonly [S in Step]: string };

/** What is known of one step of one document. */
export interface StepState {
  /** What the step would run on now; null where what comes before it has nothing to give. */
  readonly input: string | null;
  readonly stamp: { readonly version: string; readonly input: string; readonly output: string } | null;
  readonly failure: {
    readonly code: string;
    readonly message: string;
    readonly attempts: number;
    readonly retryAt: string | null;
  } | null;
}

/**
 * Each step's input as SQL over source `s`, the stamps f, p, x of fetch, parse and extract, and the further pages g. "" is an output that
 * gives nothing on: an archive, or bytes that could not be read when nothing had been read before. A further page is asked for whenever
 * its article is, a sitemap whenever its index is. A page has no steps after that; the article waits till each has come or failed.
 */
const ABOVE = "(select a.round::text from source a where a.id = s.parent_id)";
const INPUT = {
  fetch: `(case s.kind when 'member' then null
    when 'page' then ${ABOVE} when 'sitemap' then ${ABOVE} else s.round::text end)`,
  parse: `(case when s.kind <> 'page' and not g.waiting
    then nullif(f.output, '') || coalesce('@' || s.published, '') || g.outputs end)`,
  extract: "nullif(p.output, '')",
  resolve: "nullif(x.output, '')",
} as const;
const STAMPS = `left join stamp f on f.source_id = s.id and f.step = 'fetch'
  left join stamp p on p.source_id = s.id and p.step = 'parse'
  left join stamp x on x.source_id = s.id and x.step = 'extract'
  left join stamp r on r.source_id = s.id and r.step = 'resolve'
  cross join lateral (
    select coalesce(string_agg('+' || c.id || ':' || coalesce(cf.output, ''), '' order by c.id), '') as outputs,
      coalesce(bool_or(cf.input is distinct from s.round::text
        and not exists (select 1 from failure e where e.source_id = c.id and e.step = 'fetch')), false) as waiting
    from source c left join stamp cf on cf.source_id = c.id and cf.step = 'fetch'
    where c.parent_id = s.id and c.kind = 'page'
  ) g`;

/** The input of parse for a body, a given date and the further pages in order of id ("" where none came), as the SQL above has it. */
export const parseInput = (
  output: string,
  published: string | null,
  pages: readonly { readonly id: number; readonly output: string }[] = [],
): string => output + (published === null ? "" : `@${published}`) + pages.map((p) => `+${p.id}:${p.output}`).join("");

export async function stepState(session: Session, documentId: number, step: Step): Promise<StepState | null> {
  const { rows } = await session.execute<{
    input: string | null;
    version: string | null;
    stamped: string | null;
    output: string | null;
    code: string | null;
    message: string | null;
    attempts: number | null;
    retry_at: string | null;
  }>(sql`
    select ${sql.raw(INPUT[step])} as input, me.version, me.input as stamped, me.output,
           e.code, e.message, e.attempts, e.retry_at
    from source s ${sql.raw(STAMPS)}
    left join stamp me on me.source_id = s.id and me.step = ${step}
    left join failure e on e.source_id = s.id and e.step = ${step}
    where s.id = ${documentId}`);
  const row = rows[0];
  if (row === undefined) return null;
  return {
    input: row.input,
    stamp: row.version === null ? null : { version: row.version, input: row.stamped ?? "", output: row.output ?? "" },
    failure:
      row.code === null
        ? null
        : { code: row.code, message: row.message ?? "", attempts: row.attempts ?? 0, retryAt: row.retry_at },
  };
}

/** Fetch has no version: what the network once answered does not change with our code. */
export function isDue(step: Step, state: StepState, version: string): boolean {
  if (state.input === null) return false;
  if (state.stamp === null) return true;
  return state.stamp.input !== state.input || (step !== "fetch" && state.stamp.version !== version);
}

/** Marks a step done, forgetting the failure it had, if any. Call with the document locked. */
export async function putStamp(
  session: Session,
  documentId: number,
  step: Step,
  done: { version: string; input: string; output: string },
  hadFailure: boolean,
): Promise<void> {
  await session
    .insert(stamp)
    .values({ sourceId: documentId, step, ...done })
    .onConflictDoUpdate({ target: [stamp.sourceId, stamp.step], set: { ...done, at: sql`now()` } });
  if (!hadFailure) return;
  await session.delete(failure).where(and(eq(failure.sourceId, documentId), eq(failure.step, step)));
}

/** Notes that a step failed. @param retryInMs null where another try would not help */
export async function putFailure(
  session: Session,
  documentId: number,
  step: Step,
  failed: { code: string; message: string; attempts: number; retryInMs: number | null },
): Promise<void> {
  const retryAt = failed.retryInMs === null ? null : sql`now() + ${failed.retryInMs} * interval '1 millisecond'`;
  const row = { code: failed.code, message: failed.message, attempts: failed.attempts, retryAt };
  await session
    .insert(failure)
    .values({ sourceId: documentId, step, ...row })
    .onConflictDoUpdate({ target: [failure.sourceId, failure.step], set: { ...row, at: sql`now()` } });
}

/** The step each document needs next, as SQL; null where it needs none, or its next try is not yet due. */
function dueStep(versions: StepVersions) {
  const retry = (step: Step) =>
    sql`not exists (select 1 from failure e where e.source_id = s.id and e.step = ${step} and e.retry_at > now())`;
  const due = (step: Step, alias: string) => {
    const [input, me] = [sql.raw(INPUT[step]), sql.raw(alias)];
    const moved = step === "fetch" ? sql`` : sql`or ${me}.version <> ${versions[step]}`;
    return sql`${input} is not null and (${me}.source_id is null or ${me}.input <> ${input} ${moved}) and ${retry(step)}`;
  };
  return sql`case when ${due("fetch", "f")} then 'fetch' when ${due("parse", "p")} then 'parse'
    when ${due("extract", "x")} then 'extract' when ${due("resolve", "r")} then 'resolve' end`;
}

/** Documents with a step to run, and the first such step, in order of id. @param after only ids above it */
export async function dueSteps(
  store: Store,
  versions: StepVersions,
  limit: number,
  after = 0,
): Promise<{ documentId: number; step: Step }[]> {
  return query(store, async (db) => {
    const { rows } = await db.execute<{ id: string; step: Step }>(sql`
      select id, step from (select s.id, ${dueStep(versions)} as step from source s ${sql.raw(STAMPS)} where s.id > ${after}) d
      where step is not null order by id limit ${limit}`);
    return rows.map((row) => ({ documentId: Number(row.id), step: row.step }));
  });
}

/** Those of the documents under a document that have a step to run. */
export async function dueUnder(store: Store, versions: StepVersions, parentId: number): Promise<number[]> {
  return query(store, async (db) => {
    const { rows } = await db.execute<{ id: string }>(sql`
      select id from (select s.id, ${dueStep(versions)} as step from source s ${sql.raw(STAMPS)} where s.parent_id = ${parentId}) d
      where step is not null`);
    return rows.map((row) => Number(row.id));
  });
}

/** How many documents are due, by the step they need next. */
export async function countDue(store: Store, versions: StepVersions): Promise<Record<Step, number>> {
  return query(store, async (db) => {
    const { rows } = await db.execute<{ step: Step; count: number }>(sql`
      select step, count(*)::int as count from (select ${dueStep(versions)} as step from source s ${sql.raw(STAMPS)}) d
      where step is not null group by step`);
    return { fetch: 0, parse: 0, extract: 0, resolve: 0, ...Object.fromEntries(rows.map((r) => [r.step, r.count])) };
  });
}

/** All failures, newest first. */
export async function listFailures(
  store: Store,
  limit: number,
): Promise<{ source: string; step: string; code: string; message: string }[]> {
  return query(store, (db) =>
    db
      .select({ source: source.name, step: failure.step, code: failure.code, message: failure.message })
      .from(failure)
      .innerJoin(source, eq(source.id, failure.sourceId))
      .orderBy(sql`${failure.at} desc`, source.id)
      .limit(limit),
  );
}
