import type { Span } from "../../model/index.ts";
import type { Metrics } from "../lexicon/facts.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { PairFilter } from "../names/pair-filter.ts";

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

interface Node {
  readonly next: Map<number, Node>;
  senses: Sense[] | null;
}

interface Nouns {
  readonly root: Node;
  readonly opens: PairFilter;
}

const tries = new WeakMap<Metrics, Nouns>();

/** The metric nouns of a text, the longest at each place, not overlapping; linear in its length. @param offset added to all spans */
export function findMetricHits(folded: string, offset: number, lexicon: Lexicon): MetricHit[] {
  const { root, opens } = nounsOf(lexicon.metrics);
  const out: MetricHit[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (!opens.may(folded.charCodeAt(at), folded.charCodeAt(at + 1))) continue;
    let node: Node | undefined = root;
    let end = -1;
    let senses: Sense[] | null = null;
    for (let i = at; i < folded.length; i++) {
      node = node.next.get(folded.charCodeAt(i));
      if (!node) break;
      if (node.senses) {
        end = i + 1;
        senses = node.senses;
      }
    }
    if (!senses) continue;
    const before = out.at(-1);
    // Of two words that overlap the longer one is meant: 占|地区生产总值, not 占地|区.
    if (before && before.end > offset + at) {
      if (before.end - before.start >= end - at) continue;
      out.pop();
    }
    out.push({ start: offset + at, end: offset + end, senses });
  }
  return out;
}

/** The sense of a hit that a figure of this dimension may have; null where it has none. */
export function senseFor(hit: MetricHit, dimension: string): Sense | null {
  return hit.senses.find((sense) => sense.dimensions.includes(dimension)) ?? null;
}

function nounsOf(metrics: Metrics): Nouns {
  const known = tries.get(metrics);
  if (known) return known;
  const root: Node = { next: new Map(), senses: null };
  const opens = new PairFilter();
  for (const { metric, dimensions, general, surfaces } of metrics.metrics) {
    for (const surface of surfaces) {
      let node = root;
      opens.add(surface.charCodeAt(0), surface.charCodeAt(1));
      for (let i = 0; i < surface.length; i++) {
        const unit = surface.charCodeAt(i);
        let next = node.next.get(unit);
        if (!next) {
          next = { next: new Map(), senses: null };
          node.next.set(unit, next);
        }
        node = next;
      }
      node.senses ??= [];
      node.senses.push({ metric, dimensions, general });
    }
  }
  const nouns = { root, opens };
  tries.set(metrics, nouns);
  return nouns;
}
