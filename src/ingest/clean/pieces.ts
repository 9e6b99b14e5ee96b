import type { Element, Text } from "domhandler";
import type { Piece } from "../builder.ts";
import { sourceEnd } from "../read/markup.ts";
import { isWide } from "./characters.ts";
import type { Line } from "./page.ts";

/**
 * A line's words as pieces that stand unit for unit in the source; a character written as an entity is a piece of its own. White space
 * is written as one space, and a line feed between Chinese characters not at all.
 */
export function piecesOf(line: Line, source: string, selector: string): Piece[] {
  const pieces: Piece[] = [];
  /** The last unit written, to know whether white space is due and where a line feed stands between wide characters. */
  let last = 0;
  let pending: { at: number; feeds: boolean } | null = null;
  const { nodes } = line;
  const put = (text: string, start: number, end: number) => {
    const before = pieces.at(-1);
    if (before && before.origin.end === start && end - start === text.length && isExact(before)) {
      pieces[pieces.length - 1] = {
        text: before.text + text,
        origin: { ...before.origin, end },
      };
    } else pieces.push({ text, origin: { kind: "html", selector, start, end } });
  };
  const settle = (next: number) => {
    if (pending === null) return;
    const { at, feeds } = pending;
    pending = null;
    if (last === 0 || (feeds && isWide(last) && isWide(next))) return;
    put(" ", at, at + 1);
  };
  for (let n = 0; n < nodes.length; n++) {
    const node = nodes[n]!;
    const from = n === 0 ? line.from : 0;
    const to = n === nodes.length - 1 ? line.to : node.data.length;
    walk(node, source, from, to, (text, start, end, exact) => {
      // A stretch unit for unit: cut it at its white space.
      let i = 0;
      while (i < text.length) {
        const code = text.charCodeAt(i);
        if (isBlank(code)) {
          const feeds: boolean = code === 10 || code === 13;
          if (pending === null) pending = { at: start + (exact ? i : 0), feeds };
          else if (feeds) (pending as { feeds: boolean }).feeds = true;
          i++;
          continue;
        }
        settle(code);
        let k = i + 1;
        while (k < text.length && !isBlank(text.charCodeAt(k))) k++;
        // One space between words needs no cut.
        if (exact) {
          while (k + 1 < text.length && text.charCodeAt(k) === 32 && !isBlank(text.charCodeAt(k + 1))) {
            k += 2;
            while (k < text.length && !isBlank(text.charCodeAt(k))) k++;
          }
          put(text.slice(i, k), start + i, start + k);
        } else put(text.slice(i, k), start, end);
        last = text.charCodeAt(k - 1);
        i = k;
      }
    });
  }
  return pieces;
}

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13);

function isExact(piece: Piece): boolean {
  const { start, end } = piece.origin;
  return start !== undefined && end !== undefined && end - start === piece.text.length;
}

const entity = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?/y;

/** Walks a node's data from one offset to another as stretches with their place in the source. */
function walk(
  node: Text,
  source: string,
  from: number,
  to: number,
  visit: (text: string, start: number, end: number, exact: boolean) => void,
): void {
  const start = node.startIndex ?? 0;
  const end = sourceEnd(node) ?? start;
  const { data } = node;
  if (end - start === data.length) {
    if (from < to) visit(data.slice(from, to), start + from, start + to, true);
    return;
  }
  let at = start;
  let i = 0;
  let stretch = -1;
  let stretchAt = 0;
  const flush = () => {
    if (stretch >= 0) {
      const a = Math.max(stretch, from);
      const b = Math.min(i, to);
      if (a < b) visit(data.slice(a, b), stretchAt + (a - stretch), stretchAt + (b - stretch), true);
      stretch = -1;
    }
  };
  while (i < data.length && at < end) {
    const code = source.charCodeAt(at);
    if (code === 38) {
      const written = entityAt(source, at, data, i);
      if (written > 0) {
        flush();
        const first = data.charCodeAt(i);
        const units = first >= 0xd800 && first < 0xdc00 ? 2 : 1;
        if (i >= from && i + units <= to) visit(data.slice(i, i + units), at, at + written, false);
        i += units;
        at += written;
        continue;
      }
    }
    if (source.charCodeAt(at) !== data.charCodeAt(i)) {
      // A carriage return that the parser dropped, or the like: step over it in the source.
      flush();
      at++;
      continue;
    }
    if (stretch < 0) {
      stretch = i;
      stretchAt = at;
    }
    i++;
    at++;
  }
  flush();
}

/** How many source units the entity takes that was decoded to what stands in the data; 0 where the ampersand stands for itself. */
function entityAt(source: string, at: number, data: string, i: number): number {
  entity.lastIndex = at;
  const found = entity.exec(source)?.[0];
  if (found === undefined) return 0;
  if (found.endsWith(";")) {
    if (found === "&amp;") return 5;
    if (!data.startsWith(found, i)) return found.length;
  }
  // No semicolon, or an unknown name: &nbspfoo is a no-break space and foo. What follows in both tells how much was taken.
  for (let length = found.length; length >= 3; length--) {
    const next = data.slice(i + 1, i + 7);
    if (data[i] !== "&" || found.startsWith("&amp")) {
      if (next !== "" ? source.startsWith(next, at + length) : at + length <= source.length) return length;
    }
  }
  return 0;
}

/** Makes selectors: from the nearest id, else from the root, by tag and place. */
export function selectors(): (element: Element | null) => string {
  const known = new Map<Element, string>();
  const places = new Map<unknown, Map<Element, number>>();
  const placeOf = (element: Element): number => {
    const { parent } = element;
    if (!parent) return 1;
    let siblings = places.get(parent);
    if (!siblings) {
      siblings = new Map();
      const counts = new Map<string, number>();
      for (const child of parent.children) {
        if (!("name" in child)) continue;
        const count = (counts.get(child.name) ?? 0) + 1;
        counts.set(child.name, count);
        siblings.set(child as Element, count);
      }
      places.set(parent, siblings);
    }
    return siblings.get(element) ?? 1;
  };
  return (start) => {
    if (start === null) return "body";
    const chain: Element[] = [];
    let base = "";
    for (
      let at: Element | null = start;
      at !== null;
      at = at.parent && "attribs" in at.parent ? (at.parent as Element) : null
    ) {
      const saved = known.get(at);
      if (saved !== undefined) {
        base = saved;
        break;
      }
      chain.push(at);
      const { id } = at.attribs;
      if (id !== undefined && /^[A-Za-z][\w-]*$/.test(id)) break;
      if (at.name === "body" || at.name === "html") break;
    }
    for (let k = chain.length - 1; k >= 0; k--) {
      const element = chain[k]!;
      const { id } = element.attribs;
      const own =
        id !== undefined && /^[A-Za-z][\w-]*$/.test(id)
          ? `#${id}`
          : element.name === "body" || element.name === "html"
            ? element.name
            : `${element.name}:nth-of-type(${placeOf(element)})`;
      base = base === "" ? own : `${base} > ${own}`;
      known.set(element, base);
    }
    return base;
  };
}
