import { isText } from "domhandler";
import { type Page, wordsOf } from "../clean/page.ts";
import {
  addressDate,
  epochDate,
  none,
  type Order,
  type Published,
  readDate,
  shortDate,
  yearOfAddress,
} from "./dates.ts";
import type { Declared } from "./declared.ts";
import { orderOf } from "./order.ts";

const metaNames = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish_date",
  "publish-date",
  "publishtime",
  "publish_time",
  "og:release_date",
  "article:create_at",
  "weibo: article:create_at",
  "weibo:article:create_at",
  "apub:time",
  "_pubtime",
  "pub_date",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "citation_date",
  "firstpublishedtime",
  "createdate",
  "sailthru.date",
  "parsely-pub-date",
  "bt:pubdate",
  "article.published",
  "cxenseparse:recs:publishtime",
  "datecreated",
  "dateupdate",
  "og:time",
  "og:pubdate",
  "contentpubtime",
  "others_time",
];

/**
 * When the page was published: what stands between headline and article first (that is what readers see), then what is declared for
 * machines, then inline scripts, the foot of the article, and the address.
 */
export function findPublished(
  page: Page,
  place: { title: number; first: number; last: number },
  declared: Declared,
  source: string,
): Published {
  const found = dateOf(page, place, declared, source);
  // The day is China's on Chinese pages; others keep their own.
  const line = page.lines[place.first];
  const words = line === undefined ? declared.title : wordsOf(line);
  return found.at?.endsWith("+00:00") && !/[\u3400-\u9fff]/.test(words)
    ? { day: found.at.slice(0, 10), at: found.at }
    : found;
}

function dateOf(
  page: Page,
  place: { title: number; first: number; last: number },
  declared: Declared,
  source: string,
): Published {
  const written = writtenDate(page, place.first);
  if (written.day !== null) return written;
  const order = orderOf(page, place, declared);
  const stated = declaredDate(page, declared, order);
  const seen = visibleDate(page, place, stated.day?.slice(0, 4) ?? yearOfAddress(source), order);
  if (seen.day !== null && (seen.certain || stated.day === null || isSameTime(seen.day, stated))) {
    return seen.at === null && stated.day === seen.day ? stated : { day: seen.day, at: seen.at };
  }
  if (stated.day !== null) return stated;
  const scripted = scriptDate(page);
  if (scripted.day !== null) return scripted;
  const below = lowerDate(page, place);
  if (below.day !== null) return below;
  const dateline = datelineDate(page, place.first);
  if (dateline.day !== null) return dateline;
  return addressDate(source) ?? addressDate(declared.canonical ?? "") ?? issueDate(page, place, declared) ?? none;
}

/** What machines are told in UTC is the day before or after where the page's readers are. */
function isSameTime(seen: string, stated: Published): boolean {
  return (
    stated.at?.endsWith("+00:00") === true && Math.abs(Date.parse(seen) - Date.parse(stated.at.slice(0, 10))) <= dayMs
  );
}

const dayMs = 86_400_000;

function declaredDate(page: Page, declared: Declared, order: Order): Published {
  const candidates: (string | null | undefined)[] = [
    declared.datePublished,
    ...metaNames.map((name) => declared.metas.get(name)),
  ];
  for (const element of page.times) {
    const { attribs, name } = element;
    const itemprop = (attribs.itemprop ?? attribs.property)?.toLowerCase() ?? "";
    if (itemprop !== "" && !/datepublished|datecreated|dc:(?:date|created)|published_time/.test(itemprop)) continue;
    if (name === "time" || itemprop !== "") candidates.push(attribs.datetime ?? attribs.content);
  }
  for (const candidate of candidates) {
    if (!candidate) continue;
    const found = readDate(candidate, order);
    if (found.day !== null && found.day.length >= 10) return found;
  }
  for (const comment of page.comments) {
    const found =
      /<date>\s*(\d{4}-\d{1,2}-\d{1,2}[^<]{0,20})|(?:publishtime|pubtime|发布时间)\s*[:=]\s*"?(\d{4}-\d{1,2}-\d{1,2}[^"]{0,12})/i.exec(
        comment,
      );
    if (found) return readDate((found[1] ?? found[2])!);
  }
  return none;
}

const label =
  /(?:发布|發佈|发表|发稿|刊发|发文|印发|公开|更新|上传|录入|时间|時間|日期|来源|來源|稿源|published|posted)/i;

const weekday = /星期|周[一二三四五六日]|^\W*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;

/** A clock time, its zone known or not. */
const clock = /(?<!\d)\d{1,2}:\d{2}(?!\d)/;

