import { beforeAll, describe, expect, it } from "vitest";
import { ingest } from "../../src/pipeline/index.ts";
import type {
  DocumentAnswer,
  DocumentsAnswer,
  ErrorAnswer,
  FactsAnswer,
  FactView,
  MetricsAnswer,
  ParksAnswer,
} from "../../src/web/api.ts";
import { createApp } from "../../src/web/server/index.ts";
import { testFolder } from "../helpers/folders.ts";
import { testStore } from "../helpers/postgres.ts";
import { withSample } from "./sample.ts";

let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  const store = await testStore();
  await withSample(store);
  app = createApp({ store, actor: "tester" });
});

async function get<T>(path: string, status = 200): Promise<T> {
  const response = await app.request(path);
  expect(response.status, path).toBe(status);
  return (await response.json()) as T;
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(
    app.request(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );

const facts = (query = ""): Promise<FactsAnswer> => get(`/api/facts?${query}`);
const decide = async (id: string, body: unknown): Promise<FactView> =>
  (await (await post(`/api/facts/${id}/decisions`, body)).json()) as FactView;

describe("facts", () => {
  it("gives each fact with a quote that is cut from its document at its span", async () => {
    const { facts: rows, total } = await facts("limit=1000");
    expect(total).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(8);
    const texts = new Map<number, string>();
    for (const fact of rows) {
      if (!texts.has(fact.documentId)) {
        texts.set(fact.documentId, (await get<DocumentAnswer>(`/api/documents/${fact.documentId}`)).text);
      }
      expect(texts.get(fact.documentId)?.slice(fact.start, fact.end)).toBe(fact.quote);
    }
  });

  it("filters by park, by metric and by both", async () => {
    const park = await facts(`park=${encodeURIComponent("青松产业园")}`);
    expect(park.total).toBeGreaterThan(0);
    expect(park.facts.every((fact) => fact.subject.name.includes("青松"))).toBe(true);
    const area = await facts("metric=planned_area");
    expect(area.facts.every((fact) => fact.metric === "planned_area")).toBe(true);
    const both = await facts(`metric=planned_area&park=${encodeURIComponent("石桥")}`);
    expect(both.facts.map((fact) => fact.min)).toEqual([6.3]);
  });

  it("filters by modality and finds words of subject, sentence and publisher", async () => {
    const target = await facts("modality=target");
    expect(target.total).toBeGreaterThan(0);
    expect(target.facts.every((fact) => fact.modality === "target")).toBe(true);
    const words = await facts(`search=${encodeURIComponent("总产值突破300")}`);
    expect(words.facts.map((fact) => fact.text)).toContain("突破300亿元");
    const publisher = await facts(`search=${encodeURIComponent("云溪市人民政府")}`);
    expect(publisher.total).toBeGreaterThan(0);
    expect(publisher.facts.every((fact) => fact.publisher === "云溪市人民政府")).toBe(true);
    expect((await facts("search=%25")).facts.every((fact) => fact.quote.includes("%"))).toBe(true);
  });

  it("pages through all facts without losing or repeating one", async () => {
    const all = await facts("limit=1000&sort=value");
    const pages: string[] = [];
    for (let offset = 0; offset < all.total; offset += 3) {
      const page = await facts(`limit=3&sort=value&offset=${offset}`);
      expect(page.total).toBe(all.total);
      pages.push(...page.facts.map((fact) => `${fact.documentId}/${fact.id}`));
    }
    expect(pages).toEqual(all.facts.map((fact) => `${fact.documentId}/${fact.id}`));
  });

  it("puts the newest document's facts first when asked", async () => {
    const { facts: rows } = await facts("sort=newest&limit=1000");
    const dates = rows.map((fact) => fact.published ?? "");
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it("refuses what is no number or no status, and says which field", async () => {
    expect((await get<ErrorAnswer>("/api/facts?limit=ten", 400)).message).toMatch(/^limit/);
    expect((await get<ErrorAnswer>("/api/facts?status=maybe", 400)).code).toBe("INVALID_REQUEST");
    expect((await get<ErrorAnswer>("/api/facts?limit=100000", 400)).code).toBe("INVALID_REQUEST");
  });
});

describe("decisions", () => {
  it("accepts, rejects with a reason, and takes both back step by step", async () => {
    const fact = (await facts("status=pending")).facts[0]!;
    const before = (await facts()).counts;
    expect(await decide(fact.id, { action: "accept" })).toMatchObject({ id: fact.id, status: "accepted" });
    expect((await facts()).counts).toEqual({ ...before, pending: before.pending - 1, accepted: before.accepted + 1 });
    const rejected = await decide(fact.id, { action: "reject", reason: "wrong-subject: 应为全市" });
    expect(rejected.status).toBe("rejected");
    expect(rejected.decision).toMatchObject({ actor: "tester", reason: "wrong-subject: 应为全市" });
    expect((await facts("status=rejected")).facts.map((row) => row.id)).toEqual([fact.id]);
    expect((await decide(fact.id, { action: "undo" })).status).toBe("accepted");
    expect((await decide(fact.id, { action: "undo" })).status).toBe("pending");
    const none = await post(`/api/facts/${fact.id}/decisions`, { action: "undo" });
    expect([none.status, ((await none.json()) as ErrorAnswer).code]).toEqual([409, "DECISION_NONE"]);
  });

  it("knows no fact by a made-up id, and no made-up action", async () => {
    const unknown = await post("/api/facts/nothing/decisions", { action: "accept" });
    expect([unknown.status, ((await unknown.json()) as ErrorAnswer).code]).toEqual([404, "FACT_UNKNOWN"]);
    expect((await post("/api/facts/nothing/decisions", { action: "destroy" })).status).toBe(400);
    expect((await post("/api/facts/nothing/decisions", "{")).status).toBe(400);
  });
});

describe("documents, parks, metrics", () => {
  it("lists documents newest first and finds one by a word of its title", async () => {
    const { documents, total } = await get<DocumentsAnswer>("/api/documents");
    expect(total).toBe(2);
    expect(documents.map((row) => row.published)).toEqual(["2024-08-02", "2023-05-10"]);
    expect(documents.map((row) => row.readingIssues)).toEqual([[], []]);
    const found = await get<DocumentsAnswer>(`/api/documents?search=${encodeURIComponent("稳步增长")}`);
    expect(found.documents).toHaveLength(1);
    expect(found.total).toBe(1);
  });

  it("gives a document with its blocks, its table and its facts", async () => {
    const { documents } = await get<DocumentsAnswer>("/api/documents");
    const plan = await get<DocumentAnswer>(`/api/documents/${documents[1]!.id}`);
    const table = plan.blocks.find((block) => block.table)?.table;
    expect(table).toMatchObject({ rows: 4, columns: 3 });
    expect(plan.factList.filter((fact) => fact.table)).toHaveLength(6);
    expect(plan.figures).toBeUndefined();
    const whole = await get<DocumentAnswer>(`/api/documents/${documents[1]!.id}?mentions=true`);
    expect(whole.figures?.length).toBeGreaterThanOrEqual(plan.factList.length);
    expect((await get<ErrorAnswer>("/api/documents/999999", 404)).code).toBe("DOCUMENT_UNKNOWN");
    expect((await get<ErrorAnswer>("/api/documents/first", 400)).code).toBe("INVALID_REQUEST");
  });

  it("lists parks with counts, and metrics with labels in both languages", async () => {
    const { parks } = await get<ParksAnswer>("/api/parks");
    const park = parks.find((row) => row.name === "青松产业园");
    expect(park?.documents).toBe(2);
    expect(park?.facts).toBeGreaterThan(3);
    const { metrics } = await get<MetricsAnswer>("/api/metrics");
    const area = metrics.find((row) => row.metric === "planned_area");
    expect(area?.label).toEqual({ zh: "规划面积", en: "Planned area" });
    expect(area?.facts).toBe((await facts("metric=planned_area")).total);
  });
});

describe("exports", () => {
  it("writes CSV that Excel reads: a byte order mark, a head and a row a fact", async () => {
    const response = await app.request("/api/export.csv?metric=planned_area");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
    expect(lines[0]).toMatch(/^id,source,title/);
    expect(lines).toHaveLength(1 + (await facts("metric=planned_area")).total);
    expect(response.headers.get("content-disposition")).toContain("parkfacts.csv");
  });

  it("writes JSON lines of facts and of every other kind", async () => {
    const lines = (await (await app.request("/api/export.jsonl")).text()).trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { quote: string }).quote.length > 0)).not.toContain(false);
    expect(lines).toHaveLength((await facts()).total);
    const parks = (await (await app.request("/api/export.jsonl?kind=parks")).text()).trimEnd().split("\n");
    expect(parks.map((line) => (JSON.parse(line) as { name: string }).name)).toContain("石桥工业园");
    expect((await app.request("/api/export.csv?kind=secrets")).status).toBe(400);
  });
});

describe("sources and status", () => {
  it("puts addresses on the list once", async () => {
    const url = "https://news.example.cn/parks/1.html";
    const first = await post("/api/sources", { urls: [url] });
    expect([first.status, await first.json()]).toEqual([202, { added: 1, known: 0 }]);
    expect(await (await post("/api/sources", { urls: [url] })).json()).toEqual({ added: 0, known: 1 });
    expect(await get("/api/status")).toMatchObject({ documents: 3 });
    expect(await get("/healthz")).toEqual({ ok: true });
  });

  it("refuses what is no web address", async () => {
    for (const url of ["file:///etc/passwd", "news", "javascript:alert(1)", ""]) {
      expect((await post("/api/sources", { urls: [url] })).status, url).toBe(400);
    }
    expect((await post("/api/sources", { urls: [] })).status).toBe(400);
  });
});

it("lists what was odd in reading a document, and why another could not be read", async () => {
  const store = await testStore();
  const folder = testFolder({
    "odd.md": '---\ntitle: "unclosed\n---\n\n青松产业园规划面积12.5平方公里，入驻企业320家。\n',
    "empty.html": "",
  });
  await ingest(store, [`${folder}/odd.md`, `${folder}/empty.html`]);
  const response = await createApp({ store }).request("/api/documents");
  const { documents } = (await response.json()) as DocumentsAnswer;
  const of = (name: string) => documents.find((row) => row.source.endsWith(name));
  expect(of("odd.md")).toMatchObject({ readingIssues: ["FRONT_MATTER_BROKEN"], error: null });
  expect(of("empty.html")?.error?.code).toMatch(/^EMPTY/);
});

it("describes every route of the API", async () => {
  const { paths } = await get<{ paths: Record<string, unknown> }>("/openapi.json");
  expect(Object.keys(paths).sort()).toEqual([
    "/api/documents",
    "/api/documents/{id}",
    "/api/export.csv",
    "/api/export.jsonl",
    "/api/facts",
    "/api/facts/{id}/decisions",
    "/api/metrics",
    "/api/parks",
    "/api/sources",
    "/api/status",
    "/healthz",
  ]);
  expect((await get<ErrorAnswer>("/api/nothing", 404)).code).toBe("NOT_FOUND");
});
