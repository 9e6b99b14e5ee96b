import { type Element, isText } from "domhandler";
import type { DocumentLinks } from "../../model/index.ts";
import { linksOf, resolve } from "./hrefs.ts";
import type { Page } from "./page.ts";
import { isFurtherPage } from "./pageaddress.ts";

type FurtherPage = NonNullable<DocumentLinks["pages"]>[number];

/** Most further pages named by one page. */
const maxPages = 200;

/**
 * The further pages of an article that is cut into pages, in order: what a pager, a `rel=next` or a pager's script leads to. Whatever the
 * link says, its address must be the article's own but for a page's number, so neither the next article nor a list's second page is one.
 *
 * @param own the article's address, or null where it is not known: then only numbered links with numbered addresses count
 */
export function furtherPages(page: Page, own: string | null): FurtherPage[] {
  const found = new Map<string, FurtherPage>();
  const add = (href: string | undefined, label: number | "next" | "last") => {
    const url = resolve(href ?? "", own ?? "");
    if (url === null || found.has(url) || found.size >= maxPages) return;
    const number = isFurtherPage(url, own, label);
    if (number !== null) found.set(url, { url, number });
  };
  for (const { attribs } of page.links) if (isNext(attribs.rel)) add(attribs.href, "next");
  for (const line of page.lines) {
    if (line.linkSize === 0 || line.hidden) continue;
    for (const link of linksOf(line)) {
      const label = isNext(link.attribs.rel) ? "next" : labelOf(wordsOfLink(link));
      if (label !== null) add(link.attribs.href, label);
    }
  }
  for (const { href, label } of page.scripts.flatMap(scriptedPages)) add(href, label);
  return [...found.values()].sort((a, b) => a.number - b.number);
}

const isNext = (rel: string | undefined) => rel !== undefined && /(?:^|\s)next(?:\s|$)/i.test(rel);

const next = /^(?:(?:下一?|后一|後一)[页頁]|(?:阅读|閱讀|查看)?余下(?:全文|内容)|继续阅读|繼續閱讀|next(?: page)?)$/i;
/** A unit at least of what any of these says. */
const pagerWords = /[\d一二三四五六七八九十页頁余继繼>»›→▶]|next/i;
const last = /^(?:末|尾|最后一|最後一)[页頁]$/;

/** What a pager's link says: a page's number, the next or the last one; null where it is no pager's. */
function labelOf(words: string): number | "next" | "last" | null {
  // A page may be named with what stands on it: 第2页：产业布局.
  const said =
    words.length > 60 || !pagerWords.test(words)
      ? ""
      : words.replace(/^(第[\d一二三四五六七八九十]{1,3}[页頁])[:：].*$/, "$1");
  if (said === "" || said.length > 12) return null;
  const bare = said.replace(/[\s[\]()（）【】<>«»‹›→▶…·]/g, "");
  if (bare === "") return /[>»›→▶]/.test(said) ? "next" : null;
  if (next.test(bare)) return "next";
  if (last.test(bare)) return "last";
  const number = /^(?:第?(\d{1,3})[页頁]?|第([一二三四五六七八九十]{1,3})[页頁])$/.exec(bare);
  if (!number) return null;
  return number[1] ? Number(number[1]) : chineseNumber(number[2]!);
}

function chineseNumber(words: string): number {
  const [tens, ones] = words.includes("十") ? words.split("十") : ["-", words];
  const digit = (word: string | undefined, none: number) => (word ? "一二三四五六七八九".indexOf(word) + 1 : none);
  return (tens === "-" ? 0 : digit(tens, 1) * 10) + digit(ones, 0);
}

/** What a link says; a number in an element of its own too. */
function wordsOfLink(link: Element): string {
  const only = link.children.length === 1 ? link.children[0]! : null;
  // Most links are headlines, and no words for a pager.
  if (only !== null && isText(only)) return only.data.length > 200 ? "" : squeeze(only.data);
  let words = "";
  const stack = [...link.children].reverse();
  for (let steps = 0; stack.length > 0 && steps < 50; steps++) {
    const node = stack.pop()!;
    if (isText(node)) words += node.data;
    else if ("children" in node) stack.push(...[...node.children].reverse());
  }
  return squeeze(words);
}

const squeeze = (words: string): string => words.replace(/\s+/g, " ").trim();

/** The pager that government sites write by script: how many pages, which one this is (from 0, or from 1), name and ending of the first. */
const pager =
  /(?:^|[^\w/])createPageHTML\(\s*(?:["'][^"']{0,60}["']\s*,\s*)?(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*["']([\w./-]{1,200})["']\s*,\s*["'](\w{1,8})["']/;

function scriptedPages({ children }: Element): { href: string; label: number }[] {
  const code = children[0];
  const call = code && isText(code) ? pager.exec(code.data) : null;
  if (!call) return [];
  const [count, at] = [Number(call[1]), Number(call[2])];
  const from = at === 0 ? 1 : at + 1;
  const to = Math.min(at === 0 ? count - 1 : count, maxPages);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => ({
    href: `${call[3]}_${from + i}.${call[4]}`,
    label: at === 0 ? from + i + 1 : from + i,
  }));
}
