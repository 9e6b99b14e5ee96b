import { matchAt, skipSpaces } from "../words.ts";
import type { Amount } from "./amounts.ts";
import { type Decimal, shift, toNumber } from "./decimal.ts";
import { readNumber } from "./numbers.ts";
import type { Tables } from "./tables.ts";
import { readUnit } from "./units.ts";

/** 80以上力争85, 80亿元以上、力争85亿元: what is hoped for closes the interval. */
export function readHope(
  text: string,
  at: number,
  amount: Amount,
  tables: Tables,
): { high: Decimal; end: number } | null {
  let i = skipSpaces(text, at);
  if ("，、,".includes(text[i] ?? " ")) i++;
  const word = matchAt(tables.hopes, text, skipSpaces(text, i));
  if (!word) return null;
  i = word.end;
  for (const link of ["达到", "达", "到"]) {
    if (text.startsWith(link, i)) {
      i += link.length;
      break;
    }
  }
  i = skipSpaces(text, i);
  if ((tables.classes[text.charCodeAt(i)] ?? 0) === 0) return null;
  const number = readNumber(text, i, tables);
  if (number.low === null) return null;
  const unit = readUnit(text, number.end, number, tables);
  if (unit ? unit.word !== amount.unit?.word : number.fold > 0) return null;
  const high = unit ? shift(number.high, number.fold - amount.fold) : number.high;
  return toNumber(high) > toNumber(amount.low) ? { high, end: unit?.end ?? number.end } : null;
}
