import { fileURLToPath } from "node:url";
import { z } from "zod";
import { NamedFault } from "./named-fault.ts";

/** The settings of the bot. */
export interface Config {
  /** Token of the Telegram bot; null runs the conversation in the terminal. */
  readonly botToken: string | null;
  /** Root of the Bot API server. */
  readonly telegramApiRoot: string;
  /** The corpus folder. */
  readonly corpus: string;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  /** The folder for what the bot remembers. */
  readonly dataDir: string;
  /** Days after which votes, questions, cards, uploads, staff actions and settings that nobody used are deleted. */
  readonly retentionDays: number;
  /** How Telegram delivers updates here; null: they are fetched by long polling. */
  readonly webhook: WebhookConfig | null;
  /** Address that this program listens on, for the webhook and the metrics. */
  readonly host: string;
  /** Port of /healthz and /metrics; null: none. */
  readonly metricsPort: number | null;
  /** Questions and presses that one user may send in a minute. */
  readonly rateLimit: number;
  readonly access: AccessConfig;
}

interface WebhookConfig {
  /** The public address, which Telegram is told, without query and fragment. Its path is the path here too. */
  readonly url: string;
  readonly secret: string;
  readonly port: number;
}

/** Who may do what, by the ids of Telegram. */
export interface AccessConfig {
  /** Users who may change the corpus. */
  readonly admins: readonly number[];
  /** Users who may ask anywhere; with `chats` empty too, everyone may. */
  readonly users: readonly number[];
  /** Chats in which everyone may ask. */
  readonly chats: readonly number[];
}

/** The environment is wrong. The message names the variable and the remedy. */
export class ConfigError extends NamedFault {
  override readonly name = "ConfigError";
}

/** The corpus that comes with the program. */
export const SHIPPED_CORPUS: string = fileURLToPath(new URL("../corpus", import.meta.url));

const blank = (value: unknown): unknown => (value === "" ? undefined : value);

const ids = z.preprocess(
  blank,
  z
    .string()
    .regex(/^\s*-?\d{1,16}(?:\s*,\s*-?\d{1,16})*\s*$/, "must be ids of Telegram with commas between them: 123,-100456")
    .transform((list) => list.split(",").map(Number))
    .default([]),
);

const wholeNumber = (from: number, to: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${from} to ${to}` })
    .int(`must be a whole number from ${from} to ${to}`)
    .min(from, `must be from ${from} to ${to}`)
    .max(to, `must be from ${from} to ${to}`);

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
  DATA_DIR: z.preprocess(blank, z.string().default("data")),
  RETENTION_DAYS: z.preprocess(blank, wholeNumber(1, 3650).default(90)),
  WEBHOOK_URL: z.preprocess(
    blank,
    z
      .url({ protocol: /^https$/, error: "must be the public https address that Telegram is to call" })
      .regex(/^[^?#]*$/, "must have no ? and no #; what tells Telegram from others is WEBHOOK_SECRET")
      .optional(),
  ),
  WEBHOOK_SECRET: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[\w-]{16,256}$/, "must have 16 to 256 letters, digits, _ or -; make one with: openssl rand -hex 32")
      .optional(),
  ),
  PORT: z.preprocess(blank, wholeNumber(0, 65535).default(8080)),
  HOST: z.preprocess(blank, z.string().default("127.0.0.1")),
  METRICS_PORT: z.preprocess(blank, wholeNumber(0, 65535).optional()),
  RATE_LIMIT: z.preprocess(blank, wholeNumber(1, 100_000).default(30)),
  ADMIN_IDS: ids,
  ALLOWED_USERS: ids,
  ALLOWED_CHATS: ids,
});

/** The names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(environment.shape);

/** The corpus folder that an environment names; nothing else of it is looked at. */
export function readCorpusFolder(env: NodeJS.ProcessEnv): string {
  return environment.shape.WENZHENG_CORPUS.parse(env.WENZHENG_CORPUS);
}

/**
 * Reads the settings of the bot from an environment.
 * @throws ConfigError naming the first variable that is wrong and what it should be
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(
      `${issue?.path.join(".") ?? "environment"} ${issue?.message ?? "is wrong"} (see .env.example)`,
    );
  }
  const { data } = parsed;
  return {
    botToken: data.BOT_TOKEN ?? null,
    telegramApiRoot: data.TELEGRAM_API_ROOT.replace(/\/+$/, ""),
    corpus: data.WENZHENG_CORPUS,
    logLevel: data.LOG_LEVEL,
    dataDir: data.DATA_DIR,
    retentionDays: data.RETENTION_DAYS,
    webhook: readWebhook(data),
    host: data.HOST,
    metricsPort: data.METRICS_PORT ?? null,
    rateLimit: data.RATE_LIMIT,
    access: { admins: data.ADMIN_IDS, users: data.ALLOWED_USERS, chats: data.ALLOWED_CHATS },
  };
}

function readWebhook({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret, PORT: port }: z.infer<typeof environment>) {
  if (url === undefined) return null;
  if (secret === undefined) {
    throw new ConfigError(
      "WEBHOOK_SECRET is missing; make one with: openssl rand -hex 32, or leave WEBHOOK_URL empty (see .env.example)",
    );
  }
  return { url, secret, port };
}
