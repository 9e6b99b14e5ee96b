import type { DateMention, Document, NameMention, Span } from "../../../model/index.ts";
import { NOT_YET } from "./happened.ts";
import type { Verb } from "./verbs.ts";

/** How far right of its date a verb may stand, in characters. */
const REACH = 70;

/** Words by which a sentence takes its date from the meeting told of before. */
export const AT_MEETING =
  /^(?:在)?(?:此次|本次|当天的?|推介|推进|发布|启动|签约|开工)?(?:大?会|活动|仪式|推介会|推进会|发布会|论坛|现场|峰会)(?:现场|期间|当天|当日)?(?:上|中|，|,)|^(?:当天|当日)[，,]?(?:的)?(?:活动|仪式|大?会)/;

const MEETING_LATER =
  /^(?:大会|会议|活动|论坛|峰会|推介会|发布会)上?(?:还|并|也|同时|当场)?[为给]|(?:此次|本次|今次)(?:大?会|活动|仪式)上|大会上获悉|仪式当天|^[^，,。]{0,6}还(?:宣布)?$|本次大会|会上还/;

/** What carries from sentence to sentence: the meeting's day, whether a row of sentences tells of it, a day just named. */
export interface EventMemory {
  meeting: string | null;
  atMeeting: boolean;
  day: string | null;
  /** The day that the sentence before named last, from whatever line: 同一天 is that day. */
  last: string | null;
}

/** A day named in the sentence before, where this sentence names a park and what happened to it. */
export function carriedDay(
  verb: Verb,
  own: readonly DateMention[],
  here: readonly NameMention[],
  memory: EventMemory,
): Dated | null {
  if (!memory.day || own.some((mention) => mention.role !== "duration")) return null;
  if (!/^(?:started|unveiled|opened|established)$/.test(verb.kind)) return null;
  return here.some((name) => name.kind === "park" && name.end <= verb.start)
    ? { date: memory.day, mention: null }
    : null;
}

/** When an event was, and the words that say so; none where an earlier sentence said it. */
export interface Dated {
  readonly date: string;
  readonly mention: DateMention | null;
}

/** The point in time that a verb's clause, or the clause before it, gives; the finer of two that agree. */
export function dateOf(
  verb: Verb,
  dates: readonly DateMention[],
  say: (part: Span) => string,
  sentence: Span,
  document: Document,
  memory: EventMemory,
): Dated | null {
  // 成立于2006年, 始建于1998年: the date stands right behind the verb.
  const behind = dates.find(
    (mention) => mention.role === "point" && mention.start >= verb.end && mention.start - verb.end <= 12,
  );
  // 成立于2006年; 设立时间略早，为2019年5月.
  const joint = behind && (say(verb).endsWith("于") ? "于" : "") + say({ start: verb.end, end: behind.start });
  if (behind && joint && /^(?:[于在]|(?:的?时间|之初)[^，。；]{0,6}[，,]?[是为在]|[是为]?在)$/.test(joint)) {
    const date = pointOf(behind);
    if (date && !isAhead(behind, document)) return { date, mention: behind };
  }
  for (let i = dates.length - 1; i >= 0; i--) {
    const mention = dates[i]!;
    if (mention.start >= verb.end) continue;
    if (verb.start - mention.end > REACH) break;
    // 同一天, where a line before told of the day.
    const pointed = mention.from === null && /^(?:同一天|同日|当天|当日)$/.test(mention.text);
    const before = pointed ? dates.slice(0, i).findLast((one) => one.from?.length === 10 && one.from === one.to) : null;
    const same = pointed ? (memory.meeting ?? before?.from ?? memory.last) : null;
    const words = same ? say({ start: mention.end, end: verb.start }) : "";
    if (same && !NOT_YET.test(words) && !(before && !memory.meeting && /[，,]/.test(words)))
      return { date: same, mention: memory.meeting ? mention : (before ?? mention) };
    if (mention.role === "duration" || mention.from === null) continue;
    // 较两年前成立时: only compared with.
    if (/[较比与]$/.test(say({ start: Math.max(sentence.start, mention.start - 1), end: mention.start }))) continue;
    // 全年 says of what a figure is the sum, not when something happened.
    if (mention.text === "全年") return null;
    const between = say({ start: mention.end, end: verb.start });
    const toThen =
      (mention.role === "by" || mention.role === "until") &&
      /[拨回推退溯][到至]?$/.test(say({ start: Math.max(sentence.start, mention.start - 2), end: mention.start }));
    // 自2016年12月挂牌以来: the stretch starts with what happened.
    const sinceThen =
      mention.role === "since" &&
      /^[^，。；的]{0,24}$/.test(between) &&
      /^以来/.test(say({ start: verb.end, end: verb.end + 2 }));
    // 自2021年12月起，甲园更名为乙园: from then on it has its new name, or is another's.
    const fromThen =
      mention.role === "since" &&
      /^(?:renamed|extended)$/.test(verb.kind) &&
      /起$/.test(mention.text + (/^起/.test(between) ? "起" : "")) &&
      /^起?[，,]?[^，。；]{0,30}$/.test(between);
    // 直到2023年5月才投产: the wait ended with what happened.
    const untilThen = (mention.role === "until" || mention.role === "by") && /^(?:方|这)?才/.test(between);
    if (mention.role !== "point" && !toThen && !sinceThen && !fromThen && !untilThen) return null;
    if (!fromThen && /^(?:以来|起|前|底前|末前|之前|间|期间)/.test(between)) return null;
    if ((between.match(/[，,]/g)?.length ?? 0) > 2) return null;
    // 将X升级为…, 将X纳入范围: 将 sets off what is changed and looks to no future.
    const done = /^(?:纳入|更名|升|晋|改)/.test(say(verb));
    // 《…工作计划》印发: the 计划 of a title is none.
    const meant = (said: string) => {
      const words = said.replace(/《[^《》]*》?/g, "").replace(/^[^《》]*》/, "");
      return NOT_YET.test(done ? words.replaceAll("将", "把") : words);
    };
    if (meant(between) || meant(say({ start: Math.max(sentence.start, verb.start - 12), end: verb.start })))
      return null;
    // A page without a date of its own: 年初 is of the year of the meeting it tells of.
    const edge = !document.published && memory.meeting && /^年[初中底末]$/.test(mention.text);
    const date = edge
      ? memory.meeting!.slice(0, 4)
      : fromThen
        ? mention.from
        : verb.kind === "held"
          ? firstDayOf(mention)
          : pointOf(mention);
    if (!date || isAhead(mention, document)) return null;
    const finer = dates.find(
      (other) =>
        other.end <= mention.start &&
        other.role === "point" &&
        (other.from?.length ?? 0) > date.length &&
        other.from!.startsWith(date),
    );
    return finer ? { date: pointOf(finer) ?? date, mention: finer } : { date, mention };
  }
  return null;
}

