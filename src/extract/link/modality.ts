import type { Modality } from "../../model/index.ts";
import { holdsAny as has } from "../word-finder.ts";
import { type Bound, type PeriodChoice, type Place, say } from "./context.ts";

/** 上市公司10家——现在是3家: how things are beside what is aimed at. */
export const NOW = /(?:现在|目前|眼下|如今|现)(?:是|有|为|只有|仅有?|才|已有)$/;
/** 首次迈上千亿台阶, 已突破: reached, whatever the verb is used for elsewhere. */
const REACHED =
  /(?:首次|历史性|已经?|成功|一举|双双)(?:地)?(?:实现)?(?:迈上|迈入|迈过|突破|跨上|跨越|跨入|站上|达到|超过|跃上)/;

/** What kind of saying a figure is: cues of its clause first, then its time, then the heading and the kind of the document. */
export function modalityOf(place: Place, bound: Bound, period: PeriodChoice | null): Modality {
  if (bound.modality) return bound.modality;
  const { scope, clause, figure, line } = place;
  const words = scope.lexicon.modality;
  const left = say(place, { start: clause.start, end: figure.start });
  const right = say(place, { start: figure.end, end: Math.min(clause.end, figure.end + 12) });
  if (bound.metric === "available_land" || bound.metric === "available_floor_space") return "planned";
  if (/目标$/.test(right.replace(/^[^，。；]{0,8}?(的[^，。；]{0,4})?目标.*/, "目标")) && /超额|完成/.test(left))
    return "target";
  if (NOW.test(say(place, place.gap))) return "actual";
  const when = period?.period.to?.slice(0, 4) ?? null;
  const now = scope.published?.slice(0, 4) ?? null;
  const past = when !== null && now !== null && when < now;
  const future = when !== null && now !== null && when > now;
  if (bound.rule === "figure.magnitude-of" && has(words.target, left) && !past) return "target";
  if (!future && REACHED.test(left) && !/(?:力争|目标|争取|计划|预计|将)/.test(left)) return "actual";
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
