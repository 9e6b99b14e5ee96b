import type { NameMention, Span } from "../../../model/index.ts";
import { namedIn, type ToldLine } from "../told/course.ts";
import type { RawRelation } from "./raw.ts";

const NAMED =
  "(?:叫做?|改叫|名叫|称作|称为?|改称|更名为?|改名为?|易名为?|取名为?|[正式]*定名为?|得名|改成|变成|换成|成了|升格为|升级为|唤作)";
/** 最早叫|甲小区 */
const FIRST = new RegExp(
  `(?:最早|最初|起初|一开始|刚开始|开始|原先|原来|早先|起先|早年|当初|先|投用时|成立时|设立时|起步时)(?:的名字|的名称)?(?:还)?(?:${NAMED}|[是为])[“"]?$`,
);
/** 后来叫|乙园, 2015年又改称|丙园 */
const NEXT = new RegExp(
  `(?:后来?|随后|接着|继而|再|又|之后|此后|其后|最终|最后|直到|才|(?:[0-9]{4}|[去前今])年(?:[0-9]{1,2}月)?)[^，。；：\\d]{0,8}${NAMED}(?:了|过)?[“"]?$`,
);
const WISHED = /(?:拟|建议|计划|申请|提议|有意|打算|有望|未|没有|不)[^，。；]{0,12}$/;

/** A course of names told in one sentence: 最早叫甲，后来改称乙，2021年定名丙. The last is what it is called now, or the park it is told of. */
export function chainedNames(lines: readonly ToldLine[]): RawRelation[] {
  const found: RawRelation[] = [];
  for (const line of lines) {
    const { block, text, parks, sentences } = line;
    if (parks.length < 2 || !/最早|最初|起[初先步]|开始|原[先来]|早[先年]|当初|先|时/.test(text)) continue;
    const before = (name: Span, from: number) =>
      text.slice(Math.max(from, name.start - 24) - block.start, name.start - block.start);
    for (const sentence of sentences) {
      const here = namedIn(parks, sentence);
      const first = here.findIndex((name) => FIRST.test(before(name, sentence.start)));
      if (first < 0) continue;
      const chain: NameMention[] = [here[first]!];
      for (const name of here.slice(first + 1)) {
        const words = before(name, chain.at(-1)!.end);
        if (!NEXT.test(words) || WISHED.test(words)) break;
        chain.push(name);
      }
      const last = chain.at(-1)!;
      const told = line.told(chain[0]!.start - 1);
      const owner = told && !chain.some((name) => name.name === told.park) ? told.park : null;
      if (chain.length < 2) continue;
      const now = owner ?? last.name;
      for (const name of chain)
        if (name.name !== now)
          found.push({
            park: now,
            relation: "formerly",
            object: name.name,
            rule: "relation.renamed",
            start: chain[0]!.start,
            end: last.end,
          });
    }
  }
  return found;
}
