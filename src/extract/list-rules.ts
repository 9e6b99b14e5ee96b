import { namedRules } from "./examples/index.ts";
import type { LinkExample } from "./link/pattern.ts";
import { modalityFinds } from "./link/patterns/examples/modality.ts";
import { subjectFinds } from "./link/patterns/examples/subject.ts";
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
      finds: finds.map(listed),
      ignores,
    })),
    { id: "fact.subject", layer: "fact", finds: subjectFinds.map(listed), ignores: [] },
    { id: "fact.modality", layer: "fact", finds: modalityFinds.map(listed), ignores: [] },
    ...namedRules,
  ];
}

function listed([sentence, ...facts]: LinkExample): readonly [string, string] {
  return [sentence, facts.join("；")];
}

function layerOf(id: string): RuleLayer {
  const prefix = id.split(".")[0]!;
  return prefix === "date" || prefix === "period" ? "date" : "figure";
}
