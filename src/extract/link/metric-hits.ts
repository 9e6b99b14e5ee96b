import type { Span } from "../../model/index.ts";
import type { Metrics } from "../lexicon/facts.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { buildTrie, type Trie } from "../names/trie.ts";

/** One way a word may be a metric: the lexicon's entry, by its place there. */
export interface Sense {
  readonly metric: string | null;
  readonly dimensions: readonly string[];
  readonly general: boolean;
}

/** A noun of the metrics lexicon in the text. A word may stand for several metrics, told apart by the figure's dimension. */
export interface MetricHit extends Span {
  readonly senses: readonly Sense[];
}

const tries = new WeakMap<Metrics, Trie<readonly Sense[]>>();

/** The metric nouns of a text, the longest at each place, not overlapping; linear in its length. @param offset added to all spans */
export function findMetricHits(folded: string, offset: number, lexicon: Lexicon): MetricHit[] {
  const nouns = nounsOf(lexicon.metrics);
  const out: MetricHit[] = [];
  for (let noun = nouns.next(folded, 0); noun; noun = nouns.next(folded, noun.at + 1)) {
    const end = noun.at + noun.length;
    // 粤企 counts companies; in 广东企业 nothing ends with 企.
    if (folded[end] === "业" && folded[end - 1] === "企") continue;
    // 1—8月产值: the month is of the date.
    if (folded[end] === "值" && folded[end - 1] === "产") continue;
    const start = offset + noun.at;
    const before = out.at(-1);
    // Of two words that overlap the longer one is meant: 占|地区生产总值, not 占地|区.
    if (before && before.end > start) {
      if (before.end - before.start >= noun.length) continue;
      out.pop();
    }
    out.push({ start, end: start + noun.length, senses: noun.value });
  }
  return out;
}

/** The sense of a hit that a figure of this dimension may have; null where it has none. */
export function senseFor(hit: MetricHit, dimension: string): Sense | null {
  return hit.senses.find((sense) => sense.dimensions.includes(dimension)) ?? null;
}

function nounsOf(metrics: Metrics): Trie<readonly Sense[]> {
  const known = tries.get(metrics);
  if (known) return known;
  const senses = new Map<string, Sense[]>();
  for (const { metric, dimensions, general, surfaces } of metrics.metrics) {
    for (const surface of surfaces) {
      const own = senses.get(surface);
      if (own) own.push({ metric, dimensions, general });
      else senses.set(surface, [{ metric, dimensions, general }]);
    }
  }
  const nouns = buildTrie(senses);
  tries.set(metrics, nouns);
  return nouns;
}
