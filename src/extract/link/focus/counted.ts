import type { Span } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { matchesOf } from "../../matches.ts";
import type { Vocabulary } from "../../names/vocabulary.ts";
import { behindLast, unitSet } from "../../unit-set.ts";
import { hasIndustry, itemsAfter } from "./items.ts";
import { isMade } from "./listed.ts";
import { WIDE } from "./wide.ts";

/** What stands behind a known industry that is told as a park's: 医疗器械|产业, 集成电路|和软件等领域. */
export const BEHIND =
  "产业|产值|集群|基地|高地|领域|赛道|生态|集聚|示范|引领|先导|首选|格局|主导|特色|硅谷|体系|板块|发展|创新|装备|经济带|地标|先锋|标杆";
const KNOWN = new RegExp(`^(?:及|和|与|、|等)?[^，。；企]{0,10}(?:${BEHIND}|岛)`);

/** Behind a known industry, what makes it a narrower one: 储能|材料产业, 光伏|组件产业链. */
const MORE = /^(?:及(?:零部件|配套))?(?:材料|装备|设备|组件|器件|零部件|部件|制品|精?深?加工)(?=产业|集群|基地)/;

const CHAINS = /[\u3400-\u9fffA-Za-z]{2,10}链(?:[、和与][\u3400-\u9fffA-Za-z]{2,10}链)+/g;

/** 轴承链、纺机链和酒链: a list whose items all say that they are chains. */
export function chainTrades(text: string, lexicon: Lexicon): Span[] {
  const found: Span[] = [];
  if (!text.includes("链、") && !text.includes("链和")) return found;
  for (const match of matchesOf(CHAINS, text))
    for (const item of itemsAfter(`${match[0]}。`, 0, lexicon)) {
      const end = match[0][item.end - 1] === "链" ? item.end - 1 : item.end;
      if (
        !/(?:产业|供应|价值|创新|资金|人才|冷|全|区块|生态|政策|服务|[补延强])$/.test(match[0].slice(item.start, end))
      )
        found.push({ start: match.index + item.start, end: match.index + end });
    }
  return found;
}

const QUOTED = /[“"]([^”"]{5,40})[”"](的?(?:现代)?产业(?:格局|体系|布局|集群))?/g;

/** Industries the lexicon knows, before 产业, 集群, 基地 …: 高端|医疗器械|产业. */
export function knownTrades(text: string, { industries }: Vocabulary): Span[] {
  const found: Span[] = [];
  for (let match = industries.next(text, 0), skip = 1; match; match = industries.next(text, match.at + skip)) {
    skip = match.length;
    if (skip < 2) continue;
    const end = match.at + skip;
    const after = text.slice(end, end + 12);
    if (KNOWN.test(after) && !/^(?:园|企业|公司)/.test(after) && !WIDE.test(text.slice(match.at, end))) {
      skip += MORE.exec(after)?.[0].length ?? 0;
      found.push({ start: match.at, end: match.at + skip });
    }
  }
  return found;
}

const CLAUSE_ENDS = unitSet("，。；：:");
const COUNTED =
  /[“"]?(?:[一二两三四五六七八九十0-9]+[大条个](?:主导|支柱|优势|特色|重点|新兴|百亿|千亿)*产业(?:链|集群)?|双首位)[”"]?/g;

/** 农机、不锈钢制品和食品加工三条产业链; 电子信息、纺织服装“双首位”产业: what a count of trades closes. */
export function countedTrades(text: string, vocabulary: Vocabulary, lexicon: Lexicon): Span[] {
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
export function quotedTrades(text: string, vocabulary: Vocabulary): Span[] {
  const found: Span[] = [];
  for (const match of matchesOf(QUOTED, text)) {
    const items = match[1]!.split("+");
    // “灯具+电子元件”双线布局: without such words behind them each must be seen to be a trade.
    if (items.length < 2 || !(match[2] || items.every((item) => isMade(item, vocabulary) && !WIDE.test(item))))
      continue;
    let at = match.index + 1;
    for (const item of items) {
      if (/^[\u3400-\u9fffA-Za-z0-9]{2,12}$/.test(item) && !/^[0-9]/.test(item))
        found.push({ start: at, end: at + item.length });
      at += item.length + 1;
    }
  }
  return found;
}
