import { partOf, setOf } from "./pattern-parts.ts";
import type { UnitSet } from "./unit-set.ts";

/** What may stand at the edges of a text that a pattern matches; null on a side that it is not held to, or that anything may stand on. */
export function edgesOf(pattern: RegExp): { readonly opens: UnitSet | null; readonly closes: UnitSet | null } {
  if (/[gimvy]/.test(pattern.flags)) throw new TypeError(`${pattern} has flags that its edges depend on`);
  const { whole, atStart, atEnd } = partOf(pattern);
  return {
    opens: atStart && !whole.empty ? setOf(whole.opens) : null,
    closes: atEnd && !whole.empty ? setOf(whole.closes) : null,
  };
}

/** What a match of a pattern may start with, wherever it stands; null for anything. */
export function startsOf(pattern: RegExp): UnitSet | null {
  if (/[iv]/.test(pattern.flags)) throw new TypeError(`${pattern} has flags that its starts depend on`);
  const { whole } = partOf(pattern);
  return whole.empty ? null : setOf(whole.opens);
}

/** Up to three sets of units, the rarest first: a match of a pattern, wherever it stands, holds one of each. */
export function needsOf(pattern: RegExp): UnitSet[] {
  if (/[iv]/.test(pattern.flags)) throw new TypeError(`${pattern} has flags that its needs depend on`);
  return partOf(pattern).whole.needs.map((units) => setOf(units)!);
}

/** Pairs of units (see `pairOf`) of which a match of a pattern holds one, wherever it stands. Null where none can be told. */
export function pairsOf(pattern: RegExp): ReadonlySet<number> | null {
  if (/[iv]/.test(pattern.flags)) throw new TypeError(`${pattern} has flags that its pairs depend on`);
  return partOf(pattern).whole.pairs;
}

/** The same, and single units where an alternative has no pair: of these codes too a match holds one. Null where none can be told. */
export function anchorsOf(pattern: RegExp): ReadonlySet<number> | null {
  if (/[iv]/.test(pattern.flags)) throw new TypeError(`${pattern} has flags that its anchors depend on`);
  return partOf(pattern).whole.anchors;
}

/**
 * A global pattern that looks back before it looks at a unit, made to look at the unit first: it is asked at every place of a text, and what
 * may stand before a match is told in many words. Any other pattern is given back as it is.
 */
export function led(pattern: RegExp): RegExp {
  const { source } = pattern;
  return source.startsWith("(?<=") || source.startsWith("(?<!") ? unitFirst(pattern) : pattern;
}

/** A pattern of many words made to look at the unit first: else each of its words is tried at each place of a text. */
export function unitFirst(pattern: RegExp): RegExp {
  const starts = startsOf(pattern);
  if (starts === null) return pattern;
  let units = "";
  for (let unit = 0; unit < 0x10000; unit++) {
    if (!starts.has(unit)) continue;
    let last = unit;
    while (starts.has(last + 1)) last++;
    units += last > unit ? `${escaped(unit)}-${escaped(last)}` : escaped(unit);
    unit = last;
  }
  return new RegExp(`(?=[${units}])(?:${pattern.source})`, pattern.flags);
}

const escaped = (unit: number) => `\\u${unit.toString(16).padStart(4, "0")}`;

/** How many letters that stand for a park's name (see `link/told/marks.ts`) a match of a pattern holds at least. */
export function parksOf(pattern: RegExp): number {
  return partOf(pattern).whole.parks;
}
