import { olderNameRules } from "./older-names.ts";
import { partRules } from "./parts.ts";
import { standingRules } from "./standing.ts";

/** How parks stand to one another, to places, operators, levels and batches. */
export const relationRules = [...olderNameRules, ...partRules, ...standingRules];
