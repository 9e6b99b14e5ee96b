import type { Modality } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { ofIds } from "../of-ids.ts";
import { holdsAny as has } from "../word-finder.ts";
import { type Bound, type PeriodChoice, type Place, type Scope, say } from "./context.ts";
import { holdsCue } from "./cues.ts";
import {
  COMPARES,
  cutAtReport,
  HERE,
  intentBehind,
  NOW,
  REACHED,
  REQUIRED,
  SET_ON,
  TASKS,
  TO_BRING,
  WHEN_DONE,
  withoutGoals,
  withoutWon,
} from "./modality-cues.ts";
import { opensRange } from "./patterns/range-ends.ts";
import { isTold } from "./report-period.ts";

/** What stands as it is under whatever heading: how large a park is laid out, what its projects cost in all. */
const FIXED = ofIds(/^(?:planned_area|industrial_land|other:(?:现状)?(?:建成区|建成面积|已建成面积|已开发面积).*)$/);
const TOTAL_COST = guarded(/(?:^|^计划|项目|工程|基地)总投资额?$/);
/** What firms that are counted have become, unless they are only to. */
const GROWN = /^(?:企业)?(?:已经?|先后|逐步)?成长为/;
/** 35家成长为规上企业、4家…: in the words before a figure. */
const COUNTED_GROWN = /(?<=[家户](?:企业)?(?:已经?|先后|逐步)?)成长为/g;
const withoutGrown = (text: string) => (text.includes("成长为") ? text.replace(COUNTED_GROWN, "") : text);
/** Verbs that make a named set of parks, so that its number is still to be reached. */
const MAKES = /形成|打造|建设|建成|培育|创建|新增|认定|达到|推出|发力|再造|布局/;

/** What kind of saying a figure is: cues of its clause first, then its time, then the sentence, the heading and the kind of document. */
export function modalityOf(place: Place, bound: Bound, period: PeriodChoice | null): Modality {
  if (bound.modality) return bound.modality;
  const { scope, clause, figure, line } = place;
  const words = scope.lexicon.modality;
  const reported = isTold(place);
  const told = (start: number) => {
    const said = say(place, { start, end: figure.start });
    return reported ? withoutWon(said) : said;
  };
  const said = told(clause.start);
  const left = withoutGrown(holdsCue(place, "goals") ? withoutGoals(said) : said);
  // 其中12家成长为龙头: of those counted, so many have grown.
  const behind = say(place, { start: figure.end, end: Math.min(clause.end, figure.end + 12) });
  const right = behind.includes("成长为") ? behind.replace(GROWN, "") : behind;
  const near = say(place, place.gap);
  if (bound.metric.startsWith("available_")) return /[仅只还尚]?剩/.test(near) ? "actual" : "planned";
  if (
    right.includes("目标") &&
    /目标$/.test(right.replace(/^[^，。；]{0,8}?(的[^，。；]{0,4})?目标.*/, "目标")) &&
    /超额|完成/.test(left)
  )
    return "target";
  if (NOW.test(near) || isHere(place)) return "actual";
  if (SET_ON.test(near)) return "target";
  const when = period?.period.to?.slice(0, 4) ?? null;
  const now = scope.published?.slice(0, 4) ?? planYear(scope);
  const past = when !== null && now !== null && when < now;
  const future = when !== null && now !== null && when > now;
  // 由22%提高到58%: the first end is how things were.
  if (opensRange(place) && !future) return "actual";
  if (bound.rule === "figure.magnitude-of" && has(words.target, left) && !past) return "target";
  if (!future && REACHED.test(left) && !/(?:力争|目标|争取|计划|预计|将)/.test(left)) return "actual";
  if (has(words.strong_target, left) || has(words.strong_target, right)) return "target";
  // 全年, 三年累计 under what a plan sets out to do are of the time to come.
  const actual = has(
    words.actual,
    withoutNow(place.headingTarget ? left.replace(/全年|(?<=[三五四两]年[^，。；]{0,4})累计/g, "") : left),
  );
  if (!actual && holdsCue(place, "whenDone") && WHEN_DONE.test(left)) return "planned";
  const own = period?.span !== null && (period?.span?.start ?? -1) >= line.start;
  if (has(words.planned, left) && !(past && own))
    return future && /(?:达到|突破|超过)/.test(left) ? "target" : "planned";
  const goal = bound.aspect !== "level" && COMPARES.test(left) ? goalBefore(place) : null;
  if (goal && !(past && own)) return goal;
  const intent = actual ? null : intentBehind(place, bound);
  if (intent) return intent;
  if (setApart(place, bound) && !has(words.planned, left)) return "actual";
  // 到2020年末 on a page without a date looks ahead only under a plan's goals.
  const ahead = isAhead(place, period) && (now !== null || place.headingTarget);
  const fixed = FIXED.test(bound.metric) || (TOTAL_COST.test(bound.metricText) && !ahead);
  if (fixed && !actual && !(own && period!.span!.start >= clause.start) && !/达到|扩大|拓展|扩展|新增|完成/.test(left))
    return "actual";
  if (ahead && !actual) return "target";
  if (future) return "target";
  if (past || isOver(scope, period)) return "actual";
  if (actual) return "actual";
  if (REQUIRED.test(figure.text)) return "target";
  const before = cutAtReport(withoutGrown(told(line.start)));
  if (has(words.strong_target, before) || TO_BRING.test(before) || TASKS.test(told(line.start))) return "target";
  if (WHEN_DONE.test(before.replace(/^.*[；;]/, "")) && !fixed) return "planned";
  if (fixed) return "actual";
  return place.headingTarget && underGoals(when, now ?? place.headingYear?.year ?? null, period) ? "target" : "actual";
}

