import { createServer, type RequestListener, type Server } from "node:http";
import type { Metrics } from "./metrics.ts";

/** Answers `/healthz` (200 while `healthy`, else 503) and, with metrics, `/metrics`; anything else is 404. */
export function answerHealth(healthy: () => boolean, metrics: Metrics | null): RequestListener {
  return (request, response) => {
    const path = request.url?.split("?")[0];
    if (path === "/healthz") {
      response
        .writeHead(healthy() ? 200 : 503, { "content-type": "text/plain" })
        .end(healthy() ? "ok\n" : "not ready\n");
    } else if (path === "/metrics" && metrics !== null) {
      metrics.print().then(
        (text) => response.writeHead(200, { "content-type": metrics.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    } else {
      response.writeHead(404).end();
    }
  };
}

/** The server of `/healthz` and `/metrics`, not yet listening. */
export function createHealthServer(healthy: () => boolean, metrics: Metrics): Server {
  return createServer(answerHealth(healthy, metrics));
}
