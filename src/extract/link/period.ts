import type { Basis, DateMention } from "../../model/index.ts";
import { type Bound, type PeriodChoice, type Place, say } from "./context.ts";
import { bracketed } from "./line.ts";
import { NOW } from "./modality.ts";
import { endPeriod, opensRange } from "./patterns/from-to.ts";

/** Words before a date that make it the base of a comparison or part of a name, not the time of the figure. */
const BASE = /(?:较|比|相比|与|同)“?$/;

/** A date that says when something else happened than what the figure measures. */
function isBase(place: Place, date: DateMention): boolean {
  const before = say(place, { start: Math.max(place.line.start, date.start - 3), end: date.start });
  if (BASE.test(before)) return true;
  const after = say(place, { start: date.end, end: Math.min(place.line.end, date.end + 5) });
  // 完成全年任务的58% is told of the time before it, not of the whole year.
  if (/完成了?$/.test(before) && /^的?(?:目标|任务|计划|预算)/.test(after)) return true;
  return /^[”年]?(?:的?基础上|基数)/.test(after);
}

/** True inside 《…》 or brackets that the figure is not in. */
function setOff(place: Place, date: DateMention): boolean {
  const { scope, line, figure } = place;
  return BRACKETS.some(
    ([open, close]) =>
      bracketed(scope.folded, line, date, open, close) &&
      !bracketed(scope.folded, line, { start: date.start, end: figure.end }, open, close),
  );
}

const BRACKETS = [
  ["《", "》"],
  ["（", "）"],
  ["(", ")"],
] as const;

/** 成立于2006年: a date behind such a verb is the verb's own. */
const FOUNDED = /(?:成立于|建于|始于|设立于|创建于|创立于|建成于|启动于|始建于|奠基于)(?:了)?$/;

/** Words that make a date the time of an act of its own (2001年6月设立, 2018年揭牌), not of the figures after it. */
const ACTS =
  /^(?:\d+[日号])?[^，。；\d]{0,16}?(?:设立|成立|揭牌|奠基|批准|获批|升级|批复|更名|挂牌|印发|公布的|整合|并入|竣工|动工)/;
const CARRIED_ACTS = /^(?:[^，。；\d]{0,16}?)(?:设立|成立|奠基|升级为|批准|获批|更名)/;

/**
 * The date that governs a figure: the nearest one before it in its clause, else in the clauses before it in the sentence, else the
 * one that opened an earlier sentence of the paragraph.
 */
export function governing(
  place: Place,
  without: DateMention | null = null,
): { date: DateMention; basis: Basis } | null {
  const { line, clause, figure, memory } = place;
  let best: DateMention | null = null;
  for (const date of line.dates) {
    if (date.end > figure.start) break;
    if (date === without) continue;
    if (/^的?(?:约|超|近)?$/.test(say(place, { start: date.end, end: figure.start })) && date.role !== "duration") {
      best = date;
      continue;
    }
    if (ownsAnother(place, date)) continue;
    if (date.role === "duration") continue;
    if (isBase(place, date) || setOff(place, date)) continue;
    if (FOUNDED.test(say(place, { start: Math.max(line.start, date.start - 6), end: date.start }))) continue;
    if (date.start < clause.start) {
      const after = say(place, { start: date.end, end: Math.min(line.end, date.end + 30) });
      if (CARRIED_ACTS.test(after)) continue;
    }
    best = date;
  }
  if (best?.role === "by" && best.end <= place.gap.start && NOW.test(say(place, place.gap))) return null;
  // 去年 in a page without a date of its own cannot be resolved: the figure stays undated rather than take an older date.
  if (best && best.from === null && best.to === null) return null;
  if (best)
    return {
      date: best,
      basis: best.basis === "relative" ? "relative" : best.start >= clause.start ? best.basis : "carried",
    };
  // 到2027年 over a sentence before does not reach one that tells how things are (已, 目前).
  const told = /已|目前|现有|截至|现已/.test(say(place, { start: line.start, end: figure.start }));
  if (memory.date?.role === "by" && told) return null;
  return memory.date ? { date: memory.date, basis: "carried" } : null;
}

