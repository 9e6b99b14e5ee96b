import { type Bound, type Place, say } from "../context.ts";
import { holdsCue } from "../cues.ts";
import { taken } from "./inherited-level.ts";

/** 两项|指标分别: measures told before, taken up by their number. */
const MEASURES = /^(?:主要|经济|核心|量化|预期)*(?:指标|数据|数字|目标)[^，。；、\d]{0,8}(?:分别|依次|将|各)/;

/** 营收300亿元、税收12亿元；2027年两项指标分别达到500亿元、20亿元: the measure that the figure's place in the list points to. */
export function pointedMeasure(place: Place): Bound | null {
  const { line, clause, index, figure, bound } = place;
  if (index === 0 || !holdsCue(place, "measures")) return null;
  if (!/指标|数据|数字|目标/.test(say(place, { start: clause.start, end: figure.start }))) return null;
  for (let at = index - 1; at >= 0 && line.figures[at]!.start >= clause.start - 40; at--) {
    const many = line.figures[at]!;
    const { min, max } = many.value;
    if (min === null || min !== max || min < 2 || min > 5) continue;
    if (!MEASURES.test(say(place, { start: many.end, end: Math.min(line.end, many.end + 24) }))) continue;
    const levels = bound
      .slice(0, at)
      .filter((each): each is Bound => each !== null && !("ignore" in each) && each.aspect === "level");
    const told = levels.length >= min ? levels.slice(-min)[index - at - 1] : undefined;
    return told ? { ...taken(told, true), rule: "figure.paired" } : null;
  }
  return null;
}
