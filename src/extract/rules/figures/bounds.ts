import { matchAt, matchBefore, skipSpaces } from "../words.ts";
import type { BoundKind, Tables } from "./tables.ts";

/** A bound and how far the span reaches for it. */
export interface BoundToken {
  readonly kind: BoundKind;
  readonly at: number;
}

/** The bound that ends at `at` (超|600个, 超过了|300家); `bare` numbers take 上 and 过 too. `at` is where the span then starts. */
export function boundBefore(text: string, at: number, bare: boolean, tables: Tables): BoundToken | null {
  const gap = spacesBefore(text, at);
  const close = matchBefore(tables.before, text, gap);
  if (close) {
    // ">" ends a tag more often than it bounds a numeral.
    const sign = text.charCodeAt(close.start) < 128;
    return sign && (gap < at || !/\d/.test(text[at] ?? "")) ? null : accept(close.value, close.start, bare);
  }
  const link = matchBefore(tables.between, text, gap);
  const far = link && matchBefore(tables.before, text, link.start);
  return far ? accept(far.value, far.start, false) : null;
}

/** The bound that starts at `at` (50%|以上); `at` is where the span then ends. */
export function boundAfter(text: string, at: number, tables: Tables): BoundToken | null {
  const found = matchAt(tables.after, text, skipSpaces(text, at));
  return found ? accept(found.value, found.end, false) : null;
}

/** How far left 约 may stand of the share it bounds. */
const SHARE_REACH = 18;

/** 约占全市的|三分之二: 约 stands before the verb, a whole apart from the share. */
export function isAboutShare(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SHARE_REACH); i--) {
    const unit = text.charCodeAt(i);
    if ((unit >= 48 && unit <= 57) || "，。；、：\n".includes(text[i]!)) return false;
    if (text[i] === "占") return text[i - 1] === "约" && !"签集节合履".includes(text[i - 2] ?? " ");
  }
  return false;
}

function accept(kind: BoundKind, at: number, bare: boolean): BoundToken | null {
  if (kind === "none" || (kind === "minOfScale" && !bare)) return null;
  return { kind: kind === "minOfScale" ? "min" : kind, at };
}

function spacesBefore(text: string, at: number): number {
  let i = at;
  while (i > at - 2 && text.charCodeAt(i - 1) === 32) i--;
  return i;
}

/** What the bounds make of an amount from `low` to `high`. */
export function bind<T>(low: T, high: T, kinds: readonly (BoundKind | undefined)[], more: boolean) {
  const floor = more || kinds.includes("min");
  const below = kinds.includes("below");
  const ceiling = !floor && (below || kinds.includes("max"));
  return {
    min: ceiling ? null : low,
    max: floor ? null : high,
    approx: below || kinds.includes("approx"),
  };
}
