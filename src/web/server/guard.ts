import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { refuse } from "./errors.ts";

const BODY_BYTES = 64 * 1024;

const HEADERS: Readonly<Record<string, string>> = {
  // Everything the app needs it brings itself; nothing is written into pages that could run.
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
};

const cap = bodyLimit({
  maxSize: BODY_BYTES,
  onError: (c) => refuse(c, 413, "BODY_TOO_LARGE", `a body may have at most ${BODY_BYTES} bytes`),
});

/** Security headers on every answer; on writes the page must be ours, the body JSON and small. */
export function guard(): MiddlewareHandler {
  return async (c, next) => {
    c.header("cache-control", "no-store");
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    if (!sameOrigin(c.req.header("origin"), c.req.header("sec-fetch-site"), c.req.header("host"), c.req.url)) {
      return refuse(c, 403, "CROSS_ORIGIN", "writes are only taken from this app's own pages");
    }
    const type = c.req.header("content-type") ?? "";
    if (!/^application\/json\s*(;|$)/i.test(type)) {
      return refuse(c, 415, "NOT_JSON", "send application/json");
    }
    return cap(c, next);
  };
}

/**
 * Browsers say where a write comes from; one that comes from another site is refused. Programs (curl, scripts) send neither header
 * and are let through: they hold no cookies of a person.
 */
function sameOrigin(
  origin: string | undefined,
  site: string | undefined,
  host: string | undefined,
  url: string,
): boolean {
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === (host ?? new URL(url).host);
}
