import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Issue } from "../../model/index.ts";
import type { Limits } from "../limits.ts";
import { unreadable } from "./reader.ts";

/** What a thread is asked and what it answers; `id` pairs them. */
export interface ThreadRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  /** Most pages, cells … to read. */
  readonly most: number;
  /** The caps, for a thread that unpacks. */
  readonly limits?: Limits;
}

export type ThreadAnswer<T> =
  | { readonly id: number; readonly ok: true; readonly value: T }
  | { readonly id: number; readonly ok: false; readonly code: string; readonly message: string };

export type Threaded<T> =
  | { readonly value: T; readonly issues: readonly Issue[] }
  | { readonly value: null; readonly issues: Issue[] };

/** One thread a kind is kept for the next file: starting it costs more than reading a short plan. It does not keep the process alive. */
const idle = new Map<string, Worker>();
let next = 1;

/** Ample for any honest file; a swollen one costs its thread, not the process. */
const MAX_HEAP_MB = 1_536;

/**
 * Reads bytes in a thread that is ended when it takes too long: parsers of old binary formats may loop or swell on malformed files.
 * `file` is the thread's module beside this one, without its extension. Codes beside the thread's own: TIME_LIMIT, TOO_COMPLEX.
 */
export async function readInThread<T>(
  file: string,
  bytes: Uint8Array,
  options: { most: number; timeoutMs: number; broken: string; limits?: Limits },
): Promise<Threaded<T>> {
  const worker = idle.get(file) ?? startWorker(file);
  idle.delete(file);
  const id = next++;
  // The buffer is handed over; the caller keeps its own.
  const request: ThreadRequest = {
    id,
    bytes: new Uint8Array(bytes),
    most: options.most,
    ...(options.limits ? { limits: options.limits } : {}),
  };
  worker.ref();
  const { result, usable } = await new Promise<{ result: Threaded<T>; usable: boolean }>((resolve) => {
    const settle = (result: Threaded<T>, usable: boolean) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve({ result, usable });
    };
    const onMessage = (answer: ThreadAnswer<T>) => {
      if (answer.id !== id) return;
      if (answer.ok) settle({ value: answer.value, issues: [] }, true);
      else settle(unreadable(answer.code, answer.message), true);
    };
    const onError = (error: Error & { code?: string }) => {
      const full = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      const fault = full
        ? unreadable("TOO_COMPLEX", "The file needs more memory than is allowed.")
        : unreadable(options.broken, `The reader failed: ${error.message}`);
      settle(fault, false);
    };
    const onExit = () => settle(unreadable(options.broken, "The reader ended without an answer."), false);
    const late = () => settle(unreadable("TIME_LIMIT", `The file was not read within ${options.timeoutMs} ms.`), false);
    const timer = setTimeout(late, options.timeoutMs);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
  });
  worker.unref();
  if (usable && !idle.has(file)) idle.set(file, worker);
  else await worker.terminate();
  return result;
}

/** Answers requests in a thread: the reader's value, or its error as a code. */
export function answerWith<T>(
  port: {
    on(event: "message", listener: (request: ThreadRequest) => void): unknown;
    postMessage(message: unknown): void;
  } | null,
  read: (request: ThreadRequest) => Promise<T>,
  codeOf: (error: unknown) => { code: string; message: string },
): void {
  port?.on("message", (request) => {
    read(request).then(
      (value) => port.postMessage({ id: request.id, ok: true, value } satisfies ThreadAnswer<T>),
      (error: unknown) => port.postMessage({ id: request.id, ok: false, ...codeOf(error) } satisfies ThreadAnswer<T>),
    );
  });
}

/** The first line of an error's message. */
export const messageOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";

function startWorker(file: string): Worker {
  const options = { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } };
  if (!import.meta.url.endsWith(".ts"))
    return watched(new Worker(new URL(`./${file}.js`, import.meta.url), options), file);
  // From source a thread has none of the process's loaders (a test runner's least of all): it registers one, then loads the file.
  const tsx = dirname(createRequire(import.meta.url).resolve("tsx/package.json"));
  const loader = pathToFileURL(join(tsx, "dist/esm/api/index.mjs")).href;
  const module = new URL(`./${file}.ts`, import.meta.url).href;
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(module)}); });`;
  return watched(new Worker(code, { ...options, eval: true }), file);
}

/** A thread that fails while it is idle or being ended must not bring the process down, nor be asked again. */
function watched(worker: Worker, file: string): Worker {
  worker.on("error", () => {});
  worker.on("exit", () => {
    if (idle.get(file) === worker) idle.delete(file);
  });
  return worker;
}
