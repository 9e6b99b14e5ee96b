import { type Piece, trimPieces } from "../builder.ts";

/** A line of decoded text: its words without residue, and where each stretch of them stands. */
export interface SourceLine {
  readonly pieces: readonly Piece[];
  /** The words, trimmed. */
  readonly words: string;
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** The line began with a tab: a cell of a table that was saved one cell a line. */
  readonly tabbed: boolean;
  /** Only a picture's or bookmark's residue stood on it. */
  readonly residue: "image" | "bookmark" | null;
}

/** What Word and page templates leave in saved text. Linear: no part can match what another part before it matched. */
const RESIDUE =
  /\[(?:bookmark|image|图片|picture|chart|shape|object|书签):?[^\]\n]{0,400}\]|<%@?[^%\n]{0,300}%>|\{\s?(?:HYPERLINK|TOC|PAGEREF)[^}\n]{0,300}\}/gi;

/** More lines than this a text has only to do harm; what follows is left out. */
export const MAX_LINES = 600_000;

/** The lines of a decoded text, residue taken out, empty lines kept. At most `maxLines`. */
export function splitLines(text: string, maxLines = MAX_LINES): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (let number = 1; start <= text.length && number <= maxLines; number++) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const stop = end > start && text[end - 1] === "\r" ? end - 1 : end;
    lines.push(makeLine(text, start, stop, number));
    start = end + 1;
  }
  return lines;
}

function makeLine(text: string, start: number, end: number, number: number): SourceLine {
  const raw = text.slice(start, end);
  const given: Piece[] = [];
  let at = 0;
  let residue: SourceLine["residue"] = null;
  const put = (from: number, to: number) => {
    if (to > from) {
      given.push({
        text: raw.slice(from, to),
        origin: { kind: "text", line: number, start: start + from, end: start + to },
      });
    }
  };
  if (raw.includes("[") || raw.includes("<%") || raw.includes("{")) {
    for (const match of raw.matchAll(RESIDUE)) {
      put(at, match.index);
      at = match.index + match[0].length;
      residue = residue === "image" || !/^\[(?:bookmark|书签)|^\{/i.test(match[0]) ? "image" : "bookmark";
    }
  }
  put(at, raw.length);
  const pieces = trimPieces(given);
  const words = pieces.map((piece) => piece.text).join("");
  return { pieces, words, number, start, end, tabbed: raw.startsWith("\t"), residue: words === "" ? residue : null };
}
