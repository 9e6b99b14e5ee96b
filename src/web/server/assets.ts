import { readFile } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import type { Context } from "hono";
import { refuse } from "./errors.ts";
import { packageRoot } from "./version.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};
const YEAR_SECONDS = 31_536_000;

/** Where the build puts the client. */
export function findClient(): string {
  return join(packageRoot(), "dist", "web");
}

interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/**
 * Serves the built client: files by their name, the page itself for every other path, since the client reads the path. The few files
 * are kept in memory; names with a hash may be kept by browsers for good.
 */
export function assets(folder: string): (c: Context) => Promise<Response> {
  const kept = new Map<string, Promise<Asset | null>>();
  const root = resolve(folder);
  const open = (name: string): Promise<Asset | null> => {
    const path = resolve(root, name);
    const type = TYPES[extname(path)];
    if (!path.startsWith(root + sep) || type === undefined) return Promise.resolve(null);
    let asset = kept.get(path);
    if (!asset) {
      asset = readFile(path).then(
        (bytes) => ({ bytes: new Uint8Array(bytes), type }),
        () => null,
      );
      kept.set(path, asset);
      // A file that is not there yet may be built a moment later; only what was found is kept.
      void asset.then((found) => found === null && kept.delete(path));
    }
    return asset;
  };
  return async (c) => {
    const { path } = c.req;
    const isFile = path.startsWith("/assets/") || /\.\w{1,5}$/.test(path);
    const asset = await open(isFile ? `.${decode(path)}` : "index.html");
    if (asset) {
      c.header(
        "cache-control",
        path.startsWith("/assets/") ? `public, max-age=${YEAR_SECONDS}, immutable` : "no-cache",
      );
      return c.body(asset.bytes, 200, { "content-type": asset.type });
    }
    if (isFile) return refuse(c, 404, "NOT_FOUND", `there is nothing at ${path}`);
    return c.text("网页尚未构建，请运行 npm run build。The pages are not built yet; run npm run build.\n", 503);
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
