import { fold } from "../../../model/fold.ts";
import type { Piece } from "../../builder.ts";
import type { LineItem } from "../compose.ts";
import { isDateLine } from "../datelines.ts";
import { headingRank, numberingOf } from "../outline.ts";
import type { Column, FlowPart } from "./flow.ts";
import { needsSpace, type Segment } from "./segments.ts";

/** A paragraph with what its print says, for finding the title. */
export interface PrintedParagraph extends LineItem {
  readonly size: number;
  readonly centred: boolean;
  readonly page: number;
}

type LinePart = Extract<FlowPart, { kind: "line" }>;

/** A segment as a piece of text with its box on the page. */
export function pieceOf(segment: Segment): Piece {
  const round = (value: number) => Math.round(value * 10) / 10;
  const box = [
    round(segment.x0),
    round(segment.y - segment.size * 0.2),
    round(segment.x1),
    round(segment.y + segment.size * 0.85),
  ] as const;
  return { text: segment.text, origin: { kind: "pdf", page: segment.page, box } };
}

/** A word of an alphabet that the typesetter cut at the line's end; a name with a hyphen has more than small letters, or another hyphen. */
const isCutWord = (before: string, after: string) =>
  /(?:^|[^A-Za-z-])[A-Za-z]?[a-z]+-$/.test(before) && /^[a-z]{2}/.test(after);

/** Joins segments in order into pieces: nothing between Chinese signs, a space between words of an alphabet, cut words closed up. */
export function joinSegments(segments: readonly Segment[]): Piece[] {
  const pieces: Piece[] = [];
  for (const segment of segments) {
    const before = pieces.at(-1);
    const piece = pieceOf(segment);
    if (before && isCutWord(before.text, piece.text))
      pieces[pieces.length - 1] = { ...before, text: before.text.slice(0, -1) };
    else if (before && needsSpace(before.text, piece.text)) pieces.push({ text: " ", origin: piece.origin });
    pieces.push(piece);
  }
  return pieces;
}

/** Puts lines together to paragraphs, over the ends of columns and pages. `usual` is the size of most of the document's print. */
export function paragraphsOf(lines: readonly LinePart[], usual: number, boxed: boolean): PrintedParagraph[] {
  const paragraphs: PrintedParagraph[] = [];
  let open: LinePart[] = [];
  const leading = usualLeading(lines);
  const close = () => {
    if (open.length > 0) paragraphs.push(makeParagraph(open, usual, boxed));
    open = [];
  };
  for (const line of lines) {
    if (open.length > 0 && breaksBetween(open, line, leading)) close();
    open.push(line);
  }
  close();
  return paragraphs;
}

function makeParagraph(lines: readonly LinePart[], usual: number, boxed: boolean): PrintedParagraph {
  const pieces = joinSegments(lines.map((line) => line.segment));
  const words = fold(pieces.map((piece) => piece.text).join(""));
  const first = lines[0]!;
  const size = first.segment.size;
  const centred = isCentred(first);
  const bold = lines.every((line) => line.segment.bold);
  const large = size > usual * 1.08;
  return {
    kind: "line",
    pieces,
    words,
    origin: pieces[0]!.origin,
    prominent: bold || large || (centred && lines.length === 1 && words.length <= 24 && !isDateLine(words)),
    size,
    centred,
    page: first.segment.page,
    ...(boxed ? { boxed } : {}),
  };
}

/** Set in the middle of its column, well away from both edges. */
function isCentred(line: LinePart): boolean {
  const { segment, column } = line;
  const left = segment.x0 - column.left;
  const right = column.right - segment.x1;
  return (
    left > segment.size * 2.6 &&
    right > segment.size * 2.6 &&
    Math.abs(left - right) < Math.max(segment.size * 2, (left + right) * 0.12)
  );
}

