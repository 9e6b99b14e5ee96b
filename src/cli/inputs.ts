import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../config/index.ts";
import { fetchUrl, readDocument, unpackArchive } from "../ingest/index.ts";
import { type Document, ParkfactsError, type Reading } from "../model/index.ts";
import { fetchOptions, limitsOf } from "./options.ts";
import { faultOf } from "./say.ts";

/** Most files a folder walk lists; a larger folder is refused rather than half read. */
const MAX_FILES = 100_000;

/** Something named on the command line, or found below a folder named there. */
export interface Input {
  readonly source: string;
  readonly kind: "file" | "url";
}

export const isUrl = (word: string): boolean => /^https?:\/\//i.test(word);

/**
 * The files and URLs that the words on a command line stand for, folders walked in name order; hidden files are passed over.
 * A word that names nothing is an input all the same, so that reading it says so.
 */
export async function inputsOf(words: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".")) continue;
      if (inputs.length >= MAX_FILES) {
        throw new ParkfactsError("FOLDER_TOO_LARGE", `${folder}: more than ${MAX_FILES} files; name a smaller folder`);
      }
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) inputs.push({ source: path, kind: "file" });
    }
  };
  for (const word of words) {
    if (isUrl(word)) inputs.push({ source: word, kind: "url" });
    else if (
      await stat(word).then(
        (s) => s.isDirectory(),
        () => false,
      )
    )
      await walk(word);
    else inputs.push({ source: word, kind: "file" });
  }
  return inputs;
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
      yield { source, reading: await readDocument(page.bytes, { ...hints, ...extra }) };
      return;
    }
    const bytes = await bytesOf(source, config.maxBytes);
    if (!/\.zip$/i.test(source)) {
      yield { source, reading: await readDocument(bytes, hints) };
      return;
    }
    const archive = await unpackArchive(bytes, hints);
    if (archive.value === null) yield { source, reading: { value: null, issues: archive.issues } };
    for (const entry of archive.value ?? []) {
      const inner = `${source}#${entry.name}`;
      yield { source: inner, reading: await readDocument(entry.bytes, { ...hints, source: inner }) };
    }
  } catch (error) {
    yield { source, reading: { value: null, issues: [{ severity: "error", ...faultOf(error) }] } };
  }
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
