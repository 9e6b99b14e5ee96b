import { type ChildNode, type Element, isText, type ParentNode, type Text } from "domhandler";
import { ElementType } from "htmlparser2";
import type { Markup } from "../read/markup.ts";
import { PageElement } from "../read/tree.ts";
import { type Kind, kinds, roleHints, tagHints } from "./elements.ts";
import { hiddenNames } from "./hidden.ts";
import { nameHint } from "./hints.ts";
import type { Page } from "./page.ts";
import { addPicture, addText, close, type Scan } from "./scanlines.ts";

/** What entering an element changed, to be undone when it is left: bits of one number. */
const madeLink = 1;
const madeBold = 2;
const madeHidden = 4;
const madePre = 8;
const madeBox = 16;
/** The heading level before it stands above these bits. */
const levelShift = 5;

/** How many nodes are walked between two looks at the clock: a mask of their count. */
const nodesPerLook = 2047;

/** A walk before its first step. */
export function startScan(comments: readonly string[]): Scan {
  return {
    page: {
      lines: [],
      boxes: [{ element: null, parent: -1, first: 0, last: 0, depth: 0, hint: 0, images: 0 }],
      metas: [],
      scripts: [],
      times: [],
      links: [],
      titles: [],
      comments,
      images: 0,
      videos: 0,
      passwords: 0,
    },
    hiddenByStyle: new Set(),
    hiddenNames: new Map(),
    entered: [],
    changes: [],
    line: null,
    box: 0,
    depth: 0,
    inLink: 0,
    inBold: 0,
    inHidden: 0,
    inPre: 0,
    heading: 0,
    image: false,
    imageWithin: false,
  };
}

/** Walks the tree once, without recursion. `unclosed` are the links and bold elements that the page never closes. */
export function scanPage({ root, unclosed, comments }: Markup, look: () => void = () => {}): Page {
  const scan = startScan(comments);
  const { entered } = scan;
  let node: ChildNode | null = root.children[0] ?? null;
  let steps = 0;
  while (node !== null) {
    if ((++steps & nodesPerLook) === 0) look();
    const child = visit(scan, node, unclosed);
    if (child !== null) {
      node = child;
      continue;
    }
    // Step on: the next sibling, or out of every element that ends here.
    for (let at: ChildNode = node; ; ) {
      if (at.next !== null) {
        node = at.next;
        break;
      }
      const parent: ParentNode | null = at.parent;
      if (parent === null || parent === root) {
        node = null;
        break;
      }
      if (entered.length > 0 && entered[entered.length - 1] === parent) leave(scan);
      at = parent as ChildNode;
    }
  }
  close(scan);
  scan.page.boxes[0]!.last = scan.page.lines.length;
  return scan.page;
}

/** Takes a node in; gives the child to go on with, null where its children are of no interest. */
function visit(scan: Scan, node: ChildNode, unclosed: ReadonlySet<Element>): ChildNode | null {
  switch (node.type) {
    case ElementType.Text:
      addText(scan, node as Text);
      return null;
    case ElementType.Tag:
    case ElementType.Script:
    case ElementType.Style:
      return visitElement(scan, node as Element, unclosed);
    default:
      return "children" in node ? (node.children[0] ?? null) : null;
  }
}

function visitElement(scan: Scan, element: Element, unclosed: ReadonlySet<Element>): ChildNode | null {
  const { page } = scan;
  const kind = element instanceof PageElement ? element.kind : kinds.get(element.name);
  switch (kind) {
    case "skip":
      return null;
    case "script":
      page.scripts.push(element);
      return null;
    case "style": {
      const css = element.children[0];
      if (css && isText(css)) hiddenNames(css.data, scan.hiddenByStyle);
      return null;
    }
    case "meta":
      page.metas.push(element);
      return null;
    case "linkrel":
      page.links.push(element);
      return null;
    case "title":
      page.titles.push(element);
      return null;
    case "input":
      if (element.attribs.type === "password") page.passwords++;
      return null;
    case "break":
      close(scan);
      return null;
    case "image":
    case "video":
      if (kind === "image") page.images++;
      else page.videos++;
      addPicture(scan);
      return null;
    default:
      return enter(scan, element, kind, unclosed);
  }
}

