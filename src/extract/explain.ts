import {
  type DateMention,
  type Document,
  type Evidence,
  type Extraction,
  type Fact,
  type Figure,
  formatFact,
  type NameMention,
  type Span,
} from "../model/index.ts";
import { WHOM, type Whom } from "./discourse/whom.ts";
import { extractFacts } from "./extract.ts";

export type TraceStage =
  | "figure"
  | "date"
  | "name"
  | "metric"
  | "aspect"
  | "subject"
  | "period"
  | "modality"
  | "value"
  | "event"
  | "relation"
  | "focus"
  | "ignored"
  | "unused";

/** One step of how a value was read: which stage, which rule, over which words, and what it made of them. */
export interface TraceStep extends Span {
  readonly stage: TraceStage;
  readonly rule: string;
  readonly text: string;
  readonly note: string;
}

/** How a sentence, or one fact of a document, was read. Spans point into `text`. */
export interface Trace {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly facts: readonly Fact[];
  readonly steps: readonly TraceStep[];
}

export interface SentenceOptions {
  /** The day relative words are counted from, as YYYY-MM-DD. */
  readonly published?: string;
  readonly gazetteer?: boolean;
  readonly kind?: Document["kind"];
}

/** Reads one sentence (or a few lines) as a document of its own and shows every step. */
export function explainSentence(text: string, options: SentenceOptions = {}): Trace {
  const document = sentenceDocument(text, options);
  const extraction = extractFacts(
    document,
    undefined,
    options.gazetteer === undefined ? {} : { gazetteer: options.gazetteer },
  ).value!;
  return trace(document, extraction, extraction.facts, { start: 0, end: text.length });
}

/** The steps that led to one fact of an extraction; null where the extraction has no fact of that id. */
export function explainFact(document: Document, extraction: Extraction, factId: string): Trace | null {
  const fact = extraction.facts.find((each) => each.id === factId);
  if (!fact) return null;
  const block = document.blocks.find((each) => each.start <= fact.start && fact.end <= each.end);
  return trace(document, extraction, [fact], block ?? fact);
}

/** A document of one paragraph a line, for sentences that stand alone. */
export function sentenceDocument(text: string, options: SentenceOptions = {}): Document {
  let start = 0;
  const blocks = text.split("\n").map((line, at) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    const origin = { kind: "text" as const, line: at + 1, ...span };
    return { type: "paragraph" as const, ...span, path: [], origin, runs: [{ ...span, origin }] };
  });
  return {
    source: "sentence",
    mediaType: "text/plain",
    kind: options.kind ?? "news",
    title: null,
    publisher: null,
    author: null,
    published: options.published ?? null,
    publishedAt: null,
    text,
    blocks: blocks.filter((block) => block.end > block.start),
    asides: [],
    links: {},
  };
}

function trace(document: Document, extraction: Extraction, facts: readonly Fact[], over: Span): Trace {
  const inside = <T extends Span>(list: readonly T[]) =>
    list.filter((each) => each.start >= over.start && each.end <= over.end);
  const [figures, dates, names] = [inside(extraction.figures), inside(extraction.dates), inside(extraction.names)];
  const say = (span: Span) => document.text.slice(span.start, span.end);
  const steps: TraceStep[] = [
    ...figures.map((figure) => ({
      ...at(figure),
      stage: "figure" as const,
      rule: figure.rule,
      text: figure.text,
      note: valueNote(figure),
    })),
    ...dates.map((date) => ({
      ...at(date),
      stage: "date" as const,
      rule: date.rule,
      text: date.text,
      note: `${date.from ?? "…"} 至 ${date.to ?? "…"}（${date.role}，${date.basis}）`,
    })),
    ...names.map((name) => ({
      ...at(name),
      stage: "name" as const,
      rule: name.rule,
      text: name.text,
      note: `${name.kind}：${name.name}`,
    })),
  ];
  for (const fact of facts) steps.push(...factSteps(fact, say));
  if (facts.length === extraction.facts.length) {
    const { events, relations, focus } = extraction;
    steps.push(...toldSteps({ events: inside(events), relations: inside(relations), focus: inside(focus) }));
    for (const each of inside(extraction.ignored))
      steps.push({ ...at(each), stage: "ignored", rule: each.rule, text: each.text, note: "不作为事实" });
    for (const issue of extraction.issues) {
      if (issue.code !== "FIGURE_UNUSED" || issue.start === undefined || issue.end === undefined) continue;
      const span = { start: issue.start, end: issue.end };
      steps.push({ ...span, stage: "unused", rule: issue.code, text: say(span), note: "没有规则说明它量的是什么" });
    }
  }
  return { text: document.text, figures, dates, names, facts, steps };
}

