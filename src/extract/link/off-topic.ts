import type { Fact } from "../../model/index.ts";
import { holdsAny } from "../word-finder.ts";
import type { Linked, LinkInput } from "./linked.ts";

/**
 * Takes back the facts of a document that is of something else: one that names no park and holds no word of parks or industry. What it
 * counts without a measure of the lexicon (a school's pupils, a phone's price, a share of either) says nothing of a park; what has one
 * (营业收入) stays.
 */
export function withoutOffTopic(linked: Linked, { names, folded, lexicon }: LinkInput): Linked {
  const about = names.some(({ kind }) => kind === "park" || kind === "group");
  if (about || holdsAny(lexicon.ignored.about_parks, folded)) return linked;
  const out: Linked = { ...linked, facts: [], ignored: [...linked.ignored] };
  /** By figure: several facts may share one. */
  const setAside = new Map<number, Fact>();
  for (const fact of linked.facts) {
    if (!fact.metric.startsWith("other:") && fact.metric !== "share") out.facts.push(fact);
    else setAside.set(fact.evidence.figure.start, fact);
  }
  for (const { evidence, text } of setAside.values())
    out.ignored.push({ start: evidence.figure.start, end: evidence.figure.end, text, rule: "off-topic" });
  out.ignored.sort((a, b) => a.start - b.start);
  return out;
}
