import { fold } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import { scanDates } from "../../rules/dates/index.ts";
import { holdsUnit, unitSet, without, withoutSpaces } from "../../unit-set.ts";
import type { PeriodChoice, Scope } from "../context.ts";
import { RATIO } from "./words.ts";

/** What the heads over a column or before a row say. */
export interface Head {
  readonly heads: readonly string[];
  /** The heads as one phrase without units and dates: 规划面积. */
  readonly phrase: string;
  readonly unitWords: string | null;
  readonly period: PeriodChoice | null;
  /** True where the head names the state a plan starts from (基期, 现状). */
  readonly base: boolean;
  /** True where it names what is aimed at (目标值, 年度计划). */
  readonly aim: boolean;
  /** True where it names what somebody means to spend or build (计划总投资, 拟建面积). */
  readonly planned: boolean;
  /** True where it names the year before the table's own (上年同期). */
  readonly before: boolean;
  /** True where it is of the table's own year as a whole, which it does not name (年度计划投资). */
  readonly yearly: boolean;
}

const UNIT_IN = guarded(/[（(]\s*[，,、；;]?\s*(?:单位[：:]\s*)?([^（）()]{1,16}?)\s*[）)]\s*$/);

const PER_CENT = guarded(/[^\d][%％]$/);
const BEFORE = guarded(/^(?:上年|去年)(?:同期|末|底|度|累计|数)?/);

const YEARLY = guarded(/^(?:年度|本年度?|当年|全年|年内)(?:计划|目标|拟|预计|安排|投资|任务)/);
const YEAR = guarded(/^(?:19|20)\d{2}(?=$|[（(])/);
const BASE = /基期|现状|基准|基数/;
const PLANNED = /(?:计划|拟|预计)(?:新增|新建|完成|总)?(?:总?投资|投入|建设|建筑|用地|供地|引进|开工)|拟[建投用]/;
const AIM = /目标|计划|力争|预期/;
/** Each of the three holds one of these. */
const STATES = unitSet("基现计拟预目力");
const MONTHS = guarded(/^(?:截[至止])?(?:\d{1,2}[-—–~～至])?\d{1,2}月(?:份|末|底)?/);
const LAST_WORDS = /[，,、/]([^，,、]{1,8})$/;
const COMMAS = unitSet("，,、/");
const NO_MEASURE = guarded(
  /^(?:完成|目标|计划|预期|规划目标|基期|基数|现状|本期|累计|年度|基准|目标值|年|末|底|值|实际|预计)+$/,
);
const BRACKETS = unitSet("（(）)");

/** Takes units and dates out of a row of heads; what is left is the phrase that names the measure. */
export function readHead(heads: readonly string[], scope: Scope): Head {
  let unitWords: string | null = null;
  /** The head that the unit stands in. */
  let unitFrom: string | null = null;
  let period: PeriodChoice | null = null;
  let base = false;
  let aim = false;
  let planned = false;
  const words: string[] = [];
  for (const head of heads) {
    // A head that is four digits is a year.
    let word = withoutSpaces(fold(head));
    const year = YEAR.exec(word);
    if (year) word = `${year[0]}年${word.slice(4)}`;
    const dates = scanDates(
      word,
      word,
      0,
      { published: scope.published, year: null, month: null },
      scope.lexicon,
    ).filter((date) => date.role !== "duration");
    const date = dates[0];
    if (holdsUnit(word, STATES)) {
      if (BASE.test(word)) base = true;
      if (PLANNED.test(word)) planned = true;
      else if (AIM.test(word)) aim = true;
    }
    // 比上年增长 names what is compared with, not a time.
    if (date && /[比较]$/.test(word.slice(0, date.start))) {
      words.push(word.replace(/[（(][^（()）]*[)）]$/, ""));
      const unit = UNIT_IN.exec(word);
      if (unit && looksUnit(unit[1]!)) unitWords = unit[1]!;
      continue;
    }
    if (date && (date.from ?? date.to) !== null) {
      period = {
        period: { from: date.from ?? date.to, to: date.to ?? date.from, text: date.text },
        span: null,
        basis: "heading",
      };
      word = word.slice(0, date.start) + word.slice(date.end);
    }
    // 6月末完成, 1—3月: without a year it is of the caption's.
    else word = word.slice(MONTHS.exec(word)?.[0].length ?? 0);
    const unit = UNIT_IN.exec(word);
    if (unit && (looksUnit(unit[1]!) || RATE.test(unit[1]!))) {
      unitWords = unit[1]!;
      unitFrom = head;
      word = word.slice(0, unit.index);
    } else if (unit) word = word.slice(0, unit.index);
    if (PER_CENT.test(word)) {
      unitWords = "%";
      unitFrom = head;
      word = word.slice(0, -1);
    }
    const comma = holdsUnit(word, COMMAS) ? LAST_WORDS.exec(word) : null;
    if (comma && looksUnit(comma[1]!) && /[元亩里顷米%]|家|个/.test(comma[1]!)) {
      unitWords ??= comma[1]!;
      word = word.slice(0, comma.index);
    }
    if (NO_MEASURE.test(word)) word = "";
    word = without(word, BRACKETS);
    if (word !== "") words.push(word);
  }
  const last = words.at(-1) ?? "";
  // 总产值（亿元） over 增长: the rate is not told in what it is a rate of.
  if (unitFrom !== heads.at(-1) && RATIO.test(last)) unitWords = unitFrom === null ? unitWords : "%";
  const before = BEFORE.test(withoutSpaces(fold(heads.at(-1) ?? "")));
  const yearly = period === null && YEARLY.test(withoutSpaces(fold(heads.at(-1) ?? "")));
  return { heads, phrase: words.join(""), unitWords, period, base, aim, planned, before, yearly };
}

/** Units the lexicon has not: prices and intensities (元/㎡·月, 万元/吨标煤), and what is counted by itself (分, 位, 篇). */
const RATE =
  /^[万亿千百]?(?:元|美元|吨|千瓦时|立方米|公斤|千克|吨标煤|吨标准煤)\/[^\s，。、（）()]{1,8}$|^[万亿千]?[分位篇只艘栋幢间层株张例箱个件]$/;

/** True for words that can only be a unit: 亿元, 万元/亩, 家. */
export function looksUnit(words: string): boolean {
  return /^(?:[万亿千百]*(?:人民币|美元|欧元|元|平方公里|平方千米|平方米|公顷|亩|个|家|项|件|人|户|套|座|条|吨|辆|台|倍|处|宗|㎡|km2|km²|公里|米|%|％|标箱|千瓦时|千瓦|吨标准煤|平方|方)(?:[/每](?:平方公里|亩|公顷|人|平方米|年|万元|户))?|%|％|[万亿]|百分点|番|人\/平方公里)$/.test(
    words,
  );
}
