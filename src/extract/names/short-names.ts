import { cut, type Document, type NameMention } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import type { Collected } from "./found.ts";
import { isPark } from "./found.ts";

/** 冷链|园: a short name's own words and its noun. */
const SHORT = guarded(/^[\u3400-\u9fff]{2,4}(?:园区?|谷|港|城|基地|片区)$/);
const PARK = /园区?$/;
/** What stands between the words of a short name and 园 in the full one: 洛桥|工业|园. */
const MIDDLE = /^(?:产业|工业|科技|创业|创新|物流|加工|化工|农业|生态|文创|商务|示范|集中)*园区?$/;
/** Where a short name opens its clause or stands in a list. */
const OPENS = new Set(["start", "mark", "list", "conjunction"]);

/**
 * Names cut short that are no names by themselves: 冷链园 of 豫南临港冷链园, 洛桥园 of 洛桥工业园, where one park alone that the text has named
 * before can be meant.
 */
export function shortNames(
  document: Document,
  folded: readonly string[],
  taken: readonly NameMention[],
  { judged }: Collected,
): NameMention[] {
  const found: NameMention[] = [];
  let parks: readonly NameMention[] | null = null;
  for (const { candidate, verdict, block } of judged) {
    if (isPark(verdict) || verdict === "bare" || candidate.quoted || !OPENS.has(candidate.stop)) continue;
    const text = folded[block]!.slice(candidate.start, candidate.end);
    if (!SHORT.test(text)) continue;
    const start = document.blocks[block]!.start + candidate.start;
    const end = start + text.length;
    if (taken.some((name) => name.start < end && name.end > start)) continue;
    parks ??= firstMentions(taken);
    const meant = parks.filter((name) => name.end <= start && isShortOf(text, name.name));
    if (meant.length !== 1) continue;
    const { name } = meant[0]!;
    found.push({ start, end, text: cut(document.text, { start, end }), kind: "park", name, rule: "anaphora.bare" });
  }
  return found;
}

/** Each park where it is named first. */
function firstMentions(taken: readonly NameMention[]): readonly NameMention[] {
  const first = new Map<string, NameMention>();
  for (const name of taken) {
    if (name.kind !== "park") continue;
    const known = first.get(name.name);
    if (!known || name.start < known.start) first.set(name.name, name);
  }
  return [...first.values()];
}

function isShortOf(text: string, name: string): boolean {
  if (name.length <= text.length) return false;
  if (name.endsWith(text)) return true;
  const words = PARK.test(text) && PARK.test(name) ? text.replace(PARK, "") : "";
  const at = words.length > 1 ? name.lastIndexOf(words) : -1;
  return at >= 0 && MIDDLE.test(name.slice(at + words.length));
}
