import type { Fact } from "./fact.ts";

/** The one readable line a fact has everywhere: CLI, logs, snapshots, failing tests. */
export function formatFact(fact: Fact): string {
  const period = fact.period ? [fact.period.from, fact.period.to].map((date) => date ?? "…") : null;
  const when = period === null ? "–" : period[0] === period[1] ? period[0] : period.join("/");
  const bounds = fact.min === fact.max ? `${fact.min}` : `${fact.min ?? "·"}..${fact.max ?? "·"}`;
  const value = `${fact.approx ? "≈" : ""}${bounds} ${fact.unit}`.trim();
  return [
    fact.subject.name,
    `${fact.metric}（${fact.metricText}）`,
    fact.aspect,
    fact.modality,
    value,
    when,
    `«${fact.quote}»`,
  ].join(" | ");
}
