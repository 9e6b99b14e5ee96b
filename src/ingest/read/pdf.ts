import { fold } from "../../model/fold.ts";
import type { Document, DocumentKind, Issue, Reading } from "../../model/index.ts";
import { createBuilder } from "../builder.ts";
import { compose } from "./compose.ts";
import { contentsLines } from "./contents.ts";
import { isTitleLine, readImprint } from "./imprint.ts";
import { readPages } from "./pdf/pages.ts";
import type { PrintedParagraph } from "./pdf/paragraphs.ts";
import type { RawPdf } from "./pdf/protocol.ts";
import { dropRunningHeads } from "./pdf/runningheads.ts";
import { type Segment, segmentsOf } from "./pdf/segments.ts";
import { documentOf, type ReadContext } from "./reader.ts";
import { readInThread } from "./thread.ts";

/**
 * Reads a PDF's text layer: columns in reading order, running heads and page numbers left out, sentences joined over lines and pages,
 * tables with and without drawn lines. The page's own characters are kept; look-alikes are folded for judging only.
 * Codes: ENCRYPTED, PDF_BROKEN, TIME_LIMIT, TOO_COMPLEX, NO_TEXT_LAYER, PAGES_WITHOUT_TEXT, TOO_MANY_PAGES, GARBLED_TEXT.
 */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<Reading<Document>> {
  const { maxPages, maxTimeMs } = context.limits;
  const drawn = await readInThread<RawPdf>("pdf/worker", bytes, {
    most: maxPages,
    timeoutMs: maxTimeMs,
    broken: "PDF_BROKEN",
  });
  if (drawn.value === null) return { value: null, issues: drawn.issues };
  const pdf = drawn.value;
  const issues = pageIssues(pdf);
  const segments = pdf.pages.map((page) => ({ number: page.number, height: page.height, segments: segmentsOf(page) }));
  const { pages, heads } = dropRunningHeads(segments);
  const usual = usualSize(pages.flat());
  const items = readPages(pdf, pages.map(withoutContents), usual);
  const paragraphs = items.filter((item): item is PrintedParagraph => item.kind === "line");
  const imprint = readImprint(paragraphs.map((paragraph) => paragraph.words));
  const title = imprint.title ?? printedTitle(paragraphs, usual) ?? infoTitle(pdf);
  const builder = createBuilder();
  compose(builder, items, { title, plainHeads: "prominent" });
  return documentOf(
    builder,
    {
      kind: kindOf(title),
      title,
      publisher: imprint.publisher ?? publisherOf(heads, paragraphs),
      published: imprint.published,
    },
    issues,
    context,
  );
}

function pageIssues(pdf: RawPdf): Issue[] {
  const issues: Issue[] = [];
  const units = pdf.pages.map((page) => page.glyphs.reduce((sum, glyphs) => sum + glyphs.text.trim().length, 0));
  const bare = pdf.pages.filter((page, index) => (units[index] ?? 0) < 8 && page.images > 0);
  const total = units.reduce((sum, count) => sum + count, 0);
  if (total < 8 * pdf.pages.length && bare.length > 0) {
    issues.push({
      code: "NO_TEXT_LAYER",
      severity: "error",
      message: "The pages are pictures: the PDF has no text to read.",
    });
  } else if (bare.length > 0) {
    const numbers = bare.slice(0, 20).map((page) => page.number);
    issues.push({
      code: "PAGES_WITHOUT_TEXT",
      severity: "warning",
      message: `Pages without text to read: ${numbers.join(", ")}.`,
    });
  }
  if (pdf.pageCount > pdf.pages.length) {
    issues.push({
      code: "TOO_MANY_PAGES",
      severity: "warning",
      message: `Only the first ${pdf.pages.length} of ${pdf.pageCount} pages were read.`,
    });
  }
  let odd = 0;
  for (const page of pdf.pages)
    for (const glyphs of page.glyphs) odd += glyphs.text.match(/[\ue000-\uf8ff\ufffd\u0000-\u0008]/g)?.length ?? 0;
  if (odd > 20 && odd * 10 > total)
    issues.push({
      code: "GARBLED_TEXT",
      severity: "warning",
      message: "Many of the PDF's glyphs do not say which characters they are.",
    });
  return issues;
}

/** Takes a page's table of contents away: its dots and numbers stand apart from its words and would look like a table. */
function withoutContents(segments: readonly Segment[]): readonly Segment[] {
  const rows = new Map<number, Segment[]>();
  for (const one of segments) rows.set(Math.round(one.y / 2), [...(rows.get(Math.round(one.y / 2)) ?? []), one]);
  const lines = [...rows.values()].sort((a, b) => b[0]!.y - a[0]!.y).map((row) => row.sort((a, b) => a.x0 - b.x0));
  const contents = contentsLines(lines.map((row) => row.map((one) => one.text).join(" ")));
  if (contents.size === 0) return segments;
  const dropped = new Set(lines.flatMap((row, index) => (contents.has(index) ? row : [])));
  return segments.filter((one) => !dropped.has(one));
}

/** The size of most of the print. */
function usualSize(segments: readonly Segment[]): number {
  const counts = new Map<number, number>();
  for (const one of segments)
    counts.set(Math.round(one.size * 2) / 2, (counts.get(Math.round(one.size * 2) / 2) ?? 0) + one.text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** The lines in the largest print near the top of the first page that has words. */
function printedTitle(paragraphs: readonly PrintedParagraph[], usual: number): string | null {
  const page = paragraphs[0]?.page;
  const top = paragraphs.slice(0, 12).filter((one) => one.page === page && one.words.length <= 80);
  const largest = Math.max(0, ...top.map((one) => one.size));
  if (largest < usual * 1.2) return null;
  const words = top.filter((one) => one.size > largest * 0.97).map((one) => one.words);
  return words.length > 0 && words.length <= 4 ? words.join("") : null;
}

/** The title in the file's properties, unless a program wrote it by itself. */
function infoTitle(pdf: RawPdf): string | null {
  const { title } = pdf.info;
  if (!title || title.length < 4 || title.length > 90) return null;
  return /^(?:microsoft word|untitled|无标题|幻灯片|powerpoint|文档\d)|\.(?:docx?|pdf|indd|wps|xlsx?|cdr)$/i.test(title)
    ? null
    : title;
}

const kindOf = (title: string | null): DocumentKind => (title !== null && isTitleLine(title) ? "plan" : "other");

const ISSUER = /^[\u4e00-\u9fff]{2,24}(?:委员会|人民政府|办公厅|办公室|管委会|总局|厅|局|委)$/;

/** An issuer named in the running heads or alone on a line of the first page. */
function publisherOf(heads: readonly string[], paragraphs: readonly PrintedParagraph[]): string | null {
  const first = paragraphs.filter((one) => one.page === paragraphs[0]?.page).slice(0, 12);
  for (const line of [...heads.map(fold), ...first.map((one) => one.words)]) {
    const found = line.split(/[\s　|｜]+/).find((word) => ISSUER.test(word));
    if (found) return found;
  }
  return null;
}
