import type { Document } from "../../model/index.ts";
import { matchesOf } from "../matches.ts";
import { unitSet } from "../unit-set.ts";
import { type FoundName, surfaceOf } from "./found.ts";

const NUMBER = "[一二两三四五六七八九十多]";
/** Words that say of how many parts a park is made, and go on with them behind a colon. */
const ANNOUNCED = new RegExp(
  `(?:一[区园核城谷港心]${NUMBER}(?:基地|组团|片区|[园区城片谷港翼])(?:${NUMBER}(?:基地|[园区城片谷港翼]))?|(?:${NUMBER}{1,2}|[0-9])[个大](?:专业|特色|主导|产业|重点|功能|主题|子)*(?:园区|片区|组团|基地|板块|园中园|产业园|分园|园))[”"]?的?[^，。；：]{0,6}：`,
  "g",
);
/** A part at the head of its item: where it lies, its name, and what only ground is told with behind it. */
const PART =
  /^(?:其中)?(?:(?:最?[东西南北]{1,2}|居?中|正[东西南北])[部侧端翼面边]?的?|[一二三四五六七八九十]是|[0-9][.．、]|（[一二三四五六七八九十0-9]）)?[“"]?(?<name>[\u3400-\u9fff]{2,14}?(?:核心区|[园城港谷岛](?!区)|园区|基地|小镇|集[聚中]区))[”"]?(?=（|，?(?:约|近|总|规划|占地|控制|用地|面积)*[0-9]|，?(?:主[攻营打导]|重点|聚焦|发展|承接|布局|位于))/;
/** What ground is used for. */
const USE =
  /^(?:商务|商业|生活|综合|服务|居住|行政|研发|生产|制造|核心|物流|仓储|配套|产业|工业|科技|创新)+(?:园区?|基地|城|核心区)$/;
/** Behind the colon: what a place has, no park of its own. */
const PLACES = /全[国省市区县州]|[我本][省市区县]|[省市县州](?:现|共|已|形成|规划|有)/;
const SENTENCE_ENDS = unitSet("。！？\n");

/**
 * The parts of a park told one after another with size and trade, whatever they are called by: 形成“一核三园”布局：飞机总装核心区22平方公里，
 * 重点发展…；南部的生物制造基地5平方公里，….
 */
export function itemizedParts(document: Document, folded: readonly string[], found: readonly FoundName[]): FoundName[] {
  const parts: FoundName[] = [];
  folded.forEach((text, block) => {
    if (!text.includes("；") || !text.includes("：")) return;
    const base = document.blocks[block]!.start;
    const own = found.filter((name) => name.block === block);
    for (const match of matchesOf(ANNOUNCED, text)) {
      let from = match.index;
      while (from > 0 && !SENTENCE_ENDS.has(text.charCodeAt(from - 1))) from--;
      if (PLACES.test(text.slice(from, match.index))) continue;
      const items = itemsFrom(text, match.index + match[0].length);
      if (items.length < 2) continue;
      const named = items.flatMap(({ start, end }) => {
        const name = PART.exec(text.slice(start, end));
        if (!name || USE.test(name.groups!.name!)) return [];
        const at = start + name[0].lastIndexOf(name.groups!.name!);
        return [{ start: base + at, end: base + at + name.groups!.name!.length }];
      });
      // A list of trades or of ground may hold one name by chance.
      if (named.length < 2 || named.length * 2 < items.length) continue;
      for (const { start, end } of named)
        if (!own.some((name) => name.start < end && name.end > start))
          parts.push({
            block,
            start,
            end,
            surface: surfaceOf(text.slice(start - base, end - base)),
            rule: "park.itemized",
          });
    }
  });
  return parts;
}

/** What stands between semicolons, to the end of the sentence. */
function itemsFrom(text: string, from: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  let start = from;
  for (let at = from; at <= text.length; at++) {
    const ends = at === text.length || SENTENCE_ENDS.has(text.charCodeAt(at));
    if (!ends && text[at] !== "；") continue;
    items.push({ start, end: at });
    if (ends) break;
    start = at + 1;
  }
  return items;
}
