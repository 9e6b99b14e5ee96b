import { bigint, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { Fact } from "../../model/index.ts";
import type { DecisionAction, FactPatch } from "../views.ts";
import { id, now } from "./columns.ts";
import { source } from "./sources.ts";

/**
 * A person's word on one occurrence (a fact's id, which outlives offsets, rules and values). Rows are only added.
 * `basis` is the fact as the person saw it, with the version it came from: it can be shown when its page is long gone.
 */
export const decision = pgTable(
  "decision",
  {
    id: id(),
    sourceId: bigint({ mode: "number" })
      .notNull()
      .references(() => source.id),
    factId: text().notNull(),
    at: now(),
    actor: text().notNull(),
    action: text().$type<DecisionAction>().notNull(),
    /** The decision an undo takes back. */
    undoes: bigint({ mode: "number" }).unique(),
    reason: text(),
    patch: jsonb().$type<FactPatch | null>(),
    basis: jsonb().$type<Basis>().notNull(),
  },
  (t) => [index("decision_fact").on(t.sourceId, t.factId, t.id)],
);

/** What a decision was taken on. */
export interface Basis {
  readonly versionNumber: number;
  readonly slot: string;
  readonly claim: string;
  /** The whole sentence, to tell a changed page from changed rules. */
  readonly sentence: string;
  /** What the machine proposed; what the person put in its place is the decision's patch. */
  readonly fact: Fact;
}
