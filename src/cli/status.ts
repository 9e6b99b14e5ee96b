import { statusReport } from "../pipeline/index.ts";
import { columns, print } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Prints what the store holds, what is due, and what failed last. */
export async function statusCommand(options: { format: string }, file?: string): Promise<void> {
  await withStore(file, async (store) => {
    const report = await statusReport(store);
    if (options.format === "json") {
      await print(JSON.stringify(report, null, 2));
      return;
    }
    const { facts, due } = report;
    await print(
      columns(
        [
          ["文件 documents", String(report.documents), report.failed > 0 ? `失败 failed ${report.failed}` : ""],
          ["园区 parks", String(report.parks), ""],
          [
            "事实 facts",
            String(facts.total),
            `待审 pending ${facts.pending}，认可 accepted ${facts.accepted}，否决 rejected ${facts.rejected}`,
          ],
          ["审核 decisions", String(report.decisions), ""],
          [
            "待办 due",
            String(due.fetch + due.parse + due.extract + due.resolve),
            `抓取 fetch ${due.fetch}，解析 parse ${due.parse}，抽取 extract ${due.extract}，归并 resolve ${due.resolve}`,
          ],
          ["原始字节 kept bytes", String(report.bytes), ""],
        ],
        [1],
      ),
    );
    for (const { source, step, code, message } of report.failures)
      await print(`失败 failed  ${code}  ${step}  ${source}: ${message}`);
  });
}
