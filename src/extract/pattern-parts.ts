import { COMMON, type Codes, eitherOf, fewer, PARK_MARK, pairOf } from "./pattern-codes.ts";
import { SPACES, UnitSet } from "./unit-set.ts";

/** Code units, one by one and in wide runs (all Han characters): a run is kept by its ends, so that sets are joined by a few steps. */
interface Units {
  readonly single: ReadonlySet<number>;
  readonly runs: readonly (readonly [first: number, last: number])[];
}

/**
 * The units a stretch of a pattern may start and end with (null for any), whether it may match nothing, and sets of units of each of which
 * whatever it matches holds one, the rarest first. `pairs` likewise, one set of two units that stand side by side (null where there is none),
 * and `anchors`, one of such pairs and, where an alternative has none, of single units.
 */
export interface Part {
  readonly opens: Units | null;
  readonly closes: Units | null;
  readonly empty: boolean;
  readonly needs: readonly Units[];
  readonly pairs: Codes;
  readonly anchors: Codes;
  /** How many park's marks it holds at least. */
  readonly parks: number;
}

/** More sets than these a pattern are not told apart: the rarest keep it off nearly every text that the others would. */
const MOST_NEEDS = 3;

const NONE: Units = { single: new Set(), runs: [] };
const NOTHING: Part = { opens: NONE, closes: NONE, empty: true, needs: [], pairs: null, anchors: null, parks: 0 };
const ANYTHING: Part = { opens: null, closes: null, empty: false, needs: [], pairs: null, anchors: null, parks: 0 };

/** How often one of the units stands in a text, very roughly. */
function commonness({ single, runs }: Units): number {
  let sum = runs.length * 500;
  for (const unit of single) sum += COMMON.has(unit) ? 50 : 1;
  return sum;
}

/** The rarest of the sets, each once. */
function rarest(sets: readonly Units[]): readonly Units[] {
  if (sets.length < 2) return sets;
  const rated = new Map(sets.map((units) => [keyOf(units), { units, common: commonness(units) }]));
  return [...rated.values()]
    .sort((a, b) => a.common - b.common)
    .slice(0, MOST_NEEDS)
    .map(({ units }) => units);
}

const keyOf = ({ single, runs }: Units) => `${[...single].sort((a, b) => a - b)}|${runs.join("|")}`;

/** What either of two holds: each set of the one joined with one of the other. */
function joined(a: readonly Units[], b: readonly Units[]): Units[] {
  const both: Units[] = [];
  for (let nth = 0; nth < a.length && nth < b.length; nth++) both.push(union(a[nth]!, b[nth]!)!);
  return both;
}

export function setOf(units: Units | null): UnitSet | null {
  if (units === null) return null;
  const set = new UnitSet();
  for (const unit of units.single) set.add(unit);
  for (const [first, last] of units.runs) for (let unit = first; unit <= last; unit++) set.add(unit);
  return set;
}

function union(a: Units | null, b: Units | null): Units | null {
  if (a === null || b === null) return null;
  if (a === NONE || a === b) return b;
  if (b === NONE) return a;
  const runs = b.runs.filter(([first, last]) => !a.runs.some((run) => run[0] <= first && last <= run[1]));
  return { single: new Set([...a.single, ...b.single]), runs: [...a.runs, ...runs] };
}

function either(parts: readonly Part[]): Part {
  return parts.reduce((a, b) => ({
    opens: union(a.opens, b.opens),
    closes: union(a.closes, b.closes),
    empty: a.empty || b.empty,
    needs: joined(a.needs, b.needs),
    pairs: eitherOf(a.pairs, b.pairs),
    anchors: eitherOf(anchorsOf(a), anchorsOf(b)),
    parks: Math.min(a.parks, b.parks),
  }));
}

/** One part behind another. */
function then(a: Part, b: Part): Part {
  const across = acrossOf(a, b);
  return {
    opens: a.empty ? union(a.opens, b.opens) : a.opens,
    closes: b.empty ? union(a.closes, b.closes) : b.closes,
    empty: a.empty && b.empty,
    needs: rarest([...a.needs, ...b.needs]),
    pairs: fewer(fewer(a.pairs, b.pairs), across),
    anchors: fewer(fewer(a.anchors, b.anchors), across),
    parks: a.parks + b.parks,
  };
}

/** What an alternative holds beside others: its pairs, or else one of the units it needs. */
const anchorsOf = ({ anchors, needs }: Part): Codes =>
  anchors ?? (needs[0]?.runs.length === 0 ? needs[0].single : null);
/** The pairs that the end of one part makes with the start of the next; null where either may be missing or is too wide to tell. */
function acrossOf(a: Part, b: Part): Codes {
  if (a.empty || b.empty || !a.closes || !b.opens || a.closes.runs.length + b.opens.runs.length > 0) return null;
  if (a.closes.single.size * b.opens.single.size > 200) return null;
  const pairs = new Set<number>();
  for (const first of a.closes.single) for (const second of b.opens.single) pairs.add(pairOf(first, second));
  return pairs;
}

