import type { Element } from "domhandler";
import type { DocumentLinks } from "../../model/index.ts";
import { type Line, type Page, wordsOf } from "./page.ts";

/** Most links taken from one page. */
const maxLinks = 500;

const file = /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|csv|zip|rar|7z|txt)(?:[?#]|$)/i;

/** An absolute address where the page's own is known; null for script and anchor links. */
export function resolve(href: string, base: string): string | null {
  const trimmed = href.trim();
  if (trimmed === "" || /^(?:javascript|mailto|tel|data|about):/i.test(trimmed) || trimmed.startsWith("#")) return null;
  try {
    return new URL(trimmed, /^https?:/i.test(base) ? base : undefined).href;
  } catch {
    return trimmed;
  }
}

/** The links of a line, each once. */
export function* linksOf(line: Line): Generator<Element> {
  let before: Element | null = null;
  for (const node of line.nodes) {
    let at = node.parent as Element | null;
    for (let up = 0; up < 6 && at !== null && at.name !== "a"; up++) at = at.parent as Element | null;
    if (at?.name === "a" && at.attribs.href !== undefined && at !== before) {
      before = at;
      yield at;
    }
  }
}

type Attachment = NonNullable<DocumentLinks["attachments"]>[number];

/** Files that the lines from one index to another link to: a notice's annexes. */
export function attachmentsOf(page: Page, from: number, to: number, base: string): Attachment[] {
  const found = new Map<string, Attachment>();
  for (let i = from; i < Math.min(to, page.lines.length) && found.size < maxLinks; i++) {
    const line = page.lines[i]!;
    if (line.linkSize === 0 || line.hidden) continue;
    for (const link of linksOf(line)) {
      if (!file.test(link.attribs.href!)) continue;
      const url = resolve(link.attribs.href!, base);
      if (url !== null && !found.has(url)) found.set(url, { url, title: titleOf(link, line) });
    }
  }
  return [...found.values()];
}

type Item = NonNullable<DocumentLinks["items"]>[number];

/** The articles that a list page leads to: links long enough to be headlines. */
export function itemsOf(page: Page, base: string): Item[] {
  const found = new Map<string, Item>();
  for (const line of page.lines) {
    if (found.size >= maxLinks) break;
    if (line.hidden || line.linkSize < 6) continue;
    for (const link of linksOf(line)) {
      const url = resolve(link.attribs.href!, base);
      const title = titleOf(link, line);
      if (url === null || title.length < 8 || found.has(url)) continue;
      const date = /(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/.exec(wordsOf(line))?.[0];
      const published = date?.replace(/[年月/.]/g, "-").replace(/-(\d)(?=-|$)/g, "-0$1");
      found.set(url, { url, title, ...(published ? { published } : {}) });
    }
  }
  return [...found.values()];
}

function titleOf(link: Element, line: Line): string {
  const own = line.nodes
    .filter((node) => isInside(node.parent as Element | null, link))
    .map((node) => node.data)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  return link.attribs.title?.trim() || own || wordsOf(line);
}

function isInside(start: Element | null, link: Element): boolean {
  let at = start;
  for (let up = 0; up < 6 && at !== null; up++) {
    if (at === link) return true;
    at = at.parent as Element | null;
  }
  return false;
}
