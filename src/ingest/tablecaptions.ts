import { fold } from "../model/fold.ts";

/** The unit a line states for a whole table: "亿元" of 单位：亿元 or （计量单位: 万元、%）; null where it states none. */
export function unitOf(given: string): string | null {
  const line = fold(given);
  // 填报单位, 主管单位 and their like name an office, not a unit.
  const found =
    /(?<![报制办导管建属施设牵责持\u4efb])(?:计量)?单\s{0,4}位\s{0,2}[：:]\s{0,4}([^\s（()）;；：:，,]{1,20})/.exec(
      line,
    );
  return found?.[1] ?? null;
}

/** True for a line that names a table: 表1 …, 附表 …, 专栏3 …, 图2 …, or states its unit. */
export function isCaptionLine(line: string): boolean {
  const words = line.trim();
  if (words === "" || words.length > 60 || /[。；;]$/.test(words)) return false;
  if (unitOf(words) !== null && words.length <= 40 && !/[公司部门]单位[：:]/.test(words)) return true;
  return (
    /^(?:附\s{0,2}表|续\s{0,2}表|表|图表|专栏|专\s{0,2}栏|图)\s{0,3}[0-9０-９一二三四五六七八九十]{0,3}(?:[-—－.．][0-9０-９]{1,3})?(?:[\s　：:、.．]|$|(?<=[0-9０-９])(?=[\u4e00-\u9fff]))/.test(
      words,
    ) ||
    /^(?:附表|续表)/.test(words) ||
    /(?:一览表|明细表|汇总表|统计表|目录|指标|情况表|清单|名单)(?:[（(][^）)]{1,20}[）)])?$/.test(words)
  );
}

/** The caption's words without the unit: "表1 主要指标" of "表1 主要指标（单位：亿元）"; null where nothing is left. */
export function captionWords(line: string): string | null {
  const words = line
    .replace(
      /[（(【]?(?<![报制办导管建属施设牵责持\u4efb])(?:计量)?单\s{0,4}位\s{0,2}[：:]\s{0,4}[^\s（()）;；：:，,】]{1,20}[）)】]?/,
      "",
    )
    .trim();
  return words === "" ? null : words;
}
