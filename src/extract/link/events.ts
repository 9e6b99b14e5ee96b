import {
  cut,
  type DateMention,
  type Document,
  type NameMention,
  type ParkEvent,
  type Span,
  type Subject,
} from "../../model/index.ts";
import { type Lexicon, loadLexicon } from "../lexicon/index.ts";
import type { Names } from "../names/index.ts";
import { eventSubjects } from "./event-subject.ts";
import { type Verb, verbsIn, verbTrie } from "./event-verbs.ts";
import { formLines } from "./form-lines.ts";
import { parkOfHeading } from "./park-lines.ts";
import { sentencesOf } from "./sentences.ts";

/** How far right of its date a verb may stand, in characters. */
const REACH = 70;
/** Plans and denials: what has not happened is no event. */
const NOT_YET =
  /(?:计划|拟|将|预计|力争|争取|有望|即将|准备|不得|未|尚未|没有|要求|确保|目标|适时|推动|加快|支持|鼓励|抓紧|定期|每年|每季度)[^，,。；]{0,10}$/;
/** Verbs so common that they make an event only of a park or group, or on a day. */
const COMMON =
  /^(?:启动|推出|公布|发布|布局|新增|开展|开放|建成|设立|落户|升级|交付|启用|签约|签署|签订|签下|认定|命名|创建|印发|出台|召开|举行|举办|获批|批复|组建|新设|扩容)了?$/;
/** Words by which a sentence takes its date from the meeting told of before. */
const AT_MEETING =
  /^(?:在)?(?:此次|本次|当天的?|推介|推进|发布|启动|签约|开工)?(?:大?会|活动|仪式|推介会|推进会|发布会|论坛|现场|峰会)(?:现场|期间|当天|当日)?(?:上|中|，|,)|^(?:当天|当日)[，,]?(?:的)?(?:活动|仪式|大?会)/;
const MEETING_LATER =
  /^(?:大会|会议|活动|论坛|峰会|推介会|发布会)上?(?:还|并|也|同时|当场)?[为给]|(?:此次|本次|今次)(?:大?会|活动|仪式)上|大会上获悉|仪式当天|^[^，,。]{0,6}还(?:宣布)?$|本次大会|会上还/;

