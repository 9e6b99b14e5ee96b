import { runWorkers } from "../../workers/index.ts";
import { fetchOptions, limitsOf } from "./options.ts";
import { tell } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Works the queues until stopped, or until nothing is due. */
export async function workCommand(options: { untilIdle?: boolean }, file?: string): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  await withStore(file, async (store, config) => {
    const where = config.redisUrl === null ? "Postgres" : "Redis";
    tell(`开始处理 working；队列 queues: ${where}；按 Ctrl-C 停止 stop with Ctrl-C`);
    await runWorkers({
      store,
      redisUrl: config.redisUrl,
      concurrency: config.workers,
      limits: limitsOf(config),
      fetch: fetchOptions(config),
      hostIntervalMs: config.hostIntervalMs,
      signal: stop.signal,
      until: options.untilIdle ? "idle" : "signal",
    });
    tell("已停止 stopped");
  });
}
