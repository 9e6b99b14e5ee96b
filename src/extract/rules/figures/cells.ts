import type { Figure } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { skipSpaces } from "../words.ts";
import { type Amount, readAmount } from "./amounts.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { FACTOR_ONE, figureOf } from "./figure.ts";
import { readHope } from "./hopes.ts";
import { readNumber } from "./numbers.ts";
import { isOrdinal } from "./prefixes.ts";
import { scanFigures } from "./scan.ts";
import { type Tables, tablesOf } from "./tables.ts";
import { isLetter, readUnitWord, type UnitToken } from "./units.ts";

/** Words before a cell's number (达到, 累计, 年均): more than this is a sentence, not a value. */
const MAX_LEAD = 6;

/**
 * Reads a table cell whose unit stands in its header or caption: ("80以上力争85", "亿元/平方公里") → 80 to 85.
 * A unit in the cell itself wins. Null where the cell holds no figure ("—", "预期性", "2025年").
 * `offset` is the cell's start in the document; `unit` may be null for a bare count.
 */
export function readCellFigure(
  folded: string,
  text: string,
  offset: number,
  unit: string | null,
  lexicon: Lexicon,
): Figure | null {
  const own = scanFigures(folded, text, offset, lexicon).find(
    (figure) => figure.rule !== "figure.bare" && figure.unit !== "" && figure.dimension !== "time",
  );
  if (own) return own;
  const tables = tablesOf(lexicon);
  const at = firstNumber(folded, tables);
  if (at < 0 || isLetter(folded.charCodeAt(at - 1)) || isOrdinal(folded, at)) return null;
  const number = readNumber(folded, at, tables);
  if (number.low === null || number.bare) return null;
  const amount = readAmount(folded, number, null, tables, true);
  if (amount.unit) return null;
  const before = boundBefore(folded, at, false, tables);
  const after = boundAfter(folded, amount.end, tables);
  const hope = readHope(folded, after?.at ?? amount.end, amount, tables);
  const end = hope?.end ?? after?.at ?? amount.end;
  // A second number or more words after the first make the cell a text.
  if (/[\d一-鿿]/.test(folded.slice(skipSpaces(folded, end)).replace(/[（(].*$/s, ""))) return null;
  const given = unit === null ? null : unitOf(unit, tables);
  const negative = /[-−]/.test(folded[at - 1] ?? "") && !/\d/.test(folded[at - 2] ?? "");
  const sign = (low: Amount["low"]) => (negative ? { ...low, integer: -low.integer } : low);
  return figureOf(
    {
      start: before?.at ?? (negative ? at - 1 : at),
      end,
      low: sign(amount.low),
      high: hope?.high ?? sign(amount.high),
      // 2.86万 under 亩 is 2.86万亩; 5000亿 under 亿元 says its scale twice.
      fold: amount.fold || (given?.fold ?? 0),
      word: given?.token?.word ?? given?.raw ?? "",
      dimension: given?.token?.dimension ?? "count",
      base: given?.token?.base ?? "count",
      factor: given?.token?.factor ?? FACTOR_ONE,
      bounds: hope ? [] : [before?.kind, after?.kind, amount.around ? "approx" : undefined],
      more: !hope && amount.more,
      vague: false,
      number: { start: at, end: amount.numberEnd },
      unit: null,
      rule: "figure.cell",
    },
    folded,
    text,
    offset,
  );
}

/** Where the cell's number starts; -1 where words before it, or none at all, say that the cell is no value. */
function firstNumber(text: string, { classes }: Tables): number {
  for (let i = 0; i < text.length && i <= MAX_LEAD + 2; i++) {
    if (classes[text.charCodeAt(i)] === 1) return i;
  }
  return -1;
}

/** "单位：亿元", "（万亩）", "家（个）": the first unit named. What is no unit of the lexicon is kept as written. */
function unitOf(unit: string, tables: Tables): { token: UnitToken | null; raw: string; fold: number } {
  const raw = unit.replace(/^.*单位[：:]/, "").replace(/[（()）\s]/g, "");
  const read = readUnitWord(raw, tables);
  return { token: read?.token ?? null, raw, fold: read?.fold ?? 0 };
}
