import { createRoute, z } from "@hono/zod-openapi";
import { addSources } from "../../../pipeline/index.ts";
import type { Routes } from "../app.ts";
import { FAILURES, json, SourcesRequest } from "../schemas.ts";

const add = createRoute({
  method: "post",
  path: "/api/sources",
  summary: "Put web addresses on the list for the pipeline to read",
  request: { body: { required: true, content: { "application/json": { schema: SourcesRequest } } } },
  responses: {
    202: json(z.object({ added: z.int(), known: z.int() }).openapi("SourcesAdded"), "How many were new"),
    ...FAILURES,
  },
});

export const sourceRoutes: Routes = (app, { store }) => {
  app.openapi(add, async (c) => c.json(await addSources(store, c.req.valid("json").urls), 202));
};