/** Events with a date that the text states or lets one compute. @param dates all of the document's date mentions, in order */
export function findEvents(
  document: Document,
  folded: readonly string[],
  names: Names,
  dates: readonly DateMention[],
  lexicon: Lexicon = loadLexicon(),
): ParkEvent[] {
  const verbs = verbTrie(lexicon);
  const events: ParkEvent[] = [];
  const seen = new Set<string>();
  const memory: Memory = { meeting: null, atMeeting: false, day: null };
  let nextDate = 0;
  let nextName = 0;
  const forms = new Map(formLines(document, folded, names).map((line) => [line.block, line]));
  document.blocks.forEach((block, at) => {
    const form = forms.get(block);
    if (form && /^(?:established|opened|unveiled)$/.test(form.kind ?? "")) {
      const mention = dates.find((one) => one.start >= form.valueStart && one.end <= block.end);
      const date = mention?.role === "point" && !isAhead(mention, document) ? pointOf(mention) : null;
      if (mention && date) {
        const span = { start: block.start, end: mention.end };
        const subject: Subject = { kind: "park", name: form.park, start: 0, end: 0 };
        const event = form.kind as ParkEvent["event"];
        events.push({ ...span, subject, event, date, quote: cut(document.text, span), rule: "event.form" });
        seen.add(`${event} ${date} ${form.park}`);
      }
      return;
    }
    if (block.table || block.type === "heading") return;
    const text = folded[at]!;
    memory.atMeeting = false;
    memory.day = null;
    let topic: string | null = null;
    for (const sentence of sentencesOf(text)) {
      const span = { start: block.start + sentence.start, end: block.start + sentence.end };
      while (nextDate < dates.length && dates[nextDate]!.start < span.start) nextDate++;
      while (nextName < names.names.length && names.names[nextName]!.start < span.start) nextName++;
      const own: DateMention[] = [];
      for (let i = nextDate; i < dates.length && dates[i]!.start < span.end; i++) own.push(dates[i]!);
      const here: NameMention[] = [];
      for (let i = nextName; i < names.names.length && names.names[i]!.start < span.end; i++)
        here.push(names.names[i]!);
      const say = (part: Span) => text.slice(part.start - block.start, part.end - block.start);
      const found = readSentence({
        document,
        say,
        span,
        own,
        here,
        memory,
        verbs: verbsIn(text, sentence, block.start, verbs),
        topic: topic ?? form?.park ?? (block.path.at(-1) ? parkOfHeading(block.path.at(-1)!, names) : null),
      });
      for (const event of found) {
        const counted = event.subject.kind === "park" ? null : /[0-9]+[个家项]/.exec(event.subject.name);
        const key = `${event.event} ${event.date} ${counted?.[0] ?? event.subject.name}`;
        if (seen.has(key)) continue;
        seen.add(key);
        events.push(event);
        if (event.date.length === 10) memory.meeting ??= event.date;
        if (event.event === "held") memory.meeting = event.date;
      }
      topic = here.findLast((name) => name.kind === "park")?.name ?? topic;
      const opens = AT_MEETING.test(say(span));
      memory.atMeeting = text[sentence.end] === "；" || text[sentence.end] === ";" ? memory.atMeeting || opens : false;
      const days = new Set(
        own.filter((mention) => mention.role === "point" && mention.from === mention.to).map((mention) => mention.from),
      );
      const [day] = days;
      memory.day = found.length === 0 && days.size === 1 && day?.length === 10 ? day : null;
    }
  });
  return events.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What carries from sentence to sentence: the meeting's day, whether a row of sentences tells of it, a day just named. */
interface Memory {
  meeting: string | null;
  atMeeting: boolean;
  day: string | null;
}

interface Sentence {
  readonly document: Document;
  readonly say: (part: Span) => string;
  readonly span: Span;
  readonly own: readonly DateMention[];
  readonly here: readonly NameMention[];
  readonly memory: Memory;
  readonly verbs: readonly Verb[];
  /** The park that the lines before speak of: the last one named in the block, else its heading's. */
  readonly topic: string | null;
}

function readSentence({ document, say, span, own, here, memory, verbs, topic }: Sentence): ParkEvent[] {
  const events: (ParkEvent & { readonly modifier: boolean })[] = [];
  for (const verb of verbs) {
    const held = events.find((event) => event.event === "held" && event.date.length === 10);
    const dated =
      carried(verb, say, span, held ? { ...memory, meeting: held.date } : memory, own) ??
      dateOf(verb, own, say, span, document, memory) ??
      carriedDay(verb, own, here, memory);
    if (!dated) continue;
    // One renaming and one widening a date: 升级为…，定名为… tell of one.
    const once = verb.kind === "renamed" || verb.kind === "extended";
    if (
      once &&
      verb.kind === "extended" &&
      dated.mention &&
      /.[，,]/.test(say({ start: dated.mention.end, end: verb.start }))
    )
      continue;
    if (once) {
      const before = events.findIndex((event) => event.event === verb.kind && event.date === dated.date);
      if (before >= 0 && verb.kind === "extended") continue;
      if (before >= 0) {
        const better = eventSubjects(document, say, span, verb, dated.mention, here)[0];
        if (better?.subject.kind !== "park" || better.subject.start < verb.end) continue;
        events.splice(before, 1);
      }
    }
    const told = eventSubjects(document, say, span, verb, dated.mention, here);
    const implied = told.length === 0 && dated.mention ? impliedSubject(verb, dated.mention, topic, say) : null;
    for (const { subject, start, end, kind } of implied ? [implied] : told) {
      const event = kind ?? verb.kind;
      const modifies = say({ start: verb.end, end: verb.end + 1 }) === "的";
      if (!modifies && !plausible({ ...verb, kind: event }, say(verb), dated, subject)) continue;
      const from = Math.min(dated.mention?.start ?? verb.start, start, verb.start);
      const quote = { start: from, end: Math.max(verb.end, end, dated.mention?.end ?? 0) };
      events.push({
        ...quote,
        subject,
        event,
        date: dated.date,
        quote: cut(document.text, quote),
        rule: dated.mention ? `event.${event}` : `event.${event}.carried`,
        modifier: say({ start: verb.end, end: verb.end + 1 }) === "的" && subject.kind !== "park",
      });
    }
  }
  // 4月25日印发的方案将面积扩大: the plan's issue only dates what it did.
  return events
    .filter((event) => !event.modifier || !events.some((other) => other !== event && other.date === event.date))
    .map(({ modifier: _, ...event }) => event);
}

/** 2013年成立，…: a clause of a date and a verb alone is told of the park the lines speak of. */
function impliedSubject(verb: Verb, mention: DateMention, topic: string | null, say: (part: Span) => string) {
  if (!topic || !/^(?:established|renamed|started|opened|unveiled|extended)$/.test(verb.kind)) return null;
  if (verb.start < mention.end || !/^[^，。；]{0,6}$/.test(say({ start: mention.end, end: verb.start }))) return null;
  const subject: Subject = { kind: "park", name: topic, start: 0, end: 0 };
  return { subject, start: mention.start, end: verb.end, kind: verb.kind };
}

/** A day named in the sentence before, where this sentence names a park and what happened to it. */
function carriedDay(
  verb: Verb,
  own: readonly DateMention[],
  here: readonly NameMention[],
  memory: Memory,
): Dated | null {
  if (!memory.day || own.some((mention) => mention.role !== "duration")) return null;
  if (!/^(?:started|unveiled|opened|established)$/.test(verb.kind)) return null;
  return here.some((name) => name.kind === "park" && name.end <= verb.start)
    ? { date: memory.day, mention: null }
    : null;
}

interface Dated {
  readonly date: string;
  readonly mention: DateMention | null;
}

/** The point in time that a verb's clause, or the clause before it, gives; the finer of two that agree. */
function dateOf(
  verb: Verb,
  dates: readonly DateMention[],
  say: (part: Span) => string,
  sentence: Span,
  document: Document,
  memory: Memory,
): Dated | null {
  // 成立于2006年, 始建于1998年: the date stands right behind the verb.
  const behind = dates.find(
    (mention) => mention.role === "point" && mention.start >= verb.end && mention.start - verb.end <= 1,
  );
  if (behind && /^[于在]$/.test(say({ start: verb.end, end: behind.start }))) {
    const date = pointOf(behind);
    if (date && !isAhead(behind, document)) return { date, mention: behind };
  }
  for (let i = dates.length - 1; i >= 0; i--) {
    const mention = dates[i]!;
    if (mention.start >= verb.end) continue;
    if (verb.start - mention.end > REACH) break;
    if (mention.role === "duration" || mention.from === null) continue;
    const between = say({ start: mention.end, end: verb.start });
    const toThen =
      (mention.role === "by" || mention.role === "until") &&
      /[拨回推退溯][到至]?$/.test(say({ start: Math.max(sentence.start, mention.start - 2), end: mention.start }));
    if (mention.role !== "point" && !toThen) return null;
    if (/^(?:以来|起|前|底前|末前|之前|间|期间)/.test(between)) return null;
    if ((between.match(/[，,]/g)?.length ?? 0) > 2) return null;
    if (
      NOT_YET.test(between) ||
      NOT_YET.test(say({ start: Math.max(sentence.start, verb.start - 12), end: verb.start }))
    )
      return null;
    if (/^当[天日]/.test(mention.text) && verb.kind === "signed") return null;
    // A page without a date of its own: 年初 is of the year of the meeting it tells of.
    const edge = !document.published && memory.meeting && /^年[初中底末]$/.test(mention.text);
    const date = edge ? memory.meeting!.slice(0, 4) : pointOf(mention);
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
function isAhead({ from, to }: DateMention, document: Document): boolean {
  const { published } = document;
  if (!published || !from) return false;
  const length = Math.min(from.length, published.length);
  if (from.slice(0, length) > published.slice(0, length)) return true;
  return document.kind === "plan" && from !== to && (to ?? "") > published;
}

/** A day, month or year; a week's or quarter's days are cut to the month they share. */
function pointOf(mention: DateMention): string | null {
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

/** The date of the meeting told of before, where the sentence takes it up (会上…, 此次会上…). */
function carried(
  verb: Verb,
  say: (part: Span) => string,
  sentence: Span,
  memory: Memory,
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

function plausible(verb: Verb, word: string, dated: Dated, subject: Subject): boolean {
  if (verb.kind === "held") return dated.date.length === 10 || subject.kind === "programme";
  if (!COMMON.test(word)) return true;
  if (/启动/.test(word) && /建设$|“/.test(subject.name)) return true;
  return dated.date.length === 10 || subject.kind === "park" || subject.kind === "group" || dated.mention === null;
}
