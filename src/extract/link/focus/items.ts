import type { Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { matchesOf } from "../../matches.ts";
import { buildTrie, type Trie } from "../../names/trie.ts";
import { type Vocabulary, vocabularyOf } from "../../names/vocabulary.ts";
import { Pairings } from "../../pairings.ts";
import { unitFirst } from "../../pattern-edges.ts";
import { holdsUnit, unitSet } from "../../unit-set.ts";
import { hasShape } from "../../word-shape.ts";
import { ROLES } from "./cues.ts";

/** By its shape no industry: 三成, 28个, 5; 资源 but 再生资源, 功能 but functional materials and foods. */
const NO_TRADE =
  /^[一二三四五六七八九两](?:成|[样大个条块张笔])|[0-9元]$|^[一二三四五六七八九十百千万亿][个家项条大]?$|(?<!再生)资源|机制(?!造|药)|功能(?!性|材料|食品|糖|纤维|膜|陶瓷|面料|饮料|涂料|玻璃|化学品)|[%》]|什么|怎么|已经|全部|一条龙|上下$|另?设有|街道$|有[一二两三四五六几][\u3400-\u9fff]?$|[乡镇村]$|^从|是$|^[一两二三四五六几数]?[根架块件粒张条片座间台朵](?![新光海])/;
const LONGEST_ITEM = 16;
/** 汽车及零部件, 卷烟及配套, 电池及材料, 冶炼及精深加工 are one trade each. */
const AND =
  "、|以及|和|及其?(?!(?:核心|关键)?(?:零部件|零配件|部件|配件|元器件|配套|关联|上下游|衍生)|材料(?:$|[、和及，等产])|(?:精深|精|深)?加工|(?:压延|系列)?制品|应用|相关)|与";
const JOINTS = new RegExp(AND, "g");
const JOINTS_AND_PLUS = new RegExp(`${AND}|[+＋]`, "g");
const JOINTS_AND_DASHES = new RegExp(`${AND}|[—–]+`, "g");
/** Joints of what is told as a chain too: 原料药—制剂, 从铜箔到电池. */
export const CHAIN_JOINTS = new RegExp(`${AND}|[—–]+|-{2}|到|[+＋]`, "g");

/** The pieces of a list, cut at its joints. Offsets are moved by `base`. */
export function piecesOf(list: string, base: number, joints: RegExp): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const joint of matchesOf(joints, list)) {
    const end = joint.index + joint[0].length;
    // 钛及钛合金; 云计算及终端、食品: 及 joins within what 、 parts.
    if (joint[0] === "及" && (list[end] === list[start] || list.includes("、", end))) continue;
    found.push({ start: base + start, end: base + joint.index });
    start = end;
  }
  found.push({ start: base + start, end: base + list.length });
  return found;
}

const closersOf = new WeakMap<Lexicon, Trie<true>>();

function closers(lexicon: Lexicon): Trie<true> {
  let trie = closersOf.get(lexicon);
  if (!trie) {
    trie = buildTrie(lexicon.industries.closers.map((word) => [word, true] as const));
    closersOf.set(lexicon, trie);
  }
  return trie;
}

/** What is done to a product makes it a trade, whatever it is: 蔗糖精深加工, 钛白粉制造. */
const MAKING = /[\u3400-\u9fff](?:精深加工|深加工|加工|制造(?!业)|冶炼|酿造|养殖|育种|综合利用(?!率)|研学|文创|制品)/;

const MAKINGS = new Pairings([MAKING]);

/** True where the words hold a trade that the lexicon knows, or end as trades do. */
export function hasIndustry(words: string, vocabulary: Vocabulary): boolean {
  const { industries, goods } = vocabulary;
  for (let match = industries.next(words, 0); match; match = industries.next(words, match.at + 1))
    if (match.length >= 2) return true;
  return goods.next(words, 0) !== null || (MAKINGS.some(words) && MAKING.test(words));
}