const isHere = (place: Place) =>
  holdsCue(place, "inPlace") &&
  HERE.test(say(place, { start: place.figure.end, end: Math.min(place.line.end, place.figure.end + 24) }));

/** 实现产值60亿元: the 现 of 实现 says nothing of now. */
const withoutNow = (text: string) => (text.includes("现") ? text.replace(/[实发体呈展涌兑]现(?!了)/g, "") : text);

/** 预计全年实现产值120亿元，同比增长8%: how much a level moves is as much a plan or a goal as the level itself. */
function goalBefore({ scope, line, clause, index }: Place): Modality | null {
  const before = line.figures[index - 1];
  const over = before && line.clauses.find((each) => each.start <= before.start && before.start < each.end);
  if (!over || over.end > clause.start || clause.start - over.end > 1) return null;
  const { target, planned, actual, strong_target } = scope.lexicon.modality;
  const words = withoutGoals(scope.folded.slice(over.start, over.end));
  if (has(actual, withoutNow(words).replace(/全年|累计/g, ""))) return null;
  if (has(strong_target, words)) return "target";
  return has(planned, words) ? (has(target, words) && /力争|确保/.test(words) ? "target" : "planned") : null;
}

/** 其中一季度完成13亿元 on a page of August: months that have passed when the page tells of them. */
export function isOver({ published }: Pick<Scope, "published">, period: PeriodChoice | null): boolean {
  const to = period?.period.to;
  if (!to || !published || to.length < 7 || to.length > published.length) return false;
  return to < published.slice(0, to.length);
}

/** The first year of the plan that an undated document is: “十五五”规划 → 2026; null where its title names none. */
function planYear(scope: Scope): string | null {
  if (scope.document.kind !== "plan") return null;
  const title = scope.document.title ?? "";
  const plan = Object.entries(scope.lexicon.periods.plans).find(([word]) => word.length > 2 && title.includes(word));
  return plan ? String(plan[1]) : null;
}

/** 全市14个产业园区: a set that is there is counted as it is, also in a plan. */
function setApart(place: Place, bound: Bound): boolean {
  if (!bound.rule.endsWith("group-count")) return false;
  return !MAKES.test(say(place, { start: place.clause.start, end: place.figure.start }));
}

/** 到2025年 over the figure, also where the document is of that very year. */
function isAhead(place: Place, period: PeriodChoice | null): boolean {
  if (!period?.span) return false;
  const date = place.line.dates.find((each) => each.start === period.span!.start) ?? place.memory.date;
  return date?.role === "by" && date.start === period.span.start;
}

/** Under a plan's goals a figure without a time, or of the whole year the plan is of, is a goal. */
function underGoals(when: string | null, now: string | null, period: PeriodChoice | null): boolean {
  if (when === null) return true;
  const whole = /^\d{4}(?:-12)?$/.test(period?.period.to ?? "");
  return when === now && whole && /^(?:stated|heading|relative)$/.test(period!.basis);
}
