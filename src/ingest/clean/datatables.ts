import { type Page, wordsOf } from "./page.ts";

/** What a cell of a table of figures speaks with for the box it stands in, where the page has little prose. */
const WORTH = 3;
const MIN_FIGURES = 4;
const MIN_WORDED = 3;

/**
 * A page may be one table and its title: gives the lines of its tables of figures a weight, and says whether there are any. Tables of
 * links are lists, tables without words calendars.
 */
export function weighTables(page: Page, weights: Float64Array): boolean {
  const { lines, boxes } = page;
  let any = false;
  for (const { element, first, last, hint } of boxes) {
    if (element?.name !== "table" || hint < 0 || last - first < 8) continue;
    let figures = 0;
    let worded = 0;
    let size = 0;
    let linked = 0;
    for (let i = first; i < last; i++) {
      const line = lines[i]!;
      if (line.hidden) continue;
      size += line.size;
      linked += line.linkSize;
      const words = wordsOf(line);
      if (/^[约近超≥≤<>+-]?\d[\d,.]*\D{0,4}$/.test(words)) figures++;
      else if (/[\u4e00-\u9fff]{3}/.test(words)) worded++;
    }
    if (figures < MIN_FIGURES || worded < MIN_WORDED || linked * 5 > size) continue;
    any = true;
    for (let i = first; i < last; i++) if (!lines[i]!.hidden) weights[i] = Math.max(weights[i]!, WORTH);
  }
  return any;
}
