import type { Span } from "../../model/index.ts";
import { unitSet } from "../unit-set.ts";

const OPENS = unitSet("“（(《");
const SHUTS = unitSet("”）)》");
const COMMAS = unitSet("，,；;");

/** Clauses of a sentence: between commas outside quotes, brackets and titles; a list that 、 joins stays whole. */
export function commaClauses(text: string, base: number): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if (OPENS.has(unit)) depth++;
    else if (SHUTS.has(unit)) depth = Math.max(0, depth - 1);
    if (at < text.length && (depth > 0 || !COMMAS.has(unit))) continue;
    if (at > start) clauses.push({ start: base + start, end: base + at });
    start = at + 1;
  }
  return clauses;
}
