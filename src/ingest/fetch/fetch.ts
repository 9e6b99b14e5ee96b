import { Agent, type Dispatcher, request } from "undici";
import { ParkfactsError } from "../../model/index.ts";
import { type AllowPrivate, checkLiteral, guardedLookup } from "./addresses.ts";
import { readBody } from "./body.ts";
import { faultOfNetwork, faultOfStatus, retryAfterSeconds } from "./faults.ts";
import { checkRobots, type RobotsCache } from "./robots.ts";

export interface FetchOptions {
  /** What the fetcher calls itself. */
  readonly userAgent?: string;
  /** For the whole fetch with its redirects, in milliseconds. */
  readonly timeoutMs?: number;
  /** Largest body, packed or unpacked. */
  readonly maxBytes?: number;
  readonly maxRedirects?: number;
  /** Addresses outside the public Internet that may be fetched from; none by default. */
  readonly allowPrivate?: AllowPrivate;
  /** Validators of the version at hand: a server that has no newer one answers 304. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Where robots.txt files are kept; false asks none. By default this process's memory. */
  readonly robots?: RobotsCache | false;
  /** Cuts a body that is too long instead of refusing it. */
  readonly cut?: boolean;
  readonly signal?: AbortSignal;
}

/** What a URL gave. `bytes` is empty where `notModified`. */
export interface Fetched {
  readonly url: string;
  readonly finalUrl: string;
  readonly status: number;
  /** In small letters; repeated headers are joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** ISO date-time. */
  readonly fetchedAt: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly notModified: boolean;
}

export const USER_AGENT = "parkfacts/0.1 (industrial park research)";

const agents = new Map<boolean, Agent>();

/** Connections are kept by guard: what one may reach must not be reused by the other. */
function agentFor(allow: AllowPrivate): Agent {
  if (typeof allow === "function") return makeAgent(allow);
  const known = agents.get(allow);
  if (known) return known;
  const agent = makeAgent(allow);
  agents.set(allow, agent);
  return agent;
}

const makeAgent = (allow: AllowPrivate) =>
  new Agent({
    connect: { lookup: guardedLookup(allow), timeout: 15_000 },
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 10_000,
    maxHeaderSize: 64 * 1024,
    connections: 4,
  });

/**
 * Fetches a URL over HTTP or HTTPS, following redirects. Every hop's address is checked after its look-up and before a byte is sent;
 * robots.txt is asked for every host. Throws ParkfactsError, with `retry` and what Retry-After says: FETCH_BAD_URL,
 * FETCH_BLOCKED_ADDRESS, FETCH_ROBOTS, FETCH_404, FETCH_GONE, FETCH_FORBIDDEN, FETCH_TOO_MANY_REQUESTS, FETCH_5XX, FETCH_STATUS,
 * FETCH_TIMEOUT, FETCH_TOO_LARGE, FETCH_TOO_MANY_REDIRECTS, FETCH_DNS, FETCH_TLS, FETCH_BAD_RESPONSE, FETCH_FAILED, FETCH_STOPPED.
 */
export async function fetchUrl(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const timeoutMs = options.timeoutMs ?? 30_000;
  const allow = options.allowPrivate ?? false;
  const agent = agentFor(allow);
  const deadline = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
  const cookies = new Map<string, Map<string, string>>();
  try {
    let at = parseUrl(url);
    const maxRedirects = options.maxRedirects ?? 8;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      checkLiteral(at.hostname, allow);
      if (options.robots !== false) await checkRobots(at, options);
      const answer = await ask(at, agent, options, signal, cookies, timeoutMs);
      if (!("location" in answer)) return { ...answer, url };
      at = answer.location;
    }
    throw new ParkfactsError("FETCH_TOO_MANY_REDIRECTS", `${url} redirects more than ${maxRedirects} times`);
  } catch (error) {
    if (options.signal?.aborted)
      throw new ParkfactsError("FETCH_STOPPED", `the fetch of ${url} was stopped`, { retry: "later" });
    throw error;
  } finally {
    // An agent made for one guard goes with it.
    if (typeof allow === "function") await agent.destroy();
  }
}

