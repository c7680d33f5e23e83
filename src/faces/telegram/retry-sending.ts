import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { autoRetry } from "@grammyjs/auto-retry";
import { type Context, HttpError, type MiddlewareFn, type Transformer } from "grammy";
import { apiSignal } from "./api-signal.ts";

/** Seconds that Telegram may tell a call to wait; longer waits fail. */
const LONGEST_WAIT = 60;
/** Further attempts after Telegram said to wait, or failed itself. */
const FURTHER_ATTEMPTS = 2;
/** Milliseconds before a call is repeated whose connection was lost. */
const RECONNECT_AFTER = 500;

/**
 * Makes the calls of handlers wait when Telegram says so, and repeats the ones that it or the network lost, a few times.
 * @param cancel ends the calls and the waits
 */
export function retrySending(cancel: AbortSignal): MiddlewareFn<Context> {
  // Every call under way listens to it.
  setMaxListeners(0, cancel);
  const cancellable: Transformer = (call, method, payload, signal) =>
    call(method, payload, signal ?? apiSignal(cancel));
  return async (ctx, next) => {
    ctx.api.config.use(
      reconnectOnce,
      // The plugin repeats calls without a connection for ever.
      autoRetry({ maxDelaySeconds: LONGEST_WAIT, maxRetryAttempts: FURTHER_ATTEMPTS, rethrowHttpErrors: true }),
      cancellable,
    );
    await next();
  };
}

const reconnectOnce: Transformer = async (call, method, payload, signal) => {
  try {
    return await call(method, payload, signal);
  } catch (error) {
    if (!(error instanceof HttpError) || signal?.aborted) throw error;
    await pause(RECONNECT_AFTER);
    return await call(method, payload, signal);
  }
};
