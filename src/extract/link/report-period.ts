import { type Document, fold, type Period } from "../../model/index.ts";
import { scanDates } from "../rules/dates/index.ts";
import type { Place } from "./context.ts";
import type { LinkInput } from "./linked.ts";

/** 2021年…统计公报, 2023年…运行情况: what such a document tells without a date is of the time in its title. */
export function reportPeriod({
  document,
  published,
  lexicon,
}: Pick<LinkInput, "document" | "published" | "lexicon">): Period | null {
  const title = fold(document.title ?? "");
  const past = ADDRESS.test(title) ? yearBefore(published) : null;
  if (past) return { from: past, to: past, text: null };
  if (
    !/公报|运行情况|运行简报|年报|年度报告|统计|经济运行|完成情况|主要指标|工作总结|总结报告|年度总结|工作回顾|工作情况/.test(
      title,
    )
  )
    return null;
  const date = scanDates(title, title, 0, { published, year: null, month: null }, lexicon).find(
    (each) => each.role !== "duration" && each.from !== null,
  );
  return date ? { from: date.from, to: date.to ?? date.from, text: date.text } : null;
}

/** 政府工作报告: given in the first months of a year, about the one before. */
const ADDRESS = /^[^，。0-9]{0,16}(?:政府工作报告|党组工作报告)(?:[（(].{1,12}[）)])?$/;
const LAST_MONTH = 4;

function yearBefore(published: string | null): string | null {
  const day = /^(\d{4})-(\d{2})/.exec(published ?? "");
  return day && Number(day[2]) <= LAST_MONTH ? String(Number(day[1]) - 1) : null;
}

/** A part of a report that looks ahead: what it tells without a date is not of the time reported on. */
const AHEAD = /安排|打算|计划|思路|目标|展望|下一步|下步|明年|任务|举措|部署|规划/;

/** Whether a sentence stands in the part of a report that tells what was done. */
export function isTold({ scope, line }: Pick<Place, "scope" | "line">): boolean {
  line.asked.reported ??= isReported(scope.document, line.block);
  return line.asked.reported;
}

/** True where a block stands in the part of a report that tells what was done. */
export function isReported(document: Document, at: number): boolean {
  const path = document.blocks[at]?.path ?? [];
  if (path.some((words) => AHEAD.test(words) && !/完成|情况|回顾|落实|总结/.test(words))) return false;
  return at < turnOf(document);
}

/** 今年，…; 2024年，我们将…: a paragraph from which an address speaks of the year to come. */
const TURNS =
  /^[\s　]*(?:[（(]?[一二三四五六七八九十]{1,2}[）)、])?[^，。]{0,8}(?:今年|新的一年|20\d{2}年[^，。]{0,10}(?:预期|主要)?(?:目标|任务|重点))/;
const turns = new WeakMap<Document, number>();

/** The block at which an address turns to what is to come; behind the last one where it does not, or is none. */
function turnOf(document: Document): number {
  let turn = turns.get(document);
  if (turn === undefined) {
    const at = ADDRESS.test(fold(document.title ?? ""))
      ? document.blocks.findIndex(({ start, end }) => TURNS.test(document.text.slice(start, Math.min(end, start + 40))))
      : -1;
    turn = at < 0 ? document.blocks.length : at;
    turns.set(document, turn);
  }
  return turn;
}
