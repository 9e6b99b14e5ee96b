/** A half-open range of a document's canonical text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span stands for; the only way from a span to words. Throws a RangeError for a span outside the text. */
export function cut(text: string, span: Span): string {
  if (!(span.start >= 0 && span.end >= span.start && span.end <= text.length)) {
    throw new RangeError(`span ${span.start}-${span.end} lies outside a text of ${text.length} units`);
  }
  return text.slice(span.start, span.end);
}

/** True where the spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies within `outer` (equal spans count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