function enter(scan: Scan, element: Element, kind: Kind | undefined, unclosed: ReadonlySet<Element>): ChildNode | null {
  const { attribs, name } = element;
  const { page } = scan;
  if (name === "sup" ? isNote(scan, element) : scan.heading > 0 && attribs.class?.includes("editsection")) return null;
  // Asking every element for what few have takes longer than the rest of the walk.
  const hasRare = !(element instanceof PageElement) || element.hasRare;
  if (
    name === "time" ||
    (hasRare && (attribs.itemprop !== undefined || attribs.datetime !== undefined || attribs.property !== undefined))
  )
    page.times.push(element);
  let inline = kind;
  // A named place is no link; a link that only a script follows has neither name nor address.
  if (kind === "link" && attribs.href === undefined && (attribs.name ?? attribs.id) !== undefined) inline = undefined;
  else if ((kind === "link" || kind === "bold") && unclosed.has(element)) inline = undefined;
  const { style } = attribs;
  let hides = hasRare && attribs.hidden !== undefined;
  let blocks = kind === "block";
  let pre = name === "pre";
  if (style !== undefined) {
    if (style.includes("display")) {
      if (/display\s*:\s*none/i.test(style)) hides = true;
      else if (/display\s*:\s*block/i.test(style)) blocks = true;
    }
    if (style.includes("white-space") && /white-space\s*:\s*pre/i.test(style)) pre = true;
  }
  if (!hides && scan.hiddenByStyle.size > 0) hides = isNamedHidden(scan, attribs);
  if (blocks) {
    close(scan);
    scan.depth++;
    let hint = kind === "block" ? (tagHints.get(name) ?? 0) : 0;
    if (attribs.class !== undefined) hint += nameHint(attribs.class);
    if (attribs.id !== undefined) hint += nameHint(attribs.id);
    if (hasRare) hint += rareHint(attribs);
    const { boxes, lines } = page;
    boxes.push({ element, parent: scan.box, first: lines.length, last: 0, depth: scan.depth, hint, images: 0 });
    scan.box = boxes.length - 1;
  }
  let changed = scan.heading << levelShift;
  if (hides) {
    scan.inHidden++;
    changed |= madeHidden;
  }
  if (pre) {
    scan.inPre++;
    changed |= madePre;
  }
  if (inline === "link") {
    scan.inLink++;
    changed |= madeLink;
  } else if (inline === "bold") {
    scan.inBold++;
    changed |= madeBold;
  }
  if (blocks) changed |= madeBox;
  if ((changed & ((1 << levelShift) - 1)) === 0) return element.children[0] ?? null;
  scan.entered.push(element);
  scan.changes.push(changed);
  if (kind === "block" && name.length === 2 && name.charCodeAt(0) === 104) {
    const level = name.charCodeAt(1) - 48;
    if (level >= 1 && level <= 6) scan.heading = level;
  }
  const child = element.children[0];
  if (child) return child;
  leave(scan);
  return null;
}

/** What rare attributes say of an element. */
function rareHint(attribs: Record<string, string>): number {
  let hint = attribs.role === undefined ? 0 : (roleHints.get(attribs.role) ?? 0);
  const part = attribs["data-component"] ?? attribs["data-testid"];
  if (part !== undefined) hint += nameHint(part);
  if (attribs.itemprop === "articleBody") hint += 6;
  return hint;
}

/** The raised number of a footnote or reference: in brackets, or a link. */
function isNote(scan: Scan, { children }: Element): boolean {
  const child = children[0];
  if (child === undefined || children.length > 1) return false;
  if (isText(child))
    return (scan.inLink > 0 && child.data.length <= 4) || /^\s*[[［]\d{1,3}[\]］]\s*$/.test(child.data);
  return child.type === ElementType.Tag && child.name === "a" && (child.attribs.href?.startsWith("#") ?? false);
}

function leave(scan: Scan): void {
  scan.entered.pop();
  const changed = scan.changes.pop()!;
  if ((changed & madeHidden) !== 0) scan.inHidden--;
  if ((changed & madePre) !== 0) scan.inPre--;
  if ((changed & madeLink) !== 0) scan.inLink--;
  else if ((changed & madeBold) !== 0) scan.inBold--;
  scan.heading = changed >> levelShift;
  if ((changed & madeBox) === 0) return;
  close(scan);
  const { boxes, lines } = scan.page;
  const box = boxes[scan.box]!;
  box.last = lines.length;
  boxes[box.parent]!.images += box.images;
  scan.box = box.parent;
  scan.depth--;
}

function isNamedHidden(scan: Scan, attribs: Record<string, string>): boolean {
  const { hiddenByStyle, hiddenNames: known } = scan;
  if (attribs.id !== undefined && hiddenByStyle.has(`#${attribs.id}`)) return true;
  const names = attribs.class;
  if (names === undefined) return false;
  let hidden = known.get(names);
  if (hidden === undefined) {
    hidden = names.split(/\s+/).some((name) => hiddenByStyle.has(`.${name}`));
    known.set(names, hidden);
  }
  return hidden;
}
