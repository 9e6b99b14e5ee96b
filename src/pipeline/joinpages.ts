import type { Block, Cell, Document, Origin, Span } from "../model/index.ts";

/** A further page of an article: its place among `links.pages`, from 1, and what was read of it. */
export interface Part {
  readonly part: number;
  readonly document: Document;
}

/** Shorter lines (a sub-heading, a name) may well stand twice in one article. */
const REPEATED_UNITS = 12;

/**
 * One document of an article that is cut into pages: the first page's, with the blocks of the further pages after its own. Origins there
 * name their page. What a further page repeats of those before it at its head or end (a standfirst, a closing note) is left out; sections
 * run on over the cut.
 */
export function joinPages(first: Document, parts: readonly Part[]): Document {
  const texts = [first.text];
  const blocks: Block[] = [...first.blocks];
  const asides = [...first.asides];
  const open: Heading[] = [];
  for (const block of first.blocks) follow(open, block, first.text);
  const said = new Set(first.blocks.map((block) => wordsOf(first, block)));
  let at = first.text.length;
  for (const { part, document } of parts) {
    for (const block of newBlocks(document, said)) {
      const words = wordsOf(document, block);
      follow(open, block, document.text);
      const path = open.slice(0, block.type === "heading" ? -1 : undefined).map((heading) => heading.words);
      blocks.push({ ...moved(block, at + 1 - block.start, part), path });
      texts.push(words);
      at += 1 + words.length;
      said.add(words);
    }
    asides.push(...document.asides.map((aside) => ({ ...aside, origin: { ...aside.origin, part } })));
  }
  const attachments = [first, ...parts.map(({ document }) => document)].flatMap(({ links }) => links.attachments ?? []);
  const distinct = [...new Map(attachments.map((attachment) => [attachment.url, attachment])).values()];
  const links = { ...first.links, ...(distinct.length > 0 ? { attachments: distinct } : {}) };
  return { ...first, text: texts.join("\n"), blocks, asides, links };
}

const wordsOf = ({ text }: Document, { start, end }: Block): string => text.slice(start, end);

/** A page's blocks without those at its head and end that earlier pages have word for word. */
function newBlocks(document: Document, said: ReadonlySet<string>): readonly Block[] {
  const { blocks } = document;
  const isRepeated = (block: Block): boolean => said.has(wordsOf(document, block));
  const isLong = (block: Block): boolean => block.type === "heading" || block.end - block.start >= REPEATED_UNITS;
  let [from, to] = [0, blocks.length];
  while (from < to && isRepeated(blocks[from] as Block) && isLong(blocks[from] as Block)) from += 1;
  while (to > from && isRepeated(blocks[to - 1] as Block)) to -= 1;
  return blocks.slice(from, to);
}

interface Heading {
  readonly level: number;
  readonly words: string;
}

/** Keeps the headings that are open after a block. */
function follow(open: Heading[], block: Block, text: string): void {
  if (block.type !== "heading") return;
  const level = block.level ?? 1;
  while (open.length > 0 && (open.at(-1) as Heading).level >= level) open.pop();
  open.push({ level, words: text.slice(block.start, block.end) });
}

/** A block put so many units on, its origins naming its page. */
function moved(block: Block, by: number, part: number): Block {
  const shift = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  const on = (origin: Origin): Origin => ({ ...origin, part });
  const { table } = block;
  const cells = table?.cells.map(
    (cell): Cell => ({ ...shift(cell), ...(cell.origin ? { origin: on(cell.origin) } : {}) }),
  );
  return {
    ...shift(block),
    origin: on(block.origin),
    runs: block.runs.map((run) => ({ ...shift(run), origin: on(run.origin) })),
    ...(table && cells ? { table: { ...table, cells } } : {}),
  };
}
