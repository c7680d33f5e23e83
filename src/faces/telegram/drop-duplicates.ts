import type { Context, MiddlewareFn } from "grammy";

/** How many updates to remember; Telegram repeats only what it has sent just before. */
const REMEMBERED = 1000;

/** Lets each update through once: Telegram may deliver one again after a lost connection. */
export function dropDuplicates(): MiddlewareFn<Context> {
  const seen = new Set<number>();
  return async ({ update: { update_id: id } }, next) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const oldest of seen) {
      if (seen.size <= REMEMBERED) break;
      seen.delete(oldest);
    }
    await next();
  };
}
