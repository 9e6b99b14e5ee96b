import { gunzipSync } from "node:zlib";
import type { Document, Reading } from "../model/index.ts";
import { OutOfTime } from "./deadline.ts";
import { decodeBytes } from "./encoding.ts";
import { type Limits, withLimits } from "./limits.ts";
import { readHtml } from "./read/html.ts";
import { type ReadContext, unreadable } from "./read/reader.ts";
import { type Format, sniffFormat } from "./read/sniff.ts";

export { type AllowPrivate, isPublicAddress } from "./fetch/addresses.ts";
export { type Fetched, type FetchOptions, fetchUrl } from "./fetch/fetch.ts";
export { memoryRobots, type RobotsCache, type RobotsEntry, type RobotsRules, robotsFor } from "./fetch/robots.ts";
export { type SoftFault, softFault } from "./fetch/softgone.ts";
export type { Limits } from "./limits.ts";
export { defaultLimits } from "./limits.ts";

/** What is known of bytes from outside: where they are from, what the server called them. */
export interface ReadHints {
  /** The path or URL, written into the document as given. */
  readonly source: string;
  readonly mediaType?: string | undefined;
  readonly charset?: string | undefined;
  /** ISO date used where the document itself has none. */
  readonly published?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

const mediaTypes: Record<Exclude<Format, "binary" | "zip">, string> = {
  html: "text/html",
  markdown: "text/markdown",
  text: "text/plain",
  csv: "text/csv",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  doc: "application/msword",
  pdf: "application/pdf",
  sheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  feed: "application/rss+xml",
  sitemap: "application/xml",
};

/** True for a feed or a sitemap: what it leads to are documents of their own. */
export const isFeed = ({ mediaType }: { readonly mediaType: string | null }): boolean =>
  mediaType === mediaTypes.feed || mediaType === mediaTypes.sitemap;

/**
 * Reads any page, plan or file into typed blocks of clean text with their origin. What the bytes are decides the reader, whatever the
 * name or the server says. Never throws for content: a file that cannot be read is a null value and one coded error.
 *
 * @example
 * const { value, issues } = await readDocument(bytes, { source: "https://example.com/1.html", mediaType: "text/html" });
 */
export async function readDocument(given: Uint8Array, hints: ReadHints): Promise<Reading<Document>> {
  const limits = withLimits(hints.limits);
  const bytes = gunzipped(given, limits.maxBytes);
  if (bytes === null) return unreadable("ZIP_BROKEN", "The packed file is damaged, or too large when unpacked.");
  if (bytes.length === 0) return unreadable("EMPTY_FILE", "The file holds no bytes.");
  if (bytes.length > limits.maxBytes) {
    return unreadable("TOO_LARGE", `The file has ${bytes.length} bytes; the limit is ${limits.maxBytes}.`);
  }
  const format = sniffFormat(bytes, hints);
  if (format === "binary")
    return unreadable("UNKNOWN_FORMAT", "The bytes are no text and no format that has a reader.");
  if (format === "zip") return unreadable("ARCHIVE", "The file is an archive: unpack it and read what it holds.");
  const context: ReadContext = {
    source: hints.source,
    mediaType: mediaTypes[format],
    published: hints.published,
    limits,
  };
  try {
    return await readAs(format, bytes, hints, context);
  } catch (error) {
    if (error instanceof OutOfTime) return unreadable("TIME_LIMIT", error.message);
    return unreadable(
      "READER_FAILED",
      `The ${format} reader failed: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

/** Sitemaps are often kept packed (sitemap.xml.gz); null where the packing is damaged or holds more than is allowed. */
function gunzipped(bytes: Uint8Array, maxBytes: number): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes.length > maxBytes) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch {
    return null;
  }
}

async function readAs(
  format: Exclude<Format, "binary" | "zip">,
  bytes: Uint8Array,
  hints: ReadHints,
  context: ReadContext,
): Promise<Reading<Document>> {
  // Readers are loaded when first needed: a PDF library costs more start-up time than a page to read.
  switch (format) {
    case "docx":
      return (await import("./read/docx.ts")).readDocx(bytes, context);
    case "doc":
      return (await import("./read/doc.ts")).readDoc(bytes, context);
    case "pdf":
      return (await import("./read/pdf.ts")).readPdf(bytes, context);
    case "sheet":
      return (await import("./read/sheet.ts")).readSheet(bytes, context);
    default:
      return readDecoded(format, bytes, hints, context);
  }
}

/** The formats that are text under some encoding. */
async function readDecoded(
  format: "html" | "text" | "markdown" | "csv" | "feed" | "sitemap",
  bytes: Uint8Array,
  hints: ReadHints,
  context: ReadContext,
): Promise<Reading<Document>> {
  if (format === "html" && bytes.length > context.limits.maxMarkupBytes) {
    return unreadable(
      "TOO_LARGE",
      `The page has ${bytes.length} bytes; the limit is ${context.limits.maxMarkupBytes}.`,
    );
  }
  const { text, issues } = decodeBytes(bytes, hints);
  switch (format) {
    case "html":
      return withIssues(readHtml(text, context), issues);
    case "markdown":
      return withIssues((await import("./read/markdown.ts")).readMarkdown(text, context), issues);
    case "csv":
      return withIssues((await import("./read/csv.ts")).readCsv(text, context), issues);
    case "feed":
      return withIssues((await import("./read/feed.ts")).readFeed(text, context), issues);
    case "sitemap":
      return withIssues((await import("./read/sitemap.ts")).readSitemap(text, context), issues);
    default:
      return withIssues((await import("./read/text.ts")).readText(text, context), issues);
  }
}

/**
 * Unpacks a .zip into its files, each to be read as a document of its own. Caps on entries, size and packing ratio; never throws for
 * content.
 */
export async function unpackArchive(
  bytes: Uint8Array,
  hints: ReadHints,
): Promise<Reading<readonly { readonly name: string; readonly bytes: Uint8Array }[]>> {
  const { readZip } = await import("./read/zip.ts");
  return readZip(bytes, {
    source: hints.source,
    mediaType: "application/zip",
    published: hints.published,
    limits: withLimits(hints.limits),
  });
}

function withIssues(reading: Reading<Document>, issues: Reading<Document>["issues"]): Reading<Document> {
  return issues.length === 0 ? reading : { value: reading.value, issues: [...issues, ...reading.issues] };
}
