import type { Fact } from "../model/index.ts";
import type { decision, fact } from "./schema/index.ts";
import type { DecisionView } from "./views.ts";

export type FactRow = typeof fact.$inferInsert;

/** The parts of a fact that a person may put another value in. */
export function patchable(of: Fact): Required<NonNullable<DecisionView["patch"]>> {
  const { subject, metric, metricText, aspect, modality, min, max, unit, approx, vague, value, period } = of;
  return { subject, metric, metricText, aspect, modality, min, max, unit, approx, vague, value, period };
}

export function decisionView(row: typeof decision.$inferSelect): DecisionView {
  const { id, factId, actor, action, reason, patch, undoes } = row;
  return { id, factId, at: new Date(row.at).toISOString(), actor, action, reason, patch, undoes };
}

export function factOf(row: typeof fact.$inferSelect): Fact {
  return {
    id: row.id,
    subject: {
      kind: row.subjectKind as Fact["subject"]["kind"],
      name: row.subject,
      start: row.subjectStart,
      end: row.subjectEnd,
    },
    metric: row.metric,
    metricText: row.metricText,
    aspect: row.aspect as Fact["aspect"],
    modality: row.modality as Fact["modality"],
    text: row.text,
    min: row.min,
    max: row.max,
    unit: row.unit,
    approx: row.approx,
    vague: row.vague,
    value: { min: row.valueMin, max: row.valueMax, unit: row.valueUnit },
    period: row.period,
    quote: row.quote,
    start: row.start,
    end: row.end,
    table: row.tablePlace,
    rule: row.rule,
    confidence: row.confidence,
    evidence: row.evidence,
  };
}

/** The row of a machine's fact, without what other tables say of it. */
export function rowOf(of: Fact): Omit<FactRow, "sourceId" | "place" | "versionNumber" | "slot" | "claim"> {
  return {
    id: of.id,
    subjectKind: of.subject.kind,
    subject: of.subject.name,
    subjectStart: of.subject.start,
    subjectEnd: of.subject.end,
    metric: of.metric,
    metricText: of.metricText,
    aspect: of.aspect,
    modality: of.modality,
    text: of.text,
    start: of.start,
    end: of.end,
    min: of.min,
    max: of.max,
    unit: of.unit,
    approx: of.approx,
    vague: of.vague,
    valueMin: of.value.min,
    valueMax: of.value.max,
    valueUnit: of.value.unit,
    period: of.period,
    quote: of.quote,
    tablePlace: of.table,
    rule: of.rule,
    confidence: of.confidence,
    evidence: of.evidence,
  };
}
