import { setImmediate as breathe, setTimeout as pause } from "node:timers/promises";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { z } from "zod";
import type { UpdateStore } from "../../store/store.ts";
import type { Metrics } from "./metrics.ts";
import { createUpdateQueue } from "./update-queue.ts";

/** Milliseconds before an update is tried again whose asker could not be told anything; doubled each time. */
const FIRST_PAUSE = 15_000;
/** Further attempts in one run. */
const FURTHER_ATTEMPTS = 3;

/** What became of an update: `unreached` when neither an answer nor an apology could be sent. */
type Handled = "done" | "unreached";

/** The way of updates into the bot: each is kept until it is done with, and none is handled twice. */
export interface Intake {
  /** Keeps an update and handles it in its turn; one that was accepted before is dropped. */
  accept(update: Update): void;
  /** Handles what an earlier run accepted and did not finish; how many updates those are. */
  resume(): number;
  /** Waits until all are done with, at most `milliseconds`; how many are left, for the next run to resume. */
  finish(milliseconds: number): Promise<number>;
}

interface Parts {
  readonly updates: UpdateStore;
  readonly metrics: Metrics;
  readonly log: Logger;
  handle(update: Update): Promise<Handled>;
}

export function createIntake({ updates, metrics, log, handle }: Parts): Intake {
  const stopping = new AbortController();
  let turn: Promise<unknown> = Promise.resolve();
  const begun = new WeakMap<Update, () => void>();

  /** Between two answers what is ready to be sent is sent; a hundred updates that came together would hold it up. */
  async function waitForTurn(): Promise<void> {
    turn = turn.then(() => breathe());
    await turn;
  }
  let closed = false;

  async function work(update: Update): Promise<void> {
    await waitForTurn();
    let handled = await handle(update);
    for (let attempt = 0; handled === "unreached" && attempt < FURTHER_ATTEMPTS; attempt++) {
      log.warn({ update: update.update_id }, "nobody could be reached, trying again later");
      await pause(FIRST_PAUSE * 2 ** attempt, undefined, { signal: stopping.signal }).catch(() => undefined);
      // The next run tries again.
      if (stopping.signal.aborted) return;
      handled = await handle(update);
    }
    begun.get(update)?.();
    if (!closed) updates.done(update.update_id);
  }
  const queue = createUpdateQueue(work);
  const add = (update: Update): void => {
    begun.set(update, metrics.beginUpdate());
    queue.add(update);
  };

  return {
    accept(update) {
      const body = JSON.stringify(update);
      const [accepted] = updates.accept([{ id: update.update_id, body }]);
      if (accepted === undefined) metrics.countDuplicate();
      else add(update);
    },
    resume() {
      const left = updates.unfinished();
      for (const { body } of left) add(readUpdate(JSON.parse(body)));
      return left.length;
    },
    async finish(milliseconds) {
      stopping.abort();
      const left = await queue.settle(milliseconds);
      closed = true;
      return left;
    },
  };
}

/** All that is sure of what Telegram sends; handlers look at the rest. */
const update = z.looseObject({ update_id: z.int() });

/** @throws ZodError when it is no update */
export function readUpdate(json: unknown): Update {
  return update.parse(json) as Update;
}
