import { setTimeout as sleep } from "node:timers/promises";
import { isFeed } from "../ingest/index.ts";
import { ParkfactsError } from "../model/index.ts";
import {
  documentOutcome,
  dueUnder,
  membersOf,
  pagesOf,
  putSources,
  STEPS,
  type Step,
  type Store,
} from "../store/index.ts";
import type { StepContext } from "./context.ts";
import { runStep, type StepResult } from "./run.ts";
import { targetsOf } from "./targets.ts";
import { stepVersions } from "./versions.ts";

/** How one document went. `code` and `message` are set where it failed, or was read with a warning. */
export interface IngestResult {
  readonly source: string;
  readonly documentId: number | null;
  readonly outcome: "new" | "changed" | "unchanged" | "failed" | "skipped";
  readonly title: string | null;
  readonly facts: number;
  readonly parks: number;
  readonly code: string | null;
  readonly message: string | null;
}

export interface IngestProgress {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  /** What was finished last. */
  readonly last: IngestResult | null;
}

export interface IngestOptions extends StepContext {
  readonly onProgress?: (progress: IngestProgress) => void;
  /** An ISO date used where a document has none of its own. */
  readonly published?: string;
  /** How many documents are read at once; default 4. Reading waits for disk and database more than it computes. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
}

const CONCURRENCY = 4;

/**
 * Runs every step for files, folders and URLs in this process, in the order given. What was read before and has not changed costs a
 * look. A document that cannot be read is a row that says so; the rest goes on.
 *
 * @throws ParkfactsError STORE_* where the database fails: then nothing can go on
 */
export async function ingest(
  store: Store,
  words: readonly string[],
  options: IngestOptions = {},
): Promise<IngestResult[]> {
  const targets = await targetsOf(store, words);
  const published = options.published === undefined ? {} : { published: options.published };
  const sources = targets.flatMap((t) => (t.fault === undefined ? [{ ...t, ...published }] : []));
  const put = new Map((await putSources(store, sources, true)).map((row) => [row.name, row]));
  const results: IngestResult[][] = targets.map(() => []);
  const sums = { total: targets.length, done: 0, failed: 0 };
  const tell = (last: IngestResult): void => {
    sums.done += 1;
    if (last.outcome === "failed" || last.outcome === "skipped") sums.failed += 1;
    options.onProgress?.({ ...sums, last });
  };
  let at = 0;
  const lane = async (): Promise<void> => {
    while (at < targets.length && options.signal?.aborted !== true) {
      const place = at++;
      const target = targets[place] as (typeof targets)[number];
      const row = put.get(target.name);
      const rows = results[place] as IngestResult[];
      const say = (result: IngestResult): void => {
        rows.push(result);
        tell(result);
      };
      const found = (count: number): void => {
        sums.total += count;
      };
      if (target.fault === undefined && row !== undefined) await ingestOne(store, row, options, say, found);
      else say(skipped(target.name, target.fault ?? new ParkfactsError("SOURCE_LOST", "was not put on the list")));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, options.concurrency ?? CONCURRENCY) }, lane));
  return results.flat();
}

/**
 * A source, and then what lies under it: the members of an archive, which has no text of its own, the annexes of a page, the items of a
 * feed. Items that were read before are not looked at again.
 *
 * @param say called with each result as it is there
 * @param found called with the number of documents found under one
 */
async function ingestOne(
  store: Store,
  source: { id: number; name: string; isNew: boolean },
  options: IngestOptions,
  say: (result: IngestResult) => void,
  found: (count: number) => void,
): Promise<void> {
  const ran = await runAll(store, source.id, options);
  const seen = new Set<number>();
  // An article cut into pages is read when they have come; the last of them may name more.
  for (let pages = await pagesOf(store, source.id); pages.some(({ id }) => !seen.has(id)); ) {
    for (const { id } of pages) if (!seen.has(id)) await runToEnd(store, id, "fetch", options);
    for (const { id } of pages) seen.add(id);
    ran.push(...(await runAll(store, source.id, options)));
    pages = await pagesOf(store, source.id);
  }
  const members = await membersOf(store, source.id);
  const outcome = await documentOutcome(store, source.id);
  const own = resultOf(outcome, source, ran);
  const due = outcome !== null && isFeed(outcome) ? new Set(await dueUnder(store, stepVersions(), source.id)) : null;
  const under = members.filter(({ id }) => due === null || due.has(id));
  // An archive has no text of its own: its members stand for it.
  if (members.length === 0 || due !== null || own.outcome === "failed" || own.title !== null) say(own);
  else found(-1);
  found(under.length);
  for (const member of under) if (options.signal?.aborted !== true) await ingestOne(store, member, options, say, found);
}

type Outcome = NonNullable<Awaited<ReturnType<typeof documentOutcome>>>;

interface Ran {
  readonly step: Step;
  readonly result: StepResult;
}

/** Runs each step in turn; a host's turn is waited for. */
async function runAll(store: Store, documentId: number, options: IngestOptions): Promise<Ran[]> {
  const results: Ran[] = [];
  // A page that cannot be had today still has its older text, on which new rules may be due.
  for (const step of STEPS) results.push({ step, result: await runToEnd(store, documentId, step, options) });
  return results;
}

/** Runs a step once its host's turn has come. */
async function runToEnd(store: Store, documentId: number, step: Step, options: IngestOptions): Promise<StepResult> {
  for (;;) {
    const result = await runStep(store, documentId, step, options);
    if (result.outcome !== "wait" || options.signal?.aborted === true) return result;
    const signal = options.signal === undefined ? {} : { signal: options.signal };
    await sleep(result.waitMs, undefined, signal).catch(() => {});
  }
}

function resultOf(
  found: Outcome | null,
  source: { id: number; name: string; isNew: boolean },
  ran: readonly Ran[],
): IngestResult {
  const failure = found?.failure ?? null;
  const warning = found?.issues.find((issue) => issue.severity !== "note");
  // Parse running alone means that the page was dressed anew.
  const worked = ran.some(
    ({ step, result }) => (step === "extract" || step === "resolve") && result.outcome === "done",
  );
  return {
    source: source.name,
    documentId: source.id,
    outcome: failure !== null ? "failed" : source.isNew ? "new" : worked ? "changed" : "unchanged",
    title: found?.title ?? null,
    facts: found?.facts ?? 0,
    parks: found?.parks ?? 0,
    code: failure?.code ?? warning?.code ?? null,
    message: failure?.message ?? warning?.message ?? null,
  };
}

const skipped = (source: string, fault: ParkfactsError): IngestResult => ({
  source,
  documentId: null,
  outcome: "skipped",
  title: null,
  facts: 0,
  parks: 0,
  code: fault.code,
  message: fault.message,
});

/** Puts paths, folders and URLs on the list to be fetched by workers. Those already there are left as they are. */
export async function addSources(store: Store, words: readonly string[]): Promise<{ added: number; known: number }> {
  const targets = await targetsOf(store, words);
  const fault = targets.find((t) => t.fault !== undefined);
  if (fault?.fault !== undefined) {
    throw new ParkfactsError(fault.fault.code, `${fault.name} ${fault.fault.message}`, { cause: fault.fault });
  }
  const put = await putSources(
    store,
    targets.flatMap((t) => (t.fault === undefined ? [t] : [])),
    false,
  );
  const added = put.filter((row) => row.isNew).length;
  return { added, known: put.length - added };
}
