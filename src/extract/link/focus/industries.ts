import type { Span } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { matchesOf } from "../../matches.ts";
import { type Vocabulary, vocabularyOf } from "../../names/vocabulary.ts";
import { Pairings } from "../../pairings.ts";
import { startsOf, unitFirst } from "../../pattern-edges.ts";
import { unitSet } from "../../unit-set.ts";
import { BEHIND, chainTrades, countedTrades, knownTrades, quotedTrades } from "./counted.ts";
import { cues, DENIED, ENUMERATION, NOT_ENUMERATED, OTHERS, ROLES, WANTING } from "./cues.ts";
import { COUNTED_OF, isFirmTrade, tradesOfFirms } from "./firms.ts";
import { CHAIN_JOINTS, hasIndustry, isTrade, itemsAfter, piecesOf, trim } from "./items.ts";
import { holdsMade, isMade, listedTrades, pairAt } from "./listed.ts";
import { saidTrades, shapesIn } from "./said.ts";
import { SECTORS, sectorOf } from "./sectors.ts";

/** “北斗+智能信息”产业集群, AM-OLED产业链: what no lexicon knows, right before 产业. */
const UNKNOWN = /([A-Za-z][A-Za-z0-9+-]{1,12}|[“"][^”"]{2,12}[”"])(?=全?产业(?:链|集群|生态))/g;
const TURN =
  /向([\u3400-\u9fff、A-Za-z0-9]{2,24}?)(?:等)?(?:产业|方向|领域|环节)?(?:转型|延伸|拓展|升级|进军|迈进|转变)/;
const OWN = /^(?:[：:]|——?|[ 　]+)\s*(?=[^，。；： 　]{4,60}(?:[。；]?$|[ 　]))/;
/** What firms are called: without one there are none whose number tells a trade. */
const FIRM_NOUNS = /企业|厂|商户|作坊|公司|团队/;

/** The cues, then what the other ways to name an industry need, bit by bit. */
const FINDERS = new Pairings([
  ...cues.map(({ needs, words }) => needs ?? words),
  /产业|领域|行业|双首位/,
  /向/,
  /[：:— 　]/,
  new RegExp(BEHIND),
  /岛/,
  /[0-9余多几来十百千]家|[聚集装住挤]着|大多|多[为是]|一大?批|众多|占[园全]|[聚驻引集]了|居多|挨着|扎堆|林立|各[五六]/,
  SECTORS,
  FIRM_NOUNS,
]);
const WORDS = cues.map(({ words }) => unitFirst(words));
const bit = (nth: number) => 1 << (cues.length + nth);
const LISTED = bit(0);
const TURNED = bit(1);
const COLON = bit(2);
const KNOWN_BEHIND = bit(3) | bit(4);
const SAYS_SECTORS = bit(6);
const FIRMS = bit(5) | bit(7);
const COLONS = unitSet("：:— 　");
/** The cues behind which anything is taken for a trade. */
const ANYTHING = cues.reduce((mask, { known }, nth) => (known === "any" ? mask | (1 << nth) : mask), 0);
/** The cue that stands at a clause's start or nowhere. */
const TRADING = 1 << cues.findIndex(({ id }) => id === "focus.trading");
const TRADING_OPENS = startsOf(cues.find(({ id }) => id === "focus.trading")!.words)!;

/** Behind a list: what says that its items are trades, whatever they are: 等特色产业, 这一细分领域, 的精深加工. */
const AS_TRADES = new RegExp(
  `^(?:${ROLES})(?=[，。；”]|$)|^(?:等|之类的?)?(?:[一二两三四五六][大条个])?(?:特色|主导|支柱|优势|重点|新兴|首位|传统|拳头|百亿级?|千亿级?)*(?:产业(?!发展|园|化|工人|转移|配套|基础|政策|空间|生态|用地|项目|基金|人才|升级|扶|帮|集聚区|创新|技术|服务|工程)|产品(?=[，。；]|$))|^(?:这一|等|这个|这些)?(?:细分)?(?:领域|赛道|行业)|^的(?:精?深?加工|生产|制造|拆解|再生|回收|冶炼|种植|养殖|综合利用)`,
);

/** False where no industry can be told in a text: most sentences of most documents. */
export function mayTell(text: string, lexicon: Lexicon): boolean {
  return tells(text, heldIn(text), vocabularyOf(lexicon));
}

/** True where a text has both words that tell of trades and trades, or words behind which anything is one. */
function tells(text: string, held: number, vocabulary: Vocabulary): boolean {
  if ((held & ANYTHING) !== 0 || (held & FIRMS) !== 0) return true;
  const first = text.indexOf("、");
  if (text.includes("+") && quotedTrades(text, vocabulary).length > 0) return true;
  if (hasIndustry(text, vocabulary))
    return held !== 0 || first >= 0 || pairAt(text, vocabulary) >= 0 || shapesIn(text) !== 0;
  return (first >= 0 && ((held & LISTED) !== 0 || holdsMade(text, first, vocabulary))) || shapesIn(text) !== 0;
}

/** The cues and other ways that a clause holds. */
function heldIn(text: string): number {
  const held = FINDERS.in(text) & ~SAYS_SECTORS;
  return (held & FIRMS) === FIRMS ? held : held & ~FIRMS;
}

/** As `heldIn`, for the words that are told of a park: what only their start can hold is asked of it. */
function heldAt(text: string): number {
  const held = heldIn(text);
  const first = text.charCodeAt(0);
  return held & ~((TRADING_OPENS.has(first) ? 0 : TRADING) | (COLONS.has(first) ? 0 : COLON));
}

const CHAIN_END = /^[\u3400-\u9fff]{2,8}[到至](?=[\u3400-\u9fff]{2,8}$)/;

/**
 * The industries a clause names, with the stretch from its cue to the last of them. `base` is the clause's offset, `mode` tells that its
 * sentence goes through a park's sectors one by one, or that the clause before has announced a list,
 * `open` tells that nobody else is named whose things a list may hold.
 */
export function industriesIn(
  text: string,
  base: number,
  lexicon: Lexicon,
  mode: "sectors" | "list" | null = null,
  open: () => boolean = () => false,
): { industries: Span[]; span: Span | null } {
  const vocabulary = vocabularyOf(lexicon);
  const held = heldAt(text);
  if (!mode && !tells(text, held, vocabulary)) return { industries: [], span: null };
  const shapes = shapesIn(text);
  const lists = (text.includes("、") || text.includes("和") || text.includes("与")) && open();
  if ((held === 0 && shapes === 0 && !mode && !lists) || OTHERS.test(text)) return { industries: [], span: null };
  let holdsKnown: boolean | null = null;
  const knows = () => (holdsKnown ??= hasIndustry(text, vocabulary));
  const found: Span[] = [];
  const seen = new Set<string>();
  const add = (start: number, end: number): void => {
    const key = text.slice(start, end);
    // 从锂矿、正极材料|到|电芯: both ends of the way.
    const to = CHAIN_END.exec(key)?.[0].length;
    if (to && /[从由][^，。；]*$/.test(text.slice(Math.max(0, start - 40), start))) {
      add(start, start + to - 1);
      add(start + to, end);
      return;
    }
    if (end <= start || seen.has(key)) return;
    seen.add(key);
    found.push({ start: base + start, end: base + end });
  };
  for (let nth = 0; nth < cues.length; nth++) {
    const cue = cues[nth]!;
    if ((held & (1 << nth)) === 0) continue;
    for (const match of matchesOf(WORDS[nth]!, text)) {
      const items = itemsAfter(text, match.index + match[0].length, lexicon).filter(
        ({ start, end }) => end - start <= cue.longest && !inside(found, base + start, base + end),
      );
      const last = items.at(-1)?.end ?? 0;
      const isKnown = ({ start, end }: Span) => hasIndustry(text.slice(start, end), vocabulary);
      const isNoun = (item: Span) => isKnown(item) || isMade(text.slice(item.start, item.end), vocabulary);
      // 辣椒的加工: what is done to it stands behind the item.
      const told = { start: match.index + match[0].length, end: Math.max(last, text.indexOf("，", last)) };
      const enough =
        items.length >= cue.least &&
        (cue.known === "any" ||
          (cue.known === "some" ? items.length > 0 && (isKnown(told) || items.some(isNoun)) : items.every(isNoun)));
      const behind = text.slice(last, last + 16);
      // 推动某某产业…: one thing that is pushed on may be anything.
      const as = items.length > 0 && AS_TRADES.test(behind) && (cue.least === 1 || !behind.startsWith("产业"));
      if (enough || as) for (const item of items) add(item.start, item.end);
    }
  }
  for (const item of shapes === 0 ? [] : saidTrades(text, shapes)) {
    const { start, end } = trim(text, item, lexicon);
    if (!isTrade(text, start, end, lexicon) || inside(found, base + start, base + end)) continue;
    const words = text.slice(start, end);
    if (!item.known || (words.length <= 9 && isMade(words, vocabulary))) add(start, end);
  }
  for (const { start, end, sure } of (held & FIRMS) === 0 ? [] : tradesOfFirms(text)) {
    const pieces = piecesOf(text.slice(start, end), start, CHAIN_JOINTS);
    for (const piece of pieces) {
      const lead = COUNTED_OF.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0;
      const item = trim(text, { start: piece.start + lead, end: piece.end }, lexicon);
      const words = text.slice(item.start, item.end);
      if (item.end - item.start > 10 || !isFirmTrade(words) || !isTrade(text, item.start, item.end, lexicon)) continue;
      // 以吉利、大众整车企业为龙头: short words of a list as often name companies.
      const told = sure && (pieces.length === 1 || words.length > 2);
      if ((told || hasIndustry(words, vocabulary)) && !inside(found, base + item.start, base + item.end))
        add(item.start, item.end);
    }
  }
  if (mode === "list" && /^[^，。；：]{2,40}[。；]?$/.test(text) && /[、和与]/.test(text))
    for (const item of itemsAfter(text, 0, lexicon)) if (item.end - item.start <= 9) add(item.start, item.end);
  const sector = mode === "sectors" ? sectorOf(text) : null;
  for (const piece of sector ? piecesOf(text.slice(sector.start, sector.end), sector.start, CHAIN_JOINTS) : []) {
    const { start, end } = trim(text, piece, lexicon);
    if (isTrade(text, start, end, lexicon)) add(start, end);
  }
  // 由焦化基地向精细化工转型, 向燃料电池、农业装备延伸
  const turned = (held & TURNED) === 0 ? null : TURN.exec(text);
  // 甲经开区|：服装服饰、智能装备
  const own = (held & COLON) === 0 ? null : OWN.exec(text);
  if ((held & LISTED) !== 0) {
    for (const item of knows() ? countedTrades(text, vocabulary, lexicon) : [])
      if (!inside(found, item.start + base, item.end + base)) add(item.start, item.end);
  }
  for (const item of knows() ? chainTrades(text, lexicon) : [])
    if (!inside(found, item.start + base, item.end + base)) add(item.start, item.end);
  for (const item of text.includes("+") ? quotedTrades(text, vocabulary) : [])
    if (!inside(found, item.start + base, item.end + base)) add(item.start, item.end);
  if (turned?.[1] && hasIndustry(turned[1], vocabulary))
    for (const item of itemsAfter(`${turned[1]}。`, 0, lexicon))
      add(turned.index + 1 + item.start, turned.index + 1 + item.end);
  if (own) {
    const spaced = /[ 　]/.exec(text.slice(own[0].length));
    const listed = spaced ? text.slice(0, own[0].length + spaced.index) : text;
    const items = itemsAfter(listed, own[0].length, lexicon);
    // 甲片区：汽车及零部件；乙片区：…: one alone is all that the colon tells.
    const alone = items.length === 1 && /^[。；;]?$/.test(text.slice(items[0]!.end));
    const whole = (items.length > 1 || alone) && items.every((item) => item.end - item.start <= 9);
    if (whole && items.some((item) => hasIndustry(text.slice(item.start, item.end), vocabulary)))
      for (const item of items) add(item.start, item.end);
  }
  const list = (held & LISTED) === 0 || !knows() ? null : ENUMERATION.exec(text);
  if (list && /、|和|与/.test(list[0]) && !NOT_ENUMERATED.test(text)) {
    const items = itemsAfter(text, 0, lexicon);
    if (items.some(({ start, end }) => hasIndustry(text.slice(start, end), vocabulary)))
      for (const item of items) add(item.start, item.end);
  }
  if ((held & LISTED) !== 0)
    for (const match of matchesOf(UNKNOWN, text)) {
      const quoted = /^[“"]/.test(match[1]!) ? 1 : 0;
      add(match.index + quoted, match.index + match[1]!.length - quoted);
    }
  if ((held & KNOWN_BEHIND) !== 0 && knows())
    for (const { start, end } of knownTrades(text, vocabulary))
      if (!inside(found, base + start, base + end)) add(start, end);
  if (lists)
    for (const { start, end } of listedTrades(text, lexicon))
      if (!found.some((item) => item.start < base + end && base + start < item.end)) add(start, end);
  // 《某市智能装备产业规划》: what a paper is called is told of nobody.
  if (found.length > 0 && text.includes("《"))
    for (let at = found.length - 1; at >= 0; at--) if (inTitle(text, found[at]!.start - base)) found.splice(at, 1);
  if (found.length > 0 && (DENIED.test(text) || WANTING.test(text)))
    for (let at = found.length - 1; at >= 0; at--) if (isDenied(text, found[at]!.start - base)) found.splice(at, 1);
  if (found.length === 0) return { industries: [], span: null };
  found.sort((a, b) => a.start - b.start);
  return { industries: found, span: { start: found[0]!.start, end: Math.max(...found.map((item) => item.end)) } };
}

const inTitle = (text: string, at: number) => text.lastIndexOf("《", at) > text.lastIndexOf("》", at);

/** 并未把白酒列入目录, 补齐芯片短板: true where the words that lead to an item say that it is not, or not yet, the park's. */
function isDenied(text: string, at: number): boolean {
  const from = text.lastIndexOf("，", at) + 1;
  const until = text.indexOf("，", at);
  return DENIED.test(text.slice(from, at)) || WANTING.test(text.slice(from, until < 0 ? text.length : until));
}

const inside = (found: readonly Span[], start: number, end: number) =>
  found.some((item) => item.start <= start && end <= item.end);
