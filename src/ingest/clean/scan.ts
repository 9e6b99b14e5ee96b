import { type ChildNode, type Document, type Element, isTag, isText, type Text } from "domhandler";
import { classComma, classLetter, classOf, classSpace, classStop, classWide } from "./characters.ts";
import { hiddenNames } from "./hidden.ts";
import { nameHint } from "./hints.ts";

/** A line of the page as a reader sees it: inline content between two breaks. */
export interface Line {
  readonly nodes: Text[];
  /** Where the line begins in its first node and ends in its last (a node may hold several lines). */
  from: number;
  to: number;
  /** Index of the innermost block element. */
  readonly box: number;
  /** Weights in Chinese characters: a letter counts a quarter. */
  size: number;
  linkSize: number;
  boldSize: number;
  stops: number;
  commas: number;
  /** A picture or player stands between this line and the one before, or in the line. */
  afterImage: boolean;
  hidden: boolean;
  /** 1 to 6 inside h1 … h6, else 0. */
  heading: number;
}

const texts = new WeakMap<Line, string>();

/** A line's words with white space collapsed and cut off at both ends. */
export function wordsOf(line: Line): string {
  let words = texts.get(line);
  if (words === undefined) {
    const { nodes, from, to } = line;
    if (nodes.length === 1) words = nodes[0]!.data.slice(from, to);
    else {
      words = nodes[0]!.data.slice(from);
      for (let i = 1; i < nodes.length - 1; i++) words += nodes[i]!.data;
      words += nodes.at(-1)!.data.slice(0, to);
    }
    words = words.replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g, " ").trim();
    texts.set(line, words);
  }
  return words;
}

/** A block element: its lines are `first` to `last` (exclusive) of the page's. */
export interface Box {
  readonly element: Element | null;
  readonly parent: number;
  readonly first: number;
  last: number;
  readonly depth: number;
  /** What tag, class and id say: below 0 furniture, above 0 the article. */
  readonly hint: number;
  /** Pictures within it. */
  images: number;
}

/** A page in one pass: lines in order, the boxes they stand in, and the elements metadata is read from. */
export interface Page {
  readonly lines: Line[];
  readonly boxes: Box[];
  readonly metas: Element[];
  readonly scripts: Element[];
  readonly times: Element[];
  readonly links: Element[];
  readonly titles: Element[];
  readonly comments: string[];
  readonly images: number;
  readonly videos: number;
  readonly passwords: number;
}

type Kind =
  | "skip"
  | "block"
  | "break"
  | "link"
  | "bold"
  | "image"
  | "head"
  | "title"
  | "script"
  | "style"
  | "meta"
  | "linkrel"
  | "input"
  | "video";

const kinds = new Map<string, Kind>();
const set = (kind: Kind, names: string) => {
  for (const name of names.split(" ")) kinds.set(name, kind);
};
set("skip", "noscript template svg math object select option textarea map canvas datalist applet frameset");
set(
  "block",
  "html body div p section article main header footer nav aside ul ol li dl dt dd table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 blockquote pre address center fieldset form figure figcaption details summary hgroup legend dialog menu dir search button",
);
set("break", "br hr");
set("link", "a");
set("bold", "b strong");
set("image", "img picture amp-img");
set("video", "video audio iframe embed amp-video amp-iframe");
set("script", "script");
set("style", "style");
set("meta", "meta");
set("linkrel", "link");
set("title", "title");
set("input", "input");

/** Elements that are furniture by their own name. */
const tagHints: Record<string, number> = {
  nav: -4,
  footer: -3,
  aside: -3,
  button: -3,
  menu: -3,
  dialog: -4,
  article: 1,
  main: 1,
};