/** Only http and https; a name and password in the address are not sent. */
function parseUrl(words: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(words.trim(), base);
  } catch {
    throw new ParkfactsError("FETCH_BAD_URL", `${words.slice(0, 200)} is no address`);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new ParkfactsError("FETCH_BAD_URL", `${words.slice(0, 200)} is neither http nor https`);
  }
  url.username = "";
  url.password = "";
  url.hash = "";
  return url;
}

async function ask(
  url: URL,
  agent: Agent,
  options: FetchOptions,
  signal: AbortSignal,
  cookies: Map<string, Map<string, string>>,
  timeoutMs: number,
): Promise<Omit<Fetched, "url"> | { location: URL }> {
  const maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
  let response: Dispatcher.ResponseData;
  try {
    response = await request(url, {
      method: "GET",
      dispatcher: agent,
      signal,
      headers: headersFor(url, options, cookies),
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
  } catch (error) {
    throw faultOfNetwork(error, url.href, timeoutMs);
  }
  const headers = flatten(response.headers);
  const status = response.statusCode;
  const { body } = response;
  // A body that is not read must not be read to its end, nor its failure go unheard.
  const drop = () => {
    body.on("error", () => {});
    body.destroy();
  };
  if (status >= 300 && status < 400 && status !== 304 && headers.location !== undefined) {
    keepCookies(url, response.headers["set-cookie"], cookies);
    drop();
    return { location: parseUrl(unlatin(headers.location), url) };
  }
  const common = {
    finalUrl: url.href,
    status,
    headers,
    ...typeOf(headers["content-type"]),
    fetchedAt: new Date().toISOString(),
    etag: headers.etag ?? null,
    lastModified: headers["last-modified"] ?? null,
  };
  if (status === 304) {
    drop();
    return { ...common, bytes: new Uint8Array(), notModified: true };
  }
  const fault = faultOfStatus(status, url.href, retryAfterSeconds(headers["retry-after"], Date.now()));
  if (fault) {
    drop();
    throw fault;
  }
  if (!options.cut && Number(headers["content-length"] ?? 0) > maxBytes) {
    drop();
    throw new ParkfactsError(
      "FETCH_TOO_LARGE",
      `${url.href} has ${headers["content-length"]} bytes; the limit is ${maxBytes}`,
    );
  }
  try {
    const bytes = await readBody(body, headers["content-encoding"] ?? "", url.href, maxBytes, options.cut ?? false);
    return { ...common, bytes, notModified: false };
  } catch (error) {
    throw faultOfNetwork(error, url.href, timeoutMs);
  }
}

/** Some servers write an address in raw UTF-8; headers arrive as Latin-1. */
function unlatin(words: string): string {
  const utf8 = Buffer.from(words, "latin1").toString("utf8");
  return utf8.includes("\ufffd") ? words : utf8;
}

function headersFor(
  url: URL,
  options: FetchOptions,
  cookies: Map<string, Map<string, string>>,
): Record<string, string> {
  const jar = cookies.get(url.host);
  return {
    "user-agent": options.userAgent ?? USER_AGENT,
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.9,*/*;q=0.5",
    "accept-language": "zh-CN,zh;q=0.9,en;q=0.5",
    "accept-encoding": "gzip, deflate, br",
    ...(options.etag ? { "if-none-match": options.etag } : {}),
    ...(options.lastModified ? { "if-modified-since": options.lastModified } : {}),
    ...(jar ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") } : {}),
  };
}

/** Sites that redirect a page to itself wait for their cookie to come back. It lives as long as this fetch. */
function keepCookies(url: URL, given: string | string[] | undefined, cookies: Map<string, Map<string, string>>): void {
  for (const line of [given ?? []].flat().slice(0, 20)) {
    const found = /^\s*([^=;\s]{1,100})=([^;]{0,2000})/.exec(line);
    if (!found?.[1]) continue;
    const jar = cookies.get(url.host) ?? new Map<string, string>();
    jar.set(found[1], found[2] ?? "");
    cookies.set(url.host, jar);
  }
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  return flat;
}

function typeOf(header: string | undefined): { mediaType: string | null; charset: string | null } {
  const mediaType = /^\s*([\w.+-]{1,60}\/[\w.+-]{1,100})/.exec(header ?? "")?.[1]?.toLowerCase() ?? null;
  const charset = /charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(header ?? "")?.[1]?.toLowerCase() ?? null;
  return { mediaType, charset };
}
