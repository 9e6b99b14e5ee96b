import { OpenAPIHono } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import type { Store } from "../../store/index.ts";
import { assets, findClient } from "./assets.ts";
import { answerError, answerInvalid, notFound } from "./errors.ts";
import { guard } from "./guard.ts";
import { decisionRoutes } from "./routes/decisions.ts";
import { documentRoutes } from "./routes/documents.ts";
import { exportRoutes } from "./routes/export.ts";
import { factRoutes } from "./routes/facts.ts";
import { parkRoutes } from "./routes/parks.ts";
import { sourceRoutes } from "./routes/sources.ts";
import { statusRoutes } from "./routes/status.ts";
import { version } from "./version.ts";

/** Below this, packing costs more than it saves. */
const COMPRESS_BYTES = 4096;

export interface AppOptions {
  readonly store: Store;
  /** Who is written down for decisions made here; default "web". */
  readonly actor?: string;
  /** The folder of the built client; default `dist/web` of this package. */
  readonly client?: string;
  /** Told of errors that are the server's own fault; default: standard error. */
  readonly onError?: (error: unknown) => void;
}

/** What every route is built from. */
export type Routes = (app: OpenAPIHono, options: Required<Pick<AppOptions, "store" | "actor">>) => void;

/**
 * The review app over an open store: API under /api, its description at /openapi.json, pages everywhere else. Needs no port:
 * tests call `app.request("/api/facts")`.
 */
export function createApp(options: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: answerInvalid });
  const given = { store: options.store, actor: options.actor ?? "web" };
  app.onError(answerError(options.onError ?? ((error) => console.error(error))));
  app.notFound(notFound);
  app.use(guard());
  app.use(compress({ threshold: COMPRESS_BYTES }));
  for (const routes of [
    factRoutes,
    decisionRoutes,
    documentRoutes,
    parkRoutes,
    sourceRoutes,
    statusRoutes,
    exportRoutes,
  ] satisfies Routes[]) {
    routes(app, given);
  }
  app.doc("/openapi.json", {
    openapi: "3.0.3",
    info: {
      title: "parkfacts",
      version: version(),
      description:
        "产业园区事实数据：每个数值都指向原文中的确切字句。Facts of industrial parks, each with the words it was read from.",
    },
  });
  app.all("/api/*", notFound);
  app.get("*", assets(options.client ?? findClient()));
  return app;
}
