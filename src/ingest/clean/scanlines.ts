import type { Element, Text } from "domhandler";
import { classComma, classLetter, classOf, classSpace, classStop, classWide } from "./characters.ts";
import type { Line, Page } from "./page.ts";

/** The walk's state. One object, and functions beside it: the walk is the hot path after parsing. */
export interface Scan {
  readonly page: { -readonly [K in keyof Page]: Page[K] };
  readonly hiddenByStyle: Set<string>;
  readonly hiddenNames: Map<string, boolean>;
  /** Elements entered that changed something and are not left yet, innermost last, and what each changed. */
  readonly entered: Element[];
  readonly changes: number[];
  line: Line | null;
  box: number;
  depth: number;
  inLink: number;
  inBold: number;
  inHidden: number;
  inPre: number;
  heading: number;
  /** A picture stands before the next line; or within the open one, so before the line after. */
  image: boolean;
  imageWithin: boolean;
}

/** Takes a picture or player in: captions are looked for beside it. */
export function addPicture(scan: Scan): void {
  scan.page.boxes[scan.box]!.images++;
  const { line } = scan;
  if (line !== null && line.size > 0) scan.imageWithin = true;
  else scan.image = true;
  if (line !== null && line.size === 0) line.afterImage = true;
}

/** Ends the open line; one without words is dropped. */
export function close(scan: Scan): void {
  const { line } = scan;
  if (line === null) return;
  scan.line = null;
  if (line.size === 0 && line.stops === 0) return;
  scan.page.lines.push(line);
  scan.image = scan.imageWithin;
  scan.imageWithin = false;
}

function open(scan: Scan, node: Text, from: number): Line {
  const line: Line = {
    nodes: [node],
    from,
    to: from,
    box: scan.box,
    size: 0,
    linkSize: 0,
    boldSize: 0,
    stops: 0,
    commas: 0,
    afterImage: scan.image,
    hidden: scan.inHidden > 0,
    words: null,
    heading: scan.heading,
  };
  scan.line = line;
  return line;
}

/** Takes a text node into the open line, or opens one; a node may end lines in its middle. */
export function addText(scan: Scan, node: Text): void {
  const { data } = node;
  const { length } = data;
  let line = scan.line;
  if (line !== null) line.nodes.push(node);
  else if (isBlank(data)) return;
  else line = open(scan, node, 0);
  let wide = 0;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const code = data.charCodeAt(i);
    switch (classOf[code]) {
      case classWide:
        wide++;
        break;
      case classLetter:
        letters++;
        break;
      case classStop:
        line.stops++;
        break;
      case classComma:
        line.commas++;
        break;
      case classSpace:
        // A line ends in the middle of a node: a line feed where they count, or the indent of a new paragraph.
        if ((code === 10 && scan.inPre > 0) || (code === 0x3000 && isIndent(data, i, line, node))) {
          settle(scan, line, wide + letters / 4);
          wide = 0;
          letters = 0;
          line.to = i;
          close(scan);
          line = open(scan, node, i);
          if (code === 0x3000) while (data.charCodeAt(i + 1) === 0x3000) i++;
        }
        break;
      default:
        if (
          code === 0x2e &&
          (i > 0 || line.nodes.length > 1) &&
          (i + 1 === length || endsSentence(data.charCodeAt(i + 1)))
        )
          line.stops++;
    }
  }
  settle(scan, line, wide + letters / 4);
  line.to = length;
}

/** What stands behind the point at the end of a sentence: white space, or the quotation mark or bracket that it stands in. */
const endsSentence = (code: number): boolean =>
  code <= 32 || code === 0x22 || code === 0x27 || code === 0x29 || code === 0x201d || code === 0x2019;

function settle(scan: Scan, line: Line, size: number): void {
  line.size += size;
  if (scan.inLink > 0) line.linkSize += size;
  if (scan.inBold > 0) line.boldSize += size;
}

/** Most text nodes of a page are the line feeds between its elements. */
function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) if (classOf[data.charCodeAt(i)] !== classSpace) return false;
  return true;
}

/** Two ideographic spaces after the end of a sentence begin a paragraph that the page's author made without mark-up. */
function isIndent(data: string, at: number, line: Line, node: Text): boolean {
  if (data.charCodeAt(at + 1) !== 0x3000 || line.stops === 0) return false;
  if (line.nodes[0] === node && at === line.from) return false;
  let before = at - 1;
  while (before >= 0 && classOf[data.charCodeAt(before)] === classSpace) before--;
  return before >= 0 && /[。！？”"」』）)：:；…]/.test(data[before]!);
}
