import type { Document } from "../../model/index.ts";
import { matchesOf } from "../matches.ts";
import { behindLast, unitSet } from "../unit-set.ts";
import type { FoundName, Judged } from "./found.ts";
import { surfaceOf } from "./found.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words that only a whole is said with, before the list of its parts. */
const HOLDS =
  /(?=[下现管辖统内分另设包涵囊含划还又有建二两三四五六七八九十])(?:下辖|现辖|管辖|辖有|统辖|(?<=[，）)现共])辖|下设|内设|分设|另设|设有|设置有?|包括|包含|涵盖|囊括|(?<=[，、])含|分为|划分为|分成|划为|(?<=[区园]内)(?:还|又)?(?:有|建有)|[二两三四五六七八九十]园(?:即|分别为|分别是|为|是)|[二两三四五六七八九十]个(?:园区?)?分?别?(?:为|是)(?=[^，。；]{2,20}[、和与及]))(?:了|有|着)?/g;
/** What closes a list of parts: how many they are (三大片区), what they are to the whole (为其起步板块), 由…构成. */
const COUNTED =
  /(?=[二两三四五六七八九十多数2-9为是系共构组])(?:([二两三四五六七八九十多数]|[2-9])(?:个|大|座|块)?(?:特色|专业|主题|功能|产业|重点|主要)*(?:片区|园区|板块|组团|区块|基地|园|分园|功能区|部分)|[为是系]其(?:起步|核心|主要|重点|专业|下属)?(?:板块|片区|组团|园区?|部分|组成部分)|(?:共同)?[构组]成(?=[，。；]|$))/g;
const NUMERALS = "零一二三四五六七八九十";
const JOINT = /、|以及|和|与|及/g;
const MARKS = unitSet("，。；：！？,;:!?\n\t（(");
const ENDS = unitSet("。；！？\n");

/** Words that stand before the first of a counted list. */
const BEFORE_FIRST =
  /^.*(?:下辖|现辖|管辖|辖有|辖|下设|内设|设有|设立|设置|包括|包含|涵盖|囊括|含|分为|划分为|规划|建设|布局|形成|建有|拥有|现有|打造|建成|开发|按照?|由|以|推进|统筹|即|为|是|有)(?:了|有|着)?/;
/** What ends the last of a list: a count, 等, what they make up. */
const BEHIND_LAST = /(?:等|(?:[0-9]+|[一二两三四五六七八九十]+)[个大座块]|组成|构成|为(?:主|核|支|重|两|依)|$)/;
/** Parts that end as no park of its own does: A区, 西区, 兵团分区. */
const PIECE = /(?:[A-Za-z东西南北中]区|分区|组团|.港区)$/;
const NO_PART =
  /[的了是在为有将被]|(?:镇|街道|乡|村|社区|县|市|企业|项目|产业|行业|集团|公司|中心|大学|学院|医院|学校|园区|领域|工程|平台)$/;
/** Ground by what it is used for: 仓储物流区, 生活配套区. */
const GROUND =
  /(?:加工|物流|仓储|服务|生活|居住|办公|研发|生产|商务|商业|配套|预留|综合|发酵|制造|展示|孵化|行政|管理|绿化|会展|休闲|示范|功能|核心|拓展|启动|起步)区$/;
/** Before a name: what is said of it, no part of it. */
const TOLD = /^(?:建设|推进|已|正|新建|原|在建|重点|核心|特色|省级|国家级?|市级|主要|多个|各|其他|周边|现有)/;

