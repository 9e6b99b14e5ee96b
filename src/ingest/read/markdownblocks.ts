import type { Origin } from "../../model/index.ts";
import type { CellInput, Piece } from "../builder.ts";
import { isDateLine } from "./datelines.ts";
import { readEmbedded } from "./embedded.ts";
import { isOrganisationLine } from "./imprint.ts";
import { type Inline, readInline } from "./inline.ts";

interface WordBlock {
  readonly kind: "heading" | "paragraph" | "list" | "caption";
  readonly level: number;
  readonly pieces: readonly Piece[];
  readonly afterImage: boolean;
  readonly linkShare: number;
  /** The whole of it stands between signs of strong emphasis. */
  readonly bold: boolean;
}

export type MarkdownBlock =
  | WordBlock
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly CellInput[])[];
      readonly line: number;
      readonly start: number;
      readonly end: number;
    };

export interface MarkdownBlocks {
  readonly blocks: MarkdownBlock[];
  readonly images: { readonly words: string; readonly origin: Origin }[];
  readonly links: { readonly url: string; readonly title: string }[];
}

interface Row {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

const HTML_OPEN =
  /^\s{0,3}<(address|article|aside|blockquote|center|details|div|dl|figure|footer|form|h[1-6]|header|main|nav|ol|p|section|style|script|table|ul)[\s>]/i;
const ATTACHMENT = /\.(?:pdf|docx?|xlsx?|zip|wps|et|csv)(?:[?#]|$)/i;

/** Cuts Markdown into blocks from an offset on. */
export function readMarkdownBlocks(source: string, from: number): MarkdownBlocks {
  const rows = rowsOf(source, from);
  const blocks: MarkdownBlock[] = [];
  const images: { words: string; origin: Origin }[] = [];
  const links: { url: string; title: string }[] = [];
  let open: { kind: "paragraph" | "list"; rows: { row: Row; from: number }[] } | null = null;
  let image = false;
  const note = (inline: Inline, row: Row) => {
    for (const words of inline.images) {
      image = true;
      if (words !== "")
        images.push({ words, origin: { kind: "text", line: row.number, start: row.start, end: row.end } });
    }
    for (const link of inline.links)
      if (ATTACHMENT.test(link.url)) links.push({ url: link.url, title: link.title.replace(/[*_`]/g, "") });
  };
  const addWords = (kind: WordBlock["kind"], level: number, parts: readonly { row: Row; from: number }[]) => {
    let pieces: Piece[] = [];
    let linkUnits = 0;
    let units = 0;
    const raw = parts.map(({ row, from: at }) => row.text.slice(at)).join("");
    const bold = /^\s{0,3}(?:\*\*|__)[^*_]{1,80}(?:\*\*|__)\s{0,3}$/.test(raw);
    const push = () => {
      if (pieces.some((piece) => piece.text.trim() !== "")) {
        blocks.push({ kind, level, pieces, afterImage: image, linkShare: units === 0 ? 0 : linkUnits / units, bold });
        image = false;
      }
      pieces = [];
    };
    for (const { row, from: at } of parts) {
      const inline = readInline(row.text.slice(at), row.start + at, row.number);
      note(inline, row);
      linkUnits += inline.linkUnits;
      for (const [index, line] of inline.lines.entries()) {
        if (index > 0) push();
        units += line.reduce((sum, piece) => sum + piece.text.length, 0);
        const last = pieces.at(-1)?.text ?? "";
        const first = line[0]?.text ?? "";
        // A soft break parts words of an alphabet, not Chinese ones.
        if (/[A-Za-z0-9,.;]$/.test(last) && /^[A-Za-z0-9(]/.test(first) && index === 0) {
          pieces.push({ text: " ", origin: { kind: "text", line: row.number, start: row.start - 1, end: row.start } });
        }
        pieces.push(...line);
      }
    }
    push();
  };
  const close = () => {
    if (open) addWords(open.kind, 0, open.rows);
    open = null;
  };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const { text } = row;
    if (text.trim() === "") {
      close();
      continue;
    }
    if (text.trimStart().startsWith("<!--")) {
      close();
      const end = source.indexOf("-->", row.start);
      while (i + 1 < rows.length && rows[i + 1]!.start < (end < 0 ? row.end : end)) i++;
      continue;
    }
    const tag = HTML_OPEN.exec(text)?.[1];
    if (tag) {
      close();
      const to = htmlEnd(source, row.start, tag.toLowerCase());
      for (const block of readEmbedded(source.slice(row.start, to), row.start, row.number)) {
        if (block.kind === "table") blocks.push({ ...block, line: row.number });
        else blocks.push({ ...block, linkShare: 0, bold: false });
      }
      while (i + 1 < rows.length && rows[i + 1]!.start < to) i++;
      continue;
    }
    const heading = /^\s{0,3}(#{1,6})[ \t\u3000]+(?=\S)/.exec(text);
    if (heading) {
      close();
      const closing = /[ \t]+#{1,20}[ \t]*$/.exec(text);
      const end = closing ? closing.index : text.length;
      addWords("heading", heading[1]!.length, [{ row: { ...row, text: text.slice(0, end) }, from: heading[0].length }]);
      continue;
    }
    if (open?.kind === "paragraph" && /^\s{0,3}(?:=+|-+)\s*$/.test(text)) {
      const { rows: held } = open;
      open = null;
      addWords("heading", text.includes("=") ? 1 : 2, held);
      continue;
    }
    if (/^\s{0,3}(?:(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s?){3,}|`{3,}.*|~{3,}.*)$/.test(text)) {
      close();
      continue;
    }
    const delimiter = rows[i + 1]?.text ?? "";
    if (text.includes("|") && delimiter.includes("-") && /^[\s|:-]+$/.test(delimiter)) {
      close();
      let end = i + 2;
      while (end < rows.length && rows[end]!.text.includes("|") && rows[end]!.text.trim() !== "") end++;
      const body = [row, ...rows.slice(i + 2, end)];
      const cells = body.map((one, index) => tableCells(one, index === 0, note));
      blocks.push({ kind: "table", rows: cells, line: row.number, start: row.start, end: rows[end - 1]!.end });
      i = end - 1;
      continue;
    }
    const footnote = /^\[\^[^\]]{1,40}\]:\s?/.exec(text);
    const item = footnote ?? /^\s{0,12}(?:[-*+]|(?=\d{1,3}[.)]\s))\s{0,4}/.exec(text);
    if (item && item[0].trim() + item[0] !== "" && !/^\s{0,12}[-*+](?![\s])/.test(text)) {
      close();
      open = { kind: footnote ? "paragraph" : "list", rows: [{ row, from: item[0].length }] };
      continue;
    }
    const quote = /^\s{0,3}(?:>\s?){1,6}/.exec(text)?.[0].length ?? 0;
    if (quote > 0 && text.slice(quote).trim() === "") {
      close();
      continue;
    }
    const indent = quote > 0 ? quote : (/^\s*/.exec(text)?.[0].length ?? 0);
    const before = open?.rows.at(-1)?.row.text ?? "";
    // A line that ends a sentence ends its paragraph too: Chinese texts are often saved without the empty line between.
    // So does an office over a date: a signature.
    if (open && isDateLine(text.trim()) && isOrganisationLine(before.trim())) close();
    if (open && (/[。！？…]["”’）)]?\s*$/.test(before) || / {2,}$|\\$/.test(before))) close();
    if (open) open.rows.push({ row, from: indent });
    else open = { kind: "paragraph", rows: [{ row, from: indent }] };
  }
  close();
  return { blocks, images, links };
}

function rowsOf(source: string, from: number): Row[] {
  const rows: Row[] = [];
  let number = 1;
  for (let i = source.indexOf("\n"); i >= 0 && i < from; i = source.indexOf("\n", i + 1)) number++;
  for (let start = from; start < source.length && rows.length < 400_000; number++) {
    let end = source.indexOf("\n", start);
    if (end < 0) end = source.length;
    const stop = end > start && source[end - 1] === "\r" ? end - 1 : end;
    rows.push({ text: source.slice(start, stop), start, end: stop, number });
    start = end + 1;
  }
  return rows;
}

/** Where the HTML that begins here ends: after the partner of its first tag, else at the next empty line. */
function htmlEnd(source: string, start: number, tag: string): number {
  const tags = new RegExp(`<(/?)${tag}(?=[\\s>/])`, "gi");
  tags.lastIndex = start;
  let depth = 0;
  for (let found = tags.exec(source), seen = 0; found && seen < 100_000; found = tags.exec(source), seen++) {
    depth += found[1] ? -1 : 1;
    if (depth > 0) continue;
    const close = source.indexOf(">", found.index);
    return close < 0 ? source.length : close + 1;
  }
  const blank = /\r?\n[ \t]*\r?\n/g;
  blank.lastIndex = start;
  return blank.exec(source)?.index ?? source.length;
}

function tableCells(row: Row, header: boolean, note: (inline: Inline, row: Row) => void): CellInput[] {
  const bars: number[] = [];
  for (let i = 0; i < row.text.length; i++) {
    if (row.text[i] === "\\") i++;
    else if (row.text[i] === "|") bars.push(i);
  }
  const edges = [...bars];
  if (row.text.slice(0, edges[0]).trim() !== "") edges.unshift(-1);
  if (row.text.slice((bars.at(-1) ?? -1) + 1).trim() !== "") edges.push(row.text.length);
  const cells: CellInput[] = [];
  for (const [index, left] of edges.slice(0, -1).entries()) {
    const from = left + 1;
    const to = edges[index + 1]!;
    const inline = readInline(row.text.slice(from, to), row.start + from, row.number);
    note(inline, row);
    const pieces = inline.lines.flatMap((line, at) =>
      at === 0 || !line[0] ? line : [{ text: " ", origin: { ...line[0].origin, end: line[0].origin.start! } }, ...line],
    );
    cells.push({
      pieces,
      header,
      origin: { kind: "text", line: row.number, start: row.start + from, end: row.start + to },
    });
  }
  return cells;
}
