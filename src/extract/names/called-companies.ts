import { cut, type Document, type NameMention } from "../../model/index.ts";
import { matchesOf } from "../matches.ts";
import { segment } from "../segment.ts";

/** Words that say a company comes next, by the name it goes by: 龙头企业|鑫海新材, 链主企业某某能源. */
const CALLED = /(?:企业|公司)(?:代表|之一)?[—“]*([\u3400-\u9fffA-Za-z]{3,10})/y;
const KINDS =
  /(?:龙头|链主|骨干|重点|头部|领军|标杆|代表|本土|明星|上市|独角兽|瞪羚|“?小巨人”?|高新技术|专精特新|外资|民营|台资|入园|入驻|园区|区内|当地)$/;
const LONGEST_KIND = 5;
const FIRM = /企业|公司/g;
/** Where such a name ends: what it does, says or has. */
const ENDS =
  /(?:告诉|介绍|贡献|拿下|包揽|撑起|占据|带动|吸纳|计划|今年|去年|前年|全年|当年|上半|下半|前三|[一二三四]季|[一二三四]期|则|目前|投资|投产|总部|总投资|实现|完成|达到|已经|已|将|正在|正|在|的|从|自|于|于|凭|新上|新增|启动|入驻|落户|落地|创始|董事|总经理|副总|负责|相关|有关|一家|等|是|为|把|与|和|及|则|还|也|选择|建成|拥有|生产|研发|年产|占地|打造|建设|签约|表示|说|，|。|；|、|”|（|：)/;

/** Companies without a word for one in their name, told by what stands before it. */
export function findCalledCompanies(document: Document, folded: readonly string[]): NameMention[] {
  const found: NameMention[] = [];
  folded.forEach((text, block) => {
    const base = document.blocks[block]!.start;
    const add = (start: number, end: number, rule: string) => {
      const span = { start: base + start, end: base + end };
      const name = cut(document.text, span);
      found.push({ start: span.start, end: span.end, text: name, kind: "organization", name, rule });
    };
    const firms = matchesOf(FIRM, text);
    for (const match of calls(text, firms)) {
      const start = match.index + match[0].length - match[1]!.length;
      const stop = ENDS.exec(text.slice(start, start + 12))?.index ?? -1;
      if (stop < 3 || stop > 8 || NO_NAME.test(text.slice(start, start + stop))) continue;
      add(start, start + stop, "organization.called");
    }
    for (const { start, end } of [...described(text, firms), ...alone(text)]) add(start, end, "organization.called");
  });
  return found;
}

/** Each 企业 or 公司 behind a word for its kind, with what may be its name; none starts inside another. */
function calls(text: string, firms: readonly RegExpExecArray[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let floor = 0;
  for (const { index } of firms) {
    if (index < floor || !KINDS.test(text.slice(Math.max(floor, index - LONGEST_KIND), index))) continue;
    CALLED.lastIndex = index;
    const match = CALLED.exec(text);
    if (!match) continue;
    found.push(match);
    floor = index + match[0].length;
  }
  return found;
}

/** 某某乐叶|是最早落户的企业之一: what the head of a clause is said to be. */
const IS = /(?:^|[，。；：“”\n])([\u3400-\u9fff]{3,6}?)(?:是|作为|属于|堪称)[^，。；：“”]{0,30}$/;
const REACH = 40;
/** Behind the firm that somebody is: no list of firms, no count of them. */
const SHUTS = /^(?:之一|[，。；）]|$)/;

/** Names that no dictionary has, at the head of a clause that says they are a company. */
function described(text: string, firms: readonly RegExpExecArray[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index } of firms) {
    if (!SHUTS.test(text.slice(index + 2, index + 4))) continue;
    const from = Math.max(0, index - REACH);
    const match = IS.exec(text.slice(from, index));
    const name = match?.[1];
    if (!name || GENERAL.test(name) || !segment(name).some(({ tag, start, end }) => tag === "x" && end - start > 1))
      continue;
    const start = from + match.index + match[0].indexOf(name);
    if (found.at(-1)?.start !== start) found.push({ start, end: start + name.length });
  }
  return found;
}

/** 光是|皖岭电器|一家，去年产值…, 其中|中欣晶圆|一家就有员工…. */
const ALONE =
  /(?:^|[，。；：“”])(?:其中|光是|单是|仅是?|光|单|而|但)?([\u3400-\u9fff]{3,6}?)一家(?=[就便即，]|去年|今年|的|年|\d)/g;

function alone(text: string): { start: number; end: number }[] {
  if (!text.includes("一家")) return [];
  return matchesOf(ALONE, text)
    .filter(({ 1: name }) => !GENERAL.test(name!) && !NO_NAME.test(name!))
    .map((match) => {
      const end = match.index + match[0].length - 2;
      return { start: end - match[1]!.length, end };
    });
}

const GENERAL =
  /[区园城谷港岛湾市县镇村们]$|企业|公司|项目|产业|^(?:这|那|该|其|他|她|我|它|这家|目前|其中|大多|大部|多数|全部|不少|更多|很多|许多)|[它他她]的?$/;

/** Words that show that firms in general are meant. */
const NO_NAME =
  /^[〇零一二两三四五六七八九十百千万几]+[余多]?[家户个名]|^(?:数|数量|总|群|累|达|超|近|约|多|共|均|都|不|集|家|户|们|营|产|利|税|就|员|负|人|可|能|通|需|服|培|引|梯|入|获|持|全|各|以|翻|占|增|减|升|降|突|倍|停|检|带动|引领|作用|纷纷|相继|技|主|之|名|向|上市|新|工业|年|平均|实|控|参|国家|省|市|县|认购|出让|转让|统一|统筹|牵头|承担|受托|接手|经营|打理)|企业|公司|园|区|项目|产值|营收|收入|[0-9]/;
