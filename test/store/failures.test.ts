import { expect, test } from "vitest";
import { listFacts, storeError } from "../../src/store/index.ts";
import { query } from "../../src/store/open.ts";
import { testStore } from "../helpers/postgres.ts";

test("a lost connection is a coded error, and the next question is answered", async () => {
  const store = await testStore();
  const asked = query(store, async () => {
    const client = await store.pool.connect();
    try {
      const { rows } = await client.query("select pg_backend_pid() as pid");
      await store.pool.query("select pg_terminate_backend($1)", [rows[0].pid]);
      await client.query("select 1");
    } finally {
      client.release(true);
    }
  });
  await expect(asked).rejects.toMatchObject({ code: "STORE_CONNECTION_LOST", retry: "later" });
  expect(await listFacts(store)).toEqual([]);
});

test("a full disk is a coded error that may pass", async () => {
  const store = await testStore();
  // /dev/full is a disk that is always full; Postgres says so as it would of any other.
  const asked = query(store, () => store.pool.query("copy (select 1) to '/dev/full'"));
  await expect(asked).rejects.toMatchObject({ code: "STORE_DISK_FULL", retry: "later" });
});

test("an error is told by its innermost cause, and a mistake of ours is left as it is", () => {
  const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
  const wrapped = new Error("wrapped", { cause: new AggregateError([refused]) });
  expect(storeError(wrapped)).toMatchObject({ code: "STORE_UNREACHABLE", retry: "later" });
  expect(storeError(new RangeError("a mistake of ours"))).toBeInstanceOf(RangeError);
});
