import {
  cut,
  type DateMention,
  type Document,
  type NameMention,
  type ParkEvent,
  type Span,
  type Subject,
} from "../../model/index.ts";
import { carried, carriedDay, type Dated, dateOf, type EventMemory } from "./event-dates.ts";
import { eventSubjects } from "./event-subject.ts";
import type { Verb } from "./event-verbs.ts";

/** Verbs so common that they make an event only of a park or group, or on a day. */
const COMMON =
  /^(?:启动|推出|公布|发布|布局|新增|开展|开放|建成|设立|落户|升级|交付|启用|签约|签署|签订|签下|认定|命名|创建|印发|出台|召开|举行|举办|获批|批复|组建|新设|扩容)了?$/;

interface Sentence {
  readonly document: Document;
  readonly say: (part: Span) => string;
  readonly span: Span;
  readonly own: readonly DateMention[];
  readonly here: readonly NameMention[];
  readonly memory: EventMemory;
  readonly verbs: readonly Verb[];
  /** The park that the lines before speak of: the last one named in the block, else its heading's. */
  readonly topic: string | null;
}

/** The events of one sentence, verb by verb. */
export function readSentence({ document, say, span, own, here, memory, verbs, topic }: Sentence): ParkEvent[] {
  const events: (ParkEvent & { readonly modifier: boolean })[] = [];
  // 1992年设立的某某开放开发区: a verb within a name tells nothing.
  const free = verbs.filter((verb) => !here.some((name) => name.start <= verb.start && verb.end <= name.end));
  for (const verb of free) {
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
      (!/[到至]$/.test(say(verb)) || !/^[，,]/.test(say({ start: dated.mention.end, end: verb.start }))) &&
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
        rule: dated.mention ? `event.${event}` : "event.carried",
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
  if (verb.start < mention.end) return null;
  const between = say({ start: mention.end, end: verb.start });
  // 2018年2月经国务院批复升级为…; 2021年，面积由8平方公里扩大到…
  const told = /^[，,]?(?:经|由|获|报经)[^，。；]{2,20}$|^[，,]?[^，。；]{0,6}(?:面积|范围)[^，。；]{0,20}$/.test(
    between,
  );
  if (!told && !/^[^，。；]{0,6}$/.test(between)) return null;
  const subject: Subject = { kind: "park", name: topic, start: 0, end: 0 };
  return { subject, start: mention.start, end: verb.end, kind: verb.kind };
}

function plausible(verb: Verb, word: string, dated: Dated, subject: Subject): boolean {
  if (verb.kind === "held") return dated.date.length === 10 || subject.kind === "programme";
  if (!COMMON.test(word)) return true;
  if (/启动/.test(word) && /建设$|“/.test(subject.name)) return true;
  return dated.date.length === 10 || subject.kind === "park" || subject.kind === "group" || dated.mention === null;
}
