import type { Aside, Document, DocumentKind, Reading } from "../../model/index.ts";
import { createBuilder } from "../builder.ts";
import { mergeBlankHeads } from "../tables.ts";
import { judgeArticle } from "./articlelines.ts";
import { compose, type Item } from "./compose.ts";
import { contentsLines } from "./contents.ts";
import { tableAt, tableSource } from "./flattened.ts";
import { firstLineTitle, isTitleLine, readImprint, sourceAtEnd } from "./imprint.ts";
import { headingRank } from "./outline.ts";
import { documentOf, type ReadContext, withinUnits } from "./reader.ts";
import { readRecordHead } from "./recordhead.ts";
import { findSavedPage } from "./savedpage.ts";
import { MAX_LINES, type SourceLine, splitLines } from "./sourcelines.ts";
import { unwrapLines } from "./wrapped.ts";

/**
 * Reads plain text: an article saved with its page's furniture, or a plan taken out of Word. Headings come from numbering and from
 * lines that stand apart; tables that lost their shape are put together again where the lines show it.
 */
export function readText(text: string, context: ReadContext): Reading<Document> {
  const { source, cut, issues } = withinUnits(text, context.limits.maxTextUnits);
  const split = splitLines(source);
  if (split.length >= MAX_LINES && !cut) {
    issues.push({ code: "TEXT_CUT", severity: "warning", message: `Only the first ${MAX_LINES} lines were read.` });
  }
  const unwrapped = unwrapLines(split, source);
  const record = readRecordHead(unwrapped.map((line) => line.words));
  const lines = unwrapped.slice(record?.from ?? 0);
  const words = lines.map((line) => line.words);
  const page = findSavedPage(words);
  const body = lines.slice(page?.from ?? 0, page?.to ?? lines.length);
  const isPage = page?.framed === true && page.title !== null;
  const worded = body.map((line) => line.words).filter((line) => line !== "");
  // A notice on a page is signed like one on paper.
  const imprint = isPage && !isTitleLine(page.title) ? null : readImprint(worded);
  const title = record?.title ?? page?.title ?? imprint?.title ?? (isPage ? null : firstLineTitle(worded));
  const asides: Aside[] = unwrapped.slice(0, record?.from ?? 0).flatMap(({ words, pieces }) => {
    const origin = pieces[0]?.origin;
    return words !== "" && origin ? [{ kind: "source" as const, text: words, origin }] : [];
  });
  const kept = isPage ? withoutFurniture(body, title, asides) : body;
  const builder = createBuilder();
  compose(builder, itemsOf(kept, source), { title: isPage ? null : title, plainHeads: "apart" });
  return documentOf(
    builder,
    {
      kind: kindOf(isPage, title, words),
      title,
      publisher: record?.publisher ?? page?.publisher ?? imprint?.publisher ?? sourceAtEnd(worded),
      published: record?.published ?? page?.published ?? imprint?.published ?? null,
      asides,
    },
    issues,
    context,
  );
}

function kindOf(isPage: boolean, title: string | null, lines: readonly string[]): DocumentKind {
  if (title !== null && isTitleLine(title)) return "plan";
  if (isPage) return "news";
  return lines.filter((line) => headingRank(line) !== null).length >= 4 ? "plan" : "other";
}

/** Takes captions, credits and bylines out of an article's lines and keeps them as asides. */
function withoutFurniture(lines: readonly SourceLine[], title: string | null, asides: Aside[]): SourceLine[] {
  const worded = lines.filter((line) => line.words !== "");
  const verdicts = judgeArticle(
    worded.map((line) => line.words),
    title,
  );
  const out = new Set<SourceLine>();
  for (const [index, line] of worded.entries()) {
    const verdict = verdicts[index] ?? null;
    if (verdict === null) continue;
    out.add(line);
    const origin = line.pieces[0]?.origin;
    if (origin && verdict !== "drop" && verdict !== "tail") asides.push({ kind: verdict, text: line.words, origin });
  }
  return lines.filter((line) => !out.has(line));
}

/** Lines and the tables among them. */
function itemsOf(given: readonly SourceLine[], source: string): Item[] {
  const items: Item[] = [];
  // A table of contents set with tabs looks like a table of two columns.
  const contents = contentsLines(given.map((line) => source.slice(line.start, Math.min(line.end, line.start + 200))));
  const lines = contents.size === 0 ? given : given.filter((_, at) => !contents.has(at));
  const tables = tableSource(lines, source);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const found = tableAt(tables, i);
    if (found) {
      const end = lines[found.to - 1]?.end ?? line.end;
      const origin = { kind: "text" as const, line: line.number, start: line.start, end };
      if (found.caption) {
        const { pieces, words } = found.caption;
        items.push({ kind: "line", pieces, words, beforeImage: false });
      }
      items.push({ kind: "table", rows: mergeBlankHeads(found.rows), origin, flattened: found.flattened });
      i = found.to - 1;
    } else if (line.words !== "") {
      items.push({
        kind: "line",
        pieces: line.pieces,
        words: line.words,
        beforeImage: lines[i + 1]?.residue === "image",
      });
    }
  }
  return items;
}
