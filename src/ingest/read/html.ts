import type { Document, Reading } from "../../model/index.ts";
import { createBuilder } from "../builder.ts";
import { chooseBox, cleanArticle, weighLines } from "../clean/article.ts";
import { writeBlocks } from "../clean/blocks.ts";
import { scanPage } from "../clean/scan.ts";
import { kindOf } from "../kind.ts";
import { readMetadata } from "../metadata.ts";
import { parseMarkup } from "./markup.ts";
import { documentOf, type ReadContext } from "./reader.ts";

/**
 * Reads a page: one tree for the article, its metadata and the origin of every run of words. What is not the article is left out; what
 * belongs to it but is no sentence of it (captions, bylines, sources, editors) becomes an aside.
 *
 * Issues: LIST_PAGE, VIDEO_PAGE, LOGIN_WALL, EMPTY_BODY (no article: the text is empty), TOO_DEEP, TOO_MANY_NODES.
 */
export function readHtml(source: string, context: ReadContext): Reading<Document> {
  const { root, unclosed, issues } = parseMarkup(source, context.limits);
  const page = scanPage(root, unclosed);
  const weights = weighLines(page);
  const { box } = chooseBox(page, weights);
  const metadata = readMetadata(page, page.boxes[box]!, context.source);
  const article = cleanArticle(page, box, weights, metadata);
  const builder = createBuilder();
  writeBlocks(page, article.kept, article.tables, source, builder);
  const { titleLine: _, links, ...found } = metadata;
  const reading = documentOf(
    builder,
    { ...found, asides: article.asides, links: { ...links, ...article.links } },
    [...issues, ...article.issues],
    context,
  );
  const { value } = reading;
  return value === null
    ? reading
    : { value: { ...value, kind: kindOf(value.title, value.text) }, issues: reading.issues };
}
