import { isSection } from "../metadata/section.ts";

/** The site a way through it names: a step that bears the site's own name, else the first. 网易首页 > 网易房产 > 正文 → 网易房产 */
export function siteOf(crumbs: string | undefined): string | null {
  if (!crumbs) return null;
  const steps = crumbs
    .replace(/^[^:：>]{2,8}[:：]/, "")
    .split(/\s{0,3}(?:>{1,2}|»|›|＞|→|--)\s{0,3}/)
    .map((step) => step.trim());
  const name = (steps[0] ?? "").replace(/(?:首页|主页|网站首页)$/, "");
  if (name.length < 2) return null;
  return steps.slice(1).findLast((step) => step.startsWith(name.slice(0, 2))) ?? name;
}

/** The publisher named in a byline: 来源：澎湃新闻, or the words before its date. */
export function sourceOf(line: string): string | null {
  const labelled = /(?:来源|稿源)\s{0,2}[:：]\s{0,2}([^\s|：:，,]{2,20})/.exec(line)?.[1];
  if (labelled && !isSection(labelled)) return labelled;
  const before = /(?:^|[\s|｜])([\u4e00-\u9fffA-Za-z·]{2,20})\s{0,3}[|｜·]?\s{0,3}(?=(?:19|20)[0-9]{2}[-/.年])/.exec(
    line,
  );
  if (before?.[1] && mayPublish(before[1])) return before[1];
  // What stands after the time is the source, where nothing stands before the date (there it is the place it was sent from).
  const after = /[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\s{1,4}([\u4e00-\u9fff][\u4e00-\u9fffA-Za-z·-]{1,15})(?=$|\s)/.exec(
    line,
  );
  return after?.[1] && mayPublish(after[1]) ? after[1] : null;
}

/** Words beside a date that are labels, people or a page's signs. */
const NO_PUBLISHER =
  /^(?:发布|发表|时间|日期|发布时间|更新|更新时间|发布日期|发表于|发布于|原创|来源|来自|阅读|评论|举报|字号|分享|收藏|星期.|今天|昨天)$|记者|编辑|作者|阅读|评论|字体/;

const mayPublish = (name: string): boolean => !NO_PUBLISHER.test(name) && !isSection(name);

/** "(11-14)" → "--11-14", a day without its year. */
export function monthDay(line: string): string | null {
  const found = /[(（](0?[1-9]|1[0-2])-([0-3]?[0-9])[)）]/.exec(line);
  return found?.[1] && found[2] ? `--${found[1].padStart(2, "0")}-${found[2].padStart(2, "0")}` : null;
}
