import { type Cell, cut, fold, isFullWidth, type Table } from "../../../model/index.ts";

/** Heads of columns that tell in words: 备注, 园区概况, 建设内容及规模, 历史沿革. */
const TELLS =
  /备注|说明|沿革|概况|简介|简况|介绍|概述|综述|情况|亮点|优势|进展|成效|变更|建设内容|主要内容|内容及规模|建设规模|目标|任务|业绩|举措|其他|其它/;
/** Heads of columns whose cells are names, places, lists and days, however long. */
const NAMES =
  /名称|主体|单位|机构|企业$|公司|位置|地址|坐落|地点|四至|产业|领域|方向|联系|电话|级别|类别|时间|日期|年限|区域/;
/** A cell that opens with a number is a value, unless that is a year or a day. */
const VALUE = /^(?:约|近|超过?|不足|达|逾|[≥≤><＞＜~～+-])?\s*\d(?!\d{3}(?:年|\.\d))/;
const DOES =
  /升级|升格|更名|改名|前身|原名|曾用名|原为|整合|合并|设立|成立|获批|批准|认定|获评|列入|入选|建成|投产|满产|达产|试产|在建|扩建|封顶|竣工|开园|开工|投用|落户|集聚|力争|计划|拟|位于|毗邻|纳入|代管|托管|组成|而来|运营|重点发展|主攻|突破|达到|完成|实现|新增/;

/** True for a cell that tells in words what its head does not say: remarks, a profile, what is to be built. */
export function isProse(head: string, given: string): boolean {
  const words = fold(given).trim();
  const han = words.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  if (words.length < 6 || han < 4) return false;
  const marked = /[，。；]/.test(words) || /[,;]/.test(words.replace(/\d,\d{3}/g, ""));
  if (TELLS.test(head)) return (marked && han >= 6) || DOES.test(words) || (/\d/.test(words) && !VALUE.test(words));
  if (VALUE.test(words)) return false;
  if (NAMES.test(head)) return /。/.test(words) || (/，/.test(words) && /\d/.test(words) && DOES.test(words));
  return (marked && han >= 8 && DOES.test(words)) || (/[，。；]/.test(words) && (words.match(/\d+/g)?.length ?? 0) > 1);
}

const known = new WeakMap<Table, ReadonlySet<Cell>>();

/** The cells of a table that are read as prose told of their row. @param heads the heads over each column, outermost first */
export function proseCells(table: Table, text: string, heads: readonly (readonly string[])[]): ReadonlySet<Cell> {
  const seen = known.get(table);
  if (seen) return seen;
  const cells = new Set<Cell>();
  if (table.headerRows > 0)
    for (const cell of table.cells) {
      if (cell.row < table.headerRows || cell.end - cell.start < 6 || isFullWidth(table, cell)) continue;
      if (cell.column < 1) continue;
      if (isProse(heads[cell.column]!.join("").replace(/\s/g, ""), cut(text, cell))) cells.add(cell);
    }
  known.set(table, cells);
  return cells;
}
