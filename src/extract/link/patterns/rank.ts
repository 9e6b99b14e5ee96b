import type { Figure, Span } from "../../../model/index.ts";
import { matchesOf } from "../../matches.ts";
import { type Answer, type Bound, type Place, say } from "../context.ts";
import { hitsFor, metricOf } from "../metric.ts";
import { definePattern } from "../pattern.ts";
import { rankFinds } from "./examples/rank.ts";
import { inheritedLevel } from "./inherited-level.ts";
import { subjectList } from "./subject-list.ts";

const PLACE =
  /(?:(?:位居|居|位列|(?<![系队陈])列|排名|排|位于|名列|跻身|升至|升到|降至|降到|退至|跌至|滑至|[位名次]至|跃居|稳居|保持|连续[多数几两三四五六七八九十\d]{1,2}年)[^，。；\d]{0,14}?(?:\d{1,4}[余多]?[强家个][^，。；\d]{0,14}?)?|(?<=第\s?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[位名])(?:、|和|与|及)|[由从](?:[^，。；第]{0,8}的)?(?=第[^，。；]{1,5}[位名](?:升|上升|跃|提|前|进|降|下|滑|退|跌)))(?:第\s*([一二三四五六七八九十]{1,3}|\d{1,3})\s*[位名]?|(首位|榜首|头一?名|头一位|头把交椅))/g;
/** What parks are put in order by, where nothing is measured: 综合评价, 综合考核, 百强榜. */
const CONTEST =
  /(?:综合|考核|绩效|发展|高质量发展|竞争力|年度|营商环境|亩均|创新能力)*(?:评价|考核|考评|评估|评比|测评|排名|排行榜?|竞争力|综合实力|百强榜?)/g;
const DIGITS = "零一二三四五六七八九";