function usualLeading(lines: readonly LinePart[]): number {
  const gaps: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || before.segment.page !== line.segment.page) continue;
    const gap = before.segment.y - line.segment.y;
    if (gap > 0 && gap < line.segment.size * 4) gaps.push(gap / line.segment.size);
  }
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1.6;
}

const endsSentence = (text: string) => /[。！？；：!?;:]["”’」』）)]?$/.test(text);

function breaksBetween(open: readonly LinePart[], line: LinePart, leading: number): boolean {
  const last = open.at(-1)!;
  const a = last.segment;
  const b = line.segment;
  const em = Math.max(a.size, b.size);
  const folded = fold(b.text);
  if (Math.abs(a.size - b.size) > em * 0.12 || a.bold !== b.bold) {
    // A run-in head in bold at a line's start is still its paragraph's first line.
    if (Math.abs(a.size - b.size) > em * 0.12 || open.length === 1 || !endsSentence(a.text)) return true;
  }
  const short = isShort(last);
  if (isCentred(last) || isCentred(line)) {
    // Centred lines of one size one under the other are one heading; its joining is left to the title's own rules.
    return true;
  }
  const samePage = a.page === b.page && b.y < a.y;
  if (samePage && a.y - b.y > Math.max(leading * 1.55, leading + 0.7) * em) return true;
  const indent = (b.x0 - line.column.left) / em;
  // Set to the right: the issuer's name and, under it, the date.
  if (indent >= 8 && Math.abs(a.x0 - b.x0) > em * 0.5) return true;
  if (isDateLine(folded)) return true;
  const openFirst = open[0]!;
  const hanging =
    open.length > 1 &&
    (a.x0 - last.column.left) / em > 0.8 &&
    (openFirst.segment.x0 - openFirst.column.left) / em < (a.x0 - last.column.left) / em - 0.5;
  if (indent > 0.8 && indent < 8 && !hanging && !(open.length === 1 && Math.abs(a.x0 - b.x0) < em * 0.3 && !short))
    return true;
  if (short && (endsSentence(a.text) || numberingOf(folded) !== null || headingRank(fold(a.text)) !== null))
    return true;
  if (short && headOnly(open)) return true;
  if (numberingOf(folded) !== null && (short || endsSentence(a.text))) return true;
  // A line that ends far from the edge without a stop was not broken by the typesetter.
  return short && (last.column.right - a.x1) / em > 4;
}

const headOnly = (open: readonly LinePart[]) => open.length === 1 && headingRank(fold(open[0]!.segment.text)) !== null;

/** Ends before its column's edge by more than a sign or two. */
function isShort(line: LinePart): boolean {
  return line.column.right - line.segment.x1 > line.segment.size * 1.7;
}

/** Gives every line its column's measure over the whole document: a page with one short line knows its edges from the others. */
export function settleColumns(parts: readonly FlowPart[]): FlowPart[] {
  const known: { column: Column; weight: number }[] = [];
  for (const part of parts) {
    if (part.kind !== "line") continue;
    const near = known.find(
      (one) =>
        Math.abs(one.column.left - part.column.left) < part.segment.size * 2.6 &&
        part.column.right - one.column.right < part.segment.size * 3,
    );
    if (!near) known.push({ column: { ...part.column }, weight: 1 });
    else {
      near.weight++;
      near.column.left = Math.min(near.column.left, part.column.left);
      near.column.right = Math.max(near.column.right, part.column.right);
    }
  }
  return parts.map((part) => {
    if (part.kind !== "line") return part;
    const column = known
      .filter((one) => one.column.left <= part.segment.x0 + 1 && one.column.right >= part.segment.x1 - 1)
      .sort((a, b) => a.column.right - a.column.left - (b.column.right - b.column.left))[0]?.column;
    // The narrowest known column that holds the line, but not one that only it made.
    return {
      ...part,
      column: column && column.right - column.left >= part.column.right - part.column.left ? column : part.column,
    };
  });
}
