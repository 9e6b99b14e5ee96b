import type { NameMention } from "../../../model/index.ts";
import { matchesOf } from "../../matches.ts";
import type { ToldLine } from "../told/course.ts";
import type { RawRelation } from "./raw.ts";

const PLACE = "(?:园区?|[小开工高集加新]区|加工区|集中区|开发区|工业区|基地|市场|街区|中心|港|谷|城)";
const WORD = "[\\u3400-\\u9fff（）]";
const LIST = `(?<words>原?${WORD}{2,14}?${PLACE}(?:(?:、|和|与|及|以及|同)原?${WORD}{2,14}?${PLACE}){1,4})`;
const JOINED = "(?:合并|整合|重组|撤并|合二为一|融合)";
/** 原甲基地和乙小区合并组建|P: two names or more, of which the names' own rules may know only some. */
const MERGED = new RegExp(
  `(?:^|[，。；：]|将|把|由|，原|整合)${LIST}等?(?:[两二三四五六七八][个家]?(?:园区?|片区|小?区|地))?(?:于|在)?(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:进行|正式|完成|优化|共同|统一|被|成功)*${JOINED}(?:后)?，?(?:共同|正式|统一|新|挂牌)?(?:组建|设立|成立|更名|定名|改称|组成|形成|建成|成)(?:为|成|了)?[“"]?$`,
);
/** 原先的棉花加工区换了块新牌子——|P */
const NEW_SIGN = new RegExp(
  `(?:原先|原来|过去|从前|昔日|以前|当年|曾经)的(?<words>${WORD}{2,16}?${PLACE})，?(?:[^，。；]{0,6})[换挂改变][^，。；]{0,8}(?:(?:牌子|招牌|名字|名称|名|模样)(?:——?|：|，(?:叫|就?是|改?称|变成|成为)|叫|为|[“"])|成了?|为)(?:叫|为)?[“"]?$`,
);
/** P|由甲小区与乙基地整合组建 */
const MADE_BY = new RegExp(
  `^[”"]?(?:（[^）]{1,16}）)?[，,]?(?:是|系|于)?(?:在?[0-9]{4}年)?(?:[0-9]{1,2}月)?由${LIST}等?(?:[两二三四五六七八][个家]?(?:园区?|片区|小?区|地))?(?:进行|正式|优化|共同|统一)*${JOINED}`,
);
const JOINTS = /、|和|与|及|以及|同/g;
/** 两个园区, 该开发区: no name. */
const NO_NAME = /^(?:该|这|本|其|各|两|三|[一二三四五]|省|市|县|多|若干|全|国家|原有|现有)/;

/** Older names before the words that say what they became, where not all of them are names by themselves. */
export function mergedWords(lines: readonly ToldLine[]): RawRelation[] {
  const found: RawRelation[] = [];
  for (const { block, text, parks, sentences } of lines) {
    if (!/合并|整合|重组|撤并|合二为一|融合|[换挂改变]/.test(text)) continue;
    for (const sentence of sentences) {
      const here = parks.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
      for (const now of here) {
        const before = text.slice(sentence.start - block.start, now.start - block.start);
        const behind = text.slice(now.end - block.start, sentence.end - block.start);
        const merged = /[立成建组为名称][了为成]?[“"]?$/.test(before) ? MERGED.exec(before) : null;
        const sign = merged ?? (/[—：叫为是“"]$/.test(before) ? NEW_SIGN.exec(before) : null);
        const match = sign ?? (/^.{0,24}由/.test(behind) ? MADE_BY.exec(behind) : null);
        if (!match) continue;
        const base = sign ? sentence.start : now.end;
        const from = base + match.index + match[0].indexOf(match.groups!.words!);
        for (const one of namesOf(match.groups!.words!, from, here))
          if (one.name !== now.name)
            found.push({
              park: now.name,
              relation: "formerly",
              object: one.name,
              rule: "relation.became",
              start: Math.min(one.start, now.start),
              end: Math.max(now.end, from + match.groups!.words!.length),
            });
      }
    }
  }
  return found;
}

interface Older {
  readonly name: string;
  readonly start: number;
}

/** The names in a list of places: cut where a place's noun stands before the joint, never within a known name. */
function namesOf(words: string, from: number, here: readonly NameMention[]): Older[] {
  const cuts = matchesOf(JOINTS, words)
    .map((match) => ({ at: match.index, end: match.index + match[0].length }))
    .filter(
      ({ at }) =>
        new RegExp(`${PLACE}$`).test(words.slice(0, at)) &&
        !here.some((name) => name.start < from + at && name.end > from + at),
    );
  const parts: Older[] = [];
  let start = 0;
  for (const cut of [...cuts, { at: words.length, end: words.length }]) {
    const said = words.slice(start, cut.at);
    const name = said.replace(/^原/, "");
    const known = here.find((one) => one.end === from + cut.at && one.start >= from + start);
    if (known) parts.push({ name: known.name, start: known.start });
    else if (!NO_NAME.test(name) && !/[的是将把由]/.test(name))
      parts.push({ name, start: from + cut.at - name.length });
    start = cut.end;
  }
  return parts;
}
