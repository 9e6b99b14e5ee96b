import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Limits } from "../../limits.ts";
import { unreadable } from "../reader.ts";
import type { PdfAnswer, PdfRequest, RawPdf } from "./protocol.ts";

type Drawn = { readonly value: RawPdf; readonly issues: readonly never[] } | ReturnType<typeof unreadable>;

/** One thread is kept for the next file: starting it costs more than reading a short plan. It does not keep the process alive. */
let idle: Worker | null = null;
let next = 1;

/** What is drawn on a PDF's pages. Codes: ENCRYPTED, PDF_BROKEN, TIME_LIMIT, TOO_COMPLEX. */
export async function drawnPages(bytes: Uint8Array, limits: Limits): Promise<Drawn> {
  const worker = idle ?? startWorker();
  idle = null;
  const id = next++;
  // pdf.js takes the buffer over; the caller keeps its own.
  const request: PdfRequest = { id, bytes: new Uint8Array(bytes), maxPages: limits.maxPages };
  worker.ref();
  const result = await new Promise<Drawn & { ended?: boolean }>((resolve) => {
    const settle = (drawn: Drawn, ended: boolean) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      // A thread that fails later, while it is being ended, must not bring the process down.
      worker.on("error", () => {});
      resolve({ ...drawn, ended });
    };
    const timer = setTimeout(
      () => settle(unreadable("TIME_LIMIT", `The PDF was not read within ${limits.maxTimeMs} ms.`), true),
      limits.maxTimeMs,
    );
    worker.on("message", (answer: PdfAnswer) => {
      if (answer.id !== id) return;
      if (answer.ok) settle({ value: answer.pdf, issues: [] }, false);
      else
        settle(
          unreadable(
            answer.code,
            answer.code === "ENCRYPTED" ? "The PDF needs a password." : `The PDF is damaged: ${answer.message}`,
          ),
          false,
        );
    });
    worker.on("error", (error: Error & { code?: string }) => {
      const full = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      settle(
        unreadable(
          full ? "TOO_COMPLEX" : "PDF_BROKEN",
          full ? "The PDF needs more memory than is allowed." : `The PDF reader failed: ${error.message}`,
        ),
        true,
      );
    });
    worker.on("exit", () => settle(unreadable("PDF_BROKEN", "The PDF reader ended without an answer."), true));
    worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
  });
  worker.unref();
  if (result.ended || idle) await worker.terminate();
  else idle = worker;
  return result.value
    ? { value: result.value, issues: [] }
    : { value: null, issues: result.issues as ReturnType<typeof unreadable>["issues"] };
}

function startWorker(): Worker {
  const options = { resourceLimits: { maxOldGenerationSizeMb: 1536 } };
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./worker.js", import.meta.url), options);
  // From source a thread has none of the process's loaders (a test runner's least of all): it registers one, then loads the file.
  const tsx = dirname(createRequire(import.meta.url).resolve("tsx/package.json"));
  const loader = pathToFileURL(join(tsx, "dist/esm/api/index.mjs")).href;
  const file = new URL("./worker.ts", import.meta.url).href;
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(file)}); });`;
  return new Worker(code, { ...options, eval: true });
}
