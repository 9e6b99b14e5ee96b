import type { Document, Element } from "domhandler";
import { type Marks, PLAIN, type Place } from "./marks.ts";
import { readPlainTable } from "./plaintable.ts";
import { readParagraphProperties, readRunProperties, type Style } from "./styles.ts";
import { attributesOf, escaped, isContents, KEPT, NAMESPACE, ownText, READ, textBoxes } from "./wordxml.ts";
import { attribute, child, elements, isOn, local, textOf } from "./xml.ts";

/** Counts the children that make up paths; wrappers between them (content controls, insertions) have no step of their own. */
interface Scope {
  readonly path: string;
  readonly counts: Map<string, number>;
  readonly place: Place | null;
  readonly bold: boolean;
}

/**
 * Writes a part of a Word file again for mammoth: each paragraph carries a bookmark with the number of its place in `marks`,
 * and what mammoth passes over stands in words it reads (fields without runs, equations, text boxes of new drawings, symbols).
 * Pictures, hidden words and generated contents are left out. The XML is sound whatever the part's was.
 */
export function markPart(
  root: Document,
  top: "document" | "footnotes" | "endnotes",
  style: (id: string | undefined) => Style,
  marks: Marks,
): string {
  const out: string[] = [];
  /** A field's code ends at its "separate" mark. */
  let field: "code" | "result" | null = null;
  let fieldDepth = 0;

  const inner = (node: Element | undefined, scope: Scope) => {
    for (const one of elements(node)) put(one, scope);
  };
  const wrap = (node: Element, scope: Scope) => {
    out.push(`<w:${local(node)}${attributesOf(node)}>`);
    inner(node, scope);
    out.push(`</w:${local(node)}>`);
  };
  const words = (text: string) => out.push(`<w:t>${escaped(text)}</w:t>`);
  const mark = (place: Place) => out.push(`<w:bookmarkStart w:name="${marks.places.push(place) - 1}"/>`);
  const step = (scope: Scope, name: string, rest: Partial<Scope> = {}): Scope => {
    const count = (scope.counts.get(name) ?? 0) + 1;
    scope.counts.set(name, count);
    return { ...scope, path: `${scope.path}/${name}[${count}]`, counts: new Map(), ...rest };
  };

  function put(node: Element, scope: Scope): void {
    const name = local(node);
    switch (name) {
      case "p":
        paragraph(node, scope);
        break;
      case "r":
        run(node, scope);
        break;
      case "tbl":
        table(node, step(scope, name));
        break;
      case "tr":
        if (marks.cells <= marks.maxCells) row(node, step(scope, name));
        break;
      case "tc":
        if (++marks.cells <= marks.maxCells) cell(node, step(scope, name));
        break;
      case "sdt":
        if (!isContents(node)) inner(child(node, "sdtContent"), scope);
        break;
      case "del":
      case "moveFrom":
        out.push(`<w:${name}/>`);
        break;
      case "fldSimple":
      case "dir":
      case "bdo":
        inner(node, scope);
        break;
      case "ruby":
        inner(child(node, "rubyBase"), scope);
        break;
      case "oMath":
      case "oMathPara":
        out.push("<w:r>");
        words(textOf(node));
        out.push("</w:r>");
        break;
      case "AlternateContent":
        alternatives(node, scope);
        break;
      case "drawing":
      case "pict":
      case "object":
        boxes([node], scope);
        break;
      case "fldChar":
        fieldMark(attribute(node, "fldCharType"));
        break;
      case "t":
        if (field !== "code") words(ownText(node));
        break;
      case "ptab":
        out.push("<w:tab/>");
        break;
      case "cr":
        out.push("<w:br/>");
        break;
      case "noBreakHyphen":
        words("-");
        break;
      case "sym":
        symbol(node);
        break;
      default:
        if (KEPT[name]) properties(node, KEPT[name]);
        else if (READ.has(name)) wrap(node, scope);
    }
  }

  /** A large plain table is a paragraph with nothing but its number. */
  function table(node: Element, scope: Scope): void {
    const plain = readPlainTable(node, scope.path, marks);
    if (plain === null) wrap(node, scope);
    else out.push(`<w:p><w:bookmarkStart w:name="${PLAIN}${marks.tables.push(plain) - 1}"/></w:p>`);
  }

  function symbol(node: Element): void {
    const code = Number.parseInt(attribute(node, "char") ?? "", 16);
    // Symbol fonts keep their signs in the private area, where mammoth knows them by font.
    if (code > 0 && code < 0xd800) words(String.fromCharCode(code));
    else out.push(`<w:sym${attributesOf(node)}/>`);
  }

  /** A cell's place is its first paragraph's; one without any gets an empty one. */
  function cell(node: Element, scope: Scope): void {
    const before = marks.places.length;
    out.push("<w:tc>");
    inner(node, scope);
    if (marks.places.length === before) {
      out.push("<w:p>");
      mark({ path: `${scope.path}/p[1]`, own: readParagraphProperties(undefined), images: 0 });
      out.push("</w:p>");
    }
    out.push("</w:tc>");
  }

  function properties(node: Element, kept: readonly string[], more = ""): void {
    out.push(`<w:${local(node)}>`);
    for (const one of elements(node)) {
      if (!kept.includes(local(one))) continue;
      if (local(one) === "rPr") properties(one, ["del"]);
      else out.push(`<w:${local(one)}${attributesOf(one)}/>`);
    }
    out.push(more, `</w:${local(node)}>`);
  }

  function paragraph(node: Element, scope: Scope): void {
    const own = readParagraphProperties(child(node, "pPr"));
    const at = step(scope, "p");
    const place: Place = { path: at.path, own, images: 0 };
    field = null;
    fieldDepth = 0;
    out.push("<w:p>");
    mark(place);
    inner(node, { ...at, place, bold: style(own.style).bold });
    out.push("</w:p>");
  }

  /** Mammoth takes a run's own word for bold and cannot tell "no" from nothing said, so what the style says is written here. */
  function run(node: Element, scope: Scope): void {
    const own = child(node, "rPr");
    const print = readRunProperties(own);
    if (print.hidden) return;
    out.push("<w:r>");
    const bold = (print.bold ?? scope.bold) ? "<w:b/>" : "";
    if (own) properties(own, ["sz"], bold);
    else if (bold) out.push(`<w:rPr>${bold}</w:rPr>`);
    for (const one of elements(node)) if (one !== own) put(one, scope);
    out.push("</w:r>");
  }

  function row(node: Element, scope: Scope): void {
    const given = child(node, "trPr");
    out.push("<w:tr>");
    if (given) properties(given, ["del"], isOn(child(given, "tblHeader")) ? "<w:tblHeader/>" : "");
    const skipped = Math.min(Number(attribute(child(given, "gridBefore"), "val") ?? 0), 50);
    if (skipped > 0) out.push(`<w:tc><w:tcPr><w:gridSpan w:val="${skipped}"/></w:tcPr></w:tc>`);
    for (const one of elements(node)) if (one !== given) put(one, scope);
    out.push("</w:tr>");
  }

  function alternatives(node: Element, scope: Scope): void {
    const choice = child(node, "Choice");
    const fallback = child(node, "Fallback");
    const drawn = [choice, fallback].filter((one) => one !== undefined);
    // A drawing in two forms, or words in two forms.
    if (drawn.some((one) => elements(one).some((inside) => /^(?:drawing|pict|object)$/.test(local(inside)))))
      boxes(drawn, scope);
    else inner(choice ?? fallback, scope);
  }

  /** The text boxes of the first form that has any, as the old kind of drawing, whose words mammoth reads after the paragraph. */
  function boxes(forms: readonly Element[], scope: Scope): void {
    const found = forms.map(textBoxes).find((one) => one.length > 0) ?? [];
    if (found.length === 0 && scope.place) scope.place.images++;
    const outside = { field, fieldDepth };
    for (const box of found) {
      out.push("<w:pict><w:txbxContent>");
      inner(box, step(scope, "txbxContent", { place: null }));
      out.push("</w:txbxContent></w:pict>");
    }
    ({ field, fieldDepth } = outside);
  }

  function fieldMark(type: string | undefined): void {
    if (type === "begin") {
      fieldDepth++;
      field = "code";
    } else if (type === "separate") field = "result";
    else if (type === "end") field = --fieldDepth > 0 ? "result" : null;
  }

  const scopeOf = (path: string): Scope => ({ path, counts: new Map(), place: null, bold: false });
  out.push(`<w:${top} xmlns:w="${NAMESPACE}">`);
  if (top === "document") {
    out.push("<w:body>");
    inner(child(child(root, top), "body"), scopeOf("body"));
    out.push("</w:body>");
  } else {
    const one = top.slice(0, -1);
    for (const note of elements(child(root, top))) {
      // Notes with a type are the lines drawn between text and notes.
      if (local(note) !== one || attribute(note, "type") !== undefined) continue;
      const id = attribute(note, "id") ?? "";
      out.push(`<w:${one} w:id="${escaped(id)}">`);
      inner(note, scopeOf(`${top}/${one}[${id}]`));
      out.push(`</w:${one}>`);
    }
  }
  out.push(`</w:${top}>`);
  return out.join("");
}
