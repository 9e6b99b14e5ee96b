import type { FactView } from "../api.ts";
import { metricLabel } from "../labels.ts";
import { inWords, lang, t } from "./lang.ts";
import type { Key } from "./words/zh.ts";

const NUMBER = new Intl.NumberFormat("en-US", { maximumFractionDigits: 12 });

export function number(value: number): string {
  return NUMBER.format(value).replace("-", "−");
}

/** A count with its thousands apart. */
export function whole(count: number): string {
  return count.toLocaleString("en-US");
}

/** The interval as written, short enough for a column: 600, ≥600, ≤170, ≈170, 80–85. */
export function interval(fact: Pick<FactView, "min" | "max" | "approx">): string {
  const { min, max, approx } = fact;
  const about = approx ? "≈" : "";
  if (min !== null && max !== null) return min === max ? about + number(min) : `${number(min)}–${number(max)}`;
  if (min !== null) return `≥${number(min)}`;
  if (max !== null) return `${approx ? "≲" : "≤"}${number(max)}`;
  return "";
}

/** The period in one short run: 2021, 2020-03 – 2021-04. Empty where none is known. */
export function periodText(period: FactView["period"]): string {
  if (!period) return "";
  const { from, to } = period;
  if (from === to) return from ?? period.text ?? "";
  return `${from ?? ""} – ${to ?? ""}`.trim();
}

export function metricText(fact: Pick<FactView, "metric">): string {
  return inWords(metricLabel(fact.metric));
}

const ASPECTS: Readonly<Record<string, Key>> = {
  growth: "growth",
  change: "change",
  share: "shareAspect",
  rank: "rank",
};

/** 增速, 增量 …; empty for a plain level. */
export function aspectText(fact: Pick<FactView, "aspect">): string {
  const key = ASPECTS[fact.aspect];
  return key ? t(key) : "";
}

/** A fact in a few words, for labels that screen readers speak. */
export function spoken(fact: FactView): string {
  const aspect = aspectText(fact);
  return `${fact.subject.name} ${metricText(fact)}${aspect ? ` ${aspect}` : ""} ${fact.text}`;
}

export function dateTime(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return at.toLocaleString(lang.value === "zh" ? "zh-CN" : "en-GB", { dateStyle: "medium", timeStyle: "short" });
}

/** What an analyst sees in place of a path or URL: host and last segment, or the file's name. */
export function shortSource(source: string): string {
  if (/^https?:/i.test(source)) {
    try {
      return new URL(source).host;
    } catch {
      return source;
    }
  }
  return source.split(/[\\/]/).pop() ?? source;
}
