import { integer, json, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import type { Extraction } from "../../model/index.ts";
import { now } from "./columns.ts";
import { sourceId } from "./sources.ts";

/** That a step ran: by which code, on what, with what result. All hashes. */
export const stamp = pgTable(
  "stamp",
  {
    sourceId: sourceId(),
    step: text().notNull(),
    version: text().notNull(),
    input: text().notNull(),
    output: text().notNull(),
    at: now(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.step] })],
);

/** The last try of a step failed. `retryAt` is null where another try would not help. Gone when a try succeeds. */
export const failure = pgTable(
  "failure",
  {
    sourceId: sourceId(),
    step: text().notNull(),
    code: text().notNull(),
    message: text().notNull(),
    attempts: integer().notNull(),
    retryAt: timestamp({ withTimezone: true, mode: "string" }),
    at: now(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.step] })],
);

/** When a host may next be asked; the row is held while a request runs. */
export const lease = pgTable("lease", {
  host: text().primaryKey(),
  freeAt: timestamp({ withTimezone: true, mode: "string" }).notNull(),
});

/** What extraction read from the version in use, whole. Written by extract, opened out into rows by resolve. */
export const extraction = pgTable("extraction", {
  sourceId: sourceId().primaryKey(),
  versionNumber: integer().notNull(),
  /** Extract's output. */
  hash: text().notNull(),
  data: json().$type<Extraction>().notNull(),
});
