import type { DateMention, Document, NameMention, ParkEvent, Span, Subject } from "../../../model/index.ts";
import { type Lexicon, loadLexicon } from "../../lexicon/index.ts";
import type { Names } from "../../names/index.ts";
import { formLines } from "../form-lines.ts";
import { parkOfHeading, parkOfTitle } from "../park-lines.ts";
import { type ToldLine, toldLines } from "../told/course.ts";
import { anniversaryOf } from "./anniversary.ts";
import { AT_MEETING, type EventMemory, isAhead, pointOf } from "./dates.ts";
import { parkEvent } from "./park-event.ts";
import { runningAfter } from "./running.ts";
import { sceneOf } from "./scene.ts";
import { readSentence } from "./sentence.ts";
import { signedPaper } from "./signature.ts";
import { tableEvents } from "./table.ts";
import { verbsIn, verbTrie } from "./verbs.ts";

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
  const memory: EventMemory = { meeting: null, atMeeting: false, day: null, last: null };
  let nextDate = 0;
  let nextName = 0;
  const forms = new Map(formLines(document, folded, names).map((line) => [line.block, line]));
  const titled = parkOfTitle(document, names);
  const lines = new Map(toldLines(document, folded, names).map((line) => [line.block, line]));
  document.blocks.forEach((block, at) => {
    const form = forms.get(block);
    if (form && /^(?:established|opened|unveiled)$/.test(form.kind ?? "")) {
      const mention = dates.find((one) => one.start >= form.valueStart && one.end <= block.end);
      const date = mention?.role === "point" && !isAhead(mention, document) ? pointOf(mention) : null;
      if (mention && date) {
        const span = { start: block.start, end: mention.end };
        const subject: Subject = { kind: "park", name: form.park, start: 0, end: 0 };
        const event = form.kind as ParkEvent["event"];
        events.push(parkEvent(document, span, { subject, event, date, rule: "event.form" }));
        seen.add(`${event} ${date} ${form.park}`);
      }
      return;
    }
    if (block.table || block.type === "heading") return;
    const text = folded[at]!;
    memory.atMeeting = false;
    memory.day = null;
    let topic: string | null = null;
    let running: Subject | null = null;
    const line = lines.get(block);
    for (const span of line?.sentences ?? []) {
      const sentence = { start: span.start - block.start, end: span.end - block.start };
      while (nextDate < dates.length && dates[nextDate]!.start < span.start) nextDate++;
      while (nextName < names.names.length && names.names[nextName]!.start < span.start) nextName++;
      const own: DateMention[] = [];
      for (let i = nextDate; i < dates.length && dates[i]!.start < span.end; i++) own.push(dates[i]!);
      const here: NameMention[] = [];
      for (let i = nextName; i < names.names.length && names.names[i]!.start < span.end; i++)
        here.push(names.names[i]!);
      const say = (part: Span) => text.slice(part.start - block.start, part.end - block.start);
      const told = verbsIn(text, sentence, block.start, verbs);
      // Nothing happens in most sentences, and without a day nothing was held.
      const words = say(span);
      const kept = words.includes("周年");
      const idle = !kept && told.length === 0 && !own.some((date) => date.grain === "day");
      const scene = idle
        ? null
        : sceneOf({
            document,
            say,
            span,
            dates: own,
            here,
            verbs: told,
            topic:
              turnedTo(line, span.start) ??
              topic ??
              form?.park ??
              (block.path.at(-1) ? parkOfHeading(block.path.at(-1)!, names) : null) ??
              titled ??
              line?.told(block.start - 1)?.park ??
              null,
            running,
          });
      const found = scene ? readSentence(scene, here, memory) : [];
      const anniversary = scene && kept ? anniversaryOf(scene) : null;
      for (const event of anniversary ? [...found, anniversary] : found) {
        const counted = event.subject.kind === "park" ? null : /[0-9]+[个家项]/.exec(event.subject.name);
        const key = `${event.event} ${event.date} ${counted?.[0] ?? event.subject.name}`;
        if (seen.has(key)) continue;
        seen.add(key);
        events.push(event);
        if (event.date.length === 10) memory.meeting ??= event.date;
        if (event.event === "held") memory.meeting = event.date;
      }
      running = runningAfter(document, span, words, here, running);
      topic = here.findLast((name) => name.kind === "park")?.name ?? topic;
      const goesOn = text[sentence.end] === "；" || text[sentence.end] === ";";
      memory.atMeeting = goesOn && (memory.atMeeting || AT_MEETING.test(words));
      memory.day = told.length === 0 ? onlyDay(own) : null;
      memory.last = own.findLast((date) => date.from?.length === 10)?.from ?? null;
    }
  });
  for (const event of tableEvents(document, names, dates, verbs, lexicon)) {
    const key = `${event.event} ${event.date} ${event.subject.name}`;
    if (!seen.has(key)) events.push(event);
    seen.add(key);
  }
  const paper = signedPaper(document, dates);
  if (paper && !events.some((event) => event.event === "released" && event.date === paper.date)) events.push(paper);
  return events.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The day that a sentence names, where it names one point in time alone. */
function onlyDay(dates: readonly DateMention[]): string | null {
  const points = dates.filter((mention) => mention.role === "point" && mention.from === mention.to);
  const day = points[0]?.from;
  return day?.length === 10 && points.every((mention) => mention.from === day) ? day : null;
}

/** The park that the line's words before a place have turned to. */
function turnedTo(line: ToldLine | undefined, at: number): string | null {
  const told = line?.told(at - 1);
  return told?.turned ? told.park : null;
}
