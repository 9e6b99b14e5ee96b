import { createHash } from "node:crypto";

/** A hash of a value's content: keys in order of name, undefined left out, so how it was built does not show. */
export function contentHash(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(value, (_key, v: unknown) => (isRecord(v) ? sorted(v) : v)))
    .digest("hex");
}

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === "object" && v !== null && !Array.isArray(v);

const sorted = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/**
 * A value as Postgres can keep it: NUL and lone halves of surrogate pairs, which no UTF-8 text column takes, become U+FFFD, unit for
 * unit, so spans stay true.
 */
export function storable<T>(value: T): T {
  if (typeof value === "string") return storableText(value) as T;
  if (Array.isArray(value)) return value.map(storable) as T;
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, storable(v)])) as T;
  return value;
}

const storableText = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, "\ufffd");
