import { dueDocuments, STEPS } from "../src/pipeline/index.ts";
import type { Store } from "../src/store/index.ts";
import type { Queues } from "./queues.ts";

const PAGE = 2_000;

/** Puts everything that is due on its queue; what is there already is not put twice. Answers how many documents are due. */
export async function sweep(store: Store, queues: Queues): Promise<number> {
  let [count, after] = [0, 0];
  for (;;) {
    const due = await dueDocuments(store, PAGE, after);
    for (const step of STEPS) {
      await queues.add(
        step,
        due.filter((d) => d.step === step).map((d) => d.documentId),
      );
    }
    count += due.length;
    if (due.length < PAGE) return count;
    after = due.at(-1)?.documentId ?? after;
  }
}
