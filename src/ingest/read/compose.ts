import type { Origin } from "../../model/index.ts";
import type { BlockBuilder, CellInput, Piece } from "../builder.ts";
import { isCaptionLine } from "../tablecaptions.ts";
import { annexLists, isAnnex } from "./annexes.ts";
import { contentsLines } from "./contents.ts";
import { isDateLine } from "./datelines.ts";
import { isEntry, isFormLine } from "./formlines.ts";
import { isDocumentNumber, isTitleLine } from "./imprint.ts";
import { headingRank, isFirstNumber, levelsOf, mayHead, numberingOf, rank } from "./outline.ts";

/** A line or table as a reader of pages without marked structure found it. */
export type Item = LineItem | TableItem;

export interface LineItem {
  readonly kind: "line";
  readonly pieces: readonly Piece[];
  readonly words: string;
  readonly origin?: Origin;
  /** The format's own outline level, from 0. */
  readonly outline?: number;
  /** Print that sets it apart from the text round it: bold, centred, larger. */
  readonly prominent?: boolean;
  /** The format marks it as a list item. */
  readonly listed?: boolean;
  /** A picture stands right after it. */
  readonly beforeImage?: boolean;
  /** Words of a box or footnote: the headings in it end with it. */
  readonly boxed?: boolean;
  /** The format marks it as a table's caption. */
  readonly caption?: boolean;
}

export interface TableItem {
  readonly kind: "table";
  readonly rows: readonly (readonly CellInput[])[];
  readonly origin: Origin;
  readonly flattened?: boolean;
  readonly boxed?: boolean;
}

export interface ComposeOptions {
  /** The document's title; the lines that make it up become its heading. */
  readonly title: string | null;
  /** What may head a section without a number: any short line over prose, or prominent ones only. */
  readonly plainHeads: "apart" | "prominent";
}

interface Head {
  item: LineItem;
  rank: number;
}

type Part = Head | { readonly item: Item; readonly as: "paragraph" | "list" | "caption" | "table" };

const isHead = (part: Part | undefined): part is Head => part !== undefined && "rank" in part;

/** Judges lines by numbering, outline and print, and hands them to the builder as blocks with levels that fit together. */
export function compose(builder: BlockBuilder, given: readonly Item[], options: ComposeOptions): void {
  const parts = sortItems(withoutContents(given), options);
  rankOutlines(parts);
  mendNumbering(parts);
  rankPlainHeads(parts);
  const levels = levelsOf(parts.flatMap((part) => (isHead(part) ? [part.rank] : [])));
  let boxTop: number | null = null;
  for (const part of parts) {
    if (boxTop !== null && !part.item.boxed) {
      builder.leave(boxTop);
      boxTop = null;
    }
    // What is annexed stands under no section of the document before it.
    const listed = !isHead(part) && part.as === "list";
    if (part.item.kind === "line" && isAnnex(part.item.words) && !listed)
      builder.leave(levels.get(rank.title) === 1 ? 2 : 1);
    if (isHead(part)) {
      const level = levels.get(part.rank) ?? 1;
      if (part.item.boxed) boxTop = Math.min(boxTop ?? level, level);
      builder.heading(level, part.item.pieces, part.item.origin);
    } else if (part.item.kind === "table") {
      builder.table(part.item.rows, part.item.origin, part.item.flattened ? { flattened: true } : {});
    } else if (part.as !== "table") builder[part.as](part.item.pieces, part.item.origin);
  }
}

function withoutContents(items: readonly Item[]): readonly Item[] {
  const contents = contentsLines(items.map((item) => (item.kind === "line" ? item.words : "")));
  return contents.size === 0 ? items : items.filter((_, at) => !contents.has(at));
}

function sortItems(items: readonly Item[], options: ComposeOptions): Part[] {
  const squeeze = (words: string) => words.replace(/\s+/g, "");
  let titleLeft = squeeze(options.title ?? "");
  let begun = false;
  const parts: Part[] = [];
  const named = annexLists(items.map((item) => (item.kind === "line" ? item.words : "")));
  const judge = (item: Item, at: number): Part | null => {
    if (item.kind === "table") return { item, as: "table" };
    const words = squeeze(item.words);
    if (titleLeft !== "" && titleLeft.startsWith(words)) {
      titleLeft = titleLeft.slice(words.length);
      const before = parts.at(-1);
      // A title set on several lines is one heading.
      if (begun && isHead(before)) {
        before.item = {
          ...before.item,
          pieces: [...before.item.pieces, ...item.pieces],
          words: before.item.words + item.words,
        };
        return null;
      }
      begun = true;
      return { item, rank: rank.title };
    }
    if (begun) titleLeft = "";
    // What a notice issues begins with its own title.
    if (
      begun &&
      words.length >= 8 &&
      isTitleLine(words) &&
      squeeze(options.title ?? "").includes(`《${words.replace(/（.*$/, "")}`)
    ) {
      return { item, rank: rank.title + 5 };
    }
    if (item.caption || (items[at + 1]?.kind === "table" && isCaptionLine(item.words))) return { item, as: "caption" };
    if (named.has(at)) return { item, as: "list" };
    if (inForm(items, at)) return { item, as: numberingOf(item.words) === null ? "paragraph" : "list" };
    if (isAnnex(item.words))
      return items[at + 1]?.kind === "table" ? { item, as: "caption" } : { item, rank: rank.part };
    const numbered = headingRank(item.words);
    if (numbered !== null) return { item, rank: numbered };
    if (item.outline !== undefined && item.words.length <= 60 && !item.words.includes("。"))
      return { item, rank: OUTLINE + item.outline };
    if (isPictureTitle(item)) return { item, as: "caption" };
    if (headsWhatFollows(items, at, options.plainHeads)) return { item, rank: rank.plain };
    const dashed = /^(?:[—–-]{1,2}|[•·*●○■□▲◆※])\s?/.test(item.words);
    const clause = numberingOf(item.words) !== null && /[；;]$/.test(item.words);
    return { item, as: item.listed || dashed || clause ? "list" : "paragraph" };
  };
  for (const [at, item] of items.entries()) {
    const part = judge(item, at);
    if (part) parts.push(part);
  }
  return parts;
}

