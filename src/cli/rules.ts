import { loadConfig } from "../config/index.ts";
import { extractFacts, listRules, loadLexicon, unusedLexiconLines } from "../extract/index.ts";
import { fixtureDocuments } from "./fixture-documents.ts";
import { inputsOf, readInput } from "./inputs.ts";
import { columns, print } from "./say.ts";

/** Lists the rules with their examples, how often each fires on the fixtures (or a folder named), and the lexicon lines nothing used. */
export async function rulesCommand(options: { on?: string; format: string }, file?: string): Promise<void> {
  const { config } = loadConfig(undefined, file);
  const lexicon = loadLexicon();
  const paths =
    options.on === undefined ? fixtureDocuments() : (await inputsOf([options.on])).map((input) => input.source);
  const fired = new Map<string, number>();
  const texts: string[] = [];
  const count = (rule: string): void => void fired.set(rule, (fired.get(rule) ?? 0) + 1);
  for (const source of paths) {
    for await (const { reading } of readInput({ source, kind: "file" }, config)) {
      const extraction = reading.value === null ? null : extractFacts(reading.value, lexicon).value;
      if (reading.value === null || extraction === null) continue;
      texts.push(reading.value.text);
      for (const fact of extraction.facts) for (const rule of new Set(fact.evidence.rules)) count(rule);
      const others = [
        extraction.figures,
        extraction.dates,
        extraction.names,
        extraction.events,
        extraction.relations,
        extraction.focus,
        extraction.ignored,
      ];
      for (const list of others) for (const { rule } of list) count(rule);
    }
  }
  const rules = listRules().map((rule) => ({ ...rule, fired: fired.get(rule.id) ?? 0 }));
  const unused = unusedLexiconLines(texts, lexicon);
  if (options.format === "json") {
    await print(JSON.stringify({ documents: texts.length, rules, unused }, null, 2));
    return;
  }
  const examples = rules.reduce((sum, rule) => sum + rule.finds.length + rule.ignores.length, 0);
  await print(
    `规则 rules ${rules.length}，例句 examples ${examples}；在 ${texts.length} 份文件上计数 counted over ${texts.length} documents\n`,
  );
  for (const rule of rules) {
    await print(`${rule.id}  [${rule.layer}]  触发 fired ${rule.fired}`);
    for (const [sentence, found, reading] of rule.finds)
      await print(`    ✓ ${sentence}  →  ${found}${reading ? `  (${reading})` : ""}`);
    for (const sentence of rule.ignores) await print(`    ✗ ${sentence}`);
  }
  await print(`\n这些文件没有用到的词条 lexicon lines that nothing here used: ${unused.length}`);
  await print(columns(unused.map((line) => [`${line.file}:${line.line}`, line.surface])));
}
