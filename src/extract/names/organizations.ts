import { cut, type Document, type NameMention } from "../../model/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { SPACES, unitSet } from "../unit-set.ts";
import { findCalledCompanies } from "./called-companies.ts";
import { Cursor } from "./cursor.ts";
import type { Collected } from "./found.ts";
import { findShortCompanies } from "./short-companies.ts";
import { vocabularyOf } from "./vocabulary.ts";

const LONGEST = 28;
/** Marks and words that a company's name does not run over. */
const EDGE = unitSet(`，。；：、,;:！？“”"《》和与由及为是对向在被让将把的了如即从以于${SPACES}`);

/** What stands before 投资 and is nobody: 随着总投资…, 这个总投资…, 期间滚动实施投资…. */
const NO_COMPANY =
  /^(?:随着|伴随|期间|其间|此次|此外|同时|目前|今年|去年|明年|当年|近年|每年|每|连续|先后|相继|分别|协议|合同|意向|按|主要|重点|全部|全面|一期|二期|三期|首期|首批|其|该|本|此|这|那|哪|各|某|我|你|他|它|咱|人|从|到|把|被|让|给|对|就|又|再|也|还|仅|只|均|都|正|刚|据|按|若|如|因|为|等|一个|一家|两家|多家|全年|带动|吸引|撬动|拉动|引导|鼓励|通过|围绕|依托|用于|计)|(?:实施|滚动|进行|用于|带动|吸引|引进|撬动|拉动|加大|扩大|增加|追加|持续|陆续|同步|共同|联合|合作|分期|独资|合资|直接|间接|社会|民营|外商|有效|工程|同比|政府|财政|技改|方面|领域)$|^(?:民营|国有|外资|社会|本地|当地|龙头|民间|国内|省内|市内|知名)?(?:企业|资本|客商|政府|国企|民企|央企)$/;

/** Companies by their endings (…有限公司, …集团), and short names right before what they invest (某某半导体计划投资8亿元). */
export function findOrganizations(
  document: Document,
  folded: readonly string[],
  taken: readonly NameMention[],
  _collected: Collected,
  lexicon: Lexicon,
): NameMention[] {
  const { companies: endings, spenders } = vocabularyOf(lexicon);
  const not = new Set(lexicon.organizations.notNames);
  const found: NameMention[] = [];
  const add = (start: number, end: number, rule: string) => {
    const text = cut(document.text, { start, end });
    found.push({ start, end, text, kind: "organization", name: text, rule });
  };
  folded.forEach((text, block) => {
    const base = document.blocks[block]!.start;
    const ended = new Cursor(endings, text);
    const spent = new Cursor(spenders, text);
    for (let from = 0; ; ) {
      const ending = ended.next(from);
      const spender = spent.next(from);
      if (!ending && !spender) break;
      if (ending && (!spender || ending.at <= spender.at)) {
        const { at } = ending;
        const end = at + ending.length;
        const start = startOf(text, at);
        const name = text.slice(start, end);
        if (
          at - start >= 2 &&
          !not.has(name) &&
          !/^(?:其中|该|上市|多家|各|一家|两家|龙头|大型|[0-9])|[+＋]/.test(name)
        )
          add(base + start, base + end, "organization.ending");
        from = end;
        continue;
      }
      const { at, length } = spender!;
      if (at >= 2) {
        const start = startOf(text, at);
        const name = text.slice(start, at);
        if (
          /^[\u3400-\u9fffA-Za-z0-9]{2,10}$/.test(name) &&
          !/园|区|项目|计划|城|谷|港|岛|湾|镇|年|月|市|基地|额|其中|产业|合计|完成|实现|固定|民间|推进|开展|新增|累计|工业$|开发$|控股$|一批|预计|总|^共|^有|^合|^约|^达|^将|^可|^拟|^已/.test(
            name,
          ) &&
          !NO_COMPANY.test(name)
        )
          add(base + start, base + at, "organization.spender");
      }
      from = at + length;
    }
  });
  for (const name of apart(findCalledCompanies(document, folded), [...taken, ...found])) found.push(name);
  const short = findShortCompanies(document, folded, found, vocabularyOf(lexicon));
  for (const name of apart(short, [...taken, ...found])) found.push(name);
  return found;
}

function startOf(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && !EDGE.has(text.charCodeAt(start - 1))) {
    if (EDGE.has(text.charCodeAt(start - 2)) && !/[\u3400-\u9fff]/.test(text[start - 1]!)) break;
    start--;
  }
  for (const two of [2, 3]) {
    const cutAt = text.slice(start, end).search(/引进|入驻|签约|包括|支持|推动|主体/);
    if (cutAt >= 0) start += cutAt + two;
    break;
  }
  return start;
}

/** Those of `names` that overlap none of `others`; one pass over both in order of start. */
function apart(names: readonly NameMention[], others: readonly NameMention[]): NameMention[] {
  const inOrder = (a: NameMention, b: NameMention) => a.start - b.start;
  const held = [...others].sort(inOrder);
  let next = 0;
  let furthest = 0;
  return [...names].sort(inOrder).filter((name) => {
    while (next < held.length && held[next]!.start < name.end) furthest = Math.max(furthest, held[next++]!.end);
    return furthest <= name.start;
  });
}
