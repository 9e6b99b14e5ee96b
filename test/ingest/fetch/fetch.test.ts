import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Fetched,
  type FetchOptions,
  fetchUrl,
  memoryRobots,
  readDocument,
  robotsFor,
} from "../../../src/ingest/index.ts";
import { ParkfactsError } from "../../../src/model/index.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const MB = 1024 * 1024;
const bomb = gzipSync(Buffer.alloc(64 * MB));
const asked: string[] = [];
let robots: Answer = (_, response) => response.writeHead(404).end();

const answers: Record<string, Answer> = {
  "/robots.txt": (request, response) => robots(request, response),
  "/page": (_, response) =>
    response
      .writeHead(200, {
        "content-type": 'Text/HTML; Charset="GBK"',
        etag: '"v1"',
        "last-modified": "Fri, 19 Jul 2024 00:30:00 GMT",
      })
      .end(Buffer.from([0xd4, 0xb0, 0xc7, 0xf8])),
  "/404": (_, response) => response.writeHead(404).end("x"),
  "/410": (_, response) => response.writeHead(410).end(),
  "/403": (_, response) => response.writeHead(403).end(),
  "/500": (_, response) => response.writeHead(500).end(),
  "/503": (_, response) => response.writeHead(503, { "retry-after": "120" }).end(),
  "/429": (_, response) =>
    response.writeHead(429, { "retry-after": new Date(Date.now() + 60_000).toUTCString() }).end(),
  "/never": () => {},
  "/slow": (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write("x"), 50);
    response.on("close", () => clearInterval(timer));
  },
  "/endless": (_, response) => {
    response.writeHead(200, { "content-length": String(10 * 1024 * MB) });
    const block = Buffer.alloc(64 * 1024);
    const push = () => {
      while (response.write(block)) if (response.destroyed) return;
    };
    response.on("drain", push);
    push();
  },
  "/endless-unsaid": (_, response) => {
    const block = Buffer.alloc(64 * 1024);
    const push = () => {
      while (response.write(block)) if (response.destroyed) return;
    };
    response.on("drain", push);
    push();
  },
  "/bomb": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
  "/nested": (_, response) => response.writeHead(200, { "content-encoding": "gzip, gzip, gzip" }).end("x"),
  "/broken-gzip": (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("甲".repeat(9_999)).subarray(0, 40)),
  "/broken-off": (_, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("x");
    setTimeout(() => response.destroy(), 20);
  },
  "/gzip": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("园区")),
  "/br": (_, response) => response.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync("园区")),
  "/deflate": (_, response) => response.writeHead(200, { "content-encoding": "deflate" }).end(deflateSync("园区")),
  "/loop": (_, response) => response.writeHead(302, { location: "/loop" }).end(),
  "/private": (_, response) => response.writeHead(301, { location: "http://169.254.169.254/latest/meta-data/" }).end(),
  "/file": (_, response) => response.writeHead(301, { location: "file:///etc/passwd" }).end(),
  "/moved": (_, response) => response.writeHead(301, { location: "/page#part" }).end(),
  "/moved-raw": (_, response) => {
    response.socket?.end("HTTP/1.1 302 Found\r\nLocation: /园区\r\nContent-Length: 0\r\n\r\n");
  },
  [`/${encodeURIComponent("园区")}`]: (_, response) => response.end("raw"),
  "/cookie": (request, response) =>
    request.headers.cookie === "pass=1"
      ? response.end("in")
      : response.writeHead(302, { location: "/cookie", "set-cookie": "pass=1; Path=/; HttpOnly" }).end(),
  "/conditional": (request, response) =>
    request.headers["if-none-match"] === '"v1"' ? response.writeHead(304, { etag: '"v1"' }).end() : response.end("new"),
  "/agent": (request, response) => response.end(request.headers["user-agent"]),
  "/secret": (_, response) => response.end("secret"),
};

let server: Server;
let home: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const answer = answers[request.url ?? ""];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const onlyLoopback = (address: string) => address === "127.0.0.1";
const get = (path: string, options: FetchOptions = {}): Promise<Fetched> =>
  fetchUrl(path.startsWith("/") ? home + path : path, {
    allowPrivate: onlyLoopback,
    timeoutMs: 5_000,
    maxBytes: 4 * MB,
    robots: memoryRobots(),
    ...options,
  });
