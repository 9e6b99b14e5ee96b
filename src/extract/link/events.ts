import {
  cut,
  type DateMention,
  type Document,
  type EventKind,
  type ParkEvent,
  type Span,
  type Subject,
} from "../../model/index.ts";
import { type Lexicon, loadLexicon } from "../lexicon/index.ts";
import type { Names } from "../names/index.ts";
import { buildTrie, type Trie } from "../names/trie.ts";
import { eventSubjects } from "./event-subject.ts";
import { sentencesOf } from "./sentences.ts";

/** How far right of its date a verb may stand, in characters. */
const REACH = 70;
/** Plans and denials: what has not happened is no event. */
const NOT_YET =
  /(?:计划|拟|将|预计|力争|争取|有望|即将|准备|不得|未|尚未|没有|要求|确保|目标|适时|推动|加快|支持|鼓励|抓紧|定期|每年|每季度)[^，。；]{0,10}$/;
/** Verbs so common that they make an event only of a park or group, or on a day. */
const COMMON =
  /^(?:启动|推出|公布|发布|布局|新增|开展|开放|建成|设立|落户|升级|交付|启用|签约|签署|签订|签下|认定|命名|创建|印发|出台|召开|举行|举办|获批|批复|组建|新设|扩容)了?$/;
/** Words by which a sentence takes its date from the meeting told of before. */
const AT_MEETING =
  /^(?:在)?(?:此次|本次|当天的?|推介|推进|发布|启动|签约|开工)?(?:大?会|活动|仪式|推介会|推进会|发布会|论坛|现场|峰会)(?:现场|期间|当天|当日)?(?:上|中|，|,)|^(?:当天|当日)[，,]?(?:的)?(?:活动|仪式|大?会)/;
const MEETING_LATER = /(?:此次|本次|今次)(?:大?会|活动|仪式)上|大会上获悉|仪式当天|^上海?还|本次大会/;

interface Verb extends Span {
  readonly kind: EventKind;
  readonly side: "left" | "right";
}

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
  let meeting: string | null = null;
  let nextDate = 0;
  let nextName = 0;
  document.blocks.forEach((block, at) => {
    if (block.table || block.type === "heading") return;
    const text = folded[at]!;
    for (const sentence of sentencesOf(text)) {
      const span = { start: block.start + sentence.start, end: block.start + sentence.end };
      while (nextDate < dates.length && dates[nextDate]!.start < span.start) nextDate++;
      while (nextName < names.names.length && names.names[nextName]!.start < span.start) nextName++;
      const own: DateMention[] = [];
      for (let i = nextDate; i < dates.length && dates[i]!.start < span.end; i++) own.push(dates[i]!);
      const here = [];
      for (let i = nextName; i < names.names.length && names.names[i]!.start < span.end; i++)
        here.push(names.names[i]!);
      const say = (part: Span) => text.slice(part.start - block.start, part.end - block.start);
      for (const verb of verbsIn(text, sentence, block.start, verbs)) {
        const dated = dateOf(verb, own, say, span) ?? carried(verb, say, span, meeting);
        if (!dated) continue;
        const subjects = eventSubjects(document, say, span, verb, dated.mention, here);
        for (const { subject, end, start } of subjects) {
          if (!plausible(verb, say(verb), dated, subject)) continue;
          const key = `${verb.kind} ${dated.date} ${subject.name}`;
          if (seen.has(key)) continue;
          seen.add(key);
          const from = Math.min(dated.mention?.start ?? verb.start, start, verb.start);
          const quote = { start: from, end: Math.max(verb.end, end, dated.mention?.end ?? 0) };
          events.push({
            ...quote,
            subject,
            event: verb.kind,
            date: dated.date,
            quote: cut(document.text, quote),
            rule: dated.mention ? `event.${verb.kind}` : `event.${verb.kind}.meeting`,
          });
          if (verb.kind === "held") meeting = dated.date;
        }
      }
    }
  });
  return events.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Dated {
  readonly date: string;
  readonly mention: DateMention | null;
}

