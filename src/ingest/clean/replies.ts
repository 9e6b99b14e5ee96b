import { type Page, wordsOf } from "./page.ts";

/** What forums set over the second post: its place in the thread before its date, or behind it. A hall's second floor is none. */
const secondPost =
  /^(?:(?:沙发|2\s?[#楼])\s*[|｜]?\s*(?:发表|回复)于|(?:沙发|2\s?#|#\s?2)\s+[^。]{0,12}\d{1,4}[-年/.]\d{1,2})[^。]{0,60}$|^(?:(?:发表|回复)于|posted:?)?\s*\d{1,4}[-年/.]\d{1,2}[^。]{0,16}\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:#\s?2|2\s?#|沙发)$/i;

/** Lines of a poster's name and rank are no longer, in Chinese characters. */
const longestName = 12;

/**
 * The line before which an article ends that opens a thread, by what stands over the first reply; `last` where there is none. Names and
 * ranks of who replied may stand above that.
 */
export function beforeReplies(page: Page, first: number, last: number): number {
  const { lines } = page;
  let said = 0;
  for (let i = first; i < last; i++) {
    const line = lines[i]!;
    if (line.hidden) continue;
    if (said < 40 || line.size > 30 || !secondPost.test(wordsOf(line))) {
      if (line.stops > 0) said += line.size;
      continue;
    }
    let end = i;
    while (end > first && end > i - 3 && lines[end - 1]!.stops === 0 && lines[end - 1]!.size <= longestName) end--;
    return end;
  }
  return last;
}
