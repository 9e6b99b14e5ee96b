import type { Aside, Document, DocumentKind, Issue, Reading } from "../../model/index.ts";
import { createBuilder } from "../builder.ts";
import { mergeBlankHeads } from "../tables.ts";
import { judgeArticle } from "./articlelines.ts";
import { tableAt } from "./flattened.ts";
import { isDateLine, isTitleLine, readImprint } from "./imprint.ts";
import { headingRank, isFirstNumber, levelsOf, mayHead, numberingOf, rank } from "./outline.ts";
import { documentOf, type ReadContext } from "./reader.ts";
import { findSavedPage } from "./savedpage.ts";
import { type SourceLine, splitLines } from "./sourcelines.ts";

/**
 * Reads plain text: an article saved with its page's furniture, or a plan taken out of Word. Headings come from numbering and from
 * lines that stand apart; tables that lost their shape are put together again where the lines show it.
 */
export function readText(text: string, context: ReadContext): Reading<Document> {
  const issues: Issue[] = [];
  const cut = text.length > context.limits.maxTextUnits;
  if (cut)
    issues.push({
      code: "TEXT_CUT",
      severity: "warning",
      message: "The text is longer than the limit; its end was left out.",
    });
  const source = cut ? text.slice(0, context.limits.maxTextUnits) : text;
  const lines = splitLines(source);
  const words = lines.map((line) => line.words);
  const page = findSavedPage(words);
  const body = lines.slice(page?.from ?? 0, page?.to ?? lines.length);
  const isPage = page?.title != null;
  const imprint = isPage ? null : readImprint(body.map((line) => line.words).filter((line) => line !== ""));
  const title = page?.title ?? imprint?.title ?? null;
  const asides: Aside[] = [];
  const kept = isPage ? withoutFurniture(body, title, asides) : body;
  const builder = createBuilder();
  addBlocks(builder, kept, source, isPage ? null : title);
  return documentOf(
    builder,
    {
      kind: kindOf(isPage, title, words),
      title,
      publisher: page?.publisher ?? imprint?.publisher ?? null,
      published: page?.published ?? imprint?.published ?? null,
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
  let tail = false;
  for (const [index, line] of worded.entries()) {
    const verdict = verdicts[index] ?? null;
    if (verdict === "tail") tail = true;
    if (verdict === null && !tail) continue;
    out.add(line);
    const origin = line.pieces[0]?.origin;
    if (origin && verdict !== null && verdict !== "drop" && verdict !== "tail")
      asides.push({ kind: verdict, text: line.words, origin });
  }
  return lines.filter((line) => !out.has(line));
}

type Builder = ReturnType<typeof createBuilder>;

/** A line with what it was found to be; two passes, since levels depend on all ranks that the document uses. */
type Part =
  | { readonly kind: "heading"; readonly line: SourceLine; rank: number }
  | { readonly kind: "paragraph" | "list" | "caption"; readonly line: SourceLine }
  | { readonly kind: "table"; readonly line: SourceLine; readonly found: NonNullable<ReturnType<typeof tableAt>> };

function addBlocks(builder: Builder, lines: readonly SourceLine[], source: string, title: string | null): void {
  const parts = sortLines(lines, source, title);
  mendNumbering(parts);
  rankPlainHeads(parts);
  const levels = levelsOf(parts.flatMap((part) => (part.kind === "heading" ? [part.rank] : [])));
  for (const part of parts) {
    if (part.kind === "heading") builder.heading(levels.get(part.rank) ?? 1, part.line.pieces);
    else if (part.kind === "table") {
      const { rows, flattened } = part.found;
      const origin = {
        kind: "text" as const,
        line: part.line.number,
        start: part.line.start,
        end: lines[part.found.to - 1]?.end ?? part.line.end,
      };
      builder.table(mergeBlankHeads(rows), origin, { flattened });
    } else builder[part.kind](part.line.pieces);
  }
}

function sortLines(lines: readonly SourceLine[], source: string, title: string | null): Part[] {
  const parts: Part[] = [];
  let titleLeft = title ?? "";
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const found = tableAt(lines, i, source);
    if (found) {
      parts.push({ kind: "table", line, found });
      i = found.to - 1;
      continue;
    }
    if (line.words === "") continue;
    const ofTitle = titleLeft !== "" && titleLeft.startsWith(line.words);
    const numbered = headingRank(line.words);
    if (ofTitle) {
      titleLeft = titleLeft.slice(line.words.length);
      parts.push({ kind: "heading", line, rank: rank.title });
    } else if (numbered !== null) parts.push({ kind: "heading", line, rank: numbered });
    else if (isPictureTitle(lines, i)) parts.push({ kind: "caption", line });
    else if (headsWhatFollows(lines, i)) parts.push({ kind: "heading", line, rank: rank.plain });
    else if (
      /^(?:[—–-]{1,2}|[•·*●○■□▲◆※])\s?/.test(line.words) ||
      (numberingOf(line.words) !== null && /[；;]$/.test(line.words))
    ) {
      parts.push({ kind: "list", line });
    } else parts.push({ kind: "paragraph", line });
  }
  return parts;
}

/** The words under (or over) a picture's residue, or a line that calls itself a map or chart. */
function isPictureTitle(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at]!.words;
  return (
    line.length <= 40 &&
    (/(?:布局图|分布图|示意图|结构图|区位图|规划图|框架图)$/.test(line) ||
      (lines[at + 1]?.residue === "image" && mayHead(line)))
  );
}

