import type { Figure } from "../../../model/index.ts";
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
export function figureOf(draft: Draft, folded: string, text: string, offset: number): Figure {
  const { min, max, approx } = bind(draft.low, draft.high, draft.bounds, draft.more);
  const { start, end, number, unit } = draft;
  return {
    start: start + offset,
    end: end + offset,
    text: text.slice(start, end),
    min: min && toNumber(min),
    max: max && toNumber(max),
    unit: folded === text ? unitName(draft.fold, draft.word) : asWritten(draft, folded, text),
    dimension: draft.dimension,
    approx,
    vague: draft.vague,
    value: { min: baseOf(min, draft), max: baseOf(max, draft), unit: draft.base },
    number: { start: number.start + offset, end: number.end + offset },
    unitSpan: unit && { start: unit.start + offset, end: unit.end + offset },
    rule: draft.rule,
  };
}

/** The unit in the text's own characters: 億元 stays 億元. Full-width signs are written half-width. */
function asWritten({ start, end, fold, word }: Draft, folded: string, text: string): string {
  const span = folded.slice(start, end);
  let written = "";
  for (const character of unitName(fold, word)) {
    const at = span.indexOf(character);
    written += at >= 0 && character > "\u2e80" ? text[start + at] : character;
  }
  return written;
}

function baseOf(value: Decimal | null, { fold, factor }: Draft): number | null {
  return value && times({ integer: value.integer, exponent: value.exponent + fold }, factor);
}
