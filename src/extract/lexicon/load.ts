import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { ParkfactsError } from "../../model/index.ts";

type Path = readonly (string | number)[];

/** Says what is wrong at a place of a concept's value; the loader answers with file and line. */
export type Report = (path: Path, message: string) => void;

/** One concept of the lexicon: a YAML file, its shape, and what else must hold (duplicates, dimensions, cross-references). */
export interface Concept<T> {
  readonly file: string;
  readonly schema: z.ZodType<T>;
  readonly check: ((value: T, report: Report) => void) | undefined;
}

/** Declares a concept. `check` sees a value of the right shape and reports what else is wrong with it. */
export function concept<T>(file: string, schema: z.ZodType<T>, check?: (value: T, report: Report) => void): Concept<T> {
  return { file, schema, check };
}

/**
 * Reads one concept from `folder`. Throws ParkfactsError LEXICON with a "file:line: message" line for each fault,
 * since a lexicon that cannot be trusted is wrong set-up, not odd content.
 */
export function readConcept<T>(folder: string, { file, schema, check }: Concept<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, file), "utf8"), { lineCounter: lines, uniqueKeys: true });
  const faults: string[] = [];
  const fault = (offset: number, message: string) => faults.push(`${file}:${lines.linePos(offset).line}: ${message}`);
  const report: Report = (path, message) => fault(offsetOf(document, path), message);

  for (const error of document.errors) fault(error.pos[0], error.message.split("\n")[0] ?? error.code);
  const parsed = faults.length > 0 ? null : schema.safeParse(document.toJS());
  if (parsed && !parsed.success) {
    for (const issue of parsed.error.issues) report(issue.path as Path, `${issue.path.join(".")}: ${issue.message}`);
  }
  if (parsed?.success) check?.(parsed.data, report);
  if (faults.length > 0 || !parsed?.success) throw new ParkfactsError("LEXICON", faults.join("\n"));
  return parsed.data;
}

/** Reports every word that stands twice among `words`, at the place of the second. */
export function reportDuplicates(words: Iterable<readonly [word: string, path: Path]>, report: Report): void {
  const seen = new Set<string>();
  for (const [word, path] of words) {
    if (seen.has(word)) report(path, `"${word}" stands twice`);
    seen.add(word);
  }
}

/** SHA-256 over the names and bytes of all YAML files of `folder`, in order of name: part of extract's version. */
export function hashFolder(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".yaml")) continue;
    hash
      .update(name)
      .update("\0")
      .update(readFileSync(join(folder, name)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Where the node at `path` starts, or the nearest node above it that has a place. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
