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
 * the empty lines round them and the running heads beside them, the buttons at its ends, and what an office or an editor writes below it.
 */
export function withoutPageLines(given: readonly SourceLine[]): readonly SourceLine[] {
  return withoutClosing(withoutNumbers(withoutButtons(given)));
}

function withoutNumbers(lines: readonly SourceLine[]): readonly SourceLine[] {
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

/** 第63页 共214页 behind a running foot's words. */
const FOOT = /(?:^|[\s　])第\s?[0-9]{1,4}\s?页[\s　,，/]{0,3}共\s?[0-9]{1,4}\s?页$/;
/** Below an official paper: its subject words, who gets it, who printed it. */
const COPIES =
  /^(?:主题词|抄\s?送|抄\s?报|分\s?送|主\s?送|印数)\s{0,2}[:：]|[\s　][0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日印发$|^[（(]?共印\s?[0-9]+\s?份[)）]?$/;
/** （供稿：某某办公室　撰稿：张三）, （本实录根据速记整理）: who wrote it, in brackets of its own. */
const WRITERS =
  /^[（(](?:(?:供稿|撰稿|审稿|执笔|编纂|撰写|录入|校对|整理|摘编|撰文|审核|供图)(?:单位|人)?\s{0,2}[:：][^。；]{1,70}|(?:本|以上)[^。；]{0,8}(?:根据|据|依据)[^。；]{0,24}(?:整理|速记|录音)[^。；]{0,20})。?[)）]$/;

const isClosing = (words: string) =>
  words.length <= 90 && (PAGE_NUMBER.test(words) || FOOT.test(words) || COPIES.test(words) || WRITERS.test(words));

/** Lines without those that close them, from the last one up. */
function withoutClosing(lines: readonly SourceLine[]): readonly SourceLine[] {
  let to = lines.length;
  for (let at = to - 1; at >= 0; at--) {
    const { words } = lines[at]!;
    if (words === "") continue;
    if (!isClosing(words)) break;
    to = at;
  }
  return to === lines.length ? lines : lines.slice(0, to);
}
