import { cut, type Document, type NameMention, type Park, type Span } from "../../model/index.ts";
import type { Clusters } from "./cluster.ts";
import { type Collected, surfaceOf } from "./found.ts";
import { buildTrie } from "./trie.ts";

/** The parks of a document with all their mentions. */
export interface ParkMentions {
  readonly parks: readonly Park[];
  readonly names: readonly NameMention[];
}

/** A span as one number; no name is as long. */
const keyOf = (start: number, end: number) => start * 65_536 + end - start;

/** Reads the text once more for every surface of every park, and names each park by the fullest form the document uses. */
export function findMentions(
  document: Document,
  folded: readonly string[],
  clusters: Clusters,
  collected: Collected,
): ParkMentions {
  const foundAt = new Set(collected.found.map((name) => keyOf(name.start, name.end)));
  const trie = buildTrie(clusters.parkOf);
  const spans: { start: number; end: number; park: number; rule: string }[] = [];
  const taken = new Set<number>();
  const covered = new Uint8Array(document.text.length);
  const add = (start: number, end: number, park: number, rule: string) => {
    const key = keyOf(start, end);
    if (taken.has(key)) return;
    taken.add(key);
    covered.fill(1, start, end);
    spans.push({ start, end, park, rule });
  };
  // What the text declares of a name says more of it than its ending does.
  const declared = (rule: string) => (rule === "park.former" || rule === "park.declared" ? 0 : 1);
  // 某园二期 that is a park beside 某园一期 is no mention of 某园.
  const phases = collected.found.filter((name) => name.rule === "park.phase");
  const phaseAt = new Map(phases.map((name) => [name.start, clusters.parkOf.get(name.surface)]));
  for (const name of [...collected.found].sort((a, b) => declared(a.rule) - declared(b.rule))) {
    const park = clusters.parkOf.get(name.surface);
    const phase = phaseAt.get(name.start);
    if (park === undefined || (phase !== undefined && phase !== park && name.rule !== "park.phase")) continue;
    add(name.start, name.end, park, name.rule);
  }
  folded.forEach((text, block) => {
    const base = document.blocks[block]!.start;
    for (let match = trie.next(text, 0); match; ) {
      const start = base + match.at;
      const end = start + match.length;
      const again = match.length > 2 || foundAt.has(keyOf(start, end));
      if (again && (covered[start] === 0 || covered[end - 1] === 0)) add(start, end, match.value, "park.again");
      match = trie.next(text, match.at + (again ? match.length : 1));
    }
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return named(document, clusters, spans, collected.second);
}

function named(
  document: Document,
  clusters: Clusters,
  spans: readonly { start: number; end: number; park: number; rule: string }[],
  second: ReadonlySet<string>,
): ParkMentions {
  const wordings = clusters.surfaces.map(() => new Map<string, number>());
  for (const span of spans) {
    const text = unwrapped(cut(document.text, span));
    const own = wordings[span.park]!;
    own.set(text, (own.get(text) ?? 0) + 1);
  }
  // Of two forms as long as each other the one that heads a line is the park's own.
  const heads = new Set(document.blocks.map((block) => block.start));
  const heading = new Set(spans.filter((span) => heads.has(span.start)).map((span) => cut(document.text, span)));
  const order = (name: string) =>
    weight(name) + (heading.has(name) ? 0.0001 : 0) - (second.has(surfaceOf(name)) ? 1000 : 0);
  const full = wordings.map((own) => [...own.keys()].sort((a, b) => order(b) - order(a))[0] ?? "");
  const spansOf = clusters.surfaces.map((): Span[] => []);
  for (const { start, end, park } of spans) spansOf[park]!.push({ start, end });
  const parks: Park[] = [];
  clusters.surfaces.forEach((_, index) => {
    const name = full[index]!;
    if (!name) return;
    parks.push({
      name,
      aliases: [...wordings[index]!.keys()].filter((wording) => wording !== name),
      mentions: spansOf[index]!,
    });
  });
  const names = spans.map(
    (span): NameMention => ({
      start: span.start,
      end: span.end,
      text: cut(document.text, span),
      kind: "park",
      name: full[span.park]!,
      rule: span.rule,
    }),
  );
  return { parks, names };
}

/** A name set on two lines of a cell is one name. */
const unwrapped = (text: string) =>
  text.includes(" ") ? text.replace(/(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff])/g, "") : text;

/** The fullest form is the longest; a phase (二期) does not make a name fuller. */
const weight = (name: string) => {
  const plain = name.replace(/[一二三四五六]期$/, "").length;
  return plain - (name.length - plain) / 1000;
};
