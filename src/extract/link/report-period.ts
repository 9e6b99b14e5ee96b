import { fold, type Period } from "../../model/index.ts";
import { scanDates } from "../rules/dates/index.ts";
import type { LinkInput } from "./linked.ts";

/** 2021年…统计公报, 2023年…运行情况: what such a document tells without a date is of the time in its title. */
export function reportPeriod({ document, published, lexicon }: LinkInput): Period | null {
  const title = fold(document.title ?? "");
  if (!/公报|运行情况|运行简报|年报|年度报告|统计|经济运行|完成情况|主要指标/.test(title)) return null;
  const date = scanDates(title, title, 0, { published, year: null, month: null }, lexicon).find(
    (each) => each.role !== "duration" && each.from !== null,
  );
  return date ? { from: date.from, to: date.to ?? date.from, text: date.text } : null;
}
