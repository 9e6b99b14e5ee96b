import parser from "robots-parser";
import { ParkfactsError } from "../../model/index.ts";
import { type FetchOptions, fetchUrl, USER_AGENT } from "./fetch.ts";

interface Rules {
  isAllowed(url: string, agent?: string): boolean | undefined;
  getCrawlDelay(agent?: string): number | undefined;
  getSitemaps(): string[];
}

/** The package's types describe an ES module; it is a CommonJS one. */
const robotsParser = parser as unknown as (url: string, text: string) => Rules;

/** A site's robots.txt as it was found. `none` allows everything (4xx); `unreachable` nothing, until it is asked again. */
export interface RobotsEntry {
  readonly state: "found" | "none";
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly fetchedAtMs: number;
}

/** Keeps robots.txt files by origin ("https://example.com"). */
export interface RobotsCache {
  get(origin: string): Promise<RobotsEntry | undefined> | RobotsEntry | undefined;
  set(origin: string, entry: RobotsEntry): Promise<void> | void;
}

/** RFC 9309: at most a day; 500 KiB must be read, the rest may be left. */
const MAX_AGE_MS = 86_400_000;
const MAX_BYTES = 512 * 1024;
const MAX_ORIGINS = 2_000;

/** A cache in memory; the oldest origins go when it is full. */
export function memoryRobots(): RobotsCache {
  const entries = new Map<string, RobotsEntry>();
  return {
    get: (origin) => entries.get(origin),
    set(origin, entry) {
      entries.delete(origin);
      entries.set(origin, entry);
      const oldest = entries.keys().next().value;
      if (entries.size > MAX_ORIGINS && oldest !== undefined) entries.delete(oldest);
    },
  };
}

const shared = memoryRobots();

/** What a site asks of this fetcher. */
export interface RobotsRules {
  readonly allowed: boolean;
  readonly crawlDelaySeconds: number | null;
  readonly sitemaps: readonly string[];
}

/**
 * What robots.txt says about a URL, from the cache where it is fresh. Throws what the fetch of robots.txt threw where the site did not
 * answer or failed (5xx): RFC 9309 then allows nothing, and the page would fail alike.
 */
export async function robotsFor(url: string | URL, options: FetchOptions = {}): Promise<RobotsRules> {
  const at = new URL(url);
  const cache = options.robots || shared;
  const known = await cache.get(at.origin);
  const fresh = known && Date.now() - known.fetchedAtMs < MAX_AGE_MS ? known : null;
  const entry = fresh ?? (await readRobots(at, options));
  if (!fresh) await cache.set(at.origin, entry);
  if (entry.state === "none") return { allowed: true, crawlDelaySeconds: null, sitemaps: [] };
  const agent = options.userAgent ?? USER_AGENT;
  const rules = robotsParser(`${at.origin}/robots.txt`, entry.text);
  const delay = rules.getCrawlDelay(agent);
  return {
    allowed: rules.isAllowed(at.href, agent) ?? true,
    crawlDelaySeconds: delay !== undefined && Number.isFinite(delay) && delay >= 0 ? Math.min(delay, 3_600) : null,
    sitemaps: rules.getSitemaps().slice(0, 200),
  };
}

/** Throws FETCH_ROBOTS where robots.txt does not allow the URL. */
export async function checkRobots(url: URL, options: FetchOptions): Promise<void> {
  const rules = await robotsFor(url, options);
  if (!rules.allowed)
    throw new ParkfactsError("FETCH_ROBOTS", `${url.origin}/robots.txt does not allow ${url.pathname}`);
}

async function readRobots(at: URL, options: FetchOptions): Promise<RobotsEntry> {
  const { etag: _etag, lastModified: _modified, ...rest } = options;
  try {
    const page = await fetchUrl(`${at.origin}/robots.txt`, {
      ...rest,
      robots: false,
      cut: true,
      maxBytes: MAX_BYTES,
      maxRedirects: 5,
      timeoutMs: Math.min(options.timeoutMs ?? 30_000, 15_000),
    });
    return { state: "found", text: new TextDecoder().decode(page.bytes), fetchedAtMs: Date.now() };
  } catch (error) {
    if (!(error instanceof ParkfactsError)) throw error;
    // Any 4xx means there are no rules; so does a robots.txt that only leads in circles.
    if (/^FETCH_(?:404|GONE|FORBIDDEN|STATUS|TOO_MANY_REDIRECTS|BAD_URL)$/.test(error.code)) {
      return { state: "none", text: "", fetchedAtMs: Date.now() };
    }
    throw error;
  }
}
