// Opens the embedded Postgres of a folder, counts itself in, waits a moment, and leaves.
import pg from "pg";
import { openEmbedded } from "../../../src/store/embedded/index.ts";

const [home = "", waitMs = "0"] = process.argv.slice(2);
const embedded = await openEmbedded(home, ["fsync=off"]);
const client = new pg.Client(embedded.url);
await client.connect();
await client.query("create table if not exists visit (pid int)").catch(() => {});
await client.query("insert into visit values ($1)", [process.pid]);
await client.end();
console.log("in");
await new Promise((resolve) => setTimeout(resolve, Number(waitMs)));
await embedded.release();
