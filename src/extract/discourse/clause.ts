import type { Span } from "../../model/index.ts";
import { unitSet } from "../unit-set.ts";

/** How far from a name its clause is looked at, in characters. */
const REACH = 44;

const MARKS = unitSet("，。；！？：\n");

/** The words of a name's own clause before and behind it, bounded. `whole` is true where `before` begins with the clause. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly whole: boolean;
}

/** The clause round a name, cut at marks; `text` is the document's or its folded words. */
export function around(text: string, { start, end }: Span): Around {
  let from = start;
  const floor = Math.max(0, start - REACH);
  while (from > floor && !MARKS.has(text.charCodeAt(from - 1))) from--;
  let to = end;
  const limit = Math.min(text.length, end + REACH);
  while (to < limit && !MARKS.has(text.charCodeAt(to))) to++;
  return { before: text.slice(from, start), after: text.slice(end, to), whole: from > floor || floor === 0 };
}
