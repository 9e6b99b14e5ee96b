import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, relative } from "node:path";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { testFolder } from "../helpers/folders.ts";
import { testDatabase } from "../helpers/postgres.ts";

const home = join(inject("runFolder"), "data");

test("two processes that open an empty database at once both find its tables", async () => {
  const databaseUrl = await testDatabase({ empty: true });
  const stores = await Promise.all([1, 2, 3].map(() => openStore({ home, databaseUrl })));
  const { rows } = await (stores[0] as (typeof stores)[0]).pool.query("select count(*)::int as n from source");
  expect(rows).toEqual([{ n: 0 }]);
  const applied = await (stores[1] as (typeof stores)[0]).pool.query(
    "select count(*)::int as n from parkfacts_migration",
  );
  const written = readdirSync(join(import.meta.dirname, "../../src/store/migrations")).filter((f) =>
    f.endsWith(".sql"),
  );
  expect(applied.rows).toEqual([{ n: written.length }]);
  await Promise.all(stores.map((store) => store.close()));
});

test("the migrations are what the schema says", () => {
  const root = join(import.meta.dirname, "../..");
  const folder = testFolder();
  const out = join(folder, "migrations");
  cpSync(join(root, "src/store/migrations"), out, { recursive: true });
  const before = readdirSync(out);
  const args = [
    "generate",
    "--dialect",
    "postgresql",
    "--schema",
    "./src/store/schema/index.ts",
    "--casing",
    "snake_case",
  ];
  execFileSync(join(root, "node_modules/.bin/drizzle-kit"), [...args, "--out", relative(root, out)], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(readdirSync(out), "run `npm run migrations`").toEqual(before);
});

test("every table of a migration is one that the code writes to", () => {
  const folder = join(import.meta.dirname, "../../src/store");
  const code = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  const sql = readdirSync(join(folder, "migrations"))
    .filter((name) => name.endsWith(".sql"))
    .map((name) => readFileSync(join(folder, "migrations", name), "utf8"))
    .join("\n");
  const tables = [...sql.matchAll(/create table "(\w+)"/gi)].map((m) => m[1] as string);
  expect(tables.length).toBeGreaterThan(5);
  const camel = (name: string): string => name.replace(/_(\w)/g, (_, c: string) => c.toUpperCase());
  expect(tables.filter((t) => !code.includes(`.insert(${camel(t)})`) && !code.includes(`insert into ${t} `))).toEqual(
    [],
  );
});

test("a database that cannot be used is said so with a code", async () => {
  const good = new URL(await testDatabase({ empty: true }));
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(good);
    change(url);
    return url.href;
  };
  const code = (databaseUrl: string) =>
    openStore({ home, databaseUrl }).then(
      () => "opened",
      (error: { code: string }) => error.code,
    );
  expect(await code(changed((u) => (u.password = "wrong")))).toBe("STORE_LOGIN_REFUSED");
  expect(await code(changed((u) => (u.pathname = "/missing")))).toBe("STORE_NO_DATABASE");
  const silent = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => silent.once("listening", resolve));
  const { port } = silent.address() as { port: number };
  await new Promise((resolve) => silent.close(resolve));
  expect(await code(changed((u) => (u.port = String(port))))).toBe("STORE_UNREACHABLE");
  expect(await code("postgres://127.0.0.1:notaport/x")).toBe("STORE_URL_INVALID");
});

test("a database of another encoding is refused", async () => {
  const url = new URL(await testDatabase({ empty: true }));
  const client = new pg.Client(url.href);
  await client.connect();
  await client.query(`create database latin_${process.pid} encoding 'LATIN1' locale 'C' template template0`);
  await client.end();
  url.pathname = `/latin_${process.pid}`;
  await expect(openStore({ home, databaseUrl: url.href })).rejects.toMatchObject({ code: "STORE_NOT_UTF8" });
});
