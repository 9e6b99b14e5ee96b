import { createRoute, z } from "@hono/zod-openapi";
import { stringify } from "csv-stringify/sync";
import { type ExportKind, exportRows } from "../../../store/index.ts";
import type { Routes } from "../app.ts";
import { FAILURES, FactQuery } from "../schemas.ts";
import { filterOf } from "./facts.ts";

const KINDS = ["facts", "parks", "events", "relations", "focus", "documents"] as const satisfies readonly ExportKind[];
const ROWS_AT_ONCE = 200;

const query = FactQuery.extend({ kind: z.enum(KINDS).optional() });

const csv = createRoute({
  method: "get",
  path: "/api/export.csv",
  summary: "The data set as CSV: UTF-8 with a byte order mark, so that Excel reads Chinese",
  request: { query },
  responses: { 200: { description: "CSV", content: { "text/csv": { schema: z.string() } } }, 400: FAILURES[400] },
});

const jsonl = createRoute({
  method: "get",
  path: "/api/export.jsonl",
  summary: "The data set as one JSON object a line",
  request: { query },
  responses: {
    200: { description: "JSON Lines", content: { "application/x-ndjson": { schema: z.string() } } },
    400: FAILURES[400],
  },
});

type Row = Record<string, string | number | boolean | null>;

export const exportRoutes: Routes = (app, { store }) => {
  const rows = (asked: z.output<typeof query>): AsyncGenerator<Row> => {
    const kind = asked.kind ?? "facts";
    return exportRows(store, kind, kind === "facts" ? { filter: filterOf(asked) } : {});
  };
  app.openapi(csv, (c) => {
    const body = streamOf(csvLines(rows(c.req.valid("query"))));
    return c.body(body, 200, headersOf("text/csv; charset=utf-8", "parkfacts.csv")) as never;
  });
  app.openapi(jsonl, (c) => {
    const body = streamOf(jsonLines(rows(c.req.valid("query"))));
    return c.body(body, 200, headersOf("application/x-ndjson; charset=utf-8", "parkfacts.jsonl")) as never;
  });
};

async function* csvLines(rows: AsyncGenerator<Row>): AsyncGenerator<string> {
  let batch: Row[] = [];
  let header = true;
  const flush = (): string => {
    // Words that a spreadsheet would run as a formula are kept words; numbers stay numbers.
    const safe = batch.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
    );
    const text = stringify(safe, { header, cast: { boolean: String }, record_delimiter: "\r\n" });
    const out = header ? `\uFEFF${text}` : text;
    header = false;
    batch = [];
    return out;
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length >= ROWS_AT_ONCE) yield flush();
  }
  if (batch.length > 0 || header) yield flush();
}

function plain(value: Row[string]): Row[string] {
  return typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

async function* jsonLines(rows: AsyncGenerator<Row>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

function headersOf(type: string, name: string): Record<string, string> {
  return { "content-type": type, "content-disposition": `attachment; filename="${name}"` };
}

/** A download that is written as it is read, so that a large data set needs no memory. */
function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
