import { createRoute } from "@hono/zod-openapi";
import type { z } from "zod";
import { countFactsByStatus, type FactFilter, listFacts, listMetrics } from "../../../store/index.ts";
import { metricLabel } from "../../labels.ts";
import type { Routes } from "../app.ts";
import { count, FAILURES, FactQuery, FactsSchema, json, MetricsSchema } from "../schemas.ts";

const list = createRoute({
  method: "get",
  path: "/api/facts",
  summary: "Facts with their sentences, filtered and paged",
  request: { query: FactQuery.extend({ limit: count(100, 1000), offset: count(0, 10_000_000) }) },
  responses: { 200: json(FactsSchema, "One page of facts"), ...FAILURES },
});

const metrics = createRoute({
  method: "get",
  path: "/api/metrics",
  summary: "Metrics that stand in the data set, most used first",
  responses: { 200: json(MetricsSchema, "Metrics with their labels and how many facts each has") },
});

export const factRoutes: Routes = (app, { store }) => {
  app.openapi(list, async (c) => {
    const query = c.req.valid("query");
    const { limit, offset } = query;
    const filter = filterOf(query);
    const [facts, counts] = await Promise.all([
      listFacts(store, { ...filter, limit, offset }),
      countFactsByStatus(store, filter),
    ]);
    const total = filter.status ? counts[filter.status] : counts.pending + counts.accepted + counts.rejected;
    return c.json({ total, limit, offset, counts, facts } as never, 200);
  });
  app.openapi(metrics, async (c) => {
    const found = await listMetrics(store);
    const rows = found.map(({ metric, facts }) => ({ metric, label: metricLabel(metric), facts }));
    rows.sort((a, b) => b.facts - a.facts || (a.metric < b.metric ? -1 : 1));
    return c.json({ metrics: rows }, 200);
  });
};

/** The store's filter from a query: only what was asked for. */
export function filterOf(query: z.output<typeof FactQuery>): FactFilter {
  const { park, metric, status, modality, search, sort } = query;
  const document =
    query.document !== undefined && /^\d{1,15}$/.test(query.document) ? Number(query.document) : query.document;
  const filter = { park, metric, status, modality, search, sort, document };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as FactFilter;
}
