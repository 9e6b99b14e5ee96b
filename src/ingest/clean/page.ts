import type { Element, Text } from "domhandler";

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
  /** Stands in an element that style hides. */
  hidden: boolean;
  /** The line's words once somebody asked for them: see wordsOf. */
  words: string | null;
  /** 1 to 6 inside h1 … h6, else 0. */
  heading: number;
}

/** A line's words with white space collapsed and cut off at both ends. */
export function wordsOf(line: Line): string {
  if (line.words !== null) return line.words;
  const { nodes, from, to } = line;
  let words: string;
  if (nodes.length === 1) words = nodes[0]!.data.slice(from, to);
  else {
    words = nodes[0]!.data.slice(from);
    for (let i = 1; i < nodes.length - 1; i++) words += nodes[i]!.data;
    words += nodes[nodes.length - 1]!.data.slice(0, to);
  }
  line.words = words.replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g, " ").trim();
  return line.words;
}

/** A block element: its lines are `first` to `last` (exclusive) of the page's. */
export interface Box {
  readonly element: Element | null;
  readonly parent: number;
  readonly first: number;
  last: number;
  readonly depth: number;
  /** What tag, class and id say: below 0 furniture, above 0 the article. The page's prose may put it right: see hearNames. */
  hint: number;
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
  readonly comments: readonly string[];
  readonly images: number;
  readonly videos: number;
  readonly passwords: number;
}
