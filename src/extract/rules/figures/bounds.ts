import { guarded } from "../../guarded.ts";
import { unitSet } from "../../unit-set.ts";
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
    // 营收过|300亿元: behind the noun of a sum 过 bounds any number.
    if (
      text[close.start] === "过" &&
      close.end === gap &&
      SUM.test(text.slice(Math.max(0, close.start - 3), close.start))
    )
      return { kind: "min", at: close.start };
    // ">" ends a tag more often than it bounds a numeral.
    const sign = text.charCodeAt(close.start) < 128;
    return sign && (gap < at || !/\d/.test(text[at] ?? "")) ? null : accept(close.value, close.start, bare);
  }
  const link = matchBefore(tables.between, text, gap);
  const far = link && matchBefore(tables.before, text, link.start);
  return far ? accept(far.value, far.start, bare) : null;
}

/** Nouns of sums and counts. */
const SUM =
  /(?:营收|收入|产值|总额|规模|投资额?|税收|利税|利润|产量|销量|出口额?|进出口|增加值|总数|数量|货值|成交额|销售额|吞吐量|总量|市值)$/;

/** The bound that starts at `at` (50%|以上); `at` is where the span then ends. */
export function boundAfter(text: string, at: number, tables: Tables): BoundToken | null {
  const found = matchAt(tables.after, text, skipSpaces(text, at));
  return found ? accept(found.value, found.end, false) : null;
}

/** How far left 约 may stand of the share it bounds. */
const SHARE_REACH = 18;
const SHARES = "占".charCodeAt(0);
const STOPS = unitSet("，。；、：\n0123456789");

/** 约占全市的|三分之二: 约 stands before the verb, a whole apart from the share. */
export function isAboutShare(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SHARE_REACH); i--) {
    const unit = text.charCodeAt(i);
    if (unit === SHARES) return text[i - 1] === "约" && !"签集节合履".includes(text[i - 2] ?? " ");
    if (STOPS.has(unit)) return false;
  }
  return false;
}

/** Who a share is measured against: a bound may stand before it. */
const REFERENCE =
  /(不足|不到|未到|低于|不及|少于|超过|超出|高于|突破|接近|将近|逼近|大约|超|近)(?:(?:19|20)\d{2}年|去年|上年|前年|同期|全[国省市区县州园球]|当[地年]|总[量数额体]|原来|原有|过去|其|平均|计划|目标|行业|往年|预期|园区|[^，。；、：\d一二三四五六七八九十百千万亿的]{2,6}(?=总|全部|同期|平均))[^，。；、：\d一二三四五六七八九十百千万亿]{0,8}的$/;
const REFERENCE_REACH = 22;

/** 不到上年同期的|八成, 超过全省的|三分之一: the bound stands before what the share is of. */
export function boundOverReference(text: string, at: number): BoundKind | undefined {
  // 不到全省|1%
  const whole = WHOLE.exec(text.slice(Math.max(0, at - 10), at))?.[1];
  if (whole && PERCENT.test(text.slice(at, at + 8))) return kindOf(whole);
  if (text[at - 1] !== "的") return undefined;
  const word = REFERENCE.exec(text.slice(Math.max(0, at - REFERENCE_REACH), at))?.[1];
  if (!word) return undefined;
  return kindOf(word);
}

/** A bound before what a share in percent is of. */
const WHOLE = guarded(
  /(不足|不到|未到|低于|不及|超过|超出|高于|突破|接近|将近|逼近|大约|超|近)全(?:[国省市区县州园球县旗]|行业)$/,
);
const PERCENT = /^\d[\d.]*[%％]/;

function kindOf(word: string): BoundKind {
  if (/^(?:接近|将近|逼近|近)$/.test(word)) return "below";
  return word === "大约" ? "approx" : /^(?:不|未|低|少)/.test(word) ? "max" : "min";
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
