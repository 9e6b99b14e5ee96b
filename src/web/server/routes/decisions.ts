import { createRoute, z } from "@hono/zod-openapi";
import { ParkfactsError } from "../../../model/index.ts";
import { decide, getFact, undoDecision } from "../../../store/index.ts";
import type { Routes } from "../app.ts";
import { DecisionRequestSchema, ErrorSchema, FAILURES, FactSchema, json } from "../schemas.ts";

const decideRoute = createRoute({
  method: "post",
  path: "/api/facts/{id}/decisions",
  summary: "Accept or reject a fact, or take the last decision back",
  request: {
    params: z.object({ id: z.string().min(1).max(200) }),
    body: { required: true, content: { "application/json": { schema: DecisionRequestSchema } } },
  },
  responses: {
    200: json(FactSchema, "The fact as it now stands"),
    409: json(ErrorSchema, "There is nothing to undo"),
    ...FAILURES,
  },
});

export const decisionRoutes: Routes = (app, { store, actor }) => {
  app.openapi(decideRoute, async (c) => {
    const { id: factId } = c.req.valid("param");
    const { action, reason } = c.req.valid("json");
    if (action === "undo") await undoDecision(store, { factId, actor });
    else await decide(store, { factId, action, actor, reason: reason === undefined || reason === "" ? null : reason });
    const fact = await getFact(store, factId);
    if (!fact) throw new ParkfactsError("FACT_UNKNOWN", `no fact has the id ${factId}`);
    return c.json(fact as never, 200);
  });
};
