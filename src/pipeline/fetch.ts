import { readFile, stat } from "node:fs/promises";

import { fetchUrl } from "../ingest/index.ts";
import { ParkfactsError } from "../model/index.ts";
import { type Body, giveLease, type SourceRow, type Store, takeLease, validatorsOf } from "../store/index.ts";
import { HOST_INTERVAL_MS, type StepContext } from "./context.ts";

const MAX_BYTES = 64 * 1024 * 1024;
/** How long a host's place is held by a request whose process died. */
const HOLD_MS = 120_000;
const POLL_MS = 200;

type Answer = { readonly body: Body | null; readonly output: string | null } | { readonly waitMs: number };

/** True for what is fetched from the web. */
export const isWeb = ({ kind }: Pick<SourceRow, "kind">): boolean => kind !== "file" && kind !== "member";

/** The body of a source; null where it has not changed; or how long to wait for the host's turn. */
export async function fetchBody(store: Store, source: SourceRow, context: StepContext): Promise<Answer> {
  return isWeb(source) ? fetchPage(store, source, context) : { body: await readBytes(source, context), output: null };
}

async function fetchPage(store: Store, source: SourceRow, context: StepContext): Promise<Answer> {
  const host = new URL(source.location).host;
  const intervalMs = context.hostIntervalMs ?? HOST_INTERVAL_MS;
  const waitMs = await takeLease(store, host, HOLD_MS);
  // While a request runs its place is held for long, and given back early.
  if (waitMs > 0) return { waitMs: Math.min(waitMs, Math.max(intervalMs, POLL_MS)) };
  try {
    const known = await validatorsOf(store, source.id);
    const page = await fetchUrl(source.location, {
      ...context.fetch,
      ...(known?.etag ? { etag: known.etag } : {}),
      ...(known?.lastModified ? { lastModified: known.lastModified } : {}),
    });
    if (page.notModified) return { body: null, output: known?.output ?? null };
    const { bytes, finalUrl, status, headers, mediaType, charset, etag, lastModified } = page;
    return { body: { bytes, finalUrl, status, headers, mediaType, charset, etag, lastModified }, output: null };
  } finally {
    await giveLease(store, host, intervalMs);
  }
}

async function readBytes(source: SourceRow, context: StepContext): Promise<Body> {
  const maxBytes = context.limits?.maxBytes ?? MAX_BYTES;
  try {
    const found = await stat(source.location);
    if (!found.isFile()) throw new ParkfactsError("NOT_A_FILE", "is neither a file nor a folder of files");
    if (found.size > maxBytes) {
      throw new ParkfactsError("TOO_LARGE", `has ${found.size} bytes; the limit is ${maxBytes}`);
    }
    return { bytes: await readFile(source.location) };
  } catch (cause) {
    if (cause instanceof ParkfactsError) throw cause;
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    throw new ParkfactsError(
      missing ? "FILE_NOT_FOUND" : "FILE_UNREADABLE",
      missing ? "there is no such file" : (cause as Error).message,
      { cause },
    );
  }
}
