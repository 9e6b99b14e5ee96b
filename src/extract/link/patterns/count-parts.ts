import type { Span } from "../../../model/index.ts";
import { type Bound, type Place, say } from "../context.ts";

/** 其中主板4家, 分别是…: the clause parts what was just counted. */
const PARTS = /^[\s，,；;：:（(]*(?:其中|分别[为是]|包括|含)[，,：:]?[^，。；、：]{1,14}$/;
/** The next of the parts: 、科创板2家. */
const NEXT = /^[\s、，,和及]{1,2}[^，。；、：]{1,12}$/;
/** Verbs and other words that open what was done, or a count of another thing. */
const ELSE =
  /^(?:另|还|又|再|新|已|去年|今年|共|并|带|吸|每)|(?:设|建|引|培|拥)[立有成进育]|平台|中心|机构|站|室|车间|[人员工]|厂房|设备|生产线/;

/** 上市公司7家，其中主板4家、北交所2家: a kind that no list knows, counted in the unit of the whole, is some of it. */
export function partOfCount(place: Place, noun: Span & { readonly text: string }): Bound | null {
  const { bound, line, index, figure, scope } = place;
  const before = bound[index - 1];
  if (!before || "ignore" in before || before.aspect !== "level" || before.period) return null;
  const last = line.figures[index - 1]!;
  if (last.unit !== figure.unit || ELSE.test(noun.text)) return null;
  const between = scope.folded.slice(last.end, figure.start);
  if (!(PARTS.test(between) || (before.rule === "figure.kind" && NEXT.test(between)))) return null;
  return {
    rule: "figure.kind",
    metric: before.metric,
    metricText: say(place, noun),
    metricSpan: noun,
    metricBasis: "carried",
    aspect: "level",
    subjects: before.subjects,
    inherited: true,
    confidence: 0.82,
  };
}

/** 其中昌乐98家、临朐67家: the place that one of the document's parks begins with stands for the park. */
export function shortName(place: Place, noun: { readonly start: number; readonly end: number; readonly text: string }) {
  if (!/^\p{Script=Han}{2,4}$/u.test(noun.text)) return undefined;
  const name = place.memory.parks.onlyStarting(noun.text);
  return name === null ? undefined : ({ kind: "park", name, start: noun.start, end: noun.end } as const);
}

/** 毕业企业60家，其中上市2家: companies of a kind the lexicon tells by such a word. */
export function narrowed(place: Place, words: string): string | null {
  if (words.length > 6) return null;
  const { metrics } = place.scope.lexicon.metrics;
  return (
    metrics.find(({ metric, narrows }) => metric !== null && narrows.some((narrow) => words.includes(narrow)))
      ?.metric ?? null
  );
}
