import type { Figure } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { defineRule, type Finding, type Rule } from "../rule.ts";
import { AMOUNTS, NO_AMOUNTS } from "./examples/amounts.ts";
import {
  BARE,
  DEALT,
  LAPSES,
  MAGNITUDES,
  NO_LAPSES,
  RANGES,
  RATES,
  RATIOS,
  SHARED,
  TENTHS,
} from "./examples/others.ts";
import { scanRanks } from "./index.ts";
import { formatReading } from "./reading.ts";
import { scanFigures } from "./scan.ts";

/**
 * The figure rules. One scanner finds them all in one pass, since a number is a range, a rate or an amount only by what stands round it;
 * each rule shows those that carry its id, with the sentences that define it.
 */
function figureRule(id: string, finds: readonly Finding[], silent: readonly string[] = []): Rule<Figure> {
  const read = (folded: string, text: string, lexicon: Lexicon) =>
    scanFigures(folded, text, 0, lexicon).filter((figure) => figure.rule === id);
  return defineRule({ id, read, finds, ignores: [...NO_AMOUNTS, ...silent], show: formatReading });
}

export const figureRules: readonly Rule<Figure>[] = [
  figureRule("figure.amount", [...AMOUNTS, ...TENTHS]),
  figureRule("figure.range", RANGES),
  figureRule("figure.ratio", RATIOS),
  figureRule("figure.magnitude", MAGNITUDES),
  figureRule("figure.rate", RATES),
  figureRule("figure.lapse", LAPSES, NO_LAPSES),
  figureRule("figure.bare", BARE),
  figureRule("figure.shared-bound", SHARED),
  figureRule("figure.shared-unit", DEALT),
  defineRule({
    id: "figure.rank",
    read: (folded, text, lexicon) => scanRanks(folded, text, 0, lexicon),
    finds: [
      ["综合实力居全省千亿级开发区第五位", "第五位", "5 位"],
      ["营商环境排名全国第3，", "第3", "3 位"],
      ["跃居国家级经开区第12名", "第12名", "12 位"],
      ["较上年升2位至第13名", "第13名", "13 位"],
      ["分列全国第78位和第102位", "第102位", "102 位"],
      ["名次滑落到第54名", "第54名", "54 位"],
    ],
    ignores: ["第二批14个特色产业园区", "第三产业占比提高", "列入第二批名单", "上升到第二阶段"],
    show: formatReading,
  }),
];
