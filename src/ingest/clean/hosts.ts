import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "cheerio";
import type { Document } from "domhandler";
import { removeElement } from "domutils";
import { isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { ParkfactsError } from "../../model/index.ts";
import type { Box, Page } from "./page.ts";

/** What is known of one site. Selectors are CSS. */
const Hints = z.strictObject({
  body: z.string().refine(isSelector, "is no CSS selector").optional(),
  drop: z.array(z.string().refine(isSelector, "is no CSS selector")).default([]),
  publisher: z.string().min(2).optional(),
});
export type HostHints = z.infer<typeof Hints>;
export type Hosts = ReadonlyMap<string, HostHints>;

const hostName = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/, "is no host name in small letters");

/** Reads a file of hints. @throws ParkfactsError HOST_HINTS with a "file:line: message" line for each fault */
export function readHosts(path: string): Hosts {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number, message: string) => `${basename(path)}:${lines.linePos(offset).line}: ${message}`;
  const faults = document.errors.map((error) => at(error.pos[0], error.message.split("\n")[0] ?? error.code));
  const parsed = faults.length > 0 ? null : z.record(hostName, Hints).safeParse(document.toJS() ?? {});
  for (const { path: way, message } of parsed?.error?.issues ?? []) {
    let depth = way.length;
    let node: unknown = null;
    while (depth > 0 && !isNode(node)) node = document.getIn(way.slice(0, depth--), true);
    faults.push(at(isNode(node) ? (node.range?.[0] ?? 0) : 0, `${way.join(".")}: ${message}`));
  }
  if (!parsed?.success) throw new ParkfactsError("HOST_HINTS", faults.join("\n"));
  return new Map(Object.entries(parsed.data));
}

let own: Hosts | null = null;

/** The hints for a page's host, or for the nearest host above it; null where there are none. */
export function hintsFor(address: string | null, hosts?: Hosts): HostHints | null {
  own ??= readHosts(fileURLToPath(new URL("./hosts.yaml", import.meta.url)));
  const known = hosts ?? own;
  if (known.size === 0 || address === null || !URL.canParse(address)) return null;
  const labels = new URL(address).host.split(".");
  for (let from = 0; from < labels.length - 1; from++) {
    const hints = known.get(labels.slice(from).join("."));
    if (hints) return hints;
  }
  return null;
}

/** Takes the elements out of the tree that the hints drop. Call before the page is scanned. */
export function dropHinted(root: Document, { drop }: HostHints): void {
  for (const selector of drop) for (const element of load(root)(selector).toArray()) removeElement(element);
}

/** The box of the element that the hints name as the article's; -1 where the page has none with words. */
export function hintedBox(page: Page, root: Document, { body }: HostHints): number {
  if (body === undefined) return -1;
  const named = new Set<unknown>(load(root)(body).toArray());
  return page.boxes.findIndex(
    ({ element, first, last }: Box) => last > first && element !== null && named.has(element),
  );
}

function isSelector(words: string): boolean {
  try {
    load("")(words);
    return words.trim() !== "";
  } catch {
    return false;
  }
}
