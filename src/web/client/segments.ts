import type { Span } from "../../model/span.ts";
import type { FactView } from "../api.ts";

/** A stretch of text that one fact or issue claims, and as what. */
export interface Mark extends Span {
  readonly part: "quote" | "figure" | "metric" | "subject" | "period" | "issue";
  /** The fact's id; empty for issues. */
  readonly fact: string;
}

/** A run of text that the same marks cover from end to end. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
}

/** Marks of a fact, all in canonical text. Parts that stand nowhere (implied subjects) give none. */
export function marksOf(fact: FactView): Mark[] {
  const { evidence } = fact;
  const marks: Mark[] = [{ start: fact.start, end: fact.end, part: "quote", fact: fact.id }];
  const add = (span: Span | null, part: Mark["part"]): void => {
    if (span && span.end > span.start) marks.push({ start: span.start, end: span.end, part, fact: fact.id });
  };
  add(evidence.figure, "figure");
  add(evidence.metric, "metric");
  add(evidence.subject, "subject");
  add(evidence.period, "period");
  return marks;
}

/**
 * Cuts [start, end) at every edge of the marks, so that overlapping facts need no nesting: each segment knows all that cover it,
 * and the segments joined are the text again.
 */
export function segments(span: Span, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
  if (inside.length === 0) return span.end > span.start ? [{ start: span.start, end: span.end, marks: [] }] : [];
  const edges = new Set<number>([span.start, span.end]);
  for (const mark of inside) {
    edges.add(Math.max(mark.start, span.start));
    edges.add(Math.min(mark.end, span.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const cut: Segment[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i]!;
    const end = sorted[i + 1]!;
    cut.push({ start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) });
  }
  return cut;
}

/** For each span, in order, the marks that touch it. Spans are in order and do not overlap; one pass, not one search a span. */
export function marksBySpan(spans: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  const found: Mark[][] = spans.map(() => []);
  let first = 0;
  for (const mark of sorted) {
    while (first < spans.length && spans[first]!.end <= mark.start) first++;
    for (let i = first; i < spans.length && spans[i]!.start < mark.end; i++) found[i]!.push(mark);
  }
  return found;
}
