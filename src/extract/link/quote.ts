import type { Span } from "../../model/index.ts";
import { SPACES, unitSet } from "../unit-set.ts";
import type { Bound, Place } from "./context.ts";

/** How far a quote reaches back for a metric that stands in an earlier clause. */
const REACH = 60;

/** What a quote does not begin with. */
const LEADS = unitSet(`${SPACES}，,、；;。：:和及与`);

/** The shortest words that hold the figure and what it measures, without the mark or space they begin with. */
export function quoteOf(place: Place, bound: Bound): Span {
  const { figure, gap, line, scope } = place;
  const metric = bound.metricSpan;
  let start = figure.start;
  let end = figure.end;
  if (metric && metric.start >= line.start && metric.end <= line.end) {
    if (metric.start < start && start - metric.start <= REACH) start = metric.start;
    if (metric.end > end) end = metric.end;
  }
  const subject = bound.subjects?.find(
    (each) => each.span && each.span.end <= figure.start && each.span.start >= line.start,
  );
  if (
    subject?.span &&
    figure.start - subject.span.start <= REACH &&
    bound.subjects!.length === 1 &&
    bound.rule !== "figure.inherited"
  )
    start = Math.min(start, subject.span.start);
  if (start === figure.start && (bound.inherited || !rightOfFigure(bound, figure))) start = gap.start;
  while (start < figure.start && LEADS.has(scope.folded.charCodeAt(start))) start++;
  return { start, end };
}

function rightOfFigure(bound: Bound, figure: Span): boolean {
  return bound.metricSpan !== null && bound.metricSpan.start >= figure.end;
}
