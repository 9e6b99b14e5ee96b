import { loadConfig } from "../config/index.ts";
import { type Block, cut, type Document } from "../model/index.ts";
import { EXIT, finish } from "./exit.ts";
import { inputsOf, readInput } from "./inputs.ts";
import { complain, print } from "./say.ts";

/** Prints the main text of each input: plain, as Markdown, or the whole document as JSON (one line each, origins included). */
export async function cleanCommand(
  words: readonly string[],
  options: { format: string; published?: string },
  file?: string,
): Promise<void> {
  const { config } = loadConfig(undefined, file);
  for (const input of await inputsOf(words)) {
    for await (const { source, reading } of readInput(input, config, options.published)) {
      for (const issue of reading.issues) complain(issue.severity, issue.code, source, issue.message);
      if (reading.value === null) finish(EXIT.someFailed);
      else if (options.format === "json") await print(JSON.stringify({ ...reading.value, issues: reading.issues }));
      else if (options.format === "markdown") await print(markdownOf(reading.value));
      else await print(reading.value.text);
    }
  }
}

/** A document as Markdown: its title, a line of what is known about it, then its blocks. */
export function markdownOf(document: Document): string {
  const about = [document.publisher, document.publishedAt ?? document.published, document.source]
    .filter(Boolean)
    .join(" · ");
  const blocks = document.blocks.map((block) => markdownBlock(document, block));
  return [document.title ? `# ${document.title}` : "", about ? `*${about}*` : "", ...blocks]
    .filter(Boolean)
    .join("\n\n");
}

function markdownBlock(document: Document, block: Block): string {
  const words = cut(document.text, block);
  if (block.type === "heading") return `${"#".repeat(Math.min(6, (block.level ?? 1) + 1))} ${words}`;
  if (block.type === "list")
    return words
      .split("\n")
      .map((line) => `- ${line}`)
      .join("\n");
  if (block.type === "caption") return `*${words}*`;
  if (block.type !== "table" || !block.table) return words;
  const { table } = block;
  const grid = Array.from({ length: table.rows }, () => Array.from({ length: table.columns }, () => ""));
  for (const cell of table.cells) {
    for (let r = 0; r < cell.rowSpan; r += 1) {
      for (let c = 0; c < cell.columnSpan; c += 1) {
        const row = grid[cell.row + r];
        if (row && cell.column + c < row.length) row[cell.column + c] = cut(document.text, cell).replaceAll("|", "\\|");
      }
    }
  }
  const lines = grid.map((row) => `| ${row.join(" | ")} |`);
  const rule = `|${" --- |".repeat(table.columns)}`;
  return [lines[0] ?? "", rule, ...lines.slice(1)].join("\n");
}
