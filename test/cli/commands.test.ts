import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { newsPage, PARAGRAPHS } from "../helpers/pages.ts";
import { testServer } from "../helpers/server.ts";

const root = resolve(import.meta.dirname, "..", "..");
const main = join(root, "src", "cli", "main.ts");

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

let home: string;
let folder: string;

function started(args: readonly string[]) {
  const env = {
    ...process.env,
    PARKFACTS_HOME: home,
    DATABASE_URL: "",
    REDIS_URL: "",
    PARKFACTS_ALLOW_PRIVATE: "true",
  };
  return spawn(process.execPath, ["--import", "tsx", main, ...args], { cwd: root, env });
}

/** Runs a command as a person would, in a folder of its own. */
function run(args: readonly string[], input?: string): Promise<Ran> {
  return new Promise((done) => {
    const child = started(args);
    const [out, said]: [string[], string[]] = [[], []];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => out.push(chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => said.push(chunk));
    child.once("close", (code) => done({ code, out: out.join(""), said: said.join("") }));
    child.stdin.end(input ?? "");
  });
}

beforeAll(() => {
  home = mkdtempSync(join(inject("runFolder"), "cli-"));
  folder = join(home, "documents");
  mkdirSync(folder);
  writeFileSync(
    join(folder, "one.txt"),
    "绵阳科技城新区2023年发展情况\n2024-02-01\n绵阳科技城新区规划面积396平方公里。2023年，新区营业收入860亿元，同比增长7%。\n",
  );
  writeFileSync(
    join(folder, "gold.json"),
    JSON.stringify({
      document: "one.txt",
      parks: [{ name: "绵阳科技城新区" }],
      facts: [],
      relations: [],
      focus: [{ park: "绵阳科技城新区", industries: ["量子计算"] }],
    }),
  );
  writeFileSync(join(folder, "body.txt"), "绵阳科技城新区规划面积396平方公里。");
});

describe("without a store", () => {
  test("a folder gives its documents, not the gold beside them", async () => {
    const { code, out } = await run(["extract", folder, "--format", "ndjson"]);
    const documents = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { document: { source: string }; facts: { quote: string }[] });
    expect([code, documents.map((one) => one.document.source)]).toEqual([0, [join(folder, "one.txt")]]);
    expect(documents[0]!.facts.map((fact) => fact.quote)).toContain("规划面积396平方公里");
  });

  test("clean prints the main text, and a file that is not there is named with its code", async () => {
    const { code, out, said } = await run(["clean", join(folder, "one.txt"), join(folder, "two.txt")]);
    expect(out).toContain("同比增长7%");
    expect(said).toMatch(/FILE_NOT_FOUND {2}\S*two\.txt/);
    expect(code).toBe(1);
  });

  test("lex reads lines and prints lines", async () => {
    const { out } = await run(["lex"], '{"id":7,"text":"去年营收超过600亿元","reference":"2024-05-01"}\n');
    const { id, figures, dates } = JSON.parse(out) as { id: number; figures: object[]; dates: object[] };
    expect(id).toBe(7);
    expect(figures).toMatchObject([{ text: "超过600亿元", min: 600, max: null, unit: "亿元" }]);
    expect(dates).toMatchObject([{ text: "去年", from: "2023-01-01", to: "2023-12-31" }]);
  });

  test("try shows how a sentence is read, step by step", async () => {
    const { code, out } = await run(["try", "截至2024年底，泸州高新区入驻企业达280余家"]);
    expect(code).toBe(0);
    for (const step of ["数字", "时间", "名称", "指标", "主体", "事实"]) expect(out).toContain(step);
  });

  test("rules lists rules with examples", async () => {
    const { code, out } = await run(["rules", "--on", folder]);
    expect(code).toBe(0);
    expect(out).toMatch(/figure\.amount {2}\[figure\] {2}触发 fired [1-9]/);
  });

  test("eval scores every respect that gold speaks of, and names what was missed", async () => {
    const { code, out } = await run(["eval", "--gold", folder, "--misses"]);
    expect(code).toBe(0);
    for (const line of ["事实", "数字", "园区", "事件", "关系", "主导产业：召回率 0.0%", "正文"])
      expect(out).toContain(line);
    expect(out).toMatch(/missed focus .*量子计算/);
  });

  test("eval passes over gold of another kind and says where there is none", async () => {
    const pages = await run(["eval", "--gold", join(root, "fixtures", "pages")]);
    expect([pages.code, pages.said]).toEqual([3, expect.stringContaining("NO_GOLD")]);
    const nowhere = await run(["eval", "--gold", join(folder, "nowhere")]);
    expect([nowhere.code, nowhere.said]).toEqual([3, expect.stringContaining("FILE_NOT_FOUND")]);
  });

  test("a wrong command line ends with 2 and config lists the settings", async () => {
    expect((await run(["clean"])).code).toBe(2);
    expect((await run(["config"])).out).toContain("PARKFACTS_HOME");
  });
});

