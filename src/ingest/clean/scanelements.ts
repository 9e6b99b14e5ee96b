import { type ChildNode, type Element, isText } from "domhandler";
import { ElementType } from "htmlparser2";
import { PageElement } from "../read/tree.ts";
import { type Kind, roleHints, tagHints } from "./elements.ts";
import { nameHint } from "./hints.ts";
import { close, type Scan } from "./scanlines.ts";

/** What entering an element changed, to be undone when it is left: bits of one number. */
const madeLink = 1;
const madeBold = 2;
const madeHidden = 4;
const madePre = 8;
const madeBox = 16;
/** The heading level before it stands above these bits. */
const levelShift = 5;

/** Goes into an element: what it is, hides or begins counts until it is left. Gives its first child; null where there is nothing to go into. */
export function enter(
  scan: Scan,
  element: Element,
  kind: Kind | undefined,
  unclosed: ReadonlySet<Element>,
): ChildNode | null {
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
      else if (/display\s*:\s*block/i.test(style)) blocks ||= !isInitial(element);
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

/** The first letter of a paragraph, set large: it floats beside its word. */
function isInitial({ children }: Element): boolean {
  const child = children[0];
  return child !== undefined && children.length === 1 && isText(child) && child.data.trim().length <= 2;
}

/** Leaves the element entered last: what entering it changed is undone. */
export function leave(scan: Scan): void {
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