function factSteps(fact: Fact, say: (span: Span) => string): TraceStep[] {
  const { evidence } = fact;
  const step = (stage: TraceStage, part: (Span & { readonly basis: string }) | null, note: string): TraceStep => ({
    stage,
    rule: fact.rule,
    start: part?.start ?? fact.start,
    end: part?.end ?? fact.start,
    text: part ? say(part) : "",
    note: part ? `${note}（${part.basis}）` : `${note}（implied）`,
  });
  return [
    step("metric", evidence.metric, `${fact.metric}：${fact.metricText}`),
    step("aspect", evidence.figure, fact.aspect),
    step("subject", evidence.subject, `${fact.subject.kind}：${fact.subject.name}${whomOf(evidence)}`),
    ...(fact.period ? [step("period", evidence.period, `${fact.period.from ?? "…"} 至 ${fact.period.to ?? "…"}`)] : []),
    step("modality", evidence.figure, fact.modality),
    { stage: "value", rule: evidence.rules.join(" → "), ...at(fact), text: fact.quote, note: formatFact(fact) },
  ];
}

/** What is told of parks beside figures: events, relations and what they concentrate on. */
function toldSteps({ events, relations, focus }: Pick<Extraction, "events" | "relations" | "focus">): TraceStep[] {
  const step = (stage: TraceStage, told: Span & { readonly quote: string; readonly rule: string }, note: string) => ({
    stage,
    rule: told.rule,
    start: told.start,
    end: told.end,
    text: told.quote,
    note,
  });
  return [
    ...events.map((one) => step("event", one, `${one.subject.name} ${one.event} ${one.date}`)),
    ...relations.map((one) => step("relation", one, `${one.park} ${one.relation} ${one.object}`)),
    ...focus.map((one) => step("focus", one, `${one.park}：${one.industries.join("、")}`)),
  ];
}

/** Why a figure is told of its subject, in words. */
function whomOf({ whom }: Evidence): string {
  return whom !== undefined && whom in WHOM ? `，${WHOM[whom as Whom]}` : "";
}

function at(span: Span): Span {
  return { start: span.start, end: span.end };
}

function valueNote(figure: Figure): string {
  const bounds = (min: number | null, max: number | null) =>
    min === max ? `${min}` : `${min ?? "…"} 至 ${max ?? "…"}`;
  return `${bounds(figure.min, figure.max)} ${figure.unit} = ${bounds(figure.value.min, figure.value.max)} ${figure.value.unit}${figure.approx ? "（约）" : ""}`;
}

const STAGES: Readonly<Record<TraceStage, string>> = {
  figure: "数字",
  date: "时间",
  name: "名称",
  metric: "指标",
  aspect: "角度",
  subject: "主体",
  period: "期间",
  modality: "口径",
  value: "事实",
  event: "事件",
  relation: "关系",
  focus: "产业",
  ignored: "忽略",
  unused: "未用",
};

/** A trace as plain text, Chinese first, one step a line. */
export function formatTrace(trace: Trace): string {
  return trace.steps
    .map(
      ({ stage, text, note, rule }) =>
        `${STAGES[stage]}  ${text === "" ? "—" : text.replace(/\s+/g, " ")}  ${note}  [${rule}]`,
    )
    .join("\n");
}
