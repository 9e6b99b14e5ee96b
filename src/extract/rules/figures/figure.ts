import { type Figure, fold } from "../../../model/index.ts";
import { bind } from "./bounds.ts";
import { type Decimal, type Factor, parseFactor, times, toNumber } from "./decimal.ts";
import type { BoundKind } from "./tables.ts";

/** What the scanner knows of a figure before it is written out; places are in the block. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly fold: number;
  readonly word: string;
  readonly dimension: string;
  readonly base: string;
  readonly factor: Factor;
  readonly bounds: readonly (BoundKind | undefined)[];
  readonly more: boolean;
  readonly vague: boolean;
  readonly number: { readonly start: number; readonly end: number };
  readonly unit: { readonly start: number; readonly end: number } | null;
  readonly rule: string;
}

export const FACTOR_ONE = parseFactor("1");
const FOLD_WORDS: Readonly<Record<number, string>> = { 0: "", 4: "万", 8: "亿", 12: "万亿" };

/** The unit as the figure names it, its scale in front: 亿元, 万亩. */
export function unitName(fold: number, word: string): string {
  return `${FOLD_WORDS[fold] ?? ""}${word}`;
}

/** Writes a draft out as a figure of the document: bounds applied, base value exact. */
export function figureOf(draft: Draft, text: string, offset: number): Figure {
  const { min, max, approx } = bind(draft.low, draft.high, draft.bounds, draft.more);
  const base = (value: Decimal | null) =>
    value && times({ integer: value.integer, exponent: value.exponent + draft.fold }, draft.factor);
  const move = (span: { start: number; end: number }) => ({ start: span.start + offset, end: span.end + offset });
  return {
    ...move(draft),
    text: text.slice(draft.start, draft.end),
    min: min && toNumber(min),
    max: max && toNumber(max),
    unit: asWritten(unitName(draft.fold, draft.word), text.slice(draft.start, draft.end)),
    dimension: draft.dimension,
    approx,
    vague: draft.vague,
    value: { min: base(min), max: base(max), unit: draft.base },
    number: move(draft.number),
    unitSpan: draft.unit && move(draft.unit),
    rule: draft.rule,
  };
}

/** The unit in the figure's own characters: 億元 and 萬家 stay as the page writes them. */
function asWritten(unit: string, words: string): string {
  const folded = fold(words);
  if (folded === words) return unit;
  return Array.from(unit, (unit) => {
    const at = folded.lastIndexOf(unit);
    return at < 0 ? unit : words[at];
  }).join("");
}
