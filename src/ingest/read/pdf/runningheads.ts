import type { Segment } from "./segments.ts";

export interface PageLines {
  readonly number: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

const PAGE_NUMBER =
  /^(?:[—–\-·.\s]{0,4}[0-9０-９]{1,4}[—–\-·.\s]{0,4}|[—–\-·]?\s?[ivxlcIVXLC]{1,7}\s?[—–\-·]?|第\s?[0-9０-９一二三四五六七八九十百]{1,5}\s?页(?:[\s，,/]{0,3}共\s?[0-9０-９一二三四五六七八九十百]{1,5}\s?页)?|[0-9]{1,4}\s?\/\s?[0-9]{1,4})$/;

/**
 * Which segments are running heads, feet and page numbers: words that come back at the same height on several pages, digits aside,
 * and numbers alone at the edge of a page. Returns what stays and what the heads said, each once.
 */
export function dropRunningHeads(pages: readonly PageLines[]): { pages: Segment[][]; heads: string[] } {
  const seen = new Map<string, Set<number>>();
  const key = (one: Segment, height: number) =>
    `${one.text.replace(/[0-9０-９一二三四五六七八九十]+/g, "#").replace(/\s+/g, "")}@${Math.round((one.y / Math.max(1, height)) * 60)}`;
  for (const page of pages) {
    for (const one of edgeLines(page)) {
      const id = key(one, page.height);
      const on = seen.get(id);
      if (on) on.add(page.number);
      else seen.set(id, new Set([page.number]));
    }
  }
  const heads = new Set<string>();
  const kept = pages.map((page) => {
    const edges = new Set(edgeLines(page));
    return page.segments.filter((one) => {
      if (!edges.has(one)) return true;
      // In a row of three or more a number is a cell of a table that begins or ends the page.
      const cells = page.segments.filter((other) => Math.abs(other.y - one.y) < one.size * 0.42).length;
      if (PAGE_NUMBER.test(one.text.trim()) && cells < 3 && (one.y < page.height * 0.1 || one.y > page.height * 0.92))
        return false;
      const count = seen.get(key(one, page.height))?.size ?? 0;
      // Left and right pages may have heads of their own: a third of the pages is enough where there are many.
      const repeated =
        count >= 2 &&
        (pages.length <= 4 ? count >= pages.length - 1 || count >= 2 : count * 3 >= pages.length || count >= 6);
      if (repeated && (one.y < page.height * 0.14 || one.y > page.height * 0.86)) heads.add(one.text);
      return !(repeated && (one.y < page.height * 0.14 || one.y > page.height * 0.86));
    });
  });
  return { pages: kept, heads: [...heads] };
}

/**
 * The segments on the two outermost baselines at the top of a page and the four at its bottom: a foot may give an address and a telephone
 * over its number. At the top the header of a table that goes on may stand third.
 */
function edgeLines(page: PageLines): Segment[] {
  const baselines = [...new Set(page.segments.map((one) => Math.round(one.y)))].sort((a, b) => b - a);
  const outer = new Set([...baselines.slice(0, 2), ...baselines.slice(-4)]);
  return page.segments.filter((one) => outer.has(Math.round(one.y)));
}
