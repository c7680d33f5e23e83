import { pino } from "pino";
import { type Config, ConfigError } from "../../config.ts";
import { createRawReader } from "../../library/read-raw.ts";
import type { Engine } from "../../model.ts";
import { callAtStart } from "./call-at-start.ts";
import { createBot } from "./create-bot.ts";
import { describeCommands } from "./describe-commands.ts";
import { describeError } from "./describe-error.ts";
import { explainEnd } from "./explain-end.ts";
import { createMemoryPorts } from "./memory-ports.ts";
import { pollUpdates } from "./poll-updates.ts";
import { createUpdateQueue } from "./update-queue.ts";

/** Milliseconds that the updates being handled may take once the bot is to stop. */
const LONGEST_FINISH = 5000;

const STOP_SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Answers in Telegram until SIGINT or SIGTERM. Resolves to the exit code: 0 after a signal, 1 when Telegram cannot be
 * reached at the start, or refuses the token, or another program uses it; the reason is one line on standard error.
 * @throws ConfigError when there is no token
 */
export async function runTelegram(config: Config, engine: Engine): Promise<number> {
  const { botToken: token, telegramApiRoot: apiRoot } = config;
  if (token === null) throw new ConfigError("BOT_TOKEN is missing; copy it from @BotFather (see .env.example)");
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const cancelled = new AbortController();
  const ports = { ...createMemoryPorts(), readRaw: createRawReader(config.corpus) };
  const bot = createBot({ token, apiRoot, cancel: cancelled.signal }, engine, log, ports);
  const queue = createUpdateQueue((update) => bot.handleUpdate(update));
  const stop = new AbortController();
  const stopNow = (): void => stop.abort();
  for (const name of STOP_SIGNALS) process.once(name, stopNow);

  try {
    const { api } = bot;
    const me = await callAtStart((signal) => api.getMe(signal), stop.signal);
    bot.botInfo = me;
    await callAtStart((signal) => api.deleteWebhook({}, signal), stop.signal);
    await pollUpdates(api, {
      signal: stop.signal,
      log,
      onGranted: () => {
        console.error(`@${me.username} is answering (Ctrl+C stops it)`);
        describeCommands(api).catch((error) =>
          log.warn({ cause: describeError(error) }, "the command menu is not set"),
        );
      },
      onUpdate: queue.add,
    });
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 0;
    const why = explainEnd(error, apiRoot);
    if (why === null) log.fatal({ cause: describeError(error) }, "the bot failed");
    console.error(`wenzheng: ${why ?? "the bot failed; the log above says where"}`);
    return 1;
  } finally {
    for (const name of STOP_SIGNALS) process.off(name, stopNow);
    const left = await queue.settle(LONGEST_FINISH);
    if (left > 0) log.warn({ updates: left }, "stopped before these updates were handled");
    cancelled.abort();
  }
}
