import type { Piece } from "../builder.ts";
import { numberingOf } from "./outline.ts";
import { withoutPageLines } from "./pagelines.ts";
import type { SourceLine } from "./sourcelines.ts";

/** Text taken out of a PDF or mail is broken at a fixed measure; shorter texts than this do not show one. */
const LEAST_FULL_LINES = 8;

const endsSentence = (words: string) => /[。！？；!?;：:]["”’」』）)]?$/.test(words);

/** A line's measure in half signs: Chinese ones count two. */
function widthOf(words: string): number {
  let width = 0;
  for (let i = 0; i < words.length; i++) width += words.charCodeAt(i) > 0xff ? 2 : 1;
  return width;
}

/** Joins lines that were broken at a fixed measure, and leaves out page numbers and running heads. Other texts come back as they are. */
export function unwrapLines(given: readonly SourceLine[], text: string): readonly SourceLine[] {
  const lines = withoutPageLines(given);
  const measure = measureOf(lines);
  if (measure === null) return lines;
  const joined: SourceLine[] = [];
  /** The lines of the paragraph being joined. */
  let open: SourceLine[] = [];
  const close = () => {
    if (open.length > 0) joined.push(joinLines(open));
    open = [];
  };
  let full = false;
  for (const line of lines) {
    const goes =
      full && line.words !== "" && !line.tabbed && numberingOf(line.words) === null && !isIndented(line, text);
    if (!goes) close();
    if (line.words === "") joined.push(line);
    else open.push(line);
    full = line.words !== "" && widthOf(line.words) >= measure - 5 && !line.tabbed;
  }
  close();
  return joined;
}

function joinLines(lines: readonly SourceLine[]): SourceLine {
  const first = lines[0]!;
  if (lines.length === 1) return first;
  const pieces: Piece[] = [];
  let before: SourceLine | null = null;
  for (const line of lines) {
    if (before && /[A-Za-z0-9]$/.test(before.words) && /^[A-Za-z0-9]/.test(line.words)) {
      pieces.push({ text: " ", origin: { kind: "text", line: before.number, start: before.end, end: before.end + 1 } });
    }
    pieces.push(...line.pieces);
    before = line;
  }
  return { ...first, pieces, words: pieces.map((piece) => piece.text).join(""), end: lines.at(-1)!.end };
}

/** The measure at which a text was broken, in half signs; null where it was not. */
function measureOf(lines: readonly SourceLine[]): number | null {
  const widths = lines.filter((line) => line.words !== "").map((line) => widthOf(line.words));
  const sorted = [...widths].sort((a, b) => a - b);
  const measure = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  if (measure < 36 || measure > 140) return null;
  // A paragraph on one line is far longer than any measure.
  if (widths.filter((width) => width > measure + 6).length * 50 > widths.length) return null;
  const full = lines.filter((line) => widthOf(line.words) >= measure - 5);
  const broken = full.filter((line) => !endsSentence(line.words));
  // Broken paragraphs end now and then, with a stop; a list of equally long items does not.
  const ends = lines.filter(
    (line, index) => index > 0 && endsSentence(line.words) && widthOf(lines[index - 1]!.words) >= measure - 5,
  );
  if (ends.length < 2 || ends.length * 12 < full.length) return null;
  return full.length >= LEAST_FULL_LINES && broken.length * 10 >= full.length * 6 ? measure : null;
}

/** True for a paragraph's first line: it stands in by two signs. */
function isIndented(line: SourceLine, text: string): boolean {
  return /^(?:[\u3000]{1,2}|[ \t]{2,})/.test(text.slice(line.start, line.start + 4));
}
