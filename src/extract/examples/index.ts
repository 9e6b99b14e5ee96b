import { eventRules } from "./events.ts";
import { carriedRules, silentRules } from "./figures.ts";
import { focusRules } from "./focus.ts";
import { parkRules } from "./parks.ts";
import { relationRules } from "./relations.ts";
import type { NamedRule } from "./rule.ts";
import { subjectRules } from "./subjects.ts";
import { cellRules, tableRules } from "./tables.ts";

export type { NamedRule } from "./rule.ts";

/** The rules by which names are found and what is told of them, by the ids that mentions, events, relations and focus bear. */
export const namedRules: readonly NamedRule[] = [
  ...parkRules,
  ...subjectRules,
  ...eventRules,
  ...relationRules,
  ...focusRules,
  ...carriedRules,
  ...tableRules,
  ...cellRules,
  ...silentRules,
];
