import type { Update } from "grammy/types";
import { pino } from "pino";
import { type BotSettings, createBot } from "../../src/faces/telegram/create-bot.ts";
import { pollUpdates } from "../../src/faces/telegram/poll-updates.ts";
import type { Ports } from "../../src/faces/telegram/ports.ts";
import { createUpdateQueue } from "../../src/faces/telegram/update-queue.ts";
import { DEFAULT_LIMIT, type Engine } from "../../src/model/asking.ts";
import { articleId, sentenceId } from "../../src/model/corpus.ts";
import type { BotApi } from "../bot-api/start-bot-api.ts";
import { citation, ranked, source } from "./card/invent-answer.ts";
import { newPorts } from "./new-store.ts";

const SENTENCES = 9;

/** An engine that answers every question with sentences that quote it; its only article has nine sentences. */
export const echo: Engine = {
  size: { articles: 1, captions: 0, paragraphs: 1, sentences: SENTENCES },
  holdings: { sources: [source(1)], datelines: [{ place: "甲县", reports: 1 }], days: null },
  examples: { zh: [], en: [] },
  facts: () => ({ rows: [], place: null, nearest: [], unmatched: null }),
  ask: (question, { limit = DEFAULT_LIMIT } = {}) => ({
    question,
    language: /\p{Script=Han}/u.test(question) ? "zh" : "en",
    understoodAs: null,
    searchedFor: [],
    missing: [],
    nearest: [],
    gloss: null,
    outcome: "answered",
    comparison: null,
    answers: Array.from({ length: Math.min(limit, SENTENCES) }, (_, i) => ({
      ...ranked(i + 1, `<${question}>${i + 1}`, question),
      citation: citation({ id: sentenceId(articleId("a1"), 1, i + 1) }),
    })),
  }),
  // By way of `this`, so that an engine that is this one but for `ask` answers by its own.
  reply(message, options) {
    return { kind: "answers", answers: [this.ask(message, options)] };
  },
  context(id, radius) {
    const cited = Number(/^a1\.1\.([1-9])$/u.exec(id)?.[1]);
    if (Number.isNaN(cited)) return null;
    const from = Math.max(1, cited - radius);
    const to = Math.min(SENTENCES, cited + radius);
    return {
      citation: citation({ id }),
      sentences: Array.from({ length: to - from + 1 }, (_, i) => ({
        id: sentenceId(articleId("a1"), 1, from + i),
        text: `句${from + i}。`,
        paragraph: 1,
        cited: from + i === cited,
      })),
      more: { before: from > 1, after: to < SENTENCES },
    };
  },
};

export interface RunningBot {
  /** What was logged so far, a JSON object a line. */
  readonly log: () => string;
  /** Gives it an update as if Telegram had. */
  readonly handle: (update: Update) => Promise<void>;
  /** Resolves when every update so far is confirmed and handled. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Runs the bot in this process, as the program does. */
export async function startBot(
  api: BotApi,
  engine: Engine = echo,
  ports: Ports = newPorts(),
  settings: Partial<BotSettings> = {},
): Promise<RunningBot> {
  const lines: string[] = [];
  const log = pino({}, { write: (line) => lines.push(line) });
  const bot = createBot({ token: api.token, apiRoot: api.root, ...settings }, engine, log, ports);
  bot.botInfo = api.bot;
  const queue = createUpdateQueue((update) => bot.handleUpdate(update));
  const stop = new AbortController();
  let granted = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    granted = resolve;
  });
  const polling = pollUpdates(bot.api, { signal: stop.signal, log, onGranted: granted, onUpdate: queue.add });
  await ready;
  return {
    log: () => lines.join(""),
    handle: (update) => bot.handleUpdate(update),
    async idle() {
      await api.confirmed(5000);
      await queue.settle(5000);
    },
    async stop() {
      stop.abort();
      await polling;
      await queue.settle(5000);
    },
  };
}