/** The point in time that a verb's clause, or the clause before it, gives. */
function dateOf(verb: Verb, dates: readonly DateMention[], say: (part: Span) => string, sentence: Span): Dated | null {
  for (let i = dates.length - 1; i >= 0; i--) {
    const mention = dates[i]!;
    if (mention.start >= verb.end) continue;
    if (verb.start - mention.end > REACH) break;
    if (mention.role === "duration" || mention.from === null) continue;
    const between = say({ start: mention.end, end: verb.start });
    if (mention.role !== "point") return null;
    if (/^(?:以来|起|前|底前|末前|之前|间|期间)/.test(between)) return null;
    if ((between.match(/[，,]/g)?.length ?? 0) > 2) return null;
    if (
      NOT_YET.test(between) ||
      NOT_YET.test(say({ start: Math.max(sentence.start, verb.start - 12), end: verb.start }))
    )
      return null;
    const date = pointOf(mention);
    return date ? { date, mention } : null;
  }
  return null;
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
function carried(verb: Verb, say: (part: Span) => string, sentence: Span, meeting: string | null): Dated | null {
  if (
    !meeting ||
    verb.kind === "held" ||
    verb.kind === "established" ||
    verb.kind === "renamed" ||
    verb.kind === "opened"
  )
    return null;
  const before = say({ start: sentence.start, end: verb.start });
  if (!AT_MEETING.test(before) && !MEETING_LATER.test(before)) return null;
  if (NOT_YET.test(before)) return null;
  return { date: meeting, mention: null };
}

function plausible(verb: Verb, word: string, dated: Dated, subject: Subject): boolean {
  if (verb.kind === "held") return dated.date.length === 10 || subject.kind === "programme";
  if (!COMMON.test(word)) return true;
  return dated.date.length === 10 || subject.kind === "park" || subject.kind === "group" || dated.mention === null;
}

type VerbEntry = readonly { readonly kind: EventKind; readonly side: "left" | "right" }[];
const tries = new WeakMap<Lexicon, Trie<VerbEntry>>();

function verbTrie(lexicon: Lexicon): Trie<VerbEntry> {
  const known = tries.get(lexicon);
  if (known) return known;
  const words = new Map<string, { kind: EventKind; side: "left" | "right" }[]>();
  for (const [kind, sides] of Object.entries(lexicon.eventWords.events)) {
    for (const side of ["left", "right"] as const) {
      for (const word of sides?.[side] ?? []) {
        words.set(word, [...(words.get(word) ?? []), { kind: kind as EventKind, side }]);
      }
    }
  }
  const trie = buildTrie<VerbEntry>(words);
  tries.set(lexicon, trie);
  return trie;
}

/** Verbs of a sentence outside titles and quotes of titles. One that may stand on both sides is told by what follows it. */
function verbsIn(text: string, sentence: Span, base: number, verbs: Trie<VerbEntry>): Verb[] {
  const found: Verb[] = [];
  for (let at = sentence.start; at < sentence.end; ) {
    if (text[at] === "《") {
      const close = text.indexOf("》", at);
      at = close > at && close < sentence.end ? close + 1 : at + 1;
      continue;
    }
    const match = verbs.longestFrom(text, at);
    if (!match) {
      at++;
      continue;
    }
    const end = at + match.length;
    const after = text.slice(end, end + 1);
    const both = match.value.length > 1;
    const entry =
      both && !/^[，。；,;、]?$|^[的。]/.test(after) ? match.value.find((v) => v.side === "right") : match.value[0];
    const ceremony = /^(?:仪式|活动|大会|会)/.test(text.slice(end, end + 3));
    if (
      entry &&
      !ceremony &&
      !/^(?:率|额|量|面积|数|名单|机制|中心|条件|要求|管理|区|器|项目|体系|模式)/.test(text.slice(end, end + 2))
    ) {
      found.push({ start: base + at, end: base + end, kind: entry.kind, side: entry.side });
    }
    at = end;
  }
  return found;
}
