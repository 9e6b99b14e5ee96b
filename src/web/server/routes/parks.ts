import { createRoute, z } from "@hono/zod-openapi";
import { countParks, listParks } from "../../../store/index.ts";
import type { Routes } from "../app.ts";
import { count, FAILURES, json, ParksSchema, words } from "../schemas.ts";

const list = createRoute({
  method: "get",
  path: "/api/parks",
  summary: "Parks with their aliases and how often each is spoken of",
  request: { query: z.object({ search: words, limit: count(100, 1000), offset: count(0, 10_000_000) }) },
  responses: { 200: json(ParksSchema, "One page of parks"), ...FAILURES },
});

export const parkRoutes: Routes = (app, { store }) => {
  app.openapi(list, async (c) => {
    const { search, limit, offset } = c.req.valid("query");
    const query = search === undefined ? {} : { query: search };
    const [parks, total] = await Promise.all([listParks(store, { ...query, limit, offset }), countParks(store, query)]);
    return c.json({ total, limit, offset, parks } as never, 200);
  });
};
