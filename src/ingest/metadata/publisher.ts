import type { Element } from "domhandler";
import { type Page, wordsOf } from "../clean/page.ts";
import { beside, isName, medium, noName, tidy } from "./beside.ts";
import { readDate } from "./dates.ts";
import type { Declared } from "./declared.ts";
import { isSecondLine } from "./title.ts";

export interface Publisher {
  readonly publisher: string | null;
  readonly author: string | null;
  /** The medium that a copied article is credited to: another than the site. */
  readonly copiedFrom: string | null;
}

const sourceLabel =
  /(?:文章|信息|新闻|稿件|内容|资料)?(?:来源|來源|稿源|发布机构|发文机关|发布单位|信息来源|供稿单位|出处)\s*[:：]\s*|(?:来源|來源)(?=[A-Z\u4e00-\u9fff])/;
const authorLabel = /(?:作者|记者|記者|撰文|撰稿|文)\s*[:：/]\s*/;
/** What ends a name in a line of facts about the article. */
const nameEnd =
  /\s*(?:[|｜丨\t\n]|\s{2,}|　|(?:作者|记者|責任編輯|责任?编辑|编辑|发布|時間|时间|日期|浏览|点击|阅读|字号|字体|分享|打印|关闭|收藏|评论|举报|订阅|关注|我要|参与|\d{4}[-年/.]|\d{1,2}:\d{2}|【|\[|（责|\(责|查看|责编|校对|审核|浏览量|访问|发文|成文|文号|扫一扫|手机看|推荐|阅读量|条评论|次阅读|已有\s?\d|本[报网刊台](?:记者|首席|特约|讯|$)))/;

const metaNames = [
  "mediaid",
  "source",
  "contentsource",
  "article:source",
  "og:source",
  "copyright-source",
  "article:publisher:name",
  "dc.source",
  "dc.publisher",
  "dcterms.publisher",
  "publisher",
];

/**
 * Who published: the medium that the lines round the article credit, then what meta declares, then an account's name, then the site.
 */
export function findPublisher(
  page: Page,
  place: { title: number; first: number; last: number },
  declared: Declared,
): Publisher {
  const from = place.title >= 0 ? Math.max(0, place.title - 3) : Math.max(0, place.first - 12);
  const to = Math.min(page.lines.length, place.first + 3);
  let credited: string | null = null;
  let author: string | null = null;
  for (let i = from; i < to; i++) {
    const line = page.lines[i]!;
    if (line.size > 90 || i === place.title) continue;
    const words = wordsOf(line);
    credited ??= labelled(words, sourceLabel);
    author ??= labelled(words, authorLabel);
    const next = page.lines[i + 1];
    if (
      /^(?:(?:from|source|published by)\s*:|(?:来源|來源|稿源|发布机构|信息来源|发布单位)\s*[:：]?)$/i.test(words) &&
      next &&
      next.size < 20
    ) {
      const name = tidy(wordsOf(next));
      if (isName(name)) credited ??= name;
    }
  }
  if (credited !== null && onPlatform.test(credited)) credited = account(page, from, to) ?? credited;
  credited ??= issuer(page, place.first);
  // On English pages `source` is as often the section: the site's declared name goes before it.
  const named = declared.metas.get("og:site_name");
  const meta =
    metaNames
      .map((name) => declared.metas.get(name))
      .find((value) => value && isName(value) && (named === undefined || wide.test(value))) ?? null;
  credited ??= namedElement(page, place, sourceName);
  credited ??= meta;
  credited ??= namedElement(page, place, /(?:^|[-_\s])author-?name(?:$|[-_\s])/i);
  // Names beside a forum's posts are their writers'.
  if (!forum.test(declared.metas.get("generator") ?? "")) credited ??= beside(page, place);
  if (credited === null) {
    for (let i = Math.max(place.first, place.last - 6); i < Math.min(page.lines.length, place.last + 6); i++) {
      const line = page.lines[i]!;
      if (line.size <= 60) credited ??= labelled(wordsOf(line), sourceLabel);
    }
  }
  const site = siteName(page, place, declared);
  return {
    publisher: credited ?? site,
    author: author ?? declared.author ?? byline(page, from, to) ?? writerOf(declared),
    copiedFrom:
      credited !== null && site !== null && !site.includes(credited) && !credited.includes(site) ? credited : null,
  };
}

const wide = /[\u3400-\u9fff]/;

/** A part of a name: no month or weekday, which follow names in bylines. */
const part =
  "(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|For\\b|In\\b)\\p{Lu}[\\p{L}.'’-]*";

const writer = new RegExp(
  `^(?:[Bb]y|BY|[Ww]ords by|[Ww]ritten by)\\s*:?\\s+(${part}(?:\\s+(?:de|da|van|von|der|den|la|del|bin|al|${part})){1,4})`,
  "u",
);

/** Who wrote an English page, from its byline. */
function byline(page: Page, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    if (page.lines[i]!.size > 40) continue;
    const name = writer.exec(wordsOf(page.lines[i]!))?.[1];
    if (name) return name;
  }
  return null;
}

const latinName = /^\p{Lu}[\p{Script=Latin}.'’-]*(?:\s+[\p{Script=Latin}.'’-]+){1,4}$/u;

/** The same as declared: two words or more in Latin letters, and no address. */
function writerOf(declared: Declared): string | null {
  for (const key of ["author", "byl", "parsely-author", "dc.creator", "sailthru.author", "article:author"]) {
    const written = declared.metas.get(key) ?? "";
    const name = /^(?:by\s+)?(.*?)(?:,| and |$)/i.exec(written)?.[1]?.trim();
    if (name && latinName.test(name)) return name;
  }
  return null;
}

