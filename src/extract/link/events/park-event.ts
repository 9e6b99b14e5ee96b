import { cut, type Document, type ParkEvent, type Span } from "../../../model/index.ts";

/** An event whose quote is the words of a span. Throws a RangeError where the span lies outside the document's text. */
export function parkEvent(
  document: Document,
  span: Span,
  { subject, event, date, rule }: Pick<ParkEvent, "subject" | "event" | "date" | "rule">,
): ParkEvent {
  return { start: span.start, end: span.end, subject, event, date, quote: cut(document.text, span), rule };
}
