import { hash } from "node:crypto";
import {
  type BaseValue,
  cut,
  type Evidence,
  type Fact,
  type Figure,
  type Modality,
  type Part,
  type Span,
  type TablePlace,
} from "../../model/index.ts";
import { SPACES, unitSet } from "../unit-set.ts";
import type { Bound, PeriodChoice, Scope, SubjectChoice } from "./context.ts";

const DIGITS = unitSet("0123456789０１２３４５６７８９.．,，");
const SPACE_UNITS = unitSet(SPACES);

/** Numbers the facts of like sentences, so that each has an id of its own that outlives moved offsets. */
export class Occurrences {
  /** How often each figure's place was seen, sentence by sentence. */
  readonly #seen = new Map<string, Map<string, number>>();
  /** The last sentence asked for and what it is masked to: a sentence's facts come one after another. */
  #last: string | null = null;
  #masked = "";
  #places = new Map<string, number>();

  /** Hash of the source, the sentence with its digits masked, which such sentence, which figure in it, which subject of a shared one. */
  id(source: string, sentence: string, place: string): string {
    if (sentence !== this.#last) {
      this.#last = sentence;
      this.#masked = masked(sentence);
      const places = this.#seen.get(this.#masked);
      this.#places = places ?? new Map();
      if (!places) this.#seen.set(this.#masked, this.#places);
    }
    const nth = this.#places.get(place) ?? 0;
    this.#places.set(place, nth + 1);
    return hash("sha256", `${source}\u0000${this.#masked}\u0000${place}\u0000${nth}`, "hex").slice(0, 20);
  }
}

/** A sentence with `#` for each run of digits, and without its spaces. */
function masked(sentence: string): string {
  let out = "";
  let from = 0;
  for (let at = 0; at < sentence.length; ) {
    const isDigit = DIGITS.has(sentence.charCodeAt(at));
    if (!isDigit && !SPACE_UNITS.has(sentence.charCodeAt(at))) {
      at++;
      continue;
    }
    out += isDigit ? `${sentence.slice(from, at)}#` : sentence.slice(from, at);
    do at++;
    while (isDigit && DIGITS.has(sentence.charCodeAt(at)));
    from = at;
  }
  return out + sentence.slice(from);
}

export interface FactParts {
  readonly scope: Scope;
  readonly figure: Figure;
  readonly bound: Bound;
  readonly subject: SubjectChoice;
  readonly period: PeriodChoice | null;
  readonly modality: Modality;
  readonly quote: Span;
  readonly table: TablePlace | null;
  readonly id: string;
  readonly rules: readonly string[];
}

/** A fact from its parts. Throws a RangeError where a span lies outside the text: a fact without its words must not exist. */
export function buildFact(parts: FactParts): Fact {
  const { scope, figure, bound, subject, period, quote } = parts;
  const text = scope.document.text;
  const min = bound.min === undefined ? figure.min : bound.min;
  const max = bound.max === undefined ? figure.max : bound.max;
  return {
    id: parts.id,
    subject: { kind: subject.kind, name: subject.name, start: subject.span?.start ?? 0, end: subject.span?.end ?? 0 },
    metric: bound.metric,
    metricText: bound.metricText,
    aspect: bound.aspect,
    modality: parts.modality,
    text: figure.text,
    min,
    max,
    unit: figure.unit,
    approx: figure.approx,
    vague: figure.vague,
    value: rescale(figure, min, max),
    period: period?.period ?? null,
    quote: cut(text, quote),
    start: quote.start,
    end: quote.end,
    table: parts.table,
    rule: bound.rule,
    confidence: confidence(bound, subject, period),
    evidence: evidenceOf(parts),
  };
}

/** Both kinds spelt out, with and without `whom`: a spread costs a hundred times as much, and this is done for every fact. */
function evidenceOf({ figure: number, bound, subject: about, period: time, quote, rules }: FactParts): Evidence {
  const figure = part(number, "stated");
  const metric = bound.metricSpan ? part(bound.metricSpan, bound.metricBasis) : null;
  const subject = about.span ? part(about.span, about.basis) : null;
  const period = time?.span ? part(time.span, time.basis) : null;
  const { whom } = about;
  return whom
    ? { quote, figure, metric, subject, period, whom, rules }
    : { quote, figure, metric, subject, period, rules };
}

function part(span: Span, basis: Part["basis"]): Part {
  return { start: span.start, end: span.end, basis };
}

/** The base value where the pattern changed bounds or sign: taken from the figure's own base numbers, never computed anew. */
function rescale(figure: Figure, min: number | null, max: number | null): BaseValue {
  if (min === figure.min && max === figure.max) return figure.value;
  const known = new Map<number, number>();
  if (figure.min !== null && figure.value.min !== null) known.set(figure.min, figure.value.min);
  if (figure.max !== null && figure.value.max !== null) known.set(figure.max, figure.value.max);
  const base = (value: number | null): number | null => {
    if (value === null) return null;
    const same = known.get(value);
    if (same !== undefined) return same;
    const opposite = known.get(-value);
    return opposite === undefined ? value : -opposite;
  };
  return { min: base(min), max: base(max), unit: figure.value.unit };
}

function confidence(bound: Bound, subject: SubjectChoice, period: PeriodChoice | null): number {
  let value = bound.confidence;
  if (subject.basis === "carried" || subject.basis === "heading") value -= 0.05;
  if (subject.basis === "document") value -= 0.12;
  if (period === null) value -= 0.03;
  return Math.round(Math.max(0.3, value) * 100) / 100;
}
