import type { Clause } from "./clauses.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { wordAt } from "./word-at.ts";

/** The opening bracket of a short bracketed place (中以（上海）创新园), or null. */
export function placeInBrackets(text: string, close: number, vocabulary: Vocabulary): number | null {
  for (let open = close - 1; open >= 0 && close - open <= 9; open--) {
    if (!/[（(]/.test(text[open]!)) continue;
    const inside = text.slice(open + 1, close);
    return vocabulary.places.get(inside) || /^(?:国家级|省级|国家|滨江|临海)$/.test(inside) ? open : null;
  }
  return null;
}

/** What stands in brackets and is no part of a name: a count, an older or a short name, a unit, a phase. */
const ASIDE =
  /[0-9〇一二两三四五六七八九十]|^[原含即下简又筹共约新旧暂]|[市区县省州旗期筹级]$|米|亩|公顷|[园港谷城]$|单位|元$|以下|其中|合计|简称|合并|图|表|注/;

/** The opening bracket of a short word within a name that goes on behind it (终端（手机）产业园, 长兴岛（西中岛）基地), or null. */
export function wordInBrackets(text: string, close: number): number | null {
  if (!/[\u3400-\u9fff]/.test(text[close + 1] ?? "")) return null;
  for (let open = close - 1; open >= 1 && close - open <= 5; open--) {
    if (!/[（(]/.test(text[open]!)) continue;
    const inside = text.slice(open + 1, close);
    return /^[\u3400-\u9fff]{2,4}$/.test(inside) && !ASIDE.test(inside) && /[\u3400-\u9fff]/.test(text[open - 1]!)
      ? open
      : null;
  }
  return null;
}

/** The opening quote of a short quoted word right before the ending (“万亩千亿”新产业平台), or null. */
export function quoteBefore(text: string, close: number, floor: number): number | null {
  for (let open = close - 1; open >= floor && close - open <= 17; open--) {
    if (/[”」』’]/.test(text[open]!)) return null;
    if (/[“"「『‘]/.test(text[open]!)) return open;
  }
  return null;
}

/** Where the words before a quoted name start that belong to its fuller form, or null. */
export function outerStart(
  text: string,
  quote: number,
  clause: Clause,
  previousEnd: number,
  vocabulary: Vocabulary,
): number | null {
  let at = quote;
  let last: number | null = null;
  while (at > clause.start && quote - at < 12) {
    const character = text[at - 1]!;
    if (/[·\-—–]/.test(character) && at - 1 > clause.start) {
      at--;
      continue;
    }
    const local = vocabulary.places.longestBefore(text, at);
    const word = wordAt(clause.words, at - 1);
    if (local && local.length >= 2) at -= local.length;
    else if (
      word &&
      word.end === at &&
      /^(ns|nr|nrt|nz)$/.test(word.tag) &&
      word.text.length > 1 &&
      !vocabulary.edges.has(word.text)
    )
      at = word.start;
    else break;
    last = at;
  }
  return last !== null && last >= previousEnd ? last : null;
}
