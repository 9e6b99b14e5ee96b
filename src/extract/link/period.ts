import type { DateMention } from "../../model/index.ts";
import { ofIds } from "../of-ids.ts";
import { unitSet } from "../unit-set.ts";
import { type Bound, type PeriodChoice, type Place, type Scope, say } from "./context.ts";
import { holdsCue } from "./cues.ts";
import { FOUNDED, governing } from "./governing.ts";
import { endPeriod, opensRange } from "./patterns/range-ends.ts";
import { isTold } from "./report-period.ts";

/** Words that make a date the time of an act of its own (2001年6月设立, 2018年揭牌), not of the figures after it. */
const ACTS =
  /^(?:\d+[日号])?[^，。；\d]{0,16}?(?:设立|成立|揭牌|奠基|批准|获批|升级|升格|晋升|晋级|跻身|建区|建园|开园|授牌|批复|更名|挂的?牌|印发|公布的|整合|并入|竣工|动工)(?!时|之初|之时|初期|伊始|之际|当年)/;

/** The time of a fact, or null where the source leaves it undated. */
export function periodOf(place: Place, bound: Bound): PeriodChoice | null {
  const choice = ownPeriod(place, bound);
  const { scope } = place;
  const report = scope.report !== null && !isLasting(scope, bound) && isTold(place) ? scope.report : null;
  if (!report) return choice ?? underYear(place, bound) ?? closingFor(place, bound) ?? statedFor(place, bound);
  const yearless = choice?.basis !== "stated" && /^(?:全年|年末|年底|当年|年内|年度)/.test(choice?.period.text ?? "");
  if (choice === null || yearless)
    return { period: { from: report.from, to: report.to, text: report.text }, span: null, basis: "document" };
  return choice;
}

/** A size that only reports by their title give anew. */
const isLasting = ({ document }: Scope, { metricText, aspect }: Bound) =>
  SIZE.test(metricText) && aspect === "level" && !/公报|统计|运行|年报/.test(document.title ?? "");

/** 签约31个，以上数据截至4月30日: what the block says behind the figure, lasting sizes apart. */
function closingFor({ memory, figure }: Place, bound: Bound): PeriodChoice | null {
  const { closing } = memory;
  if (!closing || LASTING.test(bound.metric)) return null;
  const told = closing.basis === "heading" ? figure.start >= closing.span!.end : figure.end <= closing.span!.start;
  return told ? closing : null;
}

/** What the document says all its figures are of, lasting sizes and plans apart. */
function statedFor({ scope, figure }: Place, bound: Bound): PeriodChoice | null {
  if (LASTING.test(bound.metric) || scope.stated === null) return null;
  return figure.start > scope.stated.span!.start ? scope.stated : null;
}

const LASTING = ofIds(/^(?:planned_area|industrial_land|park_count)$/);
const LAID_OUT = ofIds(/^(?:planned_area|industrial_land)$/);
const INVESTED = ofIds(/investment|land/);
/** How large a park is laid out, which no year of a report changes. */
const SIZE = /(?:规划(?:总|用地|控制)?面积|^总面积|核心区面积|核定面积|批准面积|管辖面积|^占地(?:面积)?)$/;

/** 2026，我们接着干 | 产值力争突破1450亿元: what a heading's year dates, where nothing nearer does and it is no lasting size. */
function underYear({ headingYear, scope }: Place, bound: Bound): PeriodChoice | null {
  if (!headingYear || LASTING.test(bound.metric)) return null;
  const { year, start, end } = headingYear;
  const text = scope.document.text.slice(start, end);
  return { period: { from: year, to: year, text }, span: { start, end }, basis: "heading" };
}

/** 2021年、2022年、2023年税收分别为…，三年合计42.1亿元: the years named before, taken together. */
const TOGETHER = /([两二三四五六])年(?:间|来)?(?:合计|累计|共计|总计|加起来|相加|总共|一共|共)[^，。；\d]{0,8}$/;
const HOW_MANY: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

