import type { Document, NameMention } from "../../../model/index.ts";
import { fold } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import type { Names } from "../../names/index.ts";
import { vocabularyOf } from "../../names/vocabulary.ts";

/** Endings before which a name says what the park is for: 生物医药|产业园, 玻璃器皿|产业园, 再制造|产业示范基地. */
const FOR =
  /(?:产业(?:示范)?(?:园区?|基地|集聚区|小镇|城)|科创园|工业园区?|制造(?:产业)?基地|产业化基地)(?:[（(][^）)]*[）)])?[一二三四五]?期?$/;
/** Words that tell a kind of park, no trade. */
const KIND =
  /^(?:高新技术|高新|科技|现代|综合|创新|新兴|先进制造|制造|工业|农业|服务|物流|总部|数字|绿色|循环|生态|研发|设计|信息|数据|文化)$/;

/** The trade in a park's own name, where nothing else in the document says what it concentrates on. Offsets are of its first mention. */
export function* tradesOfNames(
  document: Document,
  names: Names,
  told: ReadonlySet<string>,
  lexicon: Lexicon,
): Generator<{ readonly mention: NameMention; readonly industry: string }> {
  const { places, industries } = vocabularyOf(lexicon);
  const seen = new Set<string>();
  for (const mention of names.names) {
    if (mention.kind !== "park" || told.has(mention.name) || seen.has(mention.name)) continue;
    if (mention.text !== mention.name) continue;
    seen.add(mention.name);
    const text = fold(document.text.slice(mention.start, mention.end));
    const ending = FOR.exec(text);
    if (!ending) continue;
    let at = 0;
    for (let place = places.longestFrom(text, at); place; place = places.longestFrom(text, at)) at += place.length;
    const body = text.slice(at, ending.index);
    for (let from = 0; from + 2 <= body.length; from++) {
      const trade = industries.longestFrom(body, from);
      if (!trade || trade.length < 2) continue;
      // From the trade to the ending: 玻璃|器皿, 新型|显示.
      const whole = body.slice(from);
      if (whole.length <= 8 && !KIND.test(whole)) yield { mention, industry: whole };
      break;
    }
  }
}
