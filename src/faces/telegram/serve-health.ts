import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Metrics } from "./metrics.ts";

/** Answers a call of `/healthz`, 200 while `healthy`, else 503; false when it is a call of something else. */
export function answerHealth(request: IncomingMessage, response: ServerResponse, healthy: () => boolean): boolean {
  if (pathOf(request) !== "/healthz") return false;
  const [status, text] = healthy() ? [200, "ok\n"] : [503, "not ready\n"];
  response.writeHead(status, { "content-type": "text/plain" }).end(text);
  return true;
}

/** The server of `/healthz` and `/metrics`, not yet listening; anything else is 404. */
export function createHealthServer(healthy: () => boolean, metrics: Metrics): Server {
  return createServer((request, response) => {
    if (answerHealth(request, response, healthy)) return;
    if (pathOf(request) !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    metrics.print().then(
      (text) => response.writeHead(200, { "content-type": metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
}

function pathOf({ url = "" }: IncomingMessage): string {
  return url.split("?")[0] ?? "";
}
