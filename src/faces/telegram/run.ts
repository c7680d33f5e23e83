import type { Logger } from "pino";
import { type Config, ConfigError } from "../../config.ts";
import type { EagerEngine } from "../../engine.ts";
import { createRawReader } from "../../library/read-raw.ts";
import { openLiveCorpus } from "../../serving/live-corpus.ts";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";
import { allowAccess, isStaff } from "./allow-access.ts";
import { createBot } from "./create-bot.ts";
import { createLog } from "./create-log.ts";
import { describeError } from "./describe-error.ts";
import { explainEnd } from "./explain-end.ts";
import { forgetMe } from "./forget-me.ts";
import { createIntake } from "./intake.ts";
import { limitRate } from "./limit-rate.ts";
import { createMetrics } from "./metrics.ts";
import { createReaders } from "./readers.ts";
import { receiveUpdates } from "./receive-updates.ts";
import { recordAnswered } from "./record-answered.ts";
import { staffDesk } from "./staff/staff-desk.ts";
import { createStoredPorts } from "./stored-ports.ts";

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
  const { botToken: token, telegramApiRoot: apiRoot } = config;
  if (token === null) throw new ConfigError("BOT_TOKEN is missing; copy it from @BotFather (see .env.example)");
  const log = createLog(config);
  const metrics = createMetrics();
  const [name = "bot"] = token.split(":");
  const store = openStore({ folder: config.dataDir, name, retentionDays: config.retentionDays });
  const readAhead = (engine: EagerEngine, replaced: AbortSignal): void => {
    engine.readAhead(replaced).catch((error: unknown) => {
      log.warn({ cause: describeError(error) }, "the corpus could not be read ahead; questions wait a little longer");
    });
  };
  const corpus = await openLiveCorpus(config.corpus, store.pins, readAhead).catch((error: unknown) => {
    store.close();
    throw error;
  });
  const ports = createStoredPorts(store, createRawReader(config.corpus));
  const readers = createReaders(ports.settings);
  const cancelled = new AbortController();
  const unreached = new Set<number>();
  const bot = createBot(
    {
      token,
      apiRoot,
      cancel: cancelled.signal,
      before: [
        allowAccess(config.access, readers),
        limitRate({
          perMinute: config.rateLimit,
          exempt: (user) => isStaff(config.access, user),
          readers,
          onLimited: metrics.countLimited,
        }),
        forgetMe(store, readers),
        staffDesk(config.access, { corpus, store, metrics, readers, conversations: ports.conversations, apiRoot }),
      ],
      onAnswered: recordAnswered(metrics, store.unanswered),
      onFailure(update, outcome) {
        metrics.countFailure();
        if (outcome === "unreached") unreached.add(update);
      },
    },
    corpus.engine,
    log,
    ports,
  );
  const intake = createIntake({
    updates: store.updates,
    metrics,
    log,
    async handle(update) {
      await bot.handleUpdate(update);
      return unreached.delete(update.update_id) ? "unreached" : "done";
    },
  });
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
    const why = explainEnd(error, apiRoot);
    if (why === null) log.fatal({ cause: describeError(error) }, "the bot failed");
    console.error(`wenzheng: ${why ?? "the bot failed; the log above says where"}`);
    return 1;
  } finally {
    clearInterval(purging);
    const left = await intake.finish(LONGEST_FINISH);
    if (left > 0) log.warn({ updates: left }, "stopped before these updates were handled; the next start goes on");
    cancelled.abort();
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
