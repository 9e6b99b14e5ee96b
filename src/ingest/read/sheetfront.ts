import { captionWords, unitOf } from "../tablecaptions.ts";
import { dateIn, isDateLine } from "./datelines.ts";
import { isOrganisationLine } from "./imprint.ts";

/** What a line over or under a sheet's table is. */
export type FrontLine = "annex" | "unit" | "label" | "prose" | "date" | "name";

/** 发布单位：某市商务局, 填报日期：2024年6月18日 */
const LABELLED = /^[（(]?[\u3400-\u9fff]{2,6}[：:]\s*\S/;
const ANNEX = /^附\s*[件表录]\s*[0-9０-９一二三四五六七八九十]{0,3}(?:[-—－][0-9]{1,2})?\s*[：:]?$/;
const PROSE_LABEL = /^(?:编制|填报|填表|编者|补充|情况)?(?:说明|备注|注释?|提示|摘要|概述)\s*[0-9]{0,2}[：:]/;

/** Says what a line is: an annex's number, the unit, a labelled value (who and when), prose, a date, or a name of what follows. */
export function frontLine(words: string): FrontLine {
  if (ANNEX.test(words)) return "annex";
  if (unitOf(words) !== null && words.length <= 40 && (captionWords(words)?.length ?? 0) < 6) return "unit";
  if (/[。；]/.test(words) || PROSE_LABEL.test(words) || words.length > 60) return "prose";
  if (LABELLED.test(words)) return "label";
  if (isDateLine(words) || /^[（(]?\s*截[至止].{4,16}$/.test(words)) return "date";
  return "name";
}

/** Cells that say who filled a sheet in, when, and in what unit; not a row of its table. */
export const isLabelRow = (cells: readonly string[]): boolean =>
  cells.length <= 4 &&
  cells.every((words) => ["unit", "label", "date"].includes(frontLine(words))) &&
  cells.some((words) => frontLine(words) !== "date" || cells.length === 1);

const ISSUER =
  /(?:发布|公布|印发|编制|编印|制表|填报|填表|报送|提供|汇总|整理|^)(?:单位|机构|机关|部门)(?:名称)?[：:]\s*([^\s：:，,；;（(]{3,40})/;
const SOURCE = /(?:信息|数据|资料)?来源[：:]\s*([^\s：:，,；;（(。]{3,40})/;
const DAY = /(?:发布|公布|印发|更新|填报|填表|制表|编制|报送|统计|汇总|上报)?(?:日期|时间)[：:]\s*(\S.{5,16})/;

/** Who issued a sheet and when, of the lines over and under its tables: labelled, or an office and a date by themselves. */
export function readFront(lines: readonly string[]): { publisher: string | null; published: string | null } {
  let publisher: string | null = null;
  let source: string | null = null;
  let published: string | null = null;
  for (const line of lines) {
    publisher ??= officeOf(ISSUER.exec(line)?.[1]);
    source ??= officeOf(SOURCE.exec(line)?.[1]);
    published ??= dateIn(DAY.exec(line)?.[1] ?? "");
    const both = /^(\S{3,40})\s{1,8}(\S.{5,16})$/.exec(line);
    for (const part of both ? [both[1]!, both[2]!] : [line]) {
      if (isDateLine(part)) published ??= dateIn(part);
      else if (isOrganisationLine(part) && !/(?:集团|公司)$/.test(part)) publisher ??= part;
    }
  }
  return { publisher: publisher ?? source, published };
}

/** The office without its own section: 某省商务厅 of 某省商务厅开发区管理处; null for what is no office. */
function officeOf(words: string | undefined): string | null {
  if (!words) return null;
  const section = /^(.{2,30}?(?:厅|局|委员会|委|部|政府))[^厅局委]{2,12}(?:处|科|室|股)$/.exec(words);
  return section?.[1] ?? (/^(?:19|20)\d\d/.test(words) ? null : words);
}
