import { loadConfig } from "../config/index.ts";
import { extractFacts, loadLexicon, toOutput } from "../extract/index.ts";
import { type Document, type Extraction, formatFact } from "../model/index.ts";
import { EXIT, finish } from "./exit.ts";
import { inputsOf, readInput } from "./inputs.ts";
import { complain, print } from "./say.ts";

/** Reads and extracts without a store, and prints the result in the order of the inputs. */
export async function extractCommand(
  words: readonly string[],
  options: { format: string; published?: string; gazetteer: boolean },
  file?: string,
): Promise<void> {
  const { config } = loadConfig(undefined, file);
  const lexicon = loadLexicon();
  for (const input of await inputsOf(words)) {
    for await (const { source, reading } of readInput(input, config, options.published)) {
      for (const issue of reading.issues) complain(issue.severity, issue.code, source, issue.message);
      if (reading.value === null) {
        finish(EXIT.someFailed);
        continue;
      }
      const published = options.published === undefined ? {} : { published: options.published };
      const extraction = extractFacts(reading.value, lexicon, { gazetteer: options.gazetteer, ...published }).value;
      if (extraction === null) {
        finish(EXIT.someFailed);
        continue;
      }
      if (options.format === "table") await printFacts(reading.value, extraction);
      else
        await print(
          JSON.stringify(toOutput(reading.value, extraction), null, options.format === "json" ? 2 : undefined),
        );
    }
  }
}

async function printFacts(document: Document, extraction: Extraction): Promise<void> {
  const unused = extraction.issues.filter((issue) => issue.code === "FIGURE_UNUSED").length;
  await print(`# ${document.title ?? document.source}  ${document.publisher ?? "—"}  ${document.published ?? "—"}`);
  for (const fact of extraction.facts) await print(`  ${formatFact(fact)}`);
  for (const event of extraction.events)
    await print(`  ${event.date}  ${event.event}  ${event.subject.name}  «${event.quote}»`);
  await print(
    `  园区 parks ${extraction.parks.length} · 事实 facts ${extraction.facts.length} · 事件 events ${extraction.events.length} · ` +
      `关系 relations ${extraction.relations.length} · 未用数字 unused figures ${unused}\n`,
  );
}