/** Walks the tree once, without recursion. */
export function scanPage(root: Document, unclosed: ReadonlySet<Element> = new Set()): Page {
  const lines: Line[] = [];
  const boxes: Box[] = [{ element: null, parent: -1, first: 0, last: 0, depth: 0, hint: 0, images: 0 }];
  const metas: Element[] = [];
  const scripts: Element[] = [];
  const times: Element[] = [];
  const links: Element[] = [];
  const titles: Element[] = [];
  const comments: string[] = [];
  const hiddenByStyle = new Set<string>();
  let images = 0;
  let videos = 0;
  let passwords = 0;

  let box = 0;
  let depth = 0;
  let inLink = 0;
  let inBold = 0;
  let inHidden = 0;
  let inPre = 0;
  let heading = 0;
  let image = false;
  let imageWithin = false;
  let line: Line | null = null;

  const close = () => {
    if (line !== null) {
      if (line.size > 0 || line.stops > 0) {
        lines.push(line);
        image = imageWithin;
        imageWithin = false;
      }
      line = null;
    }
  };
  const open = (node: Text, from: number): Line => ({
    nodes: [node],
    from,
    to: from,
    box,
    size: 0,
    linkSize: 0,
    boldSize: 0,
    stops: 0,
    commas: 0,
    afterImage: image,
    hidden: inHidden > 0,
    heading,
  });

  const addText = (node: Text) => {
    const { data } = node;
    const { length } = data;
    if (line === null) line = open(node, 0);
    else line.nodes.push(node);
    let current: Line = line;
    let wide = 0;
    let letters = 0;
    const settle = () => {
      const size = wide + letters / 4;
      current.size += size;
      if (inLink > 0) current.linkSize += size;
      if (inBold > 0) current.boldSize += size;
      wide = 0;
      letters = 0;
    };
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
          current.stops++;
          break;
        case classComma:
          current.commas++;
          break;
        case classSpace:
          // A line ends in the middle of a node: a line feed where they count, or the indent of a new paragraph.
          if ((code === 10 && inPre > 0) || (code === 0x3000 && isIndent(data, i, current, node))) {
            settle();
            current.to = i;
            close();
            line = open(node, i);
            current = line;
            if (code === 0x3000) while (data.charCodeAt(i + 1) === 0x3000) i++;
          }
          break;
        default:
          if (code === 0x2e && i > 0 && i + 1 < length && data.charCodeAt(i + 1) === 32) current.stops++;
          else if (code === 0x2e && i + 1 === length) current.stops++;
      }
    }
    settle();
    current.to = length;
  };

  let node: ChildNode | null = root.children[0] ?? null;
  /** Elements entered and not yet left that changed the state, innermost last. */
  const entered: { element: Element; kind: Kind; hides: boolean; pre: boolean; heading: number; blocks: boolean }[] =
    [];

  while (node !== null) {
    let descend: ChildNode | null = null;
    if (isText(node)) addText(node);
    else if (isTag(node)) {
      const name = node.name;
      const kind = kinds.get(name);
      const { attribs } = node;
      switch (kind) {
        case "skip":
          break;
        case "script":
          scripts.push(node);
          break;
        case "style": {
          const css = node.children[0];
          if (css && isText(css)) hiddenNames(css.data, hiddenByStyle);
          break;
        }
        case "meta":
          metas.push(node);
          break;
        case "linkrel":
          links.push(node);
          break;
        case "title":
          titles.push(node);
          break;
        case "input":
          if (attribs.type === "password") passwords++;
          break;
        case "break":
          close();
          break;
        case "image":
        case "video":
          if (kind === "image") images++;
          else videos++;
          boxes[box]!.images++;
          // A picture after words of the same line goes before the next.
          if (line !== null && (line as Line).size > 0) imageWithin = true;
          else image = true;
          if (line !== null && (line as Line).size === 0) (line as Line).afterImage = true;
          break;
        default: {
          if (name === "time" || attribs.itemprop !== undefined || attribs.datetime !== undefined) times.push(node);
          const inline = (kind === "link" && attribs.href === undefined) || unclosed.has(node) ? undefined : kind;
          const style = attribs.style;
          let hides = attribs.hidden !== undefined;
          let blocks = kind === "block";
          let pre = name === "pre";
          if (style !== undefined && style.length > 6) {
            if (/display\s*:\s*(none|block)|white-space\s*:\s*pre/i.test(style)) {
              if (/display\s*:\s*none/i.test(style)) hides = true;
              else if (/display\s*:\s*block/i.test(style)) blocks = true;
              if (/white-space\s*:\s*pre(?!-?wrap\s*nowrap)/i.test(style)) pre = true;
            }
          }
          if (hiddenByStyle.size > 0 && !hides) hides = isNamedHidden(attribs, hiddenByStyle);
          const level =
            kind === "block" && name.length === 2 && name.charCodeAt(0) === 104 ? name.charCodeAt(1) - 48 : 0;
          const isHeading = level >= 1 && level <= 6;
          if (blocks) {
            close();
            depth++;
            let hint = tagHints[name] ?? 0;
            if (attribs.class !== undefined) hint += nameHint(attribs.class);
            if (attribs.id !== undefined) hint += nameHint(attribs.id);
            if (attribs.itemprop === "articleBody") hint += 6;
            boxes.push({ element: node, parent: box, first: lines.length, last: 0, depth, hint, images: 0 });
            box = boxes.length - 1;
          }
          if (hides) inHidden++;
          if (pre) inPre++;
          if (inline === "link") inLink++;
          else if (inline === "bold") inBold++;
          const before = heading;
          if (isHeading) heading = level;
          const first = node.children[0];
          entered.push({ element: node, kind: inline ?? "head", hides, pre, heading: before, blocks });
          if (first) descend = first;
          else leave();
        }
      }
    } else if (node.type === "comment") {
      if (comments.length < 200 && node.data.length < 600) comments.push(node.data);
    } else if ("children" in node && node.children[0]) descend = node.children[0];
    if (descend !== null) {
      node = descend;
      continue;
    }
    // Step on: the next sibling, or out of every element that ends here.
    let at: ChildNode = node;
    for (;;) {
      if (at.next !== null) {
        node = at.next as ChildNode;
        break;
      }
      const parent = at.parent as ChildNode | Document | null;
      if (parent === null || parent === root) {
        node = null;
        break;
      }
      if (entered.at(-1)?.element === parent) leave();
      at = parent as ChildNode;
    }
  }
  close();
  boxes[0]!.last = lines.length;
  return { lines, boxes, metas, scripts, times, links, titles, comments, images, videos, passwords };

  function leave() {
    const { kind, hides, pre, heading: before, blocks } = entered.pop()!;
    if (hides) inHidden--;
    if (pre) inPre--;
    if (kind === "link") inLink--;
    else if (kind === "bold") inBold--;
    heading = before;
    if (blocks) {
      close();
      const left = boxes[box]!;
      left.last = lines.length;
      boxes[left.parent]!.images += left.images;
      box = left.parent;
      depth--;
    }
  }
}

function isNamedHidden(attribs: Record<string, string>, hidden: ReadonlySet<string>): boolean {
  if (attribs.id !== undefined && hidden.has(`#${attribs.id}`)) return true;
  const names = attribs.class;
  if (names === undefined) return false;
  if (hidden.has(`.${names}`)) return true;
  return names.includes(" ") && names.split(/\s+/).some((name) => hidden.has(`.${name}`));
}

/** Two ideographic spaces after the end of a sentence begin a paragraph that the page's author made without mark-up. */
function isIndent(data: string, at: number, line: Line, node: Text): boolean {
  if (data.charCodeAt(at + 1) !== 0x3000 || line.stops === 0) return false;
  if (line.nodes[0] === node && at === line.from) return false;
  let before = at - 1;
  while (before >= 0 && classOf[data.charCodeAt(before)] === classSpace) before--;
  return before >= 0 && /[。！？”"」』）)：:；…]/.test(data[before]!);
}
