import type { FactView } from "../api.ts";
import { aspectText, metricText } from "./format.ts";
import { t } from "./lang.ts";

/** Rows as tab-separated text for a spreadsheet: a number a cell for the bounds, the figure as written beside it. */
export function factsAsTsv(facts: readonly FactView[], withHead: boolean): string {
  const head = [
    t("subject"),
    t("metric"),
    "min",
    "max",
    t("unit"),
    t("asWritten"),
    t("period"),
    "",
    t("modality"),
    t("sentence"),
    t("publisher"),
    t("published"),
    t("title"),
    t("source"),
    t("review"),
  ];
  const rows = facts.map((fact) => [
    fact.subject.name,
    [metricText(fact), aspectText(fact)].filter(Boolean).join(" "),
    fact.min,
    fact.max,
    fact.unit,
    fact.text,
    fact.period?.from ?? null,
    fact.period?.to ?? null,
    t(fact.modality),
    fact.quote,
    fact.publisher,
    fact.published,
    fact.documentTitle,
    fact.source,
    t(fact.status),
  ]);
  return (withHead ? [head, ...rows] : rows).map((row) => row.map(cell).join("\t")).join("\n");
}

/** A cell keeps to its place, and words that a spreadsheet would run as a formula stay words. */
function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const flat = value.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "off-screen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
