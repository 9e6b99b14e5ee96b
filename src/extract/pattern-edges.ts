import { SPACES, UnitSet } from "./unit-set.ts";

/** The units a stretch of a pattern may start and end with (null for any), and whether it may match nothing. */
interface Part {
  readonly opens: ReadonlySet<number> | null;
  readonly closes: ReadonlySet<number> | null;
  readonly empty: boolean;
}

const NOTHING: Part = { opens: new Set(), closes: new Set(), empty: true };
const ANYTHING: Part = { opens: null, closes: null, empty: false };

/** What may stand at the edges of a text that a pattern matches; null on a side that it is not held to, or that anything may stand on. */
export function edgesOf(pattern: RegExp): { readonly opens: UnitSet | null; readonly closes: UnitSet | null } {
  if (/[gimvy]/.test(pattern.flags)) throw new TypeError(`${pattern} has flags that its edges depend on`);
  const reader = new Reader(pattern.source);
  const { parts, atStart, atEnd } = reader.alternatives();
  const whole = either(parts);
  return {
    opens: atStart && !whole.empty ? setOf(whole.opens) : null,
    closes: atEnd && !whole.empty ? setOf(whole.closes) : null,
  };
}

/** What a match of a pattern may start with, wherever it stands; null for anything. */
export function startsOf(pattern: RegExp): UnitSet | null {
  if (/[iv]/.test(pattern.flags)) throw new TypeError(`${pattern} has flags that its starts depend on`);
  const whole = either(new Reader(pattern.source).alternatives().parts);
  return whole.empty ? null : setOf(whole.opens);
}

function setOf(units: ReadonlySet<number> | null): UnitSet | null {
  if (units === null) return null;
  const set = new UnitSet();
  for (const unit of units) set.add(unit);
  return set;
}

const union = (a: ReadonlySet<number> | null, b: ReadonlySet<number> | null) =>
  a === null || b === null ? null : new Set([...a, ...b]);

function either(parts: readonly Part[]): Part {
  return parts.reduce((a, b) => ({
    opens: union(a.opens, b.opens),
    closes: union(a.closes, b.closes),
    empty: a.empty || b.empty,
  }));
}

/** One part behind another. */
function then(a: Part, b: Part): Part {
  return {
    opens: a.empty ? union(a.opens, b.opens) : a.opens,
    closes: b.empty ? union(a.closes, b.closes) : b.closes,
    empty: a.empty && b.empty,
  };
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
    return mayMiss ? { ...part, empty: true } : part;
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
      return units === "edge" ? NOTHING : one(units);
    }
    return /[\ud800-\udfff]/.test(first) ? ANYTHING : one(new Set([first.charCodeAt(0)]));
  }

  #class(): Part {
    const source = this.#source;
    const units = new Set<number>();
    let any = source[this.#at] === "^";
    while (source[this.#at] !== "]") {
      const from = this.#member();
      if (from === null || from.size !== 1 || source[this.#at] !== "-" || source[this.#at + 1] === "]") {
        if (from === null) any = true;
        else for (const unit of from) units.add(unit);
        continue;
      }
      this.#at++;
      const to = this.#member();
      if (to === null) any = true;
      else for (let unit = [...from][0]!; unit <= [...to][0]!; unit++) units.add(unit);
    }
    this.#at++;
    return any ? ANYTHING : one(units);
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

const one = (units: ReadonlySet<number> | null): Part => ({ opens: units, closes: units, empty: false });

const unitsOf = (text: string) => new Set([...text].map((unit) => unit.charCodeAt(0)));
