import { setTimeout as sleep } from "node:timers/promises";
import { dueDocuments, type Step, type StepContext, type StepResult } from "../src/pipeline/index.ts";
import type { Store } from "../src/store/index.ts";
import { workExtract } from "./extract.ts";
import { workFetch } from "./fetch.ts";
import { workParse } from "./parse.ts";
import { openQueues, type Queues } from "./queues.ts";
import { workResolve } from "./resolve.ts";
import { sweep } from "./sweep.ts";

export interface WorkerOptions extends StepContext {
  readonly store: Store;
  /** Redis or Valkey; null or absent: BullMQ on the store's own Postgres. */
  readonly redisUrl?: string | null;
  /** idle: return once nothing is due and no job is left; signal: run until `signal` fires. Default "signal". */
  readonly until?: "idle" | "signal";
  readonly signal?: AbortSignal;
  /** Jobs at once in each queue but fetch; default 2. */
  readonly concurrency?: number;
  /** How long a job of a process that died is left before another takes it up, in milliseconds; default 20,000. */
  readonly lockMs?: number;
  readonly onEvent?: (event: WorkerEvent) => void;
}

export type WorkerEvent =
  | { readonly kind: "step"; readonly step: Step; readonly documentId: number; readonly result: StepResult }
  /** A queue or a sweep could not reach its backend; it goes on trying. */
  | { readonly kind: "trouble"; readonly error: Error };

const SWEEP_MS = 60_000;
const IDLE_POLL_MS = 100;

/**
 * Works the queues: sweeps what is due onto them at the start and each minute, so an emptied queue loses nothing. Resolves once every
 * running job has ended and all connections are closed.
 *
 * @throws ParkfactsError QUEUE_UNREACHABLE at the start; with "idle" also STORE_* later
 */
export async function runWorkers(options: WorkerOptions): Promise<{ done: number; failed: number }> {
  const { store, signal } = options;
  const queues = await openQueues(store, options.redisUrl ?? null, options.lockMs);
  const counts = { done: 0, failed: 0 };
  const onResult = (step: Step, documentId: number, result: StepResult): void => {
    if (result.outcome === "done") counts.done += 1;
    if (result.outcome === "failed") counts.failed += 1;
    options.onEvent?.({ kind: "step", step, documentId, result });
  };
  const onError = (error: Error): void => options.onEvent?.({ kind: "trouble", error });
  try {
    const workplace = { store, queues, context: options, onResult };
    for (const start of [workFetch, workParse, workExtract, workResolve]) {
      start(workplace, options.concurrency ?? 2, onError);
    }
    if (options.until === "idle") await untilIdle(store, queues, signal);
    else await untilSignal(store, queues, signal, onError);
  } finally {
    await queues.close();
  }
  return counts;
}

async function untilIdle(store: Store, queues: Queues, signal: AbortSignal | undefined): Promise<void> {
  let sweptAt = 0;
  while (signal?.aborted !== true) {
    if (Date.now() - sweptAt > SWEEP_MS) {
      if ((await sweep(store, queues)) === 0 && (await queues.busy()) === 0) return;
      sweptAt = Date.now();
    }
    await sleep(IDLE_POLL_MS);
    if ((await queues.busy()) > 0) continue;
    // Between the end of a job and the next being added there is none; what is due in the store settles it.
    if ((await dueDocuments(store, 1)).length === 0 && (await queues.busy()) === 0) return;
  }
}

async function untilSignal(
  store: Store,
  queues: Queues,
  signal: AbortSignal | undefined,
  onError: (error: Error) => void,
): Promise<void> {
  while (signal?.aborted !== true) {
    await sweep(store, queues).catch((error: Error) => onError(error));
    await sleep(SWEEP_MS, undefined, signal === undefined ? {} : { signal }).catch(() => {});
  }
}
