import type { Api } from "grammy";

export type ApiSignal = NonNullable<Parameters<Api["getMe"]>[0]>;

/** A signal for grammY, which types them after a polyfill but uses no more than Node's own can do. */
export function apiSignal(signal: AbortSignal): ApiSignal {
  return signal as ApiSignal;
}
