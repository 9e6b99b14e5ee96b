import type { Figure } from "../../model/index.ts";
import { scanFigures } from "../rules/figures/index.ts";
import { isQuestion, isTitleLine } from "../title-line.ts";
import { Occurrences } from "./build.ts";
import { carried } from "./choices.ts";
import type { Memory, Scope, SubjectChoice } from "./context.ts";
import { documentCompany } from "./document-company.ts";
import { isLabelled, runInLevel, saidName } from "./form-heads.ts";
import { isThing, withTails } from "./groups.ts";
import { documentSubject, Headings } from "./headings.ts";
import { within } from "./line.ts";
import type { Linked, LinkInput } from "./linked.ts";
import { withoutOffTopic } from "./off-topic.ts";
import { ParkNames } from "./park-names.ts";
import { findRanks } from "./patterns/rank.ts";
import { linkProse } from "./prose.ts";
import { reportPeriod } from "./report-period.ts";
import { furtherParagraphs, labelledSpeaker, speechesOf } from "./speech.ts";
import { closingPeriod, statedPeriod } from "./stated-period.ts";
import { linkTable } from "./tables/index.ts";
import type { ProseOfRow } from "./tables/parts.ts";

/** Binds every figure of a document: to a fact, to the rule that ignores it, or to an issue FIGURE_UNUSED. Linear in the text. */
export function linkFacts(given: LinkInput): Linked {
  const input = { ...given, names: withTails(given.folded, given.document.text, given.names).filter(isThing) };
  const { document, folded, published, lexicon } = input;
  const scope: Scope = {
    document,
    folded,
    published,
    lexicon,
    report: reportPeriod(input),
    stated: statedPeriod(input),
  };
  const out: Linked = { figures: [], facts: [], ignored: [], issues: [] };
  const occurrences = new Occurrences();
  const headings = new Headings(scope, input.names);
  const whole = documentSubject(scope, input.names, given.titled ?? null, given.parkInTitle ?? false);
  const prose = { input, scope, whole, occurrences };
  const parks = new ParkNames(input.names.filter((name) => name.kind === "park").map((name) => name.name));
  const company = documentCompany(document, input.names);
  const memory = memoryOf(parks, whole, company);
  /** Cells that tell in sentences are read as prose under their row's subject. */
  const readCells = (cells: readonly ProseOfRow[], at: number, to: Linked): void => {
    const first = to.figures.length;
    for (const cell of cells) {
      const words = folded.slice(cell.start, cell.end);
      const scanned = scanFigures(words, document.text.slice(cell.start, cell.end), cell.start, lexicon);
      const figures = merge(scanned, findRanks(folded, document.text, cell));
      to.figures.push(...figures);
      const own = memoryOf(parks, whole, null);
      own.lead = cell.subject && carried(cell.subject);
      const over = { subject: () => cell.subject, isTarget: () => cell.target, year: () => cell.year };
      const before = to.facts.length;
      linkProse(prose, cell, at, figures, own, over, to);
      if (!cell.target) continue;
      // What stands under 目标任务 is aimed at, whatever its verbs.
      for (let i = before; i < to.facts.length; i++)
        if (to.facts[i]!.modality === "actual") to.facts[i] = { ...to.facts[i]!, modality: "target" };
    }
    if (first < to.figures.length) to.figures.sort((a, b) => a.start - b.start);
  };
  const answers = furtherParagraphs(document, folded);
  let titled = false;
  let answered = false;
  let speaking: SubjectChoice | null = null;
  document.blocks.forEach((block, at) => {
    const labelled = isLabelled(block, document);
    const runIn = runInLevel(block, document);
    if (runIn > 0) headings.enter({ ...block, type: "heading", level: runIn }, saidName(block, document));
    else if (!labelled) headings.enter(block, block.type === "heading" ? saidName(block, document) : null);
    memory.goesOn = answers.has(at) || titled;
    titled = false;
    // A further paragraph of an answer goes on with what the answer is about.
    memory.topicHere = memory.goesOn && memory.topic?.kind === "park";
    memory.lead = null;
    memory.zone = null;
    memory.points = null;
    memory.named.clear();
    memory.date = null;
    memory.closing = closingPeriod(within(input.dates, block), folded, block);
    // A new paragraph that measures land anew says what of; only then it is how large something is.
    memory.last.delete("area:land");
    if (block.table) {
      const linked = linkTable({ scope, block, at, headings, whole, names: input.names, occurrences, published });
      out.figures.push(...linked.figures);
      out.facts.push(...linked.facts);
      out.ignored.push(...linked.ignored);
      out.issues.push(...linked.issues);
      if (linked.prose.length > 0) readCells(linked.prose, at, out);
      return;
    }
    memory.speeches = speechesOf(block, input.names, scope, memory);
    const figures = merge(within(input.figures, block), findRanks(folded, document.text, block));
    out.figures.push(...figures);
    if (block.type === "heading" && !labelled) {
      memory.topic = null;
      for (const figure of figures)
        out.ignored.push({ start: figure.start, end: figure.end, text: figure.text, rule: "in-heading" });
      return;
    }
    // A line that is only a title, or a question, ends what was told of before it, as a heading does.
    const ends = isTitleLine(document, block) || isQuestion(folded.slice(block.start, block.end));
    if (figures.length === 0 && ends && within(input.names, block).length === 0) memory.topic = null;
    const own = labelledSpeaker(block, folded, input.names, memory);
    if (own || !memory.goesOn) speaking = own;
    // 答：我们区…: where nobody is introduced, whom the document is about answers.
    answered = isAnswer(folded, block) || (answered && answers.has(at));
    memory.speaking = speaking ?? (answered ? ofPark(whole) : null);
    const told = speaking ? { input, scope, whole: speaking, occurrences } : prose;
    linkProse(told, block, at, figures, memory, headings, out);
    titled = figures.length === 0 && isBoxTitle(folded.slice(block.start, block.end)) && memory.topic?.kind === "park";
    if (titled) memory.topicStrong = true;
  });
  return withoutOffTopic(out, given);
}

