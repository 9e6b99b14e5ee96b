import type { DateMention, Figure } from "../../model/index.ts";
import { settleBare } from "./bare-names.ts";
import { linkLine } from "./bind-line.ts";
import { Occurrences } from "./build.ts";
import type { Memory, Scope } from "./context.ts";
import { spanOf } from "./emit.ts";
import { isLabelled, runInLevel, saidName } from "./form-heads.ts";
import { countedRight, isThing, withGroups, withTails } from "./groups.ts";
import { documentSubject, Headings } from "./headings.ts";
import { type Line, outerNames, pairsIn, splitClauses, splitSentences, within } from "./line.ts";
import type { Linked, LinkInput } from "./linked.ts";
import { findMetricHits, type MetricHit } from "./metric-hits.ts";
import { findRanks } from "./patterns/rank.ts";
import { reportPeriod } from "./report-period.ts";
import { speechesOf } from "./speech.ts";
import { linkTable } from "./tables/index.ts";
import { leadOf } from "./topic.ts";

/** Binds every figure of a document: to a fact, to the rule that ignores it, or to an issue FIGURE_UNUSED. Linear in the text. */
export function linkFacts(given: LinkInput): Linked {
  const input = { ...given, names: withTails(given.folded, given.document.text, given.names).filter(isThing) };
  const { document, folded, published, lexicon } = input;
  const scope: Scope = { document, folded, published, lexicon, report: reportPeriod(input) };
  const out: Linked = { figures: [], facts: [], ignored: [], issues: [] };
  const occurrences = new Occurrences();
  const headings = new Headings(scope, input.names);
  const whole = documentSubject(scope, input.names);
  const memory: Memory = {
    last: new Map(),
    topic: null,
    topicHere: false,
    topicStrong: false,
    actor: null,
    over: null,
    all: whole?.kind === "group" && !/亿元?级(?:产业)?(?:园区|开发区)$/.test(whole.name),
    parks: new Set(input.names.filter((name) => name.kind === "park").map((name) => name.name)),
    speeches: [],
    speaker: null,
    lead: null,
    date: null,
    counted: new Set(),
    groups: new Map(),
    pair: [],
    named: new Set(),
  };
  document.blocks.forEach((block, at) => {
    const labelled = isLabelled(block, document);
    const runIn = runInLevel(block, document);
    if (runIn > 0) headings.enter({ ...block, type: "heading", level: runIn }, saidName(block, document));
    else if (!labelled) headings.enter(block);
    memory.topicHere = false;
    memory.lead = null;
    memory.named.clear();
    memory.date = null;
    // A new paragraph that measures land anew says what of; only then it is how large something is.
    memory.last.delete("area:land");
    if (block.table) {
      const linked = linkTable({ scope, block, at, headings, whole, names: input.names, occurrences, published });
      out.figures.push(...linked.figures);
      out.facts.push(...linked.facts);
      out.ignored.push(...linked.ignored);
      out.issues.push(...linked.issues);
      return;
    }
    const names = within(input.names, block);
    const dates = within(input.dates, block);
    memory.speeches = speechesOf(block, input.names, scope, memory);
    const ranks = findRanks(folded, document.text, block);
    const figures = merge(within(input.figures, block), ranks);
    out.figures.push(...figures);
    if (block.type === "heading" && !labelled) {
      memory.topic = null;
      for (const figure of figures) out.ignored.push({ ...spanOf(figure), text: figure.text, rule: "in-heading" });
      return;
    }
    const hits = besideDates(findMetricHits(folded.slice(block.start, block.end), block.start, lexicon), dates);
    const taken = [...figures, ...dates].sort((a, b) => a.start - b.start);
    for (const sentence of splitSentences(folded, block, taken)) {
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
      };
      if (start === block.start) memory.lead = leadOf(folded, bare);
      const groups = withGroups(scope, bare, memory);
      const counted = countedRight(folded, document.text, groups);
      const settled = settleBare(counted, memory.lead ?? headings.subject(), whole, memory, folded);
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
      };
      linkLine(line, scope, memory, headings, whole, occurrences, out);
    }
  });
  return out;
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

/** Figures and ranks in one list, in order; where they overlap the rank is meant (第三位). */
function merge(figures: readonly Figure[], ranks: readonly Figure[]): Figure[] {
  if (ranks.length === 0) return [...figures];
  const kept = figures.filter((figure) => !ranks.some((rank) => rank.start < figure.end && figure.start < rank.end));
  return [...kept, ...ranks].sort((a, b) => a.start - b.start);
}
