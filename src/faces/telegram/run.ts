import type { Logger } from "pino";
import { type Config, ConfigError } from "../../config.ts";
import type { Store } from "../../store/store.ts";
import { assembleService, type Service } from "./assemble-service.ts";
import { createLog } from "./create-log.ts";
import { describeError } from "./describe-error.ts";
import { explainEnd } from "./explain-end.ts";
import { receiveUpdates } from "./receive-updates.ts";

/** Milliseconds that the updates being handled may take once the bot is to stop. */
const LONGEST_FINISH = 5000;
const DAY = 24 * 60 * 60 * 1000;

const STOP_SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Answers in Telegram until SIGINT or SIGTERM. Resolves to the exit code: 0 after a signal, 1 when Telegram cannot be
 * reached at the start, or refuses the token, or another program uses it; the reason is one line on standard error.
 * @throws ConfigError when there is no token, StoreError when what the bot remembers cannot be opened, CorpusError and
 *   MissingLanguageDataError when the corpus cannot
 */
export async function runTelegram(config: Config): Promise<number> {
  const { botToken: token } = config;
  if (token === null) throw new ConfigError("BOT_TOKEN is missing; copy it from @BotFather (see .env.example)");
  const log = createLog(config);
  return await runUntilStopped(await assembleService(config, token, log), config, log);
}

async function runUntilStopped(service: Service, config: Config, log: Logger): Promise<number> {
  const { bot, intake, store, metrics } = service;
  const stop = new AbortController();
  const stopNow = (): void => stop.abort();
  for (const signal of STOP_SIGNALS) process.once(signal, stopNow);
  const dieLogged = (error: unknown): void => {
    log.fatal({ cause: describeError(error) }, "the program failed and ends; started again, it goes on where it was");
    process.exit(1);
  };
  process.on("uncaughtException", dieLogged);
  const purging = keepPurging(store, log);
  try {
    await receiveUpdates({ config, log, metrics, bot, intake, stop: stop.signal });
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 0;
    if (error instanceof ConfigError) throw error;
    const why = explainEnd(error, config.telegramApiRoot);
    if (why === null) log.fatal({ cause: describeError(error) }, "the bot failed");
    console.error(`wenzheng: ${why ?? "the bot failed; the log above says where"}`);
    return 1;
  } finally {
    clearInterval(purging);
    const left = await intake.finish(LONGEST_FINISH);
    if (left > 0) log.warn({ updates: left }, "stopped before these updates were handled; the next start goes on");
    service.cancel();
    store.close();
    for (const signal of STOP_SIGNALS) process.off(signal, stopNow);
    process.off("uncaughtException", dieLogged);
  }
}

/** Deletes what is past its time, now and every day. */
function keepPurging(store: Store, log: Logger): NodeJS.Timeout {
  const purge = (): void => {
    const entries = store.purge();
    if (entries > 0) log.info({ entries }, "deleted what was past its time");
  };
  purge();
  return setInterval(purge, DAY).unref();
}
