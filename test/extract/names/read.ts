import { loadLexicon } from "../../../src/extract/lexicon/index.ts";
import { findEvents } from "../../../src/extract/link/events/index.ts";
import { findFocus } from "../../../src/extract/link/focus/index.ts";
import { findRelations } from "../../../src/extract/link/relations.ts";
import { findNames } from "../../../src/extract/names/index.ts";
import { carryDates, type DateContext, scanDates } from "../../../src/extract/rules/dates/index.ts";
import { type Block, type DateMention, type Document, fold } from "../../../src/model/index.ts";

export interface Line {
  readonly text: string;
  readonly heading?: boolean;
  readonly path?: readonly string[];
}

/** A document of plain lines. */
export function documentOf(lines: readonly (string | Line)[], published: string | null = "2024-06-20"): Document {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const line of lines) {
    const { text, heading, path }: Line = typeof line === "string" ? { text: line } : line;
    const type = heading ? "heading" : "paragraph";
    blocks.push({ type, path: path ?? [], start: at, end: at + text.length, origin: { kind: "text" }, runs: [] });
    texts.push(text);
    at += text.length + 1;
  }
  return {
    source: "lines.txt",
    mediaType: "text/plain",
    kind: "news",
    title: null,
    publisher: null,
    author: null,
    published,
    publishedAt: null,
    text: texts.join("\n"),
    blocks,
    asides: [],
    links: {},
  };
}

/** Everything the names layer and what builds on it read from plain lines, by the rules of the language alone. */
export function readLines(
  lines: readonly (string | Line)[],
  published: string | null = "2024-06-20",
  gazetteer = false,
) {
  const document = documentOf(lines, published);
  const lexicon = loadLexicon();
  const folded = document.blocks.map((block) => fold(document.text.slice(block.start, block.end)));
  const dates: DateMention[] = [];
  let context: DateContext = { published, year: null, month: null };
  document.blocks.forEach((block, at) => {
    const text = document.text.slice(block.start, block.end);
    const found = scanDates(folded[at]!, text, block.start, context, lexicon);
    context = carryDates(context, found);
    dates.push(...found);
  });
  const names = findNames(document, folded, { gazetteer }, lexicon);
  return {
    document,
    parks: names.parks,
    names: names.names,
    events: findEvents(document, folded, names, dates, lexicon),
    relations: findRelations(document, folded, names, lexicon),
    focus: findFocus(document, folded, names, lexicon),
  };
}
