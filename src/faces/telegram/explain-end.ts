import { GrammyError, HttpError } from "grammy";
import { redactTokens } from "./describe-error.ts";

/** Why the bot could not start or go on, and what to do about it, in one line; null when the program itself is wrong. */
export function explainEnd(error: unknown, apiRoot: string): string | null {
  const server = new URL(apiRoot).host;
  if (error instanceof HttpError) {
    return `cannot reach the Bot API at ${server} (${reason(error.error)}): check the network, and TELEGRAM_API_ROOT in .env`;
  }
  if (!(error instanceof GrammyError)) return null;
  switch (error.error_code) {
    case 401:
    case 404:
      return "Telegram refused BOT_TOKEN: copy it again from @BotFather into .env";
    case 409:
      return "another program answers with this BOT_TOKEN: stop it, or get a second bot from @BotFather";
    default:
      return redactTokens(
        `${server} refused ${error.method} (${error.error_code} ${error.description}): try again later`,
      );
  }
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return "no answer";
  if ("code" in cause && typeof cause.code === "string") return cause.code;
  return "type" in cause && cause.type === "invalid-json" ? "something else answers there" : "no answer";
}
