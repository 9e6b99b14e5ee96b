import { type Document, type Element, isText } from "domhandler";
import type { CellInput, Piece } from "../../builder.ts";
import type { Item, LineItem } from "../compose.ts";
import { extremes } from "../extremes.ts";
import type { Numbering } from "./numbering.ts";
import { readParagraphProperties, readRunProperties, type Style } from "./styles.ts";
import { attribute, child, elements, isOn, local, textOf } from "./xml.ts";

export interface Parts {
  readonly style: (id: string | undefined) => Style;
  readonly numbering: Numbering;
  readonly footnotes: ReadonlyMap<string, Element>;
  readonly endnotes: ReadonlyMap<string, Element>;
  readonly maxCells: number;
}

/** A paragraph's line with what its print says, for finding the title. */
export interface PrintedLine extends LineItem {
  readonly size: number;
  readonly centred: boolean;
  readonly titled: boolean;
}

/** Reads the body of a document into lines and tables, in reading order: text boxes and footnotes follow the paragraph that holds them. */
export function readBody(root: Document, parts: Parts): { items: Item[]; cells: number; images: number } {
  const walker = createWalker(parts);
  walker.blocks(child(child(root, "document"), "body"), "body", false);
  return { items: walker.items, cells: walker.count.cells, images: walker.count.images };
}

interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly size: number | null;
}

