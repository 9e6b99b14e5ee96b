import type { DateMention } from "../../../model/index.ts";
import { matchAt, matchBefore, skipSpaces } from "../words.ts";
import { expandDate, iso } from "./calendar.ts";
import type { Clock } from "./clock.ts";
import type { Moment } from "./moment.ts";
import { readSmall } from "./small.ts";
import type { DateTables } from "./tables.ts";

/** Joins a second moment that follows with 至, 到 or a dash: 2017年8月至11月. */
export function withRange(
  text: string,
  first: Moment,
  read: (at: number) => Moment | null,
  tables: DateTables,
): Moment {
  if (first.from === null || first.grain === "years") return first;
  const from = skipSpaces(text, first.end);
  // 自2020年9月起至2023年9月
  const joined = matchAt(tables.joins, text, text[from] === "起" ? from + 1 : from);
  if (!joined) return first;
  const second = read(skipSpaces(text, joined.end));
  if (!second?.to || second.start > joined.end + 2 || second.to < first.from || second.to === first.to) return first;
  // 2020年到 2021年 is a span; so is 8月16日—9月2日 over the turn of a year only where it is written.
  return {
    ...second,
    start: first.start,
    from: first.from,
    basis: first.basis,
    grain: second.grain === "year" ? "years" : second.grain,
  };
}

/** Gives a moment its role from the words round it: 截至, 到, 以来, 前. The span takes in 截至 and what follows the date. */
export function mentionOf(
  folded: string,
  text: string,
  offset: number,
  moment: Moment,
  floor: number,
  clock: Clock,
  tables: DateTables,
): DateMention {
  let { start, end, from, to } = moment;
  let role: DateMention["role"] = from === null && moment.basis === "stated" ? "duration" : "point";
  let rule = "date.point";
  const since = role === "point" ? closing(folded, end, tables.since, tables) : null;
  const before = role === "point" ? closing(folded, end, tables.before, tables) : null;
  const until = matchBefore(tables.until, folded, start);
  if (role === "duration") rule = "date.length";
  else if (since && since.word !== "起" && since.word !== "开始" && folded[since.end] === "简") role = "point";
  // 自2024年7月1日起施行: the day itself.
  else if (since?.word === "起" && isEntry(folded, since.end, moment)) {
    rule = "date.point";
  } else if (since) {
    role = "since";
    end = since.end;
    const opening = matchBefore(tables.from, folded, start);
    if (opening && opening.start >= floor) start = opening.start;
    const { published } = clock;
    to = published ? iso(published.year, published.month, published.day) : null;
    if (to !== null && from !== null && to < from) to = null;
    // 从2023年起，连续5年: the length of time closes the period.
    const years = moment.grain === "year" ? yearsAhead(folded, end, tables) : 0;
    if (years > 0 && moment.year !== null) to = iso(moment.year + years - 1);
    rule = "date.since";
  } else if (until && until.start >= floor) {
    role = "until";
    start = until.start;
    // A stock at the end of a period: 截至2024年三季度 is its last month.
    if (moment.grain !== "years") from = to;
    rule = "date.until";
  } else if (before) {
    role = "by";
    end = before.end;
    rule = "date.by";
  } else if (isTarget(folded, start, tables)) {
    // 到2020年末 in a report of 2021 looks back.
    const { published } = clock;
    const end = expandDate(to, "to");
    const past = published !== null && end !== null && end < iso(published.year, published.month, published.day);
    role = past ? "until" : "by";
    start = Math.max(floor, matchBefore(tables.by, folded, start)?.start ?? start);
    rule = "date.by";
  } else if (isDateline(folded, moment)) rule = "date.dateline";
  else if (moment.basis === "relative") rule = "date.relative";
  else if (moment.basis === "carried" || moment.basis === "document") rule = "date.carried";
  return {
    start: start + offset,
    end: end + offset,
    text: text.slice(start, end),
    from,
    to,
    grain: moment.grain,
    basis: moment.basis,
    role,
    rule,
  };
}

const IN_FORCE = /^(?:正式)?(?:施行|实施|执行|生效)/;
const TAKES_EFFECT =
  /^[，,]?[^，。；！？\n]{0,16}?(?:实行|施行|实施|执行|生效|启用|停用|停止|取消|调整为|免收|免征|征收|恢复|下调|上调|开征)/;

/** 自2024年7月1日起施行, 4月1日起，港口免收作业费: what takes effect on a day is told of that day. */
function isEntry(text: string, at: number, moment: Moment): boolean {
  const after = text.slice(at, at + 22);
  return IN_FORCE.test(after) || (moment.grain === "day" && TAKES_EFFECT.test(after));
}

const AHEAD = /^[，,]?[^，。；\d]{0,6}(?:连续|用|再用|力争用)/;

/** How many years a length of time just after a start gives it (起，将连续5年; 起，用三年时间); 0 where none does. */
function yearsAhead(text: string, at: number, tables: DateTables): number {
  const lead = AHEAD.exec(text.slice(at, at + 12));
  const number = lead && readSmall(text, at + lead[0].length, tables);
  return number && text[number.end] === "年" && number.value <= 20 ? number.value : 0;
}

/** A closing word (以来, 前) at `at`, unless it starts another word (前三季度, 起步). */
function closing(
  text: string,
  at: number,
  words: DateTables["since"],
  tables: DateTables,
): { word: string; end: number } | null {
  const found = matchAt(words, text, at);
  if (!found) return null;
  const unless = tables.unless.get(found.value);
  return unless && matchAt(unless, text, found.end) ? null : { word: found.value, end: found.end };
}

/** 到2025年, but not 从2015年 … 到2020年. */
function isTarget(text: string, at: number, tables: DateTables): boolean {
  const by = matchBefore(tables.by, text, at);
  // 不到上年同期的八成: short of it, not by then.
  // 回到2010年 looks back.
  if (by !== null && "不未没回溯".includes(text[by.start - 1] ?? " ")) return false;
  return by !== null && !/[从由自]/.test(text.slice(Math.max(0, by.start - 24), by.start));
}

/** 本报5月7日讯, 新华社北京3月5日电. */
function isDateline(text: string, moment: Moment): boolean {
  return (
    moment.grain === "day" &&
    (text[moment.end] === "讯" || text[moment.end] === "电") &&
    moment.end - moment.start <= 11
  );
}
