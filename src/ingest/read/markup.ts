import { load } from "cheerio";
import { type ChildNode, type Document, DomHandler, type Element } from "domhandler";
import { Parser } from "htmlparser2";
import type { Issue } from "../../model/index.ts";
import type { Limits } from "../limits.ts";

/** A page's one tree; `startIndex` and `endIndex` of its nodes lead back into the source it was parsed from. */
export interface Markup {
  readonly root: Document;
  readonly parser: "htmlparser2" | "parse5";
  /** Links and bold elements that their page never closes: what stands in them is no link. */
  readonly unclosed: ReadonlySet<Element>;
  /** Short comments; they are not kept in the tree. */
  readonly comments: readonly string[];
  readonly issues: readonly Issue[];
}

/** Thrown by the handler to leave the parser; never leaves this file. */
const enough = Symbol("enough");

/** Closing tags that may rightly close an open cell. */
const tableTags = new Set(["td", "th", "tr", "tbody", "thead", "tfoot", "table", "caption", "html", "body"]);

/** Elements at whose borders white space shows nothing. */
const borders = new Set(
  "html head body div p section article main header footer nav aside ul ol li dl dt dd table thead tbody tfoot tr td th form h1 h2 h3 h4 h5 h6 script style meta link title br hr img noscript".split(
    " ",
  ),
);

/** The parser's own stack costs time in proportion to its depth: past this nobody nests by mistake. */
const parserDepth = 16_384;

/** The slow parser is worth its time on pages up to this size, in units of source. */
const browserParserUnits = 4 * 1024 * 1024;

/**
 * Builds the tree with caps: elements deeper than `maxDepth` are hung under the one at that depth, and reading ends at `maxNodes`.
 * Also counts the one fault of mark-up that leads this parser astray and browsers not: a stray closing tag inside a table cell, which
 * here closes the table round it.
 */
class CappedHandler extends DomHandler {
  nodes = 0;
  depth = 0;
  deep = false;
  full = false;
  tornTables = 0;
  readonly unclosed = new Set<Element>();
  readonly comments: string[] = [];
  #cellLeftOpen = false;
  readonly #limits: Limits;

  constructor(limits: Limits) {
    super(undefined, { withStartIndices: true, withEndIndices: true });
    this.#limits = limits;
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    this.#cellLeftOpen = false;
    this.depth++;
    if (this.depth > this.#limits.maxDepth) {
      this.deep = true;
      if (this.depth > parserDepth) throw enough;
      return;
    }
    super.onopentag(name, attribs);
  }

  override onclosetag(name?: string, implied?: boolean): void {
    if (implied) {
      if (name === "td" || name === "th") this.#cellLeftOpen = true;
      else if ((name === "a" || name === "b" || name === "strong") && this.depth <= this.#limits.maxDepth) {
        this.unclosed.add(this.tagStack.at(-1) as Element);
      }
    } else {
      if (this.#cellLeftOpen && !tableTags.has(name ?? "")) this.tornTables++;
      this.#cellLeftOpen = false;
    }
    this.depth--;
    if (this.depth >= this.#limits.maxDepth) return;
    super.onclosetag();
  }

  override ontext(data: string): void {
    if (this.lastNode === null && this.#isGap(data)) return;
    super.ontext(data);
  }

  /** White space with a line feed beside a block's border is nothing to a reader, and a third of a page's nodes. */
  #isGap(data: string): boolean {
    if (data.charCodeAt(0) !== 10 && data.charCodeAt(0) !== 13 && data.charCodeAt(0) !== 32) return false;
    const parent = this.tagStack[this.tagStack.length - 1]!;
    const { children } = parent;
    const beside = children.length > 0 ? children[children.length - 1]! : parent;
    if (!("name" in beside) || !borders.has(beside.name)) return false;
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      if (code !== 10 && code !== 32 && code !== 9 && code !== 13) return false;
    }
    return true;
  }

  override oncomment(data: string): void {
    if (this.comments.length < 200 && data.length < 600) this.comments.push(data);
  }

  override oncommentend(): void {
    this.lastNode = null;
  }

  protected override addNode(node: ChildNode): void {
    if (++this.nodes > this.#limits.maxNodes) {
      this.full = true;
      throw enough;
    }
    super.addNode(node);
  }
}

/**
 * Parses a page with htmlparser2; a page whose tables are torn by stray closing tags is parsed again as browsers do.
 * Issues: TOO_DEEP, TOO_MANY_NODES (both: the rest is left out or flattened).
 */
export function parseMarkup(source: string, limits: Limits): Markup {
  const handler = new CappedHandler(limits);
  try {
    new Parser(handler).end(source);
  } catch (error) {
    if (error !== enough) throw error;
  }
  const issues: Issue[] = [];
  if (handler.deep) {
    issues.push({
      code: "TOO_DEEP",
      severity: "warning",
      message: `Elements are nested deeper than ${limits.maxDepth}; deeper ones were read flat.`,
    });
  }
  if (handler.full) {
    issues.push({
      code: "TOO_MANY_NODES",
      severity: "warning",
      message: `The page has more than ${limits.maxNodes} nodes; the rest was left out.`,
    });
  }
  if (handler.tornTables > 0 && issues.length === 0 && source.length <= browserParserUnits) {
    const root = load(source, { sourceCodeLocationInfo: true }).root()[0];
    if (root)
      return {
        root: root as unknown as Document,
        parser: "parse5",
        unclosed: new Set(),
        comments: handler.comments,
        issues,
      };
  }
  return { root: handler.root, parser: "htmlparser2", unclosed: handler.unclosed, comments: handler.comments, issues };
}

/** One past a node's last source unit (parse5 counts so, htmlparser2 does not). */
export function sourceEnd(node: { endIndex: number | null; sourceCodeLocation?: unknown }): number | undefined {
  if (node.endIndex === null || node.endIndex === undefined) return undefined;
  return node.sourceCodeLocation ? node.endIndex : node.endIndex + 1;
}
