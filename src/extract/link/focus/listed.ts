import type { Span } from "../../../model/index.ts";
import { LastMatch } from "../../last-match.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { type Vocabulary, vocabularyOf } from "../../names/vocabulary.ts";
import { unitFirst } from "../../pattern-edges.ts";
import { behindLast, holdsUnit, unitSet } from "../../unit-set.ts";
import { CHAIN_JOINTS, isTrade, piecesOf, trim } from "./items.ts";
import { WIDE } from "./wide.ts";

/** What leads to a list and is no part of its first item: 把|螺蛳粉, 外加|干花, 园里的|离心泵, 落地了|叶片. */
const LEAD = new LastMatch(
  /(?:把|将|以|是|有(?![色机])|做(?!工)|搞|引[进入]|引来|招[引来]|发展|布局|生产|加工(?=[\u3400-\u9fff]{2})|集聚|聚集|汇聚|形成|打造|培育|建成|拥有|包括|涵盖|例如|比如|诸如|像|主营|主攻|主打|瞄准|聚焦|围绕|依托|凭借|靠|从|在|向|往|对|于|里|内(?!饰|存|衣|燃|外)|设(?![备计施])|[了着过]|外加|加上|导入|塑造|变成|规划|配套|重点|特色|以及|还|就|都|也|只|留给|承接|推动|推进|做[强优大]|这边|那边|的)/,
);
/** Where the last item ends: 磁力泵|的型号多得数不过来, 电竞直播|先后落脚, 服装|一条龙铺开. */
const TAIL = unitFirst(
  /等|的|这|那|在|都|也|已|均|就|同时|全(?=[从都部靠在由是])|各(?!类)|则|样样|先后|相继|纷纷|陆续|是|占|撑|一条龙|一应|一路|应有|[两三四五六七八九十][大条个类块样种]|把|将|被|为|及其|从|齐|样|可以|不断|快速|迅速|正|落户|落地|落脚|聚|集|发展|壮大|兴起|崛起|[产销]量|产值|方面|板块|产业|领域|行业|方向|业态|产品|产线|生产|专业(?=[，。；]|$)|企业|公司|工厂|厂家|项目|[（）]|“|”|[0-9]/,
);
const ENDS = unitSet("，。；：:！？（）()—");
const SENTENCE_ENDS = unitSet("，。；：:！？");

/** 设备维护专业: what a school teaches. */
const TAUGHT = /专业(?=[，。；]|$)/;

/** True where the words end as what is made or done does: known, or an ending of such with a word before it. */
export function isMade(words: string, { industries, goods, heads }: Vocabulary): boolean {
  if (industries.longestBefore(words, words.length) || goods.longestBefore(words, words.length)) return true;
  return heads.longestBefore(words, words.length)?.value ?? false;
}

/**
 * A list of things made, in whatever frame: 离心泵、真空泵、磁力泵的型号多得数不过来. What its items are tells that they are trades, so no
 * word that leads to it need be known; most of them must end as products and lines of work do.
 */
export function listedTrades(text: string, lexicon: Lexicon): Span[] {
  const vocabulary = vocabularyOf(lexicon);
  const listed = text.indexOf("、");
  const first = listed < 0 ? pairAt(text, vocabulary) : listed;
  if (first < 0 || (listed >= 0 && !holdsMade(text, first, vocabulary))) return [];
  const before = behindLast(text.slice(0, first), ENDS);
  const start = first - before.length + LEAD.endIn(before);
  const last = (listed < 0 ? first : text.lastIndexOf("、")) + 1;
  const tail = TAIL.exec(text.slice(last + 1));
  const stop = tail ? last + 1 + tail.index : text.length;
  const list = text.slice(start, stop).replace(/[。；，！？]+$/, "");
  if (
    holdsUnit(list, SENTENCE_ENDS) ||
    isOther(text.slice(0, first), vocabulary) ||
    isOther(text.slice(stop), vocabulary)
  )
    return [];
  const items = piecesOf(list, start, CHAIN_JOINTS)
    .map((piece, nth, all) =>
      trim(text, !tail && nth === all.length - 1 ? madeOf(text, piece, vocabulary) : piece, lexicon),
    )
    .filter((item) => item.end - item.start >= 2 && item.end - item.start <= 9);
  const made = items.filter((item) => isMade(text.slice(item.start, item.end), vocabulary));
  // 阀门和检测: of two the wide ones tell nothing.
  if (listed < 0 && items.some((item) => WIDE.test(text.slice(item.start, item.end)))) return [];
  if (made.length < 2 || made.length * 2 <= items.length) return [];
  // The first item may start, the last may end within other words: those must be seen to be trades.
  return items.filter(
    (item, nth) =>
      isTrade(text, item.start, item.end, lexicon) &&
      ((nth > 0 && nth < items.length - 1) || made.includes(item) || (nth > 0 && tail !== null)),
  );
}

/** What makes a noun before it another word: 信息|化, 材料|学. */
const GOES_ON = unitSet("化性型厅局部类用级度师员家学者场厂站区园业品间");

/** The last item where words run on behind it: the longest opening that is seen to be made (石英管|你追我赶). */
function madeOf(text: string, item: Span, vocabulary: Vocabulary): Span {
  const words = text.slice(item.start, Math.min(item.end, item.start + 10));
  if (isMade(text.slice(item.start, item.end), vocabulary)) return item;
  for (let length = words.length - 2; length >= 2; length--)
    if (!GOES_ON.has(words.charCodeAt(length)) && isMade(words.slice(0, length), vocabulary))
      return { start: item.start, end: item.start + length };
  return item;
}

/** Where 和 or 与 joins two things made, with none of them at hand: 离心泵|和阀门, and so on. */
export function pairAt(text: string, vocabulary: Vocabulary): number {
  for (const joint of ["和", "与"])
    for (let at = text.indexOf(joint); at >= 0; at = text.indexOf(joint, at + 1))
      if (isMade(text.slice(Math.max(0, at - 6), at), vocabulary)) return at;
  return -1;
}

/** False where no item that 、 closes ends as what is made: asked first, since most lists are of other things. */
export function holdsMade(text: string, first: number, vocabulary: Vocabulary): boolean {
  for (let at = first; at >= 0; at = text.indexOf("、", at + 1))
    if (isMade(text.slice(Math.max(0, at - 6), at), vocabulary)) return true;
  return false;
}

/** True where the words around a list say that it is none of a park's trades. */
function isOther(words: string, { otherLists }: Vocabulary): boolean {
  for (let at = 0; ; ) {
    const found = otherLists.next(words, at);
    if (!found) return words.includes("专业") && TAUGHT.test(words);
    if (found.value) return true;
    at = found.at + found.length;
  }
}
