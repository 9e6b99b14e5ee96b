import { verifyStore } from "../pipeline/index.ts";
import { EXIT, finish } from "./exit.ts";
import { complain, print } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Checks each fact's words against the kept text and the kept text against the kept bytes. */
export async function verifyCommand(file?: string): Promise<void> {
  await withStore(file, async (store) => {
    const report = await verifyStore(store);
    for (const fault of report.faults) complain("error", fault.code, fault.source, fault.message);
    await print(
      `已核对 checked 文件 documents ${report.documents}，事实 facts ${report.facts}，不符 faults ${report.faults.length}`,
    );
    if (report.faults.length > 0) finish(EXIT.someFailed);
  });
}
