import { once } from "node:events";
import { runWorkers } from "../../workers/index.ts";
import { ingest } from "../pipeline/index.ts";
import { countDocuments } from "../store/index.ts";
import { serve } from "../web/server/index.ts";
import { fixtureDocuments } from "./fixture-documents.ts";
import { printResults, progressOf } from "./ingest.ts";
import { stepOptions } from "./options.ts";
import { print, tell } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Serves the review app until stopped; with --fixtures an empty store is filled first, with --work the queues are worked too. */
export async function serveCommand(
  options: { port?: number; host?: string; fixtures?: boolean; work?: boolean },
  file?: string,
): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  await withStore(file, async (store, config) => {
    const reading = stepOptions(config);
    if (options.fixtures && (await countDocuments(store)) === 0) {
      const documents = fixtureDocuments();
      tell(`空库，先读入 ${documents.length} 份样例 the store is empty: reading ${documents.length} fixtures`);
      const progress = progressOf(documents.length);
      const results = await ingest(store, documents, { ...reading, onProgress: progress.update, signal: stop.signal });
      progress.stop();
      await printResults(results);
    }
    if (stop.signal.aborted) return;
    const server = await serve({ store, host: options.host ?? config.host, port: options.port ?? config.port });
    await print(`\n审核网页 review app: ${server.url}\n按 Ctrl-C 停止 stop with Ctrl-C`);
    const working = options.work
      ? runWorkers({
          store,
          redisUrl: config.redisUrl,
          concurrency: config.workers,
          ...reading,
          signal: stop.signal,
          until: "signal",
        })
      : null;
    if (!stop.signal.aborted) await once(stop.signal, "abort");
    await working;
    await server.close();
  });
}
