import { type Answer, type Bound, type Place, say } from "../context.ts";
import { definePattern } from "../pattern.ts";
import { inheritedLevel, taken } from "./inherited-level.ts";

/** What a rate is, said behind it: 8.4%的增幅. */
const NAMED = /^的(?:较快|较高|高速|同比|年均|平均|高)?(增幅|增速|增长率?|涨幅|降幅|跌幅|下降|复合增长率|增长速度)/;
/** What a rate is only measured against: 低于年初定下的9%的预期. */
const SET_OUT = /^的(?:年度|全年|年初)?(?:增长)?(?:预期|目标|计划)/;
const AGAINST = /(?:高于|低于|超过|好于|超出|不及|高出|达到|完成)[^，。；\d]{0,10}$/;

/** 8.4%的增幅居全市第二, 12%的增速: a rate that only the noun behind it makes one of growth. */
export const growthBehind = definePattern({
  id: "figure.growth-behind",
  layer: "fact",
  dimensions: new Set(["percent"]),
  bind(place): Answer {
    const { figure, scope, rest } = place;
    if (scope.folded[figure.end] !== "的") return null;
    const after = say(place, { start: rest.start, end: Math.min(rest.end, rest.start + 12) });
    const named = NAMED.exec(after);
    const goal = named === null && SET_OUT.test(after) && AGAINST.test(say(place, place.gap));
    const from = named ? inheritedLevel(place) : goal ? rateBefore(place) : null;
    if (!from) return null;
    const falls = /降|跌/.test(named?.[1] ?? "");
    const flip = (value: number | null) => (value === null ? null : -value);
    return {
      ...from,
      rule: "figure.growth-behind",
      aspect: "growth",
      ...(falls ? { min: flip(figure.max), max: flip(figure.min) } : {}),
      ...(goal ? { modality: "target" as const } : {}),
    };
  },
  finds: [
    [
      "聊城高新区前三季度完成产值410亿元，7.9%的增速高于全市平均。",
      "聊城高新区 | industrial_output | level | actual | 410亿元 | 2024-01/2024-09",
      "聊城高新区 | industrial_output | growth | actual | 7.9% | 2024-01/2024-09",
    ],
    [
      "安阳高新区2023年税收12亿元，3%的降幅在意料之中。",
      "安阳高新区 | tax | level | actual | 12亿元 | 2023",
      "安阳高新区 | tax | growth | actual | 3% | 2023",
    ],
    [
      "一季度娄底经开区产值增长4%，低于年初定下的8%的预期。",
      "娄底经开区 | industrial_output | growth | actual | 4% | 2024-01/2024-03",
      "娄底经开区 | industrial_output | growth | target | 8% | 2024-01/2024-03",
    ],
  ],
  ignores: [],
});

/** The growth told right before: what was set out is of the same. */
function rateBefore(place: Place): Bound | null {
  const before = place.bound[place.index - 1];
  return before && !("ignore" in before) && before.aspect === "growth" ? taken(before, true) : null;
}
