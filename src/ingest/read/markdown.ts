import type { Aside, Document, DocumentKind, Origin, Reading } from "../../model/index.ts";
import { type CellInput, createBuilder, type Piece } from "../builder.ts";
import { mergeBlankHeads } from "../tables.ts";
import { closingFrom, judgeArticle } from "./articlelines.ts";
import { readFrontMatter } from "./frontmatter.ts";
import { headParts, isPublisher, isTitleLine, readImprint } from "./imprint.ts";
import { type MarkdownBlock, readMarkdownBlocks } from "./markdownblocks.ts";
import { headingRank, levelsOf, rank } from "./outline.ts";
import { documentOf, type ReadContext, withinUnits } from "./reader.ts";
import { findSavedPage } from "./savedpage.ts";

/** Reads Markdown: front matter, GFM tables, footnotes, embedded HTML; navigation, comments and closing notices of a site generator go. */
export function readMarkdown(text: string, context: ReadContext): Reading<Document> {
  const { source, issues } = withinUnits(text, context.limits.maxTextUnits);
  const front = readFrontMatter(source);
  issues.push(...front.issues);
  const { blocks, images, links } = readMarkdownBlocks(source, front.end);
  const asides: Aside[] = images.map((image) => ({ kind: "caption", text: image.words, origin: image.origin }));
  const kept = withoutFurniture(blocks, front.title, asides);
  const firstHeading = kept.find((block) => block.kind === "heading");
  const title = front.title ?? (firstHeading && firstHeading.kind === "heading" ? wordsOf(firstHeading.pieces) : null);
  const linesOf = (some: readonly MarkdownBlock[]) =>
    some.flatMap((block) => (block.kind === "table" ? [] : [wordsOf(block.pieces)]));
  const imprint = readImprint(linesOf([...kept.slice(0, 4), ...kept.slice(-6)]));
  // Who and when, on one line under the headline: it is no part of the text.
  const head = linesOf(blocks.slice(0, 6))
    .map(headParts)
    .find((parts) => parts !== null);
  const said = front.published ?? imprint.published ?? head?.published ?? null;
  // Who and when, said between the headline and the article, where nothing else says it.
  const page = said === null ? findSavedPage(linesOf(blocks)) : null;
  const builder = createBuilder();
  addBlocks(builder, kept);
  return documentOf(
    builder,
    {
      kind: kindOf(title, kept),
      title: title ?? imprint.title,
      publisher:
        front.publisher ??
        imprint.publisher ??
        head?.publisher ??
        (page?.publisher && isPublisher(page.publisher) ? page.publisher : null),
      author: front.author,
      published: said ?? page?.published ?? null,
      publishedAt: front.publishedAt,
      asides,
      links: {
        ...(front.canonical ? { canonical: front.canonical } : {}),
        ...(links.length > 0 ? { attachments: links } : {}),
      },
    },
    issues,
    context,
  );
}

const wordsOf = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => piece.text)
    .join("")
    .trim();

function kindOf(title: string | null, blocks: readonly MarkdownBlock[]): DocumentKind {
  if (title !== null && isTitleLine(title) && !/方案$/.test(title)) return "plan";
  const headings = blocks.filter(
    (block) => block.kind === "heading" && headingRank(wordsOf(block.pieces)) !== null,
  ).length;
  if (headings >= 3) return "plan";
  return blocks.length > 0 ? "news" : "other";
}

function withoutFurniture(blocks: readonly MarkdownBlock[], title: string | null, asides: Aside[]): MarkdownBlock[] {
  const judged = blocks.filter((block): block is Exclude<MarkdownBlock, { kind: "table" }> => block.kind !== "table");
  const verdicts = judgeArticle(
    judged.map((block) => wordsOf(block.pieces)),
    null,
    judged.map((block) => ({
      afterImage: block.afterImage,
      linkShare: block.linkShare,
      ...(block.kind === "heading" ? { role: "heading" as const } : {}),
    })),
  );
  const out = new Set<MarkdownBlock>();
  const closing = closingFrom(verdicts);
  for (const [index, block] of judged.entries()) {
    const words = wordsOf(block.pieces);
    const verdict = verdicts[index] ?? null;
    const origin = block.pieces[0]?.origin;
    if (isNavigation(words, block.linkShare) || index >= closing || verdict === "drop" || verdict === "tail")
      out.add(block);
    else if (verdict !== null && block.kind !== "heading") {
      out.add(block);
      if (origin) asides.push({ kind: verdict, text: words, origin });
    }
  }
  // The headline said again above an article of news is its page's; a plan's own title is part of it.
  const repeated = judged.find(
    (block) => title !== null && wordsOf(block.pieces) === title && block.kind !== "heading",
  );
  if (repeated) out.add(repeated);
  return blocks.filter((block) => !out.has(block));
}

/** A line made of links and the signs between them, or the ways to the list and to the next page. */
function isNavigation(words: string, linkShare: number): boolean {
  if (words.length > 120) return false;
  if (linkShare > 0.5 && /[>»›|｜/·]/.test(words)) return true;
  return linkShare > 0.3 && /^(?:返回|上一[篇页]|下一[篇页]|首页|目录)/.test(words);
}

type Builder = ReturnType<typeof createBuilder>;

function addBlocks(builder: Builder, blocks: readonly MarkdownBlock[]): void {
  // Where nothing is marked as a heading, numbering tells them.
  const marked = blocks.some((block) => block.kind === "heading");
  const rankOf = (block: MarkdownBlock) => {
    if (block.kind === "heading") return block.level;
    if (marked || block.kind !== "paragraph") return null;
    const words = wordsOf(block.pieces);
    return headingRank(words) ?? (block.bold && words.length <= 40 && !/[。；，]$/.test(words) ? rank.plain : null);
  };
  const levels = levelsOf(blocks.flatMap((block) => rankOf(block) ?? []));
  for (const block of blocks) {
    if (block.kind === "table") {
      const origin: Origin = { kind: "text", line: block.line, start: block.start, end: block.end };
      builder.table(mergeBlankHeads(block.rows as CellInput[][]), origin);
      continue;
    }
    const found = rankOf(block);
    if (found !== null) builder.heading(levels.get(found) ?? 1, block.pieces);
    else if (block.kind === "list") builder.list(block.pieces);
    else if (block.kind === "caption") builder.caption(block.pieces);
    else builder.paragraph(block.pieces);
  }
}
