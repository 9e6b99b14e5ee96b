import { errors } from "undici";
import { ParkfactsError } from "../../model/index.ts";

/** Seconds that Retry-After asks for, as a number of seconds or a date; undefined where it says nothing sound. At most a week. */
export function retryAfterSeconds(header: string | undefined, nowMs: number): number | undefined {
  if (!header) return undefined;
  const words = header.trim();
  const seconds = /^\d{1,9}$/.test(words) ? Number(words) : Math.ceil((Date.parse(words) - nowMs) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 7 * 86_400) : undefined;
}

/** The error for an answer that is no document; null for one that is. */
export function faultOfStatus(status: number, url: string, retryAfter: number | undefined): ParkfactsError | null {
  const wait = retryAfter === undefined ? {} : { retryAfterSeconds: retryAfter };
  if (status >= 200 && status < 300) return null;
  // Pages come back; a driver gives up on 404 after some tries.
  if (status === 404)
    return new ParkfactsError("FETCH_404", `${url} does not exist (404)`, { retry: "later", ...wait });
  if (status === 410) return new ParkfactsError("FETCH_GONE", `${url} was removed (410)`);
  if (status === 429 || status === 503) {
    const code = status === 429 ? "FETCH_TOO_MANY_REQUESTS" : "FETCH_5XX";
    return new ParkfactsError(code, `${url} asks to come back later (${status})`, { retry: "later", ...wait });
  }
  if (status >= 500)
    return new ParkfactsError("FETCH_5XX", `${url} failed at the site (${status})`, { retry: "later", ...wait });
  if (status === 401 || status === 403 || status === 407 || status === 451) {
    return new ParkfactsError("FETCH_FORBIDDEN", `${url} is refused by the site (${status})`, {
      retry: status === 403 ? "later" : "never",
      ...wait,
    });
  }
  if (status === 408 || status === 425)
    return new ParkfactsError("FETCH_TIMEOUT", `${url} was given up by the site (${status})`, {
      retry: "later",
      ...wait,
    });
  return new ParkfactsError("FETCH_STATUS", `${url} answered with status ${status}`);
}

/** The error for a request that got no answer. */
export function faultOfNetwork(error: unknown, url: string, timeoutMs: number): ParkfactsError {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
    if (at instanceof ParkfactsError) return at;
    const code = (at as NodeJS.ErrnoException).code ?? "";
    if (
      at.name === "TimeoutError" ||
      at instanceof errors.HeadersTimeoutError ||
      at instanceof errors.BodyTimeoutError ||
      at instanceof errors.ConnectTimeoutError ||
      code === "ETIMEDOUT"
    ) {
      return new ParkfactsError("FETCH_TIMEOUT", `${url} did not answer within ${timeoutMs} ms`, {
        retry: "later",
        cause: error,
      });
    }
    if (code === "ENOTFOUND" || code === "EAI_AGAIN" || code === "EAI_NODATA") {
      return new ParkfactsError("FETCH_DNS", `the name of ${url} has no address`, { retry: "later", cause: error });
    }
    if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_|ERR_TLS/.test(code)) {
      return new ParkfactsError("FETCH_TLS", `${url} has no sound certificate (${code})`, { cause: error });
    }
    if (at instanceof errors.HTTPParserError || /^HPE_/.test(code) || at instanceof errors.HeadersOverflowError) {
      return new ParkfactsError("FETCH_BAD_RESPONSE", `${url} does not speak HTTP properly: ${at.message}`, {
        retry: "later",
        cause: error,
      });
    }
  }
  const why = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
  return new ParkfactsError("FETCH_FAILED", `${url} could not be reached: ${why}`, { retry: "later", cause: error });
}
