import { cut, type Document, type NameMention } from "../../model/index.ts";
import { segment } from "../segment.ts";
import { unitSet } from "../unit-set.ts";
import { buildTrie } from "./trie.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How far left of its trade a brand is looked for, in characters. */
const REACH = 8;
/** No brand ends in these, so that most trades of a text are passed over at once. */
const NO_BRAND = unitSet(
  "的了在和与及或、，。；：“”（）()和是为有等个家类业型化性级区园城市县省新高大小多各其该本以将从到向对产品年月日0123456789 ",
);
/** What makes the whole a trade, a park or a thing, and no company: 光电|产业, 电子|产品. */
const GOES_ON =
  /^(?:产业|园|行业|领域|方向|类|业|产品|技术|制造|集群|设备|材料|企业|市场|小镇|城|谷|港|岛|湾|基地|中心|学院|大学|研究|实验|协会|商会|博览|展|论坛|指数|生产线|及|与|和|[一-鿿]{0,2}产业|元件|元器件|器件|部件|零部件|组件|仪|机|板|片|管|线|车|厂房|馆|局|街道|社区|公园)/;

/**
 * Companies by the short name they go by: a brand that no dictionary has before a trade (海润|光电, 丰禾|木业), and the brand of a company
 * that the document names in full.
 */
export function findShortCompanies(
  document: Document,
  folded: readonly string[],
  full: readonly NameMention[],
  vocabulary: Vocabulary,
): NameMention[] {
  const found: NameMention[] = [];
  const brands = brandsOf(full, vocabulary);
  for (const { name, rule } of full)
    if (rule === "organization.called" && name.length > 3 && !brands.has(name)) brands.set(name, name);
  const anyBrand = buildTrie(brands);
  folded.forEach((text, block) => {
    const base = document.blocks[block]!.start;
    const add = (start: number, end: number, name: string | null, rule: string) => {
      const span = { start: base + start, end: base + end };
      const words = cut(document.text, span);
      found.push({ start: span.start, end: span.end, text: words, kind: "organization", name: name ?? words, rule });
    };
    // A document may name hundreds of companies, and most blocks none of them.
    for (const [brand, name] of anyBrand.next(text, 0) ? brands : [])
      for (let at = text.indexOf(brand); at >= 0; at = text.indexOf(brand, at + brand.length))
        add(at, at + brand.length, name, "organization.brand");
    const { trades } = vocabulary;
    for (let match = trades.next(text, 2); match; match = trades.next(text, match.at + match.length)) {
      const { at, length } = match;
      const end = at + length;
      if (NO_BRAND.has(text.charCodeAt(at - 1)) || GOES_ON.test(text.slice(end, end + 5))) continue;
      const start = brandStart(text, at, end, vocabulary);
      if (start !== null) add(start, end, null, "organization.short");
    }
  });
  return found;
}

/** Words that the tagger does not know and that no brand is: materials by their base, verbs it takes together. */
const NO_NAME =
  /[基医控铁硅硒碳氟磷氢氨酸钢铝铜锂稀]$|^(?:[聚建做搞抓引形打造派聘]|特|超|微|纳|柔|生|智|数)|[起成出到入]$|^(?:[一二三四五六七八九十两几]|全|各|多|某)/;
/** Tags of single characters that no dictionary word holds: morphemes, abbreviations, names. */
const LOOSE = /^(?:[a-z]g|x|nrt?|j|n|nz|ns|b)$/;
/** At the head of a clause, before what is told of a company: 去年，|孚能科技|营收164亿元. */
const OPENS =
  /(?:^|[，。；：“”])(?:龙头|链主|骨干|老牌|其中|目前|如今|今年|去年|前年|当年|\d{4}年|上半年|前三季度|隔壁的?|一旁的?|附近的?|园内的?|区内的?)?$/;
const TOLD =
  /^(?:，(?:员工|用工|主攻|专攻|专门|年产|总投资|占地|现有)|是|则|的(?:车间|厂房|生产线|董事|总经理|负责人)|董事|总经理|副总|创始人|负责人|厂长|车间|今年|去年|上半年|前三季度|目前|现有|已|正|将|计划|营收|营业收入|销售|产值|实现|完成|投资|投产|落户|入驻|一期|二期|三期|\d{4}年)/;

/** Trades that only companies are called after, so that a place before one is part of the name: 云南|锗业, 江西|铜业. */
const WORKS = /^[铜铝锂锌磷镁钢锗锡钨钛镍钼铅稀纸塑泵硅木糖船]业$/;

