import { type Cheerio, load } from "cheerio";
import type { Document, Element } from "domhandler";
import { Parser } from "htmlparser2";
import type { Issue } from "../../model/index.ts";
import type { Limits } from "../limits.ts";
import { enough, parserOptions, TreeBuilder } from "./tree.ts";

/** A page's one tree; `startIndex` and `endIndex` of its nodes lead back into the source it was parsed from. */
export interface Markup {
  /** The tree in cheerio's hands, to be asked by selector. */
  readonly tree: Cheerio<Document>;
  readonly root: Document;
  /** What built the first tree, with the parser that it listened to. */
  readonly builder: TreeBuilder;
  readonly parser: "htmlparser2" | "parse5";
  /** Links and bold elements that their page never closes: what stands in them is no link. */
  readonly unclosed: ReadonlySet<Element>;
  /** Short comments; they are not kept in the tree. */
  readonly comments: readonly string[];
  readonly issues: readonly Issue[];
}

/** One cheerio for all pages: `load` makes a class anew, which costs as much as a third of a page's parse. */
export const $ = load([]);

/** The slow parser is worth its time on pages up to this size, in units of source. */
const browserParserUnits = 4 * 1024 * 1024;

/**
 * Parses a page with htmlparser2 into cheerio; a page whose tables are torn by stray closing tags is parsed again as browsers do.
 * Issues: TOO_DEEP, TOO_MANY_NODES (both: the rest is left out or flattened).
 */
export function parseMarkup(source: string, limits: Limits, look: () => void = () => {}): Markup {
  const builder = new TreeBuilder(limits, look);
  try {
    // Cheerio's own parse would take the parser as it is; this one jumps, and builds no more of the tree than is read.
    new Parser(builder, parserOptions).end(source);
  } catch (error) {
    if (error !== enough) throw error;
  }
  const issues: Issue[] = [];
  if (builder.deep) {
    issues.push({
      code: "TOO_DEEP",
      severity: "warning",
      message: `Elements are nested deeper than ${limits.maxDepth}; deeper ones were read flat.`,
    });
  }
  if (builder.full) {
    issues.push({
      code: "TOO_MANY_NODES",
      severity: "warning",
      message: `The page has more than ${limits.maxNodes} nodes; the rest was left out.`,
    });
  }
  if (builder.tornTables > 0 && issues.length === 0 && source.length <= browserParserUnits) {
    const root = load(source, { sourceCodeLocationInfo: true }).root()[0] as unknown as Document;
    return { tree: $(root), root, builder, parser: "parse5", unclosed: new Set(), comments: builder.comments, issues };
  }
  const { root, unclosed, comments } = builder;
  return { tree: $(root), root, builder, parser: "htmlparser2", unclosed, comments, issues };
}

/** One past a node's last source unit (parse5 counts so, htmlparser2 does not). */
export function sourceEnd(node: { endIndex: number | null; sourceCodeLocation?: unknown }): number | undefined {
  if (node.endIndex === null || node.endIndex === undefined) return undefined;
  return node.sourceCodeLocation ? node.endIndex : node.endIndex + 1;
}
