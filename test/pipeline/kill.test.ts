import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { ingest, verifyStore } from "../../src/pipeline/index.ts";
import { openStore } from "../../src/store/index.ts";
import { ended, reached, startChild } from "../helpers/children.ts";
import { exported } from "../helpers/exports.ts";
import { testFolder } from "../helpers/folders.ts";
import { newsPages } from "../helpers/pages.ts";

const PAGES = 24;

test("ingest killed at any moment and run again ends in the export of an undisturbed run", {
  timeout: 240_000,
}, async () => {
  const folder = testFolder(newsPages(PAGES));
  const undisturbed = await openStore({ home: join(folder, "undisturbed"), postgresFlags: ["fsync=off"] });
  await ingest(undisturbed, [join(folder, "pages")]);
  const expected = await exported(undisturbed);
  await undisturbed.close();
  expect(expected.split("\n").length).toBeGreaterThan(PAGES * 3);

  const home = join(folder, "killed");
  const moments = ["", "open", "done 2\n", "done 14\n"];
  for (const moment of moments) {
    const child = startChild("ingest.ts", [home, join(folder, "pages")]);
    if (moment === "") await sleep(700 + Math.random() * 900);
    else await reached(child, moment);
    await sleep(Math.random() * 30);
    child.kill("SIGKILL");
    expect(await ended(child)).toBe("SIGKILL");
  }
  expect(await ended(startChild("ingest.ts", [home, join(folder, "pages")]))).toBe(0);
  const store = await openStore({ home });
  expect(await exported(store)).toBe(expected);
  expect(await verifyStore(store)).toMatchObject({ documents: PAGES, faults: [] });
  await store.close();
});
