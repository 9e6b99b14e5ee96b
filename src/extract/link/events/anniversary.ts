import type { DateMention, EventKind, ParkEvent } from "../../../model/index.ts";
import { isAhead } from "./dates.ts";
import { parkEvent } from "./park-event.ts";
import { clauseAt, type Scene } from "./scene.ts";
import { asPark, toldBefore, toldEarlier } from "./who.ts";

/** What an anniversary is of, and the count of years. */
const ANNIVERSARY =
  /(成立|设立|建区|建园|组建|创建|创立|获批|开园|建成|开建|开工建设|开工|开发建设|启动建设|投产|挂牌|揭牌)的?(?:第)?([0-9]{1,3}|[一二两三四五六七八九十]{1,3})个?周年/;
/** Words that set the anniversary on the day or in the year told: 迎来, 今年是, 恰逢. Without them it may be any. */
const NOW = /(?:迎来?|喜迎|今年是?|恰逢|适逢|正值|庆祝|纪念|值此|满)[^。；]{0,30}$/;
/** 4月8日，甲产业园区|成立12周年。 上周五，乙产业园|开园一周年。 */
const ON_DAY =
  /^[^，]{0,7}(?:[0-9]{1,2}月[0-9]{1,2}日|[昨今前][天日]|(?:上|本|这)个?(?:周|星期|礼拜)[一二三四五六日天])[，,]?[^，。；]{2,30}$/;
const DIGITS = "零一二三四五六七八九";

const kindOf = (word: string): EventKind => {
  if (/^(?:开园|建成)$/.test(word)) return "opened";
  if (/^(?:开建|开工|启动|投产|开发)/.test(word)) return "started";
  return /^(?:挂牌|揭牌)$/.test(word) ? "unveiled" : "established";
};

/** 5月6日，甲高新区迎来建区二十周年: the day, or the year, so many years before. Null where the sentence keeps no anniversary. */
export function anniversaryOf(scene: Scene): ParkEvent | null {
  const { say, span, document, dates } = scene;
  const words = say(span);
  const found = ANNIVERSARY.exec(words);
  const ends = found && /^(?:[，。；]|$)/.test(words.slice(found.index + found[0].length));
  if (!found || !(NOW.test(words.slice(0, found.index)) || (ends && ON_DAY.test(words.slice(0, found.index)))))
    return null;
  const years = yearsOf(found[2]!);
  const start = span.start + found.index;
  const end = start + found[0].length;
  const date = years === null ? null : before(dateNear(dates, start, scene), document.published, years);
  if (!date) return null;
  const clause = clauseAt(scene, start);
  const name = toldBefore(scene, clause, start).at(-1);
  const subject = name ? asPark(name, name).subject : toldEarlier(scene, start)[0];
  if (!subject) return null;
  const from = Math.min(start, name?.start ?? start);
  const quote = { start: from, end };
  return parkEvent(document, quote, { subject, event: kindOf(found[1]!), date, rule: "event.anniversary" });
}

/** The last point in time before the words, none that lies ahead. */
function dateNear(dates: readonly DateMention[], until: number, { document }: Scene): DateMention | null {
  return (
    dates.findLast((one) => one.end <= until && one.role === "point" && one.from !== null && !isAhead(one, document)) ??
    null
  );
}

function before(date: DateMention | null, published: string | null, years: number): string | null {
  const at = date?.from ?? published?.slice(0, 4) ?? null;
  if (!at || (date && date.from !== date.to)) return null;
  const year = Number(at.slice(0, 4)) - years;
  return year > 1900 ? `${year}${at.slice(4)}` : null;
}

function yearsOf(said: string): number | null {
  if (/^\d+$/.test(said)) return Number(said);
  if (said === "两") return 2;
  const [tens, ones] = said.includes("十") ? said.split("十") : ["", said];
  const digit = (word: string | undefined, none: number) => (word ? DIGITS.indexOf(word) : none);
  const value = (said.includes("十") ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
  return value > 0 && value < 100 ? value : null;
}
