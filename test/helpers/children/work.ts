// Works a store's queues until nothing is due; made to be killed.
import { openStore } from "../../../src/store/index.ts";
import { runWorkers } from "../../../workers/index.ts";

const [home = "", databaseUrl = "", redisUrl = ""] = process.argv.slice(2);
const store = await openStore({ home, databaseUrl });
let done = 0;
await runWorkers({
  store,
  redisUrl: redisUrl === "" ? null : redisUrl,
  until: "idle",
  lockMs: 1_000,
  onEvent: () => console.log(`done ${++done}`),
});
await store.close();
