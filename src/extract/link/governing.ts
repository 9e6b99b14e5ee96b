import type { Basis, DateMention } from "../../model/index.ts";
import { guarded } from "../guarded.ts";
import { type Place, say } from "./context.ts";
import { bracketed } from "./line.ts";

/** Words before a date that make it the base of a comparison or part of a name, not the time of the figure. */
const BASE = guarded(/(?:较|比|相比|与|同)“?$/);

const COMPARED = guarded(/^(?:底|末|初)?相比/);
const EQUALS = guarded(/(?:是|为|于|达|达到|到|足|过|近)$/);
const COMPLETED = guarded(/完成了?$/);
const IS = guarded(/[是为达当]$/);
/** 去年是|520亿元: no more than a verb between a year and its figure. */
const ASIDE = /^(?:的|底|末|则|还)?(?:是|为|仅|只有|只|才|有|约|近|不到|不足|仅为|只是)*$/;
/** 现有企业143家, 目前已入驻46家: how things are, whatever year the sentence opened with. */
const IS_NOW =
  /(?:现在|目前|眼下|如今|现|已)(?:是|有|为|只有|仅有?|才|已有|入驻|集聚|落户|拥有|入园|建成)[^，。；\d]{0,10}$/;
const MEASURED_ON = guarded(/^[”年]?(?:的?基础上|基数|相比)/);
const FROM = guarded(/[由从]$/);

/** A date that says when something else happened than what the figure measures. */
function isBase(place: Place, date: DateMention): boolean {
  const before = say(place, { start: Math.max(place.line.start, date.start - 3), end: date.start });
  if (BASE.test(before)) return true;
  const after = say(place, { start: date.end, end: Math.min(place.line.end, date.end + 8) });
  if (COMPARED.test(after)) return true;
  // 是2020年的1.8倍, 相当于2019年的九成
  if (EQUALS.test(before) && /^[^，。；]{0,2}的[^，。；]{1,5}(?:倍|成|分之|%)/.test(after)) return true;
  // 完成全年任务的58% is told of the time before it, not of the whole year.
  if (COMPLETED.test(before) && /^的?(?:目标|任务|计划|预算)/.test(after)) return true;
  if (IS.test(before) && TIMES.test(afterWords(place, date))) return true;
  return MEASURED_ON.test(after);
}

/** 是2018年的1.9倍: a year that is only measured against. */
const TIMES = /^的(?:约|近|超过?)?[\d.一二三四五六七八九十两半]+[多余]?倍/;

function afterWords(place: Place, date: DateMention): string {
  return say(place, { start: date.end, end: Math.min(place.line.end, date.end + 12) });
}

