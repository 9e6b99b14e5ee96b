import { fold, type Period } from "../../model/index.ts";
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

/** A part of a report that looks ahead: what it tells without a date is not of the time reported on. */
const AHEAD = /安排|打算|计划|思路|目标|展望|下一步|下步|明年|任务|举措|部署|规划/;

/** Whether a sentence stands in the part of a report that tells what was done. */
export function isTold({ scope, line }: Pick<Place, "scope" | "line">): boolean {
  line.asked.reported ??= isReported(scope.document.blocks[line.block]?.path ?? []);
  return line.asked.reported;
}

/** True where a block stands in the part of a report that tells what was done. */
export function isReported(path: readonly string[]): boolean {
  return !path.some((words) => AHEAD.test(words) && !/完成|情况|回顾|落实|总结/.test(words));
}
