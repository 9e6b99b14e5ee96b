import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadConfig } from "../config/index.ts";
import {
  type ExtractOutput,
  evaluate,
  extractFacts,
  formatEvaluation,
  type Gold,
  loadLexicon,
  toOutput,
} from "../extract/index.ts";
import { ParkfactsError } from "../model/index.ts";
import { EXIT, finish } from "./exit.ts";
import { filesIn, readInput } from "./inputs.ts";
import { columns, complain, print } from "./say.ts";

/** Reads every document of a folder that has gold beside it, and scores what is extracted from it. */
export async function evalCommand(
  options: { gold: string; misses?: boolean; format: string },
  file?: string,
): Promise<void> {
  const { config } = loadConfig(undefined, file);
  const lexicon = loadLexicon();
  const golds: Gold[] = [];
  const outputs: ExtractOutput[] = [];
  for (const source of (await filesIn(options.gold)).filter((path) => /(?:^|[\\/.])gold\.json$/.test(path))) {
    const gold = goldOf(await readFile(source, "utf8"), source);
    if (gold === null) continue;
    const path = join(dirname(source), gold.document);
    if (!existsSync(path)) {
      complain("error", "FILE_NOT_FOUND", source, `its document ${gold.document} is not beside it`);
      finish(EXIT.someFailed);
      continue;
    }
    const bodyText = await bodyBeside(source);
    golds.push(bodyText === null ? gold : { ...gold, bodyText });
    for await (const { reading } of readInput({ source: path, kind: "file" }, config)) {
      const extraction = reading.value === null ? null : extractFacts(reading.value, lexicon).value;
      if (reading.value !== null && extraction !== null) outputs.push(toOutput(reading.value, extraction));
    }
  }
  if (golds.length === 0)
    throw new ParkfactsError("NO_GOLD", `${options.gold}: no gold.json with its document beside it`);
  const evaluation = evaluate(golds, outputs);
  if (options.format !== "json") await print(`${columns(golds.map((gold) => rowOf(gold, outputs)))}\n`);
  await print(options.format === "json" ? JSON.stringify(evaluation, null, 2) : formatEvaluation(evaluation));
  if (options.misses && options.format !== "json") {
    await print(columns(evaluation.misses.map((miss) => [miss.family, miss.document, miss.text])));
  }
}

/** A document's gold, or null for gold of another kind, such as a list of pages for the cleaner. */
function goldOf(json: string, source: string): Gold | null {
  let gold: unknown;
  try {
    gold = JSON.parse(json);
  } catch (cause) {
    throw new ParkfactsError("BAD_GOLD", `${source}: ${cause instanceof Error ? cause.message : "no JSON"}`, { cause });
  }
  return typeof gold === "object" && gold !== null && "document" in gold && typeof gold.document === "string"
    ? (gold as Gold)
    : null;
}

/** The body that a reader kept of the document: body.txt beside gold.json, NAME.body.txt beside NAME.gold.json. */
function bodyBeside(gold: string): Promise<string | null> {
  return readFile(gold.replace(/gold\.json$/, "body.txt"), "utf8").catch(() => null);
}

/** One document's line: its name, and F1 of facts, parks and events. */
function rowOf(gold: Gold, outputs: readonly ExtractOutput[]): string[] {
  const { fact, park, event } = evaluate([gold], outputs);
  const percent = ({ f1 }: { f1: number }) => (100 * f1).toFixed(1);
  return [gold.document, `事实 ${percent(fact)}`, `园区 ${percent(park)}`, `事件 ${percent(event)}`];
}
