import { guarded } from "../../guarded.ts";
import { matchAt } from "../words.ts";
import type { Amount } from "./amounts.ts";
import { type BoundToken, boundAfter } from "./bounds.ts";
import { type Decimal, toNumber } from "./decimal.ts";
import { type Draft, FACTOR_ONE } from "./figure.ts";
import type { NumberToken } from "./number-token.ts";
import type { BoundKind, Tables } from "./tables.ts";
import type { UnitToken } from "./units.ts";

/** No length of years: 2024年. */
const MOST_YEARS = 200;

/** Nouns and verbs of a length of time, with which 近40天 is one and no stretch of the calendar. */
const MEASURED =
  /(?:工期|周期|时长|时间|时限|期限|寿命|租期|租约|历时|历经|耗时|用时|费时|为期|长达|持续|延续|提前|推迟|提早|缩短|延长|压缩|压减|节省|节约|抢回|拖了|花了|用了|仅用|只用|车程|航程|路程|行程|小时数|需要?|至多|平均|停产|断航)(?:工期|时间|周期|到|至|了|为|达)?$/;
const MEASURED_REACH = 8;

/** True where the words before `at` measure a length of time. */
export function isMeasured(text: string, at: number): boolean {
  return MEASURED.test(text.slice(Math.max(0, at - MEASURED_REACH), at));
}

/** 前|3天, 未来|三个月, 每|24小时: what stands before makes a length a place in time, or no amount. */
const PLACED = guarded(
  /(?:前|头|后|第|每|逐|这|那|上|下|同|隔|当|近|过去|过去的|最近|未来|今后|接下来|往后|连续|[每全]天|每日|[A-Za-z×*\d/:.-])$/,
);
/** 18个月|后, 三天|前, 五年|来, 24小时|营业: what stands behind does. */
const AFTERWARDS = guarded(
  /^(?:[之以]?[前后]|来(?!自)|以来|之间|期间|[中里]|制|无休|不|断|期|在线|自助|值[守班]|营业|服务|监[控测]|运[行转]|开放|受理|全天|热线|轮班|倒班|滚动|连班|计划|行动|攻坚|大干|会战|倒计时|冲刺|年[间来]|工作日志|游|班|气|津|府|然|河|空|猫|安|山)/,
);
/** 由过去的|21天, 行车间隔|6分钟: no place in time after all. */
const COMPARED = guarded(/(?:[由从比较以]过去的?|[由从比较以](?:以往|之前)的?|间隔)$/);
const INSIDE = guarded(/^之?内(?![蒙部外地])/);

/**
 * The draft of a length of time (工期18个月, 不到100天, 由20个工作日压缩至3个工作日); null where it places something in time
 * (近三年, 30天后, 前3天) or is only said (一天, 连续5年). Years count only with a bound: 三年 by itself is left to dates.
 */
export function draftLapse(
  text: string,
  amount: Amount,
  unit: UnitToken,
  near: BoundToken | null,
  tables: Tables,
): Draft | null {
  const { first, low, high } = amount;
  if (!unit.lapse || first.bare || first.fold > 0 || (unit.word === "年" && toNumber(high) > MOST_YEARS)) return null;
  const close = boundAfter(text, amount.end, tables);
  const inside = close || near ? null : insideAt(text, amount.end, unit);
  const bounds: (BoundKind | undefined)[] = [near?.kind, close?.kind];
  if (amount.around) bounds.push("approx");
  if (inside) bounds.push("max");
  const within = close !== null && text[close.at - 1] === "内";
  const bounded = near !== null || (close !== null && !within);
  // 两年之内 lies ahead.
  if (within && (unit.word === "年" || isArticle(first, high)) && !isMeasured(text, first.start)) return null;
  if (!bounded && !within && (unit.lapse === "bounded" || isArticle(first, high))) return null;
  // 近三年 is a stretch of the calendar unless something is measured by it.
  if (near && text[near.at] === "近" && !isMeasured(text, near.at)) return null;
  const start = near?.at ?? first.start;
  const lead = text.slice(Math.max(0, start - 4), start);
  if (PLACED.test(lead.slice(-3)) && !isMeasured(text, start) && !COMPARED.test(lead)) return null;
  const end = close?.at ?? inside ?? amount.end;
  if (AFTERWARDS.test(text.slice(end, end + 4))) return null;
  return {
    start,
    end,
    low,
    high,
    fold: 0,
    word: unit.word,
    dimension: unit.dimension,
    base: unit.base,
    factor: FACTOR_ONE,
    bounds,
    more: amount.more,
    vague: false,
    number: { start: first.start, end: amount.numberEnd },
    unit: { start: unit.start, end: unit.end },
    rule: amount.range ? "figure.range" : "figure.lapse",
  };
}

/** 5个工作日内 is at most that long; 三年内 rather lies ahead. */
function insideAt(text: string, end: number, unit: UnitToken): number | null {
  if (unit.lapse === "bounded") return null;
  const found = INSIDE.exec(text.slice(end, end + 3));
  return found && end + found[0].length;
}

/** 一天, 一个月: rather a figure of speech. */
function isArticle(first: NumberToken, high: Decimal): boolean {
  return first.chinese && toNumber(high) === 1;
}

/** 三|个半小时, 两|个半月: the unit behind 个半, and the number half more. */
export function readHalfLapse(
  text: string,
  number: NumberToken,
  tables: Tables,
): { number: NumberToken; unit: UnitToken } | null {
  if (!text.startsWith("个半", number.end) || number.low.exponent !== 0 || number.fold > 0) return null;
  const at = number.end + 2;
  const month = text[at] === "月" && text[at + 1] !== "刊";
  const found = matchAt(tables.units, text, at);
  if (!found || !(month || found.value.unit.lapse === "any")) return null;
  const half = (value: Decimal): Decimal => ({ integer: value.integer * 10 + 5, exponent: -1 });
  const { unit, word, factor } = found.value;
  const token = {
    ...{ start: at, end: found.end, word: month ? "个月" : word, dimension: unit.dimension },
    ...{ base: month ? "month" : found.value.base, factor, whole: false, silent: true, half: false },
    lapse: "any" as const,
  };
  return { number: { ...number, low: half(number.low), high: half(number.high), scaled: true }, unit: token };
}
