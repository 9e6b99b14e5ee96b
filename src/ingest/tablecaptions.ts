import { fold } from "../model/fold.ts";

/** The unit a line states for a whole table: "亿元" of 单位：亿元 or （计量单位: 万元、%）; null where it states none. */
export function unitOf(given: string): string | null {
  const line = fold(given);
  const found = UNIT.exec(line);
  if (!found?.[1]) return null;
  // 填报单位, 制表单位, 主管单位 and their like name an office, not a unit; so may 单位 alone.
  const labelled = /[\u4e00-\u9fff]/.test(line[found.index - 1] ?? "");
  return (labelled ? MEASURE.test(found[1]) : !OFFICE.test(found[1])) ? found[1] : null;
}

const UNIT = /(?:计量|金额|货币|面积|数据|数量)?单\s{0,4}位\s{0,2}[：:]\s{0,4}([^\s（()）;；：:，,】]{1,20})/;
const MEASURE =
  /^[万亿千百]*(?:美元|欧元|元|平方公里|平方千米|平方米|公里|公顷|亩|个|家|户|人|项|件|吨|台|套|%|‰|m²|㎡|km)/;
const OFFICE = /(?:局|厅|委|会|府|司|部|处|院|中心|集团|室|办)$/;

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
  const words = (unitOf(line) === null ? line : line.replace(new RegExp(`[（(【]?${UNIT.source}[）)】]?`), "")).trim();
  return words === "" ? null : words;
}
