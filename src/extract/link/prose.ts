import type { DateMention, Figure, NameMention, Span } from "../../model/index.ts";
import { unitSet } from "../unit-set.ts";
import { settleBare } from "./bare-names.ts";
import { linkLine } from "./bind-line.ts";
import type { Occurrences } from "./build.ts";
import type { Memory, Scope, SubjectChoice } from "./context.ts";
import { countedRight, withGroups } from "./groups.ts";
import type { Over } from "./headings.ts";
import { type Line, outerNames, pairsIn, splitClauses, splitSentences, unasked, within } from "./line.ts";
import type { Linked, LinkInput } from "./linked.ts";
import { findMetricHits, type MetricHit } from "./metric-hits.ts";
import { leadOf } from "./topic.ts";

/** What the sentences of a document are bound with; the same for every block. */
export interface ProseInput {
  readonly input: LinkInput;
  readonly scope: Scope;
  /** Whom the whole document is about. */
  readonly whole: SubjectChoice | null;
  readonly occurrences: Occurrences;
}

/** Binds the figures of a stretch of prose, a block or a cell of a table, sentence by sentence. @param at the block's place */
export function linkProse(
  { input, scope, whole, occurrences }: ProseInput,
  span: Span,
  at: number,
  figures: readonly Figure[],
  memory: Memory,
  over: Over,
  out: Linked,
): void {
  const { document, folded, lexicon } = input;
  const names = within(input.names, span);
  const dates = within(input.dates, span);
  const hits = besideNames(
    names,
    besideDates(outsideOffices(findMetricHits(folded.slice(span.start, span.end), span.start, lexicon), folded), dates),
  );
  const taken = inOrder(figures, dates);
  for (const sentence of splitSentences(folded, span, taken)) {
    const { start, end } = sentence;
    const named = within(names, sentence);
    const bare: Line = {
      start,
      end,
      block: at,
      clauses: splitClauses(folded, sentence, taken),
      figures: within(figures, sentence),
      dates: within(dates, sentence),
      names: named,
      outer: named,
      hits: within(hits, sentence),
      pairs: pairsIn(folded, sentence),
      asked: unasked(),
    };
    const item = ITEM.test(folded.slice(start, start + 5));
    if (item) backToOpening(memory);
    if (start === span.start) memory.lead = leadOf(folded, bare, memory.parks) ?? memory.lead;
    const groups = withGroups(scope, bare, memory);
    const counted = countedRight(folded, document.text, groups);
    const settled = settleBare(counted, memory.lead ?? over.subject(), whole, memory, {
      folded,
      line: sentence,
      all: input.names,
    });
    // Spelt out: to spread an object and add to it costs several times as much, and this is done for every sentence.
    const { clauses, dates: told, hits: nouns } = bare;
    const line: Line = {
      start,
      end,
      block: at,
      clauses,
      figures: bare.figures,
      dates: told,
      names: settled,
      outer: outerNames(folded, settled, nouns),
      hits: nouns,
      pairs: bare.pairs,
      asked: unasked(),
    };
    linkLine(line, scope, memory, over, whole, occurrences, out);
  }
}

/** Two lists in order of start as one. */
function inOrder(ones: readonly Span[], others: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  let at = 0;
  for (const one of ones) {
    while (at < others.length && others[at]!.start < one.start) out.push(others[at++]!);
    out.push(one);
  }
  while (at < others.length) out.push(others[at++]!);
  return out;
}

/** 二是…, 其三，…: a point of a list told in sentences. */
const ITEM = /^\s*(?:[一二三四五六七八九十]是|其[一二三四五六][，是]|第[一二三四五六七八九十][，是])/;

/** Each point of a list starts from what stood over the first, not from whom the one before it named last. */
function backToOpening(memory: Memory): void {
  memory.points ??= { topic: memory.topic, here: memory.topicHere, strong: memory.topicStrong };
  memory.topic = memory.points.topic;
  memory.topicHere = memory.points.here;
  memory.topicStrong = memory.points.strong;
}

/** 乙经济|开发区|有142家: the noun that a park's name ends in counts no parks. Both lists are in order. */
function besideNames(names: readonly NameMention[], hits: readonly MetricHit[]): MetricHit[] {
  let at = 0;
  return hits.filter((hit) => {
    while (at < names.length && names[at]!.end < hit.end) at++;
    const name = names[at];
    return !(
      name?.kind === "park" &&
      name.end === hit.end &&
      name.start < hit.start &&
      hit.senses.every((sense) => sense.metric === "park_count")
    );
  });
}

const OFFICES = unitSet("管党工");

/** 某某经开区|管委会: the noun of an office counts no parks. */
function outsideOffices(hits: readonly MetricHit[], folded: string): readonly MetricHit[] {
  return hits.filter(
    ({ end, senses }) =>
      !(
        OFFICES.has(folded.charCodeAt(end)) &&
        senses[0]!.metric === "park_count" &&
        /^(?:管委|党工委|工委|党委|管理[委局处])/.test(folded.slice(end, end + 3))
      ),
  );
}

/** 2023年|营业收入: the 年 of a date opens no metric (年营业收入). Both lists are in order, so one pass does. */
function besideDates(hits: readonly MetricHit[], dates: readonly DateMention[]): MetricHit[] {
  let at = 0;
  return hits.map((hit) => {
    while (at < dates.length && dates[at]!.end <= hit.start) at++;
    const date = dates[at];
    return date && date.start < hit.start && date.end < hit.end ? { ...hit, start: date.end } : hit;
  });
}
