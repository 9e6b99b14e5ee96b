import type { DateMention, Span } from "../../../model/index.ts";
import { clauseAt, type Scene, type SubjectOfEvent, thing } from "./scene.ts";
import { isPart, namesThing } from "./valid.ts";
import type { Verb } from "./verbs.ts";

/** What is issued: plans, lists, policies. */
export const ISSUED =
  /(?:规划|方案|行动计划|计划|意见|办法|通知|名单|名录|目录|案例|政策|清单|蓝图|地图|手册|指南|榜单|白皮书|措施|指数|报告|条例|细则|标准|成果|考核结果|评价结果|评估结果|公报|排名|排行榜|通报|[展行济合况]情况)/;

const MORE = new RegExp(`^(?:[、和及与]|以及)[^，。、和及与]{0,14}?${ISSUED.source}`);

/** End of the phrase that starts at `from`: the next comma or sentence mark outside quotes and titles. */
export function phraseEnd({ say, span }: Scene, from: number): number {
  const rest = say({ start: from, end: span.end });
  let depth = 0;
  for (let i = 0; i < rest.length; i++) {
    if (/[“《（(]/.test(rest[i]!)) depth++;
    else if (/[”》）)]/.test(rest[i]!)) depth--;
    else if (depth <= 0 && /[，,。；]/.test(rest[i]!)) return from + i;
  }
  return span.end;
}

/** A plan, list or fund right of the verb (发布了…规划, 公布的案例): the title, else the words to the noun that says what it is. */
export function issuedAfter(scene: Scene, from: number, verbStart: number): SubjectOfEvent | null {
  const end = phraseEnd(scene, from);
  const words = scene.say({ start: from, end });
  const title = /^[了的]?[^《，]{0,12}《([^》]{2,60})》/.exec(words);
  if (title) {
    const start = from + title[0].length - title[1]!.length - 1;
    return {
      start: verbStart,
      end: start + title[1]!.length + 1,
      subject: thing(scene, { start, end: start + title[1]!.length }),
    };
  }
  const match = ISSUED.exec(words);
  if (!match) return null;
  let stop = from + match.index + match[0].length;
  // 招商地图和十条惠企政策: to the last such noun of the list.
  for (let more = MORE.exec(scene.say({ start: stop, end })); more; more = MORE.exec(scene.say({ start: stop, end })))
    stop += more[0].length;
  return stop - from < 2 ? null : { start: verbStart, end: stop, subject: thing(scene, { start: from, end: stop }) };
}

/** The plan whose title stands right before the verb: 《…规划》获批. */
export function issuedBefore(scene: Scene, verb: Span): SubjectOfEvent | null {
  const before = scene.say({ start: Math.max(scene.span.start, verb.start - 90), end: verb.start });
  const title = /《([^》]{2,60})》(?:[^《》，。；0-9]|[0-9]{1,4}[年月日]){0,14}$/.exec(before);
  if (!title) return null;
  const start = verb.start - title[0].length + 1;
  return {
    start: start - 1,
    end: verb.end,
    subject: thing(scene, { start, end: start + title[1]!.length }),
  };
}

const ADVERBS =
  /(?:单独|独立|重新|初次|正式|集中|共同|一起|一同|同时|同步|率先|首次|全面|顺利|成功|先后|陆续|相继|又|还|已经?|均|也|才|就|都|再|刚刚?|现场|当场|终于|如期|圆满|盛大|隆重|整体|全部|一次性|获|获得|开始|宣布|完成)+$/;
const PLACED = /(?:在|于)[^，]{1,16}$/;
/** With whom, or what is done to something: 与联影集团|签订, 将X|纳入范围. */
const PARTNER = /^(?:[与同和跟]|[将把])[^，]{2,40}$/;
/** Of what, or by whom: 由甲园和乙片区|整合设立. */
const MADE_OF = /由[^，。；]{2,60}$/;
const BY = /^(?:经|由|被|获得?|得到)[^，]{1,20}?(?:批准|同意|批复|审批|认定|牵头|投资|出资)?$/;