/** 答：…, 嘉宾：…: an answer by nobody in particular. */
const isAnswer = (folded: string, { start }: { readonly start: number }) =>
  /^\s*(?:答|A|回答|答复|嘉宾|受访者)[：:]/.test(folded.slice(start, start + 8));

const ofPark = (subject: SubjectChoice | null) => (subject?.kind === "park" ? carried(subject) : null);

/** 专栏2　甲产业园提能工程: the title of a box, which the next paragraph is told under. */
const isBoxTitle = (text: string) =>
  /^\s*(?:专栏|案例|链接|样本|附)[\d一二三四五六七八九十]*[\s　：:|｜][^，。；]{4,30}$/.test(text);

/** What is carried over from sentence to sentence, before the first. */
function memoryOf(parks: ParkNames, whole: SubjectChoice | null, company: SubjectChoice | null): Memory {
  return {
    last: new Map(),
    topic: null,
    topicHere: false,
    topicStrong: false,
    points: null,
    zone: null,
    actor: null,
    company,
    over: null,
    goesOn: false,
    all: whole?.kind === "group" && !/亿元?级(?:产业)?(?:园区|开发区)$/.test(whole.name),
    parks,
    speeches: [],
    people: new Map(),
    speaker: null,
    speaking: null,
    lead: null,
    date: null,
    closing: null,
    counted: new Set(),
    groups: new Map(),
    measure: null,
    pair: [],
    pairBlock: -1,
    named: new Set(),
  };
}

/** Figures and ranks in one list, in order; where they overlap the rank is meant (第三位). */
function merge(figures: readonly Figure[], ranks: readonly Figure[]): readonly Figure[] {
  if (ranks.length === 0) return figures;
  const kept = figures.filter((figure) => !ranks.some((rank) => rank.start < figure.end && figure.start < rank.end));
  return [...kept, ...ranks].sort((a, b) => a.start - b.start);
}
