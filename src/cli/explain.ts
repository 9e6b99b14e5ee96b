import { explainFact, extractFacts, formatTrace } from "../extract/index.ts";
import { ParkfactsError } from "../model/index.ts";
import { readSnapshot } from "../pipeline/index.ts";
import { theFact } from "./decide.ts";
import { print } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Replays the rules over the kept text of a stored fact and shows the steps that led to it. */
export async function explainCommand(start: string, options: { format: string }, file?: string): Promise<void> {
  await withStore(file, async (store) => {
    const fact = await theFact(store, start);
    const document = await readSnapshot(store, fact.documentId);
    const extraction = extractFacts(document).value;
    const trace = extraction === null ? null : explainFact(document, extraction, fact.id);
    if (trace === null) {
      throw new ParkfactsError(
        "FACT_NOT_REPLAYED",
        "the rules as they are now do not read this fact from the kept text",
      );
    }
    await print(options.format === "json" ? JSON.stringify(trace, null, 2) : formatTrace(trace));
  });
}
