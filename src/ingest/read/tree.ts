import { type ChildNode, Document, Element, type ParentNode, Text } from "domhandler";
import type { Handler, Parser, ParserOptions } from "htmlparser2";
import { type Kind, kinds } from "../clean/elements.ts";
import type { Limits } from "../limits.ts";
import { decodeAttribute, decodeText } from "./references.ts";
import { tokenizer } from "./tokenizer.ts";

/** Thrown by the builder to leave the parser; whoever runs the parser catches it. */
export const enough = Symbol("enough");

/** Closing tags that may rightly close an open cell. */
const tableTags = new Set(["td", "th", "tr", "tbody", "thead", "tfoot", "table", "caption", "html", "body"]);

/** Elements at whose borders white space shows nothing. */
const borders = new Set(
  "html head body div p section article main header footer nav aside ul ol li dl dt dd table thead tbody tfoot tr td th form h1 h2 h3 h4 h5 h6 script style meta link title br hr img noscript".split(
    " ",
  ),
);

/** The attributes that are kept, for somebody asks for them; the others (handlers, data, sizes) are half of what pages carry. */
export const keptAttributes: readonly string[] =
  "class id style lang hidden href title type rel role name property itemprop content datetime rowspan colspan align color size data-component data-testid".split(
    " ",
  );
/** Those that few elements carry. */
const rare = new Set(["hidden", "role", "property", "itemprop", "datetime", "data-component", "data-testid"]);
const longestKept = Math.max(...keptAttributes.map((name) => name.length));

/** A name's length, first and last letter, small or capital: no two of the kept ones share all three. */
const shapeOf = (name: string): number =>
  (name.length << 10) | ((name.charCodeAt(0) & 31) << 5) | (name.charCodeAt(name.length - 1) & 31);
interface Kept {
  readonly name: string;
  readonly isRare: boolean;
}
const keptByShape: readonly (Kept | undefined)[] = (() => {
  const kept: (Kept | undefined)[] = new Array((longestKept + 1) << 10).fill(undefined);
  for (const name of keptAttributes) kept[shapeOf(name)] = { name, isRare: rare.has(name) };
  return kept;
})();

/** Elements whose content is no mark-up and knows no character references. */
const rawText = new Set(["script", "style", "textarea", "xmp"]);

/** The parser's own stack costs time in proportion to its depth: past this nobody nests by mistake. */
const parserDepth = 16_384;

/** How many nodes are made between two looks at the clock. */
const nodesPerLook = 2_048;

const noAttributes: Readonly<Record<string, string>> = Object.freeze({});

/** What is known of an element by its name. `name` is the one string for all elements so named: it compares by address. */
interface Make {
  readonly name: string;
  readonly kind: Kind | undefined;
  readonly isBorder: boolean;
}
const makes = new Map<string, Make>();
for (const name of [...kinds.keys(), ...borders, "span", "font", "em", "i", "time", "sup"])
  makes.set(name, { name, kind: kinds.get(name), isBorder: borders.has(name) });

/** An element that knows what it is to the walk over the page. */
export class PageElement extends Element {
  readonly kind: Kind | undefined;
  /** True where it carries attributes that few elements do. */
  hasRare = false;

  constructor(name: string, kind: Kind | undefined) {
    super(name, noAttributes as Record<string, string>, []);
    this.kind = kind;
  }
}

/** How the parser is to run for this builder. */
export const parserOptions: ParserOptions = {
  decodeEntities: false,
  lowerCaseAttributeNames: false,
  Tokenizer: tokenizer,
};

/**
 * Builds a page's tree of the parser's events: elements, their kept attributes and their text, with places in the source. Comments,
 * declarations, white space between blocks and what stands in elements that show nothing (svg, noscript, select) are left out.
 *
 * With caps: elements deeper than `maxDepth` are hung under the one at that depth, and reading ends at `maxNodes`. Also counts the one
 * fault of mark-up that leads this parser astray and browsers not: a stray closing tag inside a table cell, which here closes the table
 * round it. The parser is to run with `parserOptions`: references are decoded here, where there are any, and names put into small letters.
 */
