import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readInput } from "../../src/cli/inputs.ts";
import { loadConfig } from "../../src/config/index.ts";
import { testServer } from "../helpers/server.ts";
import { makeZip } from "../ingest/makers.ts";

const config = { ...loadConfig({}).config, allowPrivateAddresses: true, hostIntervalMs: 0 };
const annexes = [
  { name: "附件1.txt", bytes: "云岭高新区规划面积12平方公里。" },
  { name: "附件2.csv", bytes: "园区,产值（亿元）\n甲产业园,30\n乙产业园,40\n" },
];

async function read(source: string, kind: "file" | "url") {
  const readings = [];
  for await (const { source: name, reading } of readInput({ source, kind }, config))
    readings.push([name.split("#")[1] ?? null, reading.value?.text ?? null, reading.issues.map(({ code }) => code)]);
  return readings;
}

const inFile = (bytes: Uint8Array): string => {
  const path = join(mkdtempSync(join(tmpdir(), "parkfacts-")), "附件.dat");
  writeFileSync(path, bytes);
  return path;
};

const texts = [
  ["附件1.txt", "云岭高新区规划面积12平方公里。", []],
  ["附件2.csv", "园区\t产值（亿元）\n甲产业园\t30\n乙产业园\t40", []],
];

test("an archive is told by its bytes, in a file and behind a URL", async () => {
  expect(await read(inFile(makeZip(annexes)), "file")).toEqual(texts);
  const server = await testServer((_, response) => {
    response.writeHead(200, { "content-type": "application/octet-stream" }).end(makeZip(annexes));
  });
  expect(await read(`${server.url}/download?id=7`, "url")).toEqual(texts);
});

test("what is wrong with an archive is said, also where some of it could be read", async () => {
  const locked = { ...annexes[1]!, encrypted: true };
  expect(await read(inFile(makeZip([annexes[0]!, locked])), "file")).toEqual([
    ["附件1.txt", "云岭高新区规划面积12平方公里。", ["ENCRYPTED"]],
  ]);
  expect(await read(inFile(makeZip([])), "file")).toEqual([[null, null, ["EMPTY_BODY"]]]);
});
