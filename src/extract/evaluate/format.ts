import { type Evaluation, RESPECTS, type Score } from "./evaluation.ts";

const percent = (part: number) => `${(100 * part).toFixed(1)}%`;

/** An evaluation in a few lines, then how many misses each family has, the largest first. */
export function formatEvaluation(evaluation: Evaluation): string {
  const scoreLine = (name: string, { precision, recall, f1, gold }: Score) =>
    `${name}：精确率 ${percent(precision)}，召回率 ${percent(recall)}，F1 ${percent(f1)}（标注 ${gold}）`;
  const families = new Map<string, number>();
  for (const { family } of evaluation.misses) families.set(family, (families.get(family) ?? 0) + 1);
  return [
    scoreLine("事实", evaluation.fact),
    scoreLine("数字", evaluation.figure),
    `已找到的事实中：${RESPECTS.map((respect) => `${respect} ${percent(evaluation.ofFound[respect])}`).join("，")}；文中写明的时间 ${percent(evaluation.statedPeriods)}`,
    scoreLine("园区", evaluation.park),
    scoreLine("事件", evaluation.event),
    scoreLine("关系", evaluation.relation),
    `主导产业：召回率 ${percent(evaluation.focusRecall)}`,
    `正文：应留 ${percent(evaluation.keep)}，应去 ${percent(evaluation.drop)}，4字串 F1 ${percent(evaluation.body.f1)}；标题与日期 ${percent(evaluation.meta)}；引文位置 ${percent(evaluation.span)}`,
    ...[...families].sort((a, b) => b[1] - a[1]).map(([family, count]) => `  ${String(count).padStart(4)}  ${family}`),
  ].join("\n");
}
