import type {
  Block,
  DateMention,
  Document,
  Fact,
  Figure,
  Ignored,
  Issue,
  NameMention,
  Period,
  Span,
} from "../../model/index.ts";
import { fold } from "../../model/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { scanDates } from "../rules/dates/index.ts";
import { buildFact, Occurrences } from "./build.ts";
import {
  type Answer,
  type Bound,
  clauseOf,
  type Memory,
  type Place,
  type Scope,
  type SubjectChoice,
} from "./context.ts";
import { countedRight, isThing, withGroups, withTails } from "./groups.ts";
import { documentSubject, Headings } from "./headings.ts";
import { type Line, splitClauses, splitSentences, within } from "./line.ts";
import { findMetricHits, type MetricHit } from "./metric-hits.ts";
import { modalityOf } from "./modality.ts";
import { kindOf } from "./patterns/growth.ts";
import { patterns } from "./patterns/index.ts";
import { findRanks } from "./patterns/rank.ts";
import { carries, periodOf } from "./period.ts";
import { quoteOf } from "./quote.ts";
import { outOfScope } from "./scope.ts";
import { carryTopic, leadOf, subjectOf } from "./subject.ts";
import { linkTable } from "./tables/index.ts";

export interface LinkInput {
  readonly document: Document;
  /** fold(document.text), unit for unit. */
  readonly folded: string;
  readonly published: string | null;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly lexicon: Lexicon;
}

export interface Linked {
  readonly figures: Figure[];
  readonly facts: Fact[];
  readonly ignored: Ignored[];
  readonly issues: Issue[];
}

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
    lead: null,
    date: null,
    counted: new Set(),
    groups: new Map(),
    pair: [],
    named: new Set(),
  };
  const later: Block[] = [];
  document.blocks.forEach((block, at) => {
    const labelled = isLabelled(block, document);
    const runIn = runInLevel(block, document);
    if (runIn > 0) headings.enter({ ...block, type: "heading", level: runIn }, saidName(block, document));
    else if (!labelled) headings.enter(block);
    memory.topicHere = false;
    memory.lead = null;
    memory.named.clear();
    memory.date = null;
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
    const ranks = findRanks(folded, document.text, block);
    const figures = merge(within(input.figures, block), ranks);
    out.figures.push(...figures);
    if (block.type === "heading" && !labelled) {
      later.push(block);
      for (const figure of figures) out.ignored.push({ ...spanOf(figure), text: figure.text, rule: "in-heading" });
      return;
    }
    const hits = besideDates(findMetricHits(folded.slice(block.start, block.end), block.start, lexicon), dates);
    const taken = [...figures, ...dates].sort((a, b) => a.start - b.start);
    for (const sentence of splitSentences(folded, block, taken)) {
      const bare: Line = {
        ...sentence,
        block: at,
        clauses: splitClauses(folded, sentence, taken),
        figures: within(figures, sentence),
        dates: within(dates, sentence),
        names: within(names, sentence),
        hits: within(hits, sentence),
      };
      if (sentence.start === block.start) memory.lead = leadOf(folded, bare);
      const groups = withGroups(scope, bare, memory);
      const counted = countedRight(folded, document.text, groups);
      const line = { ...bare, names: settleBare(counted, memory.lead ?? headings.subject(), whole, memory) };
      linkLine(line, scope, memory, headings, whole, occurrences, out);
    }
  });
  return out;
}

/** What a count without a noun of its own goes on counting after a group was named. */
const PARKS: Bound = {
  rule: "figure.group-count",
  metric: "park_count",
  metricText: "园区",
  metricSpan: null,
  metricBasis: "carried",
  aspect: "level",
  confidence: 0.8,
};

function linkLine(
  line: Line,
  scope: Scope,
  memory: Memory,
  headings: Headings,
  whole: SubjectChoice | null,
  occurrences: Occurrences,
  out: Linked,
): void {
  const bound: Answer[] = [];
  const fallback = headings.subject() ?? whole;
  line.figures.forEach((figure, index) => {
    const place = placeOf(line, figure, index, bound, scope, memory, headings);
    let answer: Answer = null;
    for (const pattern of patterns) {
      answer = pattern.bind(place);
      if (answer) break;
    }
    if (answer && !("ignore" in answer)) answer = emit(place, answer, fallback, occurrences, out);
    else if (answer) {
      out.ignored.push({ ...spanOf(figure), text: figure.text, rule: answer.ignore });
      if (answer.ignore === "group-named-again") memory.last.set("count", PARKS);
    } else unused(figure, out);
    bound.push(answer);
  });
  carryTopic(memory, { line, scope });
  for (const name of line.names) {
    const before = scope.folded.slice(Math.max(line.start, name.start - 4), name.start);
    // 是全省首个千亿级园区 says what a park is and names no set to come back to.
    if (name.kind === "group" && name.text.length > 3 && !/(?:是|为|成为|首个|获批|建成|首批|第一个)$/.test(before))
      memory.named.add(name.name);
  }
  const opening = line.dates.find((date) => date.role !== "duration" && (date.from ?? date.to) !== null);
  const first = line.figures[0];
  if (
    opening &&
    (!first || opening.start < first.start) &&
    opensSentence(scope.folded, line, opening) &&
    carries(scope.folded, opening, line.end)
  )
    memory.date = opening;
}

