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
  squeeze,
} from "./compare.ts";
import type { Gold, GoldFact } from "./gold.ts";

export type { Gold, GoldFact } from "./gold.ts";

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** One disagreement with gold, and the family of mistakes it belongs to: "wrong period", "missed money", "spurious count" … */
export interface Miss {
  readonly document: string;
  readonly family: string;
  readonly text: string;
}

const RESPECTS = ["value", "metric", "subject", "aspect", "modality", "period"] as const;
type Respect = (typeof RESPECTS)[number];

export interface Evaluation {
  readonly fact: Score;
  readonly figure: Score;
  /** Of the facts whose figure was found, the part that is right in each respect. */
  readonly ofFound: Readonly<Record<Respect, number>>;
  /** Of the periods that the text states, the part read right. */
  readonly statedPeriods: number;
  readonly park: Score;
  readonly event: Score;
  readonly misses: readonly Miss[];
}

type OutputFact = ExtractOutput["facts"][number];

/** Scores output lines against gold files. A gold is paired with the output whose source ends in the gold's `document`. */
export function evaluate(golds: readonly Gold[], outputs: readonly ExtractOutput[]): Evaluation {
  const tally = { gold: 0, said: 0, found: 0, right: 0, stated: 0, statedRight: 0 };
  const respects = Object.fromEntries(RESPECTS.map((respect) => [respect, 0])) as Record<Respect, number>;
  const parks = { gold: 0, said: 0, right: 0 };
  const events = { gold: 0, said: 0, right: 0 };
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
    misses,
  };
}

interface Tally {
  gold: number;
  said: number;
  right: number;
}
type Tell = (family: string, text: string) => void;

function scoreParks(gold: Gold, output: ExtractOutput | undefined, tally: Tally, miss: Tell): void {
  const [golds, said] = [gold.parks ?? [], output?.parks ?? []];
  const names = (park: { readonly name: string; readonly aliases?: readonly string[] }) =>
    [park.name, ...(park.aliases ?? [])].map(squeeze);
  const pairs = pair(golds, said, (g, p) =>
    names(g).some((name) => names(p).includes(name)) ? 1 + Number(squeeze(g.name) === squeeze(p.name)) : 0,
  );
  const tolerated = [...(gold.tolerated_parks ?? []), ...(gold.optional_parks ?? [])].map((park) =>
    squeeze(typeof park === "string" ? park : park.name),
  );
  tally.gold += golds.length;
  tally.said += said.length;
  tally.right += pairs.size;
  golds.forEach((park, i) => {
    if (!pairs.has(i)) miss("missed park", park.name);
  });
  const taken = new Set(pairs.values());
  said.forEach((park, k) => {
    if (taken.has(k)) return;
    if (names(park).some((name) => tolerated.includes(name))) tally.said--;
    else miss("spurious park", park.name);
  });
}

function scoreEvents(gold: Gold, output: ExtractOutput | undefined, tally: Tally, miss: Tell): void {
  const [golds, said] = [gold.events ?? [], output?.events ?? []];
  const dated = (a: string, b: string) => a !== "" && b.startsWith(a);
  const pairs = pair(golds, said, (g, p) =>
    dated(g.date, p.date) && overlapOf(g.quote, p.quote) >= 0.3
      ? 1 +
        Number(nameMatches(acceptedNames([g.subject, ...(g.subject_any ?? [])], gold.parks ?? []), p.subject.name)) +
        Number([g.event, ...(g.event_any ?? [])].includes(p.event))
      : 0,
  );
  tally.gold += golds.length;
  tally.said += said.length;
  tally.right += pairs.size;
  golds.forEach((event, i) => {
    if (!pairs.has(i)) miss("missed event", `${event.subject} ${event.event} ${event.date}`);
  });
  const taken = new Set(pairs.values());
  said.forEach((event, k) => {
    if (taken.has(k)) return;
    if ((gold.optional_events ?? []).some((one) => dated(one.date, event.date))) tally.said--;
    else miss("spurious event", `${event.subject.name} ${event.event} ${event.date}`);
  });
}

/** An evaluation in a few lines, then how many misses each family has, the largest first. */
export function formatEvaluation(evaluation: Evaluation): string {
  const percent = (part: number) => `${(100 * part).toFixed(1)}%`;
  const scoreLine = (name: string, { precision, recall, f1, gold }: Score) =>
    `${name}：精确率 ${percent(precision)}，召回率 ${percent(recall)}，F1 ${percent(f1)}（标注 ${gold}）`;
  const families = new Map<string, number>();
  for (const { family } of evaluation.misses) families.set(family, (families.get(family) ?? 0) + 1);
  return [
    scoreLine("事实", evaluation.fact),
    scoreLine("数字", evaluation.figure),
    `已找到的事实中：${RESPECTS.map((respect) => `${respect} ${percent(evaluation.ofFound[respect])}`).join("，")}；文中写明的时间 ${percent(evaluation.statedPeriods)}`,
    scoreLine("园区", evaluation.park),
    scoreLine("事件", evaluation.event),
    ...[...families].sort((a, b) => b[1] - a[1]).map(([family, count]) => `  ${String(count).padStart(4)}  ${family}`),
  ].join("\n");
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
