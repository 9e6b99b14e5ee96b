import type { Element } from "domhandler";
import { ownCopy } from "../owncopy.ts";
import { type Line, type Page, wordsOf } from "./page.ts";

const captionName =
  /caption|legend|(?:img|image|pic|photo|figure|tu)[-_]?(?:desc|intro|txt|text|note|title|info|word|cap|alt|tit|explain|name)|(?:desc|intro|note|txt)[-_]?(?:img|pic|photo)|tupian|tushuo|photo-?credit|wp-caption/i;
const pictureName = /(?:^|[-_\s])(?:img|image|images|pic|pics|photo|photos|picture|figure|tu)(?:$|[-_\s]|box|wrap)/i;

/**
 * Which lines are captions by their place and print: in a picture's own element, named as captions, or printed unlike the body right
 * after a picture. On pages whose captions are plain paragraphs, the habit of the page decides: short lines after most pictures,
 * among long paragraphs.
 */
export function findCaptions(page: Page, indexes: readonly number[]): Set<number> {
  const { lines } = page;
  const found = new Set<number>();
  const prints = new Map<string, number>();
  const lengths: number[] = [];
  let total = 0;
  let begin = -1;
  let end = 0;
  for (let k = 0; k < indexes.length; k++) {
    const line = lines[indexes[k]!]!;
    if (line.size < 25 || line.stops === 0) continue;
    if (begin < 0) begin = k;
    end = k;
    const print = printOf(page, line);
    prints.set(print, (prints.get(print) ?? 0) + line.size);
    total += line.size;
    lengths.push(line.size);
  }
  lengths.sort((a, b) => a - b);
  // Where most lines of the body are short, a short line after a picture is one of them.
  const usual = lengths.length < (end - begin + 1) * 0.4 ? 0 : (lengths[lengths.length >> 1] ?? 0);
  const isBodyPrint = (print: string) => (prints.get(print) ?? 0) > total * 0.12;
  const plain: number[] = [];
  let pictures = 0;
  for (const i of indexes) {
    const line = lines[i]!;
    if (
      isNamedCaption(page, line) &&
      (line.size <= 80 || (line.size <= 240 && (line.afterImage || hasPicture(page, line))))
    ) {
      found.add(i);
      continue;
    }
    if (!line.afterImage) continue;
    pictures++;
    if (line.heading > 0) continue;
    const print = printOf(page, line);
    const bold = line.boldSize > line.size * 0.8;
    if (line.size <= 80 && line.stops <= 2 && !isBodyPrint(print) && !bold && print !== "") found.add(i);
    else if (line.size <= 60 && hasPicture(page, line) && !bold && usual >= 30 && line.stops <= 1) found.add(i);
    else if (line.size <= 40 && line.stops <= 1 && !bold) plain.push(i);
  }
  const habit = plain.length >= 2 && plain.length >= (pictures - found.size) * 0.6;
  for (const i of plain) {
    const line = lines[i]!;
    const words = wordsOf(line);
    if (
      usual < 40 ||
      /^[一二三四五六七八九十\d]{1,3}[、.．]|^[（(][一二三四五六七八九十\d]|[？?！!：:，,；;…]$|^["“「『].*["”」』]$/.test(
        words,
      )
    )
      continue;
    if (habit || (line.size <= 20 && pictures === 1 && found.size === 0)) found.add(i);
  }
  // A caption's further lines are printed as its first.
  for (let k = 1; k < indexes.length; k++) {
    const line = lines[indexes[k]!]!;
    if (found.has(indexes[k]!) || !found.has(indexes[k - 1]!) || line.heading > 0 || line.size > 40 || line.stops > 1)
      continue;
    const print = printOf(page, line);
    const before = lines[indexes[k - 1]!]!;
    const together = page.boxes[line.box]!.parent === page.boxes[before.box]!.parent || line.box === before.box;
    if (together && !isBodyPrint(print) && print === printOf(page, before)) found.add(indexes[k]!);
  }
  return found;
}

/** What names say, once for each: a page has few. */
const named = new Map<string, { caption: boolean; picture: boolean }>();

function readNames(name: string): { caption: boolean; picture: boolean } {
  let read = named.get(name);
  if (read === undefined) {
    read = { caption: captionName.test(name), picture: pictureName.test(name) };
    if (named.size > 10_000) named.clear();
    named.set(ownCopy(name), read);
  }
  return read;
}

/** A line's own element, or one at most two above it, is named or made for captions. */
function isNamedCaption(page: Page, line: Line): boolean {
  let at: number = line.box;
  for (let up = 0; up < 3 && at > 0; up++) {
    const box = page.boxes[at]!;
    const { element } = box;
    if (element === null) break;
    if (element.name === "figcaption") return true;
    const lines = box.last - box.first;
    if (lines > 4) break;
    if (element.name === "figure") return true;
    const { id, class: names } = element.attribs;
    if (id !== undefined || names !== undefined) {
      const { caption, picture } = readNames(`${names ?? ""} ${id ?? ""}`);
      if ((up < 2 && caption) || (picture && box.images > 0 && lines <= 3 && !holdsText(page, at))) return true;
    }
    at = box.parent;
  }
  // An inline element inside the block may carry the name.
  const inline = line.nodes[0]?.parent as Element | null;
  const name = inline?.attribs?.class;
  return name !== undefined && line.nodes.length === 1 && readNames(name).caption;
}

/** What is longer than this, in Chinese characters, and a sentence is a paragraph. */
const leastParagraph = 25;

/** A box named for the picture it shows holds paragraphs or a heading too: a part of the article, not the picture's own element. */
function holdsText(page: Page, box: number): boolean {
  let paragraphs = 0;
  for (let i = page.boxes[box]!.first; i < page.boxes[box]!.last; i++) {
    const { heading, size, stops } = page.lines[i]!;
    if (heading > 0 && size > 4) return true;
    if (stops > 0 && size >= leastParagraph) paragraphs++;
  }
  return paragraphs > 1;
}

/** The line's own innermost element holds a picture, and no more lines than two. */
function hasPicture(page: Page, line: Line): boolean {
  const box = page.boxes[line.box]!;
  return box.images > 0 && box.last - box.first <= 2;
}

/** How a line is set: its element, the element's name, alignment, colour and size, and the same of the first inline element. */
export function printOf(page: Page, line: Line): string {
  const element = page.boxes[line.box]?.element;
  if (!element) return "";
  let print = look(element);
  let at = line.nodes[0]?.parent as Element | null | undefined;
  for (let up = 0; up < 4 && at && at !== element; up++) {
    if (at.name !== "a" && at.name !== "span" && at.name !== "strong" && at.name !== "b") print += `>${at.name}`;
    print += inlineLook(at);
    at = at.parent as Element | null;
  }
  return print;
}

function look(element: Element): string {
  const { attribs, name } = element;
  const align = attribs.align ?? /text-align\s*:\s*(\w+)/i.exec(attribs.style ?? "")?.[1] ?? "";
  return `${name}.${attribs.class ?? ""}/${/center|right/i.test(align) ? align.toLowerCase() : ""}${inlineLook(element)}`;
}

function inlineLook(element: Element): string {
  const { style, color, size } = element.attribs;
  if (style === undefined && color === undefined && size === undefined) return "";
  const colour = color ?? /(?:^|[;\s])color\s*:\s*([^;]+)/i.exec(style ?? "")?.[1] ?? "";
  const large = size ?? /font-size\s*:\s*([^;]+)/i.exec(style ?? "")?.[1] ?? "";
  return colour || large ? `[${colour.trim()},${large.trim()}]` : "";
}
