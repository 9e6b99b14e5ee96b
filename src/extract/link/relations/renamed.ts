import { namedIn, type ToldLine } from "../told/course.ts";
import type { RawRelation } from "./raw.ts";

/** 更名为|P, 定名|P, where nothing before it in the sentence names who took the name. */
const TAKES =
  /(?:更名|改名|易名|改称|定名|更改名称|升级更名|整合更名|晋升更名|换了?(?:个|上了?)?新?(?:名[头字号]|牌子|招牌)，?(?:叫|改叫))(?:为|是|做)?了?[“"]?$/;
/** 拟更名为, 未更名: not done. */
const WISHED = /(?:拟|建议|计划|申请|提出|提议|将|争取|有望|未|没有|不|支持|推动|力争)[^，。；]{0,10}$/;
/** Another park that the names do not know. */
const OTHER = /[\u3400-\u9fff]{2}(?:园区?|开发区|高新区|经开区|基地|小区|集中区)/;
/** Behind a name: that it came to be. */
const BEGINS =
  /^[”"]?(?:正式|经[^，。；]{2,12}|获准|开始|启动)?(?:设立|成立|挂牌|揭牌|获批|动工|奠基|创办|筹建|组建|诞生)/;
/** Before a name: that it was founded under it. */
const FOUNDS = /(?:设立|成立|组建|创办|批准|筹建)(?:了|为)?[“"]?$/;
/** So many sentences may pass between a name and the next. */
const REACH = 3;

/** A course of names told step by step: 2003年，P设立；2008年，更名为P；2012年又改称P. */
export function renamedInTurn(lines: readonly ToldLine[]): RawRelation[] {
  const found: RawRelation[] = [];
  let last: { readonly name: string; readonly start: number } | null = null;
  let age = 0;
  for (const { block, text, parks, sentences } of lines) {
    if (block.type === "heading") last = null;
    if (last === null && !/名|改称|立|办|挂牌|揭牌|获批|动工|奠基|诞生|组建/.test(text)) continue;
    for (const sentence of sentences) {
      if (++age > REACH) last = null;
      const here = namedIn(parks, sentence);
      const [first] = here;
      if (!first) continue;
      const before = text.slice(sentence.start - block.start, first.start - block.start);
      const takes = TAKES.test(before) && !OTHER.test(before) && !WISHED.test(before.replace(TAKES, ""));
      if (takes && last && last.name !== first.name)
        found.push({
          park: first.name,
          relation: "formerly",
          object: last.name,
          rule: "relation.renamed",
          start: last.start,
          end: first.end,
        });
      const named = here.at(-1)!;
      const behind = text.slice(named.end - block.start, named.end - block.start + 16);
      const upTo = text.slice(sentence.start - block.start, named.start - block.start);
      if (TAKES.test(upTo) ? !WISHED.test(upTo.replace(TAKES, "")) : BEGINS.test(behind) || FOUNDS.test(upTo)) {
        last = named;
        age = 0;
      } else last = null;
    }
  }
  return found;
}
