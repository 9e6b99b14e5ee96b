/** Why an answer of 200 is no page: SOFT_404 (the page is gone), LOGIN_WALL, EMPTY_SHELL (a page that only script would fill). */
export type SoftFault = "SOFT_404" | "LOGIN_WALL" | "EMPTY_SHELL";

export interface SoftGoneInput {
  readonly url: string;
  readonly finalUrl: string;
  /** The page's title element or headline. */
  readonly title: string | null;
  /** The words of the whole page, or of its main text where only that is known. */
  readonly text: string;
}

const GONE =
  /(?:页面|网页|内容|文章|新闻|信息|文件|稿件|资源|地址|链接|頁面|網頁|內容|文章)(?:[^\u4e00-\u9fff]{0,3}|已经|可能|不慎|暂时|或者|您访问的|已經){0,3}(?:不存在|已(?:被)?删除|已(?:被)?移除|已下线|已失效|已过期|找不到|无法找到|未找到|走丢|丢失|不见了|不存在或已|已(?:被)?刪除|已移除)|(?:找不到|没有找到|未找到|无法找到|找不到該|沒有找到)(?:您|你|所|该|要|請求|请求|访问|访问的|的){0,4}(?:页面|网页|内容|文章|頁面|網頁|內容)|(?:您|你)(?:所|要)?(?:访问|查看|浏览|请求|訪問)的.{0,12}(?:不存在|删除|下线|失效|出错|刪除)|404\s{0,3}(?:not\s{0,3}found|error|错误|页面|頁面)|(?:page|file)\s(?:was\s)?not\sfound/i;
const LOGIN =
  /(?:请|請)(?:先)?(?:登录|登錄|登入)(?:后|後|以|查看|继续|访问|$|。|！|!)|登录后(?:即可|才能|可|查看)|(?:sign|log)\s?in\sto\s(?:continue|view)/i;

/** Longer texts are pages, whatever words stand in them. */
const SHORT_UNITS = 400;

/** Tells a page that is gone, though the server says 200, from one that is there. Null where it is a page. */
export function softFault(input: SoftGoneInput): SoftFault | null {
  const text = input.text.replace(/\s+/g, " ").trim();
  const title = (input.title ?? "").trim();
  const short = text.length < SHORT_UNITS;
  if (short && (GONE.test(text) || GONE.test(title) || /^404\b|(?:^|\D)404(?:$|\D{0,4}$)/.test(title)))
    return "SOFT_404";
  if (movedToTop(input.url, input.finalUrl)) return "SOFT_404";
  if (
    /\/(?:404|error|notfound|not_found|err404)(?:\.[a-z]{2,5})?$/i.test(pathOf(input.finalUrl)) &&
    pathOf(input.url) !== pathOf(input.finalUrl)
  )
    return "SOFT_404";
  if (short && LOGIN.test(`${title} ${text}`)) return "LOGIN_WALL";
  return text.length === 0 ? "EMPTY_SHELL" : null;
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return "";
  }
}

/** An article's address that leads to the site's front page. */
function movedToTop(from: string, to: string): boolean {
  const front = /^\/(?:index|default|home|main)?(?:\.(?:s?html?|jsp|php|aspx?))?$/i;
  if (from === to) return false;
  try {
    const before = new URL(from);
    const after = new URL(to);
    return !front.test(before.pathname) && front.test(after.pathname) && after.search === "";
  } catch {
    return false;
  }
}
