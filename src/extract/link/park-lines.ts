import type { Block, Document, NameMention, Span } from "../../model/index.ts";
import type { Names } from "../names/index.ts";
import { sentencesOf } from "./sentences.ts";

/** A block with the parks it names, and the park that stands at its head (东方芯港：…; 临港浦江国际科技城，以…). */
export interface ParkLine {
  readonly block: Block;
  readonly at: number;
  readonly text: string;
  /** Outermost park mentions, in order. Back references (该园区) are among them. */
  readonly parks: readonly NameMention[];
  readonly lead: NameMention | null;
  readonly sentences: readonly Span[];
}

/** Number marks and quotes that may stand before a name at the head of a line: 1、 （二） “ */
const HEAD = /^[\s　]*(?:[（(]?[0-9一二三四五六七八九十]+[）)]?[、.．：:]?|[①-⑩])?[\s“"]*/;

const linesOf = new WeakMap<Names, readonly ParkLine[]>();

/** The document's blocks that are no tables, each with its parks; read once for a document's names. Offsets of sentences are the document's. */
export function parkLines(document: Document, folded: readonly string[], names: Names): readonly ParkLine[] {
  const known = linesOf.get(names);
  if (known) return known;
  const lines = readLines(document, folded, names);
  linesOf.set(names, lines);
  return lines;
}

function readLines(document: Document, folded: readonly string[], names: Names): ParkLine[] {
  const lines: ParkLine[] = [];
  let next = 0;
  document.blocks.forEach((block, at) => {
    const parks: NameMention[] = [];
    let reach = 0;
    while (next < names.names.length && names.names[next]!.start < block.end) {
      const name = names.names[next++]!;
      if (name.kind !== "park" || name.start < block.start || name.end <= reach) continue;
      parks.push(name);
      reach = name.end;
    }
    if (block.table) return;
    const text = folded[at]!;
    const first = parks[0];
    const start = block.start + HEAD.exec(text)![0].length;
    const after = first ? text.slice(first.end - block.start, first.end - block.start + 2) : "";
    const leads = first && first.start <= start && (/^[”"]?[：:，,　]/.test(after) || first.end === block.end);
    lines.push({
      block,
      at,
      text,
      parks,
      lead: leads ? first : null,
      sentences: sentencesOf(text).map((span) => ({ start: span.start + block.start, end: span.end + block.start })),
    });
  });
  return lines;
}

const parksOf = new WeakMap<Names, ReadonlyMap<string, string>>();

/** Every name and alias of the parks with the park's own name; of two parks that share one the first has it. */
function parksByWords(names: Names): ReadonlyMap<string, string> {
  const known = parksOf.get(names);
  if (known) return known;
  const parks = new Map<string, string>();
  for (const { name, aliases } of names.parks)
    for (const words of [name, ...aliases]) if (!parks.has(words)) parks.set(words, name);
  parksOf.set(names, parks);
  return parks;
}

/** The parks of a document's headings: a heading is asked about at every line under it. */
const headingsOf = new WeakMap<Names, Map<string, string | null>>();

/** The park of a heading's words (3、虹桥商务区), or null. */
export function parkOfHeading(heading: string, names: Names): string | null {
  const known = headingsOf.get(names) ?? new Map<string, string | null>();
  headingsOf.set(names, known);
  let park = known.get(heading);
  if (park === undefined) {
    park = parksByWords(names).get(heading.replace(HEAD, "").replace(/[”"：:。\s]+$/g, "")) ?? null;
    known.set(heading, park);
  }
  return park;
}

/** The one park the document's title names (准东经济技术开发区2021年工作总结), or null: whom lines are about that name nobody. */
export function parkOfTitle(document: Document, names: Names): string | null {
  const { title } = document;
  if (!title) return null;
  const found = names.parks.flatMap(({ name, aliases }) => {
    const said = [name, ...aliases].filter((words) => title.includes(words)).sort((a, b) => b.length - a.length)[0];
    return said ? [{ name, said }] : [];
  });
  // 甲新区 in 甲新区乙产业园 is only where the park lies.
  const own = found.filter(({ said }) => !found.some((other) => other.said !== said && other.said.includes(said)));
  return own.length === 1 ? own[0]!.name : null;
}
