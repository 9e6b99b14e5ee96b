import type { Element } from "domhandler";
import { type Page, wordsOf } from "../clean/page.ts";
import type { Order } from "./dates.ts";
import type { Declared } from "./declared.ts";

/** Clocks of places that write the month first, and of those that write the day first. */
const monthZones = /\d\s*(?:[ap]\.?m\.?)?\s*\(?\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)\b/i;
const dayZones = /\d\s*(?:[ap]\.?m\.?)?\s*\(?\b(?:GMT|BST|IST|AE[SD]T|NZ[SD]T|CES?T)\b/i;

/**
 * Which of day and month a page writes first where both are numbers: what its language and country say, else the clock it goes by, else
 * the month on pages in English, most of which are American. Null on pages in other scripts.
 */
export function orderOf(page: Page, place: { title: number; first: number }, declared: Declared): Order {
  const locale = localeOf(page, declared);
  if (/^en[-_](?:us|ph)/.test(locale)) return "month";
  if (/^en[-_][a-z]{2}/.test(locale)) return "day";
  if (locale !== "" && !locale.startsWith("en")) return /^(?:zh|ja|ko)/.test(locale) ? null : "day";
  for (let i = Math.max(0, place.title - 6); i < Math.min(page.lines.length, place.first + 4); i++) {
    if (page.lines[i]!.size > 40) continue;
    const words = wordsOf(page.lines[i]!);
    if (monthZones.test(words)) return "month";
    if (dayZones.test(words)) return "day";
  }
  const line = page.lines[place.first];
  const said = `${declared.title} ${line === undefined ? "" : wordsOf(line)}`;
  return /\b(?:the|and|of|to|in|for|with)\b/i.test(said) && !/[\u3040-\u9fff]/.test(said) ? "month" : null;
}

/** The page's language in small letters, with its country where that is given: en-us, en_gb, zh. Empty where it is not declared. */
function localeOf(page: Page, declared: Declared): string {
  const named = declared.metas.get("og:locale") ?? declared.metas.get("content-language") ?? "";
  let lang = "";
  for (let at = page.boxes[1]?.element; at; at = at.parent as Element | null) lang = at.attribs?.lang || lang;
  return (/[-_]/.test(named) || lang === "" ? named : lang).toLowerCase().trim();
}
