import { type ChildNode, type Element, isText, type ParentNode, type Text } from "domhandler";
import { ElementType } from "htmlparser2";
import type { Markup } from "../read/markup.ts";
import { PageElement } from "../read/tree.ts";
import { kinds } from "./elements.ts";
import { hiddenNames } from "./hidden.ts";
import type { Page } from "./page.ts";
import { enter, leave } from "./scanelements.ts";
import { addPicture, addText, close, type Scan } from "./scanlines.ts";

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
