import { matchesOf } from "../matches.ts";

/** 形成“一核三园”布局：, 分成四个组团：, 分三大板块：: parts are told of one after another, with what is said of each. */
const DIVIDED =
  /(?:形成|构建|实行|分成?|分为|划分?为|设有?|呈现?|打造|布局|规划)[^，。；：\n]{0,14}?(?:(?:[0-9]+|[一二两三四五六七八九十])[个大](?:组团|板块|片区|(?:专业)?园区?|功能区|区块|分园|分区)|[”"]?的?(?:发展|空间|产业|总体)?(?:布局|格局|架构))[：:]/g;
/** Right before a part in its stretch: where it lies, its number. */
const LEADS =
  /^(?:[（(]?[0-9一二三四五六七八九十]{1,2}[)）、.．是]|其中|[东西南北中]{1,2}[部侧面端翼片区]?(?:的|为|是)?|位于[^，。；的]{2,10}的|[“"])*$/;

/** A layout that is announced: where the words begin, and where the stretch of each of its parts does. */
export interface Division {
  readonly start: number;
  readonly end: number;
  readonly stretches: readonly number[];
}

/** The layouts a text announces whose parts stand in stretches of their own, parted by ；. */
export function divisionsIn(text: string): Division[] {
  if (!text.includes("；")) return [];
  return matchesOf(DIVIDED, text).flatMap((match) => {
    const from = match.index + match[0].length;
    const stop = /[。\n]/.exec(text.slice(from));
    const end = stop ? from + stop.index : text.length;
    const stretches = [from];
    for (let at = text.indexOf("；", from); at >= 0 && at < end; at = text.indexOf("；", at + 1))
      stretches.push(at + 1);
    return stretches.length > 1 ? [{ start: match.index, end, stretches }] : [];
  });
}

/** True where what starts at `at` heads one of a layout's stretches. */
export const headsStretch = ({ stretches }: Division, text: string, at: number) =>
  stretches.some((from, nth) => from <= at && at < (stretches[nth + 1] ?? at + 1) && LEADS.test(text.slice(from, at)));
