import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { describeError } from "./describe-error.ts";
import { readUpdate } from "./intake.ts";
import { answerHealth } from "./serve-health.ts";

/** The longest update, in bytes; Telegram's own are far shorter. */
const LONGEST_UPDATE = 1024 * 1024;
/** Milliseconds that a call may take to arrive. */
const LONGEST_ARRIVAL = 10_000;

export interface Webhook {
  /** The path that Telegram calls. */
  readonly path: string;
  /** What Telegram proves itself with. */
  readonly secret: string;
  readonly log: Logger;
  healthy(): boolean;
  /** Keeps an update for good before it returns: Telegram does not send one again that was answered with 200. */
  accept(update: Update): void;
}

/**
 * The server that Telegram calls, not yet listening. A call with the wrong secret (401), path (404) or method (405), one
 * too long (413) or that is no update (400) changes nothing; 500 makes Telegram send the update again.
 */
export function createWebhookServer(webhook: Webhook): Server {
  const server = createServer((request, response) => {
    if (answerHealth(request, response, webhook.healthy)) return;
    receive(webhook, request)
      .catch((error: unknown) => {
        webhook.log.error({ cause: describeError(error) }, "a call of the webhook failed");
        return 500;
      })
      .then((status) => {
        // What was not read must not be taken for the next call.
        response.writeHead(status, request.complete ? {} : { connection: "close" }).end();
        if (!request.complete) request.destroy();
      })
      .catch(() => request.destroy());
  });
  server.requestTimeout = LONGEST_ARRIVAL;
  server.headersTimeout = LONGEST_ARRIVAL;
  return server;
}

/** Takes one call in; the HTTP status that answers it. */
async function receive({ path, secret, accept, log }: Webhook, request: IncomingMessage): Promise<number> {
  if (request.url !== path) return 404;
  if (request.method !== "POST") return 405;
  if (!isSame(request.headers["x-telegram-bot-api-secret-token"], secret)) {
    log.warn("a call of the webhook had the wrong secret");
    return 401;
  }
  const body = await readBody(request);
  if (body === null) return 413;
  const update = parseUpdate(body);
  if (update === null) return 400;
  accept(update);
  return 200;
}

/** Compares in constant time, whatever the lengths. */
function isSame(given: string | readonly string[] | undefined, secret: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return typeof given === "string" && timingSafeEqual(digest(given), digest(secret));
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers["content-length"] ?? 0) > LONGEST_UPDATE) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > LONGEST_UPDATE) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseUpdate(body: string): Update | null {
  try {
    return readUpdate(JSON.parse(body));
  } catch {
    return null;
  }
}
