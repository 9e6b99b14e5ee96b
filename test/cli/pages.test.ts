import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { beforeAll, expect, test } from "vitest";
import { readInput } from "../../src/cli/inputs.ts";
import { loadConfig } from "../../src/config/index.ts";
import type { Document, Reading } from "../../src/model/index.ts";
import { newsPage, PARAGRAPHS } from "../helpers/pages.ts";
import { type TestServer, testServer } from "../helpers/server.ts";

let server: TestServer;
/** What each path answers with: a page, or a status. */
let pages: Record<string, string | number>;
const SECOND = "8月底，云岭高新区标准化厂房二期竣工，新增厂房面积26.4万平方米，可容纳企业90家。";
const THIRD = "到2025年，云岭高新区计划建成人才公寓3200套，园区绿化覆盖率达到38%。";

const paged = (paragraphs: readonly string[], href: string, label: string) =>
  newsPage({ paragraphs }).replace("<footer>", `<div class="fenye"><a href="${href}">${label}</a></div><footer>`);

beforeAll(async () => {
  server = await testServer((request, response) => {
    const answer = pages[request.url ?? ""] ?? 404;
    const status = typeof answer === "number" ? answer : 200;
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(String(answer));
  });
});

const article = () => ({
  "/b/9.html": paged(PARAGRAPHS, "/b/9_2.html", "下一页"),
  "/b/9_2.html": paged([SECOND], "/b/9_3.html", "3"),
  "/b/9_3.html": paged([THIRD], "/b/9.html", "1"),
});

async function read(path: string, settings: { maxArticlePages?: number; hostIntervalMs?: number } = {}) {
  const config = { ...loadConfig({}).config, allowPrivateAddresses: true, hostIntervalMs: 0, ...settings };
  const readings: Reading<Document>[] = [];
  for await (const { reading } of readInput({ source: `${server.url}${path}`, kind: "url" }, config))
    readings.push(reading);
  expect(readings).toHaveLength(1);
  return readings[0]!;
}

test("a URL whose article is cut into pages is read whole, at the pace the settings give", async () => {
  pages = article();
  const before = server.asked.length;
  const { value, issues } = await read("/b/9.html", { hostIntervalMs: 120 });
  expect(value?.text).toBe([...PARAGRAPHS, SECOND, THIRD].join("\n"));
  expect(value?.blocks.map(({ origin }) => origin.part)).toEqual([undefined, undefined, undefined, 1, 2]);
  expect(issues).toEqual([]);
  const asked = server.asked.slice(before).filter(({ path }) => path.startsWith("/b/"));
  expect(asked.map(({ path }) => path)).toEqual(["/b/9.html", "/b/9_2.html", "/b/9_3.html"]);
  expect(asked[2]!.at - asked[1]!.at).toBeGreaterThanOrEqual(110);
});

test("a further page that does not come, or is none, is named, and the article said to be cut", async () => {
  pages = { ...article(), "/b/9_2.html": paged([SECOND], "/b/9_4.html", "4"), "/b/9_4.html": 404 };
  const { value, issues } = await read("/b/9.html");
  expect(value?.text).toBe([...PARAGRAPHS, SECOND].join("\n"));
  expect(issues.map(({ severity, code }) => [severity, code])).toEqual([
    ["warning", "FETCH_404"],
    ["warning", "PAGED_ARTICLE"],
  ]);
  expect(issues[0]?.message).toContain(`${server.url}/b/9_4.html`);

  pages = {
    ...article(),
    "/b/9_3.html": newsPage({ title: "页面不存在", paragraphs: ["您访问的页面不存在或已被删除。"] }),
  };
  const gone = await read("/b/9.html");
  expect(gone.value?.text).toBe([...PARAGRAPHS, SECOND].join("\n"));
  expect(gone.issues.map(({ code }) => code)).toEqual(["SOFT_404", "PAGED_ARTICLE"]);
});

test("no more pages are read than the setting allows", async () => {
  pages = article();
  const one = await read("/b/9.html", { maxArticlePages: 1 });
  expect(one.value?.text).toBe([...PARAGRAPHS, SECOND].join("\n"));
  expect(one.issues.map(({ code }) => code)).toEqual(["PAGED_ARTICLE"]);
  const none = await read("/b/9.html", { maxArticlePages: 0 });
  expect(none.value?.text).toBe(PARAGRAPHS.join("\n"));
});

test("`extract` and `clean` print what stands on every page, and say which is missing", {
  timeout: 120_000,
}, async () => {
  pages = { ...article(), "/b/9_3.html": 410 };
  const env = { ...process.env, PARKFACTS_ALLOW_PRIVATE: "true", PARKFACTS_HOST_INTERVAL_MS: "0" };
  const main = join(import.meta.dirname, "../../src/cli/main.ts");
  const run = async (command: string) => {
    const child = spawn(process.execPath, ["--import", "tsx", main, command, `${server.url}/b/9.html`], { env });
    const [out, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { out, said };
  };
  const [clean, extract] = await Promise.all([run("clean"), run("extract")]);
  expect(clean.out).toBe(`${[...PARAGRAPHS, SECOND].join("\n")}\n`);
  expect(extract.out).toContain("26.4万平方米");
  for (const { said } of [clean, extract]) {
    expect(said).toMatch(/^注意 warning {2}FETCH_GONE {2}\S+\/b\/9\.html: \S+\/b\/9_3\.html was /m);
    expect(said).toMatch(/^注意 warning {2}PAGED_ARTICLE {2}/m);
  }
});
