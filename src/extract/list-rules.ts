import { patterns } from "./link/patterns/index.ts";
import { rules } from "./rules/index.ts";

export type RuleLayer = "figure" | "date" | "name" | "fact" | "table" | "event" | "relation" | "focus" | "ignored";

/** A rule as `parkfacts rules` prints it. Each find is a sentence, what is found in it, and (where that says more) its reading. */
export interface ListedRule {
  readonly id: string;
  readonly layer: RuleLayer;
  readonly finds: readonly (readonly [string, string, string?])[];
  readonly ignores: readonly string[];
}

/** Every rule with its examples, layer by layer in running order. */
export function listRules(): readonly ListedRule[] {
  return [
    ...rules.map(({ id, finds, ignores }) => ({ id, layer: layerOf(id), finds, ignores })),
    ...patterns.map(({ id, layer, finds, ignores }) => ({
      id,
      layer,
      finds: finds.map(([sentence, ...facts]) => [sentence, facts.join("；")] as const),
      ignores,
    })),
  ];
}

function layerOf(id: string): RuleLayer {
  const prefix = id.split(".")[0]!;
  return prefix === "date" || prefix === "period" ? "date" : "figure";
}
