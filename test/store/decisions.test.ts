import { beforeAll, describe, expect, test } from "vitest";
import {
  decide,
  exportRows,
  getFact,
  listDecisions,
  listFacts,
  type Store,
  undoDecision,
} from "../../src/store/index.ts";
import { factOf, putDocument } from "../helpers/documents.ts";
import { testStore } from "../helpers/postgres.ts";

let store: Store;
let count = 0;
beforeAll(async () => {
  store = await testStore();
});

const LINE = "云岭高新区全年产值达到600亿元，企业320家。";

/** A document with one fact, 600亿元. `reread` puts it in again with another text or reading. */
async function seeded() {
  const name = `page-${count++}.txt`;
  const fact = factOf(LINE, "600亿元", { id: `fact-${name}` });
  await putDocument(store, name, LINE, [fact]);
  const reread = (text: string, words: string | null, more = {}) =>
    putDocument(store, name, text, words === null ? [] : [factOf(text, words, { id: fact.id, ...more })]);
  return { name, id: fact.id, reread };
}
const say = (factId: string, action: "accept" | "reject" | "defer" | "note", reason?: string) =>
  decide(store, { factId, action, actor: "lin", ...(reason ? { reason } : {}) });

describe("a decision outlives what is computed again", () => {
  test("moved offsets and another rule change nothing", async () => {
    const { id, reread } = await seeded();
    await say(id, "accept");
    await reread(`导语一行。\n${LINE}`, "600亿元", { rule: "other.rule" });
    const fact = await getFact(store, id);
    expect(fact).toMatchObject({ status: "accepted", changed: false, disagrees: false, rule: "other.rule", start: 17 });
  });

  test("words changed round the figure: it holds", async () => {
    const { id, reread } = await seeded();
    await say(id, "accept");
    await reread("云岭高新区2024年产值达到600亿元。", "600亿元");
    expect(await getFact(store, id)).toMatchObject({ status: "accepted", changed: false, min: 600 });
  });

  test("the figure in the sentence changed: the new one is pending, the decision is history", async () => {
    const { id, reread } = await seeded();
    await say(id, "accept");
    await reread(LINE.replace("600", "650"), "650亿元");
    const fact = await getFact(store, id);
    expect(fact).toMatchObject({ status: "pending", changed: true, min: 650, decision: { action: "accept" } });
    await say(id, "accept");
    expect(await getFact(store, id)).toMatchObject({ status: "accepted", changed: false, min: 650 });
  });

  test("a bound put before the same digits is a changed figure", async () => {
    const { id, reread } = await seeded();
    await say(id, "accept");
    await reread(LINE.replace("600", "近600"), "近600亿元", { min: null, max: 600, approx: true });
    expect(await getFact(store, id)).toMatchObject({ status: "pending", changed: true });
  });

  test("new rules read another value from the same words: the person's stands, and the rule disagrees", async () => {
    const { id, reread } = await seeded();
    await say(id, "accept");
    await reread(LINE, "600亿元", { min: 6000, max: 6000, unit: "亿", metric: "revenue" });
    const fact = await getFact(store, id);
    expect(fact).toMatchObject({ status: "accepted", disagrees: true, min: 600, unit: "亿元", metric: "output" });
    expect(await listFacts(store, { metric: "revenue", document: fact?.source ?? "" })).toEqual([]);
  });

  test("pending and read otherwise: replaced", async () => {
    const { id, reread } = await seeded();
    await reread(LINE, "600亿元", { min: 6000 });
    expect(await getFact(store, id)).toMatchObject({ status: "pending", disagrees: false, min: 6000 });
  });

  test("rejected stays rejected, whatever rule finds it and whatever it reads", async () => {
    const { id, reread } = await seeded();
    await say(id, "reject", "是全市的数");
    await reread(`导语一行。\n${LINE}`, "600亿元", { rule: "other.rule", metric: "revenue", min: 6, unit: "百亿元" });
    expect(await getFact(store, id)).toMatchObject({ status: "rejected", decision: { reason: "是全市的数" } });
    await reread(LINE, null);
    await reread(LINE, "600亿元");
    expect(await getFact(store, id)).toMatchObject({ status: "rejected" });
  });

  test("accepted and no longer found: kept, marked gone, its words in the version it came from", async () => {
    const { id, name, reread } = await seeded();
    await say(id, "accept");
    await reread("页面改版，数字已撤下。", null);
    expect(await getFact(store, id)).toMatchObject({ status: "accepted", gone: true, min: 600, versionNumber: 1 });
    await reread(LINE, "600亿元");
    expect(await listFacts(store, { document: name })).toMatchObject([{ id, status: "accepted", gone: false }]);
  });

  test("pending or rejected and no longer found: shown nowhere", async () => {
    const { id, name, reread } = await seeded();
    await say(id, "reject");
    await reread("页面改版，数字已撤下。", null);
    expect(await listFacts(store, { document: name })).toEqual([]);
    expect(await getFact(store, id)).toBeNull();
    expect(await listDecisions(store, id)).toHaveLength(1);
  });
});

