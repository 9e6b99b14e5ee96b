import type { DateMention } from "../../../model/index.ts";
import type { Lexicon } from "../../lexicon/index.ts";
import { defineRule, type Finding, type Rule } from "../rule.ts";
import { BY, CARRIED, DATELINES, EXAMPLE_DAY, LENGTHS, NO_DATES, POINTS, RELATIVE, SINCE, UNTIL } from "./examples.ts";
import { scanDates } from "./index.ts";

/** How a date reads in one short line: "2024-01/2024-09", one date where both ends are equal, "–" where it has no place in time. */
export function formatDate({ from, to }: DateMention): string {
  if (from === null && to === null) return "–";
  return from === to ? `${from}` : `${from ?? "…"}/${to ?? "…"}`;
}

/** Whether a date is relative or carried shows in its basis, whatever role the words round it give: rules go by either. */
function dateRule(id: string, finds: readonly Finding[], has: (date: DateMention) => boolean): Rule<DateMention> {
  const read = (folded: string, text: string, lexicon: Lexicon) =>
    scanDates(folded, text, 0, { published: EXAMPLE_DAY, year: null, month: null }, lexicon).filter(has);
  return defineRule({ id, read, finds, ignores: NO_DATES, show: formatDate });
}

export const dateRules: readonly Rule<DateMention>[] = [
  dateRule("date.point", POINTS, (date) => date.basis === "stated"),
  dateRule("date.relative", RELATIVE, (date) => date.basis === "relative"),
  dateRule("date.carried", CARRIED, (date) => date.basis === "carried" || date.basis === "document"),
  dateRule("date.since", SINCE, (date) => date.role === "since"),
  dateRule("date.until", UNTIL, (date) => date.role === "until"),
  dateRule("date.by", BY, (date) => date.role === "by"),
  dateRule("date.length", LENGTHS, (date) => date.role === "duration"),
  dateRule("date.dateline", DATELINES, (date) => date.rule === "date.dateline"),
];
