import { cut, type DateMention, type NameMention, type ParkEvent, type Subject } from "../../../model/index.ts";
import { carried, carriedDay, type Dated, dateOf, type EventMemory, isAhead, pointOf } from "./dates.ts";
import { happened } from "./happened.ts";
import { meetingOf } from "./meeting.ts";
import { clauseAt, type Scene } from "./scene.ts";
import { subjectsOf } from "./subject.ts";
import type { Verb } from "./verbs.ts";

/** Verbs so common that they make an event only of a park or group, or on a day. */
const COMMON =
  /^(?:启动|推出|公布|发布|布局|新增|开展|开放|建成|设立|落户|升级|交付|启用|签约|签署|签订|签下|认定|命名|创建|印发|出台|召开|举行|举办|获批|批复|组建|新设|扩容)了?$/;
/** Verbs of leave: with another verb behind them in their clause they only say that it was granted (批复同意X扩区). */
const GRANTS = /^(?:(?:获|得到).*(?:批准|批复)|批复|批准|批复了|获批复|获国务院批复|获批准|获批|公布|宣布推出)$/;

/** The events of one sentence, verb by verb. @param here all names of the sentence */
export function readSentence(scene: Scene, here: readonly NameMention[], memory: EventMemory): ParkEvent[] {
  const { document, say, span, dates, verbs } = scene;
  const events: (ParkEvent & { readonly modifier: boolean })[] = [];
  for (const [at, verb] of verbs.entries()) {
    if (onlyGrants(scene, verb, verbs[at + 1]) || !becomes(scene, verb)) continue;
    const held = events.find((event) => event.event === "held" && event.date.length === 10);
    const dated =
      carried(verb, say, span, held ? { ...memory, meeting: held.date } : memory, dates) ??
      dateOf(verb, dates, say, span, document, memory) ??
      carriedDay(verb, dates, here, memory);
    if (!dated || !happened(scene, verb, dated.mention, dated.date) || othersDate(scene, verb, dated)) continue;
    // One renaming and one widening a date: 升级为…，定名为… tell of one.
    const once = verb.kind === "renamed" || verb.kind === "extended";
    if (verb.kind === "extended" && dated.mention && !widens(scene, verb, dated.mention.end)) continue;
    if (once) {
      const before = events.findIndex((event) => event.event === verb.kind && event.date === dated.date);
      if (before >= 0 && verb.kind === "extended") continue;
      if (before >= 0) {
        const better = subjectsOf(scene, verb, dated.mention)[0];
        if (better?.subject.kind !== "park" || better.subject.start < verb.end) continue;
        events.splice(before, 1);
      }
    }
    const subjects = subjectsOf(scene, verb, dated.mention);
    const days = subjects.length > 1 && dated.mention ? datesInTurn(scene, dated.mention) : [];
    const again = subjects.length === 1 && dated.mention ? timesBefore(scene, dated.mention, verb) : [];
    for (const { date, mention } of again) {
      const quote = { start: Math.min(mention.start, subjects[0]!.start), end: verb.end };
      events.push({
        start: quote.start,
        end: quote.end,
        subject: subjects[0]!.subject,
        event: subjects[0]!.kind ?? verb.kind,
        date,
        quote: cut(document.text, quote),
        rule: `event.${verb.kind}`,
        modifier: false,
      });
    }
    for (const [nth, { subject, start, end, kind }] of subjects.entries()) {
      const date = (days.length === subjects.length && days[nth]) || dated.date;
      const event = kind ?? verb.kind;
      const modifies = say({ start: verb.end, end: verb.end + 1 }) === "的";
      if (!modifies && !plausible({ ...verb, kind: event }, say(verb), dated, subject)) continue;
      const from = Math.min(dated.mention?.start ?? verb.start, start, verb.start);
      const quote = { start: from, end: Math.max(verb.end, end, dated.mention?.end ?? 0) };
      events.push({
        start: quote.start,
        end: quote.end,
        subject,
        event,
        date,
        quote: cut(document.text, quote),
        rule: dated.mention ? `event.${event}` : "event.carried",
        modifier: modifies && subject.kind !== "park",
      });
    }
  }
  for (const day of dates) {
    const met = meetingOf(scene, day);
    const date = met && !isAhead(day, document) ? pointOf(day) : null;
    if (!met || !date || events.some((event) => event.event === "held" && event.date === date)) continue;
    const { subject, start, end } = met;
    events.push({
      start,
      end,
      subject,
      event: "held",
      date,
      quote: cut(document.text, met),
      rule: "event.held",
      modifier: false,
    });
  }
  // 4月25日印发的方案将面积扩大: the plan's issue only dates what it did.
  return events
    .filter((event) => !event.modifier || !events.some((other) => other !== event && other.date === event.date))
    .map(({ modifier: _, ...event }) => event);
}

const TIMES = /^[，,]?(?:先后|曾|共|历经|经过|经|已)*([两二三四五六])(?:次|度|轮)(?:实施|进行|获批|获准|完成|经历)?$/;