/** Reads a pattern's source from left to right. What it does not know may be anything, which only makes a guard weaker. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The alternatives up to the bracket that shuts them, and whether all of them start with `^` or all end with `$`. */
  alternatives(): { readonly parts: Part[]; readonly atStart: boolean; readonly atEnd: boolean } {
    const parts: Part[] = [];
    let atStart = true;
    let atEnd = true;
    for (;;) {
      const from = this.#at;
      let part = NOTHING;
      let last = "";
      while (this.#at < this.#source.length && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
        last = this.#source[this.#at]!;
        part = then(part, this.#quantified());
      }
      if (this.#source[from] !== "^") atStart = false;
      if (last !== "$") atEnd = false;
      parts.push(part);
      if (this.#source[this.#at] !== "|") return { parts, atStart, atEnd };
      this.#at++;
    }
  }

  #quantified(): Part {
    const part = this.#atom();
    const times = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!times) return part;
    this.#at += times[0].length;
    const mayMiss = times[0][0] === "?" || times[0][0] === "*" || times[1] === "0";
    return mayMiss ? { ...part, empty: true, needs: [], pairs: null, anchors: null, parks: 0 } : part;
  }

  #atom(): Part {
    const source = this.#source;
    const first = source[this.#at++]!;
    if (first === "^" || first === "$") return NOTHING;
    if (first === ".") return ANYTHING;
    if (first === "[") return this.#class();
    if (first === "(") {
      const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(this.#at, this.#at + 40))?.[0] ?? "";
      this.#at += kind.length;
      const { parts } = this.alternatives();
      this.#at++;
      // What only looks round takes no room: it makes a guard narrower, which is left unused.
      return /[=!]$/.test(kind) ? NOTHING : either(parts);
    }
    if (first === "\\") {
      const units = this.#escape();
      return units === "edge" ? NOTHING : one(units && { single: units, runs: [] });
    }
    return /[\ud800-\udfff]/.test(first) ? ANYTHING : one({ single: new Set([first.charCodeAt(0)]), runs: [] });
  }

  #class(): Part {
    const source = this.#source;
    const single = new Set<number>();
    const runs: [number, number][] = [];
    let any = source[this.#at] === "^";
    while (source[this.#at] !== "]") {
      const from = this.#member();
      if (from === null || from.size !== 1 || source[this.#at] !== "-" || source[this.#at + 1] === "]") {
        if (from === null) any = true;
        else for (const unit of from) single.add(unit);
        continue;
      }
      this.#at++;
      const to = this.#member();
      if (to === null) any = true;
      else runs.push([[...from][0]!, [...to][0]!]);
    }
    this.#at++;
    return any ? ANYTHING : one({ single, runs });
  }

  #member(): ReadonlySet<number> | null {
    const first = this.#source[this.#at++]!;
    if (first !== "\\") return /[\ud800-\udfff]/.test(first) ? null : new Set([first.charCodeAt(0)]);
    const units = this.#escape();
    return units === "edge" ? null : units;
  }

  /** The units of an escape, behind its backslash; null for any. */
  #escape(): ReadonlySet<number> | null | "edge" {
    const source = this.#source;
    const first = source[this.#at++]!;
    const plain = "dnrtfv".includes(first) || first === "s";
    if (first === "d") return unitsOf("0123456789");
    if (first === "s") return unitsOf(SPACES);
    if (plain) return unitsOf({ n: "\n", r: "\r", t: "\t", f: "\f", v: "\v" }[first]!);
    if (first === "b" || first === "B") return "edge";
    if (first === "u" && /^[0-9a-fA-F]{4}/.test(source.slice(this.#at))) {
      this.#at += 4;
      return new Set([Number.parseInt(source.slice(this.#at - 4, this.#at), 16)]);
    }
    const braces = "pPuk".includes(first) ? /^(?:\{[^}]*\}|<[^>]*>)/.exec(source.slice(this.#at))?.[0] : undefined;
    if (braces) this.#at += braces.length;
    // \D, \p{Script=Han}, \1: anything.
    return /[A-Za-z0-9]/.test(first) ? null : new Set([first.charCodeAt(0)]);
  }
}

const one = (units: Units | null): Part => ({
  opens: units,
  closes: units,
  empty: false,
  needs: units ? [units] : [],
  pairs: null,
  anchors: null,
  parks: units?.runs.length === 0 && units.single.size === 1 && units.single.has(PARK_MARK) ? 1 : 0,
});

const unitsOf = (text: string) => new Set([...text].map((unit) => unit.charCodeAt(0)));

/** What is told of a whole pattern, and whether all its alternatives start with `^` or end with `$`. */
export function partOf(pattern: RegExp): { readonly whole: Part; readonly atStart: boolean; readonly atEnd: boolean } {
  const { parts, atStart, atEnd } = new Reader(pattern.source).alternatives();
  return { whole: either(parts), atStart, atEnd };
}
