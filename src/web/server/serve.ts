import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { ParkfactsError } from "../../model/index.ts";
import { type AppOptions, createApp } from "./app.ts";

export interface ServeOptions extends AppOptions {
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
}

export interface Served {
  readonly url: string;
  /** Lets running requests end, then closes. */
  close(): Promise<void>;
}

const CLOSE_MS = 3000;

/**
 * Serves the review app until it is closed.
 *
 * @throws ParkfactsError PORT_TAKEN, PORT_REFUSED or HOST_UNKNOWN where the address cannot be listened on
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const host = options.host ?? "127.0.0.1";
  const port = options.port ?? 0;
  const app = createApp(options);
  const server = createServer(getRequestListener(app.fetch, { hostname: host }));
  await listen(server, host, port);
  const address = server.address() as AddressInfo;
  return { url: urlOf(host, address.port), close: () => close(server) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", (cause: NodeJS.ErrnoException) => fail(listenError(cause, host, port)));
    server.listen(port, host, () => done());
  });
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): ParkfactsError {
  if (cause.code === "EADDRINUSE") {
    return new ParkfactsError(
      "PORT_TAKEN",
      `port ${port} on ${host} is taken by another program; set PORT to another, or to 0 for any free one`,
      { cause },
    );
  }
  if (cause.code === "EACCES") {
    return new ParkfactsError("PORT_REFUSED", `this user may not listen on port ${port}; set PORT to one above 1023`, {
      cause,
    });
  }
  if (cause.code === "ENOTFOUND" || cause.code === "EADDRNOTAVAIL") {
    return new ParkfactsError(
      "HOST_UNKNOWN",
      `this machine has no address "${host}"; set HOST to 127.0.0.1 or 0.0.0.0`,
      { cause },
    );
  }
  return new ParkfactsError("LISTEN_FAILED", `cannot listen on ${host}:${port}: ${cause.message}`, { cause });
}

/** An address to open: 0.0.0.0 listens everywhere but is nowhere to go. */
function urlOf(host: string, port: number): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), CLOSE_MS).unref();
  });
}