describe("deciding", () => {
  test("an edit stands in place of what was read, is kept by a later accept, and filters follow it", async () => {
    const { id, name } = await seeded();
    const value = { min: 6.2e10, max: 6.2e10, unit: "CNY" };
    await decide(store, {
      factId: id,
      action: "edit",
      actor: "lin",
      patch: { min: 620, max: 620, value, metric: "revenue" },
    });
    await say(id, "accept");
    expect(await getFact(store, id)).toMatchObject({
      status: "accepted",
      min: 620,
      metric: "revenue",
      text: "600亿元",
    });
    expect(await listFacts(store, { document: name, metric: "revenue" })).toHaveLength(1);
    expect(await listFacts(store, { document: name, metric: "output" })).toHaveLength(0);
  });

  test("undo goes back one decision at a time, and removes nothing", async () => {
    const { id } = await seeded();
    await say(id, "accept");
    await say(id, "reject");
    const status = async () => (await getFact(store, id))?.status;
    expect(await status()).toBe("rejected");
    await undoDecision(store, { factId: id, actor: "lin" });
    expect(await status()).toBe("accepted");
    await undoDecision(store, { factId: id, actor: "lin" });
    expect(await status()).toBe("pending");
    await expect(undoDecision(store, { factId: id, actor: "lin" })).rejects.toMatchObject({ code: "DECISION_NONE" });
    expect((await listDecisions(store, id)).map((d) => d.action)).toEqual(["accept", "reject", "undo", "undo"]);
  });

  test("undoing back to a decision on an older figure leaves the new one pending", async () => {
    const { id, reread } = await seeded();
    await say(id, "accept");
    await reread(LINE.replace("600", "650"), "650亿元");
    await say(id, "accept");
    await undoDecision(store, { factId: id, actor: "lin" });
    expect(await getFact(store, id)).toMatchObject({ status: "pending", changed: true, min: 650 });
  });

  test("a note says something and decides nothing; defer leaves it pending", async () => {
    const { id } = await seeded();
    await say(id, "note", "问一下统计局");
    expect(await getFact(store, id)).toMatchObject({ status: "pending", decision: null });
    await say(id, "defer");
    expect(await getFact(store, id)).toMatchObject({ status: "pending", decision: { action: "defer" } });
  });

  test("an unknown fact and an empty edit are refused", async () => {
    const { id } = await seeded();
    await expect(say("no-such", "accept")).rejects.toMatchObject({ code: "FACT_UNKNOWN" });
    await expect(decide(store, { factId: id, action: "edit", actor: "lin", patch: {} })).rejects.toMatchObject({
      code: "DECISION_EMPTY",
    });
  });
});

test("an export holds accepted facts that are gone, and can leave out the rejected", async () => {
  const all = [];
  for await (const row of exportRows(store, "facts")) all.push(row);
  const kept = [];
  for await (const row of exportRows(store, "facts", { status: ["accepted"] })) kept.push(row);
  expect(new Set(all.map((row) => row.status))).toEqual(new Set(["pending", "accepted", "rejected"]));
  expect(new Set(kept.map((row) => row.status))).toEqual(new Set(["accepted"]));
  expect(kept.length).toBeLessThan(all.length);
  const order = all.map((row) => `${row.source}\u0000${String(row.start).padStart(6, "0")}`);
  expect(order).toEqual([...order].sort());
});
