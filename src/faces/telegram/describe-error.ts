import { BotError, HttpError } from "grammy";

const TOKEN = /\d+(?::|%3A)[\w-]{10,}/giu;

/** An error and its causes as one text for the log, without the tokens that web addresses in them carry. */
export function describeError(error: unknown): string {
  const causes = new Set<unknown>();
  for (let cause = error; cause !== undefined && cause !== null && !causes.has(cause); cause = causeOf(cause)) {
    causes.add(cause);
  }
  return redactTokens(
    [...causes]
      .map((cause) => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)))
      .join("\ncaused by "),
  );
}

/** Makes bot tokens unreadable: bot123:secret becomes bot123:***. */
export function redactTokens(text: string): string {
  return text.replace(TOKEN, (token) => `${/^\d+/u.exec(token)?.[0]}:***`);
}

function causeOf(error: unknown): unknown {
  if (error instanceof BotError || error instanceof HttpError) return error.error;
  return error instanceof Error ? error.cause : undefined;
}
