import { matchAt } from "../words.ts";
import { iso } from "./calendar.ts";
import { type Moment, moment } from "./moment.ts";
import type { DateTables } from "./tables.ts";

/** “十三五”, its parts, and its years: “十四五”前三年. 十五 and 九五 are numbers but for quotes or 期间 after them. */
export function readPlan(text: string, at: number, end: number, first: number, tables: DateTables): Moment | null {
  const quoted = "“\"'「『《‘".includes(text[at - 1] ?? " ") && "”\"'」』》’".includes(text[end] ?? " ");
  const start = quoted ? at - 1 : at;
  const stop = quoted ? end + 1 : end;
  const part = matchAt(tables.planParts, text, stop);
  if (end - at < 3 && !quoted && !part) return null;
  if (matchAt(tables.planNames, text, stop)) return null;
  const base = { start, year: null, basis: "stated" } as const;
  const span = (from: number, to: number, close: number) =>
    moment({ ...base, year: from === to ? from : null }, close, iso(from), iso(to), from === to ? "year" : "years");
  const joined = part ? null : joinedPlan(text, stop, tables);
  if (joined && joined.first > first) return span(first, joined.first + 4, joined.end);
  const years = /^[前头]([一二两三四])年/.exec(text.slice(stop, stop + 3));
  if (years)
    return span(first, first + Math.max(1, "一二三四".indexOf(years[1]!) + 1, years[1] === "两" ? 2 : 0) - 1, stop + 3);
  const last = first + 4;
  switch (part?.value) {
    case "first":
      return span(first, first, part.end);
    case "middle":
      return span(first + 2, first + 2, part.end);
    case "last":
      return span(last, last, part.end);
    default:
      return span(first, last, part?.end ?? stop);
  }
}

/** “十一五”|至“十三五”期间: the plan that a stretch of plans ends with. */
function joinedPlan(text: string, at: number, tables: DateTables): { first: number; end: number } | null {
  const joined = matchAt(tables.joins, text, at);
  if (!joined) return null;
  const quoted = "“\"'「『《‘".includes(text[joined.end] ?? " ") ? 1 : 0;
  const plan = matchAt(tables.words, text, joined.end + quoted);
  if (plan?.value.kind !== "plan") return null;
  const stop = plan.end + quoted;
  const part = matchAt(tables.planParts, text, stop);
  if (part && part.value !== "whole") return null;
  return { first: plan.value.year, end: part?.end ?? stop };
}