export class TreeBuilder implements Partial<Handler> {
  readonly root = new Document([]);
  readonly unclosed = new Set<Element>();
  /** Short comments; they are not kept in the tree. */
  readonly comments: string[] = [];
  deep = false;
  full = false;
  tornTables = 0;
  #nodes = 0;
  #depth = 0;
  /** Depth of the element whose content is passed over, 0 where none is. */
  #skipped = 0;
  #cellLeftOpen = false;
  /** True beside a block's border: after its opening or closing tag. */
  #border = false;
  /** The element that attributes belong to; null where it is not in the tree. */
  #open: PageElement | null = null;
  #parent: ParentNode = this.root;
  #text: Text | null = null;
  #parser: Parser | null = null;
  readonly #limits: Limits;
  readonly #look: () => void;

  /** `look` is called now and then while the tree grows; it may throw. */
  constructor(limits: Limits, look: () => void) {
    this.#limits = limits;
    this.#look = look;
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser;
  }

  onopentagname(name: string): void {
    this.#cellLeftOpen = false;
    this.#depth++;
    if (this.#depth > this.#limits.maxDepth) {
      this.deep = true;
      this.#open = null;
      if (this.#depth > parserDepth) throw enough;
      return;
    }
    if (this.#skipped > 0) {
      this.#open = null;
      return;
    }
    const make = makes.get(name);
    const element = new PageElement(make === undefined ? name : make.name, make?.kind);
    this.#add(element);
    this.#open = element;
    this.#parent = element;
    this.#border = make?.isBorder === true;
    if (element.kind === "skip") this.#skipped = this.#depth;
  }

  onattribute(name: string, value: string, quote?: string | null): void {
    const element = this.#open;
    if (element === null || name.length > longestKept) return;
    const kept = keptByShape[shapeOf(name)];
    if (kept === undefined || (kept.name !== name && kept.name !== name.toLowerCase())) return;
    if (element.attribs === noAttributes) element.attribs = {};
    else if (element.attribs[kept.name] !== undefined) return;
    element.attribs[kept.name] = value.includes("&") ? decodeAttribute(value, quote) : value;
    if (kept.isRare) element.hasRare = true;
  }

  onclosetag(name: string, implied: boolean): void {
    const depth = this.#depth--;
    const inTree = depth <= this.#limits.maxDepth && (this.#skipped === 0 || this.#skipped === depth);
    if (implied) {
      if (name === "td" || name === "th") this.#cellLeftOpen = true;
      else if (inTree && (name === "a" || name === "b" || name === "strong"))
        this.unclosed.add(this.#parent as Element);
    } else {
      if (this.#cellLeftOpen && !tableTags.has(name)) this.tornTables++;
      this.#cellLeftOpen = false;
    }
    if (!inTree) return;
    this.#skipped = 0;
    this.#text = null;
    const element = this.#parent as Element;
    element.endIndex = this.#parser!.endIndex;
    this.#parent = element.parent!;
    this.#border = makes.get(element.name)?.isBorder === true;
  }

  ontext(source: string): void {
    if (this.#skipped > 0) return;
    const text = this.#text;
    if (text === null && this.#border && isGap(source)) return;
    const decodes = source.includes("&") && !rawText.has((this.#parent as Element).name);
    const data = decodes ? decodeText(source) : source;
    if (text !== null) {
      text.data += data;
      text.endIndex = this.#parser!.endIndex;
      return;
    }
    const node = new Text(data);
    this.#add(node);
    this.#border = false;
    this.#text = node;
  }

  oncomment(data: string): void {
    if (this.comments.length < 200 && data.length < 600) this.comments.push(data);
  }

  oncommentend(): void {
    this.#text = null;
  }

  #add(node: ChildNode): void {
    if (++this.#nodes > this.#limits.maxNodes) {
      this.full = true;
      throw enough;
    }
    if (this.#nodes % nodesPerLook === 0) this.#look();
    const parser = this.#parser!;
    const { children } = this.#parent;
    const before = children[children.length - 1];
    node.startIndex = parser.startIndex;
    node.endIndex = parser.endIndex;
    node.parent = this.#parent;
    if (before === undefined) {
      // A list of one as most are: pushing to an empty one makes room for seventeen.
      this.#parent.children = [node];
    } else {
      node.prev = before;
      before.next = node;
      children.push(node);
    }
    this.#text = null;
  }
}

/** White space that begins with a line feed or space beside a block's border is nothing to a reader, and a third of a page's nodes. */
function isGap(data: string): boolean {
  if (data.charCodeAt(0) === 9) return false;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code !== 10 && code !== 32 && code !== 9 && code !== 13) return false;
  }
  return true;
}
