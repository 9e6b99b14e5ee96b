import { createPostgresBackend, type Job, type PgPool, Queue, runMigrations, Worker, withBackend } from "bullmq";
import { Redis } from "ioredis";
import { ParkfactsError } from "../src/model/index.ts";
import { STEPS, type Step } from "../src/pipeline/index.ts";
import { connectionPool, type Store, storeName } from "../src/store/index.ts";

/** A job names a document and nothing else: everything there is to know is in the store. */
export interface StepJob {
  readonly document: number;
}

export type Process = (job: Job<StepJob>, token: string | undefined) => Promise<void>;

/** The four queues on one backend. Whatever they hold can be thrown away: the sweep puts it back. */
export interface Queues {
  add(step: Step, documentIds: readonly number[]): Promise<void>;
  /** Starts working a step's queue. */
  work(step: Step, concurrency: number, process: Process, onError: (error: Error) => void): void;
  /** Jobs that wait or run, those put off till later not counted. */
  busy(): Promise<number>;
  /** Lets running jobs end, then closes everything. */
  close(): Promise<void>;
}

const SCHEMA = "bullmq";
const CONNECT_MS = 5_000;
/**
 * How long a job of a process that died is left before another takes it up. A reading that keeps this process busy for longer is run
 * a second time, which costs that time and nothing else.
 */
const LOCK_MS = 20_000;
/** A job that ends its process again and again is given up in the end; the sweep brings it back, a minute apart. */
const STALLED_MAX = 5;
const JOB = {
  attempts: 6,
  backoff: { type: "exponential", delay: 1_000 },
  removeOnComplete: true,
  removeOnFail: { count: 1_000 },
} as const;

/** The part of BullMQ's classes used here, alike on every backend. */
interface JobQueue {
  addBulk(jobs: { name: string; data: StepJob; opts: object }[]): Promise<unknown>;
  getJobCounts(...types: ("waiting" | "active" | "prioritized")[]): Promise<Record<string, number>>;
  on(event: "error", listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}
interface JobWorker {
  on(event: "error", listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

interface Timing {
  readonly lockDuration: number;
  readonly stalledInterval: number;
  readonly maxStalledCount: number;
}

interface Backend {
  queue(name: string): JobQueue;
  worker(name: string, process: Process, concurrency: number): JobWorker;
  close(): Promise<void>;
}

/** Opens the queues on Redis, or on the store's own Postgres. @throws ParkfactsError QUEUE_UNREACHABLE */
export async function openQueues(store: Store, redisUrl: string | null, lockMs: number = LOCK_MS): Promise<Queues> {
  const timing = { lockDuration: lockMs, stalledInterval: lockMs / 4, maxStalledCount: STALLED_MAX };
  const backend =
    redisUrl === null ? await onPostgres(store, timing) : await onRedis(redisUrl, await storeName(store), timing);
  const queues = Object.fromEntries(STEPS.map((step) => [step, backend.queue(step)])) as Record<Step, JobQueue>;
  // Without a listener an error event ends the process; a queue that cannot be asked says so to whoever asks.
  for (const queue of Object.values(queues)) queue.on("error", () => {});
  const workers: JobWorker[] = [];
  return {
    async add(step, documentIds) {
      if (documentIds.length === 0) return;
      // Not by job id: adding an id that still exists, finished or not, does nothing and says nothing.
      const jobs = documentIds.map((document) => ({
        name: step,
        data: { document },
        opts: { ...JOB, deduplication: { id: String(document), keepLastIfActive: true } },
      }));
      await queues[step].addBulk(jobs);
    },
    work(step, concurrency, process, onError) {
      const worker = backend.worker(step, process, concurrency);
      worker.on("error", onError);
      workers.push(worker);
    },
    async busy() {
      const counts = await Promise.all(
        STEPS.map((step) => queues[step].getJobCounts("waiting", "active", "prioritized")),
      );
      return counts.flatMap((count) => Object.values(count)).reduce((sum, count) => sum + count, 0);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
      await backend.close();
    },
  };
}

async function onPostgres(store: Store, timing: Timing): Promise<Backend> {
  // Each worker keeps one connection to listen on, and the pool must have some left for questions.
  const pool = connectionPool(store.url, 16, SCHEMA);
  pool.setMaxListeners(50);
  const client = await pool.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    client.release();
  }
  // pg's types are classes where BullMQ's are shapes with an index; at run time it is what BullMQ asks for.
  const connection = pool as unknown as PgPool;
  const postgres = withBackend(createPostgresBackend);
  return {
    queue: (name) => new postgres.Queue(name, { connection }),
    worker: (name, process, concurrency) => new postgres.Worker(name, process, { connection, concurrency, ...timing }),
    close: () => pool.end(),
  };
}

/** @param name keeps the queues of stores that share a Redis apart */
async function onRedis(url: string, name: string, timing: Timing): Promise<Backend> {
  let known = false;
  const connection = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    connectTimeout: CONNECT_MS,
    retryStrategy: (times) => (known ? Math.min(times * 200, 5_000) : null),
  });
  connection.on("error", () => {});
  try {
    await connection.connect();
    await connection.ping();
    known = true;
  } catch (cause) {
    connection.disconnect();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ParkfactsError("QUEUE_UNREACHABLE", `REDIS_URL does not answer: ${why}`, { retry: "later", cause });
  }
  const prefix = `parkfacts-${name}`;
  return {
    queue: (step) => new Queue(step, { connection, prefix }),
    worker: (step, process, concurrency) => new Worker(step, process, { connection, prefix, concurrency, ...timing }),
    close: async () => {
      await connection.quit().catch(() => connection.disconnect());
    },
  };
}
