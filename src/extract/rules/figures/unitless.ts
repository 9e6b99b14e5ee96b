import { matchAt, matchBefore } from "../words.ts";
import type { Amount } from "./amounts.ts";
import type { NumberToken } from "./number-token.ts";
import type { Tables } from "./tables.ts";

/** How far left of the number its noun may end. */
const REACH = 20;
/** Words and a first value that may stand between the noun and the number: 容积率|原则上不低于, 系数|由0.8提高到. */
const LINKS =
  /(?:原则上|一般|普遍|平均|目前|原来的|原先的|应当|应|仅有|只有|仅|均|已|约|为|是|达到?|控制在|须|需|要|在|按|由|从|\d{1,4}(?:\.\d{1,3})?(?:以上|以下|左右)?、?|(?:提高?|提升|增加?|上升|升|降低?|调整?)[到至了为]+){1,5}$/;
/** The last characters of links; most numbers without a unit stand after others, and need no look at the words before. */
const LINK_ENDS = new Set(
  [..."上般遍均前的当应有只仅已约为是到达在须需要按由从下右至了、0123456789"].map((character) =>
    character.charCodeAt(0),
  ),
);
/** What may follow a bare number that is a value: an end, or the words of a change from it. */
const AFTER = /^(?:$|[^\p{L}\d.%‰]|[的和与及之到至提增升降减下上左调])/u;

/**
 * True where a number without a unit is the value of a ratio: 容积率1.2, 系数由0.8提高到1.2, 指数为98. A whole number straight after the
 * noun (中证指数500) is rather a name.
 */
export function isRatio(
  text: string,
  { first }: Amount,
  start: number,
  end: number,
  bounded: boolean,
  tables: Tables,
): boolean {
  if (first.bare || first.fold > 0) return false;
  const links = linksTo(text, start, tables);
  if (links === null || bounded) return links !== null;
  const named = links === "" && first.low.exponent === 0;
  return !first.chinese && !named && AFTER.test(text.slice(end, end + 2));
}

/** True where a range may go on without a unit: 容积率|1.5|-2.0. Decimals only, since 指数10-12月 is a period. */
export function isJoinedRatio(text: string, first: NumberToken, tables: Tables): boolean {
  const joined = first.low.exponent < 0 && first.fold === 0 ? matchAt(tables.joins, text, first.end) : null;
  return (
    joined !== null &&
    /^\d\.\d/.test(text.slice(joined.end, joined.end + 3)) &&
    linksTo(text, first.start, tables) !== null
  );
}

/** The words between a noun of a ratio and `at`; null where no such noun stands before. */
function linksTo(text: string, at: number, tables: Tables): string | null {
  if (matchBefore(tables.ratioWords, text, at) !== null) return "";
  if (!LINK_ENDS.has(text.charCodeAt(at - 1))) return null;
  const links = LINKS.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? "";
  return matchBefore(tables.ratioWords, text, at - links.length) === null ? null : links;
}