/** A short line alone between longer ones heads them; the first and last lines, dates and signatures do not. */
function headsWhatFollows(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at]!.words;
  if (!mayHead(line) || isDateLine(line) || at === 0) return false;
  const next = lines.slice(at + 1, at + 8).find((one) => one.words !== "")?.words;
  if (next === undefined) return false;
  return (
    /[。！？][”"’」』]?$/.test(next) || (next.length >= 20 && /[。；：，]/.test(next)) || numberingOf(next) !== null
  );
}

const CHINESE_DIGITS = "零一二三四五六七八九十";

/** 三、 → 3, 2、 → 2; NaN where the line's number is none of 1 to 10. */
function numberOf(line: string): number {
  const sign = /^([一二三四五六七八九十]|[0-9]{1,2})\s{0,2}[、.．]/.exec(line)?.[1] ?? "";
  return /^[0-9]/.test(sign) ? Number(sign) : sign === "" ? Number.NaN : CHINESE_DIGITS.indexOf(sign);
}

/** Automatic numbering that a converter wrote in the wrong signs: "2、" alone between 一、 and 三、 is 二、. */
function mendNumbering(parts: readonly Part[]): void {
  const heads = parts.filter((part) => part.kind === "heading");
  let last: { number: number; at: number } | null = null;
  for (const [at, head] of heads.entries()) {
    if (head.rank !== rank.one) continue;
    const number = numberOf(head.line.words);
    if (last && number === last.number + 2) {
      const between = heads
        .slice(last.at + 1, at)
        .filter((one) => one.rank === rank.digit && numberOf(one.line.words) === number - 1);
      const missing = between.at(-1);
      if (missing) missing.rank = rank.one;
    }
    last = { number, at };
  }
}

/**
 * A heading without a number that opens 1、2、3、 stands just above them, and so do its sisters in the same section; any other
 * stands below all numbered ones.
 */
function rankPlainHeads(parts: readonly Part[]): void {
  let raised: number | null = null;
  for (const [index, part] of parts.entries()) {
    if (part.kind !== "heading") continue;
    if (part.rank !== rank.plain) {
      if (raised !== null && part.rank < raised) raised = null;
      continue;
    }
    const next = parts[index + 1];
    if (next?.kind === "heading" && next.rank < rank.plain && next.rank > rank.one && isFirstNumber(next.line.words))
      raised = next.rank - 5;
    if (raised !== null) part.rank = raised;
  }
}
