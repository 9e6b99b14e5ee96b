import { createRoute, z } from "@hono/zod-openapi";
import { ParkfactsError } from "../../../model/index.ts";
import { countDocuments, getDocument, listDocuments } from "../../../store/index.ts";
import type { Routes } from "../app.ts";
import { count, DocumentDetailSchema, DocumentsSchema, FAILURES, json, words } from "../schemas.ts";

const list = createRoute({
  method: "get",
  path: "/api/documents",
  summary: "Documents, with what was read from each and what went wrong",
  request: { query: z.object({ search: words, limit: count(50, 500), offset: count(0, 10_000_000) }) },
  responses: { 200: json(DocumentsSchema, "One page of documents"), ...FAILURES },
});

const one = createRoute({
  method: "get",
  path: "/api/documents/{id}",
  summary: "One document: its canonical text, its blocks and all that was read from it",
  request: {
    params: z.object({ id: z.string().regex(/^\d{1,15}$/, "a document's id is a number") }),
    query: z.object({
      mentions: z.enum(["true", "false"]).optional().openapi({
        description:
          "With every figure, date and name that was found, those that became no fact too; left out by default",
      }),
    }),
  },
  responses: { 200: json(DocumentDetailSchema, "The document"), ...FAILURES },
});

export const documentRoutes: Routes = (app, { store }) => {
  app.openapi(list, async (c) => {
    const { search, limit, offset } = c.req.valid("query");
    const query = search === undefined ? {} : { query: search };
    const [documents, total] = await Promise.all([
      listDocuments(store, { ...query, limit, offset }),
      countDocuments(store, query),
    ]);
    return c.json({ total, limit, offset, documents } as never, 200);
  });
  app.openapi(one, async (c) => {
    const { id } = c.req.valid("param");
    const document = await getDocument(store, Number(id));
    if (!document) throw new ParkfactsError("DOCUMENT_UNKNOWN", `no document has the id ${id}`);
    if (c.req.valid("query").mentions === "true") return c.json(document as never, 200);
    const { names: _names, figures: _figures, dates: _dates, ignored: _ignored, ...shown } = document;
    return c.json(shown as never, 200);
  });
};
