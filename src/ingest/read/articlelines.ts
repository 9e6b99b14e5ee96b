import type { Aside } from "../../model/index.ts";
import { judgeLines, type LineHints } from "../clean/lines.ts";

/** What a line of an article is: kept (null), put aside, or left out. */
export type Verdict = Aside["kind"] | "drop" | "tail" | null;

const PICTURE_CREDIT =
  /(?:供图|资料图|资料图片|效果图|[^\s]\s?摄|[。，\s][\u4e00-\u9fff]{2,4}\s?[图摄]|图片来源[:：].{1,20}|视觉中国.{0,6}|图源[:：].{1,20})[)）]?$/;
const PROMOTION =
  /(?:尽在.{2,16}(?:APP|客户端|公众号)|(?:扫码|扫描二维码|长按二维码|长按识别).{0,30}$|点击(?:下载|查看更多|进入).{0,20}$|^(?:关注|下载).{2,20}(?:APP|客户端|公众号))/i;

/**
 * Judges an article's lines for formats without a page's structure: the shared judgement of lines, and what a line in saved text or
 * Markdown shows by itself.
 */
export function judgeArticle(
  lines: readonly string[],
  title: string | null,
  hints: readonly (LineHints | undefined)[] = [],
): Verdict[] {
  const kinds = judgeLines(lines, { title, hints });
  return lines.map((line, index) => {
    const kind = kinds[index] ?? "body";
    if (kind === "tail") return "tail";
    if (kind === "title" || kind === "furniture") return "drop";
    return kind === "body" ? ownVerdict(line) : kind;
  });
}

/**
 * Index of the line that opens what closes the page: a "tail" below which no line is kept. The number of lines where there is none.
 * A tail in the middle – related stories, a form's `author:` line – ends with its own items.
 */
export function closingFrom(verdicts: readonly Verdict[]): number {
  const at = verdicts.indexOf("tail", verdicts.lastIndexOf(null) + 1);
  return at < 0 ? verdicts.length : at;
}

function ownVerdict(line: string): Verdict {
  if (line.length > 80) return null;
  if (/^(?:责任编辑|责编|编辑|校对|审核|初审|复审|终审|值班编辑|编审|监制)\s{0,2}[:：|｜/]/.test(line)) return "editor";
  // 记者：扩到30平方公里？ is a question of an interview.
  if (/^(?:记者|作者|文|撰文|通讯员)\s{0,2}[|｜/:：]\s{0,2}[^。？！?!，；…]{1,30}$/.test(line)) return "byline";
  if (/^(?:图片来源|图源|摄影|图)\s{0,2}[:：|｜/]\s{0,2}[^。]{1,30}$/.test(line)) return "credit";
  if (line.length <= 60 && PICTURE_CREDIT.test(line) && !/[，,]/.test(line.slice(-8))) return "caption";
  if (/^(?:来源|稿源|文章来源|信息来源|转自)\s{0,2}[:：]\s{0,2}[^。]{1,30}$/.test(line)) return "source";
  if (line.length <= 50 && PROMOTION.test(line)) return "drop";
  if (/^(?:版权所有|版权声明|免责声明|Copyright|©)/i.test(line)) return "drop";
  return null;
}
