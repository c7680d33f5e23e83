import { setTimeout as pause } from "node:timers/promises";
import { GrammyError, HttpError } from "grammy";
import { type ApiSignal, apiSignal } from "./api-signal.ts";

const ATTEMPTS = 3;
/** Milliseconds that one attempt may take. */
const LONGEST_ATTEMPT = 3000;
/** Milliseconds before the second attempt; doubled before the third. */
const FIRST_PAUSE = 500;

/**
 * Makes a call that the program cannot start without, again when the server or the network fails.
 * @throws HttpError when the network failed each time, GrammyError when the server refused or failed each time
 */
export async function callAtStart<T>(call: (signal: ApiSignal) => Promise<T>, stop: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call(apiSignal(AbortSignal.any([stop, AbortSignal.timeout(LONGEST_ATTEMPT)])));
    } catch (error) {
      const mayPass = error instanceof HttpError || (error instanceof GrammyError && error.error_code >= 500);
      if (!mayPass || attempt === ATTEMPTS || stop.aborted) throw error;
      await pause(FIRST_PAUSE * 2 ** (attempt - 1), undefined, { signal: stop });
    }
  }
}
