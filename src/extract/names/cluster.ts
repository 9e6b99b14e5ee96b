import { type Canon, canonOf } from "./canon.ts";
import type { Collected, FoundName } from "./found.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One park of the document: every surface it is called by, and the surfaces that stand for several parks and so for none. */
export interface Clusters {
  /** surface → number of its park */
  readonly parkOf: ReadonlyMap<string, number>;
  readonly surfaces: readonly (readonly string[])[];
  /** Surfaces that may stand for two or more parks (济源开发区 beside 济源经开区 and 济源高新区). */
  readonly shared: ReadonlySet<string>;
}

/** Of more names than this with one tail (…产业园) none is the full form of the others. */
const MOST_FORMS = 50;

interface Entry {
  readonly surface: string;
  readonly canon: Canon;
}

/** Which surfaces name one park: said so by the text, one form in the other's shape, or the other without its leading places. */
export function clusterParks(collected: Collected, vocabulary: Vocabulary): Clusters {
  const surfaces = [...new Set(collected.found.map((name: FoundName) => name.surface))];
  const apartBy = phasesApart(surfaces, collected.sited);
  const entries: Entry[] = surfaces.map((surface) => {
    const canon = canonOf(surface, vocabulary);
    const phase = apartBy.has(surface) ? surface.slice(-2) : "";
    return { surface, canon: phase ? { ...canon, kind: canon.kind + phase } : canon };
  });
  const parent = new Map(surfaces.map((surface) => [surface, surface]));
  const root = (surface: string): string => {
    let at = surface;
    while (parent.get(at) !== at) at = parent.get(at) ?? at;
    parent.set(surface, at);
    return at;
  };
  const join = (a: string, b: string) => {
    if (parent.has(a) && parent.has(b)) parent.set(root(a), root(b));
  };
  const apart = new Set([...collected.former, ...collected.beside].map(([one, other]) => `${one}\n${other}`));
  const mayJoin = (a: string, b: string) => !apart.has(`${a}\n${b}`) && !apart.has(`${b}\n${a}`);

  for (const [a, b] of collected.same) join(a, b);
  const byShape = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.canon.stem}|${entry.canon.kind}`;
    const first = byShape.get(key)?.[0];
    if (first && mayJoin(first.surface, entry.surface)) join(first.surface, entry.surface);
    if (!first) byShape.set(key, [entry]);
  }
  const listed = new Set(collected.found.filter((name) => /list|short/.test(name.rule)).map((name) => name.surface));
  const dropped = joinListed(surfaces, listed, join, root);
  // 昆山开发区 is the economic zone of a city that has a 高新区 beside it.
  const isCity = (stem: string) => /^(?:city|district)$/.test(vocabulary.places.get(stem)?.level ?? "");
  const shared = joinShort(entries, join, root, mayJoin, isCity, new Set(collected.same.map(([, short]) => short)));
  const number = new Map<string, number>();
  const lists: string[][] = [];
  for (const surface of surfaces) {
    if (shared.has(surface) || dropped.has(surface)) continue;
    const top = root(surface);
    let index = number.get(top);
    if (index === undefined) {
      index = lists.length;
      number.set(top, index);
      lists.push([]);
    }
    lists[index]!.push(surface);
  }
  const parkOf = new Map<string, number>();
  lists.forEach((list, index) => {
    for (const surface of list) parkOf.set(surface, index);
  });
  return { parkOf, surfaces: lists, shared };
}

const PHASE = /[一二三四五六]期$/;

/** 某园一期, 某园二期位于…: phases of one name are parks of their own where one of them has a place of its own. */
function phasesApart(surfaces: readonly string[], sited: ReadonlySet<string>): ReadonlySet<string> {
  if (sited.size === 0) return sited;
  const phases = surfaces.filter((surface) => surface.endsWith("期") && PHASE.test(surface));
  const numbers = new Map<string, Set<string>>();
  for (const phase of phases) {
    const own = numbers.get(tailOf(phase));
    if (own) own.add(phase.slice(-2));
    else numbers.set(tailOf(phase), new Set([phase.slice(-2)]));
  }
  const places = new Set([...sited].map(tailOf));
  return new Set(phases.filter((phase) => places.has(tailOf(phase)) && numbers.get(tailOf(phase))!.size > 1));
}

/** The end of what stands before 一期, by which 厦门某园一期 and 某园二期 are of one name. */
const tailOf = (phase: string) => phase.slice(-6, -2);

/** Joins a place in a list of parks to the one park it begins (南大 → 南大智慧城); where several begin with it, it names none. */
function joinListed(
  surfaces: readonly string[],
  listed: ReadonlySet<string>,
  join: (a: string, b: string) => void,
  root: (surface: string) => string,
): Set<string> {
  const dropped = new Set<string>();
  if (listed.size === 0) return dropped;
  const sorted = [...surfaces].sort();
  for (const short of listed) {
    const fuller: string[] = [];
    for (let i = firstFrom(sorted, short); i < sorted.length && sorted[i]!.startsWith(short); i++) {
      if (sorted[i] !== short) fuller.push(sorted[i]!);
    }
    const roots = [...new Set(fuller.map(root))];
    if (roots.length === 1) join(short, fuller[0]!);
    else if (roots.length > 1) dropped.add(short);
  }
  return dropped;
}

/** Index of the first of sorted strings that is not before `text`. */
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Joins a short form to the one park whose full form it can be: the same kind of ending (or 开发区, 园区 for any kind) over the
 * tail of its stem. Where two parks answer, it stands for neither.
 */
function joinShort(
  entries: readonly Entry[],
  join: (a: string, b: string) => void,
  root: (surface: string) => string,
  mayJoin: (a: string, b: string) => boolean,
  isCity: (stem: string) => boolean,
  given: ReadonlySet<string>,
): Set<string> {
  const shared = new Set<string>();
  const tails = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of tailKeys(entry.canon)) {
      const own = tails.get(key);
      if (!own) tails.set(key, [entry]);
      else if (own.length < MOST_FORMS) own.push(entry);
    }
  }
  for (const entry of entries) {
    const { stem, kind } = entry.canon;
    const keys = [`${stem}|${kind}`, ...(kind === "zone" || kind === "园" || kind === "" ? [`${stem}|*${kind}`] : [])];
    const fuller = keys
      .flatMap((key) => tails.get(key) ?? [])
      .filter(
        (other) =>
          other !== entry &&
          fits(entry, other) &&
          mayJoin(entry.surface, other.surface) &&
          !(kind === "zone" && other.canon.kind === "hightech" && isCity(stem)),
      );
    // 东岭园区, 东岭园 beside 东岭电子信息产业园 alone: its head and 园区.
    if (/园区?$/.test(entry.surface) && kind === "园" && stem.length >= 2 && fuller.length === 0) {
      const heads = entries.filter((other) => heading(entry, other) && mayJoin(entry.surface, other.surface));
      if (new Set(heads.map((other) => root(other.surface))).size === 1) fuller.push(heads[0]!);
    }
    const roots = new Set(fuller.map((other) => root(other.surface)));
    // A short form that the text has given to one of them is no other's.
    if (given.has(entry.surface) && roots.has(root(entry.surface))) continue;
    roots.delete(root(entry.surface));
    if (roots.size === 1) join(entry.surface, fuller.find((other) => roots.has(root(other.surface)))!.surface);
    else if (roots.size > 1 && kind === "zone") shared.add(entry.surface);
  }
  return shared;
}

/** Kinds of zone that a bare 开发区 may stand for. */
const ZONES = new Set(["economic", "hightech", "综保区", "自贸区"]);

/** Every tail of two characters or more of a stem, with its kind and with the wide kinds that may stand for it. */
function tailKeys({ stem, kind }: Canon): string[] {
  const keys: string[] = [];
  for (let at = 0; at + 2 <= stem.length && at < 12; at++) {
    const tail = stem.slice(at);
    keys.push(`${tail}|${kind}`);
    if (ZONES.has(kind)) keys.push(`${tail}|*zone`);
    if (kind.endsWith("园")) keys.push(`${tail}|*园`);
  }
  return keys;
}

/** A longer form of the same name that ends in a trade and 产业园 behind the short one's stem. */
function heading(short: Entry, long: Entry): boolean {
  const { stem, kind } = long.canon;
  return (
    (kind === "产业园" || kind === "园") &&
    stem.length >= short.canon.stem.length + 2 &&
    stem.startsWith(short.canon.stem)
  );
}

/** A longer form of the same name, and what it has more stands before the shorter one's stem. */
function fits(short: Entry, long: Entry): boolean {
  const longer =
    long.surface.length > short.surface.length || (short.canon.kind === "zone" && long.canon.kind !== "zone");
  return longer && long.canon.stem.endsWith(short.canon.stem);
}
