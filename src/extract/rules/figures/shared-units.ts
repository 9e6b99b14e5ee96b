import type { Draft } from "./figure.ts";
import { readNumber } from "./numbers.ts";
import type { Tables } from "./tables.ts";

/** What is dealt out in order: 分别为6.2、3.8平方公里. The bare numbers of the list are the match's first group. */
const DEALT = /(?:分别|依次|各自)[^，。；、\d]{0,10}((?:\d+(?:\.\d+)?[、和与及])+)$/;
/** How far left of the figure with the unit such a list may start, in characters. */
const REACH = 60;

/**
 * 分别为6.2、3.8和5.1平方公里: numbers without a unit that are dealt out before one that has it. Each is a figure of the same unit and
 * scale; its span is the number alone. Looks no further left than `floor`, the end of the figure before.
 */
export function draftShared(text: string, draft: Draft, floor: number, tables: Tables): Draft[] {
  if (!"、和与及".includes(text[draft.start - 1] ?? " ") || draft.unit === null) return [];
  const from = Math.max(floor, draft.start - REACH);
  const list = DEALT.exec(text.slice(from, draft.start))?.[1];
  if (!list) return [];
  const out: Draft[] = [];
  let at = draft.start - list.length;
  while (at < draft.start) {
    const number = readNumber(text, at, tables);
    if (number.low === null || number.fold > 0 || number.end >= draft.start) return [];
    const { low, high, end } = number;
    const span = { start: at, end };
    out.push({
      ...draft,
      start: span.start,
      end: span.end,
      low,
      high,
      bounds: [],
      more: false,
      number: span,
      unit: null,
      rule: "figure.shared-unit",
    });
    at = end + 1;
  }
  return out;
}
