import { createRoute, z } from "@hono/zod-openapi";
import { stringify } from "csv-stringify/sync";
import { EXPORT_COLUMNS, type ExportKind, type ExportRow, exportRows } from "../../../store/index.ts";
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

export const exportRoutes: Routes = (app, { store }) => {
  const rows = (kind: ExportKind, asked: z.output<typeof query>): AsyncGenerator<ExportRow> =>
    exportRows(store, kind, kind === "facts" ? { filter: filterOf(asked) } : {});
  app.openapi(csv, (c) => {
    const asked = c.req.valid("query");
    const kind = asked.kind ?? "facts";
    const body = streamOf(csvLines(kind, rows(kind, asked)));
    return c.body(body, 200, headersOf("text/csv; charset=utf-8", "parkfacts.csv")) as never;
  });
  app.openapi(jsonl, (c) => {
    const asked = c.req.valid("query");
    const body = streamOf(jsonLines(rows(asked.kind ?? "facts", asked)));
    return c.body(body, 200, headersOf("application/x-ndjson; charset=utf-8", "parkfacts.jsonl")) as never;
  });
};

async function* csvLines(kind: ExportKind, rows: AsyncGenerator<ExportRow>): AsyncGenerator<string> {
  const columns = EXPORT_COLUMNS[kind];
  // A text that a spreadsheet would run as a formula is kept from it; numbers stay numbers.
  const options = { escape_formulas: true, cast: { boolean: String }, record_delimiter: "\r\n" };
  const lines = (values: unknown[][]): string => stringify(values, options);
  yield `\uFEFF${lines([[...columns]])}`;
  let batch: unknown[][] = [];
  for await (const row of rows) {
    batch.push(columns.map((column) => row[column]));
    if (batch.length < ROWS_AT_ONCE) continue;
    yield lines(batch);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch);
}

async function* jsonLines(rows: AsyncGenerator<ExportRow>): AsyncGenerator<string> {
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
