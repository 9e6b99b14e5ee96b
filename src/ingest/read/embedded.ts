import { Parser } from "htmlparser2";
import type { CellInput, Piece } from "../builder.ts";

/** What a stretch of HTML inside another format holds, in order. */
export type EmbeddedBlock =
  | {
      readonly kind: "heading" | "paragraph" | "list" | "caption";
      readonly level: number;
      readonly pieces: Piece[];
      readonly afterImage: boolean;
    }
  | { readonly kind: "table"; readonly rows: CellInput[][]; readonly start: number; readonly end: number };

const BLOCKS = new Set(
  "address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const SKIPPED = new Set("head iframe noscript object script style svg template title".split(" "));

/** Deeper nesting is no article's; the parser's own time grows with the depth. */
const MAX_DEPTH = 1_500;
const tooDeep = Symbol("too deep");

/** Reads HTML into blocks, without judging them. `base` and `line` say where the stretch begins; nesting deeper than 200 tables is flat. */
export function readEmbedded(html: string, base: number, line: number): EmbeddedBlock[] {
  const blocks: EmbeddedBlock[] = [];
  let pieces: Piece[] = [];
  let skipping = 0;
  let depth = 0;
  let image = false;
  let kind: "heading" | "paragraph" | "list" | "caption" = "paragraph";
  let level = 0;
  const tables: {
    rows: CellInput[][];
    start: number;
    cell: { pieces: Piece[]; rowSpan: number; columnSpan: number; header: boolean } | null;
  }[] = [];
  let lineAt = line;
  let countedTo = 0;
  const lineOf = (offset: number) => {
    for (; countedTo < offset; countedTo++) if (html.charCodeAt(countedTo) === 10) lineAt++;
    return lineAt;
  };
  const flush = () => {
    const table = tables.at(-1);
    if (pieces.some((piece) => piece.text.trim() !== "")) {
      if (table?.cell) {
        if (table.cell.pieces.length > 0)
          table.cell.pieces.push({ text: " ", origin: { ...pieces[0]!.origin, end: pieces[0]!.origin.start! } });
        table.cell.pieces.push(...pieces);
      } else if (!table || kind === "caption") {
        blocks.push({ kind, level, pieces, afterImage: image });
        image = false;
      }
    }
    pieces = [];
  };
  const closeCell = () => {
    flush();
    const table = tables.at(-1);
    if (table?.cell) {
      table.rows.at(-1)?.push(table.cell);
      table.cell = null;
    }
  };
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        if (++depth > MAX_DEPTH) throw tooDeep;
        if (
          skipping > 0 ||
          SKIPPED.has(name) ||
          /display\s{0,3}:\s{0,3}none/i.test(attribs.style ?? "") ||
          "hidden" in attribs
        ) {
          if (name !== "br" && name !== "hr" && name !== "img") skipping++;
          return;
        }
        if (name === "img") image = true;
        if (!BLOCKS.has(name)) return;
        flush();
        if (/^h[1-6]$/.test(name)) {
          kind = "heading";
          level = Number(name[1]);
        } else if (name === "li") kind = "list";
        else if (name === "caption" || name === "figcaption") kind = "caption";
        else if (name === "p" || name === "div") kind = "paragraph";
        const table = tables.at(-1);
        if (name === "table" && tables.length < 200) tables.push({ rows: [], start: parser.startIndex, cell: null });
        else if (name === "tr" && table) {
          closeCell();
          table.rows.push([]);
        } else if ((name === "td" || name === "th") && table) {
          closeCell();
          if (table.rows.length === 0) table.rows.push([]);
          table.cell = {
            pieces: [],
            rowSpan: Number(attribs.rowspan ?? 1),
            columnSpan: Number(attribs.colspan ?? 1),
            header: name === "th",
          };
        }
      },
      ontext(text) {
        if (skipping > 0) return;
        const start = parser.startIndex;
        pieces.push({
          text,
          origin: { kind: "text", line: lineOf(start), start: base + start, end: base + parser.endIndex + 1 },
        });
      },
      onclosetag(name) {
        depth--;
        if (skipping > 0) {
          if (name !== "br" && name !== "hr" && name !== "img") skipping--;
          return;
        }
        if (!BLOCKS.has(name)) return;
        if (name === "td" || name === "th" || name === "tr") closeCell();
        else flush();
        if (name === "table") {
          closeCell();
          const table = tables.pop();
          const outer = tables.at(-1);
          if (table && outer?.cell) outer.cell.pieces.push(...table.rows.flat().flatMap((cell) => cell.pieces));
          else if (table)
            blocks.push({
              kind: "table",
              rows: table.rows,
              start: base + table.start,
              end: base + parser.endIndex + 1,
            });
        }
        if (/^h[1-6]$/.test(name) || name === "li" || name === "caption" || name === "figcaption") kind = "paragraph";
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (error !== tooDeep) throw error;
  }
  flush();
  return blocks;
}