function yearsTogether(place: Place): PeriodChoice | null {
  const { line, figure, gap } = place;
  const many = line.dates.length > 1 ? TOGETHER.exec(say(place, gap)) : null;
  if (!many) return null;
  const years = line.dates.filter(
    (date) => date.end <= figure.start && date.from !== null && date.from.length === 4 && date.from === date.to,
  );
  const list = years.slice(-HOW_MANY[many[1]!]!);
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || list.length !== HOW_MANY[many[1]!] || !(first.from! < last.from!)) return null;
  const text = say(place, { start: first.start, end: last.end });
  return {
    period: { from: first.from, to: last.to, text },
    span: { start: first.start, end: last.end },
    basis: "stated",
  };
}

/** 自2015年9月|封关运行以来，累计完成…: up to the day of the document; null where the date is no such start, or the document has no day. */
function sinceThen({ scope, figure }: Place, date: DateMention): string | null {
  const from = date.from ?? date.to;
  const opens = date.role === "point" && date.end <= figure.start && from !== null;
  if (!opens || scope.published === null || from > scope.published) return null;
  return SINCE.test(scope.folded.slice(date.end, date.end + 18)) ? scope.published : null;
}
const SINCE = /^[^，。；\d]{2,14}(?:以来|至今)(?=[，、]|累计|已|共|先后)/;

/** 2023年至2027年累计投入60亿元，到期末营收达到220亿元: the end of the stretch that governs. */
const AT_END = /期末[^，。；\d]{0,20}$/;

function ownPeriod(place: Place, bound: Bound): PeriodChoice | null {
  if (bound.period) return bound.period;
  const years = yearsTogether(place);
  if (years) return years;
  // 到2030年产值目标由500亿元上调至800亿元: both were aimed at, for the same time.
  if (opensRange(place) && !AIMED_FROM.test(say(place, place.gap))) return endPeriod(place, place.gap, "from");
  const behind = dateBehind(place) ?? doneBy(place, bound);
  if (behind) return behind;
  const over = governing(place);
  const year = over ? null : yearAhead(place);
  if (year) return year;
  const fixed = LAID_OUT.test(bound.metric);
  if (over && over.date.end > place.line.start && isOnceDone(place, over.date)) return null;
  if (over && fixed && over.date.role === "by" && over.date.end <= place.line.start) return null;
  if (over) {
    const { date, basis } = over;
    const ends =
      date.from !== date.to && AT_END.test(say(place, { start: place.clause.start, end: place.figure.start }));
    const stated = basis === "carried" ? "carried" : date.basis;
    const years = wholeYears(date);
    if (years)
      return { period: { ...years, text: date.text }, span: { start: date.start, end: date.end }, basis: stated };
    const to = sinceThen(place, date) ?? date.to ?? date.from;
    return {
      period: { from: ends ? date.to : (date.from ?? date.to), to, text: date.text },
      span: { start: date.start, end: date.end },
      basis: stated,
    };
  }
  return null;
}

/** 5月8日，某某项目动工，|投产后|年营收20亿元，带动就业300人: no time of what had begun by then. */
const ONCE_DONE =
  /[，；](?:项目|一期|二期|全部|全面|整体|正式|预计)*(?:达产|投产|建成|满产|竣工|投用|投运|完工|达效|落成|运营)(?:达产|达效|投产|投用|投运|运营)?(?:后|之后|以后)(?![^。；]*(?:已|累计|目前|去年|今年|当年|第[一二三]年))/;

function isOnceDone(place: Place, date: DateMention): boolean {
  const at = date.to ?? date.from;
  const { published } = place.scope;
  // 计划2027年达产，达产后年产值60亿元: a time to come is that of what will be.
  const past = at !== null && published !== null && at <= published.slice(0, at.length);
  return (
    past &&
    holdsCue(place, "whenDone") &&
    date.end < place.figure.start &&
    ONCE_DONE.test(say(place, { start: date.end, end: place.figure.start }))
  );
}

/** In the first months of a year what is looked back on ends with the year before. */
const LOOKS_BACK = 3;

