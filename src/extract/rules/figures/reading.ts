import type { Figure } from "../../../model/index.ts";

/** How a figure reads, in one short line: "≥600 个", "~≤170 平方公里", "30–50 亿元", "≥1000 亿元 vague". */
export function formatReading({ min, max, unit, approx, vague }: Figure): string {
  const value = min === null ? `≤${max}` : max === null ? `≥${min}` : min === max ? `${min}` : `${min}–${max}`;
  return `${approx ? "~" : ""}${value} ${unit}${vague ? " vague" : ""}`;
}
