import { setTimeout as pause } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { apiSignal } from "./api-signal.ts";
import { HANDLED_UPDATES } from "./create-bot.ts";
import { describeError } from "./describe-error.ts";

/** Seconds that Telegram holds a request for updates when there are none. */
const LONG_POLL = 30;
/** Seconds between attempts after a failure: doubling from the first to the longest. */
const FIRST_WAIT = 1;
const LONGEST_WAIT = 60;
/** Seconds that the last call may take. */
const LONGEST_FAREWELL = 2;

export interface Polling {
  readonly signal: AbortSignal;
  readonly log: Logger;
  /** Called once, when Telegram has granted the updates to this program. */
  onGranted(): void;
  onUpdate(update: Update): void;
}

/**
 * Fetches updates until the signal is raised. Failures are logged and waited out.
 * @throws GrammyError when Telegram refuses the token (401, 404), or another program fetches the updates (409)
 */
export async function pollUpdates(api: Api, { signal, log, onGranted, onUpdate }: Polling): Promise<void> {
  let offset = 0;
  let granted = false;
  let wait = FIRST_WAIT;
  while (!signal.aborted) {
    try {
      const timeout = granted ? LONG_POLL : 0;
      const updates = await api.getUpdates({ offset, timeout, allowed_updates: HANDLED_UPDATES }, apiSignal(signal));
      if (!granted) onGranted();
      granted = true;
      wait = FIRST_WAIT;
      for (const update of updates) {
        onUpdate(update);
        // What could not be taken in is asked for again.
        offset = Math.max(offset, update.update_id + 1);
      }
    } catch (error) {
      if (signal.aborted) break;
      if (error instanceof GrammyError && [401, 404, 409].includes(error.error_code)) throw error;
      const told = error instanceof GrammyError ? error.parameters.retry_after : undefined;
      const seconds = Math.min(told ?? wait, LONGEST_WAIT);
      log.warn({ cause: describeError(error), seconds }, "updates could not be fetched, trying again");
      wait = Math.min(wait * 2, LONGEST_WAIT);
      await pause(seconds * 1000, undefined, { signal }).catch(() => undefined);
    }
  }
  await confirmHandled(api, offset);
}

/** Tells Telegram what was received, so that it is not sent again at the next start. */
async function confirmHandled(api: Api, offset: number): Promise<void> {
  const unlessDead = apiSignal(AbortSignal.timeout(LONGEST_FAREWELL * 1000));
  await api.getUpdates({ offset, limit: 1, timeout: 0 }, unlessDead).catch(() => undefined);
}
