// Ingests a folder into a store and leaves; made to be killed.
import { ingest } from "../../../src/pipeline/index.ts";
import { openStore } from "../../../src/store/index.ts";

const [home = "", folder = ""] = process.argv.slice(2);
const store = await openStore({ home, postgresFlags: ["fsync=off"] });
console.log("open");
await ingest(store, [folder], { onProgress: ({ done }) => console.log(`done ${done}`) });
await store.close();
