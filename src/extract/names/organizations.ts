import { cut, type Document, type NameMention } from "../../model/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { SPACES, unitSet } from "../unit-set.ts";
import { hasShape } from "../word-shape.ts";
import { findCalledCompanies } from "./called-companies.ts";
import { Cursor } from "./cursor.ts";
import type { Collected } from "./found.ts";
import { findShortCompanies } from "./short-companies.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

const LONGEST = 28;
/** Marks and words that a company's name does not run over. */
const EDGE = unitSet(`，。；：、,;:！？“”"《》和与由及为是对向在被让将把的了如即从以于${SPACES}`);

/** What stands right before a company's name in its clause and is none of it: 去年|甲公司, 园区毗邻|乙集团, 撬动|银行. */
const LEADS =
  /^.*(?:走进|走入|来到|步入|走访|探访|引进|入驻|签约|包括|支持|推动|主体|撬动|委托|交由|授权|聘请|[个现已均都]归|(?:运营|运维|管理|物业|受托|中标|投资|承建|施工|承运|出租|代建)(?:方|单位|主体|机构)|运营商|[方商者]系|单位系|机构系|平台系|主体系|紧挨|毗邻|紧邻|请来|引来|迎来|牵手|携手|落户|依托|龙头企业|骨干企业|链主企业|去年|今年|明年|前年|当年|目前|如今|眼下|现下|随后|此后|彼时|当时|引入|[交托包租转付管]给了?|移交给?|委托给|来自|[下者仍也则改划]归|归口|原址|——|】|(?:[区县市省州镇]属|国有|地方|集体|龙头|全资|控股)(?:国有|全资|控股)*(?:国企|平台|企业|公司|子公司)|组建|签了|签下)/u;
/** What names somebody as the source of what is told: 据|甲公司透露, 根据|乙集团的公告. */
const SOURCE = /^(?:根据|依据|依照|按照|据|按|受)(?!点)/;
/** What opens words that end as a company's name does and name nobody. */
const NOBODY =
  /^(?:其中|该|我们|咱们?|你们|他们|贵公司|上市|多家|各|同?一家|某家|两家|龙头|大型|[0-9]|[一二两三四五六七八九十几数]+[家份个批]|这[家些]|那[家些]|有的|不少|许多|部分)|[+＋]/;
/** 园区建设公司|总经理刘某介绍: whoever speaks for a park's own company speaks of the park. */
const speaksFor = (name: string, after: string) => OFFICER.test(after) && OWN_COMPANY.test(name);
/** Behind a company's name, who speaks for it. */
export const OFFICER = /^(?:的?(?:有关|相关)?负责人|[副总]*经理|董事长|总裁|党[委支]|工作人员|主任)/;
const OWN_COMPANY =
  /^(?:园区?|开发区|高新区|经开区|保税区|新区|新城|基地|片区|小镇)?(?:建设|开发|运营|投资|管理|发展|服务|经营|招商|平台|产业|资产|实业|城投|产投|建投|国资|控股)+(?:公司|集团|有限公司|有限责任公司)$/;
/** What is said of a company right before what it spends. */
const ADVERB = /(?:则|也|还|又|都|已|正|上半|下半|[一二三四]季度?)+$/;

/** Companies by their endings (…有限公司, …集团), and short names right before what they invest (某某半导体计划投资8亿元). */
export function findOrganizations(
  document: Document,
  folded: readonly string[],
  taken: readonly NameMention[],
  _collected: Collected,
  lexicon: Lexicon,
): NameMention[] {
  const { companies: endings, spenders, places } = vocabularyOf(lexicon);
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
        const start = startOf(text, at, places);
        const name = text.slice(start, end);
        if (at - start >= 2 && !not.has(name) && !NOBODY.test(name) && !speaksFor(name, text.slice(end, end + 5)))
          add(base + start, base + end, "organization.ending");
        from = end;
        continue;
      }
      const { at, length } = spender!;
      if (at >= 2) {
        const end = at - (ADVERB.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0);
        const start = startOf(text, end, places);
        const name = text.slice(start, end);
        if (/^[\u3400-\u9fffA-Za-z0-9]{2,10}$/.test(name) && !hasShape(lexicon.organizations.notSpenders, name))
          add(base + start, base + end, "organization.spender");
      }
      from = at + length;
    }
  });
  for (const name of apart(findCalledCompanies(document, folded), [...taken, ...found])) found.push(name);
  const short = findShortCompanies(document, folded, found, vocabularyOf(lexicon));
  for (const name of apart(short, [...taken, ...found])) found.push(name);
  return found;
}

function startOf(text: string, end: number, places: Vocabulary["places"]): number {
  let start = end;
  while (start > 0 && end - start < LONGEST) {
    if (EDGE.has(text.charCodeAt(start - 1))) {
      // 太和县产业投资有限公司, 于都县工投集团: a mark that is a piece of a place's name.
      const place = placeOver(text, start - 1, places) ?? jointInName(text, start - 1, places);
      if (place === null) break;
      start = place;
      continue;
    }
    if (EDGE.has(text.charCodeAt(start - 2)) && !/[\u3400-\u9fff]/.test(text[start - 1]!)) break;
    start--;
  }
  start += LEADS.exec(text.slice(start, end))?.[0].length ?? 0;
  for (let at = start; at < end - 4; at++)
    if (HANDED.test(text.slice(at, at + 2)) && (places.longestFrom(text, at + 1)?.length ?? 0) > 1) return at + 1;
  return start + (SOURCE.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** Where a firm's place starts whose own word behind it ends in 和 (河东|顺和|云链公司), or null. */
function jointInName(text: string, at: number, places: Vocabulary["places"]): number | null {
  if (text[at] !== "和" || !OWN.test(text[at - 1] ?? "")) return null;
  const place = places.longestBefore(text, at - 1)?.length ?? 0;
  return place > 1 ? at - 1 - place : null;
}
const OWN = /^[\u3400-\u9fff](?<![省市州县区旗镇乡国港湾岛山江河湖])$/;
/** 东坡归|甲县城投公司, 西园交|乙市产投集团: who is handed what, where its place follows. */
const HANDED = /^(?:归|交(?![大通建投运]))/;

/** Where a division's full name that holds the character at `at` starts, or null. */
function placeOver(text: string, at: number, places: Vocabulary["places"]): number | null {
  if (!/[和与由及为是对向在从以于]/.test(text[at]!)) return null;
  for (let start = Math.max(0, at - 2); start <= at; start++) {
    const place = places.longestFrom(text, start);
    if (place?.value.whole && start + place.length > at + 1 && place.length > 2) return start;
  }
  return null;
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
