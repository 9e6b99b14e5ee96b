import type { BaseValue, Fact } from "../model/index.ts";

/** How far apart two figures may lie that say 约 and still agree, as a part of the larger. */
export const APPROX_TOLERANCE = 0.05;

export type Agreement = "agree" | "conflict" | "incomparable";

/**
 * Whether two values of one slot can both hold: 超过600 and 612 agree, 近600 and 612 conflict, 约600 and 612 agree.
 * Values in different base units are incomparable.
 */
export function agreement(a: Pick<Fact, "value" | "approx">, b: Pick<Fact, "value" | "approx">): Agreement {
  if (a.value.unit !== b.value.unit) return "incomparable";
  const [aLow, aHigh] = interval(a.value, a.approx);
  const [bLow, bHigh] = interval(b.value, b.approx);
  return aLow <= bHigh && bLow <= aHigh ? "agree" : "conflict";
}

function interval(value: BaseValue, approx: boolean): [number, number] {
  const low = value.min ?? Number.NEGATIVE_INFINITY;
  const high = value.max ?? Number.POSITIVE_INFINITY;
  // 近600 is an upper bound that lies close below; only figures bounded on both sides (约600) spread both ways.
  if (!approx || value.min === null || value.max === null) return [low, high];
  return [low - Math.abs(low) * APPROX_TOLERANCE, high + Math.abs(high) * APPROX_TOLERANCE];
}