/** A form's line, or one that could be with a form's line beside it. The format's own outline knows better. */
function inForm(items: readonly Item[], at: number): boolean {
  const wordsAt = (place: number) => {
    const item = items[place];
    return item?.kind === "line" ? item.words : "";
  };
  const item = items[at];
  if (item?.kind !== "line" || item.outline !== undefined) return false;
  if (isFormLine(item.words)) return true;
  const beside = [wordsAt(at - 1), wordsAt(at + 1)];
  return isEntry(item.words) && beside.some((words) => isEntry(words) || isFormLine(words));
}

/** Ranks of outline levels lie here until `rankOutlines` finds where they belong among the numbered ones. */
const OUTLINE = 1_000;

/** An unnumbered heading with an outline level ranks with the numbered headings of that level; where there are none, above them all. */
function rankOutlines(parts: readonly Part[]): void {
  const known = new Map<number, number>();
  for (const part of parts) {
    if (
      isHead(part) &&
      part.rank < OUTLINE &&
      part.rank > rank.title &&
      part.item.outline !== undefined &&
      !known.has(part.item.outline)
    ) {
      known.set(part.item.outline, part.rank);
    }
  }
  for (const part of parts)
    if (isHead(part) && part.rank >= OUTLINE)
      part.rank = known.get(part.rank - OUTLINE) ?? rank.title + 1 + (part.rank - OUTLINE);
}

/** The words under (or over) a picture, or a line that calls itself a map or chart. */
function isPictureTitle(item: LineItem): boolean {
  if (item.words.length > 40) return false;
  return (
    /(?:布局图|分布图|示意图|结构图|区位图|规划图|框架图)$/.test(item.words) ||
    (item.beforeImage === true && mayHead(item.words))
  );
}

/** A short line alone between longer ones heads them; first and last lines, dates and signatures do not. */
function headsWhatFollows(items: readonly Item[], at: number, mode: ComposeOptions["plainHeads"]): boolean {
  const item = items[at];
  if (item?.kind !== "line" || !mayHead(item.words) || isDateLine(item.words) || isDocumentNumber(item.words))
    return false;
  // 注：数据截至6月末, under a table.
  if (/^(?:注|备注|附注|说明|(?:资料|数据)来源)\s?[0-9]?[：:]/.test(item.words)) return false;
  const next = items[at + 1];
  if (next?.kind !== "line") return item.prominent === true && next !== undefined && !/表$|^附/.test(item.words);
  if (item.prominent === true) return !isDateLine(next.words);
  if (mode === "prominent" || at === 0) return false;
  return (
    /[。！？]["”’」』]?$/.test(next.words) ||
    (next.words.length >= 20 && /[。；：，]/.test(next.words)) ||
    numberingOf(next.words) !== null
  );
}

const CHINESE_DIGITS = "零一二三四五六七八九十";

/** 三、 → 3, 2、 → 2; NaN where the line's number is none of 1 to 10. */
function numberOf(line: string): number {
  const sign = /^([一二三四五六七八九十]|[0-9]{1,2})\s{0,2}[、.．]/.exec(line)?.[1] ?? "";
  return /^[0-9]/.test(sign) ? Number(sign) : sign === "" ? Number.NaN : CHINESE_DIGITS.indexOf(sign);
}

/** Automatic numbering that a converter wrote in the wrong signs: "2、" alone between 一、 and 三、 is 二、. */
function mendNumbering(parts: readonly Part[]): void {
  const heads = parts.filter(isHead);
  let last: { number: number; at: number } | null = null;
  for (const [at, head] of heads.entries()) {
    if (head.rank !== rank.one) continue;
    const number = numberOf(head.item.words);
    if (last && number === last.number + 2) {
      const between = heads
        .slice(last.at + 1, at)
        .filter((one) => one.rank === rank.digit && numberOf(one.item.words) === number - 1);
      const missing = between.at(-1);
      if (missing) missing.rank = rank.one;
    }
    last = { number, at };
  }
}

/**
 * A heading without a number that opens 1、2、3、 stands just above them, and so do its sisters in the same section; any other
 * stands below all numbered ones.
 */
function rankPlainHeads(parts: readonly Part[]): void {
  let raised: number | null = null;
  for (const [index, part] of parts.entries()) {
    if (!isHead(part)) continue;
    if (part.rank !== rank.plain) {
      if (raised !== null && part.rank < raised) raised = null;
      continue;
    }
    const next = parts[index + 1];
    if (isHead(next) && next.rank < rank.plain && next.rank > rank.one && isFirstNumber(next.item.words))
      raised = next.rank - 5;
    if (raised !== null) part.rank = raised;
  }
}
