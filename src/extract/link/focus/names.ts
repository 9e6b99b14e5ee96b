import type { Document, NameMention } from "../../../model/index.ts";
import { fold } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import type { Names } from "../../names/index.ts";
import { vocabularyOf } from "../../names/vocabulary.ts";

/** Endings before which a name says what the park is for: 生物医药|产业园, 玻璃器皿|产业园, 再制造|产业示范基地, 稀有金属|新材料园. */
const FOR =
  /(?:产业(?:培育)?(?:示范|转化|应用|配套|协作)?(?:园区?|园中园|基地|集聚区|小镇|城|谷|港|中心)|科创园|科技园|(?:精?深)?加工(?:园区?|城|基地|小镇|集聚区)|工业园区?|制造(?:产业)?基地|产业化基地|(?<=材料|金属|装备|机器人|医药|器械|电子|食品|化工|铸造|物流|光电|芯片|半导体|电路)(?:园|谷|港|城|小镇))(?:[（(][^）)]*[）)])?(?:[一二三四五]期)?$/;
/** Words that tell a kind of park, no trade. */
const KIND =
  /^(?:口岸|保税|重工业|轻工业|高新技术|高新|科技|现代|综合|创新|新兴|先进制造|制造|工业|农业|服务|物流|总部|数字|绿色|循环|生态|研发|设计|信息|数据|文化|智慧|创意|科技创新|海洋新兴|军民融合|循环经济|.*(?:金属循环|新兴|转移))$/;
/** What stands between a trade and the ending: 光学|高新技术|产业园, 皮革|循环|产业园. */
const REST = /(?:生态|循环经济|循环|高新技术|高新|国际|创新)+$/;
/** Pieces of another name, or letters that are no trade's. */
const NONE = /^型?材料$|[A-Za-z](?<!3D)|[镇县市）)]/;
const ZONE_BEFORE = /[区园](?!.*[区园])/;
/** What is said of a trade before it: 稀有|金属, 耐火|材料. */
const MODIFIER =
  /(?:稀有|有色|再生|耐火|合成|先进|结构|成套|绿色|高端|新型|精密|特种|智能|现代|功能|高性能|化合物|合金|盐卤|[氟氯硅碳锂钛铝铜镁磷])+$/;

/** The trade in a park's own name, where nothing the document says of it names that trade. Offsets are of its first mention. */
export function* tradesOfNames(
  document: Document,
  names: Names,
  told: ReadonlyMap<string, readonly string[]>,
  lexicon: Lexicon,
): Generator<{ readonly mention: NameMention; readonly industry: string }> {
  const { places, industries, goods } = vocabularyOf(lexicon);
  const seen = new Set<string>();
  for (const mention of names.names) {
    if (mention.kind !== "park" || seen.has(mention.name)) continue;
    if (mention.text !== mention.name) continue;
    seen.add(mention.name);
    const text = fold(document.text.slice(mention.start, mention.end));
    const ending = FOR.exec(text);
    if (!ending) continue;
    let at = 0;
    for (let place = places.longestFrom(text, at); place; place = places.longestFrom(text, at)) at += place.length;
    // 高新|化工园: of the zone, not a new kind of chemistry.
    if (/^高新(?!技术)/.test(text.slice(at))) at += 2;
    // 甲高新区|茶叶|产业园: what stands before a zone's end is the zone's.
    const body = text.slice(Math.max(at, text.slice(0, ending.index).search(ZONE_BEFORE) + 1), ending.index);
    for (let from = 0; from + 2 <= body.length; from++) {
      const trade = industries.longestFrom(body, from) ?? goods.longestFrom(body, from);
      if (!trade || trade.length < 2) continue;
      // From the trade to the ending: 玻璃|器皿, 新型|显示.
      const whole = body.slice(from - (MODIFIER.exec(body.slice(0, from))?.[0].length ?? 0)).replace(REST, "");
      const said = (told.get(mention.name) ?? []).some((words) => words.includes(whole) || whole.includes(words));
      if (whole.length >= 2 && whole.length <= 8 && !NONE.test(whole) && !KIND.test(whole) && !said)
        yield { mention, industry: whole };
      break;
    }
  }
}