/** Places in an order, which are no quantities: 居全国第三, 位列全省首位. Found here since only a fact makes one a figure. */
export function findRanks(folded: string, text: string, span: Span): Figure[] {
  const out: Figure[] = [];
  const words = folded.slice(span.start, span.end);
  if (FIRST.test(words)) out.push(...among(words, text, span));
  if (!/[第首榜头]/.test(words)) return out;
  for (const match of matchesOf(PLACE, words)) {
    const value = match[2] ? 1 : numberOf(match[1]!);
    if (value === null) continue;
    const end = span.start + match.index + match[0].length;
    const said = /(?:第.*|首位|榜首|头[^头]*)$/.exec(match[0])![0];
    const start = end - said.length;
    if (/^(?:[批期届次版轮场章条部代方产师]|季度|航站|监狱|人民)/.test(folded.slice(end, end + 1))) continue;
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

/** What each AMONG holds. */
const FIRST = /前\s*[一二三四五六七八九十\d]/;
const AMONG =
  /(?:进入|跻身|跨入|迈入|挤进|挤入|位居|居|位列|(?<![系队陈])列|排名|进至|升至|升到|稳居|保持在?|闯入|冲进|冲入|进到)[^，。；\d]{0,24}?(前\s*([一二三四五六七八九十]{1,3}|\d{1,3})\s*(?:[位名强]|(?=[，。；、]|$)))/g;

/** 进入全省开发区考核前30名: among the first so many. */
function among(words: string, text: string, span: Span): Figure[] {
  return matchesOf(AMONG, words).flatMap((match) => {
    const value = numberOf(match[2]!);
    if (value === null) return [];
    const end = span.start + match.index + match[0].length;
    const start = end - match[1]!.length;
    return [
      {
        start,
        end,
        text: text.slice(start, end),
        min: null,
        max: value,
        unit: "位",
        dimension: "rank",
        approx: false,
        vague: false,
        value: { min: null, max: value, unit: "rank" },
        number: { start, end },
        unitSpan: null,
        rule: "figure.rank-of",
      },
    ];
  });
}

/** A place of an order: 居全省千亿级开发区第五位. The metric is what the sentence has just measured. */
export const rank = definePattern({
  id: "figure.rank-of",
  layer: "fact",
  dimensions: new Set(["rank"]),
  bind(place): Answer {
    const { figure, gap, bound, line } = place;
    let at = place.index - 1;
    while (at >= 0 && !isMeasured(bound[at])) at--;
    // 接卸量1020万吨，占全国的14.3%，居全国第二: what was measured is ranked, not its share.
    const last = bound[at];
    if (last && !("ignore" in last) && last.metric === "share") {
      const measured = bound.findLastIndex((each) => each !== null && !("ignore" in each) && each.aspect === "level");
      if (measured >= 0) at = measured;
    }
    const before = at >= 0 ? bound[at] : null;
    const level =
      before && !("ignore" in before)
        ? before
        : inheritedLevel({ ...place, figure: { ...figure, dimension: "percent" } });
    const contest = contestOf(place, before && level !== null ? line.figures[at]!.end : -1);
    const mine = pairedWith(place);
    const measured = measuredHere(place);
    // 税收排名前5位: 排名 by itself names no contest.
    if (contest && !(measured && contest.metricText.length <= 2)) return { ...contest, ...mine };
    if (measured) return { ...measured, ...mine };
    const named = line.names
      .filter((name) => name.end <= figure.start && name.start >= gap.start && name.kind === "park")
      .at(-1);
    const text = say(place, { start: named?.end ?? gap.start, end: figure.end })
      .replace(/^[\s，,]+/, "")
      .replace(
        /(?<=^.{3,})(?:均|都|也|稳|继续)*(?:位居|居|位列|列|排名|排在|排|位于|名列|跻身|跃居|保持)[^，。；]*$/,
        "",
      )
      .replace(
        /^(?:\d{4}年[度底末]?|连续[^，。；\d]{1,4}年|(?:位|名)?列.*|在.*|.*中)$|^\d{4}年[度底末]?(?:[位名]?列|排名|排|居).*$/,
        "排名",
      );
    return {
      rule: "figure.rank-of",
      metric: level?.metric ?? `other:${text}`,
      metricText: level?.metricText ?? text,
      metricSpan: level?.metricSpan ?? null,
      metricBasis: level ? "carried" : "stated",
      aspect: "rank",
      confidence: 0.85,
      ...mine,
    };
  },
  finds: rankFinds,
  ignores: [],
});

/** 在全国230家经开区中列第38位: how many take part is not what is ranked. */
const isMeasured = (answer: Answer | undefined): boolean =>
  answer != null && !("ignore" in answer) && answer.rule !== "figure.group-count";

/** 营业收入居全区第三位: what is ranked stands right before its place. */
function measuredHere(place: Place): Bound | null {
  const { gap, figure } = place;
  const hit = hitsFor(place, gap, { ...figure, dimension: "money" }).at(-1);
  if (
    !hit ||
    !/^(?:总量|规模|增速|增幅|总额|均|也|继续|稳|连续[^，。；]{0,6})*(?:居|位居|位列|列|排名|排|名列|稳居|跃居|保持)[^，。；]{0,12}$|^连续[^，。；\d]{1,4}年[^，。；\d]{0,8}$/.test(
      say(place, { start: hit.end, end: figure.start }),
    )
  )
    return null;
  const choice = metricOf(place, hit, hit, { ...figure, dimension: "money" });
  return {
    rule: "figure.rank-of",
    metric: choice.metric,
    metricText: choice.text,
    metricSpan: { start: choice.start, end: choice.end },
    metricBasis: "stated",
    aspect: "rank",
    confidence: 0.88,
  };
}

/** 甲、乙分别排在第78位和第102位: each place is of its own member of the list. */
function pairedWith(place: Place): Pick<Bound, "subjects"> | object {
  const { line, index } = place;
  const joined = (at: number) => {
    const [one, other] = [line.figures[at], line.figures[at + 1]];
    return (
      one?.dimension === "rank" &&
      other?.dimension === "rank" &&
      /^(?:、|和|与|及)$/.test(say(place, { start: one.end, end: other.start }))
    );
  };
  let first = index;
  while (index - first < 8 && joined(first - 1)) first--;
  let last = index;
  while (last - first < 8 && joined(last)) last++;
  if (first === last) return {};
  const head = line.figures[first]!;
  const gap = { start: Math.max(line.start, line.figures[first - 1]?.end ?? line.start), end: head.start };
  if (!/分别|依次|分列|分居|分获/.test(say(place, gap))) return {};
  const subjects = subjectList({ ...place, figure: head, index: first, gap }, last - first + 1);
  const subject = subjects?.[index - first];
  return subject ? { subjects: [subject] } : {};
}

/** The contest a place is of (综合评价): named after the last level of the sentence, or in the sentence before; null where a level is ranked. */
export function contestOf(place: Place, measured: number): Bound | null {
  const { scope, line, figure, bound, index } = place;
  const before = bound[index - 1];
  // A place after a place is of the same contest, and so is one behind a count of those that take part (169家高新区).
  const counting = measured >= 0 && bound.findLast((each) => each && !("ignore" in each) && each.aspect === "level");
  const ranked = before && !("ignore" in before) && before.aspect === "rank";
  const parks = counting && !("ignore" in counting) && counting.metric.endsWith("park_count");
  if (ranked && before.metric.startsWith("other:") && measured < line.figures[index - 1]!.start) {
    const { subjects: _, ...same } = before;
    return same;
  }
  const block = scope.document.blocks[line.block];
  const from = parks || measured < 0 ? Math.max(block?.start ?? line.start, line.start - 80) : measured;
  const words = scope.folded.slice(from, figure.start);
  let found: { text: string; start: number } | null = null;
  for (const match of matchesOf(CONTEST, words)) {
    // 综合评价中排名第14位: a bare 排名 only says that what was named before is in order.
    if (found && match[0].length <= 2) continue;
    found = { text: match[0], start: from + match.index };
  }
  if (!found) return null;
  return {
    rule: "figure.rank-of",
    metric: `other:${found.text}`,
    metricText: found.text,
    metricSpan: { start: found.start, end: found.start + found.text.length },
    metricBasis: found.start < line.start ? "carried" : "stated",
    aspect: "rank",
    confidence: 0.85,
  };
}

function numberOf(said: string): number | null {
  if (/^\d+$/.test(said)) return Number(said);
  const [tens, ones] = said.includes("十") ? said.split("十") : ["", said];
  const digit = (unit: string | undefined, none: number) => (unit ? DIGITS.indexOf(unit) : none);
  const value = (said.includes("十") ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
  return value > 0 && value < 1000 ? value : null;
}