/** The items of the list that starts at `from`, each without the nouns that close a list (…产业集群, 等领域). */
export function itemsAfter(text: string, from: number, lexicon: Lexicon): Span[] {
  const rest = text.slice(from);
  const stop = STOP.exec(rest);
  const list = stop ? rest.slice(0, stop.index) : rest;
  const plus = (list.match(/[+＋]/g)?.length ?? 0) >= 2 && !/[A-Za-z0-9][+＋]/.test(list);
  const pieces = piecesOf(list, from, plus ? JOINTS_AND_PLUS : /[—–]/.test(list) ? JOINTS_AND_DASHES : JOINTS);
  return pieces
    .map((piece) => trim(text, piece, lexicon))
    .filter(
      ({ start, end }) =>
        isTrade(text, start, end, lexicon) ||
        (pieces.length > 1 && end - start === 1 && isStuff(text[start]!, lexicon)),
    );
}

/** 以煤、纸为支柱: one character is enough in a list of such. */
function isStuff(word: string, lexicon: Lexicon): boolean {
  const { industries, goods, heads } = vocabularyOf(lexicon);
  return industries.get(word) ?? goods.get(word) ?? heads.get(word) ?? false;
}

/** Where a list ends. */
const STOP = unitFirst(
  new RegExp(
    `等|(?<![（(][^（）()]{0,16})[）)]|${ROLES}|[。；：:]|产业领域|领域|[0-9一二三四五六七八九两][大条个件样块张种篇碗口类]|“[^”]{0,6}\\+|“[^”]{1,4}”|(?<=[^，“]{2})”(?![、和与及])|以及相关|，`,
  ),
);

/** False for what is no industry though it stands where industries are listed. */
export function isTrade(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  if (end - start < 2 || end - start > LONGEST_ITEM) return false;
  const words = text.slice(start, end);
  const vocabulary = vocabularyOf(lexicon);
  // 座椅, 片剂: begin as what counts does.
  if (NO_TRADE.test(words) && !vocabulary.goods.get(words) && !vocabulary.industries.get(words)) return false;
  if (!/[\u3400-\u9fffA-Za-z]{2}/.test(words) || /[0-9]{2,}|的|^[^”]*“[^”]*$/.test(words)) return false;
  if (hasShape(lexicon.industries.notTrades, words)) return false;
  return vocabulary.places.longestFrom(words, 0)?.length !== words.length;
}