const forum = /discuz|phpwind|vbulletin|phpbb|xenforo|nodebb|discourse|flarum|invision/i;

/** A site's own name with that of its part for other people's accounts: 某某新闻·某某号·政务. */
const onPlatform = /[·・][^·・]{1,6}号(?:[·・]|$)/;

/** The account that a platform's page belongs to, last in its breadcrumb: 某某号 > 某某发布. */
function account(page: Page, from: number, to: number): string | null {
  for (let i = Math.max(0, from - 3); i < to; i++) {
    const name =
      page.lines[i]!.size > 40 ? undefined : /号\s*[>＞»›]\s*([^>＞»›]{2,20})$/.exec(wordsOf(page.lines[i]!))?.[1];
    if (name && isName(tidy(name)) && !noName.test(tidy(name))) return tidy(name);
  }
  return null;
}

/** Who issued an official document, from the table of facts above it. */
function issuer(page: Page, first: number): string | null {
  for (let i = Math.max(0, first - 60); i < first; i++) {
    const line = page.lines[i]!;
    if (line.size > 60) continue;
    const found = /(?:发文机关|发布机构|发布机关|制发机关|发文单位|公开主体|发布部门)\s*[:：]?\s*(.*)$/.exec(
      wordsOf(line),
    );
    if (!found) continue;
    const next = page.lines[i + 1];
    const name = found[1] !== "" ? found[1]! : next && next.size < 24 ? wordsOf(next) : "";
    const end = nameEnd.exec(name);
    const tidied = tidy(end ? name.slice(0, end.index) : name);
    if (isName(tidied)) return tidied;
  }
  return null;
}

function labelled(words: string, label: RegExp): string | null {
  const found = label.exec(words);
  if (!found) return null;
  const rest = words.slice(found.index + found[0].length);
  const end = nameEnd.exec(rest);
  const name = tidy(end ? rest.slice(0, end.index) : rest);
  return isName(name) ? name : null;
}

const sourceName =
  /(?:^|[-_\s])(?:source|origin|nickname|js_name|account|laiyuan|mediaName|media_name|copyfrom|com-?from)(?:$|[-_\s]|name|text|txt)/i;

/** The words of an element between headline and article that is named for the source. */
function namedElement(page: Page, place: { title: number; first: number }, name: RegExp): string | null {
  if (place.title < 0) return null;
  for (let i = place.title + 1; i < Math.min(place.first, place.title + 10); i++) {
    const line = page.lines[i]!;
    if (line.hidden || line.size > 60) continue;
    for (const node of line.nodes) {
      const element = node.parent as Element | null;
      if (!element?.attribs) continue;
      const own = `${element.attribs.class ?? ""} ${element.attribs.id ?? ""}`;
      if (own.length < 4 || !name.test(own)) continue;
      const words = tidy(node.data.replace(sourceLabel, "").replace(/\s+/g, " "));
      if (isName(words) && !noName.test(words) && !/有限(?:责任)?公司$/.test(words) && readDate(words).day === null)
        return words;
    }
  }
  return null;
}

const separators =
  /\s*[_|｜»]\s*|\s[-–—·•<>]\s|\s*--+\s*|\s*——+\s*|(?<=[\u4e00-\u9fff\d）)”？！…])\s*[-—–]\s*|\s(?=[\u3400-\u9fff]\S{3,19}$)/;

/** The site's own name: declared, at the end of the title, the title where that is all it says, or first in the breadcrumb. */
function siteName(page: Page, place: { title: number; first: number }, declared: Declared): string | null {
  const { metas, title } = declared;
  const name = [
    metas.get("sitename"),
    metas.get("og:site_name"),
    declared.publisher,
    metas.get("application-name"),
  ].find((value) => value && isName(value) && !/公众平台/.test(value));
  if (name) return name;
  const headline = isSecondLine(page, place.title) ? place.title - 1 : place.title;
  const heading = headline >= 0 ? wordsOf(page.lines[headline]!) : "";
  // Blogs and small papers put their name first: Name: Headline.
  const before = heading !== "" && title.endsWith(heading) ? title.slice(0, -heading.length) : "";
  const named = /^\s*(\S.{1,40}?)\s*[:：]\s*$/.exec(before)?.[1];
  if (named && isName(named)) return named;
  const parts = title
    .replace(/[-–|\s]*powered by\b.*$/i, "")
    .split(separators)
    .map(tidy)
    .filter(Boolean);
  const last = parts.at(-1);
  const bare = (site: string) =>
    site.replace(/(?:官网|官方网站|電子版|电子版|电子报|電子報|数字报|多媒体数字版|数字版)$/, "");
  if (parts.length > 1 && last && isName(last) && !heading.endsWith(last)) return bare(last);
  // Papers put their own name first.
  if (parts.length > 1 && last && heading.endsWith(last) && isName(parts[0]!) && parts[0] !== heading)
    return bare(parts[0]!);
  if (last && parts.length === 1 && last.length <= 14 && last !== heading && medium.test(last)) return bare(last);
  for (let i = Math.max(0, place.first - 30); i < place.first; i++) {
    const words = wordsOf(page.lines[i]!);
    const crumb =
      /(?:当前位置|所在位置|位置)\s*[:：]\s*([^>＞»›/\s]{2,20})\s*[>＞»›/]/.exec(words)?.[1] ??
      /^([^>＞»›/\s]{2,20}(?:网|报|在线|政府))\s*[>＞»›/]/.exec(words)?.[1];
    if (crumb && !/^首页/.test(crumb)) return crumb;
  }
  return null;
}
