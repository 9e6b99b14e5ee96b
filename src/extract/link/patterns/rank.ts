import type { Figure, Span } from "../../../model/index.ts";
import type { Answer } from "../context.ts";
import { say } from "../context.ts";
import { definePattern } from "../pattern.ts";
import { rankFinds } from "./examples/rank.ts";
import { inheritedLevel } from "./growth.ts";

const PLACE =
  /(?:位居|居|位列|(?<![系队陈])列|排名|排|位于|名列|跻身|升至|跃居|稳居|保持)[^，。；\d]{0,14}?(?:第\s*([一二三四五六七八九十]{1,3}|\d{1,3})\s*[位名]?|(首位|榜首))/g;
const DIGITS = "零一二三四五六七八九";

/** Places in an order, which are no quantities: 居全国第三, 位列全省首位. Found here since only a fact makes one a figure. */
export function findRanks(folded: string, text: string, span: Span): Figure[] {
  const out: Figure[] = [];
  for (const match of folded.slice(span.start, span.end).matchAll(PLACE)) {
    const value = match[2] ? 1 : numberOf(match[1]!);
    if (value === null) continue;
    const end = span.start + match.index + match[0].length;
    const said = /(?:第.*|首位|榜首)$/.exec(match[0])![0];
    const start = end - said.length;
    if (/^[批期届次版轮场章条部]/.test(folded.slice(end, end + 1))) continue;
    out.push({
      start,
      end,
      text: text.slice(start, end),
      min: value,
      max: value,
      unit: "位",
      dimension: "rank",
      approx: false,
      vague: false,
      value: { min: value, max: value, unit: "rank" },
      number: { start, end },
      unitSpan: null,
      rule: "figure.rank-of",
    });
  }
  return out;
}

/** A place of an order: 居全省千亿级开发区第五位. The metric is what the sentence has just measured. */
export const rank = definePattern({
  id: "figure.rank-of",
  layer: "fact",
  bind(place): Answer {
    const { figure, gap, bound, line } = place;
    if (figure.dimension !== "rank") return null;
    let at = place.index - 1;
    while (at >= 0 && (!bound[at] || "ignore" in bound[at]!)) at--;
    const before = at >= 0 ? bound[at] : null;
    const level =
      before && !("ignore" in before)
        ? before
        : inheritedLevel({ ...place, figure: { ...figure, dimension: "percent" } });
    const named = line.names
      .filter((name) => name.end <= figure.start && name.start >= gap.start && name.kind === "park")
      .at(-1);
    const text = say(place, { start: named?.end ?? gap.start, end: figure.end }).replace(/^[\s，,]+/, "");
    return {
      rule: "figure.rank-of",
      metric: level?.metric ?? `other:${text}`,
      metricText: level?.metricText ?? text,
      metricSpan: level?.metricSpan ?? null,
      metricBasis: level ? "carried" : "stated",
      aspect: "rank",
      confidence: 0.85,
    };
  },
  finds: rankFinds,
  ignores: [],
});

function numberOf(said: string): number | null {
  if (/^\d+$/.test(said)) return Number(said);
  const [tens, ones] = said.includes("十") ? said.split("十") : ["", said];
  const digit = (unit: string | undefined, none: number) => (unit ? DIGITS.indexOf(unit) : none);
  const value = (said.includes("十") ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
  return value > 0 && value < 1000 ? value : null;
}
