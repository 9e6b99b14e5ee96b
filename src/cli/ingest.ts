import { SingleBar } from "cli-progress";
import { type IngestProgress, type IngestResult, ingest } from "../pipeline/index.ts";
import { EXIT, finish } from "./exit.ts";
import { inputsOf } from "./inputs.ts";
import { stepOptions } from "./options.ts";
import { clip, columns, complain, isTerminal, print, tell } from "./say.ts";
import { stopOnSignal, withStore } from "./with-store.ts";

const OUTCOMES = {
  new: "新增 new",
  changed: "更新 changed",
  unchanged: "未变 unchanged",
  failed: "失败 failed",
  skipped: "跳过 skipped",
} as const;

/** Reads files, folders and URLs into the store in this process, with a progress bar on a terminal and plain lines elsewhere. */
export async function ingestCommand(
  words: readonly string[],
  options: { published?: string },
  file?: string,
): Promise<void> {
  const inputs = await inputsOf(words);
  const stop = stopOnSignal();
  await withStore(file, async (store, config) => {
    const progress = progressOf(inputs.length);
    const results = await ingest(
      store,
      inputs.map((input) => input.source),
      {
        ...stepOptions(config),
        onProgress: progress.update,
        signal: stop,
        ...(options.published === undefined ? {} : { published: options.published }),
      },
    );
    progress.stop();
    await printResults(results);
    if (results.some((result) => result.outcome === "failed" || result.outcome === "skipped")) finish(EXIT.someFailed);
    if (stop.aborted) finish(EXIT.stopped);
  });
}

/** A bar on a terminal; on a pipe or in a log a plain line for each tenth of the work. */
export function progressOf(total: number): { update: (progress: IngestProgress) => void; stop: () => void } {
  if (isTerminal()) {
    const bar = new SingleBar({
      format: "{bar} {value}/{total}  {name}",
      barCompleteChar: "█",
      barIncompleteChar: "░",
      hideCursor: true,
      clearOnComplete: true,
      barsize: 24,
    });
    bar.start(total, 0, { name: "" });
    return {
      update: ({ done, last }) => bar.update(done, { name: clip(last?.title ?? last?.source ?? "", 50) }),
      stop: () => bar.stop(),
    };
  }
  let said = 0;
  return {
    update: ({ done, failed }) => {
      if (done - said < Math.max(1, Math.ceil(total / 10)) && done !== total) return;
      said = done;
      tell(`已读 read ${done}/${total}${failed > 0 ? `，失败 failed ${failed}` : ""}`);
    },
    stop: () => undefined,
  };
}

/** The closing table: a line a document, what could not be read named again with its code, then the sums. */
export async function printResults(results: readonly IngestResult[]): Promise<void> {
  const rows = results.map((r) => [
    OUTCOMES[r.outcome],
    String(r.facts),
    String(r.parks),
    clip(r.title ?? "—", 44),
    clip(r.source, 60),
  ]);
  if (rows.length > 0)
    await print(columns([["结果 outcome", "事实 facts", "园区 parks", "标题 title", "来源 source"], ...rows], [1, 2]));
  for (const r of results) {
    if (r.code !== null)
      complain(
        r.outcome === "failed" || r.outcome === "skipped" ? "error" : "warning",
        r.code,
        r.source,
        r.message ?? "",
      );
  }
  const count = (outcome: IngestResult["outcome"]): number => results.filter((r) => r.outcome === outcome).length;
  const facts = results.reduce((sum, r) => sum + r.facts, 0);
  await print(
    `\n文件 documents ${results.length}：新增 new ${count("new")}，更新 changed ${count("changed")}，未变 unchanged ${count("unchanged")}，` +
      `失败 failed ${count("failed")}，跳过 skipped ${count("skipped")}；事实 facts ${facts}`,
  );
}
