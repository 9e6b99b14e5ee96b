import { t } from "./lang.ts";
import type { Key } from "./words/zh.ts";

/** Why facts are rejected, in the order of the number keys. The codes are what is stored, so that they can be counted later. */
export const REASONS = [
  { code: "wrong-figure", key: "reasonFigure" },
  { code: "wrong-subject", key: "reasonSubject" },
  { code: "wrong-metric", key: "reasonMetric" },
  { code: "wrong-period", key: "reasonPeriod" },
  { code: "duplicate", key: "reasonDuplicate" },
  { code: "irrelevant", key: "reasonIrrelevant" },
] as const satisfies readonly { code: string; key: Key }[];

/** A stored reason in words: "wrong-subject: 全市数据" → "主体不对：全市数据". */
export function reasonText(reason: string): string {
  const known = REASONS.find(({ code }) => reason === code || reason.startsWith(`${code}:`));
  if (!known) return reason;
  const note = reason.slice(known.code.length + 1).trim();
  return note === "" ? t(known.key) : `${t(known.key)} · ${note}`;
}
