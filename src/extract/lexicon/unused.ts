import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import { fold } from "../../model/index.ts";
import type { Lexicon } from "./index.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** A word of the lexicon with the file and line it stands on. */
export interface LexiconLine {
  readonly file: string;
  readonly line: number;
  readonly surface: string;
}

/** The words of the lexicon's lists that occur in none of the texts, in order of file and line: candidates for removal or for a fixture. */
export function unusedLexiconLines(texts: readonly string[], _lexicon?: Lexicon): LexiconLine[] {
  const all = texts.map(fold).join("\n");
  const out: LexiconLine[] = [];
  for (const file of readdirSync(HERE).sort()) {
    if (!file.endsWith(".yaml")) continue;
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(HERE, file), "utf8"), { lineCounter: lines });
    visit(document, {
      Scalar(key, node, path) {
        if (key === "key" || !isScalar(node) || typeof node.value !== "string" || !isSeq(path.at(-1))) return;
        if (!/[㐀-鿿A-Za-z%]/.test(node.value) || all.includes(fold(node.value))) return;
        out.push({ file, line: lines.linePos(node.range?.[0] ?? 0).line, surface: node.value });
      },
    });
  }
  return out;
}
