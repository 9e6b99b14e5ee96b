import type { Glyphs, RawPage } from "./protocol.ts";

/** Words on one baseline without a wide gap: a line of a column, or what stands in one cell. */
export interface Segment {
  readonly text: string;
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/** Joins a page's glyphs into segments, top to bottom and left to right. Slanted text (watermarks) is left out. */
export function segmentsOf(page: RawPage): Segment[] {
  const upright = turned(page);
  const sorted = [...upright].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Glyphs[][] = [];
  for (const glyphs of sorted) {
    const row = rows.at(-1);
    const lead = row?.[0];
    // A raised or lowered mark (m², a note's number) belongs to the line it overlaps.
    if (row && lead && Math.abs(lead.y - glyphs.y) < Math.max(lead.size, glyphs.size) * 0.42) row.push(glyphs);
    else rows.push([glyphs]);
  }
  return rows.flatMap((row) => rowSegments(row, page.number));
}

/** The page's glyphs as a reader holds it: a page set sideways is turned. */
function turned(page: RawPage): readonly Glyphs[] {
  const counts = new Map<number, number>();
  for (const glyphs of page.glyphs) counts.set(glyphs.angle, (counts.get(glyphs.angle) ?? 0) + glyphs.text.length);
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const own = page.glyphs.filter((glyphs) => Math.abs(glyphs.angle - main) <= 1);
  if (main === 90) return own.map((glyphs) => ({ ...glyphs, x: glyphs.y, y: page.width - glyphs.x }));
  if (main === -90) return own.map((glyphs) => ({ ...glyphs, x: page.height - glyphs.y, y: glyphs.x }));
  return own;
}

function rowSegments(row: readonly Glyphs[], page: number): Segment[] {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const segments: Segment[] = [];
  let words = "";
  let first: Glyphs | null = null;
  let last: Glyphs | null = null;
  let size = 0;
  let boldUnits = 0;
  const close = () => {
    const text = closeUp(words.trim());
    if (first && last && text !== "") {
      const lead = words.length - words.trimStart().length;
      segments.push({
        text,
        page,
        x0:
          first.x +
          (lead > 0 && words.length > 0
            ? (first.width * Math.min(lead, first.text.length)) / Math.max(1, first.text.length)
            : 0),
        x1: last.x + last.width,
        y: first.y,
        size,
        bold: boldUnits * 2 > text.length,
      });
    }
    words = "";
    first = null;
    last = null;
    size = 0;
    boldUnits = 0;
  };
  for (const glyphs of sorted) {
    const blank = glyphs.text.trim() === "";
    if (blank && glyphs.width > Math.max(size, 6) * 1.1) {
      close();
      continue;
    }
    if (blank && !last) continue;
    if (last) {
      const gap = glyphs.x - (last.x + last.width);
      const em = Math.max(size, glyphs.size, 4);
      // Bold print made by drawing twice.
      if (glyphs.text === last.text && Math.abs(glyphs.x - last.x) < em * 0.2) continue;
      if (gap > em * 1.1) close();
      else if (gap > em * 0.55 && !words.endsWith(" ") && !blank) words += " ";
    }
    if (blank) {
      words += " ";
      last = { ...glyphs, size };
      continue;
    }
    words = joinWords(words, glyphs.text, last);
    first ??= glyphs;
    last = glyphs;
    size = Math.max(size, glyphs.size);
    if (glyphs.bold) boldUnits += glyphs.text.length;
  }
  close();
  return segments;
}

const BETWEEN = /(?<=[\u2e80-\u9fff\uff00-\uffef\u3001-\u303f“”]) (?=[\u2e80-\u9fff\uff00-\uffef\u3001-\u303f“”])/g;

/** A line spread out to fill its measure shows gaps between most of its signs; they are no word spaces. */
function closeUp(text: string): string {
  const gaps = text.match(BETWEEN)?.length ?? 0;
  return gaps >= 3 && gaps * 7 > text.length ? text.replace(BETWEEN, "") : text;
}

/** A narrow space that the typesetter put between Chinese and a figure is no word space. */
function joinWords(before: string, next: string, last: Glyphs | null): string {
  if (before.endsWith(" ") && last && last.text.trim() === "" && last.width < last.size * 0.55) {
    const left = before.trimEnd().at(-1) ?? "";
    if (WIDE.test(left) || WIDE.test(next[0] ?? "") || /[—–“”‘’…·]/.test(left + (next[0] ?? "")))
      return before.trimEnd() + next;
  }
  return before + next;
}

/** Joins lines of one paragraph or cell: nothing between Chinese signs, a space between words of an alphabet. */
export function needsSpace(before: string, after: string): boolean {
  return /[A-Za-z0-9,.;:)%]$/.test(before) && /^[A-Za-z(]/.test(after) && !/-$/.test(before);
}
