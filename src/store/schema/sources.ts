import { bigint, index, integer, json, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Document, Issue } from "../../model/index.ts";
import { bytea, id, now } from "./columns.ts";

/**
 * A path or URL somebody asked for, or what was found under one: a member of an archive, an annex of a page. What the application calls
 * a document. A further page of an article (`page`) is none: it gives its bytes to the article above it. A `sitemap` is one that an index of
 * sitemaps named.
 */
export const source = pgTable(
  "source",
  {
    id: id(),
    /** How the store calls it, alike on every machine: the URL, or the path seen from beside the data folder. */
    name: text().notNull().unique(),
    kind: text().$type<"url" | "file" | "member" | "page" | "sitemap">().notNull(),
    /** Where this machine finds it: the URL, the absolute path; for a member its name inside the archive. */
    location: text().notNull(),
    parentId: bigint({ mode: "number" }),
    /** The date somebody gave for it, used where the document itself has none; a part of parse's input. */
    published: text(),
    /** Raised whenever somebody asks for it anew; fetch's input. */
    round: integer().notNull().default(1),
    addedAt: now(),
  },
  (t) => [index("source_parent").on(t.parentId)],
);

/** The document a row belongs to; the row goes with it. */
export const sourceId = () =>
  bigint({ mode: "number" })
    .notNull()
    .references(() => source.id, { onDelete: "cascade" });

/** A distinct body. Kept for good. */
export const blob = pgTable("blob", {
  sha256: text().primaryKey(),
  bytes: bytea().notNull(),
  size: integer().notNull(),
});

/** One answer of the outside world, newest last. */
export const fetched = pgTable(
  "fetched",
  {
    id: id(),
    sourceId: sourceId(),
    at: now(),
    finalUrl: text(),
    status: integer(),
    headers: jsonb().$type<Record<string, string>>(),
    mediaType: text(),
    charset: text(),
    etag: text(),
    lastModified: text(),
    sha256: text()
      .notNull()
      .references(() => blob.sha256),
  },
  (t) => [index("fetched_source").on(t.sourceId, t.id)],
);

/** The bytes of one further page: whose, and which answer. */
export interface PartBytes {
  readonly sourceId: number;
  readonly fetchId: number;
}

/** A text of a document. A new row only where what was read differs; the row with the highest number is the one in use. */
export const version = pgTable(
  "version",
  {
    sourceId: sourceId(),
    number: integer().notNull(),
    /** Of everything extraction reads: text, blocks, tables, title, dates; not of offsets into the source. */
    hash: text().notNull(),
    /** The newest bytes that read as this text. */
    fetchId: bigint({ mode: "number" })
      .notNull()
      .references(() => fetched.id),
    /** The bytes of further pages that are in the text, in order. */
    parts: json().$type<readonly PartBytes[]>().notNull().default([]),
    kind: text().$type<Document["kind"]>().notNull(),
    mediaType: text().notNull(),
    title: text(),
    publisher: text(),
    published: text(),
    text: text().notNull(),
    /** The document without its text. */
    document: json().$type<Omit<Document, "text">>().notNull(),
    issues: json().$type<readonly Issue[]>().notNull(),
    at: now(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.number] })],
);
