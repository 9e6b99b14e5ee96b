import yauzl, { type Entry, type ZipFile } from "yauzl";
import type { Issue, Reading } from "../../model/index.ts";
import type { Limits } from "../limits.ts";
import { type ReadContext, unreadable } from "./reader.ts";

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Words packed more tightly than this are no documents: honest XML reaches 1:40, a bomb 1:1000. Small entries may be anything. */
const MAX_RATIO = 400;
const RATIO_FROM_BYTES = 4 * 1024 * 1024;

/**
 * The files of an archive, folders and hidden entries left out; names that are not UTF-8 are read as GB 18030. A name that leads out of
 * the archive (`../a.html`) is only a name here: nothing is written, and its steps are left out.
 */
export async function readZip(bytes: Uint8Array, context: ReadContext): Promise<Reading<ZipEntry[]>> {
  const hidden = /^(?:__MACOSX|\..+|~\$.*|Thumbs\.db|desktop\.ini)$/i;
  const read = await unzip(bytes, context.limits, (name) => !name.split("/").some((part) => hidden.test(part)));
  if (read.value === null) return read;
  const issues = [...read.issues];
  if (read.value.length === 0)
    issues.push({ code: "EMPTY_BODY", severity: "error", message: "The archive holds no files." });
  return { value: read.value, issues };
}

/**
 * Checks an archive that another library will unpack by itself: sound, and within the caps by its own account.
 * Null where it is; else one coded error (ZIP_BROKEN, ZIP_BOMB).
 */
export async function checkArchive(bytes: Uint8Array, limits: Limits): Promise<Reading<never> | null> {
  let total = 0;
  let bomb = false;
  const read = await unzip(
    bytes,
    limits,
    () => false,
    (entry) => {
      total += entry.uncompressedSize;
      bomb ||= total > limits.maxUnpackedBytes || isTight(entry);
    },
  );
  if (bomb) return unreadable("ZIP_BOMB", "The archive unpacks to more than is allowed; nothing of it was read.");
  return read.value === null ? { value: null, issues: read.issues } : null;
}

const isTight = (entry: Entry) =>
  entry.uncompressedSize > RATIO_FROM_BYTES && entry.uncompressedSize > entry.compressedSize * MAX_RATIO;

/**
 * Unpacks the wanted entries of an archive in memory. Caps hold while unpacking, whatever the headers say.
 * Codes: ZIP_BROKEN, ZIP_BOMB, TOO_MANY_ENTRIES (warning), ENCRYPTED (error where nothing else could be read).
 */
export async function unzip(
  bytes: Uint8Array,
  limits: Limits,
  wanted: (name: string) => boolean,
  look?: (entry: Entry) => void,
): Promise<Reading<ZipEntry[]>> {
  const issues: Issue[] = [];
  let file: ZipFile;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    file = await yauzl.fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: true, lazyEntries: true });
  } catch (error) {
    return unreadable("ZIP_BROKEN", `The archive is cut off or damaged: ${messageOf(error)}`);
  }
  const entries: ZipEntry[] = [];
  let total = 0;
  let seen = 0;
  let locked = 0;
  try {
    for await (const entry of file.eachEntry()) {
      if (++seen > limits.maxEntries) {
        issues.push({
          code: "TOO_MANY_ENTRIES",
          severity: "warning",
          message: `The archive holds more than ${limits.maxEntries} entries; the rest was left out.`,
        });
        break;
      }
      look?.(entry);
      const name = nameOf(entry);
      if (name.endsWith("/") || !wanted(name)) continue;
      if (entry.isEncrypted()) {
        locked++;
        continue;
      }
      const unpacked = await unpack(file, entry, limits.maxUnpackedBytes - total);
      if (unpacked === null)
        return unreadable("ZIP_BOMB", "The archive unpacks to more than is allowed; nothing of it was read.");
      total += unpacked.length;
      entries.push({ name, bytes: unpacked });
    }
  } catch (error) {
    issues.push({
      code: "ZIP_BROKEN",
      severity: entries.length === 0 ? "error" : "warning",
      message: `The archive is cut off or damaged: ${messageOf(error)}`,
    });
    if (entries.length === 0) return { value: null, issues };
  } finally {
    file.close();
  }
  if (locked > 0) {
    const all = entries.length === 0;
    issues.push({
      code: "ENCRYPTED",
      severity: all ? "error" : "warning",
      message: `${locked} entries of the archive need a password.`,
    });
    if (all) return { value: null, issues };
  }
  return { value: entries, issues };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).split("\n")[0];

/** Archives made on Chinese Windows name their entries in GBK without saying so. Steps that lead nowhere or out are left out. */
function nameOf(entry: Entry): string {
  const steps = decoded(entry.fileName as unknown as Buffer)
    .replaceAll("\\", "/")
    .split("/");
  return steps.filter((step, i) => (step !== "" || i === steps.length - 1) && step !== "." && step !== "..").join("/");
}

function decoded(raw: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder("gb18030").decode(raw);
  }
}

/** One entry's bytes; null where it grows past what is allowed. */
async function unpack(file: ZipFile, entry: Entry, allowed: number): Promise<Uint8Array | null> {
  if (entry.uncompressedSize > allowed) return null;
  if (entry.uncompressedSize > RATIO_FROM_BYTES && entry.uncompressedSize > entry.compressedSize * MAX_RATIO)
    return null;
  const stream = await file.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += (chunk as Buffer).length;
    if (length > allowed) {
      stream.destroy();
      return null;
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
