import type { NameMention, Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import { matchesOf } from "../../matches.ts";
import type { ToldLine } from "../told/course.ts";
import { listBefore, listFrom, NOT_YET } from "./lists.ts";
import type { RawRelation } from "./raw.ts";

/** What a park's rank is said of: 国家级|经济技术开发区, 省级|特色小镇. 国家级绿色园区 and the like are titles, not ranks. */
const ZONE =
  /^(?:的(?:老牌|重点)?)?(?:重点|现代|示范)?(?:经济(?:技术)?|(?:农业)?高新(?:技术)?(?:产业)?|农业|先进制造业|旅游|特色(?:产业)?|产业|工业|农业科技)?(?:开发区|高新区|经开区|新区|度假区|产业园区?|小镇|农高区|综合保税区|综保区|(?:边境|跨境)经济合作区|工业园区?|科技园区|集聚区|集中区|园区)|^(?=[，。；、）)]|$)/;
/** A kind of park that a province names one by one, whatever its rank. */
const TITLE = guarded(/^化工园区(?=[，。；、）)]|$)/);
/** What a batch of parks is named for: no rank. */
const HONOUR = guarded(/^(?:特色|示范|绿色|重点|现代|新型|产业链|化工)/);
const NATIONAL = guarded(/^(?:高新技术产业开发区|高新区|经济技术开发区|经开区)(?=[，。；、）)]|行列|$)/);
const TREATED = /^[^，。；]{2,12}?(?:管理|序列|行列|名录)/;
const RANK = /国家级|自治区级|省级|市级|(?<!由|经)国家(?=高新|经济技术|级)/g;
const BECAME =
  /(?:升格|升级|晋升|晋级|提升|跃升|跻身|晋位|转|改设|转设|创建|创成|获批|获准|认定|批准|批复|评定|确定|核准|列|评|成|建)(?:成功)?(?:设立)?(?:为|成为|成|升级为|建设)?[“"]?(?:我?[省市州区国]|全国|全[省市]|[^，。；、]{0,3}(?:首[个家批]|唯一|第[一二三四五六七八九十0-9]+[个家批])(?:[0-9]+[个家])?的?(?:[^，。；、]{0,4}的)?)?$/;
const IS =
  /(?:(?<!不)是|系|属于|属|(?<=[区园镇，；])为|[均仍同现皆]为|作为|一[个座家处片])(?:我?[省市州区国]|全国|全[省市]|(?:(?!是|为|系)[\u3400-\u9fff]){2,3}[省市]|[^，。；、]{0,6}(?:首[个家批]|唯一|第[一二三四五六七八九十0-9]+[个家批])的?|[^，。；、]{0,10}的|[^。；]{0,40}(?:的|，))?$/;

const BATCH = /首批|第[一二三四五六七八九十]{1,2}批/g;
const ENTERED =
  /(?:入选|入围|列入|列为|纳入|获评|获批|获得|认定为|评为|确定为|命名为|跻身|上榜|属于|作为|成为|(?<!不)是|(?<=[区园镇地港谷城])为|位列|公布的|进入)(?:了)?[“"]?(?:[^，。；、]{0,10})$/;
/** What a batch is one of; 首批企业, 首批项目 are none. */
const OF_PARKS =
  /^[^，。；]{0,20}?(?:园区|开发区|高新区|经开区|小镇|基地|集群|示范区|产业园|综保区|合作区|边合区|保税区|新区|试验区|集聚区|试点|名单|功能区|产业平台|园)/;

/** 到2027年建成国家级…, …后备梯队: not yet. */
const SOME_DAY = /到(?:20)?[0-9]{2}年[^。；]{0,20}$/;
const CANDIDATE = /^[^，。；]{0,16}(?:后备|候选|梯队|培育名单|创建名单)/;
/** 这个2020年整合设立的省级开发区 */
const APPOSED = /(?:^|[，。；])这[个座家片一处]?[^。；]{0,40}的$/;
/** X，国家级高新区，…: a rank that fills its clause. */
const ALONE = /^[^，。；、）)]{0,12}(?:开发区|高新区|经开区|新区|园区|综保区|保税区|合作区)(?=[，。；）)]|$)/;
/** 国家级的牌子由…共用 */
const SIGN = /^(?:园区|开发区|高新区|经开区)?的?[“"]?(?:金字)?(?:招牌|牌子|帽子|金名片)/;

type Said = Pick<NameMention, "name" | "start" | "end">;

/** What a sentence says of a park's rank (升格为国家级高新区, X（省级）) and of the batch it came with (入选第二批…). */
export function standingRelations(lines: readonly ToldLine[], older: ReadonlySet<string>): RawRelation[] {
  const found: RawRelation[] = [];
  for (const line of lines) {
    if (!/国家|[省市区]级|批/.test(line.text)) continue;
    for (const sentence of line.sentences) {
      const here = line.parks.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
      readSentence(line, sentence, here, older, found);
    }
  }
  return found;
}

function readSentence(
  line: ToldLine,
  sentence: Span,
  here: readonly NameMention[],
  older: ReadonlySet<string>,
  found: RawRelation[],
): void {
  const { block, text } = line;
  const say = (span: Span) => text.slice(span.start - block.start, span.end - block.start);
  const words = say(sentence);
  const add = (names: readonly Said[], relation: "level" | "batch", object: string, at: Span) => {
    for (const { name, start, end } of names)
      found.push({
        park: name,
        relation,
        object,
        rule: `relation.${relation}`,
        start: Math.min(start < sentence.start ? at.start : start, at.start),
        end: Math.max(end, at.end),
      });
  };
  /** Whom the words at `at` are said of: the list that ends nearest before them, the park right after (作为…，X), or the topic. */
  const said = (at: Span): readonly Said[] => {
    const before = here.filter(
      (name) => name.end <= at.start && !older.has(name.name) && !isFormer(say, sentence, name),
    );
    // 升级为国家级经开区，定名为X: the rank is the new name's.
    const now = here.find(
      (name) =>
        name.start >= at.end &&
        /(?<!拟|将)(?:定名|更名|改名|命名)为[“"]?$/.test(say({ start: at.end, end: name.start })),
    );
    if (now) return [now];
    const last = before.at(-1);
    const course = line.told(at.start);
    // X，老百姓叫它Y，2019年转设省级高新区: X is who is told of.
    const apart = last && /[，,]/.test(say({ start: last.end, end: at.start }));
    if (apart && course?.turned && course.park !== last.name) {
      const head = here.findLast((name) => name.name === course.park && name.end <= at.start);
      return [head ?? { name: course.park, start: at.start, end: at.start }];
    }
    if (last) return listBefore(say, last, before);
    const next = here.find((name) => name.start >= at.end);
    const opens = /^(?:作为|跻身|入选)/.test(words);
    if (opens && next && /^[^，]{0,24}，$/.test(say({ start: at.end, end: next.start }))) return [next];
    return course && (!next || (course.own && /，/.test(say({ start: at.end, end: next.start }))))
      ? [{ name: course.park, start: at.start, end: at.start }]
      : [];
  };
  const told = (at: Span, cue: RegExp) => {
    const before = say({ start: Math.max(sentence.start, at.start - 44), end: at.start });
    const behind = say({ start: at.end, end: Math.min(sentence.end, at.end + 24) });
    // 同意将某园区纳入…: done.
    const wished = NOT_YET.test(before.replace(/(?:同意|批准|批复|决定)[^，。；将]{0,8}将/, ""));
    return cue.test(before) && !wished && !SOME_DAY.test(before) && !CANDIDATE.test(behind);
  };
  for (const match of matchesOf(RANK, words)) {
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const behind = say({ start: at.end, end: Math.min(sentence.end, at.end + 16) });
    // 升级为国家高新区: as it is said.
    const whole = match[0] === "国家" && words[match.index - 1] === "为" ? (NATIONAL.exec(behind)?.[0] ?? "") : null;
    if (whole === "") continue;
    const rank = whole ? `国家${whole}` : match[0] === "国家" ? "国家级" : match[0];
    // 国家级的某某经开区
    const from = at.end + (behind.startsWith("的") ? 1 : 0);
    const named = here.find((name) => name.start === from && !/^anaphora/.test(name.rule));
    // 该县唯一的省级园区X
    const apposed = here.find(
      (name) =>
        name.start > at.end &&
        name.start < at.end + 7 &&
        /^(?:重点)?(?:产业|工业|化工|经济)?(?:园区|开发区)[“"]?$/.test(say({ start: at.end, end: name.start })),
    );
    const bracketed = here.find((name) => /^[”"]?[（(]$/.test(say({ start: name.end, end: at.start })));
    if (named && /(?:开发区|经开区|高新区|新区|[综保]税?区|度假区)$/.test(named.text)) add([named], "level", rank, at);
    else if (apposed && !NOT_YET.test(say({ start: sentence.start, end: at.start }))) add([apposed], "level", rank, at);
    else if (bracketed && /^[^）)]{0,8}[）)]/.test(behind)) add([bracketed], "level", rank, at);
    // 第四批省级特色产业园区: a batch's.
    else if (
      HONOUR.test(behind) &&
      /(?:首|第[一二三四五六七八九十0-9]{1,3})批$/.test(
        say({ start: Math.max(sentence.start, at.start - 5), end: at.start }),
      )
    )
      continue;
    else if (TITLE.test(behind) && (told(at, BECAME) || told(at, IS) || told(at, /[，（(]$/)))
      add(said(at), "level", rank + TITLE.exec(behind)![0], {
        start: at.start,
        end: at.end + TITLE.exec(behind)![0].length,
      });
    // 纳入省级开发区管理序列
    else if (told(at, /(?:纳入|列入|进入)$/) && ZONE.test(behind) && TREATED.test(behind))
      add(said(at), "level", rank, at);
    else if (told(at, BECAME) && ZONE.test(behind))
      add(said(at), "level", rank, { start: at.start, end: at.end + (whole?.length ?? 0) });
    else if (told(at, IS) && ZONE.test(behind)) add(said(at), "level", rank, at);
    else if (ZONE.test(behind) && ALONE.test(behind) && (told(at, /[，（(]$/) || isEntry(line, sentence, at)))
      add(said(at), "level", rank, at);
    else if (ZONE.test(behind) && told(at, APPOSED)) add(said(at), "level", rank, at);
    else if (SIGN.test(behind) && told(at, /(?:)/)) add(said(at), "level", rank, at);
    else add(listBehind(say, sentence, at, here), "level", rank, at);
  }
  for (const match of matchesOf(BATCH, words)) {
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const behind = say({ start: at.end, end: Math.min(sentence.end, at.end + 28) });
    if (told(at, ENTERED) && OF_PARKS.test(behind)) {
      const whole = batchOf(words, match.index, match[0].length);
      add(said(at), "batch", words.slice(whole.start, whole.end), {
        start: sentence.start + whole.start,
        end: sentence.start + whole.end,
      });
    } else add(inList(say, sentence, at, here) ?? listBehind(say, sentence, at, here), "batch", match[0], at);
  }
}

/** 3.某某经济开发区。|省级开发区，位于…: the entry's name is a sentence of its own before the rank. */
function isEntry({ block, text, parks }: ToldLine, sentence: Span, at: Span): boolean {
  if (at.start !== sentence.start) return false;
  const name = parks.find((one) => one.end === sentence.start - 1 && !/^anaphora/.test(one.rule));
  return (
    name !== undefined &&
    /^[\s　（(]*(?:[0-9一二三四五六七八九十]{1,3}[）)、.．]?)?$/.test(text.slice(0, name.start - block.start))
  );
}

/** Of whom, and of what, a batch is one: 全省|首批|化工园区, 国家|第二批|循环经济试点园区. A bare list of names adds nothing. */
function batchOf(words: string, at: number, length: number): { start: number; end: number } {
  const whose = WHOSE.exec(words.slice(Math.max(0, at - 6), at));
  const of = BATCH_NOUN.exec(words.slice(at + length, at + length + 28));
  return { start: at - (whose?.[0].length ?? 0), end: at + length + (of?.[0].length ?? 0) };
}

const WHOSE = /(?:国家|全国|全[省市区县]|自治区|(?:(?![全为入是系属选围列家评获])[\u3400-\u9fff]){2,3}[省市])$/;

/** The kind of park or list that a batch is one of, up to its noun. */
const BATCH_NOUN =
  /^[^，。；、（(]{0,20}?(?:园区|开发区|高新区|经开区|小镇|基地|集群|示范区|(?:产业|工业|科技|化工|物流)园区?|综保区|合作区|保税区|新区|试验区|集聚区|功能区|平台)/;

/** 前身是某某开发区，2018年升级为…: the older name is not who rose. */
const isFormer = (say: (span: Span) => string, sentence: Span, name: NameMention) =>
  name.rule === "park.former" ||
  /前身(?:为|是|系)[^，。；]{0,16}$/.test(say({ start: Math.max(sentence.start, name.start - 20), end: name.start }));

/** 第三批名单公布，A、B等7家榜上有名: the names said to be on the list. */
function inList(
  say: (span: Span) => string,
  sentence: Span,
  at: Span,
  here: readonly NameMention[],
): readonly NameMention[] | null {
  const first = here.find((name) => name.start >= at.end);
  if (!first || !/名单|公布|出炉|揭晓/.test(say({ start: at.end, end: first.start }))) return null;
  const list = listFrom(say, first, here);
  const behind = say({ start: list.at(-1)!.end, end: Math.min(sentence.end, list.at(-1)!.end + 24) });
  return /^等?[^，。；]{0,10}(?:榜上有名|入选|入围|在列|上榜|名列其中|位列其中|跻身其中|入列)/.test(behind)
    ? list
    : null;
}

/** 省级开发区3家，分别为A、B和C; 第一批：A、B: the names that the count, the colon or 分别为 leads to. */
function listBehind(
  say: (span: Span) => string,
  sentence: Span,
  at: Span,
  here: readonly NameMention[],
): readonly NameMention[] {
  const first = here.find((name) => name.start >= at.end);
  if (!first || /^anaphora/.test(first.rule)) return [];
  const between = say({ start: at.end, end: first.start });
  const leads =
    /^[^，。；：、]{0,16}(?:[（(][^）)]{1,8}[）)])?(?:[：:]|，?(?:分别为|分别是|包括|即|有|就是|是|为)[“"]?)$/.test(
      between,
    );
  const counted = /[0-9一二两三四五六七八九十]+[个家]/.test(between) || /[：:]$/.test(between);
  const opens = /^[^，。；]{0,10}$|[，：:]$|其中$/.test(say({ start: sentence.start, end: at.start }));
  return leads && counted && opens ? listFrom(say, first, here) : [];
}
