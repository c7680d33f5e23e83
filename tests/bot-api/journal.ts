import { inspect } from "node:util";

interface Waiter<T> {
  readonly wanted: (entry: T) => boolean;
  readonly take: (entry: T) => void;
}

/** What happened, in order, and a way to wait for what has not been looked at yet. */
export class Journal<T> {
  readonly #entries: T[] = [];
  readonly #unseen = new Set<T>();
  readonly #waiters = new Set<Waiter<T>>();

  readonly #onEntry: (entry: T) => void;

  constructor(onEntry: (entry: T) => void = () => undefined) {
    this.#onEntry = onEntry;
  }

  get entries(): readonly T[] {
    return this.#entries;
  }

  add(entry: T): void {
    this.#entries.push(entry);
    this.#onEntry(entry);
    for (const waiter of this.#waiters) {
      if (!waiter.wanted(entry)) continue;
      this.#waiters.delete(waiter);
      waiter.take(entry);
      return;
    }
    this.#unseen.add(entry);
  }

  /**
   * The earliest wanted entry that no earlier call has returned, past or to come.
   * @param what names the wanted thing in the error
   * @throws Error after `timeout` milliseconds, telling what came instead
   */
  async next(wanted: (entry: T) => boolean, timeout: number, what: string): Promise<T> {
    for (const entry of this.#unseen) {
      if (!wanted(entry)) continue;
      this.#unseen.delete(entry);
      return entry;
    }
    return await new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter);
        const instead = inspect(this.#entries.slice(-5), { depth: 6, breakLength: 120 });
        reject(new Error(`no ${what} within ${timeout} ms; the last of ${this.#entries.length} entries: ${instead}`));
      }, timeout);
      const waiter: Waiter<T> = {
        wanted,
        take: (entry) => {
          clearTimeout(timer);
          resolve(entry);
        },
      };
      this.#waiters.add(waiter);
    });
  }
}
