import type { Store } from "../src/store/index.ts";

export interface WorkerOptions {
  readonly store: Store;
  /** Redis or Valkey; null or absent: BullMQ on the store's own Postgres. */
  readonly redisUrl?: string | null;
  /** idle: return once nothing is due and no job is left; signal: run until `signal` fires. Default "signal". */
  readonly until?: "idle" | "signal";
  readonly signal?: AbortSignal;
  readonly allowPrivate?: boolean;
  readonly concurrency?: number;
  readonly onEvent?: (event: { step: string; documentId: number; outcome: string; message?: string }) => void;
}

/** Runs the queues' workers; resolves once they have shut down. */
export async function runWorkers(_options: WorkerOptions): Promise<{ done: number; failed: number }> {
  throw new Error("not yet");
}
