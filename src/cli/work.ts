import { runWorkers, type WorkerEvent } from "../../workers/index.ts";
import { stepOptions } from "./options.ts";
import { complain, faultOf, tell } from "./say.ts";
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
      ...stepOptions(config),
      signal: stop.signal,
      until: options.untilIdle ? "idle" : "signal",
      onEvent: report,
    });
    tell("已停止 stopped");
  });
}

const STEPS = { fetch: "抓取 fetch", parse: "解析 parse", extract: "抽取 extract", resolve: "归并 resolve" } as const;

/** A plain line for each step that ran or failed; what was already done is not told. */
function report(event: WorkerEvent): void {
  if (event.kind === "trouble") {
    const { code, message } = faultOf(event.error);
    complain("warning", code === "UNEXPECTED" ? "QUEUE_UNREACHABLE" : code, "queue", message);
    return;
  }
  const { step, documentId, result } = event;
  const where = `文件 document ${documentId}`;
  if (result.outcome === "done") tell(`${STEPS[step]}  ${where}`);
  if (result.outcome !== "failed") return;
  const again = result.retryInMs === null ? "" : `；稍后再试 again in ${Math.ceil(result.retryInMs / 1000)} s`;
  complain(
    result.retryInMs === null ? "error" : "warning",
    result.code,
    `${STEPS[step]} ${where}`,
    `${result.message}${again}`,
  );
}
