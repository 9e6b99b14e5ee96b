import type { Candidate } from "./candidates.ts";
import { isPark, type Judged } from "./found.ts";
import type { Verdict } from "./judge.ts";

/** A park within a park needs less of a name of its own: 高新区|化工园, 新区|石化产业基地; but 高新区|核心区 is a piece of ground. */
export function isWithin({ ending, body }: Candidate, verdict: Verdict): boolean {
  if (verdict === "maybe") return ending.family !== "special";
  if (verdict === "bare")
    return /^(?:life|chip|software)$/.test(ending.family) ? ending.word.length > 2 : TELLING_WITHIN.test(ending.word);
  if (verdict !== "group" || /^(?:special|zone|base|newtown)$/.test(ending.family)) return false;
  return (
    !/^(?:产业园区|产业园|园区|片区|园|工业园区|科技园区)$/.test(ending.word) &&
    body.every((word) => word.class !== "place")
  );
}

/** A base right behind a park's name without an industry is a firm's plant there (高新区|某某一体化基地). */
export const isPlant = ({ ending, body }: Candidate) =>
  ending.family === "base" && !body.some((word) => word.class === "industry" || word.class === "place");

const TELLING_WITHIN =
  /^(?:化工园区|石化园区|化工园|石化园|化工区|石化区|航空城|汽车城|软件园|生物城|医药港|药谷|芯谷|数据港|电子城|机器人谷|综合保税区|综保区|物流港|大学科技园)$/;

/** A doubtful name counts beside a sure one in a list, and where it fills its cell or line or stands before a colon. */
export function settleDoubtful(text: string, own: readonly Judged[]): Judged[] {
  const beside = (a: Candidate, b: Candidate) =>
    /^[”"）)]?(?:、|和|及|与|以及)[“"]?$/.test(text.slice(a.end, b.start)) && b.start - a.end <= 4;
  const settled = [...own];
  // Twice: from the left and from the right, so that a run of doubtful names hangs on one sure name at either end.
  for (const step of [1, -1]) {
    for (let i = step > 0 ? 0 : own.length - 1; i >= 0 && i < own.length; i += step) {
      const { candidate, verdict } = settled[i]!;
      if (verdict !== "maybe") continue;
      const next = settled[i + 1];
      const last = settled[i - 1];
      const listed =
        (next && isPark(next.verdict) && beside(candidate, next.candidate)) ||
        (last && isPark(last.verdict) && beside(last.candidate, candidate));
      const alone =
        /^(?:[\t\n]|$)/.test(text.slice(Math.max(0, candidate.start - 1), candidate.start)) &&
        /^(?:[\t\n：:（(]|$)/.test(text.slice(candidate.end, candidate.end + 1));
      // 某某无人机基地，围绕…: it leads its sentence as its subject.
      const leads =
        /^[。；;：:”]?$/.test(text.slice(Math.max(0, candidate.start - 1), candidate.start)) &&
        /^，(?:围绕|聚焦|重点|依托|以|构建|打造|规划|总|位于|坐落|占地|主导|主要)/.test(
          text.slice(candidate.end, candidate.end + 4),
        );
      if (listed || leads || (alone && text.length > candidate.end)) settled[i] = { ...settled[i]!, verdict: "weak" };
    }
  }
  return settled;
}