/** A date goes on over the following sentences where it stands at the head of its sentence or clause. */
function opensSentence(folded: string, line: Line, date: DateMention): boolean {
  const clause = clauseOf(line, date);
  return date.start - clause.start <= 6 || /^[\s，,]/.test(folded.slice(date.end, date.end + 1));
}

function placeOf(
  line: Line,
  figure: Figure,
  index: number,
  bound: readonly Answer[],
  scope: Scope,
  memory: Memory,
  headings: Headings,
): Place {
  const clause = clauseOf(line, figure);
  const before = line.figures[index - 1];
  const next = line.figures[index + 1];
  // 三个千亿级产业: a magnitude right behind a count is part of what is counted.
  const after = next?.vague && next.start - figure.end <= 1 ? line.figures[index + 2] : next;
  return {
    scope,
    line,
    memory,
    figure,
    index,
    clause,
    gap: {
      start: before && before.end > clause.start ? Math.min(before.end, figure.start) : clause.start,
      end: figure.start,
    },
    rest: {
      start: figure.end,
      end: after && after.start < clause.end ? Math.max(after.start, figure.end) : Math.max(clause.end, figure.end),
    },
    bound,
    headingTarget: headings.isTarget(),
  };
}

/** Turns a bound figure into its facts (several where it is shared out: 各3个), and remembers it for those that take over. */
function emit(
  place: Place,
  bound: Bound,
  fallback: SubjectChoice | null,
  occurrences: Occurrences,
  out: Linked,
): Answer {
  const { figure, line, scope, memory } = place;
  bound = written(place, bound);
  const picked = bound.subjects ?? [];
  const subject = picked.length > 0 ? null : subjectOf(place, bound, fallback);
  const leftOut = picked.length > 0 ? null : outOfScope(place, bound, subject);
  if (leftOut) {
    if (leftOut === "no-subject") unused(figure, out);
    else out.ignored.push({ ...spanOf(figure), text: figure.text, rule: leftOut });
    return null;
  }
  const subjects = picked.length > 0 ? picked : [subject!];
  const period = periodOf(place, bound);
  const modality = modalityOf(place, bound, period);
  const quote = quoteOf(place, bound);
  subjects.forEach((each, nth) => {
    out.facts.push(
      buildFact({
        scope,
        figure,
        bound,
        subject: each,
        period,
        modality,
        quote,
        table: null,
        id: occurrences.id(scope.document.source, scope.folded.slice(line.start, line.end), `${place.index}/${nth}`),
        rules: [figure.rule, bound.rule],
      }),
    );
  });
  if (bound.aspect === "level" && !bound.rule.endsWith("group-count")) memory.last.set(kindOf(figure), bound);
  if (bound.aspect === "level") memory.last.set("any", bound);
  if (bound.rule.endsWith("group-count")) memory.last.set("count", bound);
  return { ...bound, subjects: bound.subjects ?? subjects };
}

const RUN_IN = /^(?:第[一二三四五六七八九十]{1,3}[站章节篇部分]{1,2}[：:\s]?)?[^。；！？，：:\d]*$/;
const LABELLED =
  /^(?:[\d一二三四五六七八九十]{1,3}[、.．)）]\s*)?(?:载体|园区|开发区|基地|平台|片区|产业园)?名\s*称[：:]/;

/** The level at which a line stands over the next paragraphs though it is no heading: 【江北药谷】, 第二站：未来科技城, 园区名称：…; 0 for none. */
function runInLevel(block: Block, document: Document): number {
  if (block.table) return 0;
  const words = document.text.slice(block.start, Math.min(block.end, block.start + 80)).trim();
  if (/^【[^】]{2,30}】$/.test(words)) return 7;
  if (LABELLED.test(words)) return 8;
  return block.type === "paragraph" && block.end - block.start <= 26 && RUN_IN.test(words) ? 9 : 0;
}

/** 2021年…统计公报, 2023年…运行情况: what such a document tells without a date is of the time in its title. */
function reportPeriod({ document, published, lexicon }: LinkInput): Period | null {
  const title = fold(document.title ?? "");
  if (!/公报|运行情况|运行简报|年报|年度报告|统计|经济运行|完成情况|主要指标/.test(title)) return null;
  const date = scanDates(title, title, 0, { published, year: null, month: null }, lexicon).find(
    (each) => each.role !== "duration" && each.from !== null,
  );
  return date ? { from: date.from, to: date.to ?? date.from, text: date.text } : null;
}

