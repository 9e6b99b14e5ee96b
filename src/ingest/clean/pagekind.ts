import type { Issue } from "../../model/index.ts";
import { type Line, type Page, wordsOf } from "./page.ts";

/** Text below this many Chinese characters is hardly an article: the page may have other business. */
const fewCharacters = 60;
/** Below this there is nothing to keep. */
const nothing = 16;

/** What was kept of a page: the lines' indexes among the page's, and the article's element. */
export interface KeptLines {
  readonly indexes: readonly number[];
  readonly first: number;
  readonly last: number;
}

/**
 * What a page is that is no article: a form to log in, a player, a list of links, an empty shell. An error where nothing of it is to
 * be kept, a warning where the little text stays. Null where the page is an article.
 */
export function whyNoArticle(page: Page, kept: KeptLines): Issue | null {
  let size = 0;
  for (const index of kept.indexes) size += page.lines[index]!.size;
  const tells = kept.indexes.some((index) => page.lines[index]!.size >= 20 && page.lines[index]!.stops > 0);
  const severity = size < nothing || !tells ? "error" : "warning";
  if (size < fewCharacters) {
    if (isNotFound(page, kept.last))
      return issue("NOT_FOUND_PAGE", "error", "The page says that there is no such page.");
    if (isLoginForm(page)) return loginWall("error");
    if (asksForLogin(page, kept) || page.passwords > 0) return loginWall(severity);
    if (page.videos > 0) return issue("VIDEO_PAGE", severity, "The page is a player with hardly any text.");
  } else if (size < fewCharacters * 6 && asksForLogin(page, kept)) return loginWall("warning");
  if (isList(page, kept, size)) return issue("LIST_PAGE", "error", "The page is a list of links, not an article.");
  if (size < nothing) return issue("EMPTY_BODY", "error", "The page has no article.");
  return null;
}

const issue = (code: string, severity: Issue["severity"], message: string): Issue => ({ code, severity, message });

const loginWall = (severity: Issue["severity"]): Issue =>
  issue("LOGIN_WALL", severity, "The page asks to log in or pay before it shows its article.");

/** Hardly text and many links; or teasers, each under its own linked headline. */
function isList(page: Page, kept: KeptLines, size: number): boolean {
  let linked = 0;
  let plain = 0;
  let headlines = 0;
  for (const line of page.lines) {
    if (line.hidden) continue;
    linked += line.linkSize;
    plain += line.size - line.linkSize;
    if (isHeadline(line)) headlines++;
  }
  if (size < fewCharacters) return headlines >= 8 && linked > plain * 0.6;
  let under = 0;
  let prose = 0;
  for (const index of kept.indexes) {
    const line = page.lines[index]!;
    if (line.size < 15) continue;
    prose++;
    const before = page.lines[index - 1];
    const above = page.lines[index - 2];
    if (before && index > kept.first && (isHeadline(before) || (before.size < 12 && above && isHeadline(above))))
      under++;
  }
  return under >= 4 && under >= prose * 0.6;
}

function isHeadline(line: Line): boolean {
  return line.linkSize > line.size * 0.6 && line.size >= 8 && line.size < 80;
}

const wall =
  /(?:请|請|需要?|您?还?没?有?)(?:先)?(?:登录|登錄|登入|注册)(?:后|後|以后|才|再)?(?:查看|阅读|閱讀|浏览|继续|可见|即可|访问)|登录后(?:可|才|查看|阅读|继续)|(?:开通|购买|订阅|成为)(?:会员|VIP|付费).{0,12}(?:阅读|查看|全文)|(?:剩余|余下).{0,10}(?:付费|登录)|(?:please )?(?:log in|sign in|subscribe|register) to (?:continue|read|view)|subscribers? only/i;

/** The wall stands in the article or right under it. */
function asksForLogin(page: Page, kept: KeptLines): boolean {
  for (let i = Math.max(0, kept.first - 3); i < Math.min(page.lines.length, kept.last + 4); i++) {
    const line = page.lines[i]!;
    if (!line.hidden && line.size < 60 && wall.test(wordsOf(line)) && !/评论|留言|发表|comment/i.test(wordsOf(line)))
      return true;
  }
  return false;
}

const form =
  /^(?:(?:短信|密码|扫码|验证码|账号|帐号|手机号?|微信|快捷|欢迎|用户|会员|请)(?:验证码?)?登[录陆]|登[录陆](?:\/注册)?|获取验证码|发送验证码|忘记密码.?|(?:sign|log) ?in|forgot (?:your )?password\??|create (?:an )?account)$/i;

/** A page of hardly any words, three of them at least the labels of a form to log in. */
function isLoginForm(page: Page): boolean {
  let labels = 0;
  for (const line of page.lines) if (!line.hidden && line.size <= 8 && form.test(wordsOf(line))) labels++;
  return labels >= 3;
}

const notFound =
  /(?:页面|網頁|网页|文件|目录|内容|文章|信息|链接|帖子|资源|账号|帐号).{0,6}(?:不存在|没有找到|未找到|找不到|(?:已|已经|不)(?:被)?(?:作者|发布者|管理员|原作者)?(?:删除|下线|失效|过期|关闭|封禁|迁移|隐藏)|不见了|走丢了|飞走了|丢失了|无法(?:查看|访问|显示))|(?:找不到|没有找到|未找到|未能找到)(?:该|您|你|此|相关|到)?.{0,8}(?:页面|网页|文件|内容|文章|信息)|(?:因|由于)?违规(?:无法查看|被(?:屏蔽|删除))|(?:公众号|帐号|账号)已(?:迁移|注销|被?封禁)|未通过审核|访问的(?:页面|内容).{0,6}(?:不存在|已删除)|(?:404|410)\s*(?:not found|错误|页面|error|-)|page (?:not found|(?:isn['’]t|is not|no longer) available|does(?:n['’]t| not) exist)|(?:page|article|content|story)\b.{0,40}(?:could ?n[o'’]t be found|can ?n?[o'’]t be found|not be found|no longer (?:exists|available)|(?:has been|was) (?:removed|deleted))|(?:can['’]t|cannot|could ?n[o'’]t) find (?:the|that|this) (?:page|article)/i;

/** The page says so in a short line, not below what was kept: feet of pages speak of broken links too. */
function isNotFound(page: Page, last: number): boolean {
  for (let i = 0; i < Math.min(page.lines.length, last + 4); i++) {
    const line = page.lines[i]!;
    if (line.size < 40 && notFound.test(wordsOf(line))) return true;
  }
  return false;
}
