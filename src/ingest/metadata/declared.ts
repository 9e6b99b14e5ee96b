import { type Element, isText } from "domhandler";
import type { Page } from "../clean/page.ts";
import { $ } from "../read/markup.ts";

/** What a page declares of itself for machines: meta elements by small-letter name, and the facts of its JSON-LD. */
export interface Declared {
  /** First content of each meta by name, property or itemprop. */
  readonly metas: ReadonlyMap<string, string>;
  readonly title: string;
  readonly canonical: string | null;
  readonly amp: string | null;
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
}

const maxScriptUnits = 400_000;

/** Reads meta, title, link and JSON-LD elements. Broken JSON-LD is passed over. */
export function readDeclared(page: Page): Declared {
  const metas = new Map<string, string>();
  for (const { attribs } of page.metas) {
    const name = (attribs.property ?? attribs.name ?? attribs.itemprop ?? "").trim().toLowerCase();
    const content = attribs.content?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  let canonical: string | null = null;
  let amp: string | null = null;
  for (const { attribs } of page.links) {
    const rel = attribs.rel?.toLowerCase();
    if (rel === "canonical") canonical ??= attribs.href ?? null;
    else if (rel === "amphtml") amp ??= attribs.href ?? null;
  }
  const linked = readLinkedData(page);
  const publisher = page.times.find(({ attribs }) => attribs.itemprop === "publisher");
  return {
    metas,
    title: page.titles.map((title) => squeeze($(title).text())).find((text) => text !== "") ?? "",
    canonical: canonical ?? metas.get("og:url") ?? null,
    amp,
    ...linked,
    publisher: linked.publisher ?? (publisher ? ownText(publisher) || null : null),
  };
}

/** An element's text, white space collapsed. */
export function ownText(element: Element): string {
  let text = "";
  const stack = [...element.children].reverse();
  for (let steps = 0; stack.length > 0 && steps < 2000; steps++) {
    const node = stack.pop()!;
    if (isText(node)) text += node.data;
    else if ("children" in node) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return squeeze(text);
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

type Linked = Pick<Declared, "headline" | "datePublished" | "publisher" | "author">;

function readLinkedData(page: Page): Linked {
  const found: { -readonly [K in keyof Linked]: Linked[K] } = {
    headline: null,
    datePublished: null,
    publisher: null,
    author: null,
  };
  for (const script of page.scripts) {
    if (!script.attribs.type?.includes("ld+json")) continue;
    const data = script.children[0];
    if (!data || !isText(data) || data.data.length > maxScriptUnits) continue;
    let value: unknown;
    try {
      // Line feeds inside strings are the usual fault.
      value = JSON.parse(data.data.replace(/[\r\n\t]+/g, " ").replace(/^\s*(?:\/\/)?<!\[CDATA\[|\]\]>\s*$/g, ""));
    } catch {
      value = looseJson(data.data);
    }
    const items = Array.isArray(value) ? value : [value];
    for (const item of items.slice(0, 50)) takeItem(item, found, 0);
  }
  return found;
}

function takeItem(item: unknown, found: { -readonly [K in keyof Linked]: Linked[K] }, depth: number): void {
  if (typeof item !== "object" || item === null || depth > 3) return;
  const record = item as Record<string, unknown>;
  const graph = record["@graph"];
  if (Array.isArray(graph)) for (const one of graph.slice(0, 50)) takeItem(one, found, depth + 1);
  const type = String(record["@type"] ?? "");
  if (/BreadcrumbList|WebSite|Organization|ImageObject|Person|SearchAction|ItemList/i.test(type)) return;
  found.headline ??= words(record.headline) ?? words(record.title);
  found.datePublished ??= words(record.datePublished) ?? words(record.pubDate) ?? words(record.uploadDate);
  found.publisher ??= nameOf(record.publisher);
  found.author ??= nameOf(record.author);
}

/** The few fields wanted, from data that is no JSON (an unescaped quote, a comma too many). */
function looseJson(source: string): Record<string, string> {
  const record: Record<string, string> = {};
  for (const key of ["headline", "title", "datePublished", "pubDate"]) {
    const at = source.indexOf(`"${key}"`);
    const value =
      at < 0 ? null : /^\s*:\s*"([^"\n]{1,300})"/.exec(source.slice(at + key.length + 2, at + key.length + 400));
    if (value) record[key] = value[1]!;
  }
  return record;
}

const words = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).find((name) => name !== null) ?? null;
  if (typeof value === "object" && value !== null) return words((value as { name?: unknown }).name);
  return words(value);
}