/** 规划面积：14.69平方公里 is a line of a form, whatever its print: no heading, though a reader of formats may take it for one. */
function isLabelled(block: Block, document: Document): boolean {
  if (block.type !== "heading") return false;
  const words = document.text.slice(block.start, Math.min(block.end, block.start + 40)).trim();
  return /^[^：:，。；、\d（(]{2,8}[：:]\s*\S/.test(words) && !/^第/.test(words);
}

/** The park a form's line names: 载体名称：南京生物医药谷（又称…）, 【溧水空港会展小镇】. */
function saidName(block: Block, document: Document): SubjectChoice | null {
  const words = document.text.slice(block.start, Math.min(block.end, block.start + 80));
  const match = LABELLED.test(words)
    ? /[：:]\s*([^（(，。；：:\s]{3,24})/.exec(words)
    : /^\s*【([^】]{3,20}(?:区|园|城|港|谷|岛|基地|小镇|湾|新城|片区|组团|平台))】/.exec(words);
  if (!match) return null;
  const start = block.start + match.index + match[0].lastIndexOf(match[1]!);
  return { kind: "park", name: match[1]!, span: { start, end: start + match[1]!.length }, basis: "heading" };
}

/** Groups that a bare 园区 may take up: counted, batched or of a place; a kind of park (零碳园区) is none. */
const DEFINITE = /[\d一二三四五六七八九十两]+[个家大批]|首批|全[国省市区县州]|[省市区县州]/;

/** 园区 and 开发区 alone take up the park told of in their paragraph; else the set they were last used of, or what the document is about. */
function settleBare(
  names: readonly NameMention[],
  over: SubjectChoice | null,
  whole: SubjectChoice | null,
  memory: Memory,
): NameMention[] {
  return names.map((name) => {
    // All the words that are looked at here end in 区.
    if (!name.text.endsWith("区")) return name;
    // 全区 in a document about one zone is that zone.
    if (
      whole?.kind === "park" &&
      /区$/.test(whole.name) &&
      name.kind === "region" &&
      /^(?:全区|我区|本区)$/.test(name.text)
    )
      return { ...name, name: whole.name, kind: whole.kind };
    if (!/^(?:各|全[省市区])?(?:产业)?(?:园区|开发区)$/.test(name.text)) return name;
    const place = names.find((each) => each.kind === "region" && each.end === name.start);
    if (place)
      return { ...name, start: place.start, name: `${place.text}${name.text}`, text: `${place.text}${name.text}` };
    const to = (subject: SubjectChoice) => ({ ...name, name: subject.name, kind: subject.kind });
    const topic = memory.topic?.kind === "park" ? memory.topic : null;
    if (over?.basis === "carried") return to(over);
    if (over?.kind === "park") return to(topic && memory.topicHere ? topic : over);
    // A new paragraph of a document about all the parks of a place goes back to them.
    if (whole?.kind === "group" && !memory.topicHere && !memory.lead && name.kind === "park" && name.text === "园区")
      return to(whole);
    const strong = memory.topicHere && memory.topicStrong && topic;
    const sameSentence = names.some(
      (each) => each !== name && each.start < name.start && each.name === name.name && each.text !== name.text,
    );
    const last = memory.topicStrong ? topic : null;
    if (name.kind === "park" && last && !sameSentence && !memory.topicHere && name.text === "园区") return to(last);
    if (name.kind === "park" && strong && !sameSentence && /^(?:园区|开发区)$/.test(name.text)) return to(strong);
    if (name.kind === "park" || name.name === whole?.name || memory.named.has(name.name)) return name;
    const here =
      memory.topicHere && (memory.topic?.kind === "park" || memory.topic?.kind === "group") ? memory.topic : null;
    if (here && /^(?:园区|开发区)$/.test(name.text)) return to(here);
    if (
      DEFINITE.test(name.name.replace(/园区|开发区|高新区|(?:国家|[省市区县])级(?:以上)?/g, "")) &&
      name.name !== name.text
    )
      return name;
    if (whole?.kind === "group") return to(whole);
    if (topic) return to(topic);
    return whole ? to(whole) : name;
  });
}

/** Words read from the folded text in the page's own characters. */
function written(place: Place, bound: Bound): Bound {
  const { document, folded } = place.scope;
  const { line } = place;
  const local = folded.slice(line.start, line.end);
  const own = document.text.slice(line.start, line.end);
  if (local === own) return bound;
  const words = (said: string) => {
    const at = local.indexOf(said);
    return at < 0 ? said : own.slice(at, at + said.length);
  };
  return {
    ...bound,
    metric: bound.metric.startsWith("other:") ? `other:${words(bound.metric.slice(6))}` : bound.metric,
    metricText: words(bound.metricText),
    ...(bound.subjects ? { subjects: bound.subjects.map((each) => ({ ...each, name: words(each.name) })) } : {}),
  };
}

function unused(figure: Figure, out: Linked): void {
  out.issues.push({
    code: "FIGURE_UNUSED",
    severity: "note",
    message: `no rule says what ${figure.text} measures`,
    ...spanOf(figure),
  });
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
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

export type { MetricHit };
