import { cut, type Document, type NameMention } from "../../model/index.ts";
import { matchesOf } from "../matches.ts";
import { renamed } from "../named.ts";

/** 全市在册“园中园”, 我区“区中园”: parks within parks, as a set. */
const NESTED =
  /(?:(全[国省市区县州]|[我本][省市区县州])(?:的|现有|在册|各类|所有|现存|已建|大小)*)?“?[园区镇村城](?:中|内)(?:园|谷)”?/g;
/** What is said of such a set, and not of one park that is so called: 47个, 整合到30个以内, 平均空置率. */
const AS_A_SET =
  /^(?:共有?|现有|总数|数量|多达|已达?|仅|只有|约|近|达到?|由|从)?[0-9一二三四五六七八九十百]|^(?:整合|清理|压减|撤并|合并|缩减|减少|平均|合计|累计|共计|普遍|总量|总数|数量|空置率|厂房|占地|中[，,])/;

/** Sets of parks within parks (园中园) where the document tells of them all. */
export function findNestedSets(document: Document, folded: readonly string[]): NameMention[] {
  const found: NameMention[] = [];
  let full: string | null = null;
  folded.forEach((text, block) => {
    if (!/[园区镇村城][中内][园谷]/.test(text)) return;
    const base = document.blocks[block]!.start;
    for (const match of matchesOf(NESTED, text)) {
      const end = match.index + match[0].length;
      if (!AS_A_SET.test(text.slice(end, end + 8))) continue;
      if (!match[1] && !/(?:^|[，。；：、“将把对年])$/.test(text.slice(Math.max(0, match.index - 1), match.index)))
        continue;
      const span = { start: base + match.index, end: base + end };
      const words = cut(document.text, span);
      if (match[1]) full ??= `${match[1]}${words.slice(words.search(/“|[园区镇村城][中内]/))}`;
      found.push({ start: span.start, end: span.end, text: words, kind: "group", name: words, rule: "group.nested" });
    }
  });
  return full === null ? found : found.map((name) => renamed(name, full!));
}
