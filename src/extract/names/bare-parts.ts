import type { Document } from "../../model/index.ts";
import { matchesOf } from "../matches.ts";
import { segment } from "../segment.ts";
import { behindLast, unitSet } from "../unit-set.ts";
import type { FoundName } from "./found.ts";
import { surfaceOf } from "./found.ts";
import type { Vocabulary } from "./vocabulary.ts";

const BARE = "[\\u3400-\\u9fff]{2,5}";
/** What closes the list says that each is a park: 等产业园, 三园, 两个“园中园”. */
const CLOSED =
  "(?:等(?:[0-9]{1,2}|[二两三四五六七八九十多数])?[个大座块处家]?|(?:共|这)?([0-9]{1,2}|[二两三四五六七八九十]{1,2})(?:[个大座块处家]|(?=园)))[“]?(?:特色|专业|主题|重点|主要|化工|工业|产业|功能|省级|飞地)*(?:产业园区?|工业园区?|工业小区|园区|园中园|区中园|分园|园|片区|组团)(?![\\u3400-\\u9fff]{0,2}区|[内里中])";
/** A whole, said to have, to be divided into or to be made of places: 设火烧山、五彩湾等产业园, 形成南山、凉水、石岘三个园区. */
const LIST = new RegExp(
  `(?:下辖|现辖|辖有|管辖|统辖|辖|下设|内设|分设|分别设|设有|设立|设置|设|建有|建成|拥有|布局有?|形成|分为|分成|划分为|划分成|划为|划成|规划为|分|由|包括|包含|涵盖|囊括|含|按|揽下|坐拥|握有|手握|有)(?:了|有|着|成)?(${BARE}(?:(?:、|和|与|及)${BARE}){1,9}?)${CLOSED}`,
  "g",
);
/** A list and what closes it may stand in a text that holds this. */
const HINT = /[、和与及][^，。；、]{2,5}(?:等|共|这|[0-9二两三四五六七八九十])/;
/** Numerals by their number. */
const NUMERALS = ["", "", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
const JOINT = /、|和|与|及/;
const ENDS = unitSet("。；！？\n");
/** What is made of the places is a place itself: 全县设甲、乙两个园区. */
const PLACES = /(?:[省市县州旗盟]|全[省市区县州]|[我本][省市县州区])(?:共|现|已|内|境内|还|又)*$/;
/** A zone or a word for it leads the clause. */
const WHOLE = /(?:区|园|基地|城)[”"]?(?:（[^）]*）)?[^，。]{0,6}[，]?[^，。]{0,4}$|(?:^|[，。；])(?:现|共|已|下|内)*$/;
/** No place's name: what ground is used for, how good it is, where it lies. */
const NO_PLACE =
  /[的了是在为有将被等个类各]|(?:镇|街道|乡|村|县|市|省|旗|州|企业|项目|产业|行业|工业|集团|公司|中心|大学|园|园区|加工|物流|制造|服务|区)$|^(?:东部|西部|南部|北部|中部|城[东西南北]|核心|启动|起步|拓展|先导|综合|创新|智能|高端|现代|绿色|生态|数字|科技|国际|特色|重点|主要|生产|生活|研发|商务)/;

/** What stands behind its place in a park's full name. */
const FULLER = /^[\u3400-\u9fff]{0,4}(?:园区?|城|谷|港|基地|片区|组团|小区)$/;

interface BareParts {
  readonly parts: readonly FoundName[];
  /** Pairs of surfaces that are one park: its full name and its place. */
  readonly same: readonly (readonly [string, string])[];
}

/**
 * Parts that are called by their place alone, where the list they stand in says that they are parks: each of 火烧山、五彩湾等产业园 behind
 * the zone that has them.
 */
export function bareParts(
  document: Document,
  folded: readonly string[],
  found: readonly FoundName[],
  vocabulary: Vocabulary,
): BareParts {
  const parts: FoundName[] = [];
  const same: (readonly [string, string])[] = [];
  folded.forEach((text, block) => {
    if (!HINT.test(text)) return;
    const base = document.blocks[block]!.start;
    for (const match of matchesOf(LIST, text)) {
      const said = behindLast(text.slice(Math.max(0, match.index - 120), match.index), ENDS);
      if (PLACES.test(said) || !WHOLE.test(said)) continue;
      const from = base + match.index + match[0].indexOf(match[1]!);
      const end = from + match[1]!.length;
      if (found.some((name) => name.block === block && name.start < end && name.end > from)) continue;
      const items = match[1]!.split(JOINT);
      // 藤溪—山坪区块分藤溪、山坪两个片区: the pieces of one name.
      if (text.slice(0, match.index).includes(`${items[0]}—${items[1]}`)) continue;
      const fuller = items.map((item) => fullerName(item, found));
      const all = NUMERALS.indexOf(match[2] ?? "") === items.length || Number(match[2]) === items.length;
      const alone = items.filter((_, nth) => fuller[nth] === null);
      if (!arePlaces(alone, all ? items.length : items.length / 2, vocabulary)) continue;
      let at = 0;
      items.forEach((words, nth) => {
        const start = from + match[1]!.indexOf(words, at);
        at = start - from + words.length;
        if (fuller[nth] === MANY) return;
        parts.push({ block, start, end: start + words.length, surface: surfaceOf(words), rule: "park.bare-part" });
        const full = fuller[nth];
        if (full) same.push([full, words]);
      });
    }
  });
  return { parts, same };
}

/** Two names and more begin with the word, so that it stands for none of them. */
const MANY = "";

/** What a park called by its place alone is called in full: 凉水|园区, 柳林|酒城; null where no name is, `MANY` where several are. */
function fullerName(words: string, found: readonly FoundName[]): string | null {
  const own = found.filter(({ surface }) => surface.startsWith(words) && FULLER.test(surface.slice(words.length)));
  const fuller = new Set(own.map(({ surface }) => surface));
  return fuller.size > 1 ? MANY : (fuller.values().next().value ?? null);
}

/** True where words of a list are names of small places: no trades, and fewer than `doubtful` are divisions or words of their own. */
function arePlaces(words: readonly string[], doubtful: number, vocabulary: Vocabulary): boolean {
  if (words.some((word) => NO_PLACE.test(word) || vocabulary.generic.has(word) || vocabulary.industries.get(word)))
    return false;
  const isDivision = (word: string) => (vocabulary.places.get(word)?.level ?? "locality") !== "locality";
  return words.filter((word) => isDivision(word) || isWord(word)).length < doubtful;
}

/** True where all of it is words of the dictionary that name no place: 低碳, 冷链仓储. */
const isWord = (text: string) =>
  segment(text).every((word) => word.text.length > 1 && /^(?:n|v|vn|a|an|ad|b|d|l|i|j|vd)$/.test(word.tag));
