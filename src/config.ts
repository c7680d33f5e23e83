import { fileURLToPath } from "node:url";
import { config as loadDotenv } from "dotenv";
import { z } from "zod";

/** The settings of one run, from the environment (and `.env`). */
export interface Config {
  /** Token of the Telegram bot; null runs the conversation in the terminal. */
  readonly botToken: string | null;
  /** Root of the Bot API server. */
  readonly telegramApiRoot: string;
  /** The corpus folder. */
  readonly corpus: string;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
}

/** The environment is wrong. The message names the variable and the remedy. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** The corpus that comes with the program. */
export const SHIPPED_CORPUS: string = fileURLToPath(new URL("../corpus", import.meta.url));

const blank = (value: unknown): unknown => (value === "" ? undefined : value);

const environment = z.object({
  BOT_TOKEN: z.preprocess(
    blank,
    z
      .string()
      .regex(/^\d+:[\w-]+$/, "is not a bot token; copy it from @BotFather as it is, digits, colon, letters")
      .optional(),
  ),
  TELEGRAM_API_ROOT: z.preprocess(
    blank,
    z
      .url({ protocol: /^https?$/, error: "is not a web address; leave it empty for Telegram's own server" })
      .default("https://api.telegram.org"),
  ),
  WENZHENG_CORPUS: z.preprocess(blank, z.string().default(SHIPPED_CORPUS)),
  LOG_LEVEL: z.preprocess(
    blank,
    z
      .enum(["fatal", "error", "warn", "info", "debug", "silent"], {
        error: "must be one of fatal, error, warn, info, debug, silent",
      })
      .default("info"),
  ),
});

/**
 * Reads the settings from an environment, `.env` in the working folder included when `env` is the process' own.
 * @throws ConfigError naming the first variable that is wrong and what it should be
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  if (env === process.env) loadDotenv({ quiet: true });
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(
      `${issue?.path.join(".") ?? "environment"} ${issue?.message ?? "is wrong"} (see .env.example)`,
    );
  }
  const { BOT_TOKEN, TELEGRAM_API_ROOT, WENZHENG_CORPUS, LOG_LEVEL } = parsed.data;
  return {
    botToken: BOT_TOKEN ?? null,
    telegramApiRoot: TELEGRAM_API_ROOT.replace(/\/+$/, ""),
    corpus: WENZHENG_CORPUS,
    logLevel: LOG_LEVEL,
  };
}
