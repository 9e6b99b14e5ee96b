import type { Document, Issue, Reading } from "../../model/index.ts";
import { createBuilder } from "../builder.ts";
import { type Article, cleanArticle } from "../clean/article.ts";
import { writeBlocks } from "../clean/blocks.ts";
import { chooseBox, reveal, weighLines } from "../clean/choose.ts";
import { weighTables } from "../clean/datatables.ts";
import { dropHinted, hintedBox, hintsFor } from "../clean/hosts.ts";
import { hearNames } from "../clean/names.ts";
import { narrowBox } from "../clean/narrow.ts";
import { type Page, wordsOf } from "../clean/page.ts";
import { furtherPages } from "../clean/paging.ts";
import { scanPage, startScan } from "../clean/scan.ts";
import { startClock } from "../deadline.ts";
import { kindOf } from "../kind.ts";
import { defaultLimits } from "../limits.ts";
import { type Metadata, readMetadata } from "../metadata.ts";
import { parseMarkup } from "./markup.ts";
import { documentOf, type ReadContext } from "./reader.ts";

/** A page that shows less prose than this, in Chinese characters, may hide its article until a script runs. */
const littleProse = 40;

/**
 * Reads a page: one tree for the article, its metadata and the origin of every run of words. What is not the article is left out; what
 * belongs to it but is no sentence of it (captions, bylines, sources, editors) becomes an aside.
 *
 * Issues: PAGED_ARTICLE (its further pages are in `links.pages`), LIST_PAGE, VIDEO_PAGE, LOGIN_WALL, NOT_FOUND_PAGE, EMPTY_BODY (no
 * article: the text is empty), TOO_DEEP, TOO_MANY_NODES, TEXT_CUT. Throws OutOfTime past `maxTimeMs`.
 */
export function readHtml(source: string, context: ReadContext): Reading<Document> {
  if (shapes.length === 0) {
    shapes.push(startScan([]), readPage(sample, { source: "", mediaType: "text/html", limits: defaultLimits }));
  }
  return readPage(source, context).reading;
}

/**
 * A page of two lines as read, kept as long as the process runs. V8 throws optimised code away when the last object of a shape that the
 * code relies on is collected: without one of each alive, every full collection would send the reader back to its slow beginnings.
 */
const shapes: unknown[] = [];
const sample =
  '<html><head><title>a</title></head><body><h1 id="a">a</h1><p class="b">开发区昨天公布，&amp;上半年产值三百亿元。<b><a href="c">c</a></b></p></body></html>';

/** The reading, and all it was made from. */
function readPage(source: string, context: ReadContext) {
  const look = startClock(context.limits.maxTimeMs);
  const markup = parseMarkup(source, context.limits, look);
  const hints = hintsFor(context.source, context.hosts);
  if (hints) dropHinted(markup.root, hints);
  const page = scanPage(markup, look);
  const named = hints ? hintedBox(page, markup.root, hints) : -1;
  const { metadata, article } = findArticle(page, context.source, look, named);
  look();
  const builder = createBuilder();
  const kept = withinLimit(page, article.kept, context.limits.maxTextUnits);
  writeBlocks(page, kept, article.tables, source, builder);
  const { titleLine: _, links, ...said } = metadata;
  const found = { ...said, publisher: said.publisher ?? hints?.publisher ?? null };
  const own = /^https?:/i.test(context.source) ? context.source : (links.canonical ?? null);
  const pages = kept.length > 0 ? furtherPages(page, own) : [];
  const reading = documentOf(
    builder,
    { ...found, asides: article.asides, links: { ...links, ...article.links, ...(pages.length > 0 ? { pages } : {}) } },
    [
      ...markup.issues,
      ...article.issues,
      ...(kept.length < article.kept.length ? [textCut] : []),
      ...(pages.length > 0 ? [pagedArticle(pages.length)] : []),
    ],
    context,
  );
  const { value } = reading;
  const read: Reading<Document> =
    value === null ? reading : { value: { ...value, kind: kindOf(value.title, value.text) }, issues: reading.issues };
  return { reading: read, markup, page, metadata, article };
}

/**
 * Chooses the article's element, reads what is said of it and judges its lines.
 *
 * @param named the element that a hint for the site names; -1 where there is none
 */
function findArticle(
  page: Page,
  source: string,
  look: () => void,
  named: number,
): { metadata: Metadata; article: Article } {
  hearNames(page);
  let weights = weighLines(page);
  let choice = chooseBox(page, weights);
  if (choice.sum < littleProse * 3 && hiddenProse(page) > Math.max(littleProse, choice.sum * 3)) {
    reveal(page);
    weights = weighLines(page);
    choice = chooseBox(page, weights);
  }
  // Little prose over a table of figures: the table is the article.
  if (choice.sum < littleProse * 5 && weighTables(page, weights)) choice = chooseBox(page, weights);
  const take = (box: number) => {
    const metadata = readMetadata(page, page.boxes[box]!, source);
    return { metadata, article: cleanArticle(page, box, weights, metadata, metadata.links.canonical ?? source, look) };
  };
  if (named >= 0) return take(named);
  const box = narrowBox(page, choice.box, weights);
  const found = take(box);
  // Prose of which nothing is to be kept was the site's own (consent, help): look once more without it.
  if (found.article.kept.length > 0 || choice.sum < littleProse) return found;
  const { first, last } = page.boxes[box]!;
  weights.fill(-1, first, last);
  const next = chooseBox(page, weights);
  if (next.sum < littleProse) return found;
  const second = take(narrowBox(page, next.box, weights));
  return second.article.kept.length > 0 ? second : found;
}

const textCut: Issue = {
  code: "TEXT_CUT",
  severity: "warning",
  message: "The text is longer than the limit; its end was left out.",
};

const pagedArticle = (more: number): Issue => ({
  code: "PAGED_ARTICLE",
  severity: "warning",
  message: `The article is cut into pages; this is one of them, and ${more} more are named.`,
});

/** The first lines whose words fit into so many units. */
function withinLimit(page: Page, kept: readonly number[], maxUnits: number): readonly number[] {
  let units = 0;
  for (let k = 0; k < kept.length; k++) {
    units += wordsOf(page.lines[kept[k]!]!).length + 1;
    if (units > maxUnits) return kept.slice(0, k);
  }
  return kept;
}

/** The prose that style hides, in Chinese characters. */
function hiddenProse(page: Page): number {
  let size = 0;
  for (const line of page.lines)
    if (line.hidden && line.stops > 0 && line.linkSize === 0 && line.size >= 20) size += line.size;
  return size;
}
