import { createRoute, z } from "@hono/zod-openapi";
import { statusReport } from "../../../pipeline/index.ts";
import { countDocuments } from "../../../store/index.ts";
import type { Routes } from "../app.ts";
import { ErrorSchema, FAILURES, json, StatusSchema } from "../schemas.ts";
import { version } from "../version.ts";

const status = createRoute({
  method: "get",
  path: "/api/status",
  summary: "What the store holds and what is still to be done",
  responses: { 200: json(StatusSchema, "Counts, steps due and the latest failures"), ...FAILURES },
});

const health = createRoute({
  method: "get",
  path: "/healthz",
  summary: "Whether the server and its database answer",
  responses: {
    200: json(z.object({ ok: z.literal(true) }), "Both answer"),
    503: json(ErrorSchema, "The database does not answer"),
  },
});

export const statusRoutes: Routes = (app, { store }) => {
  app.openapi(status, async (c) => c.json({ version: version(), ...(await statusReport(store)) } as never, 200));
  app.openapi(health, async (c) => {
    try {
      await countDocuments(store);
      return c.json({ ok: true as const }, 200);
    } catch {
      return c.json({ code: "STORE_UNREACHABLE", message: "the database does not answer" }, 503);
    }
  });
};
