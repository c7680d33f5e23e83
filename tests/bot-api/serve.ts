import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { ApiResponse } from "grammy/types";
import { Cut, type Faults } from "./faults.ts";
import type { Journal } from "./journal.ts";
import { methods } from "./methods.ts";
import { type Parameters, readParameters } from "./parameters.ts";
import { Refusal } from "./refusal.ts";
import type { ServerState } from "./server-state.ts";

/** Milliseconds that a connection may stay idle: Telegram's are kept for long, and one closed just as it is used again looks cut. */
const LONGEST_IDLE = 75_000;

/** One call of the bot, noted when it ended. */
export interface Call {
  readonly method: string;
  readonly parameters: Parameters;
  /** What the bot was told; null when the connection broke first. */
  readonly answer: ApiResponse<unknown> | null;
}

/** What the HTTP side works with. */
export interface Service {
  readonly token: string;
  readonly state: ServerState;
  readonly faults: Faults;
  readonly calls: Journal<Call>;
}

/** An HTTP server, not yet listening, that answers `/bot<token>/<method>`. */
export function createBotApiServer(service: Service): Server {
  const server = createServer((request, response) => {
    void answer(service, request, response);
  });
  server.keepAliveTimeout = LONGEST_IDLE;
  return server;
}

async function answer(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const download = /^\/file\/bot([^/]+)\/documents\/([^/]+)$/.exec(pathname);
  if (download !== null) {
    await sendFile(service, download[1] ?? "", download[2] ?? "", response);
    return;
  }
  const [, token, name = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(pathname) ?? [];
  const method = [...methods.keys()].find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
  let parameters: Parameters = {};
  const reply = await outcome(async () => {
    if (token === undefined) throw new Refusal(404, "Not Found");
    if (token !== service.token) throw new Refusal(401, "Unauthorized");
    parameters = await readParameters(request, searchParams);
    return await service.faults.during(method, () => carryOut(service, method, parameters, response));
  });
  if (reply === null) request.socket.destroy();
  else if (!response.destroyed) {
    response.writeHead(reply.ok ? 200 : reply.error_code, { "content-type": "application/json" });
    response.end(JSON.stringify(reply));
  }
  if (token === service.token) service.calls.add({ method, parameters, answer: response.destroyed ? null : reply });
}

/** Answers a download, with the faults planned for `download`. */
async function sendFile(service: Service, token: string, id: string, response: ServerResponse): Promise<void> {
  const file = token === service.token ? service.state.files.find(id) : undefined;
  const reply = await outcome(async () => {
    if (file === undefined) throw new Refusal(404, "Not Found");
    return await service.faults.during("download", () => file.content);
  });
  if (reply === null) response.destroy();
  else if (reply.ok) response.writeHead(200, { "content-type": "application/octet-stream" }).end(reply.result);
  else response.writeHead(reply.error_code).end();
}

function carryOut({ state }: Service, name: string, parameters: Parameters, response: ServerResponse): unknown {
  const method = methods.get(name);
  if (method === undefined) throw new Refusal(404, "Not Found");
  const gone = new AbortController();
  if (response.destroyed) gone.abort();
  response.once("close", () => gone.abort());
  return method(state, parameters, gone.signal);
}

/** The answer to a call; null for a connection to be cut. A fault of the emulator itself shows as a 500 that says so. */
async function outcome(carryOutCall: () => Promise<unknown>): Promise<ApiResponse<unknown> | null> {
  try {
    return { ok: true, result: await carryOutCall() };
  } catch (error) {
    if (error instanceof Cut) return null;
    if (!(error instanceof Refusal))
      return { ok: false, error_code: 500, description: `Internal Server Error: the emulator failed: ${error}` };
    const { code, message, parameters } = error;
    return { ok: false, error_code: code, description: message, ...(parameters === undefined ? {} : { parameters }) };
  }
}