/** True where the date, or the end of a stretch wider than a month, lies after the document's own. */
export function isAhead({ from, to, text }: DateMention, document: Document): boolean {
  const { published } = document;
  if (!published || !from) return false;
  // 今年底投产, told in June.
  if (
    /(?:[年季]底|年末|年内)$/.test(text) &&
    from.slice(0, 4) === published.slice(0, 4) &&
    Number(published.slice(5, 7)) < 11
  )
    return true;
  const length = Math.min(from.length, published.length);
  if (from.slice(0, length) > published.slice(0, length)) return true;
  return document.kind === "plan" && from !== to && (to ?? "") > published;
}

/** A day, month or year; a week's or quarter's days are cut to the month they share. */
export function pointOf(mention: DateMention): string | null {
  const { from, to } = mention;
  if (!from || !to) return from;
  if (from === to) return from;
  let at = 0;
  while (at < from.length && from[at] === to[at]) at++;
  const shared = from.slice(0, at);
  if (shared.length >= 10) return shared;
  if (shared.length >= 7) return shared.slice(0, 7);
  return shared.length >= 4 && /^\d{4}/.test(shared) ? shared.slice(0, 4) : null;
}

/** 6月16日至18日举行: what is held over some days is dated by the first. */
function firstDayOf(mention: DateMention): string | null {
  const { from, to, text } = mention;
  const days = from?.length === 10 && to?.length === 10 && /[日号].*(?:至|到|[-—－~～]).*[日号]$/.test(text);
  return days && from.slice(0, 7) === to.slice(0, 7) ? from : pointOf(mention);
}

/** The date of the meeting told of before, where the sentence takes it up (会上…, 此次会上…). */
export function carried(
  verb: Verb,
  say: (part: Span) => string,
  sentence: Span,
  memory: EventMemory,
  own: readonly DateMention[],
): Dated | null {
  if (!memory.meeting || !/^(?:released|signed|started|unveiled)$/.test(verb.kind)) return null;
  const last = own.findLast(
    (mention) => mention.end <= verb.start && mention.role === "point" && mention.from !== null,
  );
  const before = say({ start: last?.end ?? sentence.start, end: verb.start });
  const cue = MEETING_LATER.test(before) || (!last && (AT_MEETING.test(before) || memory.atMeeting));
  return cue && !NOT_YET.test(before) ? { date: memory.meeting, mention: null } : null;
}
