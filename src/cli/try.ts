import { explainSentence, formatTrace } from "../extract/index.ts";
import { print } from "./say.ts";

/** Shows how a sentence is read. No store is opened. */
export async function tryCommand(sentence: string, options: { published?: string; format: string }): Promise<void> {
  const trace = explainSentence(sentence, options.published === undefined ? {} : { published: options.published });
  await print(options.format === "json" ? JSON.stringify(trace, null, 2) : formatTrace(trace));
}
