import type { SourceLine } from "./sourcelines.ts";

const PAGE_NUMBER =
  /^(?:[—–-]{1,2}\s?[0-9]{1,4}\s?[—–-]{1,2}|第\s?[0-9]{1,4}\s?页(?:[\s,，/]{0,3}共\s?[0-9]{1,4}\s?页)?)$/;

/** Longer lines than this are no running head. */
const MOST_HEAD = 50;

/** What a site sets under a document: ways to print and close it. */
const BUTTONS =
  /^[\s【[（(]*(?:(?:打印|打印本页|打印此页|关闭|关闭窗口|关闭本页|关闭页面|返回|返回顶部|返回列表|收藏|收藏本页|分享|字号|大|中|小|我要纠错)[\s】\]）)|｜·/【[（(:：]*)+$/;

/**
 * Takes out what a printer or a site set between and under a document's lines: page numbers (— 3 —) where several stand in the text, with
 * the empty lines round them and the running heads beside them, and the buttons at its ends.
 */
export function withoutPageLines(given: readonly SourceLine[]): readonly SourceLine[] {
  const lines = withoutButtons(given);
  if (lines.filter((line) => PAGE_NUMBER.test(line.words)).length < 2) return lines;
  const heads = runningHeads(lines);
  const kept: SourceLine[] = [];
  let dropped = false;
  for (const line of lines) {
    if (PAGE_NUMBER.test(line.words) || heads.has(line)) {
      while (kept.at(-1)?.words === "") kept.pop();
      dropped = true;
    } else if (!dropped || line.words !== "") {
      kept.push(line);
      dropped = false;
    }
  }
  return kept;
}

/** Lines beside page numbers that say the same beside another one. */
function runningHeads(lines: readonly SourceLine[]): Set<SourceLine> {
  const worded = lines.filter((line) => line.words !== "");
  const beside = new Map<string, SourceLine[]>();
  for (const [at, line] of worded.entries()) {
    if (!PAGE_NUMBER.test(line.words)) continue;
    for (const other of [worded[at - 1], worded[at + 1]]) {
      if (!other || other.words.length > MOST_HEAD || /[。；：]$/.test(other.words) || PAGE_NUMBER.test(other.words))
        continue;
      const same = beside.get(other.words) ?? [];
      if (!same.includes(other)) same.push(other);
      beside.set(other.words, same);
    }
  }
  return new Set([...beside.values()].filter((same) => same.length > 1).flat());
}

/** How many lines with words at each end may be buttons. */
const ENDS = 6;

function withoutButtons(lines: readonly SourceLine[]): readonly SourceLine[] {
  const worded = lines.filter((line) => line.words !== "");
  const buttons = new Set(
    [...worded.slice(0, ENDS), ...worded.slice(-ENDS)].filter(
      (line) => line.words.length > 1 && line.words.length <= 60 && BUTTONS.test(line.words),
    ),
  );
  return buttons.size === 0 ? lines : lines.filter((line) => !buttons.has(line));
}
