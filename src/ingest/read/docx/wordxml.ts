import { type Element, isText } from "domhandler";
import type { Style } from "./styles.ts";
import { attribute, child, descend, elements, local } from "./xml.ts";

export const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** What of a list of properties mammoth is to see; the rest of it is print. */
export const KEPT: Readonly<Record<string, readonly string[]>> = {
  pPr: ["pStyle", "jc", "rPr"],
  rPr: ["sz", "del"],
  tcPr: ["gridSpan", "vMerge"],
  trPr: ["del"],
};

/** What mammoth reads as it stands; anything else without a case of its own in `markPart` is layout, print or revision history. */
export const READ = new Set([
  "hyperlink",
  "ins",
  "moveTo",
  "smartTag",
  "customXml",
  "tab",
  "br",
  "footnoteReference",
  "endnoteReference",
]);

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text without the control characters that have no place in XML. */
export const sound = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

/** Text for XML. */
export const escaped = (text: string) => sound(text).replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

export const ownText = (node: Element) => node.children.map((one) => (isText(one) ? one.data : "")).join("");

/** A table of contents that Word keeps up by itself. */
export const isContents = (node: Element) =>
  /table of contents/i.test(attribute(descend(node, "sdtPr", "docPartObj", "docPartGallery"), "val") ?? "");

/** The few attributes mammoth asks for on what is handed to it. */
export function attributesOf(node: Element): string {
  let written = "";
  for (const name of ["val", "id", "type", "font", "char"]) {
    const value = attribute(node, name);
    if (value !== undefined) written += ` w:${name}="${escaped(value)}"`;
  }
  return written;
}

export function textBoxes(node: Element): Element[] {
  const found: Element[] = [];
  const stack = [node];
  for (let steps = 0; stack.length > 0 && steps < 100_000; steps++) {
    const at = stack.pop()!;
    if (local(at) === "txbxContent") found.push(at);
    else if (local(at) === "AlternateContent") stack.push(child(at, "Choice") ?? child(at, "Fallback") ?? at);
    else stack.push(...elements(at).reverse());
  }
  return found;
}

/**
 * The styles that paragraphs name, by their names and nothing more: mammoth does not follow what a style is based on. Each is there, since
 * mammoth compares its complaints about missing ones with each other.
 */
export function stylesOf(ids: Iterable<string>, style: (id: string | undefined) => Style): string {
  const written = [...ids].map(
    (id) =>
      `<w:style w:type="paragraph" w:styleId="${escaped(id)}"><w:name w:val="${escaped(style(id).name)}"/></w:style>`,
  );
  return `<w:styles xmlns:w="${NAMESPACE}">${written.join("")}</w:styles>`;
}
