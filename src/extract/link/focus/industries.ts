import type { Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { matchesOf } from "../../matches.ts";
import { buildTrie, type Trie } from "../../names/trie.ts";
import { type Vocabulary, vocabularyOf } from "../../names/vocabulary.ts";
import { Openings } from "../../openings.ts";
import { behindLast, unitSet } from "../../unit-set.ts";
import { hasShape } from "../../word-shape.ts";
import { cues, ENUMERATION, NOT_ENUMERATED, OTHERS } from "./cues.ts";
import { saidTrades } from "./said.ts";

/** By its shape no industry: 三成, 28个, 5; 资源 but 再生资源, 功能 but functional materials and foods. */
const NO_TRADE =
  /^[一二三四五六七八九两]成|[0-9]$|^[一二三四五六七八九十百千万亿][个家项条大]?$|(?<!再生)资源|功能(?!性?材料|性?食品|糖|纤维|膜|陶瓷)/;
/** Words of the lexicon too wide to be told alone. */
const WIDE =
  /^(?:研发|总部|制造|设计|科技|工业|信息|数据|文化|材料|电子|检测|物流|服务|加工|数字|金融|贸易|健康|时尚|农业|建筑|能源|装备|机械|先进制造|高新技术|经济技术|工艺|零部件|包装|印刷|旅游|教育|医疗|食品|海洋|航空|汽车零|出行|体育|创意)$/;
const LONGEST_ITEM = 16;

/** “北斗+智能信息”产业集群, AM-OLED产业链: what no lexicon knows, right before 产业. */
const UNKNOWN = /([A-Za-z][A-Za-z0-9+-]{1,12}|[“"][^”"]{2,12}[”"])(?=全?产业(?:链|集群|生态))/g;
const QUOTED = /[“"]([^”"]{5,40})[”"](?=的?(?:现代)?产业(?:格局|体系|布局|集群))/g;
/** 汽车及零部件, 卷烟及配套, 电池及材料 are one trade each. */
const AND =
  "、|以及|和|及其?(?!(?:核心|关键)?(?:零部件|零配件|部件|配件|元器件|配套|关联|上下游|衍生)|材料(?:$|[、和及，等产]))|与";
const JOINTS = new RegExp(AND, "g");
const JOINTS_AND_PLUS = new RegExp(`${AND}|[+＋]`, "g");

const CUES = new Openings(cues.map(({ words }) => words));

const closersOf = new WeakMap<Lexicon, Trie<true>>();

function closers(lexicon: Lexicon): Trie<true> {
  let trie = closersOf.get(lexicon);
  if (!trie) {
    trie = buildTrie(lexicon.industries.closers.map((word) => [word, true] as const));
    closersOf.set(lexicon, trie);
  }
  return trie;
}

/** The industries a clause names, with the stretch from its cue to the last of them. `base` is the clause's offset. */
export function industriesIn(text: string, base: number, lexicon: Lexicon): { industries: Span[]; span: Span | null } {
  if (OTHERS.test(text)) return { industries: [], span: null };
  const vocabulary = vocabularyOf(lexicon);
  const found: Span[] = [];
  const seen = new Set<string>();
  const add = (start: number, end: number) => {
    const key = text.slice(start, end);
    if (end - start < 2 || seen.has(key)) return;
    seen.add(key);
    found.push({ start: base + start, end: base + end });
  };
  const held = CUES.in(text);
  for (let nth = 0; nth < cues.length; nth++) {
    const cue = cues[nth]!;
    if ((held & (1 << nth)) === 0 || (cue.needs && !text.includes(cue.needs))) continue;
    for (const match of matchesOf(cue.words, text)) {
      const items = itemsAfter(text, match.index + match[0].length, lexicon).filter(
        ({ start, end }) => end - start <= cue.longest && !inside(found, base + start, base + end),
      );
      const known = items.filter(({ start, end }) => hasIndustry(text.slice(start, end), vocabulary)).length;
      const enough = cue.known === "any" || (cue.known === "some" ? known > 0 : known === items.length);
      if (items.length >= cue.least && enough) for (const item of items) add(item.start, item.end);
    }
  }
  for (const item of saidTrades(text)) {
    const { start, end } = trim(text, item, lexicon);
    if (isTrade(text, start, end, lexicon) && !inside(found, base + start, base + end)) add(start, end);
  }
  for (const item of [...countedTrades(text, vocabulary, lexicon), ...quotedTrades(text)])
    if (!inside(found, item.start + base, item.end + base)) add(item.start, item.end);
  // 由焦化基地向精细化工转型, 向燃料电池、农业装备延伸
  const turned = text.includes("向")
    ? /向([\u3400-\u9fff、A-Za-z0-9]{2,24}?)(?:等)?(?:产业|方向|领域|环节)?(?:转型|延伸|拓展|升级|进军|迈进|转变)/.exec(
        text,
      )
    : null;
  if (turned?.[1] && hasIndustry(turned[1], vocabulary))
    for (const item of itemsAfter(`${turned[1]}。`, 0, lexicon))
      add(turned.index + 1 + item.start, turned.index + 1 + item.end);
  // 甲经开区|：服装服饰、智能装备
  const own = /^[：:]\s*(?=[^，。；：]{4,60}[。；]?$)/.exec(text);
  if (own) {
    const items = itemsAfter(text, own[0].length, lexicon);
    const whole = items.length > 1 && items.every((item) => item.end - item.start <= 9);
    if (whole && items.some((item) => hasIndustry(text.slice(item.start, item.end), vocabulary)))
      for (const item of items) add(item.start, item.end);
  }
  const list = ENUMERATION.exec(text);
  if (list && /、|和|与/.test(list[0]) && !NOT_ENUMERATED.test(text)) {
    const items = itemsAfter(text, 0, lexicon);
    if (items.some(({ start, end }) => hasIndustry(text.slice(start, end), vocabulary)))
      for (const item of items) add(item.start, item.end);
  }
  for (const match of text.includes("产业") ? matchesOf(UNKNOWN, text) : []) {
    const quoted = /^[“"]/.test(match[1]!) ? 1 : 0;
    add(match.index + quoted, match.index + match[1]!.length - quoted);
  }
  // Industries the lexicon knows, with what stands before them in the same word: 高端|医疗器械, before 产业, 集群, 基地 …
  const { industries } = vocabulary;
  for (
    let industry = industries.next(text, 0), skip = 1;
    industry;
    industry = industries.next(text, industry.at + skip)
  ) {
    const { at } = industry;
    skip = industry.length;
    if (skip < 2) continue;
    const end = at + industry.length;
    const after = text.slice(end, end + 12);
    const known =
      /^(?:及|和|与|、|等)?[^，。；企]{0,10}(?:产业|产值|集群|基地|高地|领域|赛道|生态|集聚|示范|引领|先导|首选|格局|主导|特色|硅谷|体系|板块|发展|创新|装备|岛|经济带|地标|先锋|标杆)/.test(
        after,
      );
    const wide = WIDE.test(text.slice(at, end));
    if (known && !wide && !/^(?:园|企业|公司)/.test(after) && !inside(found, base + at, base + end)) add(at, end);
  }
  if (found.length === 0) return { industries: [], span: null };
  found.sort((a, b) => a.start - b.start);
  const ends = found.map((item) => item.end);
  return { industries: found, span: { start: Math.min(...found.map((item) => item.start)), end: Math.max(...ends) } };
}

const inside = (found: readonly Span[], start: number, end: number) =>
  found.some((item) => item.start <= start && end <= item.end);

function hasIndustry(words: string, vocabulary: Vocabulary): boolean {
  const { industries } = vocabulary;
  for (let match = industries.next(words, 0); match; match = industries.next(words, match.at + 1))
    if (match.length >= 2) return true;
  return false;
}

/** The items of the list that starts at `from`, each without the nouns that close a list (…产业集群, 等领域). */
function itemsAfter(text: string, from: number, lexicon: Lexicon): Span[] {
  const rest = text.slice(from);
  const stop =
    /等|(?<![（(][^（）()]{0,16})[）)]|为(?:主导|特色|重点|核心|主|支撑|支柱|首位|龙头|补充|辅|配套)|[。；：:]|产业领域|领域|[0-9一二三四五六七八九两][大条个件样块张种篇]|“[^”]{0,6}\+|“[^”]{1,4}”|以及相关|，/.exec(
      rest,
    );
  const list = stop ? rest.slice(0, stop.index) : rest;
  const items: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const span = trim(text, { start: from + start, end: from + end }, lexicon);
    if (isTrade(text, span.start, span.end, lexicon)) items.push(span);
  };
  const plus = (list.match(/[+＋]/g)?.length ?? 0) >= 2 && !/[A-Za-z0-9][+＋]/.test(list);
  for (const joint of matchesOf(plus ? JOINTS_AND_PLUS : JOINTS, list)) {
    push(joint.index);
    start = joint.index + joint[0].length;
  }
  push(list.length);
  return items;
}

function isTrade(text: string, start: number, end: number, { industries }: Lexicon): boolean {
  if (end - start < 2 || end - start > LONGEST_ITEM) return false;
  const words = text.slice(start, end);
  return !NO_TRADE.test(words) && !/[0-9]{2,}|的/.test(words) && !hasShape(industries.notTrades, words);
}

const LEADING = guarded(
  /^(?:(?:已经?|初步|基本|逐步)?(?:形成|构建|构筑|建成|拥有)了?|全[省市区县]|以|把|将|放大|[十百千万]亿(?:元)?级|具有[^，]*的|一批|全球|国际|世界级|国内|国家级|特色|重点|若干|[“"‘]|[一二三四五六七八九十两]大|还有|定位(?:于|为)?|向|发展|聚焦|推进|推动|培育|新兴|相关|全品类|产业|的|了|单一|传统|本地|现代(?!物流|服务|农业|中药)|这)+/,
);

function trim(text: string, span: Span, lexicon: Lexicon): Span {
  let { start, end } = span;
  const lead = LEADING.exec(text.slice(start, end));
  if (lead) start += lead[0].length;
  for (let step = 0; step < 4; step++) {
    const quote = /(?:[“”"‘’\s]|(?<![（(][^（）()]*)[）)])+$/.exec(text.slice(start, end));
    if (quote) end -= quote[0].length;
    const closer = closers(lexicon).longestBefore(text.slice(start, end), end - start);
    if (!closer || end - start - closer.length < 2) break;
    end -= closer.length;
  }
  // 电子信息首位产业, 电子信息仍是…: ranks and adverbs behind a trade.
  const rank = /(?:首位|主导|支柱|一直|仍然?|一起|依然|依旧)$/.exec(text.slice(start, end));
  if (rank && rank.index >= 2) {
    end = start + rank.index;
    const closer = closers(lexicon).longestBefore(text.slice(start, end), end - start);
    if (closer && end - start - closer.length >= 2) end -= closer.length;
  }
  // 盯住橡胶助剂不放, 移到医药中间体上来, 承接软件企业
  const rest = /(?:不放|不松手|[两三二四][篇张块条样件]|上来|并举|并重|(?:类)?(?:生产)?(?:企业|链条|项目|厂商))$/.exec(
    text.slice(start, end),
  );
  if (rest && rest.index >= 2) end = start + rest.index;
  // 围绕生物医药招引项目: what is done for the industry is no part of it.
  const done = /(?:招引|引进|谋划|开展|实施|招商|延链|补链|强链).*$/.exec(text.slice(start, end));
  if (done && done.index >= 2) end = start + done.index;
  const verb = /(?:聚焦|发展|引领|领航|领先|领跑|生产|集聚)$/.exec(text.slice(start, end));
  if (verb && end - start - verb[0].length >= 2) end -= verb[0].length;
  return { start, end };
}

const CLAUSE_ENDS = unitSet("，。；：:");
const COUNTED =
  /[“"]?(?:[一二两三四五六七八九十0-9]+[大条个](?:主导|支柱|优势|特色|重点|新兴|百亿|千亿)*产业(?:链|集群)?|双首位)[”"]?/g;

/** 农机、不锈钢制品和食品加工三条产业链; 电子信息、纺织服装“双首位”产业: what a count of trades closes. */
function countedTrades(text: string, vocabulary: Vocabulary, lexicon: Lexicon): Span[] {
  const found: Span[] = [];
  if (!text.includes("产业") && !text.includes("双首位")) return found;
  for (const match of matchesOf(COUNTED, text)) {
    const list = behindLast(text.slice(0, match.index), CLAUSE_ENDS);
    const from = match.index - list.length;
    if (
      !/[、和与]/.test(list) ||
      list.length > 60 ||
      /聚焦|发展|形成|围绕|布局|打造|做[强优大精好]|培育|构建|壮大|共建|集聚|立足|瞄准|主攻|专[攻做注门]|盯|押注|锁定|重在|突出|承接|只做|认准|把|将|依托/.test(
        list,
      )
    )
      continue;
    const items = itemsAfter(`${list}。`, 0, lexicon).filter((item) => item.end - item.start <= 10);
    const known = items.some((item) => hasIndustry(list.slice(item.start, item.end), vocabulary));
    if (items.length < 2 || !known) continue;
    for (const item of items) found.push({ start: from + item.start, end: from + item.end });
  }
  return found;
}

/** “新型功能材料+高端装备+食品加工”的产业格局 */
function quotedTrades(text: string): Span[] {
  const found: Span[] = [];
  if (!text.includes("产业")) return found;
  for (const match of matchesOf(QUOTED, text)) {
    const items = match[1]!.split("+");
    if (items.length < 2) continue;
    let at = match.index + 1;
    for (const item of items) {
      if (/^[\u3400-\u9fffA-Za-z0-9]{2,12}$/.test(item) && !/^[0-9]/.test(item))
        found.push({ start: at, end: at + item.length });
      at += item.length + 1;
    }
  }
  return found;
}