/** 过去四年 on a page of January 2019 are 2015 to 2018, on one of October 2016 to 2019: what several years brought is told by whole years. */
function wholeYears({ grain, from, to, text }: DateMention): { from: string; to: string } | null {
  if (grain !== "years" || !from || !to || to.length < 7 || !/^(?:刚刚|最近|近|过去)/.test(text)) return null;
  const many = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const early = Number(to.slice(5, 7)) <= LOOKS_BACK;
  const last = Number(to.slice(0, 4)) - (early ? 1 : 0);
  // 过去的一年 in a report of January: the year before.
  return many < (early && /过去/.test(text) ? 1 : 2) ? null : { from: String(last - many + 1), to: String(last) };
}

const AIMED_FROM = /(?:目标|任务|指标|预期|计划)(?:值|数|规模)?[由从](?:原来?的?|原定的?)?$/;

/** What the words before a date end with that is set behind its figures. */
const BEFORE_ASIDE = unitSet("（(均都为是");

/** 产值328亿元（2022年）, …（均为2022年数据）: a date in brackets behind the figure, or behind the list it stands in. */
function dateBehind(place: Place): PeriodChoice | null {
  const { line, figure, scope } = place;
  for (const date of line.dates) {
    if (date.start < figure.end || date.role === "duration" || (date.from ?? date.to) === null) continue;
    if (!BEFORE_ASIDE.has(scope.folded.charCodeAt(date.start - 1))) continue;
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

const DONE =
  /^(?:之?前)?(?:全部|陆续|正式|可|将|整体|全面|分批)*(?:交付|建成|投用|投产|达产|启用|完工|竣工|投运|开工|封顶)/;

const DONE_WITHIN = /^[^，。；\d]{0,4}年内(?:全部|陆续|将|可)*(?:交付|建成|投用|投产|达产|启用|完工|竣工|投运|开工)/;

/** 首批5万平方米2025年9月底前交付, 20万平方米厂房计划明年3月建成: when what is counted or measured will be done stands behind it. */
function doneBy(place: Place, bound: Bound): PeriodChoice | null {
  const { figure, line, clause, scope } = place;
  if (INVESTED.test(bound.metric) || bound.aspect === "growth") return null;
  const next = line.figures[place.index + 1]?.start ?? line.end;
  const date = line.dates.find((each) => each.start >= figure.end);
  if (!date || date.end > Math.min(next, clause.end) || date.role === "duration" || date.start - figure.end > 14) {
    const words = say(place, { start: figure.end, end: Math.min(next, clause.end) });
    const year = words.includes("年内") ? DONE_WITHIN.exec(words) : null;
    if (!year || !scope.published) return null;
    const at = figure.end + year[0].indexOf("年内");
    const from = scope.published.slice(0, 4);
    return { period: { from, to: from, text: "年内" }, span: { start: at, end: at + 2 }, basis: "relative" };
  }
  if ((date.to ?? date.from) === null || !DONE.test(scope.folded.slice(date.end, date.end + 10))) return null;
  const at = date.to ?? date.from;
  return {
    period: { from: date.role === "by" || date.from === null ? at : date.from, to: at, text: date.text },
    span: { start: date.start, end: date.end },
    basis: date.basis,
  };
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

/** 全年技工贸总收入要达到400亿元: in a page of news a year without a number that is still aimed at is the page's own. */
function yearAhead(place: Place): PeriodChoice | null {
  const { scope, line, figure, clause } = place;
  if (!scope.published || scope.document.kind === "plan" || !holdsCue(place, "yearAhead")) return null;
  const left = scope.folded.slice(line.start, figure.start);
  const at = Math.max(left.lastIndexOf("全年"), left.lastIndexOf("年内"));
  if (at < 0) return null;
  const said = scope.folded.slice(Math.min(clause.start, line.start + at), figure.start);
  if (!/力争|争取|确保|目标|计划|预计|有望|将|要|冲刺|瞄准/.test(said)) return null;
  const year = scope.published.slice(0, 4);
  const start = line.start + at;
  return {
    period: { from: year, to: year, text: scope.folded.slice(start, start + 2) },
    span: { start, end: start + 2 },
    basis: "relative",
  };
}
