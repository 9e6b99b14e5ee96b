import type { Whom } from "../discourse/whom.ts";
import type { Bound, SubjectChoice } from "./context.ts";

/*
 * What is chosen for a figure is made here with all its fields, known or not, in one order: objects of one shape are read several times as
 * fast as objects of many, and to write fields out costs a fraction of what it costs to spread an object and add to it.
 */

/** Whom a figure is told of. */
export function chosen(
  kind: SubjectChoice["kind"],
  name: string,
  span: SubjectChoice["span"],
  basis: SubjectChoice["basis"],
  sole?: boolean,
): SubjectChoice {
  return { kind, name, span, basis, whom: undefined, sole };
}

function subjectChoice(subject: SubjectChoice, basis: SubjectChoice["basis"], whom: Whom | undefined): SubjectChoice {
  const { kind, name, span, sole } = subject;
  return { kind, name, span, basis, whom, sole };
}

/** The subject as one that was told of before. */
export function carried(subject: SubjectChoice): SubjectChoice {
  return subjectChoice(subject, "carried", subject.whom);
}

/** The subject with how it was come by. */
export function by(whom: Whom, subject: SubjectChoice): SubjectChoice;
export function by(whom: Whom, subject: SubjectChoice | null): SubjectChoice | null;
export function by(whom: Whom, subject: SubjectChoice | null): SubjectChoice | null {
  return subject && subjectChoice(subject, subject.basis, whom);
}

/** The same binding with these subjects. */
export function boundTo(bound: Bound, subjects: readonly SubjectChoice[] | undefined): Bound {
  return {
    rule: bound.rule,
    metric: bound.metric,
    metricText: bound.metricText,
    metricSpan: bound.metricSpan,
    metricBasis: bound.metricBasis,
    aspect: bound.aspect,
    subjects,
    period: bound.period,
    modality: bound.modality,
    min: bound.min,
    max: bound.max,
    inherited: bound.inherited,
    confidence: bound.confidence,
  };
}
