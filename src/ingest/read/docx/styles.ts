import type { Document, Element } from "domhandler";
import { attribute, child, elements, isOn, local } from "./xml.ts";

/** What a paragraph style says that matters for reading. */
export interface Style {
  readonly name: string;
  readonly outline: number | null;
  readonly title: boolean;
  readonly toc: boolean;
  readonly bold: boolean;
  readonly centred: boolean;
  readonly size: number | null;
  readonly numbering: { readonly id: string; readonly level: number } | null;
}

const NONE: Style = {
  name: "",
  outline: null,
  title: false,
  toc: false,
  bold: false,
  centred: false,
  size: null,
  numbering: null,
};

/** Styles by id, each with what it takes from those it is based on. */
export function readStyles(root: Document | null): (id: string | undefined) => Style {
  const raw = new Map<string, Element>();
  let byDefault: string | undefined;
  for (const style of elements(child(root, "styles"))) {
    if (local(style) !== "style" || attribute(style, "type") === "character") continue;
    const id = attribute(style, "styleId");
    if (id === undefined) continue;
    raw.set(id, style);
    if (attribute(style, "default") === "1" && attribute(style, "type") === "paragraph") byDefault = id;
  }
  const known = new Map<string, Style>();
  const read = (id: string | undefined, depth: number): Style => {
    const element = id === undefined ? undefined : raw.get(id);
    if (!element || id === undefined || depth > 12) return NONE;
    const ready = known.get(id);
    if (ready) return ready;
    const base = read(attribute(child(element, "basedOn"), "val"), depth + 1);
    const name = (attribute(child(element, "name"), "val") ?? "").toLowerCase();
    const own = readParagraphProperties(child(element, "pPr"));
    const print = readRunProperties(child(element, "rPr"));
    const named = /^(?:heading|标题)\s?([1-9])/.exec(name);
    const style: Style = {
      name,
      outline: own.outline ?? (named ? Number(named[1]) - 1 : base.outline),
      title: /^(?:title|标题)$/.test(name) || (base.title && name === ""),
      toc: /^(?:toc|目录)\s?[0-9]?$/.test(name) || /^toc/.test(name),
      bold: print.bold ?? base.bold,
      centred: own.centred ?? base.centred,
      size: print.size ?? base.size,
      numbering: own.numbering ?? base.numbering,
    };
    known.set(id, style);
    return style;
  };
  return (id) => read(id ?? byDefault, 0);
}

export interface ParagraphProperties {
  readonly style: string | undefined;
  readonly outline: number | null;
  readonly centred: boolean | null;
  readonly numbering: { readonly id: string; readonly level: number } | null;
  /** Numbering is switched off for this paragraph. */
  readonly unnumbered: boolean;
}

export function readParagraphProperties(properties: Element | undefined): ParagraphProperties {
  const outline = attribute(child(properties, "outlineLvl"), "val");
  const jc = attribute(child(properties, "jc"), "val");
  const numPr = child(properties, "numPr");
  const id = attribute(child(numPr, "numId"), "val");
  const level = Number(attribute(child(numPr, "ilvl"), "val") ?? 0);
  return {
    style: attribute(child(properties, "pStyle"), "val"),
    outline: outline !== undefined && Number(outline) < 9 ? Number(outline) : null,
    centred: jc === undefined ? null : jc === "center",
    numbering: id !== undefined && id !== "0" ? { id, level: Number.isInteger(level) ? level : 0 } : null,
    unnumbered: id === "0",
  };
}

export function readRunProperties(properties: Element | undefined): {
  bold: boolean | null;
  size: number | null;
  hidden: boolean;
} {
  const bold = child(properties, "b");
  const size = Number(attribute(child(properties, "sz"), "val") ?? Number.NaN);
  return {
    bold: bold ? isOn(bold) : null,
    size: Number.isFinite(size) ? size / 2 : null,
    hidden: isOn(child(properties, "vanish")),
  };
}
