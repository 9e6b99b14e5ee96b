import { cut, type Document, type NameMention } from "../../model/index.ts";
import { matchesOf } from "../matches.ts";
import type { Collected } from "./found.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The end of a full name: the word that tells it from others, 产业 and the like or not, and its noun. */
const END =
  /^[\u3400-\u9fff]*?(?<trade>[\u3400-\u9fff]{2})(?:产业|工业|科技|创业|创新|物流|加工|化工|农业|生态|文创|商务|示范|集中)*(?<noun>园|城|谷|港)区?$/;
/** Words that any park may have there. */
const ANY =
  /产业|工业|科技|高新|开发|经济|园区|生态|示范|物流|加工|技术|循环|文创|创意|创业|孵化|分园|国际|[东西南北中新老大小主]$|[区市县镇州省的]/;
/** Where a clause begins: |建材园嘛，…; 而|食品园…; 再说|双创园. */
const SHORT =
  /(?<=^|[，。；：！？—“\n]|[而但则]|再说|其中)(?:[\u3400-\u9fff]{2}[园城谷港])(?!区|林|艺|丁|长|市|镇|乡|县|湾|口|企)/g;

/**
 * Parks by the end of their name, at the head of a clause: 木业园 of 黔城木业园, 食品园 of 绿色食品工业园, 洛桥园 of 洛桥工业园, where the document has named one
 * park alone that it can stand for.
 */
export function findShortParks(
  document: Document,
  folded: readonly string[],
  parks: readonly NameMention[],
  collected: Collected,
  vocabulary: Vocabulary,
): NameMention[] {
  const named = new Map<string, NameMention | null>();
  for (const park of parks) {
    const { trade, noun } = END.exec(park.text)?.groups ?? {};
    // 成都园 is any park of that city's.
    if (!trade || ANY.test(trade) || (vocabulary.places.get(trade)?.level ?? "locality") !== "locality") continue;
    const before = named.get(trade + noun);
    if (before === undefined) named.set(trade + noun, park);
    else if (before && before.name !== park.name) named.set(trade + noun, null);
  }
  if (named.size === 0) return [];
  const found: NameMention[] = [];
  // 生物城: a word that stands by itself for the park whose name ends so.
  const bare = new Set(
    collected.judged
      .filter(({ verdict }) => verdict === "bare")
      .map(({ candidate, block }) => document.blocks[block]!.start + candidate.end),
  );
  folded.forEach((text, block) => {
    const base = document.blocks[block]!.start;
    for (const match of matchesOf(SHORT, text)) {
      const park = named.get(match[0]);
      const span = { start: base + match.index, end: base + match.index + match[0].length };
      if (!park || park.end > span.start || (bare.has(span.end) && park.name.endsWith(match[0]))) continue;
      if (parks.some(({ start, end }) => start < span.end && span.start < end)) continue;
      found.push({ ...span, text: cut(document.text, span), kind: "park", name: park.name, rule: "park.by-end" });
    }
  });
  return found;
}
