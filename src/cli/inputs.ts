import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../config/index.ts";
import { fetchUrl, type ReadHints, readDocument, unpackArchive } from "../ingest/index.ts";
import { type Document, type Issue, ParkfactsError, type Reading } from "../model/index.ts";
import { fetchOptions, limitsOf, stepOptions } from "./options.ts";
import { faultOf } from "./say.ts";

/** Most files a folder walk lists; a larger folder is refused rather than half read. */
const MAX_FILES = 100_000;

/** Data for programs, gold among it. In a folder it is passed over; named itself it is read as text. */
const DATA = /\.(?:json|ndjson|jsonl|ya?ml)$/i;

/** What annotators keep beside a document and its gold. */
const ANNOTATION = /^(?:(.*)\.)?(?:body|facts)\.txt$/;

/** Something named on the command line, or found below a folder named there. */
export interface Input {
  readonly source: string;
  readonly kind: "file" | "url";
}

export const isUrl = (word: string): boolean => /^https?:\/\//i.test(word);

/**
 * The files and URLs that the words on a command line stand for. Of a folder: its documents, in name order, without hidden files,
 * data and the texts that lie beside a document's gold. A word that names nothing is an input all the same, so that reading it says so.
 */
export async function inputsOf(words: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const word of words) {
    if (isUrl(word)) inputs.push({ source: word, kind: "url" });
    else if (await isFolder(word)) {
      const files = await filesIn(word);
      const all = new Set(files);
      const documents = files.filter((path) => !DATA.test(path) && !isAnnotation(path, all));
      inputs.push(...documents.map((source) => ({ source, kind: "file" as const })));
    } else inputs.push({ source: word, kind: "file" });
  }
  return inputs;
}

/** Every file below a folder, in name order; hidden ones are passed over. Throws `FILE_NOT_FOUND` where there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  if (!(await isFolder(folder))) throw new ParkfactsError("FILE_NOT_FOUND", `${folder}: there is no such folder`);
  const files: string[] = [];
  const walk = async (at: string): Promise<void> => {
    for (const entry of (await readdir(at, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".")) continue;
      if (files.length >= MAX_FILES) {
        throw new ParkfactsError("FOLDER_TOO_LARGE", `${at}: more than ${MAX_FILES} files; name a smaller folder`);
      }
      const path = join(at, entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) files.push(path);
    }
  };
  await walk(folder);
  return files;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

function isAnnotation(path: string, files: ReadonlySet<string>): boolean {
  const match = ANNOTATION.exec(basename(path));
  if (match === null) return false;
  const folder = dirname(path);
  return (
    files.has(join(folder, "gold.json")) || (match[1] !== undefined && files.has(join(folder, `${match[1]}.gold.json`)))
  );
}

/** A document read, or why not. An archive gives a reading for each of its files. */
export interface ReadInput {
  readonly source: string;
  readonly reading: Reading<Document>;
}

/** Reads one input, fetching where it is a URL. Never throws: what went wrong is an issue of the reading. */
export async function* readInput(input: Input, config: Config, published?: string): AsyncGenerator<ReadInput> {
  const { source } = input;
  try {
    const limits = limitsOf(config);
    const hints = { source, limits, ...(published === undefined ? {} : { published }) };
    if (input.kind === "url") {
      const page = await fetchUrl(source, fetchOptions(config));
      const extra = {
        ...(page.mediaType ? { mediaType: page.mediaType } : {}),
        ...(page.charset ? { charset: page.charset } : {}),
      };
      const reading = await readDocument(page.bytes, { ...hints, ...extra });
      if (isArchive(reading)) yield* membersOf(page.bytes, hints);
      else yield { source, reading: await withFurtherPages(reading, source, config, published) };
      return;
    }
    const bytes = await bytesOf(source, config.maxBytes);
    const reading = await readDocument(bytes, hints);
    if (isArchive(reading)) yield* membersOf(bytes, hints);
    else yield { source, reading };
  } catch (error) {
    yield { source, reading: { value: null, issues: [{ severity: "error", ...faultOf(error) }] } };
  }
}

const isArchive = (reading: Reading<Document>): boolean => reading.issues.some(({ code }) => code === "ARCHIVE");

/** The files of an archive, each read. What is to be said of the archive itself stands with the first. */
async function* membersOf(bytes: Uint8Array, hints: ReadHints): AsyncGenerator<ReadInput> {
  const { value, issues } = await unpackArchive(bytes, hints);
  if (value === null || value.length === 0) yield { source: hints.source, reading: { value: null, issues } };
  for (const [i, entry] of (value ?? []).entries()) {
    const source = `${hints.source}#${entry.name}`;
    const reading = await readDocument(entry.bytes, { ...hints, source });
    yield { source, reading: i > 0 ? reading : { ...reading, issues: [...issues, ...reading.issues] } };
  }
}

/**
 * An article that is cut into pages with its further pages, fetched one by one at the pace and up to the number that the settings
 * give. A page that does not come is an issue.
 */
async function withFurtherPages(
  reading: Reading<Document>,
  source: string,
  config: Config,
  published?: string,
): Promise<Reading<Document>> {
  if (reading.value === null || (reading.value.links.pages ?? []).length === 0) return reading;
  // The room of the steps brings the database driver along: it is entered for such an article alone.
  const { followPages } = await import("../pipeline/index.ts");
  const missing: Issue[] = [];
  const say = (url: string, { code, message }: { code: string; message: string }) =>
    missing.push({ severity: "warning", code, message: message.includes(url) ? message : `${url}: ${message}` });
  const bodyOf = async (url: string) => {
    await sleep(config.hostIntervalMs);
    return fetchUrl(url, fetchOptions(config)).catch((error) => {
      say(url, faultOf(error));
      return null;
    });
  };
  const first = { document: reading.value, issues: reading.issues };
  const row = { location: source, published: published ?? null };
  const { document, issues, unread } = await followPages(row, first, bodyOf, stepOptions(config));
  for (const { url, issue } of unread) say(url, issue);
  return { value: document, issues: [...missing, ...issues] };
}

async function bytesOf(path: string, maxBytes: number): Promise<Uint8Array> {
  const found = await lstat(path).catch(() => null);
  if (found === null) throw new ParkfactsError("FILE_NOT_FOUND", "there is no such file");
  const size = await stat(path).then(
    (s) => s.size,
    () => 0,
  );
  if (size > maxBytes)
    throw new ParkfactsError("TOO_LARGE", `${size} bytes, more than the ${maxBytes} allowed (maxBytes)`);
  try {
    return await readFile(path);
  } catch (cause) {
    throw new ParkfactsError("FILE_UNREADABLE", cause instanceof Error ? cause.message : "cannot be read", { cause });
  }
}