/** 由2025年的11.8万元: a date that opens the first end of a range is of that figure alone. */
function ownsAnother(place: Place, date: DateMention): boolean {
  const { line, figure } = place;
  const before = say(place, { start: Math.max(line.start, date.start - 2), end: date.start });
  if (!/[由从]$/.test(before) || date.role === "since") return false;
  return line.figures.some(
    (other) => other !== figure && other.start >= date.end && other.start - date.end <= 4 && other.end <= figure.start,
  );
}

/** The time of a fact, or null where the source leaves it undated. */
export function periodOf(place: Place, bound: Bound): PeriodChoice | null {
  const choice = ownPeriod(place, bound);
  const report = place.scope.report;
  if (!report) return choice;
  const yearless = choice?.basis !== "stated" && /^(?:全年|年末|年底|当年|年内|年度)/.test(choice?.period.text ?? "");
  if (choice === null || yearless)
    return { period: { from: report.from, to: report.to, text: report.text }, span: null, basis: "document" };
  return choice;
}

function ownPeriod(place: Place, bound: Bound): PeriodChoice | null {
  if (bound.period) return bound.period;
  if (opensRange(place)) return endPeriod(place, place.gap, "from");
  const behind = dateBehind(place);
  if (behind) return behind;
  const over = governing(place);
  const fixed = /^(?:planned_area|industrial_land)$/.test(bound.metric);
  if (over && fixed && over.date.role === "by" && over.date.end <= place.line.start) return null;
  if (over) {
    const { date, basis } = over;
    const stated = basis === "carried" ? "carried" : date.basis;
    return {
      period: { from: date.from ?? date.to, to: date.to ?? date.from, text: date.text },
      span: { start: date.start, end: date.end },
      basis: stated,
    };
  }
  return null;
}

/** 产值328亿元（2022年）, …（均为2022年数据）: a date in brackets behind the figure, or behind the list it stands in. */
function dateBehind(place: Place): PeriodChoice | null {
  const { line, figure, scope } = place;
  for (const date of line.dates) {
    if (date.start < figure.end || date.role === "duration" || (date.from ?? date.to) === null) continue;
    const open = say(place, { start: Math.max(figure.end, date.start - 6), end: date.start });
    const shut = scope.folded.slice(date.end, date.end + 6);
    const own = date.start - figure.end <= 1 && /^[（(]$/.test(open) && /^(?:数据)?[）)]/.test(shut);
    const all = /[（(](?:以上)?(?:均|都)(?:为|是)?$/.test(open) && /^(?:年?度?数据|数)?[）)]/.test(shut);
    if (own || all)
      return {
        period: { from: date.from, to: date.to, text: date.text },
        span: { start: date.start, end: date.end },
        basis: date.basis,
      };
  }
  return null;
}

/** A comparison's time: from its base to the time of the figure (较2020年净增1100家 in a sentence about 2025 → 2020 to 2025). */
export function spanningPeriod(place: Place, base: DateMention): PeriodChoice | null {
  const over = governing(place, base);
  const to = over?.date.to ?? over?.date.from ?? place.scope.published?.slice(0, 4) ?? null;
  const from = base.from ?? base.to;
  if (from === null) return null;
  return {
    period: { from, to: to ?? from, text: base.text },
    span: { start: base.start, end: base.end },
    basis: base.basis,
  };
}

/** Whether a date that opened a sentence goes on over the next ones: not one that only dates an act. */
export function carries(folded: string, date: DateMention, end: number): boolean {
  if (FOUNDED.test(folded.slice(Math.max(0, date.start - 6), date.start))) return false;
  return date.role !== "duration" && !ACTS.test(folded.slice(date.end, Math.min(end, date.end + 30)));
}
