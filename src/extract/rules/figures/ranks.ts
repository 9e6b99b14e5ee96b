import type { Figure } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { type Draft, FACTOR_ONE, figureOf } from "./figure.ts";
import { readNumber } from "./numbers.ts";
import { tablesOf } from "./tables.ts";

/** A verb of rank stands at most this far left of 第: 综合实力跃居全国同类开发区第五位. */
const REACH = 24;
const VERBS = /居|排名|位列|名列|列|排在|排|升至|跃升|前移|晋位|进位|攀升|上升|[升降滑退跌][^第]{0,4}[至到]/;

/**
 * Finds ranks (居全省第五位, 排名全国第3): ordinals that a verb of rank makes a value. Kept apart from `scanFigures`, which is
 * silent on ordinals; facts ask for both. Unit 位, dimension "rank". Linear in the block's length.
 */
export function scanRanks(folded: string, text: string, offset: number, lexicon: Lexicon): Figure[] {
  const tables = tablesOf(lexicon);
  const ranks: Figure[] = [];
  for (let at = folded.indexOf("第"); at >= 0; at = folded.indexOf("第", at + 1)) {
    if ((tables.classes[folded.charCodeAt(at + 1)] ?? 0) === 0) continue;
    const number = readNumber(folded, at + 1, tables);
    if (number.low === null || number.fold > 0 || number.bare || number.more) continue;
    const place = "位名".includes(folded[number.end] ?? " ");
    const clause = folded.slice(Math.max(0, at - REACH), at).replace(/^.*[，。；！？\n]/s, "");
    const end = place ? number.end + 1 : number.end;
    // 第78位和第102位: the verb stands before the first.
    const last = ranks.at(-1);
    const listed = place && last && /^[、和与及]$/.test(folded.slice(last.end - offset, at));
    if (!(listed || VERBS.test(clause)) || (!place && /[一-鿿]/.test(folded[end] ?? ""))) continue;
    const draft: Draft = {
      start: at,
      end,
      low: number.low,
      high: number.high,
      fold: 0,
      word: "位",
      dimension: "rank",
      base: "rank",
      factor: FACTOR_ONE,
      bounds: [],
      more: false,
      vague: false,
      number: { start: at + 1, end: number.end },
      unit: place ? { start: number.end, end } : null,
      rule: "figure.rank",
    };
    ranks.push(figureOf(draft, folded, text, offset));
  }
  return ranks;
}