/** 远期（2035年）: brackets that only say when a stage is. */
const STAGE = guarded(/(?:[近中远末]期|规划期|目标年|期末|基期|首年|末年)[（(]$/);

/** True inside 《…》 or brackets that the figure is not in. */
function setOff(place: Place, date: DateMention): boolean {
  const { scope, line, figure } = place;
  if (STAGE.test(say(place, { start: Math.max(line.start, date.start - 4), end: date.start }))) return false;
  return line.pairs.some(
    ([open, close]) =>
      bracketed(scope.folded, line, date, open, close) &&
      !bracketed(scope.folded, line, { start: date.start, end: figure.end }, open, close),
  );
}

/** 成立于2006年: a date behind such a verb is the verb's own. */
export const FOUNDED = guarded(/(?:成立于|建于|始于|设立于|创建于|创立于|建成于|启动于|始建于|奠基于)(?:了)?$/);

const CARRIED_ACTS =
  /^(?:[^，。；\d]{0,16}?)(?:设立|成立|奠基|升级为|升格|晋升|晋级|跻身|建区|建园|批准|获批|更名|挂的?牌)(?!时|之初|之时|初期|伊始|之际|当年)/;

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
    if (
      figure.start - date.end <= 2 &&
      date.role !== "duration" &&
      /^的?(?:约|超|近)?$/.test(say(place, { start: date.end, end: figure.start })) &&
      !(figure.dimension === "times" && IS.test(say(place, { start: date.start - 1, end: date.start })))
    ) {
      best = date;
      continue;
    }
    if (ownsAnother(place, date) || saidAside(place, date, best)) continue;
    if (date.role === "duration") continue;
    if (isBase(place, date) || setOff(place, date)) continue;
    if (FOUNDED.test(say(place, { start: Math.max(line.start, date.start - 6), end: date.start }))) continue;
    if (date.start < clause.start) {
      const after = say(place, { start: date.end, end: Math.min(line.end, date.end + 30) });
      if (CARRIED_ACTS.test(after)) continue;
    }
    best = date;
  }
  if (best && isPast(place, best) && TURNS_NOW.test(say(place, { start: best.end, end: figure.start }))) return null;
  if (
    best &&
    best.role !== "until" &&
    isPast(place, best) &&
    best.end <= place.clause.start &&
    NOW_IS.test(say(place, place.gap))
  )
    return null;
  if (best && isToCome(place, best) && best.end <= place.gap.start && IS_NOW.test(say(place, place.gap))) return null;
  // 去年 in a page without a date of its own cannot be resolved: the figure stays undated rather than take an older date.
  if (best && best.from === null && best.to === null) return null;
  if (best)
    return {
      date: best,
      basis: best.basis === "relative" ? "relative" : best.start >= clause.start ? best.basis : "carried",
    };
  // 到2027年 over a sentence before does not reach one that tells how things are (已, 目前).
  if (memory.date?.role === "by" && /已|目前|现有|截至|现已/.test(say(place, { start: line.start, end: figure.start })))
    return null;
  // 三年前这里还是鱼塘。如今的园区里，…: nor does a past one reach a sentence that opens with how things are now.
  if (
    memory.date &&
    isPast(place, memory.date) &&
    OPENS_NOW.test(say(place, { start: line.start, end: line.start + 6 }))
  )
    return null;
  // 5月8日，二期厂房封顶。引进企业6家: a day is that of what happened on it.
  if (
    memory.date?.grain === "day" &&
    memory.date.role === "point" &&
    !THAT_DAY.test(say(place, { start: line.start, end: figure.start }))
  )
    return null;
  return memory.date ? { date: memory.date, basis: "carried" } : null;
}

/** 现场签约项目32个: what goes on telling of the day. */
const THAT_DAY = /现场|当[日天晚]|仪式|[本此这]次|会上|活动|集中(?:签约|开工|竣工|投产)/;

const OPENS_NOW = /^\s*(?:而|但|可)?(?:到了?)?(?:如今|现在|眼下|现如今|时至今日|今天)/;

/** 三年前只有6家；如今这个数字变成了58家: a clause that opens so leaves the past behind. */
const TURNS_NOW =
  /[，；。,;](?:而|但|可|到)?(?:如今|现在|眼下|今天|到现在|时至今日|现如今)(?![^，。；]{0,6}(?:20\d\d|去年|上年))/;

/** 利润去年有3亿元，员工如今约四千: how things are now, in a clause of its own. */
const NOW_IS = /(?:眼下|如今|现在|目前)(?:是|有|为|已|已经|达到?|约|近|才|只有|仅有?|共有?|都)*[^，。；、\d]{0,6}$/;

function isPast({ scope }: Place, { role, from, to }: DateMention): boolean {
  const when = to ?? from;
  return role !== "since" && scope.published !== null && when !== null && when < scope.published.slice(0, when.length);
}

function isToCome({ scope }: Place, { role, from, to }: DateMention): boolean {
  const when = from ?? to;
  return role === "by" || (scope.published !== null && when !== null && when > scope.published.slice(0, when.length));
}

/** 到2027年营收突破800亿元，去年是520亿元；企业达到300家: a past that only stands beside its own figure, within what a later date opened. */
function saidAside(place: Place, date: DateMention, opened: DateMention | null): boolean {
  const { line, figure, clause } = place;
  if (opened?.role !== "by" || date.role === "by" || !((date.to ?? date.from)! < (opened.to ?? opened.from)!))
    return false;
  if (date.start >= clause.start) return false;
  const own = line.figures.find((other) => other.start >= date.end);
  if (!own || own === figure || own.end > figure.start) return false;
  return ASIDE.test(say(place, { start: date.end, end: own.start }));
}

/** 由2025年的11.8万元: a date that opens the first end of a range is of that figure alone. */
function ownsAnother(place: Place, date: DateMention): boolean {
  const { line, figure } = place;
  const before = say(place, { start: Math.max(line.start, date.start - 2), end: date.start });
  if (!FROM.test(before) || date.role === "since") return false;
  return line.figures.some(
    (other) => other !== figure && other.start >= date.end && other.start - date.end <= 4 && other.end <= figure.start,
  );
}
