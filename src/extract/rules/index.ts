import type { Span } from "../../model/index.ts";
import { dateRules } from "./dates/rules.ts";
import { figureRules } from "./figures/rules.ts";
import type { Rule } from "./rule.ts";

/** Every rule of the first layer, in the order in which `parkfacts rules` prints them. */
export const rules: readonly Rule<Span>[] = [...figureRules, ...dateRules];
