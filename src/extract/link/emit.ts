import type { Figure, Span } from "../../model/index.ts";
import { ofIds } from "../of-ids.ts";
import { buildFact, type Occurrences } from "./build.ts";
import { boundTo } from "./choices.ts";
import type { Answer, Bound, Place, SubjectChoice } from "./context.ts";
import type { Linked } from "./linked.ts";
import { modalityOf } from "./modality.ts";
import { wholePart } from "./part-of.ts";
import { kindOf } from "./patterns/inherited-level.ts";
import { periodOf } from "./period.ts";
import { quoteOf } from "./quote.ts";
import { outOfScope } from "./scope.ts";
import { subjectOf } from "./subject.ts";

/** Turns a bound figure into its facts (several where it is shared out: 各3个), and remembers it for those that take over. */
export function emit(
  place: Place,
  bound: Bound,
  fallback: SubjectChoice | null,
  occurrences: Occurrences,
  out: Linked,
): Answer {
  const { figure, line, scope, memory } = place;
  bound = written(place, bound);
  const picked = bound.subjects && bound.subjects.length > 0 ? bound.subjects : null;
  const subject = picked ? null : subjectOf(place, bound, fallback);
  const leftOut = picked ? null : outOfScope(place, bound, subject);
  if (leftOut) {
    if (leftOut === "no-subject") unused(figure, out);
    else out.ignored.push({ start: figure.start, end: figure.end, text: figure.text, rule: leftOut });
    return null;
  }
  const subjects = (picked ?? [subject!]).map((each) => wholePart(place, bound, each, fallback));
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
  if (bound.rule.endsWith("group-count")) memory.last.set("count", bound);
  else if (bound.aspect === "level") {
    memory.last.set(kindOf(figure), bound);
    memory.last.set("any", bound);
    if (SIZES.test(bound.metric) && subjects[0]!.kind !== "organization") memory.last.set("money:size", bound);
  }
  return bound.subjects ? bound : boundTo(bound, subjects);
}

/** What says how large a park is by its money. */
const SIZES = ofIds(/^(?:industrial_output|revenue|industry_scale)$/);

/** Words read from the folded text in the page's own characters. */
function written(place: Place, bound: Bound): Bound {
  const { document, folded } = place.scope;
  const { line } = place;
  line.asked.plain ??= folded.slice(line.start, line.end) === document.text.slice(line.start, line.end);
  if (line.asked.plain) return boundTo(bound, bound.subjects);
  const local = folded.slice(line.start, line.end);
  const own = document.text.slice(line.start, line.end);
  const words = (said: string) => {
    const at = local.indexOf(said);
    return at < 0 ? said : own.slice(at, at + said.length);
  };
  return {
    ...boundTo(
      bound,
      bound.subjects?.map((each) => ({ ...each, name: words(each.name) })),
    ),
    metric: bound.metric.startsWith("other:") ? `other:${words(bound.metric.slice(6))}` : bound.metric,
    metricText: words(bound.metricText),
  };
}

/** Says that nothing bound the figure. */
export function unused(figure: Figure, out: Linked): void {
  out.issues.push({
    code: "FIGURE_UNUSED",
    severity: "note",
    message: `no rule says what ${figure.text} measures`,
    start: figure.start,
    end: figure.end,
  });
}

/** The ends of a span, without what else the object holds. */
export function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}
