import { bigint, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { id } from "./columns.ts";
import { sourceId } from "./sources.ts";

/** A park of any document. Rows are never removed; one that no document names any more is shown nowhere. */
export const park = pgTable("park", { id: id(), key: text().notNull().unique() });

/** A wording a document uses for a park: its fullest name there, or another. */
export const parkName = pgTable(
  "park_name",
  {
    sourceId: sourceId(),
    parkId: bigint({ mode: "number" })
      .notNull()
      .references(() => park.id),
    name: text().notNull(),
    kind: text().$type<"full" | "alias">().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sourceId, t.parkId, t.name] }),
    index("park_name_park").on(t.parkId),
    index("park_name_name").on(t.name),
  ],
);

export const parkMention = pgTable(
  "park_mention",
  {
    sourceId: sourceId(),
    parkId: bigint({ mode: "number" })
      .notNull()
      .references(() => park.id),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [index("park_mention_source").on(t.sourceId), index("park_mention_park").on(t.parkId)],
);