/** The date that stands round the headline; `certain` where a clock time or a label shows that it is the publication's. */
function visibleDate(
  page: Page,
  place: { title: number; first: number; last: number },
  year: string | null,
  order: Order,
): Published & { certain: boolean } {
  const from = place.title >= 0 ? Math.max(0, place.title - 6) : Math.max(0, place.first - 14);
  const to = Math.min(page.lines.length, place.first + 4);
  let best: Published & { certain: boolean } = { ...none, certain: false };
  let bestScore = 0;
  for (let i = from; i < to; i++) {
    const line = page.lines[i]!;
    if (i === place.title || line.size > 90) continue;
    const words = wordsOf(line);
    let found = readDate(words, order);
    if (found.day === null && year !== null) found = shortDate(words, year);
    if (found.day === null) continue;
    if (i >= place.first && (line.size > 40 || (line.stops > 0 && line.size > 14))) continue;
    // A date in a sentence is an event's: adopted, held, in force from.
    const timed = found.at !== null || clock.test(words);
    if (!timed && !label.test(words) && line.size > 24) continue;
    if (/通过|修订|施行|批准|召开|举行|举办|生效|截止|截至|报名/.test(words)) continue;
    // Today's date stands in headers with its weekday and without an hour.
    if (weekday.test(words) && !timed && i < place.title) continue;
    if (/更新(?:时间|日期|于)?[:： ]*\d|last updated.*(?:19|20)\d{2}|成文日期/i.test(words) && bestScore > 0) continue;
    let score = (timed ? 5 : 2) + (label.test(words) ? 3 : 0) + (i > place.title ? 2 : 0) - (line.hidden ? 3 : 0);
    score -= line.linkSize > line.size * 0.8 ? 2 : 0;
    if (score > bestScore) {
      bestScore = score;
      best = { ...found, certain: timed || label.test(words) };
    }
  }
  return best;
}

/** The day an official document is dated, from the table of facts above it: 成文日期, its value beside it or in the next cell. */
function writtenDate(page: Page, first: number): Published {
  for (let i = Math.max(0, first - 60); i < first; i++) {
    const line = page.lines[i]!;
    if (line.size > 60 || line.stops + line.commas === 0) continue;
    const found = /(?:成文|发文|印发|签发|制发)(?:日期|时间)\s*[:：]?\s*(.*)$/.exec(wordsOf(line));
    if (!found) continue;
    const own = readDate(found[1]!);
    if (own.day !== null) return own;
    const next = page.lines[i + 1];
    if (found[1] === "" && next && next.size < 12) return readDate(wordsOf(next));
  }
  return none;
}

const scriptKeys =
  /["']?\b(?:publish_?time|pub_?time|pub_?date|publish_?date|publishAt|published_?at|datePublished|create_?time|createAt|created_?at|createDate|ctime|release_?time|releaseDate|ptime|post_?time|show_?time|online_?time|ct|oriCreateTime|svr_time_|news_?time|article_?time|inputtime|updatetime_pub)["']?\s*[:=]\s*["']?\s*(\d{4}[-/年]\d{1,2}[-/月]\d{1,2}[^"',;]{0,16}|1[0-9]{9}(?:[0-9]{3})?(?!\d))/gi;

/** A date or an epoch number that an inline script gives under a telling name; the earliest name in the page wins. */
function scriptDate(page: Page): Published {
  for (const script of page.scripts) {
    const data = script.children[0];
    if (!data || !isText(data) || data.data.length > 400_000) continue;
    for (const found of data.data.matchAll(scriptKeys)) {
      const value = found[1]!;
      const date = /^1\d{9}/.test(value) ? epochDate(value) : readDate(value);
      if (date.day !== null) return date;
    }
  }
  return none;
}

/** A date at the article's foot, labelled or alone on its line. */
function lowerDate(page: Page, place: { first: number; last: number }): Published {
  for (let i = Math.max(place.first, place.last - 3); i < Math.min(page.lines.length, place.last + 10); i++) {
    const line = page.lines[i]!;
    if (line.size > 40) continue;
    const words = wordsOf(line);
    const found = readDate(words);
    if (found.day !== null && (label.test(words) || line.size < 12)) return found;
  }
  return none;
}

/** A release dates itself at the head of its first paragraph: AKRON, Ohio, Sept. 17, 2024 —. */
const dateline =
  /^\p{Lu}[\p{L}.,'’() ]{2,50}[,(] ?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}, (?:19|20)\d{2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?,? (?:19|20)\d{2})[^—–-]{0,30}[—–-]/u;

function datelineDate(page: Page, first: number): Published {
  for (let i = first; i < Math.min(first + 6, page.lines.length); i++) {
    const found = dateline.exec(wordsOf(page.lines[i]!));
    if (found) return readDate(found[0]);
  }
  return none;
}

/** The day of a paper's issue, which stands in its header as today's date does elsewhere. */
function issueDate(page: Page, place: { first: number }, declared: Declared): Published | null {
  const isPaper = /数字[报版]|电子[报版]|電子[報版]|多媒体/.test(declared.title);
  for (let i = 0; i < Math.min(place.first, 40); i++) {
    const words = wordsOf(page.lines[i]!);
    if (words.length > 80 || !(isPaper || /第?\s*[A-Z]?\d{1,3}\s*版/.test(words))) continue;
    const found = readDate(words);
    if (found.day !== null) return found;
  }
  return null;
}