interface Item {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a whole that nothing but their list makes names: what stands between parks behind 下辖, 分为 or 三园即, and each of a list
 * that says how many it has (滨湖科学城、软件新城、云上之翼三大片区).
 */
export function listedParts(
  document: Document,
  folded: readonly string[],
  found: readonly FoundName[],
  perBlock: readonly (readonly Judged[])[],
  vocabulary: Vocabulary,
): FoundName[] {
  const byBlock = new Map<number, FoundName[]>();
  for (const name of found) {
    const own = byBlock.get(name.block);
    if (own) own.push(name);
    else byBlock.set(name.block, [name]);
  }
  const parts: FoundName[] = [];
  for (const [block, own] of byBlock) {
    const text = folded[block]!;
    if (!text.includes("、") && !/[和与及]/.test(text)) continue;
    const base = document.blocks[block]!.start;
    const at = own
      .map((name) => ({ start: name.start - base, end: name.end - base }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    const take = (items: readonly Item[], all: boolean) => {
      for (const listed of items) {
        const item = withoutVerb(listed, text, perBlock[block]!);
        const words = text.slice(item.start, item.end);
        const near = over(at, item);
        if (near.some((name) => name.start <= item.start && name.end >= item.end)) continue;
        const inside = near.find((name) => name.end === item.end && name.start > item.start);
        const before = inside ? text.slice(item.start, inside.start) : "";
        if (inside && (before.length > 3 || TOLD.test(before) || vocabulary.edges.has(before))) continue;
        if (!inside && near.length > 0) continue;
        if (!isPart(words, all, vocabulary)) continue;
        parts.push({
          block,
          start: base + item.start,
          end: base + item.end,
          surface: surfaceOf(words),
          rule: "park.part",
        });
      }
    };
    const isNamed = (item: Item) => over(at, item).some((name) => name.start === item.start && name.end === item.end);
    for (const match of matchesOf(HOLDS, text)) {
      const from = match.index + match[0].length;
      const said = behindLast(text.slice(Math.max(0, match.index - 120), match.index), ENDS);
      if (/[省市县州](?:共|现|已|内)?$/.test(said)) continue;
      const start = match.index - said.length;
      const first = at[firstFrom(at, start)];
      const owned = first !== undefined && first.end <= match.index;
      if (!owned && !/(?:区|园|基地|城)[^，]{0,4}[，]?|^$/.test(said)) continue;
      const items = itemsFrom(text, from, vocabulary);
      if (items.length > 1 && items.some(isNamed)) take(items, false);
    }
    for (const match of matchesOf(COUNTED, text)) {
      const many = match[1] ? numberOf(match[1]) : MANY;
      const items = itemsBefore(text, match.index, many, match[0].endsWith("成"));
      const pieces = items.length > 0 && items.every((item) => /^[A-Z]区$/.test(text.slice(item.start, item.end)));
      if (pieces || items.some(isNamed)) take(items, many !== MANY);
    }
  }
  return parts;
}

/** An adverb opens no name: 仍保留…, 还规划…. */
const ADVERB = /^(?:[仍还又另再已并均也拟]|先后|陆续|相继)/;

/** 仍保留|纺织产业园: an item without the verb that its ending's own words stop at. */
function withoutVerb(item: Item, text: string, judged: readonly Judged[]): Item {
  if (!ADVERB.test(text.slice(item.start, item.start + 2))) return item;
  const own = judged.find(({ candidate }) => candidate.end === item.end)?.candidate;
  return own && own.start > item.start ? { start: own.start, end: item.end } : item;
}

/** No name is longer. */
const LONGEST = 48;

/** Index of the first span that starts at an offset or behind it. */
function firstFrom(spans: readonly Item[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that share a character with an item. */
function over(spans: readonly Item[], { start, end }: Item): Item[] {
  const found: Item[] = [];
  for (let i = firstFrom(spans, start - LONGEST); i < spans.length && spans[i]!.start < end; i++)
    if (spans[i]!.end > start) found.push(spans[i]!);
  return found;
}

/** The items of the list that starts at an offset, to the mark that ends it. */
function itemsFrom(text: string, from: number, vocabulary: Vocabulary): Item[] {
  let end = from;
  while (end < text.length && end - from < 160 && !MARKS.has(text.charCodeAt(end))) end++;
  const items = split(text, from, end);
  const last = items.at(-1);
  if (!last) return items;
  // What closes the list is no part of its last name.
  const words = text.slice(last.start, last.end);
  const closed = BEHIND_LAST.exec(words)!.index;
  if (closed > 1) items[items.length - 1] = { start: last.start, end: last.start + closed };
  else if (!vocabulary.endings.longestBefore(words, words.length)) items.pop();
  return items;
}

/** 等多个园区 */
const MANY = 0;

function numberOf(words: string): number {
  if (/[多数]/.test(words)) return MANY;
  const number = NUMERALS.indexOf(words.replace("两", "二"));
  return number < 0 ? Number(words) : number;
}

/** The `many` items of the list that ends at an offset; none where the list has another number of them. */
function itemsBefore(text: string, end: number, many: number, made: boolean): Item[] {
  let from = end;
  while (from > 0 && end - from < 160 && !MARKS.has(text.charCodeAt(from - 1))) from--;
  const items = split(text, from, end);
  if (items.length < 2 || (many !== items.length && many !== MANY)) return [];
  const first = items[0]!;
  if (made && !text.slice(first.start, first.end).includes("由")) return [];
  const opening = BEFORE_FIRST.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  if (first.start + opening >= first.end) return [];
  items[0] = { start: first.start + opening, end: first.end };
  const last = items.at(-1)!;
  if (/[等均共]/.test(text[last.end - 1]!)) items[items.length - 1] = { start: last.start, end: last.end - 1 };
  return items;
}

function split(text: string, from: number, end: number): Item[] {
  const items: Item[] = [];
  let start = from;
  for (const match of matchesOf(JOINT, text.slice(from, end))) {
    items.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
  }
  items.push({ start, end });
  return items.filter((item) => item.end > item.start);
}

/** @param all true where every item of the list is a part, whatever it ends in */
/** 大坪片区|三个片区: a part, and how many there are. */
const COUNTS = /(?:区|园|城|谷|港|镇|基地|组团)[两三四五六七八九十\d]{1,2}[个大座]/;

function isPart(words: string, all: boolean, vocabulary: Vocabulary): boolean {
  if (!/^[\u3400-\u9fffA-Za-z0-9·—]{2,16}$/.test(words) || (NO_PART.test(words) && !/.{2}园区$/.test(words)))
    return false;
  const place = vocabulary.places.get(words);
  if (place && place.level !== "locality") return false;
  if (/[的了是在为有将被]/.test(words) || vocabulary.generic.has(words) || vocabulary.industries.get(words))
    return false;
  const ending = vocabulary.endings.longestBefore(words, words.length);
  if (GROUND.test(words) || COUNTS.test(words)) return false;
  if (PIECE.test(words) || (ending && ending.length < words.length)) return true;
  if (ending) return ending.length > 2 && !/^(?:产业|工业|科技)园区?$/.test(words);
  return all && words.length <= 6;
}