const fault = async (path: string, options: FetchOptions = {}): Promise<ParkfactsError> => {
  try {
    await get(path, options);
  } catch (error) {
    if (error instanceof ParkfactsError) return error;
    throw error;
  }
  throw new Error(`${path} was fetched`);
};
const codes = async (...paths: string[]) => Promise.all(paths.map(async (path) => (await fault(path)).code));
const words = (page: Fetched) => new TextDecoder().decode(page.bytes);

describe("a page", () => {
  it("comes with what the server says of it", async () => {
    const { bytes, fetchedAt, headers, ...page } = await get("/page");
    expect(page).toEqual({
      url: `${home}/page`,
      finalUrl: `${home}/page`,
      status: 200,
      mediaType: "text/html",
      charset: "gbk",
      etag: '"v1"',
      lastModified: "Fri, 19 Jul 2024 00:30:00 GMT",
      notModified: false,
    });
    expect([bytes.length, headers.etag, Number.isNaN(Date.parse(fetchedAt))]).toEqual([4, '"v1"', false]);
  });

  it("in GBK is read as Chinese", async () => {
    const page = await get("/page");
    const body = Buffer.concat([
      Buffer.from("<html><body><p>"),
      ...Array.from({ length: 40 }, () => page.bytes),
      Buffer.from([0xa1, 0xa3]),
      Buffer.from("</p></body></html>"),
    ]);
    const { value } = await readDocument(body, {
      source: page.finalUrl,
      mediaType: page.mediaType ?? "",
      charset: page.charset ?? "",
    });
    expect(value?.text).toBe(`${"园区".repeat(40)}。`);
  });

  it("is unpacked", async () => {
    expect(await Promise.all(["/gzip", "/br", "/deflate"].map(async (path) => words(await get(path))))).toEqual([
      "园区",
      "园区",
      "园区",
    ]);
  });

  it("is followed where it moved, also past a cookie and an address in raw bytes", async () => {
    expect((await get("/moved")).finalUrl).toBe(`${home}/page`);
    expect(words(await get("/cookie"))).toBe("in");
    expect(words(await get("/moved-raw"))).toBe("raw");
  });

  it("is not sent again where it has not changed", async () => {
    const page = await get("/conditional", { etag: '"v1"' });
    expect([page.status, page.notModified, page.bytes.length]).toEqual([304, true, 0]);
    expect(words(await get("/conditional", { etag: '"v0"' }))).toBe("new");
  });

  it("is asked for under an honest name", async () => {
    expect(words(await get("/agent"))).toMatch(/^parkfacts\//);
    expect(words(await get("/agent", { userAgent: "other/2" }))).toBe("other/2");
  });
});

describe("a page that is not to be had", () => {
  it("has one code for each cause, and says whether to try again", async () => {
    expect(await codes("/404", "/410", "/403", "/500", "/503", "/429", "/nowhere")).toEqual([
      "FETCH_404",
      "FETCH_GONE",
      "FETCH_FORBIDDEN",
      "FETCH_5XX",
      "FETCH_5XX",
      "FETCH_TOO_MANY_REQUESTS",
      "FETCH_404",
    ]);
    expect([(await fault("/404")).retry, (await fault("/410")).retry, (await fault("/500")).retry]).toEqual([
      "later",
      "never",
      "later",
    ]);
  });

  it("gives the time the server asks for", async () => {
    expect((await fault("/503")).retryAfterSeconds).toBe(120);
    const seconds = (await fault("/429")).retryAfterSeconds ?? 0;
    expect(seconds > 50 && seconds <= 60).toBe(true);
  });

  it("is given up after its time, silent or slow", async () => {
    for (const path of ["/never", "/slow"]) {
      const begun = performance.now();
      const error = await fault(path, { timeoutMs: 400 });
      expect([error.code, error.retry, performance.now() - begun < 8_000]).toEqual(["FETCH_TIMEOUT", "later", true]);
    }
  });

  it("is never kept past its limit, whether it says its length, streams without end, or is packed", async () => {
    const before = process.memoryUsage().rss;
    expect(await codes("/endless", "/endless-unsaid", "/bomb")).toEqual([
      "FETCH_TOO_LARGE",
      "FETCH_TOO_LARGE",
      "FETCH_TOO_LARGE",
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MB);
  });

  it("is refused where its packing is unsound", async () => {
    expect(await codes("/nested", "/broken-gzip")).toEqual(["FETCH_BAD_RESPONSE", "FETCH_BAD_RESPONSE"]);
    expect(await codes("/broken-off")).toEqual(["FETCH_FAILED"]);
  });

  it("is not followed in circles or out of the web", async () => {
    expect(await codes("/loop", "/file", "ftp://a.cn/", "no address", "http://")).toEqual([
      "FETCH_TOO_MANY_REDIRECTS",
      "FETCH_BAD_URL",
      "FETCH_BAD_URL",
      "FETCH_BAD_URL",
      "FETCH_BAD_URL",
    ]);
  });

  it("is said to be unreachable where nobody listens or the name is nobody's", async () => {
    expect(await codes("http://127.0.0.1:9/", "http://no-such-name.invalid/")).toEqual(["FETCH_FAILED", "FETCH_DNS"]);
  });

  it("is left when the caller stops", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect((await fault("/never", { signal: stop.signal })).code).toBe("FETCH_STOPPED");
  });
});

describe("the address guard", () => {
  it("refuses private addresses however they are written, and names that lead there", async () => {
    const port = new URL(home).port;
    const hosts = [
      "127.0.0.1",
      "localhost",
      "2130706433",
      "0x7f.1",
      "0177.0.0.1",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "10.1.2.3",
      "192.168.0.1",
      "172.16.0.1",
      "100.64.0.1",
      "169.254.169.254",
      "0.0.0.0",
      "[fe80::1]",
      "[fd00::1]",
      "[64:ff9b::7f00:1]",
      "[2002:7f00:1::]",
      "224.0.0.1",
      "255.255.255.255",
    ];
    const found = await Promise.all(
      hosts.map(async (host) => [
        host,
        (await fault(`http://${host}:${port}/secret`, { allowPrivate: false, timeoutMs: 3_000 })).code,
      ]),
    );
    expect(found).toEqual(hosts.map((host) => [host, "FETCH_BLOCKED_ADDRESS"]));
    expect(asked).not.toContain("/secret");
  });

  it("is asked again at every redirect", async () => {
    expect((await fault("/private")).code).toBe("FETCH_BLOCKED_ADDRESS");
  });
});

describe("robots.txt", () => {
  const rules =
    (text: string, status = 200): Answer =>
    (_, response) =>
      response.writeHead(status, { "content-type": "text/plain" }).end(text);

  it("is obeyed, by the rules for this fetcher where there are any", async () => {
    robots = rules("User-agent: *\nDisallow: /secret\nCrawl-delay: 7\nSitemap: /map.xml");
    expect((await fault("/secret")).code).toBe("FETCH_ROBOTS");
    expect((await get("/page")).status).toBe(200);
    const options = { allowPrivate: onlyLoopback, robots: memoryRobots() };
    expect(await robotsFor(`${home}/page`, options)).toMatchObject({ allowed: true, crawlDelaySeconds: 7 });
    robots = rules("User-agent: *\nDisallow: /\n\nUser-agent: parkfacts\nAllow: /page\nDisallow: /secret");
    expect([(await get("/page")).status, (await fault("/secret")).code]).toEqual([200, "FETCH_ROBOTS"]);
  });

  it("is asked for once, kept, and not at all where told so", async () => {
    robots = rules("User-agent: *\nDisallow: /secret");
    const cache = memoryRobots();
    asked.length = 0;
    await get("/page", { robots: cache });
    await get("/gzip", { robots: cache });
    expect(asked.filter((path) => path === "/robots.txt")).toHaveLength(1);
    asked.length = 0;
    expect(words(await get("/secret", { robots: false }))).toBe("secret");
    expect(asked).toEqual(["/secret"]);
  });

  it("allows everything where there is none, and nothing while its site fails", async () => {
    robots = rules("gone", 404);
    expect((await get("/page")).status).toBe(200);
    robots = rules("down", 503);
    expect([(await fault("/page")).code, (await fault("/page")).retry]).toEqual(["FETCH_5XX", "later"]);
    robots = (_, response) => response.writeHead(404).end();
  });

  it("is cut, not refused, where it is too long", async () => {
    robots = rules(`User-agent: *\nDisallow: /secret\n${"# x\n".repeat(400_000)}`);
    expect((await fault("/secret")).code).toBe("FETCH_ROBOTS");
    robots = (_, response) => response.writeHead(404).end();
  });
});
