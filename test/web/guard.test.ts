import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { ParkfactsError } from "../../src/model/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import type { ErrorAnswer, FactsAnswer } from "../../src/web/api.ts";
import { createApp, serve } from "../../src/web/server/index.ts";
import { testFolder } from "../helpers/folders.ts";
import { testDatabase, testStore } from "../helpers/postgres.ts";

let store: Store;
let app: ReturnType<typeof createApp>;
let client: string;
beforeAll(async () => {
  store = await testStore();
  client = testFolder({
    "web/index.html": "<!doctype html><title>页</title>",
    "web/assets/a-1.js": "1",
    "secret.js": "no",
  });
  app = createApp({ store, client: `${client}/web` });
});

const write = (headers: Record<string, string>, body = '{"urls":["https://example.cn/a"]}') =>
  app.request("http://127.0.0.1:8080/api/sources", { method: "POST", body, headers });
const JSON_TYPE = { "content-type": "application/json", host: "127.0.0.1:8080" };
const codeOf = async (response: Response): Promise<string> => ((await response.json()) as ErrorAnswer).code;

describe("writes", () => {
  it("are taken from the app's own pages and from programs", async () => {
    expect(
      (await write({ ...JSON_TYPE, origin: "http://127.0.0.1:8080", "sec-fetch-site": "same-origin" })).status,
    ).toBe(202);
    expect((await write(JSON_TYPE)).status).toBe(202);
  });

  it("are refused from other sites, other ports and sandboxed frames", async () => {
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "http://127.0.0.1:9999" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ]) {
      const response = await write({ ...JSON_TYPE, ...headers });
      expect([response.status, await codeOf(response)]).toEqual([403, "CROSS_ORIGIN"]);
    }
  });

  it("must be JSON and small", async () => {
    expect(await codeOf(await write({ ...JSON_TYPE, "content-type": "text/plain" }))).toBe("NOT_JSON");
    const large = await write(JSON_TYPE, JSON.stringify({ urls: ["https://example.cn/".padEnd(70_000, "a")] }));
    expect([large.status, await codeOf(large)]).toEqual([413, "BODY_TOO_LARGE"]);
  });
});

describe("pages", () => {
  it("come with a policy that lets nothing run but the app's own files", async () => {
    for (const path of ["/", "/facts", "/documents/3", "/api/facts", "/assets/a-1.js", "/nothing.js"]) {
      const response = await app.request(path);
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy, path).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  it("are the client's page for every path, its files by name, and nothing outside its folder", async () => {
    expect(await (await app.request("/documents/3")).text()).toContain("<title>页");
    const asset = await app.request("/assets/a-1.js");
    expect(asset.headers.get("cache-control")).toContain("immutable");
    for (const path of [
      "/../secret.js",
      "/assets/../../secret.js",
      "/assets/..%2f..%2fsecret.js",
      "/%2e%2e/secret.js",
    ]) {
      const text = await (await app.request(path)).text();
      expect(text, path).not.toBe("no");
    }
  });

  it("say what to do where the client is not built, and appear once it is", async () => {
    const folder = testFolder();
    const bare = createApp({ store, client: folder });
    const response = await bare.request("/");
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining("npm run build")]);
    writeFileSync(`${folder}/index.html`, "built");
    expect(await (await bare.request("/")).text()).toBe("built");
  });
});

describe("serve", () => {
  it("takes a free port and answers there", async () => {
    const served = await serve({ store, client });
    const answer = (await (await fetch(`${served.url}api/facts`)).json()) as FactsAnswer;
    expect(answer.facts).toEqual([]);
    await served.close();
    await expect(fetch(served.url)).rejects.toThrow();
  });

  it("says so when the port is taken", async () => {
    const other = createServer();
    const port = await new Promise<number>((done) => {
      other.listen(0, "127.0.0.1", () => done((other.address() as { port: number }).port));
    });
    const failed = await serve({ store, client, port }).catch((error: unknown) => error);
    other.close();
    expect(failed).toBeInstanceOf(ParkfactsError);
    expect((failed as ParkfactsError).code).toBe("PORT_TAKEN");
    expect((failed as ParkfactsError).message).toContain(String(port));
  });
});

it("hides the server's own troubles from the asker and tells the log", async () => {
  const told: unknown[] = [];
  const databaseUrl = await testDatabase();
  const closed = await openStore({ home: join(inject("runFolder"), "data"), databaseUrl });
  await closed.close();
  const broken = createApp({ store: closed, onError: (error) => told.push(error) });
  const response = await broken.request("/api/facts");
  expect(response.status).toBeGreaterThanOrEqual(500);
  const said = await response.text();
  expect(JSON.parse(said)).toEqual({ code: expect.any(String), message: expect.any(String) });
  for (const secret of [databaseUrl, "select", "pool"]) expect(said).not.toContain(secret);
  expect(told).toHaveLength(1);
  expect((await broken.request("/healthz")).status).toBe(503);
});
