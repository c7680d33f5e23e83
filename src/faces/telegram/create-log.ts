import { type DestinationStream, type Logger, pino } from "pino";
import type { Config } from "../../config.ts";
import { redactTokens } from "./describe-error.ts";

/** The log of the program, a JSON object a line on standard error. No line holds a token or the webhook's secret. */
export function createLog(
  { logLevel, webhook }: Pick<Config, "logLevel" | "webhook">,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  const redact = (line: string): string =>
    redactTokens(webhook === null ? line : line.replaceAll(webhook.secret, "***"));
  return pino({ level: logLevel }, { write: (line: string) => destination.write(redact(line)) });
}
