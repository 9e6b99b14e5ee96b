import type { ExtractOutput } from "../output.ts";
import {
  acceptedNames,
  forms,
  metricMatches,
  nameMatches,
  overlapOf,
  pair,
  periodMatches,
  sameFigure,
  sameValue,
} from "./compare.ts";
import { type Evaluation, type Miss, RESPECTS, type Respect, type Score } from "./evaluation.ts";
import type { Gold, GoldFact } from "./gold.ts";
import { scoreEvents, scoreFocus, scoreParks, scoreRelations, type Tally } from "./parts.ts";
import { scoreReading } from "./reading.ts";

export type { Evaluation, Miss, Score } from "./evaluation.ts";
export { formatEvaluation } from "./format.ts";
export type { Gold, GoldFact } from "./gold.ts";

type OutputFact = ExtractOutput["facts"][number];

/** Scores output lines against gold files. A gold is paired with the output whose source ends in the gold's `document`. */
export function evaluate(golds: readonly Gold[], outputs: readonly ExtractOutput[]): Evaluation {
  const tally = { gold: 0, said: 0, found: 0, right: 0, stated: 0, statedRight: 0 };
  const respects = Object.fromEntries(RESPECTS.map((respect) => [respect, 0])) as Record<Respect, number>;
  const none = (): Tally => ({ gold: 0, said: 0, right: 0 });
  const [parks, events, relations, focus] = [none(), none(), none(), none()];
  const reading = { meta: none(), keep: none(), drop: none(), body: none(), span: none() };
  const misses: Miss[] = [];
  for (const gold of golds) {
    const output = outputs.find((one) => baseName(one.document.source) === baseName(gold.document));
    const miss = (family: string, text: string) => misses.push({ document: gold.document, family, text });
    if (!output) miss("no output", gold.document);
    const facts = output?.facts ?? [];
    const goldFacts = gold.facts ?? [];
    const judge = (g: GoldFact, p: OutputFact): Record<Respect, boolean> => ({
      value: forms(g).some((form) => sameValue(form, p)),
      metric: metricMatches(g, p),
      subject: nameMatches(
        acceptedNames([...(g.subject.any ?? []), g.subject.name ?? ""], gold.parks ?? []),
        p.subject.name,
      ),
      aspect: [g.aspect, ...(g.aspect_any ?? [])].includes(p.aspect),
      modality: [g.modality, ...(g.modality_any ?? [])].includes(p.modality),
      period:
        !g.required_period || [g.period, ...(g.period_any ?? [])].some((period) => periodMatches(period, p.period)),
    });
    const pairs = pair(goldFacts, facts, (g, p) => {
      if (!forms(g).some((form) => sameFigure(form, p))) return 0;
      const near = Math.max(overlapOf(g.quote, p.quote), overlapOf(g.text, p.text) * 0.5);
      if (near < 0.3 && !g.table) return 0;
      const { value, metric, subject, aspect, modality, period } = judge(g, p);
      return (
        1 +
        2 * near +
        Number(value) +
        1.5 * Number(metric) +
        1.5 * Number(subject) +
        Number(aspect) +
        0.5 * Number(period) +
        0.2 * Number(modality)
      );
    });
    tally.gold += goldFacts.length;
    tally.said += facts.length;
    tally.found += pairs.size;
    goldFacts.forEach((g, i) => {
      const at = pairs.get(i);
      if (at === undefined) {
        miss(`missed ${g.metric.replace(/:.*/, "")}`, `${line(g)} «${g.quote}»`);
        return;
      }
      const judged = judge(g, facts[at]!);
      for (const respect of RESPECTS) respects[respect] += Number(judged[respect]);
      if (g.required_period) {
        tally.stated++;
        tally.statedRight += Number(judged.period);
      }
      const wrong = RESPECTS.filter((respect) => respect !== "modality" && !judged[respect]);
      if (wrong.length === 0) tally.right++;
      else miss(`wrong ${wrong.join("+")}`, `${line(g)} — read ${line(facts[at]!)} «${facts[at]!.quote}»`);
    });
    const taken = new Set(pairs.values());
    const optional = [...(gold.optional ?? []), ...(gold.optional_facts ?? [])];
    facts.forEach((p, k) => {
      if (taken.has(k)) return;
      const tolerated = optional.some(
        (o) =>
          overlapOf(o.quote, p.quote) >= 0.3 &&
          (o.min == null && o.max == null
            ? overlapOf(o.text, p.text) === 1
            : forms(o).some((form) => sameFigure(form, p))),
      );
      if (tolerated) tally.said--;
      else miss(`spurious ${p.rule}`, `${line(p)} «${p.quote}»`);
    });
    scoreParks(gold, output, parks, miss);
    scoreEvents(gold, output, events, miss);
    scoreRelations(gold, output, relations, miss);
    scoreFocus(gold, output, focus, miss);
    scoreReading(gold, output, reading, miss);
  }
  return {
    fact: score(tally.right, tally.said, tally.gold),
    figure: score(tally.found, tally.said, tally.gold),
    ofFound: Object.fromEntries(RESPECTS.map((respect) => [respect, ratio(respects[respect], tally.found)])) as Record<
      Respect,
      number
    >,
    statedPeriods: ratio(tally.statedRight, tally.stated),
    park: score(parks.right, parks.said, parks.gold),
    event: score(events.right, events.said, events.gold),
    relation: score(relations.right, relations.said, relations.gold),
    focusRecall: ratio(focus.right, focus.gold),
    meta: ratio(reading.meta.right, reading.meta.gold),
    keep: ratio(reading.keep.right, reading.keep.gold),
    drop: ratio(reading.drop.right, reading.drop.gold),
    body: score(reading.body.right, reading.body.said, reading.body.gold),
    span: ratio(reading.span.right, reading.span.gold),
    misses,
  };
}

function line(fact: GoldFact | OutputFact): string {
  const subject = "any" in fact.subject ? (fact.subject.any?.[0] ?? "") : (fact.subject.name ?? "");
  const period = fact.period ? `${fact.period.from}/${fact.period.to}` : "–";
  return `${subject} | ${fact.metric} | ${fact.aspect} | ${fact.modality} | ${fact.text} | ${period}`;
}

function baseName(source: string): string {
  return (
    source
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? source
  );
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function score(right: number, said: number, gold: number): Score {
  const [precision, recall] = [ratio(right, said), ratio(right, gold)];
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    gold,
  };
}
