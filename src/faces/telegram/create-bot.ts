import { Bot, type Context, type Middleware } from "grammy";
import type { Logger } from "pino";
import type { Engine } from "../../model/asking.ts";
import { answerPresses } from "./answer-presses.ts";
import { type AnsweredListener, answerQuestions } from "./answer-questions.ts";
import { listFacts } from "./commands/facts.ts";
import { explain } from "./commands/help.ts";
import { chooseLanguage } from "./commands/language.ts";
import { keepSilent, muteGroups } from "./commands/mute.ts";
import { showSource } from "./commands/source.ts";
import { listSources } from "./commands/sources.ts";
import { greet } from "./commands/start.ts";
import { ignoreAutomatic } from "./ignore-automatic.ts";
import { answerInline } from "./inline-mode.ts";
import type { Ports } from "./ports.ts";
import { createReaders } from "./readers.ts";
import { type FailureListener, reportFailure } from "./report-failure.ts";
import { retrySending } from "./retry-sending.ts";

/** The kinds of updates that the bot handles. */
export const HANDLED_UPDATES = ["message", "callback_query", "inline_query"] as const;

/** Seconds that any call may take, the wait for new updates included. */
const LONGEST_CALL = 45;

export interface BotSettings {
  readonly token: string;
  /** Root of the Bot API server, without a slash at its end. */
  readonly apiRoot: string;
  /** Ends what the handlers are still sending. */
  readonly cancel?: AbortSignal;
  /** What stands before the features for everyone: limits, rights, commands of the staff. */
  readonly before?: readonly Middleware<Context>[];
  /** Told of every answer sent. */
  readonly onAnswered?: AnsweredListener;
  /** Told of every failure, and whether the asker could be told. */
  readonly onFailure?: FailureListener;
}

/** The bot with all it does; nothing runs until updates are given to it. Handling an update never fails. */
export function createBot(
  { token, apiRoot, cancel = new AbortController().signal, before = [], onAnswered, onFailure }: BotSettings,
  engine: Engine,
  log: Logger,
  ports: Ports,
): Bot {
  const readers = createReaders(ports.settings);
  const bot = new Bot(token, { client: { apiRoot, timeoutSeconds: LONGEST_CALL } });
  bot.errorBoundary(
    reportFailure(log, onFailure),
    ignoreAutomatic,
    retrySending(cancel),
    keepSilent(ports.settings, readers),
    ...before,
    muteGroups(ports.settings, readers),
    greet(engine, readers),
    explain(engine, readers),
    listFacts(engine, readers),
    listSources(engine, readers),
    showSource(engine, readers),
    chooseLanguage(ports.settings, readers),
    answerQuestions(engine, readers, ports.conversations, onAnswered),
    answerInline(engine, readers),
    answerPresses(engine, ports, readers),
  );
  return bot;
}
