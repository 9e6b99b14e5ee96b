import {
  cut,
  type DateMention,
  type Document,
  fold,
  type NameMention,
  type ParkEvent,
  type Span,
} from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import type { Names } from "../../names/index.ts";
import type { Trie } from "../../names/trie.ts";
import { within } from "../line.ts";
import { catalogueRows, spanWith } from "../relations/table.ts";
import { sentencesOf } from "../sentences.ts";
import { isAhead, pointOf } from "./dates.ts";
import { parkEvent } from "./park-event.ts";
import { sceneOf } from "./scene.ts";
import { readSentence } from "./sentence.ts";
import { type VerbEntry, verbsIn } from "./verbs.ts";

/** What a catalogue tells of the park in each row: the day in a column of days (批准时间), and its remarks (2021年更名). */
export function tableEvents(
  document: Document,
  names: Names,
  dates: readonly DateMention[],
  verbs: Trie<VerbEntry>,
  lexicon: Lexicon,
): ParkEvent[] {
  const events: ParkEvent[] = [];
  for (const row of catalogueRows(document, names, lexicon)) {
    for (const event of ["established", "opened", "unveiled"] as const) {
      const cell = row.cells[event];
      const mention = cell ? within(dates, cell).find((date) => date.role === "point") : undefined;
      // 2012.6 alone may be a figure; under 批准时间 it is a month.
      const month = cell && !mention ? /^((?:19|20)\d{2})[.．/-](\d{1,2})$/.exec(cell.text) : null;
      const date =
        mention && !isAhead(mention, document)
          ? pointOf(mention)
          : month && Number(month[2]) >= 1 && Number(month[2]) <= 12
            ? `${month[1]}-${month[2]!.padStart(2, "0")}`
            : null;
      if (!cell || !date) continue;
      const told = mention ?? cell;
      const span = spanWith(row, told);
      const subject = { kind: "park", name: row.park, start: row.start, end: row.end } as const;
      events.push(parkEvent(document, span, { subject, event, date, rule: "event.table" }));
    }
    for (const cell of row.prose) events.push(...remarked(document, names.names, dates, verbs, row.park, cell));
  }
  return events;
}

/** 原罗庄陶瓷科技园，2021年更名: remarks read as sentences told of the row's park. */
function remarked(
  document: Document,
  names: readonly NameMention[],
  dates: readonly DateMention[],
  verbs: Trie<VerbEntry>,
  topic: string,
  cell: Span,
): ParkEvent[] {
  const text = fold(cut(document.text, cell));
  const say = (part: Span) => text.slice(part.start - cell.start, part.end - cell.start);
  return sentencesOf(text).flatMap((sentence) => {
    const span = { start: cell.start + sentence.start, end: cell.start + sentence.end };
    const here = within(names, span);
    const scene = sceneOf({
      document,
      say,
      span,
      dates: within(dates, span),
      here,
      verbs: verbsIn(text, sentence, cell.start, verbs),
      topic,
      running: null,
    });
    return readSentence(scene, here, { meeting: null, atMeeting: false, day: null, last: null });
  });
}
