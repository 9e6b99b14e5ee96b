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
import { inputsOf, readInput } from "./inputs.ts";
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
  for (const { source } of await inputsOf([options.gold])) {
    if (!/gold\.json$/.test(source)) continue;
    const gold = JSON.parse(await readFile(source, "utf8")) as Gold;
    const path = join(dirname(source), gold.document);
    if (!existsSync(path)) {
      complain("error", "FILE_NOT_FOUND", source, `its document ${gold.document} is not beside it`);
      finish(EXIT.someFailed);
      continue;
    }
    golds.push(gold);
    for await (const { reading } of readInput({ source: path, kind: "file" }, config)) {
      const extraction = reading.value === null ? null : extractFacts(reading.value, lexicon).value;
      if (reading.value !== null && extraction !== null) outputs.push(toOutput(reading.value, extraction));
    }
  }
  if (golds.length === 0)
    throw new ParkfactsError("NO_GOLD", `${options.gold}: no gold.json with its document beside it`);
  const evaluation = evaluate(golds, outputs);
  await print(options.format === "json" ? JSON.stringify(evaluation, null, 2) : formatEvaluation(evaluation));
  if (options.misses && options.format !== "json") {
    await print(columns(evaluation.misses.map((miss) => [miss.family, miss.document, miss.text])));
  }
}