test("ingest, status, facts, explain, accept, export and verify work on one store", async () => {
  const ingested = await run(["ingest", folder]);
  expect([ingested.code, ingested.out]).toEqual([0, expect.stringContaining("新增 new 1")]);
  expect((await run(["ingest", folder])).out).toContain("未变 unchanged 1");
  expect((await run(["status"])).out).toMatch(/文件 documents +1/);
  const facts = (await run(["facts", "--format", "ndjson"])).out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; quote: string });
  const fact = facts.find(({ quote }) => quote === "规划面积396平方公里")!;
  expect((await run(["explain", fact.id.slice(0, 8)])).out).toContain("规划面积396平方公里");
  const accepted = await run(["accept", fact.id.slice(0, 8), "--actor", "审核员", "--reason", "与原文一致"]);
  expect([accepted.code, accepted.out]).toEqual([0, expect.stringContaining("认可 accepted")]);
  const csv = (await run(["export", "--format", "csv", "--status", "accepted"])).out.trim().split("\n");
  expect(csv).toHaveLength(2);
  expect(csv[1]).toContain("规划面积396平方公里");
  expect((await run(["verify"])).out).toContain("不符 faults 0");
}, 240_000);

test("add, work, serve and reject: a URL becomes facts that a browser is given, and a wrong one is turned down", async () => {
  const server = await testServer((request, response) => {
    const found = request.url === "/news/1.html";
    response.writeHead(found ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(found ? newsPage({ paragraphs: PARAGRAPHS }) : "");
  });
  const list = join(home, "list.txt");
  writeFileSync(list, `# 新闻 news\n${server.url}/news/1.html # 高新区\n${server.url}/news/2.html\n`);
  const added = await run(["add", "not-a-url", "-f", list]);
  expect([added.code, added.out, added.said]).toEqual([
    1,
    expect.stringContaining("已排队 queued 2，已有 already known 0"),
    expect.stringContaining("NOT_A_URL"),
  ]);
  expect((await run(["add", `${server.url}/news/1.html`])).out).toContain("queued 0，已有 already known 1");

  const worked = await run(["work", "--until-idle"]);
  expect([worked.code, worked.said]).toEqual([0, expect.stringMatching(/FETCH_404/)]);
  expect(worked.said).toMatch(/抽取 extract {2}文件 document/);

  const serving = started(["serve", "--port", "0"]);
  const url = await new Promise<string>((heard, failed) => {
    let said = "";
    serving.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found) heard(found);
    });
    serving.once("close", () => failed(new Error(`serve ended: ${said}`)));
  });
  const asked = async () => {
    const answer = await fetch(`${url}/api/facts?search=${encodeURIComponent("高新区")}&limit=1000`);
    return (await answer.json()) as { facts: { id: string; source: string; status: string }[] };
  };
  const { facts } = await asked();
  const fact = facts.find(({ source }) => source.endsWith("/news/1.html"))!;
  const rejected = await run(["reject", fact.id.slice(0, 10), "--reason", "说的是全市"]);
  expect([rejected.code, rejected.out]).toEqual([0, expect.stringContaining("否决 rejected")]);
  expect((await asked()).facts.find(({ id }) => id === fact.id)!.status).toBe("rejected");
  expect((await run(["reject", "zzzz"])).said).toContain("FACT_UNKNOWN");

  serving.kill("SIGINT");
  const [code] = (await once(serving, "close")) as [number | null];
  expect(code).toBe(0);
}, 240_000);
