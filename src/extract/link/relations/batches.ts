import type { NameMention, Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import { matchesOf } from "../../matches.ts";
import { listBefore, listFrom } from "./lists.ts";
import type { Said, Standing } from "./standing-sentence.ts";

const BATCH = /首批|第[一二三四五六七八九十]{1,3}批/g;
const ENTERED =
  /(?:入选|入围|[被入]列|列入|列为|列[于在]|纳入|获[评批认得]|通过|认定为|评为|确定为|命名为|跻身|上榜|登上|属于|同属|均?属|作为|作|成为|成了|摘得|拿下|(?<!不)是|系|同为|(?<=[区园镇地港谷城，均皆都同])为|位列|公布的|进入)(?:了)?[“"]?(?:[^，。；、]{0,10})$/;
/** What a batch is one of; 首批企业, 首批项目 are none. */
const OF_PARKS =
  /^[^，。；]{0,20}?(?:园区|开发区|高新区|经开区|小镇|基地|集群|示范区|产业园|综保区|合作区|边合区|保税区|新区|试验区|集聚区|试点|名单|名录|目录|功能区|集中区|产业平台|街区|孵化器|[园城港谷](?=之一|[，。；]|$)|园)/;
/** 甲园|首批|获评省级示范园区, 乙园首批入选: with the first of them. */
const AMONG_FIRST =
  /^(?:就|便|即|被|成功)*(?:获[评批认得授]|入[选围列]|列入|认定|授予|命名|跻身|通过|上榜|进入|纳入|授牌)/;
/** 甲园，|第二批省级特色小镇，…; 甲园，某省认定的|首批化工园区，… */
const APPOSITION =
  /(?<=[区园镇地港谷城）”"])[，—]+(?:(?!成为|作为|属于)[\u3400-\u9fff]{2,4}[省市]|全[国省市区]|国家|我[省市])?(?:[^，。；]{0,8}(?:认定|公布|命名|确定|批准|授牌|评定|公示)的)?$/;
const APPOSED = /^[^，。；、：]{2,18}(?:园区?|[发高经范验新聚中能]区|基地|小镇|集群)(?:之一)?(?=[，。；]|$)/;
/** 国家级示范物流园区（|第三批） */
const OF_TITLE = /(?:[家省市州区盟]级|国家)[^，。；（]{0,12}(?:园区?|区|基地|小镇|孵化器|平台)[”"]?（$/;
/** What a batch of parks is named for: no rank. */
const HONOUR = guarded(/^(?:特色|示范|绿色|重点|现代|新型|产业链|化工)/);
/** 甲园|在|第五批省级开发区名单中排名第一 */
const WITHIN = /[区园镇地港谷城，][”"]?在[^，。；]{0,8}$/;
const RANKED = /^[^，。；]{0,20}(?:名单|名录)[中里内上](?:位[居列]|排名?|名列|榜上有名|占)/;
/** 甲园|3家企业入选|第四批: what is on the list is in the park. */
const OTHERS = /(?:企业|公司|产品|项目|集团|品牌|工厂|车间|人才|团队)[^，。；]{0,16}$/;
const GIVEN = /获[评批得认]|入[选围列]|认定|名单|列入|批准|命名|公布/;
/** Between names and 榜上有名: they are not on the list, or others of theirs are. */
const NO_LIST = /[，。；未落]|^[^等]*(?:企业|公司|产品|项目|工厂)/;
/** What makes a batch known, before or behind its words. */
const KNOWN = /名单|名录|目录|共[0-9]+[家个]|公布|公示|公告|发布|出炉|揭晓|亮相|中，?$|通报|授牌|揭牌|评选|评审|结果/;
const IN_LIST =
  /榜上有名|入选|入围|在列|在内|上榜|登榜|名列[其榜]|[位居]列?其中|在?其列|在其[中间]|是其中(?:之一|的?一[个家员])|过关|占(?:得|据)?一席|跻身|入列|获[此评]|夺得|成功当选|喜提|[领捧抱]到?回|领到|获颁|接过|[挂戴]上|(?:成功|顺利)?(?:拿下|摘得|占据)/;

/** The batches that parks came with, by their number alone (the quote tells of what): 入选第二批特色园区, 第三批名单公布，X和Y在列, 第一批：X、Y. */
export function readBatches(standing: Standing): void {
  const { sentence, words, say, said, told, add } = standing;
  for (const match of matchesOf(BATCH, words)) {
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const behind = say({ start: at.end, end: Math.min(sentence.end, at.end + 28) });
    const next = standing.here.find((name) => name.start >= at.end);
    const whole = batchOf(words.slice(0, next ? next.start - sentence.start : undefined), match.index, match[0].length);
    const object = words.slice(whole.start, whole.end);
    const span = { start: sentence.start + whole.start, end: sentence.start + whole.end };
    const isOne =
      (told(at, ENTERED, /^[^，。；]{2,24}(?:名单|名录|目录|(?:创建|培育)(?:单位|对象))/.test(behind)) &&
        OF_PARKS.test(behind)) ||
      (behind.startsWith("）") && told(at, OF_TITLE)) ||
      (AMONG_FIRST.test(behind) && OF_PARKS.test(behind) && told(at, /[^，。；的]$/)) ||
      (APPOSED.test(behind) && told(at, APPOSITION)) ||
      (RANKED.test(behind) && told(at, WITHIN)) ||
      (NEWCOMER.test(behind) && told(at, /(?:^|[，。；是为系]|作为|身为|这[个家座]|[它其])$/));
    const between = next ? say({ start: at.end, end: next.start }) : "";
    const led =
      next && (LEADS.test(between) || (OF_BATCH.test(between) && told(at, ENTERED_OR_NONE)))
        ? listFrom(say, next, standing.here)
        : null;
    const entered =
      bracketed(standing, at, behind) ??
      led ??
      inTurn(standing, at) ??
      (isOne && !isOthers(standing, at) ? said(at) : []);
    const listed = entered.length > 0 ? null : inList(standing, at);
    const parks = entered.length > 0 ? entered : (listed ?? listBehind(standing, at));
    const [first] = parks;
    if (entered.length > 0 || listed || (first && span.end <= first.start)) add(parks, "batch", match[0], span);
    else add(parks, "batch", match[0], at);
    addRank(standing, parks, object, span);
  }
}

/** 首批|名单里有甲园，第二批|才轮到乙园 */
const LEADS =
  /^[^，。；：、的]{0,12}?(?:名单)?(?:[里中上内]面?)?(?:才|则|就|便|只|又|还|另|，)*(?:轮到了?|(?<=[里中上内才则只另还])(?:有|是|为)|出现了?|迎来了?)[“"]?$/;

/** 入选第三批|的甲园, 第二批|的乙园: what stands behind is of the batch. */
const OF_BATCH = /^(?:名单|榜单)?的[“"]?$/;
const ENTERED_OR_NONE = /(?:^|[，。；]|入选|入围|[被入]列|列入|上榜|登上|跻身|获评|属于|进入|来自|作为)(?:了)?$/;
/** 这个第三批|“新兵” */
const NEWCOMER = /^的?[“"]?(?:新(?:兵|军|秀|人|面孔|成员|生|晋)|老(?:兵|大哥|成员)|成员|入选者|优等生|领头羊)[”"]?/;

/** 甲园和乙园分别入选第一批、第二批…: each with the batch that stands where it stands. */
function inTurn({ sentence, here, words, say }: Standing, at: Span): readonly NameMention[] | null {
  const from = words.search(/(?:分别|依次|先后)[^，。；]{0,8}(?:首批|第[一二三四五六七八九十]{1,3}批)/);
  if (from < 0) return null;
  const all = matchesOf(BATCH, words).filter(({ index }) => index > from);
  const nth = all.findIndex(({ index }) => sentence.start + index === at.start);
  const last = here.findLast((name) => name.end <= sentence.start + from);
  const list = last ? listBefore(say, last, here) : [];
  return nth >= 0 && all.length === list.length && list.length > 1 ? [list[nth]!] : null;
}

/** 入选第二批|省级|绿色园区名单: whoever is of the batch has its rank, but for candidates and a development zone, which has a rank of its own. */
function addRank({ sentence, say, add }: Standing, parks: readonly Said[], object: string, span: Span): void {
  const rank = /(?:国家|[省市]|自治区)级(?!特色|示范)/.exec(object)?.[0];
  if (
    !rank ||
    parks.length === 0 ||
    CANDIDATES.test(say({ start: span.end, end: Math.min(sentence.end, span.end + 8) }))
  )
    return;
  const isZone = ZONE.test(object);
  add(parks, "level", rank, span, isZone ? "relation.level" : "relation.title");
}
const CANDIDATES = guarded(/^[”"]?(?:培育|后备|候选|储备|预备|创建)/);
const ZONE = /(?:开发区|高新区|经开区|新区|保税区|综保区|合作区|度假区|自贸区)$/;

/** 甲园（|第二批）、乙园（第三批）获评…: the park that the batch is written at. */
function bracketed({ here, say, words }: Standing, at: Span, behind: string): readonly NameMention[] | null {
  if (!behind.startsWith("）") || !GIVEN.test(words)) return null;
  const name = here.find((one) => one.end <= at.start && /^[”"]?（$/.test(say({ start: one.end, end: at.start })));
  return name ? [name] : null;
}

/** 甲高新区|的乙园已入选: a park of it that nobody knows. */
const ITS = guarded(/^[”"]?的[\u3400-\u9fff]{2,12}?(?:园区|园(?!区)|基地|小镇|片区)(?![的内里，。；])/);

/** True where something else stands between the park and what it entered. */
function isOthers({ sentence, here, say }: Standing, at: Span): boolean {
  const last = here.findLast((name) => name.end <= at.start);
  const between = say({ start: last?.end ?? sentence.start, end: at.start });
  return OTHERS.test(between) || ITS.test(between);
}

/** True where a rank is a batch's, not a park's: 第四批|省级|特色产业园区. */
export function listedBatch({ sentence, say }: Standing, at: Span, behind: string): boolean {
  return (
    HONOUR.test(behind) &&
    /(?:首|第[一二三四五六七八九十0-9]{1,3})批(?:[\u3400-\u9fff]{0,4})$/.test(
      say({ start: Math.max(sentence.start, at.start - 9), end: at.start }),
    )
  );
}

/** Of whom, and of what, a batch is one: 全省|首批|化工园区, 国家|第二批|循环经济试点园区. A bare list of names adds nothing. */
function batchOf(words: string, at: number, length: number): { start: number; end: number } {
  const whose = WHOSE.exec(words.slice(Math.max(0, at - 6), at));
  const of = BATCH_NOUN.exec(words.slice(at + length, at + length + 28));
  return { start: at - (whose?.[0].length ?? 0), end: at + length + (of?.[0].length ?? 0) };
}

const WHOSE =
  /(?:国家|全国|全[省市区县]|自治区|(?:(?![全为入是系属选围列家评获布示于身被登榜在了])[\u3400-\u9fff]){2,3}[省市])$/;

/** The kind of park or list that a batch is one of, up to its noun. */
const BATCH_NOUN =
  /^[^，。；、：（()）]{0,20}?(?:园区|开发区|高新区|经开区|小镇|基地|集群|示范区|(?:产业|工业|科技|化工|物流)园区?|综保区|合作区|保税区|新区|试验区|集聚区|功能区|平台|园(?=名单|名录|目录|[，。；、]|$))/;

/** The rest of a list whose names nobody knows: A|、某某园|三家入列. */
const UNKNOWN = /^(?:(?:、|和|与|及|以及)[\u3400-\u9fff]{2,18}?(?:园区?|区|基地|小镇|[城谷港]))+/;

/** 第三批名单公布，A、B等7家榜上有名; A在列：省里公布了第三批名单: the names said to be on the list. */
function inList({ sentence, here, words, say }: Standing, at: Span): readonly NameMention[] | null {
  const before = say({ start: sentence.start, end: at.start });
  const next = here.findIndex((name) => name.start >= at.end);
  if (next >= 0) {
    // 甲高新区的|乙园: what is on the list is the last of them.
    const isOwner = next + 1 < here.length && say({ start: here[next]!.end, end: here[next + 1]!.start }) === "的";
    const first = here[next + (isOwner ? 1 : 0)]!;
    if (ITS.test(say({ start: first.end, end: Math.min(sentence.end, first.end + 18) }))) return null;
    const between = say({ start: at.end, end: first.start });
    if (!KNOWN.test(between) && !/(?:公布|公示|发布|揭晓|通报|认定)[^，。；]{0,14}$/.test(before)) return null;
    const list = listFrom(say, first, here);
    const behind = say({ start: list.at(-1)!.end, end: Math.min(sentence.end, list.at(-1)!.end + 36) });
    const on = IN_LIST.exec(behind.replace(UNKNOWN, ""));
    if (on && on.index < 12 && !NO_LIST.test(behind.replace(UNKNOWN, "").slice(0, on.index))) return list;
    // 名单里，甲市占了两席：A和B
    if (/(?:占|有|[0-9一二两三四五六七八九十][家个席])[^，。；：]{0,8}(?:：|，?分别[是为]|，即|——)[“"]?$/.test(between))
      return list;
    // 入选第三批名单的，还有A
    if (
      /(?:入选|入围|列入|获评|上榜|登上|进入)[^，。；]{0,8}$/.test(before) &&
      /的，?(?:还有|就?有|包括|分别[是为]|是)[“"]?$/.test(between)
    )
      return list;
    // 第六批绿色园区名单中有A
    return /(?:名单[中里上内]?|(?:园区?|区|基地|小镇)[中里内])，?(?:就?有|包括|出现了?)[“"]?$/.test(between)
      ? list
      : null;
  }
  const last = here.findLast((name) => name.end <= at.start);
  if (!last) return null;
  const between = say({ start: last.end, end: at.start });
  const on = IN_LIST.exec(between);
  const known =
    KNOWN.test(between.slice(on?.index ?? 0)) || /名单|公布|公示/.test(words.slice(at.end - sentence.start));
  return on &&
    on.index < 10 &&
    !/不/.test(between.slice(0, on.index)) &&
    !NO_LIST.test(between.slice(0, on.index)) &&
    known
    ? listBefore(say, last, here)
    : null;
}

/** 同属|第七批|省级高新区的|A和B: what is said of both before their names. */
const OF_THEM = /^[^，。；：、]{0,16}(?:园区?|[发高经新示集聚能中]区|基地|小镇|集群)(?:名单|行列|序列|阵营)?的[“"]?$/;
const ALIKE =
  /(?:同属|同为|同是|同列|均为|都是|属于?|入选|入围|跻身|获评|列入|位列|身为|作为|贵为)(?:了|于)?(?:首批|第[一二三四五六七八九十]{1,3}批)?(?:全[国省市]|我?[省市])?$/;
/** 有两座|省级园区，分别为A和B */
const COUNT = /[0-9一二两三四五六七八九十]+[个家座处片]$/;
const HAS = /(?:^|有|[，：设建辖增的含])[0-9一二两三四五六七八九十]+[个家座处片]$/;

/** 省级开发区3家，分别为A、B和C; 第一批：A、B: the names that the count, the colon or 分别为 leads to. */
export function listBehind({ sentence, here, say }: Standing, at: Span): readonly NameMention[] {
  const first = here.find((name) => name.start >= at.end);
  if (!first || /^anaphora/.test(first.rule)) return [];
  const between = say({ start: at.end, end: first.start });
  const leads =
    /^[^，。；：、]{0,16}(?:[（(][^）)]{1,12}[）)])?(?:(?<!单位|部门|主体|方)[：:]|——|，?(?:分别为|分别是|包括|即|有|就是|是|为)[“"]?|，其中(?:就?有|包括|包含)?[“"]?)$/.test(
      between,
    );
  const before = say({ start: sentence.start, end: at.start });
  if (OF_THEM.test(between) && ALIKE.test(before)) return listFrom(say, first, here);
  const many = COUNT.test(before);
  const counted = many || /[0-9一二两三四五六七八九十]+[个家]/.test(between) || /(?:[：:]|——)$/.test(between);
  const opens = many ? HAS.test(before) : /^[^，。；]{0,10}$|[，：:]$|其中$/.test(before);
  return leads && counted && opens ? listFrom(say, first, here) : [];
}
