import type { Document } from "../../model/index.ts";
import { matchesOf } from "../matches.ts";
import { unitSet } from "../unit-set.ts";
import { canonOf } from "./canon.ts";
import type { FoundName } from "./found.ts";
import { surfaceOf } from "./found.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What closes a list of parks: 等12个园区, 等重点区域, or a verb of parks right after. */
const CLOSING =
  /^(?:等|这)?(?:[0-9]+|[一二两三四五六七八九十]+)?[个家大座处]?[^，。；,;]{0,16}?(?:园区|开发区|基地|产业园|承载区|重点区域|片区|载体|集聚区|示范区|地标|区域|园|区)/;
const SHARED_VERB = /^(?:在|于|也|均|已|都|同时|同日|正式|先后|相继)?[^，。；,;、]{0,6}(?:揭牌|开园|挂牌|授牌|启用)/;
const STOPS = unitSet("，。；,;：:！!？?\n\t");
const ITEM_BREAK = /、|以及|和|与|及/g;

/**
 * Names without a park's ending that stand in one list with parks (推动桃浦、吴泾以及杭州湾开发区等重点区域…, 张江在线、长阳秀带揭牌).
 */
export function listedNames(
  document: Document,
  folded: readonly string[],
  found: readonly FoundName[],
  vocabulary: Vocabulary,
): FoundName[] {
  const stems = new Set(
    [...new Set(found.map((name) => name.surface))].map((surface) => canonOf(surface, vocabulary).core),
  );
  const byBlock = new Map<number, FoundName[]>();
  for (const name of found) {
    const own = byBlock.get(name.block);
    if (own) own.push(name);
    else byBlock.set(name.block, [name]);
  }
  const listed: FoundName[] = [];
  folded.forEach((text, block) => {
    const own = byBlock.get(block);
    if (!text.includes("、") || !own) return;
    const base = document.blocks[block]!.start;
    own.sort((a, b) => a.start - b.start);
    let next = 0;
    for (const clause of clausesWithLists(text)) {
      while (next < own.length && own[next]!.start - base < clause.start) next++;
      const inClause: FoundName[] = [];
      for (let i = next; i < own.length && own[i]!.start - base < clause.end; i++) inClause.push(own[i]!);
      if (inClause.length === 0) continue;
      const items = itemsOf(text, clause);
      const parks = items.map((item) =>
        inClause.find(
          (name) => name.start - base >= item.start && name.end - base <= item.end + 1 && name.start - base < item.end,
        ),
      );
      const anchors = parks.filter(Boolean).length;
      if (anchors === 0 || anchors === items.length) continue;
      const last = parks.at(-1);
      const tail = last ? last.end - base : items.at(-1)!.end;
      const closed = last ? CLOSING.test(text.slice(tail, tail + 30)) : false;
      const shared = last ? SHARED_VERB.test(text.slice(tail, tail + 16)) : false;
      if (!closed && !shared) {
        listed.push(...sisters(text, block, base, items, parks));
        continue;
      }
      items.forEach((item, i) => {
        if (parks[i]) return;
        const piece = nameIn(text, item, i === 0, vocabulary, shared && !closed);
        if (!piece) return;
        const surface = surfaceOf(text.slice(piece.start, piece.end));
        if (closed || anchors >= 1) {
          listed.push({
            block,
            start: base + piece.start,
            end: base + piece.end,
            surface,
            rule: stems.has(surface) ? "park.short" : "park.list",
          });
        }
      });
    }
  });
  return listed;
}

/** 北虹桥科创中心、北虹之云: an item of two to six characters that begins as its neighbour's name begins. */
function sisters(
  text: string,
  block: number,
  base: number,
  items: readonly Piece[],
  parks: readonly (FoundName | undefined)[],
): FoundName[] {
  const found: FoundName[] = [];
  items.forEach((item, i) => {
    const words = text.slice(item.start, item.end);
    const beside = parks[i - 1] ?? parks[i + 1];
    if (
      parks[i] ||
      !beside ||
      !/^[\u3400-\u9fff]{3,6}$/.test(words) ||
      words.slice(0, 2) !== beside.surface.slice(0, 2)
    )
      return;
    if (/[的了是为有将被]|园区|项目|产业|建设|发展|企业|镇$|街道$|区$|县$|市$|集团$|公司$/.test(words)) return;
    found.push({ block, start: base + item.start, end: base + item.end, surface: surfaceOf(words), rule: "park.list" });
  });
  return found;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function clausesWithLists(text: string): Piece[] {
  const clauses: Piece[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !STOPS.has(text.charCodeAt(i))) continue;
    if (i - start <= 400 && text.slice(start, i).includes("、")) clauses.push({ start, end: i });
    start = i + 1;
  }
  return clauses;
}

function itemsOf(text: string, clause: Piece): Piece[] {
  const items: Piece[] = [];
  let start = clause.start;
  for (const match of matchesOf(ITEM_BREAK, text.slice(clause.start, clause.end))) {
    const at = clause.start + match.index;
    items.push({ start, end: at });
    start = at + match[0].length;
  }
  items.push({ start, end: clause.end });
  return items.filter((item) => item.end > item.start);
}

/** The place or brand that an item is, or that the first item ends in (推动|桃浦); null where it is something else. */
function nameIn(text: string, item: Piece, first: boolean, vocabulary: Vocabulary, any: boolean): Piece | null {
  const words = text.slice(item.start, item.end);
  if (!first || any) {
    if (!/^[\u3400-\u9fffA-Za-z0-9·]{2,8}$/.test(words)) return null;
    if (vocabulary.generic.has(words) || vocabulary.industries.get(words) || vocabulary.edges.has(words)) return null;
    const place = vocabulary.places.get(words);
    if (place?.whole && place.level !== "locality") return null;
    if (vocabulary.endings.longestBefore(words, words.length)) return null;
    if (/[的了是为有将被]|园区|引领|支撑/.test(words) || words.length > 6) return null;
    return any && !vocabulary.places.longestFrom(words, 0) ? null : item;
  }
  const head = /^(?:推动|推进|支持|加快|打造|建设|包括|依托|聚焦|建设|统筹|发挥|围绕|联动|以|由|将|把)/.exec(words);
  if (!head) return null;
  return nameIn(text, { start: item.start + head[0].length, end: item.end }, false, vocabulary, any);
}
