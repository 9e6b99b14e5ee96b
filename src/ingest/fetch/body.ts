import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { ParkfactsError } from "../../model/index.ts";

/** More layers than this no honest server puts round a page. */
const MAX_LAYERS = 2;

/**
 * Reads a body to its end, unpacked, and never keeps more than `maxBytes` of it, packed or unpacked. With `cut` what is too long is
 * cut there; without, it is FETCH_TOO_LARGE. A body that breaks off inside its packing is FETCH_BAD_RESPONSE.
 */
export async function readBody(
  body: Readable,
  encoding: string,
  url: string,
  maxBytes: number,
  cut = false,
): Promise<Uint8Array> {
  // A body that is left unread fails when it is destroyed; that failure must not go unheard.
  body.on("error", () => {});
  const layers = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (layers.length > MAX_LAYERS) {
    body.destroy();
    throw new ParkfactsError("FETCH_BAD_RESPONSE", `${url} packs its body ${layers.length} times over`);
  }
  let stream: Readable = body;
  const made: Transform[] = [];
  for (const layer of layers.reverse()) {
    const transform = unpacker(layer);
    if (!transform) {
      body.destroy();
      throw new ParkfactsError("FETCH_BAD_RESPONSE", `${url} packs its body as ${layer}, which was not asked for`);
    }
    stream.on("error", (error) => transform.destroy(error));
    stream = stream.pipe(transform);
    made.push(transform);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      if (length + bytes.length > maxBytes) {
        if (!cut) throw new ParkfactsError("FETCH_TOO_LARGE", `${url} is larger than ${maxBytes} bytes`);
        chunks.push(bytes.subarray(0, maxBytes - length));
        break;
      }
      length += bytes.length;
      chunks.push(bytes);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (
      /^(?:Z_|ERR__?ERROR_FORMAT|ERR_BROTLI|ERR_BUFFER_TOO|ERR_PADDING|ERR_)/.test(code) &&
      made.length > 0 &&
      !(error instanceof ParkfactsError)
    ) {
      throw new ParkfactsError("FETCH_BAD_RESPONSE", `${url} sent a body that cannot be unpacked (${code})`, {
        retry: "later",
        cause: error,
      });
    }
    throw error;
  } finally {
    for (const transform of made) transform.destroy();
    body.destroy();
  }
  return Buffer.concat(chunks);
}

function unpacker(name: string): Transform | null {
  if (name === "gzip" || name === "x-gzip") return createGunzip();
  if (name === "br") return createBrotliDecompress();
  // Servers mean either form by "deflate"; the first byte of the proper one is 0x78.
  if (name === "deflate") return createInflate();
  return name === "deflate-raw" ? createInflateRaw() : null;
}
