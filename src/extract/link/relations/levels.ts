import type { NameMention, Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import { matchesOf } from "../../matches.ts";
import { listBehind, listedBatch } from "./batches.ts";
import { listBefore, NOT_YET } from "./lists.ts";
import { RANK } from "./ranks.ts";
import type { Standing } from "./standing-sentence.ts";
import { titled } from "./titles.ts";

/** What a park's rank is said of: 国家级|经济技术开发区, 省级|特色小镇. 国家级绿色园区 and the like are titles. */
const ZONE =
  /^(?:的(?:老牌|重点)?)?(?:重点|现代|示范|专业|化工)?(?:经济(?:技术)?|(?:农业)?高新(?:技术)?(?:产业)?|农业|先进制造业|旅游|特色(?:产业)?|(?<=[，（][\u3400-\u9fff]{0,3}[省市]级)产业转移|对外开放|产业|工业|农业科技)?(?:开发区|高新区|经开区|新区|度假区|产业园区?|小镇|农高区|综合保税区|综保区|(?:边境|跨境)(?:经济)?合作区|边合区|开放平台|工业园区?|科技园区|集聚区|集中区|园区|园(?=[，。；、）”"]|$))|^(?:的|管理|园区管理)?(?=[，。；、）)”"]|[ \u3000]?[｜|→（]|[之以]?后[，。]|$)/;
const NATIONAL = guarded(/^(?:高新技术产业开发区|高新区|经济技术开发区|经开区)(?=[，。；、）)]|行列|$)/);
/** A title that is a rank by its own name. */
const BASE = guarded(/^新型工业化产业示范基地/);
const TREATED = /^[^，。；]{2,12}?(?:管理|序列|行列|名录)/;
/** 省级以上, 县级市, 市级机关: no rank of a park. */
const OTHER = /^(?:市(?!级)|别|及?以[上下]|领导|财政|机关|部门|行政|政府)/;
const BECAME =
  /(?:升格|升级|晋升|晋级|提升|跃升|跻身|晋位|擢升|荣升|挤[进入]|[迈跨][进入]|步入|踏入|闯[进入]|加入|晋入|升入|进入|列入|纳入|收入|评上|转|改设|转设|创建|创成|获批|获准|认定|批准|批复|评定|确定|核准|明确|调整|升|提|晋|列|评|成|建|定)(?:成功)?(?:设立)?(?:为|成为|成|升级为|建设|到|至)?了?[“"]?(?:一?[个家座处])?(?:我?[省市州区国]|全国|全[省市]|[^，。；、]{0,3}(?:首[个家批]|唯一|第[一二三四五六七八九十0-9]+[个家批])(?:[0-9]+[个家])?的?(?:[^，。；、]{0,4}的)?)?$/;
const IS =
  /(?:(?<!不)是|系|属于|属|算|(?<=[区园镇，；）])为|[均仍同现皆只]为|作为|一[个座家处片]|(?:级别|层级|等级|级次)[是为：:])[个座]?[“"]?(?:我?[省市州区国]|全国|全[省市]|(?:(?!是|为|系)[\u3400-\u9fff]){2,3}[省市]|(?:天津|重庆|上海|北京)|[^，。；、]{0,6}(?:首[个家批]|唯一|第[一二三四五六七八九十0-9]+[个家批])的?|[^，。；、]{0,10}的|[^。；]{0,40}(?:的|，))?(?:[0-9一二两三四五六七八九十几]+[大个家座])?$/;
/** 当时只是县级园: what it was. */
const WAS =
  /(?:曾经?|一度|原本?|原先|当时|彼时|那时|起初|最初|时)(?:还|只|仅|也|才)*(?:是|为|系|属于?|算)[^，。；]{0,6}$/;
/** 列入省级, 三年后进入国家级: with nothing behind. */
const ENTERED =
  /(?:列入|纳入|进入|迈入|跨入|升入|跻身|荣升|晋升|升|停留在|停在|止步于?|维持在?|保持在?|定[为在])了?[“"]?$/;
/** 这个2020年整合设立的省级开发区 */
const APPOSED =
  /——[^，。；]{0,20}$|（[^，。；（）]{2,16}的$|(?:^|[，。；])这[个座家片一处]?[^。；]{0,40}的$|[园区城谷港地镇][”"]?这一?[个座家处]$/;
/** X，国家级高新区，…: a rank that fills its clause. */
const ALONE = /^[^，。；、）)]{0,12}(?:开发区|高新区|经开区|新区|园区|综保区|保税区|合作区|工业园)(?=[，。；）)]|$)/;
/** 甲经开区在全省|国家级|经开区中排名第三: what it is one of. */
const AMONG = /(?:在|居|列)(?:全[国省市区]|[我本][省市]|[\u3400-\u9fff]{2,3}[省市])?的?$/;
const RANKED =
  /^(?:经济技术|高新技术产业)?(?:开发区|经开区|高新区|综保区|新区|园区)(?:之?中|里|当中|序列|阵营|方阵)[^，。；]{0,8}(?:排名|位次|位[居列]|名列|居|排在|排到?第|排位|考[核评]|领先|进位|前列|前[一二三四五六七八九十0-9]|倒数|垫底)/;
/** 国家级的牌子由…共用 */
const SIGN = /^[”"]?(?:园区|开发区|高新区|经开区)?的?[“"]?(?:金字)?(?:招牌|牌子|帽子|金名片)/;
const CLAUSE_END = /^(?=[，。；、）)”"]|[ \u3000]?[｜|→]|（|$)/;

/** The ranks that a sentence gives its parks, or the park told of: 升格为国家级经开区, X（省级）, 省级开发区3家，分别为X和Y. */
export function readLevels(standing: Standing): void {
  const { sentence, words, say, said, told, add } = standing;
  for (const match of matchesOf(RANK, words)) {
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const behind = say({ start: at.end, end: Math.min(sentence.end, at.end + 16) });
    if (OTHER.test(behind)) continue;
    // 升级为国家高新区: as it is said.
    const whole = match[0] === "国家" && words[match.index - 1] === "为" ? (NATIONAL.exec(behind)?.[0] ?? "") : null;
    if (whole === "") continue;
    const title = match[0] === "国家" ? (BASE.exec(behind)?.[0] ?? null) : null;
    const own = whole || title;
    const rank = own ? `国家${own}` : /^国/.test(match[0]) ? "国家级" : match[0];
    const owner = named(standing, at, behind);
    if (owner) {
      add([owner], "level", rank, at);
      continue;
    }
    if (listedBatch(standing, at, behind)) continue;
    const counted = countedAs(standing, at, behind);
    if (counted.length > 0) {
      add(counted, "level", rank, at);
      continue;
    }
    const ranked = (ZONE.test(behind) && isRank(standing, at, behind)) || (SIGN.test(behind) && told(at, /(?:)/));
    const whose = ranked ? said(at) : [];
    if (whose.length > 0) add(whose, "level", rank, { start: at.start, end: at.end + (whole?.length ?? 0) });
    else {
      const titles = titled(standing, at);
      if (titles.length > 0) add(titles, "level", rank, at, "relation.title");
      else add(listBehind(standing, at), "level", rank, at);
    }
  }
}

/** The park that the rank is written at: 国家级的|某某经开区, 该县唯一的省级园区|X, X（省级）. */
function named({ sentence, here, say }: Standing, at: Span, behind: string): NameMention | null {
  const from = at.end + (behind.startsWith("的") ? 1 : 0);
  const next = here.find((name) => name.start === from && !/^anaphora/.test(name.rule));
  if (next && /(?:开发区|经开区|高新区|新区|[综保]税?区|度假区)$/.test(next.text)) return next;
  const apposed = here.find(
    (name) =>
      name.start > at.end &&
      name.start < at.end + 18 &&
      /^(?:重点)?(?:产业|工业|化工|经济)?(?:园区|开发区)[“"]?$|^[^，。；、的在]{0,12}(?:园区?|开发区|基地|小镇)——?[“"]?$/.test(
        say({ start: at.end, end: name.start }),
      ),
  );
  if (apposed && !NOT_YET.test(say({ start: sentence.start, end: at.start }))) return apposed;
  // X（省级）, X（2006年核准，省级，代码S61）
  const bracketed = here.find((name) =>
    /^[”"]?[（(](?:[^）)（(；。]{0,30}[，；、])?$/.test(say({ start: name.end, end: at.start })),
  );
  return bracketed && /^(?:[^）)]{0,8}[）)]|，)/.test(behind) ? bracketed : null;
}

/** 甲园、乙基地等3个|省级|产业基地: the list whose count the rank is said of. */
function countedAs({ here, say, told }: Standing, at: Span, behind: string): readonly NameMention[] {
  const last = here.findLast((name) => name.end <= at.start);
  const kind =
    /^(?:重点|现代|特色|示范|绿色)?[^，。；、的]{0,8}?(?:园区?|开发区|高新区|经开区|合作区|集[中聚]区|基地|小镇)(?![内里中的])/;
  return last &&
    /^[”"]?等?[0-9一二两三四五六七八九十多数几]+[个家座大]$/.test(say({ start: last.end, end: at.start })) &&
    kind.test(behind) &&
    told(at, /(?:)/)
    ? listBefore(say, last, here)
    : [];
}

/** True where the words before a rank of zones say that a park has it. */
function isRank(standing: Standing, at: Span, behind: string): boolean {
  const { sentence, say, told } = standing;
  if (told(at, WAS)) return false;
  return (
    // 纳入省级开发区管理序列
    (TREATED.test(behind) && told(at, /(?:纳入|列入|进入)$/)) ||
    told(at, BECAME) ||
    told(at, IS) ||
    (CLAUSE_END.test(behind) && told(at, ENTERED)) ||
    (ALONE.test(behind) && (told(at, /[，（(](?:(?![是为系属在])[\u3400-\u9fff]{2,3})?$/) || isEntry(standing, at))) ||
    (isHeaded(standing, at) && (ALONE.test(behind) || CLAUSE_END.test(behind)) && told(at, /(?:)/)) ||
    told(at, APPOSED) ||
    (RANKED.test(say({ start: at.end, end: Math.min(sentence.end, at.end + 32) })) && told(at, AMONG))
  );
}

/** 某某化工园：省级化工园区, 【某某化工园】省级园区, 某某化工园，省级。 */
const isHeaded = ({ here, say }: Standing, at: Span) =>
  here.some(
    (name) =>
      name.end < at.start &&
      /^[”"]?(?:[：:】，]|[ \u3000]?(?:[｜|→]|——)[ \u3000]?)$/.test(say({ start: name.end, end: at.start })),
  );

/** 3.某某经济开发区。|省级开发区，位于…: the entry's name is a sentence of its own before the rank. */
function isEntry({ line: { block, text, parks }, sentence }: Standing, at: Span): boolean {
  if (at.start !== sentence.start) return false;
  const name = parks.find((one) => one.end === sentence.start - 1 && !/^anaphora/.test(one.rule));
  return (
    name !== undefined &&
    /^[\s　（(]*(?:[0-9一二三四五六七八九十]{1,3}[）)、.．]?)?$/.test(text.slice(0, name.start - block.start))
  );
}
