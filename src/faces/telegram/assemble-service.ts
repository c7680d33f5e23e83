import type { Bot } from "grammy";
import type { Logger } from "pino";
import type { Config } from "../../config.ts";
import type { EagerEngine } from "../../engine.ts";
import { createRawReader } from "../../library/read-raw.ts";
import { explainUnreadableQuestions } from "../../serving/check-answers.ts";
import { openLiveCorpus } from "../../serving/live-corpus.ts";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";
import { allowAccess, isStaff } from "./allow-access.ts";
import { createBot } from "./create-bot.ts";
import { describeError } from "./describe-error.ts";
import { forgetMe } from "./forget-me.ts";
import { createIntake, type Intake } from "./intake.ts";
import { limitRate } from "./limit-rate.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { createReaders } from "./readers.ts";
import { recordAnswered } from "./record-answered.ts";
import { staffDesk } from "./staff/staff-desk.ts";
import { createStoredPorts } from "./stored-ports.ts";

/** All that answers in Telegram, ready for updates. */
export interface Service {
  readonly bot: Bot;
  readonly intake: Intake;
  readonly store: Store;
  readonly metrics: Metrics;
  /** Ends what the handlers are still sending. */
  cancel(): void;
}

/**
 * Opens what the bot remembers and its corpus, and joins them with the bot. The caller closes the store.
 * @throws StoreError when what the bot remembers cannot be opened, CorpusError and MissingLanguageDataError when the
 *   corpus cannot
 */
export async function assembleService(config: Config, token: string, log: Logger): Promise<Service> {
  const { telegramApiRoot: apiRoot, access } = config;
  const metrics = createMetrics();
  const [name = "bot"] = token.split(":");
  const store = openStore({ folder: config.dataDir, name, retentionDays: config.retentionDays });
  const corpus = await openLiveCorpus(config.corpus, store.pins, readAheadLogged(log)).catch((error: unknown) => {
    store.close();
    throw error;
  });
  for (const doubt of corpus.doubts) log.warn({ doubt }, "something in the corpus looks wrong");
  await warnOfQuestions(config.corpus, log);
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
        allowAccess(access, readers),
        limitRate({
          perMinute: config.rateLimit,
          exempt: (user) => isStaff(access, user),
          readers,
          onLimited: metrics.countLimited,
        }),
        forgetMe(store, readers),
        staffDesk(access, { corpus, store, metrics, readers, conversations: ports.conversations, apiRoot, log }),
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
  return { bot, intake, store, metrics, cancel: () => cancelled.abort() };
}

/** Without its questions a corpus answers, but no page can be added to it. */
async function warnOfQuestions(corpus: string, log: Logger): Promise<void> {
  const why = await explainUnreadableQuestions(corpus);
  if (why !== null) log.warn({ why }, "the corpus' questions cannot be read; no page is accepted until they can");
}

function readAheadLogged(log: Logger): (engine: EagerEngine, replaced: AbortSignal) => void {
  return (engine, replaced) => {
    engine.readAhead(replaced).catch((error: unknown) => {
      log.warn({ cause: describeError(error) }, "the corpus could not be read ahead; questions wait a little longer");
    });
  };
}