const AGENT =
  /^(?:国务院|(?:国家|[省市县区])?(?:委|[\u3400-\u9fff]{0,6}(?:政府|发改委|商务厅|科技厅|工信厅|商务部|科技部|海关总署)))$/;

/** The words of the verb's clause that may name its subject: behind the last date before the verb, or before the date. */
export function nounBefore(
  scene: Scene,
  verb: Verb,
  date: DateMention | null,
): SubjectOfEvent | "part" | "bare" | null {
  const clause = clauseAt(scene, verb.start);
  const dates = scene.dates.filter((one) => one.start >= clause.start && one.end <= verb.start);
  const last = dates.at(-1);
  const stretches = last
    ? [
        { start: last.end, end: verb.start },
        afterMark(scene, { start: dates.at(-2)?.end ?? clause.start, end: last.start }),
      ]
    : [{ start: clause.start, end: verb.start }];
  let bare = true;
  for (const stretch of stretches) {
    const trimmed = trim(scene, stretch);
    if (!trimmed) continue;
    const words = scene.say(trimmed);
    // 2006年国家发改委核定为…: who grants it.
    if (verb.kind !== "unveiled" && AGENT.test(words)) continue;
    bare = false;
    if (isPart(words.replace(/^“/, ""))) return "part";
    if (namesThing(words)) {
      const start =
        date && date.end <= stretch.start ? trimmed.start : Math.min(trimmed.start, date?.start ?? trimmed.start);
      return { start, end: verb.end, subject: thing(scene, trimmed) };
    }
  }
  return bare ? "bare" : null;
}

/** What of a stretch stands behind its last colon or bracket: 级别：国家级（|2013年由省级升级）. */
function afterMark({ say }: Scene, { start, end }: Span): Span {
  const mark = /^.*[：:（(）)]/.exec(say({ start, end }));
  return { start: start + (mark?.[0].length ?? 0), end };
}

/** A stretch without adverbs, makers and places round it, and without what describes its noun (总投资12亿元的…); null where nothing is left. */
function trim({ say }: Scene, stretch: Span): Span | null {
  let { start, end } = stretch;
  const words = () => say({ start, end });
  for (let step = 0; step < 4; step++) {
    const tail =
      ADVERBS.exec(words()) ??
      PLACED.exec(words()) ??
      MADE_OF.exec(words()) ??
      /(?:[\s、，,（(]|(?<=[^，]{2})[于在自])+$/.exec(words());
    if (!tail) break;
    end -= tail[0].length;
  }
  const lead =
    /^[\s，,：:“]*(?:其中)?(?:[又还再也才即便](?=[被由经获]))?(?:上午|下午|晚上?|当天|会上|现场|当场|才|刚刚?|方|(?:大会|活动|仪式|推介会)(?:现场)?上|[)）])?[，,]?(?:共?有|共)?(?:(?:我们|园区|该区|公司)?[与和同跟由](?:[^，。]{2,30}?)(?:共建|合建|共同建设|共同组建|合作建设|联合建设|联合组建|联合打造|共同打造|合作设立|联合设立|共同设立|投资建设|承建|筹建)的|(?:位于|坐落于|总投资|投资|占地|规划)[^，。]{1,24}的|(?:隔壁|旁边|一旁|对面|附近|北侧|南侧|东侧|西侧)的|[^，。“”]{1,12}的(?=“))?/.exec(
      words(),
    )![0];
  start += lead.endsWith("“") ? lead.length - 1 : lead.length;
  // 我区与某研究院签约, 全市…: whoever speaks is the one the lines are about.
  const speaker = /^(?:我[区市县州园]|本[区市县园]|全[区园])(?=[与和同跟]|$)/.exec(words());
  if (speaker) start += speaker[0].length;
  if (BY.test(words()) || PARTNER.test(words())) return null;
  return end - start >= 2 || words() === "它" ? { start, end } : null;
}
