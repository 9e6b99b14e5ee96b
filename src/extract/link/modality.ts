import type { Modality } from "../../model/index.ts";
import { type Bound, type PeriodChoice, type Place, say } from "./context.ts";

/** What kind of saying a figure is: cues of its clause first, then its time, then the heading and the kind of the document. */
export function modalityOf(place: Place, bound: Bound, period: PeriodChoice | null): Modality {
  if (bound.modality) return bound.modality;
  const { scope, clause, figure, line } = place;
  const words = scope.lexicon.modality;
  const left = say(place, { start: clause.start, end: figure.start });
  const right = say(place, { start: figure.end, end: Math.min(clause.end, figure.end + 12) });
  const has = (list: readonly string[], text: string) => list.some((word) => text.includes(word));
  if (bound.metric === "available_land" || bound.metric === "available_floor_space") return "planned";
  if (/目标$/.test(right.replace(/^[^，。；]{0,8}?(的[^，。；]{0,4})?目标.*/, "目标")) && /超额|完成/.test(left))
    return "target";
  const when = period?.period.to?.slice(0, 4) ?? null;
  const now = scope.published?.slice(0, 4) ?? null;
  const past = when !== null && now !== null && when < now;
  const future = when !== null && now !== null && when > now;
  if (bound.rule === "figure.magnitude-of" && has(words.target, left) && !past) return "target";
  if (has(words.strong_target, left) || has(words.strong_target, right)) return "target";
  if (has(words.planned, left) && !past) return future && /(?:达到|突破|超过)/.test(left) ? "target" : "planned";
  if (/正在洽谈|在谈|待建|拟建/.test(right)) return "planned";
  if (future) return "target";
  const sentence = say(place, { start: line.start, end: figure.start });
  if (past) return "actual";
  if (has(words.actual, left)) return "actual";
  if (has(words.strong_target, sentence)) return "target";
  if (bound.metric === "planned_area" || bound.metric === "industrial_land") return "actual";
  return place.headingTarget && when === null ? "target" : "actual";
}