/** 历经1998年、|2009年|两轮扩区: the dates before the last of as many as the verb says. */
function timesBefore(scene: Scene, last: DateMention, verb: Verb): { date: string; mention: DateMention }[] {
  const said = TIMES.exec(scene.say({ start: last.end, end: Math.max(last.end, verb.start) }))?.[1];
  if (!said) return [];
  const list = datesInTurn(scene, last);
  const many = said === "两" ? 2 : "零一二三四五六".indexOf(said);
  if (list.length !== many) return [];
  const at = scene.dates.indexOf(last);
  return list.slice(0, -1).flatMap((date, nth) => {
    const mention = scene.dates[at - many + 1 + nth];
    return date && mention ? [{ date, mention }] : [];
  });
}

/** 甲、乙分别于|2012年和2015年|升级: the dates of a list that ends in `last`. */
function datesInTurn({ dates, say }: Scene, last: DateMention): (string | null)[] {
  const list = [last];
  for (let at = dates.indexOf(last) - 1; at >= 0; at--) {
    if (!/^(?:[、和与及]|以及)$/.test(say({ start: dates[at]!.end, end: list[0]!.start }))) break;
    list.unshift(dates[at]!);
  }
  return list.map((one) => (one.role === "point" ? pointOf(one) : null));
}

/** True where the clause of the date is that of the widening: 2021年，面积由8平方公里扩大到30平方公里; 2017年X调整区位，将Y纳入范围. */
function widens({ say }: Scene, verb: Verb, from: number): boolean {
  const between = say({ start: from, end: verb.start });
  if (!/.[，,]/.test(between)) return true;
  return (
    (/[到至为进]$/.test(say(verb)) && /^[，,]/.test(between)) ||
    /^[，,]?[^，,]{0,24}[，,](?:[将把]|(?:原则|正式)?(?:上)?(?:同意|批准|批复|核准))[^，,]{1,20}$/.test(between)
  );
}

/** True where the date is another verb's, which describes what an earlier clause speaks of: 2008年开建的X，…，已建成Y. */
function othersDate({ verbs, say }: Scene, verb: Verb, { mention }: Dated): boolean {
  if (!mention) return false;
  return verbs.some(
    (other) =>
      other.start >= mention.end &&
      other.end < verb.start &&
      /^的[^，,]*[，,]/.test(say({ start: other.end, end: verb.start })),
  );
}

/** Verbs that tell of a new name or rank only where one stands behind: 2010年成为|国家级经开区, 2006年成了|甲经济开发区. */
const BECOMES = /^(?:成为|成了|列为|设为|改成|变为|改挂|启用新名|换牌为|拿下|拿到)$/;
const RANK =
  /^了?[“"]?(?:全[国省市区]|[\u3400-\u9fff]{2,3}[省市])?(?:首[批个家]|第[一二三四五六七八]批|唯一)?的?(?:国家|[省市]|自治区|副省)级?(?![^，。；]{0,8}(?:示范|基地|试点|平台|中心|名单|孵化|绿色|化工))(?=$|[，。；、（]|的?(?:牌子|招牌|身份)|[^，。；]{0,10}(?:开发区|高新区|经开区|新区|园区|产业园|工业园|集中区|集聚区|边合区|合作区|综保区|度假区|高新技术))/;

function becomes({ say, span, names }: Scene, verb: Verb): boolean {
  // 7月获省政府批复|同意，更名后…: what was granted is told of by another verb.
  if (/^(?:获|得到).*(?:批复|批准)$/.test(say(verb)) && /^(?:同意|后)/.test(say({ start: verb.end, end: span.end })))
    return false;
  if (!BECOMES.test(say(verb))) return true;
  const after = say({ start: verb.end, end: span.end });
  if (RANK.test(after)) return true;
  if (/^拿/.test(say(verb))) return false;
  const now = names.find((name) => name.kind === "park" && name.start >= verb.end && name.start - verb.end <= 1);
  return now !== undefined && /^[”"]?(?:$|[，。；（]|牌子)/.test(say({ start: now.end, end: span.end }));
}

function onlyGrants(scene: Scene, verb: Verb, next: Verb | undefined): boolean {
  if (!next || !GRANTS.test(scene.say(verb))) return false;
  const between = scene.say({ start: verb.end, end: next.start });
  return between.length <= 40 && next.end <= clauseAt(scene, verb.start).end && !/^的|[，,。]/.test(between);
}

/** What has a name of its own as a place: 羊楼洞茶镇二期, 自贡氟材料创新中心. */
const PLACE =
  /^[^，。；、的]{4,}(?:园|区|城|港|谷|镇|基地|中心|馆|院|口岸|码头|大桥|机场|车站|电站|枢纽)[”"]?(?:[（(][^（）()]{1,12}[）)])?[一二三四五]?期?$/;
const ANY = /^(?:标准|配套|首个|首座|一批|多个|全部|部分|新|道路|管网|主干|基础|公共|园区|企业|项目|各)|[0-9]+[个座处]/;

function plausible(verb: Verb, word: string, dated: Dated, subject: Subject): boolean {
  if (verb.kind === "held") return dated.date.length === 10;
  if (!COMMON.test(word)) return true;
  if (/启动/.test(word) && /建设$|“/.test(subject.name)) return true;
  if (verb.kind === "opened" && PLACE.test(subject.name) && !ANY.test(subject.name)) return true;
  return dated.date.length === 10 || subject.kind !== "programme" || dated.mention === null || verb.kind === "released";
}
