import { contentRules } from "./contents.ts";
import { olderNameRules } from "./older-names.ts";
import { operatorRules } from "./operators.ts";
import { partRules } from "./parts.ts";
import { standingRules } from "./standing.ts";

/** How parks stand to one another, to places, operators, levels and batches. */
export const relationRules = [...olderNameRules, ...partRules, ...contentRules, ...standingRules, ...operatorRules];