const DONE_TO = /的(?:精?深?加工|生产|制造|拆解|再生|回收|冶炼|研发|销售|集散|种植|养殖|贸易|综合利用|出口|设计|组装)$/;
const BELONGS = /的[\u3400-\u9fff]{2,6}$/;
const LEADING = guarded(
  /^(?:[在从][“"]?[\u3400-\u9fff]{1,6}[”"]?[上里中](?:做|搞|抓)|承接|围绕|锚定|坚持|立足|瞄准|产品(?:为|有|是)|只(?:盯|做|收|招)|[\u3400-\u9fff]{2,8}?(?:外迁|转移|外溢|疏解|迁出|溢出)(?:而?来)?的|(?:京津冀|珠三角|长三角|粤港澳(?:大湾区)?|大湾区|沿海|东部)(?:地区)?的?|(?:已经?|初步|基本|逐步)?(?:形成|构建|构筑|建成|拥有)了?|[全我本][省市区县]|以|把|将|借|[前后]者从?|放大|[十百千万]亿(?:元)?级|具有[^，]*的|一批|完整(?:的)?|其(?=.{2})|其中|部分|(?:国际|国内)?(?:知名|著名)|规模以上|规上|接?一些|今年|去年|近年来|目前|如今|眼下|现在|主抓|重点抓|规划(?:建设)?了?|生产(?!性|服务)|做(?![强优大])|搞|[而但](?=.{3})|紧扣|扶持|全球|国际(?!贸易|物流|商贸|货运|化)|世界级|国内外?|国家级|特色|重点|若干|[“"‘]|[一二三四五六七八九十两]大|还有|定位(?:于|为)?|向|发展|聚焦|推进|推动|培育|新兴|相关|全品类|产业|的(?:主要|就|都|全|还)?是|的|了|单一|传统|本地|现代(?!物流|服务|农业|中药)|这)+/,
);

const SHUTS = unitSet("）)");
const QUOTES = guarded(/(?:[“”"‘’\s]|(?<![（(][^（）()]*)[）)])+$/);
const RANK = guarded(/(?:首位|主导|支柱|一直|仍然?|一起|依然|依旧|这|也)$/);
const VERB = guarded(/(?:聚焦|发展|引领|领航|领先|领跑|生产|集聚)$/);
const REST = {
  exec: (words: string) =>
    RESTS.exec(words) ??
    (words.includes("这类") || words.includes("等") || words.includes("这一") || words.includes("一路")
      ? REST_OPEN.exec(words)
      : null),
};
const RESTS = guarded(
  /(?:做[深大强精细优专透](?:做[深大强精细优专透])?|不放|不松手|[两三二四][篇张块条样件](?:链|赛道)?|上来|并举|并重|(?:双|多)轮驱动|比翼齐飞|齐头并进|[一之]类|这一细分|这一|细分|出口|外销|产[量能值]|出货量|综合性|领军|龙头|(?:外溢|溢出|外迁)?(?:类)?(?:生产)?(?:企业|链条|项目|厂商|公司|工厂|作坊|商家))$/,
);
const REST_OPEN =
  /(?:这类[\u3400-\u9fff]*|等(?:功能|特色|新型|高端|优势)[\u3400-\u9fff]{2,6}|这一?[门样行条个块][\u3400-\u9fff]{0,3}|一路[\u3400-\u9fff]{0,4})$/;
const WORKED_FOR = /(?:产业)?(?:转移|招引|引进|谋划|开展|实施|招商|延链|补链|强链).*$/;
const DONE_FOR = new Pairings([WORKED_FOR]);

/** An item without the words that lead to it and the nouns that close it. */
export function trim(text: string, span: Span, lexicon: Lexicon): Span {
  let { start, end } = span;
  // （甲、乙）增加值: what stands behind the bracket that shuts the list.
  const shut = holdsUnit(text.slice(start, end), SHUTS) ? /^[^（(]*?(?=[）)])/.exec(text.slice(start, end)) : null;
  if (shut && shut[0].length >= 2) end = start + shut[0].length;
  const lead = LEADING.exec(text.slice(start, end));
  if (lead) start += lead[0].length;
  // 清一色做竹篮、竹席|的
  if (text[end - 1] === "的" && /^(?:$|[，。；])/.test(text.slice(end))) end--;
  for (let step = 0; step < 4; step++) {
    const quote = QUOTES.exec(text.slice(start, end));
    if (quote) end -= quote[0].length;
    const closer = closers(lexicon).longestBefore(text.slice(start, end), end - start);
    if (!closer || end - start - closer.length < 2) break;
    end -= closer.length;
  }
  // 竹材|的加工, 家电板|的剪切配送: what is done to a known thing.
  const words = text.slice(start, end);
  const made = words.includes("的") ? (DONE_TO.exec(words) ?? BELONGS.exec(words)) : null;
  // 先进材料中的锂电
  const among = words.includes("的") ? /^[^的]{2,}[中里]的(?=.{2})/.exec(words) : null;
  const known = () => hasIndustry(words.slice(0, made!.index), vocabularyOf(lexicon));
  if (among) start += among[0].length;
  else if (made && made.index >= 2 && (DONE_TO.test(words) || known())) end = start + made.index;
  // 电子信息首位产业, 电子信息仍是…: ranks and adverbs behind a trade.
  const rank = RANK.exec(text.slice(start, end));
  if (rank && rank.index >= 2) {
    end = start + rank.index;
    const closer = closers(lexicon).longestBefore(text.slice(start, end), end - start);
    if (closer && end - start - closer.length >= 2) end -= closer.length;
  }
  // 盯住橡胶助剂不放, 移到医药中间体上来, 承接软件企业
  const rest = REST.exec(text.slice(start, end));
  if (rest && rest.index >= 2) end = start + rest.index;
  // 围绕生物医药招引项目: what is done for the industry is no part of it.
  const done = DONE_FOR.some(text.slice(start, end)) ? WORKED_FOR.exec(text.slice(start, end)) : null;
  if (done && done.index >= 2) end = start + done.index;
  const verb = VERB.exec(text.slice(start, end));
  if (verb && end - start - verb[0].length >= 2) end -= verb[0].length;
  return { start, end };
}
