import { mostTail } from "../clean/lines.ts";
import { isSection } from "../metadata/section.ts";
import { dateIn, isDateLine } from "./datelines.ts";
import { headParts, isDocumentNumber, isOrganisationLine, isTitleLine } from "./imprint.ts";
import { numberingOf } from "./outline.ts";
import { monthDay, siteOf, sourceOf } from "./savedbyline.ts";

/** What the head and tail of a page that was saved as text say, and which of its lines are the article. */
export interface SavedPage {
  /** The article's lines, from and to (not including), as indexes of the lines given. */
  readonly from: number;
  readonly to: number;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** True where a page stands round the text: a way through the site, a byline, what comes below an article. */
  readonly framed: boolean;
}

const isProse = (line: string) =>
  (/[。！？!?；：…]["”’）)]?$/.test(line) && line.length >= 10) || (line.length >= 50 && /[，,。]/.test(line));

/** Units of a line's sentences. Questions in lists of headlines are no article. */
const proseIn = (line: string) => (line.length >= 25 && /。["”’）)]?$/.test(line) ? line.length : 0);

/** A way through the site: 首页 > 新闻 > 正文, 当前位置：…. */
const isBreadcrumb = (line: string) =>
  /^(?:当前位置|您的位置|你的位置|您现在的位置|所在位置)/.test(line) ||
  (/(?:首页|主页|正文|Home)/i.test(line) && /[>»›＞→]|--|\s\/\s/.test(line));

const isSmall = (line: string) =>
  line.length <= 6 ||
  (/^(?:小字号|大字号|语音播报|听新闻|订阅|取消|扫码|微信|微博|QQ空间|原创|∙|发布于|本文字数|责任编辑|编辑|听全文|播放|字体大小|【?字号|\[?大\s中\s小)/.test(
    line,
  ) &&
    line.length <= 24) ||
  /^[\d\s/:.,+-]+$/.test(line) ||
  /^(?:(?:上|下)一[版期篇]|版面(?:导航|目录|概览)|标题导航|返回目录|往期回顾|放大|缩小|默认|[\s　|·]){2,}$/.test(
    line,
  ) ||
  /^(?:分享|评论|收藏|点赞|字号|打印|关闭|关注|登录|注册|阅读|浏览|举报|字体)/.test(line);

/** A line that opens what stands below an article. */
const OPENS_TAIL =
  /^(?:[【[（(]?(?:相关(?:推荐|文章|阅读|新闻|报道|链接|资讯|专题)|热点推荐|热门(?:推荐|文章|评论|阅读|资讯)|猜你喜欢|推荐阅读|延伸阅读|更多(?:精彩|新闻|推荐)|往期(?:回顾|推荐)|精彩推荐|大家都在看|最新(?:评论|文章)|网友评论|我来说两句|上一篇|下一篇|版权(?:声明|所有)|免责(?:声明|条款)|特别声明|郑重声明|知识产权|本文链接|转载请注明|责任编辑|责编|扫一扫|扫描二维码|长按(?:识别)?|继续了解|分享到|分享给|标签\s?[:：]|举报(?:电话|邮箱)|违法和不良信息|打开APP|点击(?:下载|进入)|返回搜狐|特别提醒|作者最新文章|作者其他文章|延伸\s{0,2}[·•]?\s{0,2}推荐|关注我们|【?纠错】?|[0-9]{1,6}\s?条(?:评论|回复)|回复\s?[⋅·]|(?:全部|热门|精彩)评论|我要(?:举报|评论|纠错)|写留言|精选留言|喜欢此内容的人还喜欢|附件下载|打印本页|网站标识码|(?:网站|站点)地图|政府网站找错)|.{0,20}公网安备|.{0,4}ICP备)/;

const CLOSES = /^(?:来源|稿源|文章来源|信息来源|原文链接|作者|编辑|校对|审核|初审|终审)\s{0,2}[:：]|查看更多\s?$/;

/** A reporter and a paper on a line: 张三/江海日报. Menus have such lines too. */
const isName = (line: string) => /^[\u4e00-\u9fff·]{2,4}\s?[/｜|]\s?[\u4e00-\u9fff]{2,12}$/.test(line);

/** A byline: who and when, no sentence. */
const isByline = (line: string) =>
  line.length <= 80 &&
  !/。/.test(line) &&
  (dateIn(line)?.length === 10 ||
    isName(line) ||
    /记者\s{0,3}[\u4e00-\u9fff·]{2,4}(?:[\s、]{1,3}[\u4e00-\u9fff·]{2,4}){0,4}$/.test(line) ||
    /[(（](?:0?[1-9]|1[0-2])-[0-3]?[0-9][)）]/.test(line) ||
    /^(?:来源|信息来源|稿源|作者|记者|供稿|发布(?:时间|日期)|时间)\s{0,2}[:：]/.test(line));

/** A line under a headline that is no headline itself: ——来自某地的调查, （2022年3月修订）. */
const isSubtitle = (line: string) => line.length <= 60 && /^(?:[—–]{1,2}[^—–]|[（(][^（()）]+[）)]$)/.test(line);

/** Finds the article in the lines of a saved page; lines may be empty. Null where the text shows no sign of a page round it. */
export function findSavedPage(lines: readonly string[]): SavedPage | null {
  const head = readHead(lines);
  const body = lines.findIndex((line, index) => index >= head.from && isProse(line));
  if (body < 0) return null;
  const to = findTail(lines, body);
  if (head.title === null && to === lines.length) return null;
  const closing = readClosing(lines, body, to);
  let { published } = head;
  published ??= closing.published;
  if (published?.startsWith("--")) published = withYear(published, lines.slice(body, to));
  // A plan's own head has a title and a date too: only what a site adds shows a page round it.
  const framed = head.framed || (to < lines.length && (head.title === null || !isTitleLine(head.title)));
  if (!framed && head.title !== null) return { from: 0, to, title: null, publisher: null, published: null, framed };
  return { framed, from: head.from, to, title: head.title, publisher: closing.publisher ?? head.publisher, published };
}

interface Head {
  readonly from: number;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly framed: boolean;
}

/** How many worded lines of menus a page may have above its headline. */
const HEAD_LINES = 600;

function readHead(lines: readonly string[]): Head {
  const worded = lines.flatMap((line, index) => (line === "" ? [] : [{ line, index }])).slice(0, HEAD_LINES);
  const crumb = worded.findLast((one) => isBreadcrumb(one.line) && one.index < firstProse(lines));
  const by = findByline(worded, lines);
  const named = by === null ? plainTitle(lines, worded) : titleAbove(worded, by);
  const title = named?.line ?? null;
  const publishers: string[] = [];
  let published: string | null = null;
  let bylines = 0;
  let from = Math.max(crumb ? crumb.index + 1 : 0, named ? named.index + 1 : 0);
  // Below the headline: bylines and the page's small signs, down to the first line of the article.
  for (const { line, index } of worded) {
    if (index < from) continue;
    if (isByline(line) && !(title !== null && isTitleLine(title) && isDateLine(line))) {
      published ??= dateIn(line) ?? monthDay(line);
      const source = sourceOf(line);
      if (source) publishers.push(source);
      bylines++;
    } else if ((!isSmall(line) && !isSubtitle(line)) || numberingOf(line) !== null) break;
    from = index + 1;
  }
  // A paper's page over the headline: 江海晚报　2021年3月8日　星期一　第05版.
  const over = worded.flatMap(({ line, index }) => (index < (named?.index ?? 0) ? (headParts(line) ?? []) : [])).at(-1);
  return {
    from,
    title,
    publisher: publishers[0] ?? over?.publisher ?? siteOf(crumb?.line),
    published: published ?? over?.published ?? null,
    framed: crumb !== undefined || bylines > 0,
  };
}

const firstProse = (lines: readonly string[]) => {
  const at = lines.findIndex(isProse);
  return at < 0 ? lines.length : at;
};

interface Worded {
  readonly line: string;
  readonly index: number;
}

/** Where the first line stands that says who and when, before the article has well begun. */
function findByline(worded: readonly Worded[], lines: readonly string[]): number | null {
  const total = lines.reduce((sum, line) => sum + proseIn(line), 0);
  let before = 0;
  for (const [at, { line }] of worded.entries()) {
    before += proseIn(line);
    if (before > 0 && before * 2 >= total) return null;
    if (at > 0 && isByline(line) && !isName(line) && !isDateLine(line) && !isBreadcrumb(line)) return at;
  }
  return null;
}

/** The headline over a byline: the nearest line above it that is neither small nor a way through the site, rather a long one. */
function titleAbove(worded: readonly Worded[], by: number): Worded | null {
  let short: Worded | null = null;
  for (let at = by - 1; at >= Math.max(0, by - 6); at--) {
    const one = worded[at]!;
    if (isBreadcrumb(one.line)) break;
    if (
      isByline(one.line) ||
      isSubtitle(one.line) ||
      isSmall(one.line) ||
      isDocumentNumber(one.line) ||
      one.line.length > 90 ||
      /[。；]$/.test(one.line)
    )
      continue;
    if (one.line.length >= 10) return one;
    if (one.line.length >= 6 && !/^[\u4e00-\u9fff·]{2,4}\s?[/｜|]/.test(one.line)) short ??= one;
  }
  return short;
}

/** Without a byline: the first line that stands like a headline over prose. */
function plainTitle(lines: readonly string[], worded: readonly Worded[]): Worded | null {
  for (const one of worded.slice(0, 24)) {
    if (isBreadcrumb(one.line) || isSmall(one.line) || isDocumentNumber(one.line) || headParts(one.line)) continue;
    if (one.line.split(/[\s　]+/).every(isOrganisationLine)) continue;
    const fits =
      one.line.length >= 8 && one.line.length <= 90 && !/[。；]$/.test(one.line) && numberingOf(one.line) === null;
    return fits && titleFollows(lines, one.index) ? one : null;
  }
  return null;
}

/** A title stands apart: a byline, a small line or prose comes next; not a second line of a list. */
function titleFollows(lines: readonly string[], at: number): boolean {
  const next = lines
    .slice(at + 1)
    .filter((line) => line !== "")
    .slice(0, 3);
  return next.some((line) => isByline(line) || isProse(line)) && !isProse(lines[at] ?? "");
}

/** Gives a day the latest year that the article speaks of as present or past. */
function withYear(day: string, lines: readonly string[]): string | null {
  let latest: string | null = null;
  for (const line of lines) {
    for (const match of line.matchAll(/(?<!到|至|力争)(20[0-9]{2})年/g))
      if (latest === null || match[1]! > latest) latest = match[1]!;
  }
  return latest === null ? null : `${latest}-${day.slice(2)}`;
}

function findTail(lines: readonly string[], body: number): number {
  let prose = 0;
  let below = lines.reduce((sum, line, at) => sum + (at < body ? 0 : proseIn(line)), 0);
  for (let i = body; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line === "") continue;
    below -= proseIn(line);
    // What goes on that long is more of the document.
    if (below > mostTail) {
      if (isProse(line)) prose++;
      continue;
    }
    if (OPENS_TAIL.test(line) && line.length <= 60 && (prose > 0 || i > body)) return i;
    if (CLOSES.test(line) && line.length <= 40 && prose > 0 && furnitureFollows(lines, i + 1)) return i;
    if (isProse(line)) prose++;
  }
  return lines.length;
}

/** After an article's last line the page's own begin within a few lines, or the text ends. */
function furnitureFollows(lines: readonly string[], from: number): boolean {
  const next = lines
    .slice(from)
    .filter((line) => line !== "")
    .slice(0, 12);
  return (
    next.length === 0 ||
    next.some((line) => OPENS_TAIL.test(line) || isSmall(line)) ||
    next.every((line) => !isProse(line))
  );
}

/** The source and date lines that stand just under the article. */
function readClosing(
  lines: readonly string[],
  body: number,
  to: number,
): { publisher: string | null; published: string | null } {
  let publisher: string | null = null;
  for (let i = Math.max(body, to - 4); i < Math.min(lines.length, to + 3); i++) {
    const found = /^(?:来源|稿源|文章来源|信息来源)\s{0,2}[:：]\s{0,2}([\u4e00-\u9fffA-Za-z0-9·《》“”-]{2,24})/.exec(
      lines[i] ?? "",
    );
    const source = found?.[1]?.replace(/返回搜狐.*$/, "");
    if (source && !isSection(source)) publisher ??= source;
  }
  return { publisher, published: null };
}