/** Where the brand before a trade begins: a word that the tagger does not know, and no place, trade or word of ours; null for none. */
function brandStart(text: string, at: number, end: number, vocabulary: Vocabulary): number | null {
  const { places, industries, generic, edges, inner } = vocabulary;
  if ((industries.longestBefore(text, at)?.length ?? 0) > 1) return null;
  const place = places.longestBefore(text, at);
  if (place) return WORKS.test(text.slice(at, end)) ? at - place.length : null;
  const from = Math.max(0, at - REACH);
  const words = segment(text.slice(from, end), from);
  const last = words.findIndex((each) => each.end === at || (each.start < at && at < each.end && each.tag === "x"));
  const word = words[last];
  const placed = ledStart(text, at, end) ?? placedStart(text, at, end, vocabulary);
  if (placed !== null) return placed;
  if (!word) return null;
  const before = words[last - 1];
  // 宜|芯|光电: two single characters, 皖|石新材: one of them taken with the trade.
  const two = word.start === at - 1 && before?.start === at - 2;
  const start = two ? before.start : word.start;
  const brand = text.slice(start, at);
  if (two) {
    const told = isTold(text, start, end);
    const loose = [word, before].filter(({ tag, end: until }) => LOOSE.test(tag) || until > at).length;
    if (loose < (told ? 1 : 2)) return null;
  } else if (word.tag !== "x" || word.end < at || (word.end > at && word.end !== end && word.end - at > 1)) return null;
  if (!/^[\u3400-\u9fff]{2,4}$/.test(brand) || NO_NAME.test(brand)) return null;
  if (generic.has(brand) || edges.has(brand) || inner.has(brand) || industries.get(brand)) return null;
  // A trade among trades: 硅基材料、光学显示.
  const around = `${text[start - 1] ?? ""}${text[end] ?? ""}`;
  return around.includes("、") ? null : start;
}

/** Words before a trade that only say of what sort it is: 安徽|高端|装备. */
const SORTS =
  /^(?:高端|先进|现代|绿色|特色|智能|传统|新型|精细|优质|有机|生态|海洋|数字|新兴|重点|本土|民营|国有|大型|中小|通用|专用|关键|基础|优势|支柱|主导|高新|战略|未来|低空|民用|商用|工业|农业|城市|乡村|精品|名优|中药|文化|健康)/;

/** 安徽盛大木业今年前9个月…: a place, a brand and a trade at the head of a clause that is told of a company; null for none. */
function placedStart(
  text: string,
  at: number,
  end: number,
  { places, industries, generic }: Vocabulary,
): number | null {
  const brand = text.slice(at - 2, at);
  if (!/^[\u3400-\u9fff]{2}$/.test(brand) || SORTS.test(brand) || generic.has(brand) || industries.get(brand))
    return null;
  const place = places.longestBefore(text, at - 2);
  if (!place || place.value.whole) return null;
  const start = at - 2 - place.length;
  return isTold(text, start, end) ? start : null;
}

/** 紧邻它的是|平安生物|，主攻…, 走进|华岭电子|的车间: a brand of any two characters where one is led to a company; null for none. */
const LED = /(?:紧[邻挨][^，。；]{0,10}的是|隔壁的?是|走进|来到|走访)$/;
const ROOMS = /^(?:，|的?(?:生产)?(?:车间|厂区|展厅|厂房))/;

function ledStart(text: string, at: number, end: number): number | null {
  const brand = text.slice(at - 2, at);
  if (!/^[\u3400-\u9fff]{2}$/.test(brand) || SORTS.test(brand) || !ROOMS.test(text.slice(end, end + 5))) return null;
  return LED.test(text.slice(Math.max(0, at - 18), at - 2)) ? at - 2 : null;
}

const isTold = (text: string, start: number, end: number) =>
  OPENS.test(text.slice(Math.max(0, start - 8), start)) && TOLD.test(text.slice(end, end + 8));

/** 江州海润光电科技股份有限公司 also goes by 海润光电: the brand with its first trade, by the full name. */
function brandsOf(full: readonly NameMention[], { places }: Vocabulary): Map<string, string> {
  const brands = new Map<string, string>();
  for (const { name, rule } of full) {
    if (rule !== "organization.ending") continue;
    const body = name
      .slice(places.longestFrom(name, 0)?.length ?? 0)
      .replace(/^(?:[\u3400-\u9fff]{2,4}?(?:省|自治区|市|县|区))+/, "")
      .replace(/[（(][^（()）]*[）)]|(?:股份|有限|责任|公司|集团|控股|总)+$/g, "")
      .replace(/(?:科技|实业|发展|投资|开发|技术|工业|制造|产业|建设|运营|管理|贸易|国际|中国|置业)+$/, "");
    if (body.length >= 4 && body.length <= 8 && body !== name) brands.set(body, name);
  }
  return brands;
}