function createWalker(parts: Parts) {
  const items: Item[] = [];
  const count = { cells: 0, images: 0 };

  /** Block level content: paragraphs, tables, and what wraps them. */
  function blocks(parent: Element | undefined, path: string, boxed: boolean, out: Item[] = items): void {
    let paragraph = 0;
    let table = 0;
    const visit = (element: Element, depth: number): void => {
      if (depth > 60) return;
      const name = local(element);
      if (name === "p") out.push(...readParagraph(element, `${path}/p[${++paragraph}]`, boxed));
      else if (name === "tbl") readTable(element, `${path}/tbl[${++table}]`, boxed, out);
      else if (name === "sdt") {
        const gallery = attribute(child(child(child(element, "sdtPr"), "docPartObj"), "docPartGallery"), "val") ?? "";
        if (/table of contents/i.test(gallery)) return;
        for (const inner of elements(child(element, "sdtContent"))) visit(inner, depth + 1);
      } else if (name === "customXml" || name === "smartTag" || name === "ins" || name === "moveTo") {
        for (const inner of elements(element)) visit(inner, depth + 1);
      } else if (name === "AlternateContent") {
        for (const inner of elements(child(element, "Choice") ?? child(element, "Fallback"))) visit(inner, depth + 1);
      }
    };
    for (const element of elements(parent)) visit(element, 0);
  }

  function readParagraph(element: Element, path: string, boxed: boolean): Item[] {
    const own = readParagraphProperties(child(element, "pPr"));
    const style = parts.style(own.style);
    const lines: Run[][] = [[]];
    const boxes: Element[] = [];
    const notes: { element: Element; path: string }[] = [];
    let images = 0;
    let field: "code" | "result" | null = null;
    let fieldDepth = 0;
    const inline = (node: Element, depth: number): void => {
      if (depth > 80) return;
      const name = local(node);
      switch (name) {
        case "r":
          run(node, depth);
          break;
        case "ins":
        case "moveTo":
        case "hyperlink":
        case "smartTag":
        case "sdtContent":
        case "customXml":
        case "fldSimple":
        case "dir":
        case "bdo":
        case "sdt":
          for (const inner of elements(node)) inline(inner, depth + 1);
          break;
        case "oMath":
        case "oMathPara":
          lines.at(-1)!.push({ text: textOf(node), bold: false, size: null });
          break;
        case "AlternateContent":
          for (const inner of elements(child(node, "Choice") ?? child(node, "Fallback"))) inline(inner, depth + 1);
          break;
      }
    };
    const run = (node: Element, depth: number): void => {
      const print = readRunProperties(child(node, "rPr"));
      if (print.hidden) return;
      const put = (text: string) =>
        lines.at(-1)!.push({ text, bold: print.bold ?? style.bold, size: print.size ?? style.size });
      for (const part of elements(node)) {
        const name = local(part);
        if (name === "fldChar") {
          const type = attribute(part, "fldCharType");
          if (type === "begin") {
            fieldDepth++;
            field = "code";
          } else if (type === "separate") field = "result";
          else if (type === "end") field = --fieldDepth > 0 ? "result" : null;
        } else if (field === "code") continue;
        else if (name === "t") put(part.children.map((one) => (isText(one) ? one.data : "")).join(""));
        else if (name === "tab" || name === "ptab") put(" ");
        else if (name === "noBreakHyphen") put("-");
        else if (name === "sym") put(symbol(attribute(part, "char")));
        else if (name === "br" && !/page|column/.test(attribute(part, "type") ?? "")) lines.push([]);
        else if (name === "cr") lines.push([]);
        else if (name === "footnoteReference" || name === "endnoteReference") {
          const kind = name === "footnoteReference" ? "footnotes" : "endnotes";
          const id = attribute(part, "id") ?? "";
          const note = parts[kind].get(id);
          if (note) notes.push({ element: note, path: `${kind}/${kind.slice(0, -1)}[${id}]` });
        } else if (name === "drawing" || name === "pict" || name === "object") {
          const found = textBoxes(part);
          if (found.length === 0) images++;
          boxes.push(...found);
        } else if (name === "AlternateContent") {
          const choice = child(part, "Choice");
          const found = choice ? textBoxes(choice) : [];
          const all = found.length > 0 ? found : textBoxes(child(part, "Fallback") ?? part);
          if (all.length === 0) images++;
          boxes.push(...all);
        } else if (name === "ruby") inline(child(part, "rubyBase") ?? part, depth + 1);
      }
    };
    for (const part of elements(element)) inline(part, 0);
    count.images += images;
    const result: Item[] = style.toc ? [] : linesOf(lines, own, style, path, boxed);
    for (const [index, box] of boxes.entries()) blocks(box, `${path}/txbxContent[${index + 1}]`, true, result);
    for (const note of notes) blocks(note.element, note.path, true, result);
    const last = result.at(-1);
    if (images > 0 && result.length === 0) result.push(IMAGE);
    else if (images > 0 && last?.kind === "line") result[result.length - 1] = { ...last, beforeImage: true };
    return result;
  }

  function linesOf(
    lines: Run[][],
    own: ReturnType<typeof readParagraphProperties>,
    style: Style,
    path: string,
    boxed: boolean,
  ): PrintedLine[] {
    const origin = { kind: "docx" as const, path };
    const centred = own.centred ?? style.centred;
    const outline = own.outline ?? style.outline;
    const numbering = own.unnumbered ? null : (own.numbering ?? style.numbering);
    const whole = lines.flat();
    const words = whole.map((run) => run.text).join("");
    if (words.trim() === "") return [];
    const number = numbering ? parts.numbering.next(numbering.id, numbering.level) : null;
    const size = extremes(whole.filter((run) => run.text.trim() !== "").map((run) => run.size ?? 0)).most;
    const bold = whole.every((run) => run.bold || run.text.trim() === "");
    // Lines of a title or heading belong together; a soft return after a full stop parts paragraphs.
    const joined = lines.length === 1 || outline !== null || centred || style.title;
    const groups: Run[][] = [[]];
    for (const line of lines) {
      const before = groups
        .at(-1)!
        .map((run) => run.text)
        .join("");
      if (!joined && /[。；;！？：:]["”’）)]?\s*$/.test(before)) groups.push([...line]);
      else for (const run of line) groups.at(-1)!.push(run);
    }
    const result: PrintedLine[] = [];
    for (const group of groups) {
      const pieces: Piece[] = [];
      if (number && result.length === 0) {
        const gap =
          /[\w.．]$/.test(number) && /^[A-Za-z0-9\u3400-\u9fff]/.test(group[0]?.text ?? "") && !/[.．]$/.test(number)
            ? " "
            : "";
        pieces.push({ text: number + gap, origin: { ...origin, path: `${path}/numPr` } });
      }
      for (const run of group) if (run.text !== "") pieces.push({ text: run.text, origin });
      const text = pieces
        .map((piece) => piece.text)
        .join("")
        .trim();
      if (text === "") continue;
      result.push({
        kind: "line",
        pieces,
        words: text,
        origin,
        prominent: (bold || centred) && outline === null,
        listed: number === "",
        size,
        centred,
        titled: style.title,
        ...(outline === null ? {} : { outline }),
        ...(boxed ? { boxed } : {}),
      });
    }
    return result;
  }

  function readTable(element: Element, path: string, boxed: boolean, out: Item[]): void {
    const rows = elements(element).flatMap((one) => (local(one) === "tr" ? [one] : rowsInside(one)));
    const grid = rows.map((row) => cellsOf(row));
    const widest = extremes(grid.map((row) => row.length)).most;
    if (widest <= 1) {
      // A table of one column is a frame round text (专栏): its paragraphs and tables are read as what they are.
      for (const [r, row] of grid.entries())
        for (const cell of row) blocks(cell.element, `${path}/tr[${r + 1}]/tc[1]`, true, out);
      return;
    }
    const input: (CellInput & { rowSpan: number })[][] = [];
    /** The cell that a merged column continues, by column. */
    const open = new Map<number, CellInput & { rowSpan: number }>();
    for (const [r, row] of grid.entries()) {
      const header = isOn(child(child(rows[r], "trPr"), "tblHeader"));
      const skipped = Number(attribute(child(child(rows[r], "trPr"), "gridBefore"), "val") ?? 0);
      const cells: (CellInput & { rowSpan: number })[] = [];
      let column = 0;
      const put = (cell: CellInput & { rowSpan: number }, span: number) => {
        cells.push(cell);
        for (let c = column; c < column + span; c++) open.delete(c);
        open.set(column, cell);
        column += span;
      };
      if (skipped > 0) put({ pieces: [], rowSpan: 1, columnSpan: Math.min(skipped, 50) }, Math.min(skipped, 50));
      for (const [c, cell] of row.entries()) {
        if (++count.cells > parts.maxCells) return;
        const above = open.get(column);
        if (cell.merge === "continue" && above) {
          above.rowSpan++;
          column += cell.span;
          continue;
        }
        const where = `${path}/tr[${r + 1}]/tc[${c + 1}]`;
        put(
          {
            pieces: cellPieces(cell.element, where),
            rowSpan: 1,
            columnSpan: cell.span,
            header,
            origin: { kind: "docx", path: where },
          },
          cell.span,
        );
      }
      input.push(cells);
    }
    out.push({ kind: "table", rows: input, origin: { kind: "docx", path }, ...(boxed ? { boxed } : {}) });
  }

  /** A cell's paragraphs in one line, a space between them; tables inside are read as their words. */
  function cellPieces(cell: Element, path: string): Piece[] {
    const inner: Item[] = [];
    blocks(cell, path, true, inner);
    const pieces: Piece[] = [];
    for (const item of inner) {
      const words =
        item.kind === "line" ? item.pieces : item.rows.flat().flatMap((one) => [...one.pieces, space(path)]);
      if (words.length === 0) continue;
      if (pieces.length > 0) pieces.push(space(path));
      pieces.push(...words);
    }
    return pieces;
  }

  return { items, count, blocks };
}

/** Stands for a picture between lines; it has no words and is not written. */
const IMAGE: Item = { kind: "line", pieces: [], words: "", beforeImage: false };

const space = (path: string): Piece => ({ text: " ", origin: { kind: "docx", path } });

/** Symbol fonts keep their signs in the private area; the usual ones have a place of their own. */
function symbol(code: string | undefined): string {
  const value = Number.parseInt(code ?? "", 16);
  if (!Number.isFinite(value)) return "";
  const usual: Record<number, string> = {
    61618: "㎡",
    61549: "μ",
    61616: "°",
    61617: "±",
    61603: "≤",
    61619: "≥",
    61620: "×",
  };
  return usual[value] ?? (value >= 0xe000 && value <= 0xf8ff ? "" : String.fromCharCode(value));
}

function textBoxes(node: Element): Element[] {
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

function rowsInside(element: Element): Element[] {
  const name = local(element);
  if (name === "sdt") return elements(child(element, "sdtContent")).filter((one) => local(one) === "tr");
  return name === "customXml" || name === "ins" ? elements(element).filter((one) => local(one) === "tr") : [];
}

function cellsOf(row: Element): { element: Element; span: number; merge: "continue" | null }[] {
  const cells = elements(row).flatMap((one) => {
    if (local(one) === "tc") return [one];
    if (local(one) === "sdt") return elements(child(one, "sdtContent")).filter((inner) => local(inner) === "tc");
    return [];
  });
  return cells.map((element) => {
    const properties = child(element, "tcPr");
    const span = Number(attribute(child(properties, "gridSpan"), "val") ?? 1);
    const merge = child(properties, "vMerge");
    const restart = attribute(merge, "val") === "restart";
    return {
      element,
      span: Number.isInteger(span) && span > 0 ? Math.min(span, 200) : 1,
      merge: merge && !restart ? ("continue" as const) : null,
    };
  });
}
