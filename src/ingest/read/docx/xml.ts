import { type ChildNode, type Document, DomHandler, type Element, isTag, isText } from "domhandler";
import { Parser } from "htmlparser2";

/** Most nodes of one part of an office file; an honest plan of 300 pages has some 400,000. */
const MAX_NODES = 6_000_000;
const MAX_DEPTH = 400;

/** Print and layout that nothing here reads: more than half the elements of a table as Word writes it. */
const PRINT = new Set(
  `rFonts color lang kern spacing ind shd szCs bCs iCs i u highlight position fitText em snapToGrid eastAsianLayout
   widowControl autoSpaceDE autoSpaceDN adjustRightInd textAlignment keepNext keepLines pageBreakBefore suppressAutoHyphens overflowPunct
   topLinePunct wordWrap mirrorIndents contextualSpacing suppressLineNumbers pBdr tabs tblW tblInd tblLayout tblLook tblCellMar tblBorders
   tblStyle tblpPr cantSplit trHeight cnfStyle tcW tcBorders tcMar noWrap vAlign textDirection hideMark sectPr`
    .split(/\s+/)
    .map((name) => `w:${name}`),
);

class CappedHandler extends DomHandler {
  nodes = 0;
  depth = 0;
  /** The depth at which an element of print began, in which nothing is kept; 0 outside. */
  skipping = 0;

  override onopentag(name: string, attribs: Record<string, string>): void {
    this.depth++;
    if (++this.nodes > MAX_NODES || this.depth > MAX_DEPTH) throw new RangeError("too many nodes or too deep");
    if (this.skipping > 0) return;
    if (PRINT.has(name)) this.skipping = this.depth;
    else super.onopentag(name, attribs);
  }

  override ontext(data: string): void {
    if (this.skipping === 0) super.ontext(data);
  }

  override onclosetag(): void {
    const skipped = this.skipping > 0;
    if (this.skipping === this.depth) this.skipping = 0;
    this.depth--;
    if (!skipped) super.onclosetag();
  }
}

/** Parses a part of an office file. Entities of a document type are not expanded, so nothing can blow up. Null where it is no sound XML tree or too large. */
export function parseXml(bytes: Uint8Array | undefined): Document | null {
  if (!bytes) return null;
  const handler = new CappedHandler(undefined, { xmlMode: true });
  try {
    const parser = new Parser(handler, { xmlMode: true });
    parser.write(new TextDecoder("utf-8").decode(bytes));
    parser.end();
  } catch {
    return null;
  }
  return handler.root;
}

/** An element's name without its prefix. */
export const local = (node: Element) => node.name.slice(node.name.indexOf(":") + 1);

/** Child elements, in order. */
export function elements(node: { readonly children: readonly ChildNode[] } | null | undefined): Element[] {
  return node ? (node.children.filter(isTag) as Element[]) : [];
}

/** The first child element of that name. */
export function child(
  node: { readonly children: readonly ChildNode[] } | null | undefined,
  name: string,
): Element | undefined {
  if (node) for (const one of node.children) if (isTag(one) && local(one) === name) return one;
  return undefined;
}

/** The first element reached by a way of names. */
export function descend(
  node: { readonly children: readonly ChildNode[] } | null | undefined,
  ...way: string[]
): Element | undefined {
  let at: { readonly children: readonly ChildNode[] } | null | undefined = node;
  for (const name of way) at = child(at, name);
  return at as Element | undefined;
}

/** An attribute, whatever its prefix. */
export function attribute(node: Element | undefined, name: string): string | undefined {
  if (!node) return undefined;
  if (node.attribs[`w:${name}`] !== undefined) return node.attribs[`w:${name}`];
  if (node.attribs[name] !== undefined) return node.attribs[name];
  const key = Object.keys(node.attribs).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? undefined : node.attribs[key];
}

/** A switch such as <w:b/>, <w:b w:val="false"/>. */
export function isOn(node: Element | undefined): boolean {
  return node !== undefined && !/^(?:0|false|off|none)$/.test(attribute(node, "val") ?? "1");
}

/** All text under a node. */
export function textOf(node: ChildNode | Document): string {
  if (isText(node)) return node.data;
  return "children" in node ? node.children.map((one) => textOf(one as ChildNode)).join("") : "";
}
