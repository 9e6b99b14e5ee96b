import { isDateLine } from "./datelines.ts";
import { isOrganisationLine } from "./imprint.ts";

/** 附件2, 附表 …, 附录一 …: a part of its own after the document's sections. */
export function isAnnex(words: string): boolean {
  return (
    words.length <= 50 &&
    /^附(?:件|表|录|图)\s{0,2}[0-9一二三四五六七八九十]{0,3}(?:[\s　：:、.]|$)/.test(words) &&
    !/[。；，]/.test(words)
  );
}

/** The number that a line of a list of annexes begins with: 附件：1.名单 and 2.名单, 附件2：名单; null where it has none. */
function annexNumber(words: string): number | null {
  const found = /^(?:附\s{0,2}(?:件|表|录|图)\s{0,2}[：:]?\s{0,2})?([0-9０-９]{1,2})\s{0,2}[、.．：:\s　](?=\S)/.exec(
    words,
  );
  return found?.[1] ? Number(found[1].normalize("NFKC")) : null;
}

/** A notice's list of what is annexed: 附件：1.…, 附件： over 1.…, or names of annexes one under another. */
const OPENS_LIST = /^附\s{0,2}(?:件|表|录|图)\s{0,2}[：:]\s{0,2}(?:[0-9０-９]{1,2}\s{0,2}[、.．]|$)/;

/**
 * Which lines name annexes that stand elsewhere, as indexes of the lines given: those of a list that its first line opens, and such as
 * stand one under another or right over the signature. They head nothing. An annex's own heading is followed by what it heads.
 */
export function annexLists(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    if (!isAnnex(lines[at]!)) continue;
    const to = OPENS_LIST.test(lines[at]!) ? endOfCount(lines, at) : endOfNames(lines, at);
    for (let i = at; i < to; i++) found.add(i);
    if (to > at) at = to - 1;
  }
  return found;
}

/** Where a list that 附件：1. opens ends: its numbers go up by one. */
function endOfCount(lines: readonly string[], from: number): number {
  let number = annexNumber(lines[from]!) ?? 0;
  let to = from + 1;
  while (to < lines.length && lines[to]!.length <= 60 && annexNumber(lines[to]!) === number + 1) {
    number++;
    to++;
  }
  return to;
}

/** Where a run of annexes' names ends, if it is a list: two and more together, or one over a signature or at the end. */
function endOfNames(lines: readonly string[], from: number): number {
  let to = from + 1;
  while (to < lines.length && isAnnex(lines[to]!)) to++;
  const next = lines[to];
  const isClosed = next !== undefined && (isDateLine(next) || isOrganisationLine(next));
  // The last name of a run may be the heading of what follows.
  return to - from >= 2
    ? isClosed || next === undefined
      ? to
      : to - 1
    : isClosed && /[：:]/.test(lines[from]!)
      ? to
      : from;
}
