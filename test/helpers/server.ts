import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { atEnd } from "./ends.ts";

export interface TestServer {
  readonly url: string;
  /** When each path was asked for, in milliseconds. */
  readonly asked: { path: string; at: number; headers: IncomingMessage["headers"] }[];
}

/** A web server on loopback that answers by path; closed when the file's tests are done. */
export async function testServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> {
  const asked: TestServer["asked"] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? "", at: Date.now(), headers: request.headers });
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
