import type { Origin } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";

const EXACT_UNITS = 60;
const EDGE_WORDS = 4;

/**
 * The live page's address with a text fragment that finds the quote. Browsers match at word edges only, so the span is widened
 * to whole words as the browser's own segmenter sees them; a long quote is given by its first and last words.
 */
export function liveLink(url: string, text: string, span: Span, locale = "zh"): string {
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const newline = text.indexOf("\n", span.end);
  const line = text.slice(lineStart, newline === -1 ? text.length : newline);
  const words = wordsOf(line, locale).filter(
    (word) => word.end > span.start - lineStart && word.start < span.end - lineStart,
  );
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last) return url;
  const quote = line.slice(first.start, last.end);
  const base = url.split("#")[0]!;
  if (quote.length <= EXACT_UNITS && !/[\t\n]/.test(quote)) return `${base}#:~:text=${directive(quote)}`;
  const head = line.slice(first.start, words[Math.min(EDGE_WORDS, words.length) - 1]!.end).split(/[\t\n]/)[0]!;
  const tail = line
    .slice(words[Math.max(0, words.length - EDGE_WORDS)]!.start, last.end)
    .split(/[\t\n]/)
    .pop()!;
  return `${base}#:~:text=${directive(head)},${directive(tail)}`;
}

/** The address of the live page a piece stands on: of an article cut into pages its own page's; null where there is none. */
export function pageUrl(
  document: { readonly url: string | null; readonly pageUrls: readonly string[] },
  origin: Origin | null,
): string | null {
  return origin?.part === undefined ? document.url : (document.pageUrls[origin.part - 1] ?? document.url);
}

/** Comma, dash and ampersand are the directive's own syntax and must be escaped where they are words. */
function directive(words: string): string {
  return encodeURIComponent(words.trim()).replace(/-/g, "%2D");
}

function wordsOf(line: string, locale: string): Span[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
  const words: Span[] = [];
  for (const piece of segmenter.segment(line)) {
    if (piece.isWordLike) words.push({ start: piece.index, end: piece.index + piece.segment.length });
  }
  return words;
}
