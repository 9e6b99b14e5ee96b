import type { Piece } from "../builder.ts";

/** A link met in a line of Markdown. */
export interface InlineLink {
  readonly url: string;
  readonly title: string;
}

export interface Inline {
  /** The words, one list for each line that <br> makes. */
  readonly lines: Piece[][];
  readonly images: readonly string[];
  readonly links: readonly InlineLink[];
  /** How many of the words' units stand in links. */
  readonly linkUnits: number;
}

const ENTITIES: Record<string, string> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  middot: "·",
  emsp: "\u2003",
  ensp: "\u2002",
  times: "×",
};

/** How far a closing sign is looked for. Longer links do not occur; hostile runs of "[" must not cost a look each to the end. */
const REACH = 2_000;

/**
 * Takes Markdown's signs out of a stretch of source and keeps its words, each where it stands. `base` is the stretch's offset in the
 * source, `line` its line.
 */
export function readInline(source: string, base: number, line: number): Inline {
  const lines: Piece[][] = [[]];
  const images: string[] = [];
  const links: InlineLink[] = [];
  let linkUnits = 0;
  let linkEnd = -1;
  let linkSkipTo = -1;
  let from = 0;
  const origin = (start: number, end: number) => ({
    kind: "text" as const,
    line,
    start: base + start,
    end: base + end,
  });
  const flush = (to: number) => {
    if (to > from) {
      lines.at(-1)!.push({ text: source.slice(from, to), origin: origin(from, to) });
      if (linkEnd >= 0) linkUnits += to - from;
    }
  };
  const skip = (at: number, to: number) => {
    flush(at);
    from = to;
    return to;
  };
  const pairs = emphasis(source);
  for (let i = 0; i < source.length; ) {
    if (i === linkEnd) {
      i = skip(i, linkSkipTo);
      linkEnd = -1;
      continue;
    }
    const sign = source[i]!;
    if (sign === "\\" && /[!-/:-@[-`{-~]/.test(source[i + 1] ?? "")) {
      skip(i, i + 1);
      i += 2;
    } else if (pairs.has(i)) i = skip(i, i + pairs.get(i)!);
    else if (sign === "!" && source[i + 1] === "[") {
      const link = linkAt(source, i + 1);
      if (link) {
        const alt = source.slice(i + 2, link.close).trim();
        images.push(link.title || alt);
        i = skip(i, link.end);
      } else i++;
    } else if (sign === "[") {
      const note = /^\[\^[^\]\s]{1,40}\]/.exec(source.slice(i, i + 50));
      const link = note ? null : linkAt(source, i);
      if (note) i = skip(i, i + note[0].length);
      else if (link && linkEnd < 0) {
        links.push({ url: link.url, title: source.slice(i + 1, link.close) });
        linkEnd = link.close;
        linkSkipTo = link.end;
        i = skip(i, i + 1);
        // The words of the link are counted from here.
      } else i++;
    } else if (sign === "<") {
      const tag = /^<(?:!--[^>]{0,1000}?--|\/?[a-zA-Z][^<>]{0,1000})>/.exec(source.slice(i, i + REACH));
      const auto = tag ? /^<((?:https?|mailto):[^\s<>]{1,500})>$/.exec(tag[0]) : null;
      if (!tag) i++;
      else {
        const end = i + tag[0].length;
        if (auto) links.push({ url: auto[1]!, title: "" });
        i = skip(i, end);
        if (/^<br[\s/>]/i.test(tag[0])) lines.push([]);
      }
    } else if (sign === "&") {
      const entity = /^&(?:([a-z]{2,6})|#([0-9]{2,6})|#x([0-9a-f]{2,5}));/i.exec(source.slice(i, i + 10));
      const words = entity ? entityWords(entity) : undefined;
      if (entity && words !== undefined) {
        const end = i + entity[0].length;
        flush(i);
        lines.at(-1)!.push({ text: words, origin: origin(i, end) });
        from = end;
        i = end;
      } else i++;
    } else i++;
  }
  flush(source.length);
  return { lines, images, links, linkUnits };
}

function entityWords(found: RegExpExecArray): string | undefined {
  if (found[1]) return ENTITIES[found[1]];
  const code = found[2] ? Number(found[2]) : Number.parseInt(found[3] ?? "", 16);
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The parts of [words](url "title") or [words][ref] that begins at `open`. */
function linkAt(source: string, open: number): { close: number; end: number; url: string; title: string } | null {
  let depth = 0;
  let close = -1;
  for (let i = open; i < Math.min(source.length, open + REACH); i++) {
    if (source[i] === "\\") i++;
    else if (source[i] === "[") depth++;
    else if (source[i] === "]" && --depth === 0) {
      close = i;
      break;
    }
  }
  if (close < 0) return null;
  const rest = source.slice(close + 1, close + 1 + REACH);
  const inline =
    /^\(\s{0,4}<?((?:[^\s()<>]|\([^\s()]{0,200}\)){0,1000})>?(?:\s{1,4}["'(]([^"')]{0,300})["')])?\s{0,4}\)/.exec(rest);
  if (inline) return { close, end: close + 1 + inline[0].length, url: inline[1] ?? "", title: inline[2] ?? "" };
  const reference = /^\[[^\][]{0,100}\]/.exec(rest);
  return reference ? { close, end: close + 1 + reference[0].length, url: "", title: "" } : null;
}

/** Where signs of emphasis stand that have a partner, and how long they are. A lone * (2*3) is a word's own. */
function emphasis(source: string): Map<number, number> {
  const found = new Map<number, number>();
  const open = new Map<string, number>();
  for (const match of source.matchAll(
    /\*{1,3}|~~|`{1,3}|(?<![\p{L}\p{N}])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\p{N}])/gu,
  )) {
    if (source[match.index - 1] === "\\") continue;
    const sign = match[0];
    const start = open.get(sign);
    const before = source[match.index - 1] ?? " ";
    if (start !== undefined && !/\s/.test(before)) {
      found.set(start, sign.length);
      found.set(match.index, sign.length);
      open.delete(sign);
    } else if (!/^\s?$/.test(source[match.index + sign.length] ?? "")) open.set(sign, match.index);
  }
  return found;
}
